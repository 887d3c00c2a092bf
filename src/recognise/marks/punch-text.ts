import type { CellValue } from "../../grid";

const TIME = /\d{1,2}\s*[:：]\s*\d{2}(?:\s*[:：]\s*\d{2})?/;
/** All that may stand beside the times of a punch without saying how the day was. */
const BESIDE =
  /(?:\d{4}[-/.年])?\d{1,2}[-/.月]\d{1,2}日?|(?:上午|下午|早上|晚上|上班|下班|签到|签退|打卡|刷卡|首次|末次|最早|最晚|到岗|离岗|进|出|到|离开|时间|次日|当日|星期[一二三四五六日天]|周[一二三四五六日天]|外勤|补卡|未打卡|无|am|pm)|[\s:：,，、;；()（）~～—–\-|/.]/gi;
const ALL_TIMES = new RegExp(TIME, "g");

/** Whether a text is nothing but times of punches and what names them: 「08:31、18:01」, 「上班时间：2018-10-15 09:20:33下班时间：…」. */
export function isPunchText(text: string): boolean {
  return TIME.test(text) && text.replace(ALL_TIMES, "").replace(BESIDE, "") === "";
}

/** A punch: a text of times, or a time of day as Excel keeps it. */
export function isPunch(value: CellValue): boolean {
  return typeof value === "string" ? isPunchText(value) : typeof value === "number" && value > 0 && value < 1;
}

/** A time, or several: 「08:21 12:01 13:30 17:40」, whatever stands behind the first. */
export function isTimeOfDay(value: CellValue): boolean {
  if (typeof value === "number") return value > 0 && value < 1;
  return typeof value === "string" && /^\s*\d{1,2}[:：]\d{2}/.test(value);
}

/** 「--」 is how exports leave a cell empty. */
export function isDashes(mark: string): boolean {
  return /^[-—–−]{2,}$/.test(mark);
}
