import { fieldOf, type LedgerKind } from "./catalogue";
import type { Field, LedgerRecord } from "./ledger";
import { numberOf } from "./record";

/** Why a figure can't be: less than nothing, above its full mark, more than there are of, above 100 %, more hours than a year has. */
type WhyImpossible = "negative" | "above-full" | "above-whole" | "above-hundred" | "hours-of-a-year";

/** A figure of a record that can't be, by its field. */
export interface ImpossibleFigure {
  readonly field: string;
  readonly why: WhyImpossible;
  /** Nothing of it can be used by itself; otherwise it is two figures that don't go together. */
  readonly alone: boolean;
}

const HOURS_OF_A_YEAR = 24 * 366;
const FULL_MARK = 100;

/** Scores, what is taken off them and their full marks are looked at together; a rank is no amount. */
const OF_A_SCORE: ReadonlySet<string> = new Set(["score", "deduction", "full-mark", "rank"]);

/** The figures of a record that can't be: a score of 990 of 100, more satisfied than asked, minus three hours, a date's serial number. */
export function impossibleFigures(kind: LedgerKind, record: LedgerRecord): readonly ImpossibleFigure[] {
  return [
    ...Object.entries(record.fields).flatMap(([id, field]) => {
      const why = whyAlone(kind, id, field);
      return why === null ? [] : [{ field: id, why, alone: true }];
    }),
    ...(kind === "hygiene" ? ofScores(record) : kind === "satisfaction" ? ofAnswers(record) : []),
    ...ofPeople(kind, record),
  ];
}

function whyAlone(kind: LedgerKind, id: string, { value, days }: Field): WhyImpossible | null {
  const type = fieldOf(kind, id)?.type;
  if (type !== "number" && type !== "hours" && type !== "percent") return null;
  if (kind === "hygiene" && OF_A_SCORE.has(id)) return null;
  const amount = typeof value === "number" ? value : (days ?? null);
  if (amount === null) return null;
  if (amount < 0) return "negative";
  // A task may be done to 120 %.
  if (type === "percent" && kind === "satisfaction" && amount > 100) return "above-hundred";
  return type === "hours" && amount > HOURS_OF_A_YEAR ? "hours-of-a-year" : null;
}

function ofScores(record: LedgerRecord): readonly ImpossibleFigure[] {
  const score = numberOf(record, "score");
  const full = numberOf(record, "full-mark") ?? FULL_MARK;
  const deduction = numberOf(record, "deduction");
  const wrong: ImpossibleFigure[] = [];
  if (full < 0) wrong.push({ field: "full-mark", why: "negative", alone: false });
  if (score !== null && score < 0) wrong.push({ field: "score", why: "negative", alone: false });
  else if (score !== null && score > full) wrong.push({ field: "score", why: "above-full", alone: false });
  if (deduction !== null && Math.abs(deduction) > full)
    wrong.push({ field: "deduction", why: "above-full", alone: false });
  return wrong;
}

function ofAnswers(record: LedgerRecord): readonly ImpossibleFigure[] {
  const of = (id: string): number => numberOf(record, id) ?? 0;
  const returned = numberOf(record, "returned") ?? numberOf(record, "issued-forms");
  const given = of("satisfied") + of("very-satisfied") + of("basically") + of("dissatisfied");
  if (returned === null || given <= returned) return [];
  const field = ["satisfied", "very-satisfied", "basically", "dissatisfied"].find((id) => of(id) > 0);
  return [{ field: field ?? "satisfied", why: "above-whole", alone: false }];
}

/** More present than expected; in a table of attendance those who came on a day of rest. */
function ofPeople(kind: LedgerKind, record: LedgerRecord): readonly ImpossibleFigure[] {
  const expected = numberOf(record, "expected");
  const present = numberOf(record, "present");
  if (kind === "attendance" || expected === null || present === null || present <= expected) return [];
  return [{ field: "present", why: "above-whole", alone: false }];
}
