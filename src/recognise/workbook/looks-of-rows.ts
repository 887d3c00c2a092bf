import type { Area, CellValue, SheetCells } from "../../grid";
import { looksLikeName } from "../columns/looks-like-name";
import type { Header } from "../find/header";
import { cellsInRow, type RowCell } from "../find/row-cells";
import { datedAs } from "../values/dated-as";

/** Fewer rows than this are a note or a form. */
export const FEWEST_ROWS = 3;

/** Rows with three cells or more (two in a table of two columns) below the header, those of a sheet without one from its first full row on. */
export function dataRows(
  cells: SheetCells,
  area: Area,
  header: Header | null,
): readonly (readonly RowCell[])[] {
  const rows: (readonly RowCell[])[] = [];
  for (let row = header ? header.to + 1 : area.row; row < area.row + area.rows; row++) {
    const found = cellsInRow(cells, area, row);
    if (found.length >= Math.min(3, area.columns)) rows.push(found);
  }
  return header === null ? withoutHead(rows) : rows;
}

/** Words that no header is known by are no data either: a first row without name or day, above rows that all name somebody. */
function withoutHead(rows: readonly (readonly RowCell[])[]): readonly (readonly RowCell[])[] {
  const [first = [], ...below] = rows;
  const isNamed = (row: readonly RowCell[]): boolean => row.some(({ text }) => looksLikeName(text));
  const isHead = !isNamed(first) && !first.some(({ value }) => holdsDay(value));
  return below.length >= FEWEST_ROWS && isHead && below.every(isNamed) ? below : rows;
}

/** What the cells of a table hold. */
export type Looks =
  | "people-days"
  | "people-marks"
  | "dates-state"
  | "times"
  | "dates"
  | "numbers"
  | "names"
  | "marks"
  | "texts";

const STATE = /完成|办结|整改|进行中|未|已|是|否|√|×|关闭|正常/;

/** What the cells of a table hold, in words that tell a clerk which sheet is meant. */
export function looksOf(rows: readonly (readonly RowCell[])[], header: Header | null): Looks {
  const share = (is: (cell: RowCell) => boolean) =>
    rows.filter((row) => row.some(is)).length / Math.max(1, rows.length);
  const names = share(({ text }) => looksLikeName(text));
  const days = share(({ value }) => holdsDay(value));
  const times = share(({ value, text }) => /\d{1,2}:\d{2}/.test(text) || isTime(value));
  const across = header?.columns.filter(({ path }) => /^\d{1,2}[日号]?$/.test(path.at(-1) ?? "")).length ?? 0;
  if (names >= 0.5 && across >= 5) return "people-days";
  if (times >= 0.5) return "times";
  if (days >= 0.5)
    return share(({ text }) => text.length <= 6 && STATE.test(text)) >= 0.5 ? "dates-state" : "dates";
  if (names >= 0.5)
    return areMarks(
      rows.flatMap((row) =>
        row.filter(({ text, value }) => typeof value !== "number" && !looksLikeName(text)),
      ),
    )
      ? "people-marks"
      : "names";
  const numbers = rows.flat().filter(({ value }) => typeof value === "number").length;
  if (numbers >= rows.flat().length * 0.3) return "numbers";
  return areMarks(rows.flatMap((row) => row.slice(1))) ? "marks" : "texts";
}

/** So many different marks or grades a table has at most, and so many cells of them at least. */
const MOST_MARKS = 6;
const FEWEST_MARKS = 20;

/** Cells that hold the same few short texts again and again: 优, 良, 差 or √, ×. */
function areMarks(cells: readonly RowCell[]): boolean {
  const times = new Map<string, number>();
  for (const { text } of cells) if (text.length <= 2) times.set(text, (times.get(text) ?? 0) + 1);
  const most = [...times.values()].sort((a, b) => b - a).slice(0, MOST_MARKS);
  const marks = most.reduce((sum, n) => sum + n, 0);
  return marks >= FEWEST_MARKS && marks >= cells.length * 0.6;
}

function isTime(value: CellValue): boolean {
  return typeof value === "number" && value > 0 && value < 1 && value * 1440 === Math.round(value * 1440);
}

/** Whether a cell holds a day. */
export function holdsDay(value: CellValue): boolean {
  return datedAs(value) !== null;
}
