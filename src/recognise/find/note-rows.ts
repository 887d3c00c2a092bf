import { compactText, type Area, type SheetCells } from "../../grid";
import type { RowNote, RowRole } from "../../ledgers";
import { isNoteText, isSignatureText } from "./row-cells";

/** Names the role of each row of a table, from what its layout already knows and, for the rest, from its words. */
export function noteRows(
  cells: SheetCells,
  area: Area,
  known: (row: number) => { readonly role: RowRole; readonly reason: string } | null,
  headerFrom: number,
): RowNote[] {
  const notes: RowNote[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    notes.push({ row, ...(known(row) ?? roleOfWords(cells, area, row, headerFrom)) });
  }
  return notes;
}

function roleOfWords(
  cells: SheetCells,
  area: Area,
  row: number,
  headerFrom: number,
): { role: RowRole; reason: string } {
  const texts: string[] = [];
  for (let column = area.column; column < area.column + area.columns && texts.length < 8; column++) {
    const text = compactText(cells.raw(row, column));
    if (text !== "") texts.push(text);
  }
  const [first] = texts;
  if (first === undefined) return { role: "empty", reason: "empty" };
  if (row < headerFrom) {
    return texts.length === 1 && row === area.row
      ? { role: "title", reason: "first-text" }
      : { role: "info", reason: "above-header" };
  }
  if (isSignatureText(first) || texts.some(isSignatureText))
    return { role: "signature", reason: "signature-words" };
  return { role: "note", reason: isNoteText(first) ? "note-words" : "text-below" };
}
