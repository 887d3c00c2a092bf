import { compactText, type CellValue } from "../../../grid";
import { codeOfWord, isPlainlyWords, WORKING_HOURS } from "../../marks/mark-words";

/** Days and times by field. */
type Counts = ReadonlyMap<string, number>;

/** A month without anything, and a cell that says of nothing. */
const WHOLE = /^(?:全勤|满勤|全部出勤|全出勤|正常出勤|出勤正常|正常)$/;
/** 「2天/事假」, 「3天（病假）」 */
const FIGURE_FIRST = /(\d+(?:\.\d+)?|半)(天|日|次|个?小时)[/:(]?([\u4E00-\u9FFF]{1,4}[假差退到工])\)?/g;
const COUNT = /^([\u4E00-\u9FFF]+?):?(\d+(?:\.\d+)?|半)(个?小时|天|日|次|时|分钟)?$/;

/**
 * Days and times by field in words: 「病假1.5天、迟到2次」, 「2天/事假」, 「年休假5天（7.3-7.9）」; none for a whole month, null for a blank and
 * for words that nobody knows.
 */
export function countsInWords(value: CellValue): Counts | null {
  const text = compactText(value)
    .replace(FIGURE_FIRST, "$3$1$2")
    .replace(/\([^()]*\)/g, "");
  if (text === "") return null;
  const counts = new Map<string, number>();
  for (const part of text.split(/[、,，;；+/]/).filter((one) => one !== "")) {
    if (WHOLE.test(part)) continue;
    const [, word = "", figure, unit = ""] = COUNT.exec(part) ?? [];
    const code = codeOfWord(word);
    if (figure === undefined || code === null || !isPlainlyWords(word)) return null;
    const number = figure === "半" ? 0.5 : Number(figure);
    const times = code === "late" || code === "early-leave" || code === "missed-punch";
    const field = `${code}-${times ? "times" : "days"}`;
    const how = times ? timesOf(number, unit) : /时/.test(unit) ? number / WORKING_HOURS : number;
    counts.set(field, (counts.get(field) ?? 0) + how);
  }
  return counts;
}

/** 「迟到10分钟」 is once. */
function timesOf(number: number, unit: string): number {
  return unit === "次" || unit === "" ? number : 1;
}
