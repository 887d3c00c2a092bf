import type { CellValue } from "../../grid";
import { ExcelProblem } from "../errors/excel-problem";
import type { InsertedRows, Journal, JournalCell, JournalPlace } from "../names/journal";
import { namedArea } from "../names/own-names";
import type { WorkbookListing } from "../read/list-workbook";
import { cellAt, rangeOf } from "../read/read-cells";
import { asText } from "../render/typed-text";

/** A form that was filled where it stands, as it is now. */
export interface PlaceNow {
  /** Cells in which still stands what was written, with their rows as they are now. */
  readonly ours: readonly (JournalCell & { readonly now: number })[];
  /** In how many somebody typed since. */
  readonly changed: number;
  /** The rows that were put in, as they lie now; nothing stands in them but what was written, and formulas. */
  readonly added: readonly InsertedRows[];
  /** Whether there are rows that were put in and can't be taken out. */
  readonly keepsRows: boolean;
  readonly heights: readonly { readonly row: number; readonly before: number }[];
}

/**
 * Queues the loading of what a form looks like that was filled where it stands.
 *
 * @param count how many rows were put in; null for all
 */
export function askForPlace(
  sheet: Excel.Worksheet,
  { cells, inserted, heights }: JournalPlace,
  count: number | null,
): () => PlaceNow {
  const stretches = placed(inserted, count);
  const there = stretches
    .filter(({ isIn }) => isIn)
    .map(({ now, count: rows }) => ({ row: now, count: rows }));
  const rowNow = (from: number): number =>
    stretches.reduce((sum, { at, isIn, count: rows }) => (isIn && from >= at ? sum + rows : sum), from);
  const isAdded = ({ row }: JournalCell): boolean =>
    inserted.some((rows) => row >= rows.row && row < rows.row + rows.count);
  const standing = cells
    .filter((cell) => !isAdded(cell))
    .map((cell) => {
      const now = rowNow(cell.from);
      return { cell, now, range: cellAt(sheet, now, cell.column).load("formulas") };
    });
  const lines = heights.map(({ from, before }) => {
    const row = rowNow(from);
    return { row, before, range: cellAt(sheet, row, 0).load("format/rowHeight") };
  });
  const used = there.map((rows) =>
    wholeRows(sheet, rows).getUsedRangeOrNullObject(true).load("formulas,rowIndex,columnIndex"),
  );
  return () => {
    const ours = standing.filter(({ cell, range }) => isSame(formulaOf(range), cell.ours));
    const written = new Map(
      cells.filter(isAdded).map((cell) => [placeKey(cell.row, cell.column), cell.ours]),
    );
    const areAlone = used.every((range, index) => {
      // Written cells are known by the rows that they have once all rows are in.
      const shift = (inserted[inserted.length - there.length + index]?.row ?? 0) - (there[index]?.row ?? 0);
      return (
        range.isNullObject || isOursAlone(range, (row, column) => written.get(placeKey(row + shift, column)))
      );
    });
    return {
      ours: ours.map(({ cell, now }) => ({ ...cell, now })),
      changed: standing.length - ours.length,
      added: areAlone ? there : [],
      keepsRows: !areAlone,
      heights: lines.flatMap(({ row, before, range }) =>
        range.format.rowHeight === before ? [] : [{ row, before }],
      ),
    };
  };
}

/** Queues the hidden name over the rows of a form, of which so many are put in already. */
export function nameRows(
  { names, worksheets }: Excel.Workbook,
  { sheet, rows }: JournalPlace,
  added: number,
): void {
  if (!rows) return;
  const area = { row: 0, column: 0, rows: rows.before + added, columns: 1 };
  names.add(rows.name, rangeOf(worksheets.getItem(sheet), area)).visible = false;
}

/**
 * Puts back what stood on forms that a run fills where they stand, cell by cell: where somebody typed since, that stays, and so do rows in
 * which they did. It takes a round trip; the acts are queued for the next.
 *
 * @throws ExcelProblem for a form that was changed and then protected.
 */
