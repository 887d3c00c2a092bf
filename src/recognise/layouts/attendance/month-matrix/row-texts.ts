import { compactText, isBlank, type SheetCells } from "../../../../grid";
import type { DayColumns } from "./grid-block";

/** How many cells below the days hold something. */
export function countFilled(cells: SheetCells, row: number, { first, end }: DayColumns): number {
  let filled = 0;
  for (let column = first; column < end; column++) {
    const value = cells.raw(row, column);
    if (value !== "" && !isBlank(value)) filled += 1;
  }
  return filled;
}

/** The first text of a row between two columns. */
export function firstTextBetween(cells: SheetCells, row: number, left: number, right: number): string {
  for (let column = left; column < right; column++) {
    const value = cells.raw(row, column);
    if (value !== "" && !isBlank(value)) return compactText(value);
  }
  return "";
}

/** The first text of a row that is no number; a number where it has no other. */
export function firstText(cells: SheetCells, row: number, left: number, right: number): string {
  const text = firstTextBetween(cells, row, left, right);
  if (!/^\d+$/.test(text)) return text;
  for (let column = left; column < right; column++) {
    const value = cells.raw(row, column);
    if (typeof value === "string" && !isBlank(value) && !/^\d+$/.test(compactText(value)))
      return compactText(value);
  }
  return text;
}

/** Whether a row holds a single cell. */
export function onlyText(cells: SheetCells, row: number, left: number, right: number): boolean {
  let filled = 0;
  for (let column = left; column < right; column++) if (!isBlank(cells.raw(row, column))) filled += 1;
  return filled === 1;
}

/** Whether a row is numbered left of the days. */
export function hasNumber(cells: SheetCells, row: number, left: number, first: number): boolean {
  return numberIn(cells, row, left, first) !== null;
}

/** The first short number between two columns of a row. */
export function numberIn(cells: SheetCells, row: number, left: number, end: number): number | null {
  for (let column = left; column < end; column++) {
    const text = compactText(cells.raw(row, column));
    if (/^\d{1,4}$/.test(text)) return Number(text);
  }
  return null;
}

const HALF =
  /^(?:上班|下班|签到|签退|上|下|早|中|晚|首次|末次|最早|最晚|时间|状态|上午|下午|晚上)(?:打卡|时间)?\d?$/;

/** 上班 | 下班 below the dates: the second row of the header. */
export function namesHalves(cells: SheetCells, row: number, { first, end }: DayColumns): boolean {
  let words = 0;
  for (let column = first; column < end; column++) {
    const text = compactText(cells.raw(row, column));
    if (text === "") continue;
    if (!HALF.test(text)) return false;
    words += 1;
  }
  return words >= 2;
}
