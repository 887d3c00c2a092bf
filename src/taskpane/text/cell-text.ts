import { areaText, type CellArea } from "../../grid";
import type { Speaker } from "./text-context";

/** Writes cells as a clerk does, without the quotes that Excel puts around a sheet's name. */
export function cellText(area: CellArea): string {
  return `${area.sheet}!${areaText(area)}`;
}

/** So many areas are named. */
const FEW = 3;

/** Writes several areas of one sheet: 「健康宣传!A4:M8、A10:M18、A20:M26 等 4 处」. */
export function cellsText(first: CellArea, others: readonly CellArea[], { t }: Speaker): string {
  const named = others.slice(0, FEW - 1).map(areaText);
  const cells = [cellText(first), ...named].join(t("cell.comma"));
  const n = others.length + 1;
  return n > FEW ? t("cell.among", { cells, n }) : cells;
}
