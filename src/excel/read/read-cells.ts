import { capabilities } from "../capabilities";
import type { Area, CellValue } from "../../grid";
import { halvesOf, mergeBlocks, SHEET_COLUMNS, SHEET_ROWS, type SheetBlock } from "./cell-blocks";
import { errorCode } from "../errors/error-codes";

/** The cells of one block with the merged areas that begin in it. */
export interface BlockCells {
  readonly block: SheetBlock;
  readonly values: readonly (readonly CellValue[])[];
  readonly merges: readonly Area[];
}

const MERGED_AREA = ["rowIndex", "columnIndex", "rowCount", "columnCount"]
  .map((property) => `areas/items/${property}`)
  .join(",");

/**
 * Reads a chunk of blocks with their merged areas. It takes one round trip; if Excel finds the answer too large, the
 * two halves are read instead.
 */
export async function readChunk(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  chunk: readonly SheetBlock[],
): Promise<readonly BlockCells[]> {
  const { mergedAreas } = capabilities();
  const asked = chunk.map((block) => {
    const table = askForTable(sheets[block.sheet], block.area, "values");
    const merged = mergedAreas
      ? mergeBlocks(block.area).map((area) => askForMerges(sheets[block.sheet], area))
      : [];
    return { block, table, merged };
  });
  try {
    await context.sync();
  } catch (error) {
    const halves = errorCode(error) === "ResponsePayloadSizeLimitExceeded" ? halvesOf(chunk) : null;
    if (!halves) throw error;
    const first = await readChunk(context, sheets, halves[0]);
    return [...first, ...(await readChunk(context, sheets, halves[1]))];
  }
  return asked.map(({ block, table, merged }) => ({
    block,
    values: table(({ values }) => values as CellValue[][]),
    merges: merged.filter((areas) => !areas.isNullObject).flatMap((areas) => areas.areas.items.map(areaOf)),
  }));
}

/** Gives a range's position and size as an area. */
export function areaOf(range: Excel.Range): Area {
  return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}

/** Gives the cells of an area on a sheet. */
export function rangeOf(sheet: Excel.Worksheet | undefined, area: Area): Excel.Range {
  if (!sheet) throw new RangeError("No such sheet");
  return sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
}

/** Whether an area takes whole rows or columns, for whose cells Excel gives no values. */
export const isUnbounded = ({ rows, columns }: Area): boolean =>
  SHEET_COLUMNS.includes(columns) || SHEET_ROWS.includes(rows);

/**
 * Queues the loading of what an area's cells hold, whole rows and columns too: they are asked for in two parts.
 *
 * @returns gives one of the loaded properties, row by row
 */
export function askForTable(
  sheet: Excel.Worksheet | undefined,
  area: Area,
  properties: string,
): <V>(of: (range: Excel.Range) => readonly (readonly V[])[]) => readonly (readonly V[])[] {
  const isWide = SHEET_COLUMNS.includes(area.columns);
  const ranges = boundedParts(area).map((part) => rangeOf(sheet, part).load(properties));
  return (of) => {
    const [first = [], ...others] = ranges.map(of);
    return isWide
      ? first.map((line, at) => [...line, ...others.flatMap((other) => other[at] ?? [])])
      : [...first, ...others.flat()];
  };
}

/** An area without whole rows or columns: their last cells stand apart. */
function boundedParts(area: Area): readonly Area[] {
  const { row, column, rows, columns } = area;
  if (SHEET_COLUMNS.includes(columns))
    return [
      { ...area, columns: columns - 1 },
      { ...area, column: column + columns - 1, columns: 1 },
    ];
  if (SHEET_ROWS.includes(rows))
    return [
      { ...area, rows: rows - 1 },
      { ...area, row: row + rows - 1, rows: 1 },
    ];
  return [area];
}

/** Gives one cell of a sheet as a range. */
export function cellAt(sheet: Excel.Worksheet, row: number, column: number): Excel.Range {
  return rangeOf(sheet, { row, column, rows: 1, columns: 1 });
}

/** What stands in one cell whose `values` were loaded. */
export function valueOf({ values }: Excel.Range): CellValue {
  return (values as unknown as CellValue[][])[0]?.[0] ?? "";
}

export function askForMerges(sheet: Excel.Worksheet | undefined, area: Area): Excel.RangeAreas {
  const merged = rangeOf(sheet, area).getMergedAreasOrNullObject();
  merged.load(MERGED_AREA);
  return merged;
}
