import type { CellValue, SheetCells } from "../../grid";
import { chineseState, type AttendanceCode } from "../../ledgers";
import { isCodeWord } from "../columns/code-words";
import { isHalf, joinLegends, parseLegend, type Legend, type LegendEntry } from "./legend";
import { LONGEST_MARK } from "./legend-compounds";
import { foldMark, isSign, lightMark } from "./mark-glyphs";
import { codeOfWord, isPlainlyWords } from "./mark-words";

export interface FoundLegend {
  readonly legend: Legend;
  /** Rows that hold nothing but legend, for their role. */
  readonly rows: ReadonlySet<number>;
  /** Entries that say otherwise than an earlier one. */
  readonly contradicted: readonly LegendEntry[];
}

interface MarkedBody {
  readonly rows: readonly number[];
  readonly from: number;
  readonly to: number;
  readonly marks?: ReadonlySet<string>;
}

/**
 * Gathers a table's legend from everything outside its body: title, rows above and below, a row of signs over a row of words, and
 * columns beside the people.
 *
 * @param rows rows outside the body, from top to bottom
 * @param body rows and columns of the marks; what stands beside them is looked through column by column. `marks` is what of them no word
 *   explains ({@link marksToExplain})
 */
export function findLegend(
  cells: SheetCells,
  rows: readonly number[],
  left: number,
  right: number,
  body: MarkedBody,
): FoundLegend {
  const { marks = new Set() } = body;
  const legends: Legend[] = [];
  const legendRows = new Set<number>();
  const stacked: { row: number; pair: LegendEntry }[] = [];
  rows.forEach((row, index) => {
    const texts: string[] = [];
    for (let column = left; column < right; column++) {
      const value = cells.raw(row, column);
      if (typeof value === "string" && value !== "") texts.push(value);
      else if (typeof value === "number") texts.push(" ");
    }
    if (texts.length === 0) return;
    const across = pairsAcross(cells, row, left, right, marks);
    // Cells tell a mark from its word where all of a row stand in pairs: 「值休 | 值班后补休 | 进修 | 外出进修」.
    const legend =
      across.length >= 2 && across.length * 2 === texts.length ? null : parseLegend(texts.join("  "), marks);
    if (legend && (legend.entries.length > 0 || legend.blank)) {
      legends.push(legend);
      legendRows.add(row);
    } else if (texts.length <= 3 || across.length * 4 >= texts.length) {
      stacked.push(...across.map((pair) => ({ row, pair })));
    }
    const below = rows[index + 1];
    if (below === undefined) return;
    const pairs = pairsInColumns(cells, [row, below], left, right, marks);
    if (pairs.length >= 3) legends.push({ entries: pairs, blank: null });
  });
  if (stacked.length > 0 && stacked.length + legends.length >= 2) {
    legends.push({ entries: stacked.map(({ pair }) => pair), blank: null });
    for (const { row } of stacked) legendRows.add(row);
  }
  for (let column = left; column < right; column++) {
    if (column >= body.from && column < body.to) continue;
    const beside = besideBody(cells, body.rows, column, marks);
    if (beside.filter(({ code }) => code !== "unknown").length >= 2)
      legends.push({ entries: beside, blank: null });
  }
  return { ...joinLegends(legends), rows: legendRows };
}

/** Signs and words in neighbouring cells, in either order: a legend in rows of a mark, or of several. */
function pairsAcross(
  cells: SheetCells,
  row: number,
  left: number,
  right: number,
  marks: ReadonlySet<string>,
): LegendEntry[] {
  const pairs: LegendEntry[] = [];
  for (let column = left; column + 1 < right; column++) {
    const [one, two] = [cells.raw(row, column), cells.raw(row, column + 1)];
    const pair = pairOf(one, two, marks) ?? pairOf(two, one, marks);
    if (!pair) continue;
    pairs.push(pair);
    column += 1;
  }
  return pairs;
}

