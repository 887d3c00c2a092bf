import { compactText, readAmount, type CellValue } from "../../grid";
import type { Operator, Unit } from "../../measures";
import { unitWord } from "../clause-figures";

/** Signs and words that say how a figure is held against its target, the longer first. */
const OPERATOR_WORDS: readonly (readonly [string, Operator])[] = [
  ["不少于", "at-least"],
  ["不低于", "at-least"],
  ["大于等于", "at-least"],
  ["至少", "at-least"],
  ["≥", "at-least"],
  [">=", "at-least"],
  ["不多于", "at-most"],
  ["不超过", "at-most"],
  ["不高于", "at-most"],
  ["小于等于", "at-most"],
  ["至多", "at-most"],
  ["≤", "at-most"],
  ["<=", "at-most"],
  ["大于", "above"],
  ["多于", "above"],
  [">", "above"],
  ["小于", "below"],
  ["少于", "below"],
  ["<", "below"],
  ["等于", "equals"],
  ["=", "equals"],
];

/** What stands behind a figure that needs no unit: 「2次/月」, 「95%以上」. */
const PERIOD_TAIL = /[/／每](?:人|周|月|季度|季|半年|年|考核期)+$/;

/**
 * The figure that a clerk typed as a target, with or without the sign and the unit that the standard has anyway: 「3」, 「3次」,
 * 「≥3次/月」, 「95%」 and the 0.95 that Excel makes of it.
 *
 * @returns null for anything else, also for another sign or another unit: 「不超过3次」 where the standard asks for at least 2.
 */
export function readFigure(cell: CellValue, operator: Operator, unit: Unit): number | null {
  if (typeof cell === "number") return inUnit(cell, "", unit);
  const text = compactText(cell);
  const sign = OPERATOR_WORDS.find(([word]) => text.startsWith(word));
  if (sign && sign[1] !== operator && !(sign[1] === "equals" && operator === "at-least")) return null;
  const rest = (sign ? text.slice(sign[0].length) : text).replace(PERIOD_TAIL, "");
  const amount = readAmount(rest);
  return amount && inUnit(amount.value, amount.unit, unit);
}

function inUnit(value: number, written: string, unit: Unit): number | null {
  if (!Number.isFinite(value) || value < 0) return null;
  if (unit === "percent") {
    if (written !== "" && written !== "%") return null;
    // Excel keeps a typed 95% as 0.95; nobody asks for less than one in a hundred.
    return written === "" && value > 0 && value <= 1 ? Math.round(value * 1e6) / 1e4 : value;
  }
  return written === "" || unitWord(unit).endsWith(written) || isKin(written, unit) ? value : null;
}

/** Units that people write for one another: 学时 are hours. */
function isKin(written: string, unit: Unit): boolean {
  return unit === "hour" ? /^个?(学时|课时|小时|h|hrs?|hours?)$/i.test(written) : false;
}
