import { ApiError } from "../protocol/api-error";
import type { SheetModel } from "../model";
import type { RangeRef } from "./range-ref";
import type { World } from "../protocol/world";

/** Selects cells and brings their sheet to the front; a hidden sheet stays hidden. */
export function selectRange(range: RangeRef, { book }: World): void {
  const { sheet, area } = range;
  if (sheet.visibility !== "Visible") throw new ApiError("InvalidOperation");
  const before = book.activeSheet;
  book.selection = { sheet: sheet.id, area };
  if (before !== sheet) book.announce({ type: "activated", sheet: sheet.id });
  book.announce({ type: "selected", sheet: sheet.id, area });
}

export function activateSheet(sheet: SheetModel, { book }: World): void {
  if (sheet.visibility !== "Visible") throw new ApiError("InvalidOperation");
  if (book.activeSheet === sheet) return;
  book.selection = { sheet: sheet.id, area: { row: 0, column: 0, rows: 1, columns: 1 } };
  book.announce({ type: "activated", sheet: sheet.id });
}
