import { compactText, foldHeader, type Area, type SheetCells } from "../../grid";

/** A word of a header: rows from its first, columns of the sheet. */
interface HeaderWord {
  readonly row: number;
  readonly column: number;
  readonly word: string;
}

/** Fewer words than this would fit many a sheet. */
const FEWEST_WORDS = 2;

/**
 * The words of some rows with their columns, days and figures left out, so that next month's form has the same. Null where they are too few
 * to tell a form by.
 */
export function headerFingerprint(cells: SheetCells, area: Area): string | null {
  const words = wordsIn(cells, area);
  return words.length < FEWEST_WORDS
    ? null
    : words.map(({ row, column, word }) => `${String(row)},${String(column)}=${word}`).join("|");
}

/** The words left of some cells (else above them): the labels of a card. */
export function labelFingerprint(cells: SheetCells, values: readonly Area[]): string | null {
  const top = Math.min(...values.map(({ row }) => row));
  const words = values.flatMap(({ row, column }): HeaderWord[] => {
    for (const [up, left] of [
      [0, 1],
      [0, 2],
      [1, 0],
    ] as const) {
      const word = wordOf(cells, row - up, column - left);
      if (word !== "") return [{ row: row - up - top, column: column - left, word }];
    }
    return [];
  });
  return words.length < FEWEST_WORDS
    ? null
    : words.map(({ row, column, word }) => `${String(row)},${String(column)}=${word}`).join("|");
}

/**
 * The row of a sheet at which a header with this fingerprint begins, the first from above; null where there is none.
 *
 * @param area where to look
 */
export function rowOfHeader(cells: SheetCells, area: Area, fingerprint: string): number | null {
  const words = fingerprint.split("|").flatMap((text): HeaderWord[] => {
    const match = /^(-?\d+),(\d+)=(.+)$/s.exec(text);
    return match?.[3] ? [{ row: Number(match[1]), column: Number(match[2]), word: match[3] }] : [];
  });
  const [first] = words;
  if (!first) return null;
  for (let row = area.row; row < area.row + area.rows; row++) {
    if (words.every((one) => wordOf(cells, row - first.row + one.row, one.column) === one.word))
      return row - first.row;
  }
  return null;
}

function wordsIn(cells: SheetCells, area: Area): HeaderWord[] {
  const words: HeaderWord[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const word = wordOf(cells, row, column);
      if (word !== "") words.push({ row: row - area.row, column, word });
    }
  }
  return words;
}

/** A cell's text as a column's name is compared; "" for figures, dates and weekdays. */
function wordOf(cells: SheetCells, row: number, column: number): string {
  if (row < 0 || column < 0) return "";
  const value = cells.raw(row, column);
  if (typeof value !== "string") return "";
  const word = foldHeader(value).replace(/[|\n]/g, "");
  const plain = compactText(word).replace(/[\d年月日号周季度第.\-/:]/g, "");
  return /^(?:星期|周)?[一二三四五六日天]?$/.test(plain) ? "" : word;
}
