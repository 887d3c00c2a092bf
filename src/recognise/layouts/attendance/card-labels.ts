import { compactText, isBlank, type Area, type SheetCells } from "../../../grid";

interface Labelled {
  readonly value: string;
  readonly cell: Area;
}

/** Labels of a row with the first text to their right. */
export function labelsOf(cells: SheetCells, area: Area, row: number): ReadonlyMap<string, Labelled> {
  const labels = new Map<string, Labelled>();
  let waiting: string | null = null;
  for (let column = area.column; column < area.column + area.columns; column++) {
    const value = cells.raw(row, column);
    if (isBlank(value)) continue;
    const text = compactText(value);
    const label = /^(工号|姓名|部门|科室|日期|编号)[:：]?$/.exec(text)?.[1];
    if (label) waiting = label;
    else if (waiting !== null) {
      if (!labels.has(waiting)) labels.set(waiting, { value: text, cell: cells.area(row, column) });
      waiting = null;
    }
  }
  return labels;
}
