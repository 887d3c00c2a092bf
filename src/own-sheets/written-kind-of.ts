import { byObject, compactText, type Sheet } from "../grid";
import { ITEM_ID, PARAGRAPH_ID } from "./row-ids";
import { documentOf, tableOf, type WrittenKind } from "./written-sheets";

/** The header stands within so many rows. */
const TOP_ROWS = 30;
/** An id stands within so many rows below it. */
const FIRST_ROWS = 5;
/** A document of ours has more paragraphs than this. */
const FEWEST_PARAGRAPHS = 8;

/**
 * The kind of sheet of ours that a sheet looks like, known by our ids and the header over them; null for any other. Said of a
 * sheet without our mark: a copy, one from another workbook, or one that lost its defined name.
 */
export const writtenKindOf: (sheet: Sheet) => WrittenKind | null = byObject((sheet) => {
  const hasIds = (header: number, column: number): boolean =>
    sheet.values
      .slice(header + 1, header + 1 + FIRST_ROWS)
      .some((row) => ITEM_ID.test(compactText(row[column] ?? "")));
  for (const [row, cells] of sheet.values.slice(0, TOP_ROWS).entries()) {
    const headers = cells.map((cell) => compactText(cell));
    for (const [column, header] of headers.entries()) {
      const kind = tableOf(header, headers);
      if (kind !== null && hasIds(row, column)) return kind;
    }
  }
  return documentKind(sheet);
});

/** Documents have no header: their ids stand behind the text, a paragraph each. */
function documentKind(sheet: Sheet): WrittenKind | null {
  const width = sheet.values[0]?.length ?? 0;
  for (let column = 1; column < width; column += 1) {
    const ids = idsIn(sheet, column);
    if (ids.length >= FEWEST_PARAGRAPHS) return documentOf(ids);
  }
  return null;
}

/** The ids of a column that holds nothing else; none of any other. */
function idsIn(sheet: Sheet, column: number): readonly string[] {
  const ids: string[] = [];
  for (const row of sheet.values) {
    const text = compactText(row[column] ?? "");
    if (text === "") continue;
    if (!PARAGRAPH_ID.test(text)) return [];
    ids.push(text);
  }
  return ids;
}
