import { inChinese } from "../locales";
import type { Unit } from "../measures";

/** What a figure counts, as a measure word: 次, 个月, 小时. */
export function unitWord(unit: Unit): string {
  return inChinese({ key: `unit.${unit}` });
}
