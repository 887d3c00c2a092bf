/** Width of a column that nobody set: 64 pixels at Excel's standard font, in the file's characters. */
export const STANDARD_CHARACTERS = 64 / 7;

/** A file gives a column's width in digits of 7 pixels, padding included; Office.js gives points of 4/3 pixel. */
export const pointsOfWidth = (characters: number): number => Math.round(characters * 7) * 0.75;

export const widthOfPoints = (points: number): number => points / 0.75 / 7;
