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

/**
 * Half-width characters of 三号, 二号 and 五号 on a line: two Chinese ones fewer than fit, for signs that may not begin a
 * line and for fonts with wider figures. A line too many spreads the text a little, a line too few cuts it off.
 */
const TEXT_UNITS = 50;
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
      return { style: "document-title", height: capped(lineCount(text, TITLE_UNITS), TITLE_LINE) };
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
  return lineCount(text, TEXT_UNITS) > MAX_LINES;
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
  const size = Math.floor((TEXT_UNITS / 2) * (MAX_LINES - 1));
  const parts: string[] = [];
  for (let at = 0; at < characters.length; at += size) parts.push(characters.slice(at, at + size).join(""));
  return parts;
}

function spreads(text: string): boolean {
  return lineCount(text, TEXT_UNITS) > 1;
}

/** Spread lines touch the row's edges, so a little less than 28 pt for each keeps them as far apart as paragraphs are. */
function textHeight(text: string): number {
  const lines = lineCount(text, TEXT_UNITS);
  if (lines === 1) return LINE;
  return lines === 2 ? 2 * LINE - 4 : capped(lines, LINE) - 2;
}

function capped(lines: number, line: number): number {
  return Math.min(MAX_LINES * LINE, lines * line);
}
