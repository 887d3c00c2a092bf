import { compactText, type CellValue, type DateSpan } from "../../grid";
import { findPeriod } from "./period";

/** What may stand beside the time in a heading: 「1月16日检查」, 「3月份学习情况」, 「第二次检查（3月20日）」. */
const MOST_BESIDE = 8;
const TIME =
  /(?:(?:19|20)?\d{2}年)?(?:第?[一二三四1-4]季度|[上下]半年|(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:份|[上中下]旬|第[\d一二三四五]周|(?:\d{1,2}|[一二三四五六七八九十]{1,3})[日号]?)?|\d{1,2}[./-]\d{1,2}(?:[./-]\d{1,2})?)/g;

/**
 * The time that a heading puts over the rows below it; null for a text that is about something else and merely holds a date
 * (「3月12日因雨取消的活动顺延」). A line of labels may say more: 「检查日期：2026年3月20日 检查人：…」.
 *
 * @param year lent to a heading that names none
 */
export function headingDate(value: CellValue, year: number | null): DateSpan | null {
  if (typeof value !== "string") return null;
  const text = compactText(value);
  const labelled = /^.{0,4}(?:日期|时间)[:：]/.test(text);
  if (!labelled && text.replace(TIME, "").length > MOST_BESIDE) return null;
  return findPeriod(text, year);
}
