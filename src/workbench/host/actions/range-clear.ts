import { ApiError } from "../protocol/api-error";
import { plainStyle } from "../model";
import { mayFormat, mayWrite } from "./range-access";
import type { RangeRef } from "./range-ref";
import type { World } from "../protocol/world";

/**
 * Performs `Range.clear` by `ClearApplyTo`. Clearing formats also removes merges and conditional formats, as in
 * Excel.
 */
export function clearRange(range: RangeRef, applyTo: unknown, world: World): void {
  const { sheet, area } = range;
  const all = applyTo === "All";
  const contents = all || applyTo === "Contents";
  const formats = all || applyTo === "Formats";
  const links = all || applyTo === "Hyperlinks" || applyTo === "RemoveHyperlinks";
  if (!contents && !formats && !links) throw new ApiError("InvalidArgument");
  if (contents) mayWrite(range);
  if (formats) mayFormat(range, "formatCells");
  range.each((row, column, cell) => {
    sheet.put(row, column, {
      value: contents ? null : cell.value,
      formula: contents ? null : cell.formula,
      style: formats || (applyTo === "RemoveHyperlinks" && cell.link) ? plainStyle : cell.style,
      link: links ? null : cell.link,
    });
  });
  if (formats) {
    sheet.unmerge(area);
    sheet.clearFormats(area);
  }
  if (all) sheet.clearValidation(area);
  if (contents) world.book.announce({ type: "changed", sheet: sheet.id, area, source: "add-in" });
  else world.book.announce({ type: "formatted", sheet: sheet.id });
}
