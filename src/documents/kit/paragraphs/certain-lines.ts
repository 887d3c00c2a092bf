import { lineEnds, type LineModel } from "../text-layout";

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

/** How many lines a text takes: in Excel, and where it takes fewest and most of them. */
export interface LineCounts {
  readonly usual: number;
  readonly fewest: number;
  readonly most: number;
}

/** Lines of a text, which hang on the program and the fonts. */
export function countLines(text: string): LineCounts {
  const usual = lineEnds(text, USUAL).length;
  const others = OTHERS.map((model) => lineEnds(text, model).length);
  return { usual, fewest: Math.min(usual, ...others), most: Math.max(usual, ...others) };
}

/** Where the lines of a text end in Excel, as offsets. */
export function usualEnds(text: string): readonly number[] {
  return lineEnds(text, USUAL);
}
