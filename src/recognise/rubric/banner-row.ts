import type { RowCell } from "../find/row-cells";
import { roleAt, type RubricBlock } from "./block";
import { scores } from "./rule-in-text";

const NUMBERED_NAME =
  /^(第?[一二三四五六七八九十]{1,3}[、.．]|[(（][一二三四五六七八九十]{1,3}[)）]|第.部分)/;
const NUMERAL = /^[一二三四五六七八九十]{1,3}[、.]?$/;

/**
 * A row of nothing but a name, its number and its points: 「一、组织领导　40」.
 *
 * @param words the cells of those found that hold more than points
 */
export function isBannerRow(
  block: RubricBlock,
  row: number,
  found: readonly RowCell[],
  words: readonly RowCell[],
): boolean {
  const [first, second] = words;
  if (first === undefined || words.length > 2 || found.length - words.length > 2) return false;
  if (second !== undefined) return NUMERAL.test(first.text) && isName(second);
  if (!isName(first)) return false;
  const { columns } = block;
  const role = roleAt(block, first.area.column);
  if (first.area.columns > 1 && first.area.columns >= (columns.length > 2 ? 2 : columns.length))
    return first.area.rows === 1 || role !== "requirement";
  if (first.area.rows > 1 || !NUMBERED_NAME.test(first.text)) return false;
  if (role === "requirement") return found.length <= 2 && !hasItemNumber(block, found);
  if (role === "dimension") return found.length <= 2 && nothingAsked(block, row);
  return found.length === 1;
}

function isName({ text }: RowCell): boolean {
  return !scores(text) && text.length <= 40;
}

function hasItemNumber(block: RubricBlock, found: readonly RowCell[]): boolean {
  return found.some(
    ({ area, value }) => roleAt(block, area.column) === "number" && /^\d+$/.test(String(value)),
  );
}

function nothingAsked({ columns, roles, cells }: RubricBlock, row: number): boolean {
  return !columns.some(
    ({ column }) => roles.get(column) === "requirement" && cells.value(row, column) !== "",
  );
}
