import type { KnownStyle } from "../styles";
import { lineCount } from "../text-layout";
import type { ParagraphLevel } from "./paragraph";

/** The text column: with its edge 156 mm as GB/T 9704 has it, in characters of Excel's standard font. */
export const TEXT_COLUMN_WIDTH = 81;

/** 28 pt a line (§4.4). The highest row holds 14 lines of it. */
const LINE = 28;
const MAX_LINES = 14;
const TITLE_LINE = 40;
const NOTE_LINE = 18;

/** A line of 三号 in the roomiest of the usual fonts: closer than that lines can't be set. */
const CLOSE_LINE = 23.5;
/** Below the title, before the text begins. */
const TITLE_GAP = 20;

/**
 * Half-width characters of 三号 on a line. Excel fits 52 where figures are half as wide as Chinese characters, fewer with
 * fonts whose figures are wider; LibreOffice makes columns a sixteenth wider and lets signs begin a line. A line too many spreads the text, a line
 * too few cuts it off: the room is for the fewest, the look for what Excel does.
 */
const TEXT_UNITS = { fewest: 50, usual: 52, most: 57 } as const;
/** So many lines are not spread where it is open whether they will be one fewer: the gap would be a blank line. */
const FEW_LINES = 3;
/** The same of 二号 and 五号, with two Chinese characters to spare. */
const TITLE_UNITS = 36;
const NOTE_UNITS = 80;

const SENTENCE = /[^。！？；\n]*[。！？；\n]+|[^。！？；\n]+$/g;

/** Style and row height (points) of a paragraph's text. */
export function layOut(
  level: ParagraphLevel,
  text: string,
): { readonly style: KnownStyle; readonly height: number } {
  switch (level) {
    case "title":
      return { style: "document-title", height: capped(lineCount(text, TITLE_UNITS), TITLE_LINE, TITLE_GAP) };
    case "note":
      return { style: "document-note", height: capped(lineCount(text, NOTE_UNITS), NOTE_LINE) };
    case "heading-1":
      return { style: "document-heading-1", height: textHeight(text) };
    case "heading-2":
      return { style: "document-heading-2", height: textHeight(text) };
    case "signature":
      return { style: "document-signature", height: textHeight(text) };
    case "flag":
      return { style: spreads(text) ? "document-flag-spread" : "document-flag", height: textHeight(text) };
    case "item":
    case "point":
    case "text":
      return { style: spreads(text) ? "document-text-spread" : "document-text", height: textHeight(text) };
  }
}

/** Whether a text is too long for one row. */
export function overflows(text: string): boolean {
  return lineCount(text, TEXT_UNITS.fewest) > MAX_LINES;
}

/** A text cut at the ends of sentences into pieces that a row can hold; a sentence too long for one is cut where it must. */
export function splitLong(text: string): readonly string[] {
  if (!overflows(text)) return [text];
  const pieces: string[] = [];
  let piece = "";
  for (const sentence of (text.match(SENTENCE) ?? [text]).flatMap(cutSentence)) {
    if (piece !== "" && overflows(piece + sentence)) {
      pieces.push(piece);
      piece = "";
    }
    piece += sentence;
  }
  return [...pieces, piece].filter((part) => part !== "");
}

function cutSentence(sentence: string): readonly string[] {
  if (!overflows(sentence)) return [sentence];
  const characters = [...sentence];
  const size = Math.floor((TEXT_UNITS.fewest / 2) * (MAX_LINES - 1));
  const parts: string[] = [];
  for (let at = 0; at < characters.length; at += size) parts.push(characters.slice(at, at + size).join(""));
  return parts;
}

function spreads(text: string): boolean {
  return lineCount(text, TEXT_UNITS.usual) > (isOpen(text) ? FEW_LINES : 1);
}

/** Whether it hangs on the font, or on who draws it, how many lines a text takes. */
function isOpen(text: string): boolean {
  const lines = lineCount(text, TEXT_UNITS.usual);
  return lineCount(text, TEXT_UNITS.most) < lines || lineCount(text, TEXT_UNITS.fewest) > lines;
}

/** Spread lines touch the row's edges, so a little less than 28 pt for each keeps them as far apart as paragraphs are. */
function textHeight(text: string): number {
  const lines = lineCount(text, TEXT_UNITS.usual);
  const needed = lineCount(text, TEXT_UNITS.fewest) * CLOSE_LINE;
  if (lines === 1) return Math.max(LINE, needed);
  if (lines <= FEW_LINES && isOpen(text)) return needed;
  return Math.max(needed, lines === 2 ? 2 * LINE - 4 : capped(lines, LINE) - 2);
}

function capped(lines: number, line: number, gap = 0): number {
  return Math.min(MAX_LINES * LINE, lines * line + gap);
}
