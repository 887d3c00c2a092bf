import { filledArea, type Sheet } from "../../src/grid";
import type { LayoutReader, TableDraft } from "../../src/recognise/layout";
import { EMPTY_MEMORY, type Memory } from "../../src/recognise";

/** What a layout makes of a whole sheet, or null. */
export function readWith(
  reader: LayoutReader,
  sheet: Sheet,
  { memory = EMPTY_MEMORY, year = null }: { memory?: Memory; year?: number | null } = {},
): TableDraft | null {
  const area = filledArea(sheet);
  return (area && reader.fit({ sheet, area }, { memory, year })?.read()) ?? null;
}

/** As `readWith`, for a sheet that the layout must read. */
export function mustRead(...args: Parameters<typeof readWith>): TableDraft {
  const draft = readWith(...args);
  if (!draft) throw new Error("The layout read nothing");
  return draft;
}
