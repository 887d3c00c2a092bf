import type { FilledCell } from "../../documents";
import type { Message } from "../../locales";
import { cellAt, rangeOf, valueOf } from "../read/read-cells";
import type { FilledSheet } from "./filled-sheet";
import { numberFormatAt, placeKey, type InspectedTemplate } from "./inspect-template";
import type { InsertedRows, LookedPlace } from "./place-fill";
import { asText } from "./queue-fill";

/** A copy that was made, with all that stood on it. */
export interface MadeCopy {
  readonly sheet: string;
  readonly formulas: readonly (readonly unknown[])[];
}

/** A sheet that was filled where it stands, with what stood there before. */
export type FilledInPlace = Pick<LookedPlace, "fill" | "look" | "inserted" | "heights"> &
  Pick<FilledSheet, "written">;

/**
 * Takes a filling back. A copy on which something was changed since stays, and so does a cell; both are told, and what is gone is left
 * alone.
 */
export async function takeBack(
  context: Excel.RequestContext,
  copies: readonly MadeCopy[],
  places: readonly FilledInPlace[],
): Promise<readonly Message[]> {
  const { worksheets } = context.workbook;
  const sheetOf = (name: string) => worksheets.getItemOrNullObject(name);
  const made = copies.map((copy) => ({ ...copy, there: sheetOf(copy.sheet) }));
  const filled = places.map((place) => ({ ...place, there: sheetOf(place.fill.template) }));
  await context.sync();
  const used = made
    .filter(({ there }) => !there.isNullObject)
    .map((one) => ({ ...one, now: one.there.getUsedRange(true).load("formulas") }));
  const standing = filled
    .filter(({ there }) => !there.isNullObject)
    .map((one) => ({ ...one, ...lookAgain(one.there, one) }));
  await context.sync();
  const notices: Message[] = [];
  for (const { sheet, there, now, formulas } of used) {
    if (JSON.stringify(now.formulas) === JSON.stringify(formulas)) there.delete();
    else notices.push({ key: "excel.copy-changed", params: { sheet } });
  }
  for (const { fill, there, look, heights, inserted, written } of standing) {
    const still = written.filter(({ now, ours }) => valueOf(now) === ours);
    const alone = inserted.filter((rows) => isOursAlone(rows, written));
    for (const { cell } of still) if (!isIn(alone, cell.row)) putBackCell(there, cell, look);
    for (const { row, before } of heights) setHeight(there, row, before);
    for (const { row, count } of [...alone].reverse())
      there.getRange(`${String(row + 1)}:${String(row + count)}`).delete("Up");
    const changed = written.length - still.length;
    if (changed > 0 || alone.length < inserted.length)
      notices.push({ key: "excel.cells-changed", params: { sheet: fill.template, n: changed } });
  }
  await context.sync();
  return notices;
}

const isIn = (inserted: readonly InsertedRows[], at: number): boolean =>
  inserted.some(({ row, count }) => at >= row && at < row + count);

/** What was written and put in, with what stands there now. */
function lookAgain(sheet: Excel.Worksheet, { written, inserted, look }: FilledInPlace) {
  const columns = look.used.columnIndex + look.used.columnCount;
  return {
    written: written.map((one) => ({
      ...one,
      now: cellAt(sheet, one.cell.row, one.cell.column).load("values"),
    })),
    inserted: inserted.map(({ row, count }) => ({
      row,
      count,
      now: rangeOf(sheet, { row, column: 0, rows: count, columns }).load("formulas"),
    })),
  };
}

/** Whether nothing stands in rows that were put in but what we wrote, and formulas. */
function isOursAlone(
  { row: first, now }: InsertedRows & { readonly now: Excel.Range },
  written: FilledInPlace["written"],
): boolean {
  const ours = new Map(
    written.map(({ cell: { row, column }, ours: value }) => [placeKey(row, column), value]),
  );
  return (now.formulas as unknown as unknown[][]).every((line, down) =>
    line.every(
      (value, column) =>
        value === "" || String(value).startsWith("=") || value === ours.get(placeKey(first + down, column)),
    ),
  );
}

/** What stood in a cell; a text is written as one, whatever it looks like. */
function putBackCell(
  sheet: Excel.Worksheet,
  { row, column, from }: FilledCell,
  look: InspectedTemplate,
): void {
  const value: unknown = look.cells.formulas[from]?.[column] ?? "";
  const isText = numberFormatAt(look, from, column) === "@";
  cellAt(sheet, row, column).values = [[typeof value === "string" ? asText(value, !isText) : value]];
}

function setHeight(sheet: Excel.Worksheet, row: number, height: number): void {
  cellAt(sheet, row, 0).format.rowHeight = height;
}

/** Puts back what stood on sheets that were half filled when Excel refused. */
export async function mendPlaces(places: readonly LookedPlace[]): Promise<void> {
  if (places.length === 0) return;
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheets = places.map(({ fill }) => {
      const sheet = context.workbook.worksheets.getItem(fill.template);
      return { sheet, used: sheet.getUsedRange(false).load("rowIndex,rowCount") };
    });
    await context.sync();
    for (const [index, { fill, look, inserted, bottom, heights }] of places.entries()) {
      const there = sheets[index];
      if (!there) continue;
      // Rows are put in from the bottom up: so many of them are in.
      let left = there.used.rowIndex + there.used.rowCount - bottom;
      const isIn = [...inserted].reverse().filter(({ count }) => (left -= count) >= 0);
      const others = inserted.slice(0, inserted.length - isIn.length);
      const above = others.reduce((sum, { count }) => sum + count, 0);
      for (const { row, count } of isIn)
        there.sheet.getRange(`${String(row - above + 1)}:${String(row - above + count)}`).delete("Up");
      for (const cell of fill.cells)
        if (cell.isAdded !== true) putBackCell(there.sheet, { ...cell, row: cell.from }, look);
      for (const { from, before } of heights) setHeight(there.sheet, from, before);
    }
    await context.sync();
  });
}
