import type { FormEntry, FormPart, Growth, Known } from "../form-answer";
import { isOpen, type FormTable } from "./form-table";

/** What goes into one row, by the form's column; a column that is left out stays as it is. */
export type RowAnswers = ReadonlyMap<number, { readonly asked: string; readonly known: Known }>;

/**
 * Rows that go below what is given: first into the form's empty rows, then into as many more as it takes, each a copy of the last one and
 * numbered on.
 */
export function fillRows(table: FormTable, rows: readonly RowAnswers[]): FormPart {
  const { empty } = table;
  const last = empty.at(-1);
  if (last === undefined || rows.length === 0) return { entries: [], growth: [] };
  const more = Math.max(0, rows.length - empty.length);
  const entries = rows.flatMap((answers, index): FormEntry[] => {
    const row = empty[index] ?? last;
    const added = Math.max(0, index - empty.length + 1);
    return [
      ...numberOf(table, row, added, index),
      ...[...answers].flatMap(([column, { asked, known }]) =>
        isOpen(table, row, column) ? [{ row, column, added, blank: "", asked, known }] : [],
      ),
    ];
  });
  const growth: readonly Growth[] = more > 0 ? [{ row: last, times: more + 1 }] : [];
  return { entries, growth };
}

/** The row's number, where the form numbers its rows: printed ones stay, the rest go on from them. */
function numberOf(table: FormTable, row: number, added: number, index: number): readonly FormEntry[] {
  const { numbering, cells, given, empty } = table;
  if (numbering === null || (added === 0 && !isOpen(table, row, numbering))) return [];
  const printed = cells.raw(empty.at(-1) ?? row, numbering);
  const value = typeof printed === "number" && added > 0 ? printed + added : given.length + index + 1;
  return [
    {
      row,
      column: numbering,
      added,
      blank: "",
      asked: "序号",
      known: { value, from: "按行编号", source: [], sure: true },
    },
  ];
}
