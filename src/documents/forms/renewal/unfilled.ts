import { cellsOf, isBlank, type CellValue, type Sheet, type SheetCells } from "../../../grid";
import { placeKey } from "../form-answer";
import type { HeldRows } from "../form-context";
import { blanksIn } from "../texts/blanks-in-text";
import { isSameValue, type FormRecord, type RecordedCell } from "./form-record";

/** A form as it was before we filled it, and what became of our cells since. */
export interface Unfilled {
  /** The sheet with our cells put back, and rows that were open with nothing but their numbers. */
  readonly base: Sheet;
  /** What we wrote and still stands, or stood where the clerk wrote since; rows as they are now. */
  readonly record: FormRecord;
  /** Cells that are the clerk's now, by `placeKey`: changed since, or typed into a row that was open. */
  readonly clerks: ReadonlySet<string>;
  readonly held: HeldRows;
}

/**
 * Takes what we filled out of a form again, as far as it still stands there. What the clerk changed since, or typed into a row that was
 * open, is left out too and told: the form is understood as it was at first, whatever was done to it.
 */
export function unfilled(now: Sheet, before: FormRecord): Unfilled {
  const cells = cellsOf(now);
  const record = alignedRecord(before, cells);
  const values = new Map<string, CellValue>();
  const clerks = new Set<string>();
  const held = new Map<number, Map<number, CellValue>>();
  const recorded = new Map<string, RecordedCell>();
  for (const cell of record.cells) {
    const value = cells.raw(cell.row, cell.column);
    const isOurs = isSameValue(value, cell.ours);
    // A text of ours that the clerk wrote anew and that has blanks is a text like any other of the form.
    if (!isOurs && typeof value === "string" && blanksIn(value).length > 0) continue;
    recorded.set(placeKey(cell.row, cell.column), cell);
    values.set(placeKey(cell.row, cell.column), cell.was);
    if (!isOurs) clerks.add(placeKey(cell.row, cell.column));
  }
  const isOpen = (row: number) => record.open.find(({ from, to }) => row >= from && row <= to);
  for (const [down, line] of now.values.entries()) {
    const row = now.row + down;
    const open = isOpen(row);
    if (!open) continue;
    for (const [across, value] of line.entries()) {
      const column = now.column + across;
      const place = placeKey(row, column);
      if (!recorded.has(place) && !isPrinted(open, column) && !isBlank(value)) {
        values.set(place, "");
        clerks.add(place);
      }
      if (clerks.has(place)) held.set(row, held.get(row) ?? new Map<number, CellValue>());
    }
  }
  for (const { row, column, ours } of recorded.values()) held.get(row)?.set(column, ours);
  return {
    base: withValues(now, values, record.open),
    record: { ...record, cells: [...recorded.values()] },
    clerks,
    held,
  };
}

function isPrinted({ numbering, printed }: FormRecord["open"][number], column: number): boolean {
  return column === numbering || printed.includes(column);
}

/** The sheet with other values in some of its cells, and no larger than what it then holds and its open rows: as it would be read. */
function withValues(sheet: Sheet, values: ReadonlyMap<string, CellValue>, open: FormRecord["open"]): Sheet {
  const lines = sheet.values.map((line, down) =>
    line.map((value, across) => values.get(placeKey(sheet.row + down, sheet.column + across)) ?? value),
  );
  const last = Math.max(sheet.row, ...open.map(({ to }) => to + 1)) - sheet.row;
  while (lines.length > last && (lines.at(-1) ?? []).every((value) => value === "")) lines.pop();
  const width = Math.max(0, ...lines.map(filledLength));
  return { ...sheet, values: lines.map((line) => line.slice(0, width)) };
}

function filledLength(line: readonly CellValue[]): number {
  let length = line.length;
  while (length > 0 && line[length - 1] === "") length -= 1;
  return length;
}

/** Rows are looked for so far from where they were. */
const REACH = 60;

/** The record with the rows that its cells have now: whoever puts a row in or takes one out moves those below. */
function alignedRecord(record: FormRecord, cells: SheetCells): FormRecord {
  const byRow = new Map<number, RecordedCell[]>();
  for (const cell of record.cells) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
  const rows = [...byRow.keys()].sort((one, other) => one - other);
  const standAt = (row: number, by: number): number =>
    (byRow.get(row) ?? []).filter(({ column, ours }) => isSameValue(cells.raw(row + by, column), ours))
      .length;
  const standFrom = (first: number, by: number): number =>
    rows.reduce((sum, row) => (row >= first ? sum + standAt(row, by) : sum), 0);
  let offset = 0;
  const moved: { readonly from: number; readonly by: number }[] = [];
  for (const row of rows) {
    if (standAt(row, offset) > 0) continue;
    const there = offsetsFrom(offset).filter((by) => standAt(row, by) === byRow.get(row)?.length);
    const best = there.find((by) => standFrom(row, by) > standFrom(row, offset));
    if (best === undefined) continue;
    offset = best;
    moved.push({ from: row, by: best });
  }
  if (moved.length === 0) return record;
  const now = (row: number): number =>
    moved.reduce((place, { from, by }) => (from <= row ? row + by : place), row);
  return {
    ...record,
    cells: record.cells.map((cell) => ({ ...cell, row: now(cell.row) })),
    said: record.said.map((one) => ({ ...one, row: now(one.row) })),
    open: record.open.map((area) => ({ ...area, from: now(area.from), to: now(area.to) })),
  };
}

function offsetsFrom(offset: number): readonly number[] {
  return Array.from({ length: REACH }, (_, at) => [offset + at + 1, offset - at - 1]).flat();
}
