import { isErrorValue, type CellValue } from "../../grid";
import { lightMark } from "./mark-glyphs";
import { amountOfDays, codeOfWord, isPlainlyWords } from "./mark-words";
import type { Meaning, MeaningPart } from "./meaning";

const PUNCHES = /\(?[-\d:,，、次日\s]*\)?$/;
const CORRECTED = /^管理员.*改为(.+)$/;

/** 「普通出勤:正常\n(08:22,18:06)」 and 「休息打卡(09:01,18:20)」 without their punches. */
function withoutPunches(text: string): string {
  const behind = /^(.*[\u4E00-\u9FFF])\s*[(（]\d{1,2}[:：]\d{2}[-\d:：,，、\s次日]*[)）]$/s.exec(text);
  if (behind?.[1]) return behind[1];
  const [first = "", ...rest] = text.split(/\r?\n/);
  return rest.length > 0 && rest.every((line) => /^\s*[(（][-\d:,，\s次日]*[)）]\s*$/.test(line))
    ? first
    : text;
}

/** The mark of a cell: without spaces and punches, a time of day as it would be read; "" where a formula failed. */
export function markIn(value: CellValue): string {
  if (isErrorValue(value)) return "";
  return typeof value === "string" ? lightMark(withoutPunches(value)) : lightMark(value);
}

/**
 * What an attendance system wrote for a day (docs/formats.md, 钉钉 and 企业微信): statuses parted by commas, each with the shift's name
 * before a colon and times behind: 「普通出勤:正常,事假05-13 08:30到05-13 13:30 3.5小时」. Overtime and corrected punches add nothing
 * to a day's statuses. Null where a part can't be told.
 */
export function readDayStatus(text: string): Meaning | null {
  if (!/[:：,，;；]|\d-\d|^管理员/.test(text)) return null;
  const statuses = withoutPunches(text)
    .split(/[,，;；]/)
    .map((status) => status.replace(/^[^:：]*[:：](?=[\u4E00-\u9FFF])/, "").trim())
    .filter((status) => status !== "" && !/^(?:加班|补卡申请|值班加班)/.test(status));
  const parts: MeaningPart[] = [];
  for (const status of statuses) {
    const part = readStatus(status);
    if (!part) return null;
    parts.push(part);
  }
  if (parts.length === 0) return null;
  // 「正常」 beside anything more telling is what is left of the day.
  const telling = parts.filter(({ code }) => code !== "present" && code !== "rest");
  if (telling.length === 0) return parts.slice(0, 1);
  const whole = telling.filter(({ days }) => days === null);
  return whole.length > 0 || !parts.some(({ code }) => code === "rest") ? telling : parts;
}

function readStatus(status: string): MeaningPart | null {
  const plain = CORRECTED.exec(status)?.[1] ?? status;
  const amount = /^([\u4E00-\u9FFF]+).*?\s(?:共)?(\d+(?:\.\d+)?(?:小时|天|分钟))$/.exec(plain);
  const name = (amount?.[1] ?? plain).replace(/\d.*$/, "").replace(PUNCHES, "");
  const code = codeOfWord(name);
  if (!code || !isStatusName(name)) return null;
  if (code === "late" || code === "early-leave" || code === "missed-punch" || code === "present") {
    return { code, days: null };
  }
  const days = amountOfDays(amount?.[2] ?? (/\d(?:小时|天|分钟)/.test(plain) ? plain : ""));
  return { code, days: days ?? null };
}

/** Status names are short and made of known words; a sentence (「请假未批」) is not one. */
function isStatusName(name: string): boolean {
  return name.length <= 10 && isPlainlyWords(name);
}
