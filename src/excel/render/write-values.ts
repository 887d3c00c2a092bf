import type { Area } from "../../grid";
import type { LaidOutSheet } from "./lay-out";
import { strokesOf } from "./rectangles";
import { rangeOf } from "../read/read-cells";
import { sheetReference } from "../names/sheet-reference";
import { step, type Step } from "./request-batches";

type SheetOf = () => Excel.Worksheet;
type Value = string | number | null;

/** Rows are sent in parts of about this many bytes, so that a request can end between two parts. */
const BYTES_PER_PART = 500_000;

/**
 * Writes a sheet's cells. Formats come first, so that a text stays a text; then links, which put their own text into
 * the cell; then values, which overwrite it; then merges.
 */
export function writeValues(sheet: SheetOf, cells: LaidOutSheet): readonly Step[] {
  return [
    ...formatSteps(sheet, cells),
    ...cells.links.map(({ row, column, text, target }) =>
      step(5, () => {
        rangeOf(sheet(), { row, column, rows: 1, columns: 1 }).hyperlink = {
          documentReference: sheetReference(target),
          screenTip: sheetReference(target).slice(0, 255),
          textToDisplay: text,
        };
      }),
    ),
    ...partsOf(cells.values).map(({ from, values, bytes }) =>
      step(
        5,
        () => {
          const area: Area = { row: from, column: 0, rows: values.length, columns: cells.columns };
          rangeOf(sheet(), area).values = values.map((row) => [...row]);
        },
        bytes,
      ),
    ),
    ...mergeSteps(sheet, cells.merges),
  ];
}

/** Merges areas. Rows below one another that are merged over the same columns are merged together, each by itself. */
function mergeSteps(sheet: SheetOf, merges: readonly Area[]): readonly Step[] {
  const high = merges.filter(({ rows }) => rows > 1);
  const runs: Area[] = [];
  const lastOver = new Map<string, number>();
  for (const area of merges.filter(({ rows }) => rows === 1)) {
    const over = `${String(area.column)} ${String(area.columns)}`;
    const at = lastOver.get(over) ?? -1;
    const run = runs[at];
    if (run && run.row + run.rows === area.row) runs[at] = { ...run, rows: run.rows + 1 };
    else lastOver.set(over, runs.push(area) - 1);
  }
  return [
    ...high.map((area) => step(2, () => rangeOf(sheet(), area).merge(false))),
    ...runs.map((area) => step(2, () => rangeOf(sheet(), area).merge(area.rows > 1))),
  ];
}

/** A rectangle of one format takes so many bytes in a request, and a format in a table about so many. */
const BYTES_PER_RECTANGLE = 750;
const BYTES_PER_FORMAT = 10;

/** Sets formats rectangle by rectangle, or as a table where that is shorter. */
function formatSteps(sheet: SheetOf, { rows, columns, formats }: LaidOutSheet): readonly Step[] {
  const strokes = strokesOf(rows, columns, (row, column) => formats[row]?.[column]);
  if (strokes.length * BYTES_PER_RECTANGLE < rows * columns * BYTES_PER_FORMAT)
    return strokes.map(({ area, value }) => step(2, () => setFormat(rangeOf(sheet(), area), value)));
  return partsOf(formats).map(({ from, values, bytes }) =>
    step(
      2,
      () => {
        const area: Area = { row: from, column: 0, rows: values.length, columns };
        rangeOf(sheet(), area).numberFormat = values.map((row) => row.map(String));
      },
      bytes,
    ),
  );
}

/** Gives all cells of a range one format. Excel spreads a single value, though its types ask for a table of them. */
function setFormat(range: Excel.Range, format: string): void {
  range.numberFormat = format as unknown as string[][];
}

interface Part {
  readonly from: number;
  readonly values: readonly (readonly Value[])[];
  readonly bytes: number;
}

/** Cuts rows into parts of about a given size in bytes. */
export function partsOf(
  rows: readonly (readonly Value[])[],
  limit: number = BYTES_PER_PART,
): readonly Part[] {
  const parts: Part[] = [];
  let from = 0;
  let bytes = 0;
  rows.forEach((row, index) => {
    const size = bytesOf(row);
    if (bytes > 0 && bytes + size > limit) {
      parts.push({ from, values: rows.slice(from, index), bytes });
      from = index;
      bytes = 0;
    }
    bytes += size;
  });
  if (from < rows.length) parts.push({ from, values: rows.slice(from), bytes });
  return parts;
}

/** Estimates a row's size as JSON in UTF-8, where a character takes at most three bytes. */
function bytesOf(row: readonly Value[]): number {
  return row.reduce<number>((sum, value) => sum + 3 + (typeof value === "string" ? value.length * 3 : 8), 2);
}
