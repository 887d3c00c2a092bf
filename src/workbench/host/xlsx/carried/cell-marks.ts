import { attribute } from "../xml-text";

/** A cell's tag; `r` is its place, `cm` and `vm` lead into the part that says what a cell really holds (a picture, a data type). */
const CELL = /<(?:\w+:)?c\s[^>]*>/g;

/** Whether a sheet's cells lead into the part `metadata`. */
export const hasCellMarks = (sheet: string): boolean => /\s[cv]m="/.test(sheet);

/**
 * Gives cells the marks again that lead into the part `metadata`: those of cells that still hold what they held. Marks that the library
 * made lead into a part of its own, which gives way to the one that was read.
 */
export function withCellMarks(sheet: string, asRead: string): string {
  const marks = new Map<string, string>();
  for (const [tag] of asRead.matchAll(CELL)) {
    const place = hasCellMarks(tag) ? attribute(tag, "r") : null;
    if (place !== null) marks.set(place, tag);
  }
  return sheet.replace(CELL, (tag) => {
    const plain = tag.replace(/\s[cv]m="[^"]*"/g, "");
    const mark = marks.get(attribute(tag, "r") ?? "");
    if (!mark || attribute(tag, "t") !== attribute(mark, "t")) return plain;
    const added = ["cm", "vm"].flatMap((name) => {
      const number = attribute(mark, name);
      return number === null ? [] : [` ${name}="${number}"`];
    });
    return plain.replace(/\/?>$/, (end) => added.join("") + end);
  });
}
