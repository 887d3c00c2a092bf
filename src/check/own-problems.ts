import { chineseDay, daysBetween, type CellArea, type Day } from "../grid";
import {
  dateOf,
  peopleOf,
  textOf,
  writtenTextOf,
  isCounted,
  type Ledger,
  type LedgerRecord,
} from "../ledgers";
import type { ReviewPeriod } from "../measures";

/** How far a problem is put right (docs/criteria.md §4.5): 未整改, 整改中, 已整改, 已销号. */
export type RectificationStage = "open" | "begun" | "done" | "closed";

/** A problem that the unit's own 整改台账 holds, as it stands there. */
export interface OwnProblem {
  readonly problem: string;
  /** 「上级检查」, 「自查」; null where the ledger does not say. */
  readonly source: string | null;
  readonly found: Day | null;
  readonly measure: string | null;
  readonly department: string | null;
  readonly people: readonly string[];
  /** As it is written: 「6月底前」, 「立行立改」. */
  readonly deadline: string | null;
  /** Days past the deadline; null where it has none, or it has not come. */
  readonly overdue: number | null;
  /** Null where the ledger leaves it open: what is not done there may be begun. */
  readonly stage: RectificationStage | null;
  /** The day on which it was put right, as it is written; null where none is given. */
  readonly completed: string | null;
  readonly cells: readonly CellArea[];
}

/** What the unit's own ledgers of rectification come to, whether or not a clause of the standard asks for them. */
export interface OwnProblems {
  readonly open: readonly OwnProblem[];
  /** Those of the period, or left over from before it, that are put right. */
  readonly done: readonly OwnProblem[];
}

/**
 * The problems that the unit keeps itself: all that are open on the as-of day, and those that came up or were put right in the
 * period and are done. Null without such a ledger.
 */
export function ownProblemsOf(ledgers: readonly Ledger[], period: ReviewPeriod): OwnProblems | null {
  const own = ledgers.filter((ledger) => ledger.kind === "rectification" && isCounted(ledger));
  if (own.length === 0) return null;
  const known = own.flatMap((ledger) =>
    ledger.records
      .filter((record) => writtenTextOf(record, "problem") !== null && isKnownBy(record, period.asOf))
      .map((record) => ({ ledger, record })),
  );
  return {
    open: known
      .filter(({ record }) => !isDone(record, period.asOf))
      .map(({ ledger, record }) => problemOf(ledger, record, period.asOf)),
    done: known
      .filter(({ record }) => isDone(record, period.asOf) && touches(record, period))
      .map(({ ledger, record }) => problemOf(ledger, record, period.asOf)),
  };
}

function isKnownBy(record: LedgerRecord, asOf: Day): boolean {
  const found = dateOf(record, "found");
  return found === null || found.from <= asOf;
}

/** Whether a case was done by a day: its day of completion decides, without one its state or what is written for that day. */
export function isDone(record: LedgerRecord, asOf: Day): boolean {
  const completed = dateOf(record, "completed");
  if (completed !== null) return completed.from <= asOf;
  return textOf(record, "state") === "closed" || writtenTextOf(record, "completed") !== null;
}

function touches(record: LedgerRecord, { from }: ReviewPeriod): boolean {
  const last = dateOf(record, "completed") ?? dateOf(record, "found");
  return last === null || last.to >= from;
}

/** Words by which somebody says that the work goes on; 「未整改」 and 「否」 say no more than that it isn't done. */
const BEGUN = /中$|正在|[^不]在改|推进|持续|长期|部分|没.*完|一半/;

function stageOf(record: LedgerRecord, asOf: Day): RectificationStage | null {
  const written = writtenTextOf(record, "state") ?? "";
  if (isDone(record, asOf)) return /^已?销号/.test(written) ? "closed" : "done";
  const state = textOf(record, "state");
  if (state === "extended") return "begun";
  if (state !== "open" && state !== "not-started") return null;
  return state === "open" && BEGUN.test(written) ? "begun" : "open";
}

/** As it is written; a day that Excel keeps as a number, as the day. */
function dayAsWritten(record: LedgerRecord, field: "deadline" | "completed"): string | null {
  const day = dateOf(record, field);
  return day !== null && typeof record.fields[field]?.raw === "number"
    ? chineseDay(day.to)
    : writtenTextOf(record, field);
}

function problemOf({ sheet }: Ledger, record: LedgerRecord, asOf: Day): OwnProblem {
  const due = dateOf(record, "deadline");
  const state = record.fields["state"];
  // A word that nobody understood may say that it is done.
  const isUnsure = state?.value === null && writtenTextOf(record, "state") !== null;
  const overdue = due === null || isUnsure ? 0 : daysBetween(due.to, asOf);
  return {
    problem: writtenTextOf(record, "problem") ?? "",
    source: writtenTextOf(record, "source"),
    found: dateOf(record, "found")?.from ?? null,
    measure: writtenTextOf(record, "measure"),
    department: writtenTextOf(record, "department"),
    people: peopleOf(record, "person"),
    deadline: dayAsWritten(record, "deadline"),
    overdue: overdue > 0 ? overdue : null,
    stage: stageOf(record, asOf),
    completed: dayAsWritten(record, "completed"),
    cells: [{ sheet, ...record.area }],
  };
}
