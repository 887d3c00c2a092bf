import { lastUnbroken, lineEnds, type LineModel } from "../text-layout";

/** Half-width characters of 三号 on a line: 26 Chinese characters in Excel. */
const WIDTH = 52;

/** Excel, where figures are half as wide as Chinese characters. */
const USUAL: LineModel = { width: WIDTH };

/**
 * What else may happen on the way to paper: signs at the beginning of lines, a font with wider figures in place of 仿宋,
 * columns a sixteenth wider (LibreOffice).
 */
const OTHERS: readonly LineModel[] = [
  { width: WIDTH, signsBegin: true },
  { width: WIDTH, latin: 1.12 },
  { width: 55, signsBegin: true },
];
const MODELS = [USUAL, ...OTHERS];

/** So many lines may be one more or one fewer and still stand evenly when they are spread over their row. */
const MANY = 5;
/** A line's end may be moved back so many words or Chinese characters. */
const BACK = 4;

/** A stretch of a paragraph in a row of its own. */
export interface Stretch {
  readonly text: string;
  readonly lines: number;
  /** It is shrunk to one line where it would take two: by a sixteenth at most. */
  readonly shrinks?: boolean;
}

/** Lines of a text in Excel. */
export function usualLines(text: string): number {
  return lineEnds(text, USUAL).length;
}

/** Lines of a text where it takes most of them. */
export function mostLines(text: string): number {
  return Math.max(...MODELS.map((model) => lineEnds(text, model).length));
}

/**
 * A paragraph as one stretch or, where it hangs on the program or the fonts whether it takes two lines or three, as two that
 * are certain: spread over the height of a line more, few lines would stand far apart. Cut where one line may be two it
 * would look broken, so it keeps to one line.
 */
export function certainStretches(text: string): readonly Stretch[] {
  const counts = MODELS.map((model) => lineEnds(text, model).length);
  const lines = counts[0] ?? 1;
  const most = Math.max(...counts);
  if (most >= MANY || counts.every((count) => count === lines)) return [{ text, lines }];
  if (most === 2) return [{ text, lines: 1, shrinks: true }];
  const [first, rest] = cutAfter(text, most - 1);
  if (rest === "") return [{ text, lines }];
  return [
    { text: first, lines: most - 1 },
    { text: rest, lines: usualLines(rest) },
  ];
}

/** A paragraph in two: what fills so many lines and no more on any machine, and the rest. */
export function cutAfter(text: string, lines: number): readonly [string, string] {
  const end = lineEnds(text, USUAL)[lines - 1] ?? text.length;
  let cut = Math.min(end, text.length);
  for (let back = 0; back < BACK; back += 1) {
    const first = text.slice(0, cut);
    const fits = MODELS.every((model) => lineEnds(first, model).length === lines);
    if (fits && cut < text.length) return [first, text.slice(cut)];
    cut -= lastUnbroken(first).length;
  }
  return [text.slice(0, end), text.slice(end)];
}
