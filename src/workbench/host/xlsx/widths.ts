/** The width of a column that nobody set, in the file's characters: 64 pixels at Excel's standard font. */
export const STANDARD_CHARACTERS = 64 / 7;

/**
 * Converts a column's width. A file gives it in digits of 7 pixels, padding included; Office.js in points of 4/3
 * pixel.
 */
export const pointsOfWidth = (characters: number): number => Math.round(characters * 7) * 0.75;

export const widthOfPoints = (points: number): number => points / 0.75 / 7;
