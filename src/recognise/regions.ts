import { filledArea, type Sheet } from "../grid";
import type { Region } from "./layout";

/** Where the tables of a sheet lie. */
export function findRegions(sheet: Sheet): readonly Region[] {
  const area = filledArea(sheet);
  return area ? [{ sheet, area }] : [];
}
