import { placeKey, type FormPart } from "../form-answer";
import type { FormContext } from "../form-context";
import type { FormTable } from "../tables/form-table";
import { reckonedColumns } from "./reckoned-columns";

/** A table's part with what the likeliest reckoning of its columns tells of the cells that nothing else does, or does not surely. */
export function withReckoned(table: FormTable, part: FormPart, context: FormContext): FormPart {
  const told = new Map(
    part.entries.flatMap(({ row, column, known }) =>
      known ? [[placeKey(row, column), known] as const] : [],
    ),
  );
  const found = reckonedColumns(
    table,
    (row, column) => told.get(placeKey(row, column))?.sure === true,
    context,
  );
  // What is no surer than what is there already goes behind it.
  const own = found.filter(
    ({ row, column, known }) => known?.sure === true || !told.has(placeKey(row, column)),
  );
  if (own.length === 0) return part;
  const places = new Set(own.map(({ row, column }) => placeKey(row, column)));
  const entries = part.entries.filter(
    ({ row, column, added }) => added > 0 || !places.has(placeKey(row, column)),
  );
  return { ...part, entries: [...entries, ...own] };
}