/** Signs in one row over words in the next: the heading of count columns. */
function pairsInColumns(
  cells: SheetCells,
  [row, below]: readonly [number, number],
  left: number,
  right: number,
  marks: ReadonlySet<string>,
): LegendEntry[] {
  const pairs: LegendEntry[] = [];
  const characters: LegendEntry[] = [];
  for (let column = left; column < right; column++) {
    const [mark, word] = [cells.raw(row, column), cells.value(below, column)];
    const entry = pairOf(mark, word, marks);
    if (entry) pairs.push(entry);
    else characters.push(...characterOver(mark, word));
  }
  return pairs.length >= 2 ? [...pairs, ...characters] : pairs;
}

/** 外 over 外勤 in a row that has signs over words, 在 beside 出勤 in a column of marks. */
function characterOver(mark: CellValue, word: CellValue): readonly LegendEntry[] {
  if (typeof mark !== "string" || typeof word !== "string" || !/^[\u4E00-\u9FFFA-Za-z]$/.test(mark))
    return [];
  const code = mark !== word && isCodeWord(word) ? codeOfWord(word) : null;
  return code ? [{ mark, word, code, half: false }] : [];
}

/** A list of signs beside the body: 「√ 出勤」 in one cell, or sign and word in two. */
function besideBody(
  cells: SheetCells,
  rows: readonly number[],
  column: number,
  marks: ReadonlySet<string>,
): LegendEntry[] {
  const entries: LegendEntry[] = [];
  for (const row of rows) {
    const value = cells.raw(row, column);
    if (typeof value !== "string" || value === "" || value.length > 40) continue;
    const word = cells.raw(row, column + 1);
    const pair = pairOf(value, word, marks);
    const pairs = pair ? [pair] : [...characterOver(value, word), ...unclearPair(value, word)];
    if (pairs.length > 0) entries.push(...pairs);
    else if (value.length > 1) entries.push(...parseLegend(`图例 ${value}`, marks).entries);
  }
  return entries;
}

function pairOf(sign: CellValue, word: CellValue, marks: ReadonlySet<string>): LegendEntry | null {
  if (typeof sign !== "string" || typeof word !== "string") return null;
  const mark = lightMark(sign);
  const explains = marks.has(foldMark(mark));
  if (!explains && (mark.length === 0 || mark.length > 3 || !isSign(mark) || /\d|[()（）:：]/.test(mark)))
    return null;
  const said = chineseState(word);
  const code = /[√×△○]/.test(said) ? null : codeOfDuties(said);
  return code ? { mark, word, code, half: isHalf(mark, said) } : null;
}

/** What a short word says, or a list of them whose known ones all say the same: 「开庭、送达、下乡等公出」. */
function codeOfDuties(said: string): AttendanceCode | null {
  if (!said.includes("、")) return said.length <= 8 ? codeOfWord(said) : null;
  if (said.length > 40 || /[。；;]/.test(said)) return null;
  const codes = new Set(said.split(/[、,，和及等]/).flatMap((one) => codeOfWord(one) ?? []));
  const [code] = codes;
  return code && codes.size === 1 ? code : null;
}

/** A sign beside words that are no code's (△ | 走访企业): asked with what the sheet says of it. */
function unclearPair(sign: CellValue, word: CellValue): readonly LegendEntry[] {
  if (typeof sign !== "string" || typeof word !== "string") return [];
  const mark = lightMark(sign);
  const isPair = mark.length === 1 && isSign(mark) && /^[\u4E00-\u9FFF、，（）()]{2,30}$/.test(word.trim());
  return isPair && !/\d/.test(mark) ? [{ mark, word: word.trim(), code: "unknown", half: false }] : [];
}

/**
 * The marks among some values that are short and that no word explains (√迟, ○半, 出下, ◎年, not 事假 nor 3.5), folded: what a legend would be
 * looked up for.
 */
export function marksToExplain(values: Iterable<CellValue>): ReadonlySet<string> {
  const marks = new Set<string>();
  for (const text of new Set(values)) {
    if (typeof text !== "string") continue;
    const mark = foldMark(text);
    if (mark === "" || mark.length > LONGEST_MARK || marks.has(mark)) continue;
    if (/^[\d.:]+$|[/|、,;]/.test(mark) || (isSign(mark) && mark.length === 1)) continue;
    if (codeOfWord(mark) === null || (!isPlainlyWords(mark) && /[^\u4E00-\u9FFF]/.test(mark)))
      marks.add(mark);
  }
  return marks;
}
