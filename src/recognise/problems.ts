import { foldText, type CellArea, type CellValue } from "../grid";
import type { Finding, Ledger, LedgerKind } from "../ledgers";
import { quotable } from "./columns/confidential";
import { quoted, type Message, type MessageKey, type MessageValue, type ParamsOf } from "../locales";

type Severity = Finding["severity"];

/**
 * What can be wrong with a cell of a table, or was left out: how grave it is and what was done about it. Each has a text
 * `recognise.<problem>`; what only attendance knows is named `attendance.<problem>` and has a text `attendance.finding.<problem>`.
 */
const PROBLEMS = {
  "invalid-date": ["error", "left-out"],
  "unread-date": ["warning", "kept"],
  "missing-date": ["warning", "left-out"],
  "missing-year": ["warning", "left-out"],
  "ambiguous-date": ["warning", "kept"],
  "several-dates": ["info", "split"],
  "first-date-kept": ["info", "kept"],
  "recurring-date": ["info", "kept"],
  "weekday-contradicts": ["warning", "kept"],
  "maybe-lunar": ["warning", "kept"],
  "two-digit-year": ["info", "kept"],
  "placeholder-year": ["warning", "year-assumed"],
  "open-ended-date": ["info", "kept"],
  "not-a-number": ["warning", "left-out"],
  "hours-in-days": ["info", "converted"],
  "error-value": ["error", "left-out"],
  "unknown-word": ["info", "kept"],
  "name-folded": ["info", "folded"],
  "filled-down": ["info", "filled-down"],
  "year-assumed": ["info", "year-assumed"],
  "grade-as-score": ["info", "kept"],
  "total-differs": ["warning", "kept"],
  "total-kept": ["warning", "kept"],
  "month-filled-down": ["info", "filled-down"],
  "unread-table": ["warning", "left-out"],
  "unread-data": ["warning", "left-out"],
  "plan-not-counted": ["warning", "left-out"],
  "other-register": ["info", "left-out"],
  "other-matter": ["warning", "left-out"],
  "no-header": ["warning", "kept"],
  "nothing-in-main": ["warning", "kept"],
  "counts-only": ["warning", "left-out"],
  "outside-period": ["warning", "kept"],
  "not-held": ["info", "left-out"],
  "moved-to-another-day": ["warning", "left-out"],
  "maybe-not-held": ["warning", "kept"],
  "nothing-reported": ["info", "left-out"],
  "received-documents": ["info", "left-out"],
  "copied-table": ["info", "left-out"],
  "partly-copied": ["warning", "kept"],
  "rows-told-again": ["info", "left-out"],
  ranking: ["info", "not-counted"],
  "ranking-differs": ["warning", "not-counted"],
  "impossible-figure": ["warning", "left-out"],
  "percent-among-shares": ["warning", "kept"],
  "after-leaving": ["warning", "kept"],
  "before-joining": ["warning", "kept"],
  "attendance.duplicate-date": ["warning", "date-assumed"],
  "attendance.missing-date": ["warning", "date-assumed"],
  "attendance.weekday-contradicts-date": ["warning", "header-kept"],
  "attendance.month-contradicts-title": ["warning", "header-kept"],
  "attendance.month-contradicts-sheet-name": ["warning", "header-kept"],
  "attendance.year-assumed": ["info", "date-assumed"],
  "attendance.invalid-date": ["warning", "left-out"],
  "attendance.invalid-day": ["warning", "left-out"],
  "attendance.error-value": ["warning", "left-out"],
  "attendance.same-name-twice": ["warning", "kept-apart"],
  "attendance.hidden-names-apart": ["warning", "kept-apart"],
  "attendance.hidden-names-together": ["warning", "kept"],
  "attendance.name-folded": ["info", "folded"],
  "attendance.marks-without-name": ["warning", "left-out"],
  "attendance.missing-name": ["warning", "kept"],
  "attendance.unknown-name": ["warning", "left-out"],
  "attendance.legend-contradicts": ["warning", "first-kept"],
  "attendance.leave-called-rest": ["warning", "kept"],
  "attendance.legend-borrowed": ["info", "borrowed"],
  "attendance.views-contradict": ["warning", "first-kept"],
  "attendance.summary-contradicts": ["warning", "details-kept"],
  "attendance.count-contradicts": ["warning", "details-kept"],
  "attendance.slip-contradicts": ["warning", "details-kept"],
  "attendance.blank-by-slip": ["info", "kept"],
  "attendance.leave-refused": ["info", "left-out"],
  "attendance.second-view": ["info", "not-counted"],
  "attendance.days-due-unknown": ["warning", "not-counted"],
  "attendance.schedule-not-presence": ["info", "not-counted"],
  "attendance.punches-not-presence": ["info", "not-counted"],
  "attendance.sessions-not-days": ["warning", "not-counted"],
  "attendance.half-day-open": ["warning", "kept"],
  "attendance.counts-without-days": ["warning", "not-counted"],
  "attendance.present-contradicts": ["warning", "present-kept"],
  "attendance.present-beyond-due": ["warning", "due-counted"],
  "attendance.present-missing": ["warning", "not-counted"],
  "attendance.maybe-attendance": ["warning", "kept"],
} as const satisfies Readonly<Record<string, readonly [Severity, string]>>;

type ProblemId = keyof typeof PROBLEMS;

type TextOf<Id extends ProblemId> = Id extends `attendance.${infer Own}`
  ? `attendance.finding.${Own}` & MessageKey
  : `recognise.${Id}` & MessageKey;

/** What a text about a cell must be told besides the cell's own value, which it may say in its own way. */
type BesidesValue<Key extends MessageKey> = Omit<ParamsOf<Key>, "value"> & { readonly value?: MessageValue };

type ProblemOf<Id extends ProblemId> =
  object extends BesidesValue<TextOf<Id>>
    ? { readonly id: Id; readonly params?: BesidesValue<TextOf<Id>> }
    : { readonly id: Id; readonly params: BesidesValue<TextOf<Id>> };

export type Problem = { [Id in ProblemId]: ProblemOf<Id> }[ProblemId];

/** The keys of all that a finding of recognition can say. */
export const PROBLEM_TEXTS: readonly MessageKey[] = (Object.keys(PROBLEMS) as ProblemId[]).map(textOf);

/** A problem of one cell, as the clerk is told of it. */
export function findingOf(
  problem: Problem,
  cell: CellArea,
  value: CellValue,
  kind: LedgerKind | null,
): Finding {
  const [severity, action] = PROBLEMS[problem.id];
  // A name that was folded is shown as it was written: its spaces are the matter.
  const shown = quoted(
    quotable(kind, problem.id === "attendance.name-folded" ? String(value) : foldText(value)),
  );
  return {
    severity,
    problem: problem.id.replace(/^attendance\./, ""),
    cell,
    value: shown,
    // A problem carries what its text asks for; see ProblemOf.
    text: { key: textOf(problem.id), params: { value: shown, ...problem.params } } as Message,
    action,
    kind,
  };
}

/** A problem of a table as a whole, told at its first cell. */
export function findingOfTable(problem: Problem, { sheet, area, title, kind }: Ledger): Finding {
  return findingOf(problem, cellOn(sheet, area.row, area.column), title, kind);
}

function textOf(id: ProblemId): MessageKey {
  return (id.startsWith("attendance.") ? id.replace(".", ".finding.") : `recognise.${id}`) as MessageKey;
}

/** One cell of a sheet. */
export function cellOn(sheet: string, row: number, column: number): CellArea {
  return { sheet, row, column, rows: 1, columns: 1 };
}
