import type { Area, CellValue, Sheet } from "../../grid";
import { errorCode } from "../errors/error-codes";
import { areaOf, askForTable, isUnbounded } from "./read-cells";

/** The used cells of a sheet with their formulas and number formats. */
export interface LoadedCells extends Pick<Sheet, "row" | "column" | "values"> {
  readonly formulas: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
}

/** A sheet to load, with the number of cells that it has by what is known so far. */
interface CellsAsked {
  readonly proxy: Excel.Worksheet;
  readonly about: number;
}

type Table = ReturnType<typeof askForTable>;

/** So many cells with values, formulas and formats stay below 4 MB, unless they hold long texts. */
const CELLS_PER_ANSWER = 20_000;
const CONTENTS = "values,formulas,numberFormat";

/**
 * Loads the used cells of sheets. It takes one round trip if they are few; else one for their extents, and one for
 * each piece of so many rows. What else is queued goes with the first.
 */
export async function loadCells(
  context: Excel.RequestContext,
  asked: readonly CellsAsked[],
): Promise<readonly LoadedCells[]> {
  const whole = asked.reduce((sum, { about }) => sum + about, 0) <= CELLS_PER_ANSWER;
  const found = asked.map(({ proxy }) => ({
    proxy,
    used: proxy
      .getUsedRangeOrNullObject(true)
      .load(`${whole ? `${CONTENTS},` : ""}rowIndex,columnIndex,rowCount,columnCount`),
  }));
  await context.sync();
  const loaded: LoadedCells[] = [];
  for (const { proxy, used } of found) {
    if (used.isNullObject) loaded.push({ row: 0, column: 0, values: [], formulas: [], formats: [] });
    else if (whole && !isUnbounded(areaOf(used)))
      loaded.push({ row: used.rowIndex, column: used.columnIndex, ...contentsOf([(of) => of(used)]) });
    else loaded.push(await loadInPieces(context, proxy, used));
  }
  return loaded;
}

/**
 * Does something that loads cells, and once more in pieces if Excel finds the answer too large: long texts take more than
 * their number tells.
 *
 * @param load is told whether each sheet counts as large
 */
export async function orInPieces<T>(load: (inPieces: boolean) => Promise<T>): Promise<T> {
  try {
    return await load(false);
  } catch (error) {
    if (errorCode(error) !== "ResponsePayloadSizeLimitExceeded") throw error;
    return load(true);
  }
}

/** Loads the used cells of sheets whose extents are loaded already. */
export function loadMeasured(
  context: Excel.RequestContext,
  sheets: readonly { readonly proxy: Excel.Worksheet; readonly size: Excel.Range }[],
): Promise<readonly LoadedCells[]> {
  return orInPieces((inPieces) =>
    loadCells(
      context,
      sheets.map(({ proxy, size }) => {
        const cells = size.isNullObject ? 0 : size.rowCount * size.columnCount;
        return { proxy, about: inPieces ? Infinity : cells };
      }),
    ),
  );
}

async function loadInPieces(
  context: Excel.RequestContext,
  proxy: Excel.Worksheet,
  { rowIndex, columnIndex, rowCount, columnCount }: Excel.Range,
): Promise<LoadedCells> {
  const rows = Math.max(1, Math.floor(CELLS_PER_ANSWER / columnCount));
  const pieces: Table[] = [];
  for (let from = 0; from < rowCount; from += rows) {
    const area = {
      row: rowIndex + from,
      column: columnIndex,
      rows: Math.min(rows, rowCount - from),
      columns: columnCount,
    };
    pieces.push(...(await loadPiece(context, proxy, area)));
  }
  return { row: rowIndex, column: columnIndex, ...contentsOf(pieces) };
}

/** Loads some rows, or their two halves if Excel finds the answer too large. */
async function loadPiece(
  context: Excel.RequestContext,
  proxy: Excel.Worksheet,
  area: Area,
): Promise<readonly Table[]> {
  const piece = askForTable(proxy, area, CONTENTS);
  try {
    await context.sync();
    return [piece];
  } catch (error) {
    if (errorCode(error) !== "ResponsePayloadSizeLimitExceeded" || area.rows === 1) throw error;
    const rows = Math.floor(area.rows / 2);
    const first = await loadPiece(context, proxy, { ...area, rows });
    const rest = { ...area, row: area.row + rows, rows: area.rows - rows };
    return [...first, ...(await loadPiece(context, proxy, rest))];
  }
}

function contentsOf(pieces: readonly Table[]): Omit<LoadedCells, "row" | "column"> {
  return {
    values: pieces.flatMap((piece) => piece(({ values }) => values as CellValue[][])),
    formulas: pieces.flatMap((piece) => piece(({ formulas }) => formulas as CellValue[][])),
    formats: pieces.flatMap((piece) => piece(({ numberFormat }) => numberFormat as string[][])),
  };
}
