import { compactText } from "../../grid";
import { ATTENDANCE_ABBREVIATIONS, ATTENDANCE_WORDS, chineseState, type AttendanceCode } from "../../ledgers";

export interface WordMeaning {
  readonly code: AttendanceCode;
  /** Days that the text names (3.5小时 are 3.5/8); null where it names none: the whole cell. */
  readonly days: number | null;
  /** How often, where the text says so: 「迟到2次」. */
  readonly times?: number;
}

/** Hours of a working day: 3.5小时 are 3.5/8 of it. */
export const WORKING_HOURS = 8;
const CODES = new Map<string, AttendanceCode>();
for (const [code, words] of Object.entries(ATTENDANCE_WORDS)) {
  for (const word of words) CODES.set(word, code as AttendanceCode);
}
const ANY_WORD = new RegExp([...CODES.keys()].sort((a, b) => b.length - a.length).join("|"), "g");

/** What may stand beside the word without changing its meaning: amounts, times, brackets, how a form was handled. */
const HARMLESS =
  /[\d.:：,，;；、()（）[\]【】+\-~～至到/月*]|[一二三四五六七八九十两半]|分钟|小时|天|日|号|次|上午|下午|早上|晚上|中午|申请|审批|通过|无需|失效|严重|个|分|时|h|假/gi;

/** What turns the word behind it into its opposite, as far as no longer word of the vocabulary begins with it (「未打卡」). */
const NOT = /(?:未|没|没有|非|不|无|免)(?:能|曾|经|有|按时|及时|正常)?$/;

/**
 * The code that a word names: 「事假」, 「公休加班」 (加班: the head stands last), 「正常（请假）」 (leave, not 正常). Null for a text
 * that names none, and for one that only says what was not: 「未出勤」 may be leave or absence, 「未请假」 is no leave; 「非出勤日」 is a
 * day of rest.
 */
export function codeOfWord(text: string): AttendanceCode | null {
  const plain = compactText(chineseState(text)).replace(/[/+、或和及]/g, "");
  const short = ATTENDANCE_ABBREVIATIONS[plain];
  if (short) return short;
  let best: { code: AttendanceCode; length: number } | null = null;
  for (const { 0: word, index } of plain.matchAll(ANY_WORD)) {
    const code = codeAt(plain, index, word);
    if (!code) continue;
    const vague = code === "present";
    if (!best || (best.code === "present" && !vague) || (!vague && word.length >= best.length))
      best = { code, length: word.length };
  }
  return best?.code ?? null;
}

/** The code of a word where it stands in a text; null where the text denies it. */
function codeAt(text: string, index: number, word: string): AttendanceCode | null {
  const code = CODES.get(word) ?? null;
  if (!NOT.test(text.slice(0, index))) return code;
  return code === "present" && /^[日天]/.test(text.slice(index + word.length)) ? "rest" : null;
}

/** Whether a text speaks of attendance at all, also where it denies it: 「未出勤」. */
export function speaksOfAttendance(text: string): boolean {
  const plain = compactText(chineseState(text));
  return plain in ATTENDANCE_ABBREVIATIONS || plain.search(ANY_WORD) >= 0;
}

/** Whether a text is nothing but words for codes, amounts and punctuation: 「请假两天」 is, 「未请假」 and 「事假待批」 are not. */
export function isPlainlyWords(text: string): boolean {
  const plain = compactText(chineseState(text));
  // 到 is a mark by itself, and between two times only says until when.
  if (ATTENDANCE_ABBREVIATIONS[plain] ?? ATTENDANCE_ABBREVIATIONS[plain.replace(HARMLESS, "")]) return true;
  const rest = plain.replace(ANY_WORD, "");
  return rest !== plain && rest.replace(HARMLESS, "") === "";
}

/** A word with its amount: 「事假3.5H」, 「年假1天」, 「事假半天」, 「病(1)」, 「旷工480分钟」. Null where the text says anything else. */
export function readWords(text: string): WordMeaning | null {
  const plain = compactText(chineseState(text));
  if (!isPlainlyWords(plain) || /节|\d[:：-]\d/.test(plain)) return null;
  const code = codeOfWord(plain) ?? ATTENDANCE_ABBREVIATIONS[plain.replace(HARMLESS, "")];
  if (!code) return null;
  if (code === "present") return { code, days: partOfDay(plain) };
  if (code === "late" || code === "early-leave" || code === "missed-punch") return counted(code, plain);
  const days = amountOfDays(plain);
  return days === undefined ? null : { code, days };
}

/** 「出勤半天」 and 「出勤0.5天」 are no whole day; null for a text that names no part of one. */
function partOfDay(text: string): number | null {
  const days = /半[天日]|\d(?:天|日|个?小时|h)/i.test(text) ? amountOfDays(text) : null;
  return days !== undefined && days !== null && days > 0 && days < 1 ? days : null;
}

/** 「迟到2次」 is late twice, 「迟到1次早退1次」 too. */
function counted(code: AttendanceCode, text: string): WordMeaning {
  const times = [...text.matchAll(/(\d+)次/g)].reduce((sum, [, number]) => sum + Number(number), 0);
  return times > 1 ? { code, days: null, times } : { code, days: null };
}

const HOLIDAYS = "元旦|春节|除夕|清明|劳动|五一|端午|中秋|国庆|十一|法定";
const HOLIDAY = new RegExp(
  `^(?:(?:${HOLIDAYS})(?:节?假日|节|假期?|放假|休假?)*)+$|^(?:节假?日|节假|公假日|假日)$`,
);

/** Whether a text names a holiday, and so a day of rest: 劳动节, 国庆放假, 中秋国庆. */
export function isHolidayName(text: string): boolean {
  return HOLIDAY.test(compactText(text));
}

/** Days of an amount in a text; null where there is none, undefined where its unit can't be told (「病3」). */
export function amountOfDays(text: string): number | null | undefined {
  const amounts = [...text.matchAll(/(\d+(?:\.\d+)?|半)(个?小时|h|分钟|分|天|日)?/gi)].filter(
    ([, , unit], index, all) => unit !== undefined || all.length === 1 || index === all.length - 1,
  );
  const withUnit = amounts.filter(
    ([, number, unit]) => unit !== undefined && !(unit === "日" && Number(number) > 1),
  );
  const last = withUnit.at(-1) ?? amounts.at(-1);
  if (!last) return /(上午|下午)/.test(text) && !/上午.*下午/.test(text) ? 0.5 : null;
  const number = last[1] === "半" ? 0.5 : Number(last[1]);
  const unit = (last[2] ?? "").toLowerCase().replace("个", "");
  if (unit === "小时" || unit === "h") return Math.min(1, number / WORKING_HOURS);
  if (unit === "分钟" || unit === "分") return Math.min(1, number / 60 / WORKING_HOURS);
  if (unit === "天" || unit === "日") return Math.min(1, number);
  return number <= 1 ? number : undefined;
}
