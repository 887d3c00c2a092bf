import { compactText, foldHeader, readNumber } from "../../../grid";
import type { HeaderColumn } from "../../find/header";
import { leafOf, type HeadedTable } from "./headed-table";

/** 「扣分表」, 「扣分制」, 「空白未扣」; a standard for taking off stands over scores too. */
const TAKEN_OFF = /(?:扣分|减分)(?!标准|细则|原因|项|依据|说明|理由)|未扣|倒扣/;
/** What a note below the table says of its cells, not of single faults. */
const CELLS_ARE =
  /扣分制|(?:空白|空格|不填|未填).{0,4}(?:未|不|没有?)扣|(?:所填|填写?的?|均|数字)为?(?:是|为)?扣分/;
const FULL = /满分(?:为|是|:|：)?(\d+)/;
const OF_COLUMN = /(?:扣分|减分|得分|评分)(?:值|数|情况)?$/;

/** The cells of a table say what was taken off; from what, where the table says it and it isn't a hundred. */
export interface PointsOff {
  readonly full: number | null;
}

/**
 * Whether the cells of a table of scores hold what was taken off, a blank nothing: title, lines above, notes or the columns' own names say
 * so, and the numbers are such. Null where they are what was given.
 */
export function pointsOff(table: HeadedTable, columns: readonly HeaderColumn[]): PointsOff | null {
  const notes = notesOf(table);
  const isNamed = columns.every((column) => /(?:扣分|减分)(?:值|数|情况)?$/.test(foldHeader(leafOf(column))));
  const isSaid = TAKEN_OFF.test(table.about) || notes.some((note) => CELLS_ARE.test(note));
  if (!isNamed && !isSaid) return null;
  const said = [table.about, ...notes].flatMap((text) => FULL.exec(text)?.[1] ?? [])[0];
  const full = said === undefined ? 100 : Number(said);
  const numbers = columns
    .flatMap((column) => table.sample(column).flatMap((value) => readNumber(value) ?? []))
    .map(Math.abs)
    .sort((a, b) => a - b);
  // 95 in a table of points off is what was left.
  const middle = numbers[Math.floor(numbers.length / 2)] ?? 0;
  return middle <= full / 2 ? { full: full === 100 ? null : full } : null;
}

/** 「办公室扣分」 is 办公室's column. */
export function withoutPoints(name: string): string {
  return name.replace(OF_COLUMN, "");
}

function notesOf({ cells, region: { area }, header }: HeadedTable): readonly string[] {
  const notes: string[] = [];
  for (let row = header.to + 1; row < area.row + area.rows; row++) {
    const text = compactText(cells.value(row, area.column));
    if (text.length > 6) notes.push(text);
  }
  return notes;
}
