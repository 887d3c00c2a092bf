import type { ClauseResult } from "../../check";
import { inChinese } from "../../locales";
import type { ClauseId } from "../../standards";
import { blank } from "../kit/paragraphs/blanks";
import { periodWords, periodYears, shortNumber, yearsText } from "../kit/wording";
import type { DocumentInput } from "./document-input";
import { targetInWords } from "./target-in-words";

/** What the sections of a plan ask for: targets of the standard, last period's results, the years. */
export interface PlanFacts {
  readonly input: DocumentInput;
  /** Whether a sentence that can do without its blank has it all the same. */
  readonly everyBlank: boolean;
  readonly from: number;
  readonly to: number;
  /** 「2025年」 or 「2025—2026年」. */
  readonly years: string;
  /** The unit's full name, or its blank. */
  readonly unit: string;
  /** Whether the standard has any of these clauses. */
  readonly has: (...ids: readonly ClauseId[]) => boolean;
  /**
   * A sentence with a clause's target in words, 「每季度不少于1次」. Where the target is no plain number of something (a
   * rate over persons, several conditions at once) the other sentence; "" where the standard has no such clause.
   */
  readonly withTarget: (id: ClauseId, sentence: (often: string) => string, otherwise?: string) => string;
  /** A sentence with a clause's rate, 「不低于95%」, 「达到100%」; "" where the standard has none, or no rate for it. */
  readonly withRate: (id: ClauseId, sentence: (rate: string) => string) => string;
  /** A sentence with what a clause asks one by one, 「群众、基层、领导」; "" where the standard has none, or asks for one thing. */
  readonly withParts: (id: ClauseId, sentence: (names: string, n: number) => string) => string;
  /** A sentence that needs a clause, whatever its target; "" where the standard has none. */
  readonly when: (id: ClauseId, sentence: string) => string;
}

/** The year after the checked period, unless the clerk has said otherwise. */
export function planYears(input: DocumentInput): { readonly from: number; readonly to: number } {
  if (input.planYears) return input.planYears;
  const year = periodYears(input.report.period).to + 1;
  return { from: year, to: year };
}

/** The period that was checked, as a plan calls it: only the whole year before the plan's is 「上一年度」, half of one is none. */
export function checkedPeriodWords(input: DocumentInput): string {
  const { period } = input.report;
  const { from, to } = periodYears(period);
  if (period.asOf < period.to) return `${yearsText(from, to)}以来`;
  const words = periodWords(period);
  const isWhole = words === yearsText(from, to);
  return isWhole && from === to && planYears(input).from === to + 1 ? "上一年度" : words;
}

/**
 * The facts of a plan, from what was checked and from the chosen standard.
 *
 * @param everyBlank see `composePlan`
 */
export function planFacts(input: DocumentInput, everyBlank = false): PlanFacts {
  const years = planYears(input);
  const clauses = new Map(input.clauses.map((clause) => [clause.id, clause]));
  return {
    input,
    everyBlank,
    ...years,
    years: yearsText(years.from, years.to),
    unit: input.unit === "" ? blank("单位全称") : input.unit,
    has: (...ids) => ids.some((id) => clauses.has(id)),
    withTarget: (id, sentence, otherwise = "") => {
      const clause = clauses.get(id);
      if (!clause) return "";
      const often = targetInWords(clause.target);
      return often === null ? otherwise : sentence(often);
    },
    withRate: (id, sentence) => {
      const target = clauses.get(id)?.target;
      if (target?.unit !== "percent" || target.operator !== "at-least") return "";
      const { value } = target;
      return sentence(value >= 100 ? "达到100%" : `不低于${shortNumber(value)}%`);
    },
    withParts: (id, sentence) => {
      const parts = clauses.get(id)?.told.parts ?? [];
      return parts.length === 0 ? "" : sentence(parts.join("、"), parts.length);
    },
    when: (id, sentence) => (clauses.has(id) ? sentence : ""),
  };
}

/** Units whose problems name months, kinds or departments; those of others may name persons or cases. */
const NAMEABLE_UNITS: ReadonlySet<string> = new Set([
  "week",
  "friday",
  "month",
  "quarter",
  "half-year",
  "kind",
  "department",
  "cell",
]);

/** So many of them are named. */
const SHOWN = 3;

/**
 * The first few problems of a clause in brackets: 「（3月缺1次、8月缺2次）」. Nobody is named: a plan is handed around.
 */
export function problemBrackets(result: ClauseResult): string {
  const problems = nameableProblems(result);
  return problems === "" ? "" : `（${problems}）`;
}

/** The same without brackets; "" where there is nothing to name. */
function nameableProblems(result: ClauseResult): string {
  if (!NAMEABLE_UNITS.has(result.unit)) return "";
  // Of a single kind the clause itself says what is missing.
  if (result.unit === "kind" && result.denominator === 1) return "";
  // Of four, 「等」 would hide but one.
  const told = result.problems.length === SHOWN + 1 ? SHOWN + 1 : SHOWN;
  const shown = result.problems
    .slice(0, told)
    .map((problem) => inChinese(problem.text).replace(/^缺：/u, "缺"));
  if (shown.length === 0) return "";
  const more = result.problems.length > shown.length ? "等" : "";
  return `${shown.join("、")}${more}`;
}