export async function rollBackForms(
  context: Excel.RequestContext,
  { places = [], before }: Journal,
  { sheets, formulas }: WorkbookListing,
): Promise<void> {
  const asked = places.flatMap((place) => {
    // It may be called otherwise by now.
    const id = before.find(({ name }) => name === place.sheet)?.id;
    const sheet = sheets.find((one) => one.id === id) ?? sheets.find(({ name }) => name === place.sheet);
    if (!sheet) return [];
    const { name = "", before: covered = 0 } = place.rows ?? {};
    const { rows } = namedArea(formulas.get(name.toUpperCase()) ?? "") ?? { rows: covered };
    return [{ sheet, now: askForPlace(sheet.proxy, place, rows - covered) }];
  });
  if (asked.length === 0) return;
  await context.sync();
  for (const { sheet, now } of asked) {
    const { ours, added, heights } = now();
    if (ours.length + added.length + heights.length === 0) continue;
    if (sheet.protected)
      throw new ExcelProblem({ key: "excel.rollback-protected", params: { sheet: sheet.name } });
    for (const { now: row, column, before, isText } of ours)
      cellAt(sheet.proxy, row, column).values = [
        [typeof before === "string" ? asText(before, !isText) : before],
      ];
    for (const { row, before } of heights) cellAt(sheet.proxy, row, 0).format.rowHeight = before;
    takeOut(sheet.proxy, added);
  }
}

/** Takes rows out from the top down: what is left if it breaks off are the last ones, as if the first had not been put in. */
function takeOut(sheet: Excel.Worksheet, added: readonly InsertedRows[]): void {
  let gone = 0;
  for (const { row, count } of added) {
    wholeRows(sheet, { row: row - gone, count }).delete("Up");
    gone += count;
  }
}

/** A stretch of rows: above which row it comes as the rows were, whether it is in, and where it then lies. */
type Stretch = InsertedRows & { readonly at: number; readonly isIn: boolean; readonly now: number };

/** Says which rows are in. They are put in from the bottom up; where the count fits none of that, somebody else moved rows, and all count as in. */
function placed(inserted: readonly InsertedRows[], count: number | null): readonly Stretch[] {
  const sums = inserted.map((_, from) => sumOf(inserted.slice(from)));
  const fits = [...sums, 0].indexOf(count ?? sumOf(inserted));
  const first = Math.max(0, fits);
  return inserted.map((rows, index) => {
    const above = sumOf(inserted.slice(0, index));
    const missing = sumOf(inserted.slice(0, Math.min(index, first)));
    return { ...rows, at: rows.row - above, isIn: index >= first, now: rows.row - missing };
  });
}

export const sumOf = (rows: readonly InsertedRows[]): number =>
  rows.reduce((sum, { count }) => sum + count, 0);

const placeKey = (row: number, column: number): string => `${String(row)},${String(column)}`;

const formulaOf = ({ formulas }: Excel.Range): CellValue =>
  (formulas as unknown as CellValue[][])[0]?.[0] ?? "";

/** A number may have become a text in a cell that makes texts of anything. */
const isSame = (now: CellValue, ours: CellValue): boolean => String(now) === String(ours);

/** Whether nothing stands in rows that were put in but what was written, and formulas. */
function isOursAlone(
  { formulas, rowIndex, columnIndex }: Excel.Range,
  written: (row: number, column: number) => CellValue | undefined,
): boolean {
  return (formulas as unknown as CellValue[][]).every((line, down) =>
    line.every((value, across) => {
      const ours = written(rowIndex + down, columnIndex + across);
      return value === "" || String(value).startsWith("=") || (ours !== undefined && isSame(value, ours));
    }),
  );
}

function wholeRows(sheet: Excel.Worksheet, { row, count }: InsertedRows): Excel.Range {
  return sheet.getRange(`${String(row + 1)}:${String(row + count)}`);
}
