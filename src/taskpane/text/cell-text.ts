import { areaText, type CellArea } from "../../grid";

/** Writes cells as a clerk does, without the quotes that Excel puts around a sheet's name. */
export function cellText(area: CellArea): string {
  return `${area.sheet}!${areaText(area)}`;
}
