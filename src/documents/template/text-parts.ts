import { addressText, compactText, type Sheet } from "../../grid";
import { marksIn, mayHoldMark, type MarkPlace } from "./marks";
import { placeholdersIn } from "./placeholders";

/** A stretch of a cell's text: plain, a placeholder, or a mark that stands for something to be filled in. */
export interface TextPart {
  readonly kind: "text" | "placeholder" | "mark";
  /** As it stands there. */
  readonly text: string;
  /** What a placeholder asks for, folded; what a mark stands for; "" for plain text. */
  readonly name: string;
  /** For a mark: it is seldom anything else. */
  readonly sure?: boolean;
}

/** The parts of a cell's text in their order, by index into the sheet's values. */
export function partsOf(text: string, sheet: Sheet, at: number, offset: number): readonly TextPart[] {
  const placeholders = placeholdersIn(text);
  if (placeholders.length === 0 && !mayHoldMark(text))
    return text === "" ? [] : [{ kind: "text", text, name: "" }];
  let masked = text;
  for (const { text: found } of placeholders) masked = masked.replace(found, "\uFFFC".repeat(found.length));
  const found = [
    ...placeholders.map((one) => ({ ...one, kind: "placeholder" as const })),
    ...marksIn(masked, placeOf(sheet, at, offset)).map((one) => ({ ...one, kind: "mark" as const })),
  ].sort((one, other) => one.at - other.at);
  const parts: TextPart[] = [];
  let done = 0;
  for (const { at: start, ...part } of found) {
    if (start > done) parts.push({ kind: "text", text: text.slice(done, start), name: "" });
    parts.push(part);
    done = start + part.text.length;
  }
  if (done < text.length) parts.push({ kind: "text", text: text.slice(done), name: "" });
  return parts;
}

/** What the nearest cell to the left says, where it is a label: 「联系人：」. */
function placeOf(sheet: Sheet, at: number, offset: number): MarkPlace {
  const left = sheet.values[at]
    ?.slice(0, offset)
    .filter((value) => value !== "")
    .at(-1);
  const label = typeof left === "string" ? compactText(left).replace(/:$/, "") : "";
  return {
    label: /^[\p{Script=Han}A-Za-z、()]{2,14}$/u.test(label) ? label : "",
    cell: addressText({
      sheet: sheet.name,
      row: sheet.row + at,
      column: sheet.column + offset,
      rows: 1,
      columns: 1,
    }),
  };
}
