import { compactText, readAmount, type CellValue } from "../../grid";
import type { Operator, Target, TargetPeriod, Unit } from "../../measures";
import { unitWord } from "../../standards";

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

const PERIODS: Readonly<Record<string, TargetPeriod | "any">> = {
  人: "any",
  周: "week",
  月: "month",
  个月: "month",
  季度: "quarter",
  季: "quarter",
  半年: "half-year",
  年: "year",
  考核期: "period",
};
/** What a figure is for: 「2次/月」, 「每季度1次」, 「100小时/人/年」. */
const PERIOD = `(${Object.keys(PERIODS).join("|")})`;
const HEAD = new RegExp(`^每${PERIOD}(?=[^/])`);
const TAIL = new RegExp(`(?:[/／]|每)${PERIOD}$`);

/** Units that people write for one another: 学时 are hours. */
const KIN: Partial<Readonly<Record<Unit, RegExp>>> = {
  hour: /个?(学时|课时|小时|h|hrs?|hours?)$/i,
  kind: /[类种项]$/,
};

/**
 * The figure that a clerk typed as a target, with or without the sign, the unit and the period that the standard has anyway:
 * 「3」, 「3次」, 「≥3次/月」, 「每月3次」, 「95%」 and the 0.95 that Excel makes of it.
 *
 * @returns null for anything else, also for another sign, unit or period: 「不超过3次」 or 「3次/周」 where the standard asks
 * for at least 2 a month.
 */
export function readFigure(
  cell: CellValue,
  { operator, unit, per }: Pick<Target, "operator" | "unit" | "per">,
): number | null {
  if (typeof cell === "number") return inUnit(cell, "", unit);
  const text = compactText(cell);
  const head = HEAD.exec(text);
  const signed = head ? text.slice(head[0].length) : text;
  const sign = OPERATOR_WORDS.find(([word]) => signed.startsWith(word));
  if (sign && sign[1] !== operator && !(sign[1] === "equals" && /^at-/.test(operator))) return null;
  let rest = sign ? signed.slice(sign[0].length) : signed;
  const periods = head ? [head[1] ?? ""] : [];
  for (let tail = TAIL.exec(rest); tail; tail = TAIL.exec(rest)) {
    periods.push(tail[1] ?? "");
    rest = rest.slice(0, tail.index);
  }
  if (!periods.every((word) => isSamePeriod(PERIODS[word], per))) return null;
  const amount = readAmount(plainAmount(rest, unit));
  return amount && inUnit(amount.value, amount.unit, unit);
}

/** A period of review is a year unless it is said to be longer. */
function isSamePeriod(written: TargetPeriod | "any" | undefined, per: TargetPeriod): boolean {
  return written === "any" || written === per || (written === "year" && per === "period");
}

/** Without the unit that it has anyway: 「3类」 is 3, 「百分之九十」 is 90%. */
function plainAmount(text: string, unit: Unit): string {
  if (unit === "percent") return text.replace(/^百分之(.+)$/, "$1%");
  const word = unitWord(unit);
  const plain = text.replace(KIN[unit] ?? /$/, "");
  return plain.endsWith(word) ? plain.slice(0, -word.length) : plain;
}

function inUnit(value: number, written: string, unit: Unit): number | null {
  if (!Number.isFinite(value) || value < 0) return null;
  if (unit === "percent") {
    if (written !== "" && written !== "%") return null;
    // Excel keeps a typed 95% as 0.95; nobody asks for less than one in a hundred.
    return written === "" && value > 0 && value <= 1 ? Math.round(value * 1e6) / 1e4 : value;
  }
  return written === "" || unitWord(unit).endsWith(written) ? value : null;
}
