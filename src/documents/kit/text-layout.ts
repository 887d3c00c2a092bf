/** Row heights can't pass this (Excel's own limit, in points). */
const MAX_ROW_HEIGHT = 409.5;

/** Points that a line of 五号 takes, taken from the roomiest of the usual fonts, so that nothing is cut off. */
const TABLE_LINE = 15.5;
const TABLE_PADDING = 5;
/** A row of a table with one line, as it is by default and at its lowest. */
export const ONE_LINE = { usual: 24, least: TABLE_LINE + TABLE_PADDING } as const;
/** Characters of a cell that are not counted on, and how much wider Latin letters and figures may be in another font. */
const CELL_SLACK = 1;
const WIDE_LATIN = 1.12;

/** How wide a text is in half-width characters: a Chinese character or full-width sign counts two. */
export function textUnits(text: string, latin = 1): number {
  let units = 0;
  for (const character of text) units += isWide(character) ? 2 : latin;
  return units;
}

/** A word, or one Chinese character, with the signs that may not be parted from it by the end of a line. */
const UNBROKEN =
  /[（「《“]*(?:[\x21-\x2c\x2e-\x7e]*-|[\x21-\x2c\x2e-\x7e]+|[^（「《“])[，。、；：？！）」》”]*|[（「《“]+/gu;
/** The same for programs that let a line begin with any sign. */
const UNBROKEN_WORD = /[\x21-\x2c\x2e-\x7e]*-|[\x21-\x2c\x2e-\x7e]+|[\s\S]/gu;

/** How somebody sets lines: Excel on a usual machine, unless something else is said. */
export interface LineModel {
  /** Half-width characters on a line. */
  readonly width: number;
  /** Whether 。and its like may begin a line. */
  readonly signsBegin?: boolean;
  /** Width of a Latin letter or figure against half a Chinese character; wider where a font is missing. */
  readonly latin?: number;
}

/**
 * Where the lines of a text end, as offsets behind their last characters: Chinese breaks anywhere but before 。and its like,
 * Latin words and numbers stay whole where they fit on a line and break after a hyphen.
 */
export function lineEnds(text: string, model: LineModel): readonly number[] {
  const room = Math.max(2, Math.floor(model.width));
  const ends: number[] = [];
  let at = 0;
  for (const paragraph of text.split("\n")) {
    let used = 0;
    const end = at + paragraph.length;
    for (const token of paragraph.match(model.signsBegin === true ? UNBROKEN_WORD : UNBROKEN) ?? []) {
      const units = textUnits(token, model.latin);
      if (used + units <= room) {
        used += units;
      } else if (units <= room) {
        ends.push(at);
        used = units;
      } else {
        ends.push(...cuts(token, room - used, room, model.latin).map((cut) => at + cut));
        used = (units - (room - used)) % room || room;
      }
      at += token.length;
    }
    ends.push(end);
    at = end + 1;
  }
  return ends;
}

/** Where a word longer than a line is cut, as offsets: after so many units at first, then a line's room further each time. */
function cuts(word: string, first: number, room: number, latin?: number): readonly number[] {
  const found: number[] = [];
  let units = 0;
  let at = 0;
  for (const character of word) {
    units += textUnits(character, latin);
    if (units > first + found.length * room) found.push(at);
    at += character.length;
  }
  return found;
}

/** How many lines a text takes in a cell so many half-width characters wide. */
export function lineCount(text: string, width: number): number {
  return lineEnds(text, { width }).length;
}

/** How many lines a text takes in a table's cell so many characters wide, at most. */
function linesInCell(text: string, width: number): number {
  return lineEnds(text, { width: width - CELL_SLACK, latin: WIDE_LATIN }).length;
}

/** Lines of a table's text that the highest row can show. */
const MOST_LINES = Math.floor((MAX_ROW_HEIGHT - TABLE_PADDING) / TABLE_LINE);

/** Whether a row can be high enough for a text in a cell so many characters wide. */
export function fitsInRow(text: string, width: number): boolean {
  return linesInCell(text, width) <= MOST_LINES;
}

/** The beginning of a text that the highest row can show in a cell so many characters wide. */
export function textWithinRow(text: string, width: number): string {
  const ends = lineEnds(text, { width: width - CELL_SLACK, latin: WIDE_LATIN });
  return ends.length <= MOST_LINES ? text : text.slice(0, ends[MOST_LINES - 1]);
}

/** Height of a table row in points, from its texts with the widths of their cells in characters. */
export function tableRowHeight(
  cells: readonly { readonly text: string; readonly width: number }[],
  least: number = ONE_LINE.usual,
): number {
  const lines = Math.max(1, ...cells.map((cell) => linesInCell(cell.text, cell.width)));
  return Math.min(MAX_ROW_HEIGHT, Math.max(least, lines * TABLE_LINE + TABLE_PADDING));
}

/**
 * Parts joined by a separator, as many as fit into so many lines; `rest` says how many were left off.
 *
 * @example joinWithin(["3月缺1次", "8月缺2次"], "；", 16, 1, (n) => `等，另有${n}处`) // "3月缺1次；等，另有1处" or all
 */
export function joinWithin(
  parts: readonly string[],
  separator: string,
  width: number,
  lines: number,
  rest: (left: number) => string,
): string {
  const all = parts.join(separator);
  if (linesInCell(all, width) <= lines) return all;
  for (let taken = mostWithin(parts, separator, width * lines); taken > 0; taken -= 1) {
    const text = parts.slice(0, taken).join(separator) + separator + rest(parts.length - taken);
    if (linesInCell(text, width) <= lines) return text;
  }
  return beginning(parts[0] ?? "", rest(parts.length - 1), width, lines, parts.length > 1);
}

/** Of a part that alone is too long what has room, and how many more there are. */
function beginning(part: string, rest: string, width: number, lines: number, isMore: boolean): string {
  const more = isMore ? rest : "";
  let kept = Math.min(part.length - 1, Math.floor((width * lines) / 2));
  while (kept > 0 && linesInCell(`${part.slice(0, kept)}…${more}`, width) > lines) kept -= 1;
  return `${part.slice(0, kept)}…${more}`;
}

/** How many of some parts, not all, can be so wide at the most: none that is left off need be tried. */
function mostWithin(parts: readonly string[], separator: string, units: number): number {
  let used = 0;
  const over = parts.findIndex((part) => (used += textUnits(part + separator)) > units);
  return Math.min(over === -1 ? parts.length : over, parts.length - 1);
}

function isWide(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  // Chinese fonts draw the dashes, quotes, ellipsis, arrows, circled figures and geometric marks full width too.
  return (
    code >= 0x1100 &&
    (code >= 0x2e80 ||
      code <= 0x115f ||
      (code >= 0x2014 && code <= 0x2026) ||
      (code >= 0x2103 && code <= 0x27bf))
  );
}
