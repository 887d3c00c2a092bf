import { ApiError } from "../protocol/api-error";
import { restyled, valueOf, type Hyperlink } from "../model";
import { mayWrite } from "./range-access";
import type { RangeRef } from "./range-ref";
import type { World } from "../protocol/world";

/** Excel gives a cell this font when it gets a link. */
const LINK_FONT = { underline: true, color: { theme: 10 } } as const;

/** Reads `Range.hyperlink` of the first cell. */
export function readLink(range: RangeRef): unknown {
  const cell = range.sheet.cell(range.area.row, range.area.column);
  return cell.link && { ...cell.link, textToDisplay: String(valueOf(cell)) };
}

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";

export function writeLink(range: RangeRef, value: unknown, world: World): void {
  mayWrite(range);
  if (typeof value !== "object" || value === null) throw new ApiError("InvalidArgument");
  const given: Partial<Record<string, unknown>> = { ...value };
  const { address, documentReference, screenTip, textToDisplay } = given;
  if (!isText(address) && !isText(documentReference)) throw new ApiError("InvalidArgument");
  const link: Hyperlink = {
    ...(isText(documentReference) ? { documentReference } : { address: String(address) }),
    ...(isText(screenTip) ? { screenTip } : {}),
  };
  const fallback = isText(documentReference) ? documentReference : String(address);
  range.each((row, column, cell) => {
    const shown = isText(textToDisplay) ? textToDisplay : (cell.value ?? fallback);
    const style = restyled(cell.style, { font: LINK_FONT });
    range.sheet.put(row, column, { ...cell, value: shown, link, style });
  });
  world.book.announce({ type: "changed", sheet: range.sheet.id, area: range.area, source: "add-in" });
}
