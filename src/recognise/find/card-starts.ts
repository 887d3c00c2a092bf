import { compactText, isBlank, type Area, type SheetCells } from "../../grid";
import { isColumnName } from "./header-words";
import { cellsInRow, type RowCell } from "./row-cells";

/** Cards begin near the top of a sheet. */
const DEEPEST = 8;

/**
 * The cards that stand side by side, or in a block, each with its own title: cards of people by their columns, cards of events by columns
 * and rows. None for a single card, cards below each other, and a header.
 */
export function cardsBeside(cells: SheetCells, area: Area): readonly Area[] {
  const people = startsOfPeople(cells, area);
  if (people.length > 1) return bandsOf(area, people);
  const block = startsOfEvents(cells, area);
  return block ? bandsOf(area, block.columns).flatMap((band) => partsBelow(cells, band, block.row)) : [];
}

function bandsOf(area: Area, starts: readonly number[]): readonly Area[] {
  const right = area.column + area.columns;
  return starts.map((start, index) => {
    const column = index === 0 ? area.column : start;
    return { ...area, column, columns: (starts[index + 1] ?? right) - column };
  });
}

/** The columns of a row in which 姓名 comes again with the same labels before and behind it: 部门 … 姓名 … | 部门 … 姓名 …, each with its own value. */
function startsOfPeople(cells: SheetCells, area: Area): readonly number[] {
  for (let row = area.row; row < Math.min(area.row + DEEPEST, area.row + area.rows); row++) {
    const found = cellsInRow(cells, area, row);
    const labels = found.filter(({ text }) => /^(?:部门|科室|单位|姓名|工号|编号|日期)[:：]?$/.test(text));
    const [first] = labels;
    const names = found.flatMap(({ text }, index) =>
      text.startsWith("姓名") ? [found[index + 1]?.value ?? ""] : [],
    );
    // A header that repeats its names has other names of columns beside them, no values.
    if (!first || names.length < 2 || names.some((value) => value === "" || isColumnName(value))) continue;
    const starts = labels.filter(({ text }) => text === first.text);
    if (starts.length === names.length) return starts.map(({ area: cell }) => cell.column);
  }
  return [];
}

/** 走访时间 … 责任人 … | 走访时间 … 责任人 …: two rows of labels that come again at the same columns, with a blank column before each repeat. */
function startsOfEvents(
  cells: SheetCells,
  area: Area,
): { readonly row: number; readonly columns: readonly number[] } | null {
  for (let row = area.row; row < Math.min(area.row + DEEPEST, area.row + area.rows - 1); row++) {
    const first = repeatsIn(cells, area, row);
    const second = first && repeatsIn(cells, area, row + 1);
    if (!first || !second || first.label === second.label) continue;
    const same = first.columns.every((column, index) => column === second.columns[index]);
    if (same && first.columns.slice(1).every((column) => isGap(cells, area, column - 1)))
      return { row, columns: first.columns };
  }
  return null;
}

/** Where the labels of a row begin again, each followed by a value of its own. */
function repeatsIn(
  cells: SheetCells,
  area: Area,
  row: number,
): { readonly label: string; readonly columns: readonly number[] } | null {
  const found = cellsInRow(cells, area, row);
  const labels = found.filter(isLabelCell);
  const [first] = labels;
  const starts = labels.filter(({ text }) => text === first?.text);
  const period = labels.length / Math.max(1, starts.length);
  if (!first || starts.length < 2 || !Number.isInteger(period)) return null;
  const again = labels.every(({ text }, index) => text === labels[index % period]?.text);
  const values = found.length - labels.length;
  return again && values >= starts.length
    ? { label: first.text, columns: starts.map(({ area: cell }) => cell.column) }
    : null;
}

function isLabelCell({ text, value }: RowCell): boolean {
  return text.endsWith(":") || isColumnName(value);
}

function isGap(cells: SheetCells, area: Area, column: number): boolean {
  for (let row = area.row; row < area.row + area.rows; row++)
    if (!isBlank(cells.value(row, column))) return false;
  return true;
}

/** The cards of a band below each other: each from its title on, where the first label comes again. */
function partsBelow(cells: SheetCells, band: Area, labelRow: number): readonly Area[] {
  const label = compactText(cells.value(labelRow, band.column));
  const tops: number[] = [];
  for (let row = labelRow; row < band.row + band.rows; row++) {
    if (compactText(cells.raw(row, band.column)) !== label) continue;
    const titled = row > band.row && cellsInRow(cells, band, row - 1).length === 1;
    tops.push(tops.length === 0 ? band.row : titled ? row - 1 : row);
  }
  return tops.map((top, index) => ({
    ...band,
    row: top,
    rows: (tops[index + 1] ?? band.row + band.rows) - top,
  }));
}
