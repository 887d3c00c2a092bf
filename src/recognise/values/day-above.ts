import { compactText, foldHeader, isBlank, type Area, type CellValue, type SheetCells } from "../../grid";
import {
  dateOf,
  dayFieldOf,
  type ColumnMatch,
  type LedgerDefinition,
  type LedgerRecord,
  type RowNote,
} from "../../ledgers";
import { isPlaceholder } from "../columns/column-contents";
import { isNumbering } from "../find/header-words";
import type { Problem } from "../problems";

/** In what a day's rows differ: an inspection looks at each once, a meeting's topics are several. */
const TELLS_APART: ReadonlySet<string> = new Set(["department", "area", "item", "topic", "person", "name"]);

/** Of the rows with a day, so many have rows without one below them, where a day is written once for all of its rows. */
const WRITTEN_ONCE = 0.5;

/** What a table of days is, before its rows are read. */
interface DayTable {
  readonly cells: SheetCells;
  readonly definition: LedgerDefinition;
  readonly matches: readonly ColumnMatch[];
  readonly roles: readonly RowNote[];
}

/**
 * The rows of the day that stands above them, written once and not merged: as a rule of the table, not where one day was forgotten. Each
 * has what the rest of its day's rows have and is about something else: a department inspected again is another inspection, whose day
 * nobody wrote. A matter that came in (a petition) has a day of its own.
 */
export function rowsOfDayAbove(table: DayTable): ReadonlySet<number> {
  const { cells, definition, matches, roles } = table;
  const days = columnsOfDays(table);
  const isInspection = definition.kind === "hygiene";
  if (days.length === 0 || (!isInspection && dayFieldOf(definition)?.id !== "date")) return new Set();
  const numbering = matches.filter(({ path }) => isNumbering(foldHeader(path.at(-1) ?? "")));
  const others = matches.filter((match) => !days.includes(match) && !numbering.includes(match));
  const about = others.filter(({ field }) => field !== null && TELLS_APART.has(field));
  const isFilled = (row: number, { column }: ColumnMatch): boolean => {
    const value = cells.value(row, column);
    return !isBlank(value) && !isPlaceholder(value);
  };
  const keyOf = (row: number): string =>
    about.map(({ column }) => compactText(cells.value(row, column))).join("\n");

  const found = new Set<number>();
  let dated = 0;
  let leading = 0;
  let head: number | null = null;
  let seen = new Set<string>();
  for (const { row, role } of roles) {
    if (role !== "data") {
      if (role !== "empty") head = null;
    } else if (days.some(({ column }) => !isBlank(cells.value(row, column)))) {
      head = row;
      seen = new Set([keyOf(row)]);
      dated += 1;
    } else if (head !== null) {
      if (!belongs(row, head)) head = null;
      else {
        if (seen.size === 1) leading += 1;
        seen.add(keyOf(row));
        found.add(row);
      }
    }
  }
  return found.size >= 2 && leading >= dated * WRITTEN_ONCE ? found : new Set();

  function belongs(row: number, first: number): boolean {
    if (seen.has(keyOf(row)) || !about.some((match) => isFilled(row, match))) return false;
    if (isInspection) return others.some((match) => !about.includes(match) && isFilled(row, match));
    // A number of its own makes it an event of its own.
    if (numbering.some((match) => isFilled(row, match))) return false;
    return others.every((match) => match.field === null || !isFilled(first, match) || isFilled(row, match));
  }
}

/** Tells which rows took the day above them, and which inspections have none: nothing else says that those are not counted. */
export function tellDays(
  table: DayTable,
  records: readonly LedgerRecord[],
  ofDayAbove: ReadonlySet<number>,
  report: (problem: Problem, cell: Area, value: CellValue) => void,
): void {
  const [column] = columnsOfDays(table);
  if (!column) return;
  const { dates, kind } = table.definition;
  const dayOf = ({ fields }: LedgerRecord) => dates.flatMap((id) => fields[id] ?? [])[0];
  const tellsUndated = kind === "hygiene" && records.some(dayOf);
  for (const record of records) {
    const { row } = record.area;
    const day = dayOf(record);
    if (day && ofDayAbove.has(row)) {
      // Excel's number of a day says nothing to anybody.
      const written = dates.flatMap((id) => dateOf(record, id) ?? [])[0];
      report({ id: "filled-down" }, day.cell, typeof day.raw === "string" ? day.raw : (written?.from ?? ""));
    } else if (!day && tellsUndated) report({ id: "missing-date" }, table.cells.area(row, column.column), "");
  }
}

/** The columns in which a row's day may stand. */
function columnsOfDays({ definition, matches }: DayTable): readonly ColumnMatch[] {
  return matches.filter(({ field }) => field !== null && definition.dates.includes(field));
}
