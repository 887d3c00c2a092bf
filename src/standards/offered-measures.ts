import { LEDGERS, type LedgerKind } from "../ledgers";
import type { Bilingual } from "../locales";
import {
  TITLE_OF_TABLE,
  type MeasureCall,
  type Operator,
  type RecordFilter,
  type TargetPeriod,
  type Unit,
} from "../measures";
import { done } from "./conditions";
import { GENERAL_WORDS } from "./general-words";
import type { UsualWords } from "./standard";
import { words } from "./words";

type OfferedMeasureId =
  | "count"
  | "persons"
  | "departments"
  | "done"
  | "hours"
  | "money"
  | "interval"
  | "none"
  | "score"
  | "each-score"
  | "score-by-department"
  | "manual";

/** A way of counting that a unit may use for a clause of its own, without knowing how measures are called. */
export interface OfferedMeasure {
  readonly id: OfferedMeasureId;
  /** As the drop-down offers it. */
  readonly name: Bilingual;
  readonly operator: Operator;
  readonly unit: Unit;
  /** The stretches in which the target may have to be reached, the usual one first. */
  readonly periods: readonly TargetPeriod[];
  /** Ledgers that have what it reads; empty where it reads none, or always the same. */
  readonly ledgers: readonly LedgerKind[];
  /** The target where it can only be one. */
  readonly fixedTarget?: number;
  readonly largest: number;
  /** What is said of a clause that is counted so. */
  readonly words: UsualWords;
  /** The call, over the records that hold one of the words; over all without words. */
  readonly call: (ledger: LedgerKind, words: readonly string[]) => MeasureCall;
}

/** Where the people who took part stand, most telling first. */
const NAME_FIELDS = ["people", "person", "author"] as const;
const EVERY_PERIOD: readonly TargetPeriod[] = ["month", "week", "quarter", "half-year", "year", "period"];
const WHOLE_PERIOD: readonly TargetPeriod[] = ["period"];
const MANY = 1_000_000;

const KINDS = Object.values(LEDGERS).map(({ kind }) => kind);
/** Nothing that could be counted happens in a register of people, places or rules. */
const DATED = KINDS.filter((kind) => LEDGERS[kind].rows !== "register");

/** What has to be reached by the average of all hygiene scores, or by each score or department's average. */
function hygieneScore(id: OfferedMeasureId, name: Bilingual, each?: "score" | "department"): OfferedMeasure {
  return {
    id,
    name,
    operator: "at-least",
    unit: "point",
    periods: WHOLE_PERIOD,
    ledgers: ["hygiene"],
    largest: 100,
    words: GENERAL_WORDS,
    call: () => ({ measure: "score-average", ...(each && { each }) }),
  };
}

