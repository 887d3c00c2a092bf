import { unitWord } from "./clause-figures";
import type { ClauseWording } from "./document-input";
import { shortNumber } from "./wording";

/** Units that can be asked for so many times; a rate or a number of conditions can't. */
const COUNTED_UNITS: ReadonlySet<string> = new Set([
  "session",
  "time",
  "hour",
  "article",
  "issue",
  "case",
  "point",
  "kind",
]);

const PER_WORDS = {
  week: "每周",
  month: "每月",
  quarter: "每季度",
  "half-year": "每半年",
  year: "每年",
  period: "",
} as const;

/** A target as a document says it: 「每月不少于2次」, 「不低于90分」; null for one that is no such number. */
export function targetInWords({ operator, value, unit, per }: ClauseWording): string | null {
  if (value === null || operator !== "at-least" || !COUNTED_UNITS.has(unit)) return null;
  const least = unit === "point" ? "不低于" : "不少于";
  return `${per === null ? "" : PER_WORDS[per]}${least}${shortNumber(value)}${unitWord(unit)}`;
}
