interface Font {
  readonly name?: string;
  readonly size?: number;
}

/** The width of a column that nobody set, in points. */
export const STANDARD_POINTS = 48;

const PIXELS_PER_POINT = 4 / 3;
const PROPORTIONAL = 0.507;
/** Width of a digit against the font's size: half of it in the Chinese fonts that all characters fit a square of. */
const DIGITS: readonly {
  readonly of: RegExp;
  readonly share: number;
  readonly round: (px: number) => number;
}[] = [
  { of: /宋体|黑体|仿宋|楷体|simsun|simhei|fangsong|kaiti/iu, share: 0.5, round: Math.ceil },
  { of: /arial|helvetica|雅黑|yahei/iu, share: 0.556, round: Math.round },
];

/**
 * Gives how many pixels wide a digit of the workbook's standard font is at 96 dpi, in which a file's widths are told: 7 pixels of Calibri or 等线 in 11 points, 8 of 宋体 (ECMA-376 part 1, 18.3.1.13).
 */
export function digitPixels({ name = "Calibri", size = 11 }: Font = {}): number {
  const { share, round } = DIGITS.find(({ of }) => of.test(name)) ?? {
    share: PROPORTIONAL,
    round: Math.round,
  };
  return Math.max(1, round(size * PIXELS_PER_POINT * share));
}

/** Converts a column's width. A file gives it in digits, padding included; Office.js in points of 4/3 pixel. */
export const pointsOfWidth = (characters: number, digit: number): number =>
  Math.round(characters * digit) * 0.75;

export const widthOfPoints = (points: number, digit: number): number => points / 0.75 / digit;