/** The measures that the sheet 创建标准 offers for clauses of the unit's own, in the order of its drop-down. */
export const OFFERED_MEASURES: readonly OfferedMeasure[] = [
  {
    id: "count",
    name: words("计次数", "How often"),
    operator: "at-least",
    unit: "time",
    periods: EVERY_PERIOD,
    ledgers: DATED,
    largest: 1000,
    words: GENERAL_WORDS,
    call: (ledger, list) => ({
      measure: "count-by-period",
      ledger,
      distinct: "day-and-topic",
      ...wordsIn(ledger, list),
    }),
  },
  {
    id: "persons",
    name: words("人员覆盖率", "Share of people"),
    operator: "at-least",
    unit: "percent",
    periods: WHOLE_PERIOD,
    ledgers: DATED.filter((kind) => nameField(kind) !== null),
    largest: 100,
    words: GENERAL_WORDS,
    call: (ledger, list) => ({
      measure: "persons-covered",
      ledger,
      names: [nameField(ledger) ?? "person"],
      ...wordsIn(ledger, list),
    }),
  },
  {
    id: "departments",
    name: words("科室覆盖率", "Share of departments"),
    operator: "at-least",
    unit: "percent",
    periods: WHOLE_PERIOD,
    ledgers: DATED.filter((kind) => hasField(kind, "department")),
    largest: 100,
    words: GENERAL_WORDS,
    call: (ledger, list) => ({
      measure: "departments-covered",
      ledger,
      departments: ["department"],
      names: NAME_FIELDS.filter((id) => hasField(ledger, id)),
      ...wordsIn(ledger, list),
    }),
  },
  {
    id: "done",
    name: words("办结率", "Share put right"),
    operator: "at-least",
    unit: "percent",
    periods: WHOLE_PERIOD,
    ledgers: ["rectification", "task"],
    largest: 100,
    words: { ...GENERAL_WORDS, answeredBy: "各科室" },
    call: (ledger, list) => {
      const { where } = wordsIn(ledger, list);
      return {
        measure: "share-of-records",
        ledger,
        having: done,
        deadline: "deadline",
        ...(where === undefined ? {} : { of: where }),
      };
    },
  },
  {
    id: "hours",
    name: words("小时合计", "Total hours"),
    operator: "at-least",
    unit: "hour",
    periods: WHOLE_PERIOD,
    ledgers: DATED.filter((kind) => hasField(kind, "hours")),
    largest: MANY,
    words: { ...GENERAL_WORDS, answeredBy: "人事部门" },
    call: (ledger, list) => ({ measure: "sum-of", ledger, amount: "hours", ...wordsIn(ledger, list) }),
  },
  {
    id: "money",
    name: words("金额合计", "Total amount"),
    operator: "at-least",
    unit: "yuan",
    periods: WHOLE_PERIOD,
    ledgers: DATED.filter((kind) => hasField(kind, "cost")),
    largest: 1000 * MANY,
    words: { ...GENERAL_WORDS, answeredBy: "财务部门" },
    call: (ledger, list) => ({ measure: "sum-of", ledger, amount: "cost", ...wordsIn(ledger, list) }),
  },
  {
    id: "interval",
    name: words("最长间隔", "Longest interval"),
    operator: "at-most",
    unit: "day",
    periods: WHOLE_PERIOD,
    ledgers: DATED,
    largest: 366,
    words: GENERAL_WORDS,
    call: (ledger, list) => ({ measure: "longest-interval", ledger, ...wordsIn(ledger, list) }),
  },
  {
    id: "none",
    name: words("不得发生", "Must not happen"),
    operator: "equals",
    unit: "case",
    periods: WHOLE_PERIOD,
    ledgers: DATED,
    fixedTarget: 0,
    largest: 0,
    words: { ...GENERAL_WORDS, answeredBy: "纪检部门" },
    call: (ledger, list) => ({ measure: "no-records", ledger, declare: true, ...wordsIn(ledger, list) }),
  },
  hygieneScore("score", words("卫生平均分", "Average hygiene score")),
  hygieneScore("each-score", words("卫生每次得分", "Each hygiene score"), "score"),
  hygieneScore(
    "score-by-department",
    words("各科室卫生平均分", "Average hygiene score of each department"),
    "department",
  ),
  {
    id: "manual",
    name: words("人工确认", "Confirmed by a person"),
    operator: "equals",
    unit: "item",
    periods: WHOLE_PERIOD,
    ledgers: [],
    fixedTarget: 1,
    largest: 1,
    words: GENERAL_WORDS,
    call: () => ({ measure: "manual" }),
  },
];

function hasField(kind: LedgerKind, id: string): boolean {
  return LEDGERS[kind].fields.some((field) => field.id === id);
}

function nameField(kind: LedgerKind): string | null {
  return NAME_FIELDS.find((id) => hasField(kind, id)) ?? null;
}

/** Any of the words in any column of words, or in the title of a table that has none of them; people's own particulars are not searched. */
function wordsIn(kind: LedgerKind, list: readonly string[]): { readonly where?: RecordFilter } {
  if (list.length === 0) return {};
  const fields = LEDGERS[kind].fields.filter(
    ({ type, private: hidden }) => (type === "text" || type === "choice") && hidden !== true,
  );
  return { where: { field: [...fields.map(({ id }) => id), TITLE_OF_TABLE], contains: list } };
}
