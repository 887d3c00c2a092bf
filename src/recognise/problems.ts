import { foldText, type Area, type CellValue } from "../grid";
import type { Finding, LedgerKind } from "../ledgers";
import type { Message, MessageKey, MessageValue, ParamsOf } from "../locales";

/** What can be wrong with a cell of a table; each has a text `recognise.<problem>`. */
type ProblemId =
  | "invalid-date"
  | "missing-date"
  | "missing-year"
  | "ambiguous-date"
  | "several-dates"
  | "first-date-kept"
  | "recurring-date"
  | "weekday-contradicts"
  | "maybe-lunar"
  | "two-digit-year"
  | "placeholder-year"
  | "open-ended-date"
  | "not-a-number"
  | "hours-in-days"
  | "error-value"
  | "unknown-word"
  | "name-folded"
  | "filled-down"
  | "year-assumed"
  | "grade-as-score"
  | "total-differs"
  | "total-kept"
  | "month-filled-down"
  | "unread-table"
  | "unread-data"
  | "other-register"
  | "no-header"
  | "nothing-in-main"
  | "counts-only"
  | "outside-period"
  | "not-held"
  | "nothing-reported"
  | "received-documents"
  | "copied-table"
  | "partly-copied";

/** What a text about a cell must be told besides the cell's own value, which it may say in its own way. */
export type BesidesValue<Key extends MessageKey> = Omit<ParamsOf<Key>, "value"> & {
  readonly value?: MessageValue;
};

type ProblemOf<Id extends ProblemId> =
  object extends BesidesValue<`recognise.${Id}`>
    ? { readonly id: Id; readonly params?: BesidesValue<`recognise.${Id}`> }
    : { readonly id: Id; readonly params: BesidesValue<`recognise.${Id}`> };

export type Problem = { [Id in ProblemId]: ProblemOf<Id> }[ProblemId];

const SEVERITY: Readonly<Record<ProblemId, Finding["severity"]>> = {
  "invalid-date": "error",
  "missing-date": "warning",
  "missing-year": "warning",
  "ambiguous-date": "warning",
  "several-dates": "info",
  "first-date-kept": "info",
  "recurring-date": "info",
  "weekday-contradicts": "warning",
  "maybe-lunar": "warning",
  "two-digit-year": "info",
  "placeholder-year": "warning",
  "open-ended-date": "info",
  "not-a-number": "warning",
  "hours-in-days": "info",
  "error-value": "error",
  "unknown-word": "info",
  "name-folded": "info",
  "filled-down": "info",
  "year-assumed": "info",
  "grade-as-score": "info",
  "total-differs": "warning",
  "total-kept": "warning",
  "month-filled-down": "info",
  "unread-table": "warning",
  "unread-data": "warning",
  "other-register": "info",
  "no-header": "warning",
  "nothing-in-main": "warning",
  "counts-only": "warning",
  "outside-period": "warning",
  "not-held": "info",
  "nothing-reported": "info",
  "received-documents": "info",
  "copied-table": "info",
  "partly-copied": "warning",
};

const ACTION: Readonly<Record<ProblemId, string>> = {
  "invalid-date": "left-out",
  "missing-date": "left-out",
  "missing-year": "left-out",
  "ambiguous-date": "kept",
  "several-dates": "split",
  "first-date-kept": "kept",
  "recurring-date": "kept",
  "weekday-contradicts": "kept",
  "maybe-lunar": "kept",
  "two-digit-year": "kept",
  "placeholder-year": "year-assumed",
  "open-ended-date": "kept",
  "not-a-number": "left-out",
  "hours-in-days": "converted",
  "error-value": "left-out",
  "unknown-word": "kept",
  "name-folded": "folded",
  "filled-down": "filled-down",
  "year-assumed": "year-assumed",
  "grade-as-score": "kept",
  "total-differs": "kept",
  "total-kept": "kept",
  "month-filled-down": "filled-down",
  "unread-table": "left-out",
  "unread-data": "left-out",
  "other-register": "left-out",
  "no-header": "kept",
  "nothing-in-main": "kept",
  "counts-only": "left-out",
  "outside-period": "kept",
  "not-held": "left-out",
  "nothing-reported": "left-out",
  "received-documents": "left-out",
  "copied-table": "left-out",
  "partly-copied": "kept",
};

/** A problem of one cell, as the clerk is told of it. */
export function findingOf(
  problem: Problem,
  sheet: string,
  cell: Area,
  value: CellValue,
  kind: LedgerKind | null,
): Finding {
  const shown = foldText(value);
  return {
    severity: SEVERITY[problem.id],
    problem: problem.id,
    cell: { sheet, ...cell },
    value: shown,
    // A problem carries what its text asks for; see ProblemOf.
    text: { key: `recognise.${problem.id}`, params: { value: shown, ...problem.params } } as Message,
    action: ACTION[problem.id],
    kind,
  };
}
