import { cellsOf, foldHeader, type Area, type SheetCells } from "../../grid";
import { foreignMatter } from "../columns/foreign-matter";
import { findHeader } from "../find/header";
import { cellsInRow } from "../find/row-cells";
import { readTitleOf } from "../find/title";
import type { Region } from "../layout";

/** The matter of a table that is none of a ledger's, by its title and its columns: 领取, 缴纳, 预约; null for any other table. */
export function otherMatter(region: Region, workbookYear: number | null): string | null {
  const cells = cellsOf(region.sheet);
  const header = findHeader(cells, region.area);
  const from = header?.from ?? firstFullRow(cells, region.area);
  const { title } = readTitleOf(region, cells, from, workbookYear);
  return foreignMatter(title, header?.columns.map(({ path }) => foldHeader(path.at(-1) ?? "")) ?? []);
}

/** The first row of a table that has no header to be seen: with three cells or more. */
export function firstFullRow(cells: SheetCells, area: Area): number {
  for (let row = area.row; row < area.row + area.rows; row++)
    if (cellsInRow(cells, area, row).length >= Math.min(3, area.columns)) return row;
  return area.row;
}
