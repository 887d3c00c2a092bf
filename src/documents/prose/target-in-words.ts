import type { Target } from "../../measures";
import { unitWord } from "../../standards";
import { shortNumber } from "../kit/wording";

/** Units that can be asked for so many times; a rate or a number of conditions can't. */
const COUNTED_UNITS: ReadonlySet<string> = new Set([
  "session",
  "time",
  "hour",
  "article",
  "issue",
  "case",
  "document",
  "point",
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
export function targetInWords({ operator, value, unit, per }: Target): string | null {
  if (operator !== "at-least" || !COUNTED_UNITS.has(unit)) return null;
  const least = unit === "point" ? "不低于" : "不少于";
  return `${PER_WORDS[per]}${least}${shortNumber(value)}${unitWord(unit)}`;
}

/** What a clause asks, in a sentence: 「每月不少于2次」, 「不低于95%」, 「全部达到」, 「每月少于3次」, 「不超过100天」, 「为0天」; null for a list. */
export function requirementInWords(target: Target): string | null {
  const { operator, value, unit, per } = target;
  const least = targetInWords(target);
  if (least !== null || unit === "kind" || unit === "item") return least;
  const often = PER_WORDS[per];
  const figure = `${shortNumber(value)}${unitWord(unit)}`;
  switch (operator) {
    case "at-least":
      if (unit === "percent" && value >= 100) return "全部达到";
      return `${often}不低于${figure}`;
    case "above":
      return `${often}超过${figure}`;
    case "below":
      return `${often}少于${figure}`;
    case "at-most":
      return value === 0 ? `为${figure}` : `${often}不超过${figure}`;
    case "equals":
      return `为${figure}`;
  }
}
