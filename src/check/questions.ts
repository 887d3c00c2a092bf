import type { CellArea, Day } from "../grid";
import { dateOf, LEDGERS, type Ledger, type Question } from "../ledgers";
import { needsOf, type Measured, type ReviewPeriod } from "../measures";
import type { Recognition } from "../recognise";
import type { Clause } from "../standards";

/** Ids of the open questions that keep a clause undecided: those about a ledger, or a field of it, that its measure reads. */
export function blockingQuestions(clause: Pick<Clause, "measure">, questions: readonly Question[]): string[] {
  if (questions.length === 0) return [];
  const needs = needsOf(clause.measure);
  return questions
    .filter(({ affects }) =>
      affects.some(({ kind, field }) =>
        needs.some(
          (need) =>
            need.kind === kind &&
            (field === undefined || need.fields === undefined || need.fields.includes(field)),
        ),
      ),
    )
    .map(({ id }) => id);
}

/** Those of them whose answers may still change what was found: what falls short whatever marks and blanks mean waits for none of them. */
export function holdingBack(
  questions: readonly Question[],
  { regardless }: Pick<Measured, "regardless">,
): readonly Question[] {
  return regardless === true
    ? questions.filter(({ kind }) => kind !== "mark" && kind !== "blank")
    : questions;
}

/** All that a workbook leaves open, asked now or later, but for what marks mean of which all cells are of another time. */
export function openQuestions(
  { ledgers, questions, later = [] }: Recognition,
  period: ReviewPeriod,
): readonly Question[] {
  return [...questions, ...later].filter(
    ({ kind, cells }) =>
      (kind !== "mark" && kind !== "blank") ||
      cells.length === 0 ||
      !cells.every((cell) => isOfAnotherTime(cell, ledgers, period)),
  );
}

/** Whether all that is known of a cell is that it tells of days before or after the period. */
function isOfAnotherTime(cell: CellArea, ledgers: readonly Ledger[], { from, asOf }: ReviewPeriod): boolean {
  const own = ledgers.filter(({ sheet, area }) => sheet === cell.sheet && holds(area, cell.row));
  return (
    own.length > 0 &&
    own.every((ledger) => {
      const isOther = (span: { readonly from: Day; readonly to: Day }): boolean =>
        span.to < from || span.from > asOf;
      if (ledger.entries.length > 0 && ledger.period !== null && isOther(ledger.period)) return true;
      const spans = spansIn(ledger, cell);
      return spans.length > 0 && spans.every(isOther);
    })
  );
}

/** When the things of a cell happened: a day of a grid, the row of a list of events. What a case or a task came to may matter later. */
function spansIn(
  { kind, entries, records }: Ledger,
  cell: CellArea,
): readonly { readonly from: Day; readonly to: Day }[] {
  if (entries.length > 0)
    return entries.flatMap(({ day, row, column }) =>
      row === cell.row && column === cell.column ? [{ from: day, to: day }] : [],
    );
  const { rows, dates } = LEDGERS[kind];
  if (rows !== "events") return [];
  return records
    .filter(({ area }) => holds(area, cell.row))
    .flatMap((record) => dates.flatMap((field) => dateOf(record, field) ?? []));
}

function holds({ row, rows }: Pick<CellArea, "row" | "rows">, at: number): boolean {
  return at >= row && at < row + rows;
}
