import type { Area, CellArea } from "./sheet";

const LAST_COLUMN = 16383;
const LAST_ROW = 1048575;

/** The letters of a column counted from 0: 0 is `A`, 16383 is `XFD`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The number of a column from 0; null for letters that no sheet has. */
export function columnNumber(letters: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return null;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1 <= LAST_COLUMN ? column - 1 : null;
}

/** An area in A1 notation without its sheet: `A3:H27`, one cell `F7`. */
export function areaText(area: Area): string {
  const first = columnLetters(area.column) + String(area.row + 1);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${columnLetters(area.column + area.columns - 1)}${String(area.row + area.rows)}`;
}

/** A sheet's name as Excel wants it in an address: quoted where it is not plain letters, quotes doubled. */
export function quoteSheetName(name: string): string {
  const plain = /^[A-Za-z_\u4E00-\u9FFF][\w\u4E00-\u9FFF]*$/.test(name);
  const looksLikeCell = /^[A-Za-z]{1,3}\d+$/.test(name) || /^[RrCc]\d*$/.test(name);
  return plain && !looksLikeCell ? name : `'${name.replace(/'/g, "''")}'`;
}

/** An address with its sheet: `学习台账!A5:H27`, `'5月 '!B2`. */
export function addressText(area: CellArea): string {
  return `${quoteSheetName(area.sheet)}!${areaText(area)}`;
}

/** An area from A1 notation (`B2`, `$A$3:$H$27`, whole columns `A:C`, whole rows `3:5`); null where it is none. */
export function parseArea(text: string): Area | null {
  const match = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Za-z]{1,3})?\$?(\d{1,7})?)?$/.exec(text.trim());
  if (!match) return null;
  const [, fromLetters, fromDigits, toLetters, toDigits] = match;
  const single = !text.includes(":");
  if (single && (!fromLetters || !fromDigits)) return null;
  if (!single && (!fromLetters !== !toLetters || !fromDigits !== !toDigits)) return null;
  if (!fromLetters && !fromDigits) return null;

  const fromColumn = fromLetters ? columnNumber(fromLetters) : 0;
  const toColumn = single ? fromColumn : toLetters ? columnNumber(toLetters) : LAST_COLUMN;
  const fromRow = fromDigits ? Number(fromDigits) - 1 : 0;
  const toRow = single ? fromRow : toDigits ? Number(toDigits) - 1 : LAST_ROW;
  if (fromColumn === null || toColumn === null) return null;
  if (Math.min(fromRow, toRow) < 0 || Math.max(fromRow, toRow) > LAST_ROW) return null;
  return {
    row: Math.min(fromRow, toRow),
    column: Math.min(fromColumn, toColumn),
    rows: Math.abs(toRow - fromRow) + 1,
    columns: Math.abs(toColumn - fromColumn) + 1,
  };
}

/** An area with its sheet from `学习台账!A5:H27` or `'it''s'!B2`; null where it is none. */
export function parseAddress(text: string): CellArea | null {
  const split = text.lastIndexOf("!");
  if (split < 1) return null;
  const name = text.slice(0, split);
  const area = parseArea(text.slice(split + 1));
  const quoted = /^'(.*)'$/.exec(name);
  return area && { sheet: quoted ? (quoted[1] ?? "").replace(/''/g, "'") : name, ...area };
}

/** The smallest area that holds all; null for none. */
export function boundingArea(areas: readonly Area[]): Area | null {
  const first = areas[0];
  if (!first) return null;
  let { row, column } = first;
  let bottom = row + first.rows;
  let right = column + first.columns;
  for (const area of areas) {
    row = Math.min(row, area.row);
    column = Math.min(column, area.column);
    bottom = Math.max(bottom, area.row + area.rows);
    right = Math.max(right, area.column + area.columns);
  }
  return { row, column, rows: bottom - row, columns: right - column };
}
