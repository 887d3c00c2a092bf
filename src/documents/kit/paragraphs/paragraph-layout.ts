import type { StyleName } from "../styles";
import { lineCount } from "../text-layout";
import { countLines } from "./certain-lines";
import { cutAtSentences } from "./cut-at-sentence";
import type { ParagraphLevel } from "./paragraph";

/** The text column: with its edge 156 mm as GB/T 9704 has it, in characters of Excel's standard font. */
export const TEXT_COLUMN_WIDTH = 81;

/** 28 pt a line (§4.4). The highest row holds 14 lines of it. */
export const LINE = 28;
const MAX_LINES = 14;
const TITLE_LINE = 40;
const NOTE_LINE = 18;
/** Below the title, before the text begins. */
const TITLE_GAP = 20;

/** What a line of 三号 takes of itself in Excel, and in the roomiest of the usual fonts: closer than that lines can't be set. */
const OWN_LINE = 19;
const ROOMIEST_LINE = 23.5;
/**
 * Lines that are spread over a row touch its edges. So a row of several lines is lower than 28 pt for each, and half of what
 * is missing stands above it, half below: an empty row.
 */
const HALF_GAP = (LINE - OWN_LINE) / 2;

/** So many lines may be one fewer and still stand evenly when they are spread over their row. */
const MANY = 4;

/** Half-width characters on a line of 二号 and 五号, with two Chinese characters to spare. */
const TITLE_UNITS = 36;
const NOTE_UNITS = 80;

/** One row of a document: where its lines stand, and how they look. */
export interface LaidOut {
  readonly text: string;
  readonly style: StyleName;
  readonly lines: number;
  /** Points. */
  readonly height: number;
  /** Points to leave free above and below it. */
  readonly gap: number;
}

const STYLES: Readonly<
  Record<
    ParagraphLevel,
    { readonly single: StyleName; readonly several?: StyleName; readonly shrunk?: StyleName }
  >
> = {
  title: { single: "document-title" },
  "heading-1": { single: "document-heading-1" },
  "heading-2": { single: "document-heading-2" },
  item: { single: "document-text", several: "document-text-spread", shrunk: "document-text-shrunk" },
  point: { single: "document-text", several: "document-text-spread", shrunk: "document-text-shrunk" },
  text: { single: "document-text", several: "document-text-spread", shrunk: "document-text-shrunk" },
  signature: { single: "document-signature" },
  note: { single: "document-note" },
};

/** Lines left empty above who signs, for the seal, and above the list of attachments (GB/T 9704, 7.3.5, 7.3.4). */
const ABOVE = { signature: 2, attachments: 1 } as const;

/**
 * How many lines are left empty above a paragraph.
 *
 * @param beginsSignature whether it is the first of those who sign
 */
export function linesAbove(text: string, beginsSignature: boolean): number {
  if (beginsSignature) return ABOVE.signature;
  return /^　*附件：/u.test(text) ? ABOVE.attachments : 0;
}

/** The style of a paragraph of one line. */
export function styleOfLevel(level: ParagraphLevel): StyleName {
  return STYLES[level].single;
}

/** The level that a row's style stands for; items and points are texts. */
export function levelOfStyle(style: string): ParagraphLevel {
  const levels: readonly ParagraphLevel[] = ["title", "heading-1", "heading-2", "signature", "note"];
  return levels.find((level) => Object.values(STYLES[level]).some((one) => one === style)) ?? "text";
}

/**
 * The rows of a paragraph's text, each with its style and height: one, and more only where it is too long for the highest row. Then
 * each but the last ends with a sentence.
 */
export function layOut(level: ParagraphLevel, text: string): readonly LaidOut[] {
  const styles = STYLES[level];
  if (level === "title")
    return [whole(text, styles.single, lineCount(text, TITLE_UNITS), TITLE_LINE, TITLE_GAP)];
  return cutAtSentences(text, MAX_LINES).map((part) => {
    if (level === "note") return whole(part, styles.single, lineCount(part, NOTE_UNITS), NOTE_LINE);
    return styles.several === undefined
      ? whole(part, styles.single, countLines(part).most, LINE)
      : set(part, { shrunk: styles.single, several: styles.several, ...styles });
  });
}

function whole(text: string, style: StyleName, lines: number, line: number, more = 0): LaidOut {
  return { text, style, lines, height: Math.min(MAX_LINES * LINE, lines * line + more), gap: 0 };
}

/**
 * A stretch of a text in its row. Two lines that were spread over the height of three would stand far apart; so where it hangs on the
 * program or the fonts which it is, they stand together in the middle of the row. One line that may be two is shrunk by a sixteenth at most.
 */
function set(
  text: string,
  styles: { readonly single: StyleName; readonly several: StyleName; readonly shrunk: StyleName },
): LaidOut {
  const { usual, fewest, most } = countLines(text);
  if (most === 2 && fewest === 1) return whole(text, styles.shrunk, 1, LINE);
  const needed = most * ROOMIEST_LINE;
  if (most === 1) return { text, style: styles.single, lines: 1, height: LINE, gap: 0 };
  const height = Math.min(MAX_LINES * LINE, Math.max((usual - 1) * LINE + OWN_LINE, needed));
  const style = fewest < most && most < MANY ? styles.single : styles.several;
  return { text, style, lines: usual, height, gap: HALF_GAP };
}
