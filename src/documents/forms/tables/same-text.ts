import { compactText, isBlank, readDate, type CellValue } from "../../../grid";
import { singleDay } from "../facts/day-style";
import { holdsInOrder } from "../facts/in-order";

/** In front of a day, so that it is never taken for a text. */
const DAY = "\u0000";

/** What a cell says its row is about: a day, or a text; null for figures, which say how much and not of what. */
export function identityOf(value: CellValue, year: number): string | null {
  if (isBlank(value) || typeof value === "boolean") return null;
  const day = singleDay(readDate(value, { year }));
  if (day !== null) return DAY + day;
  if (typeof value === "number") return null;
  const text = withoutQuotes(value);
  return text.length >= 2 ? text : null;
}

/** Whether that is a day. */
export function isOfDay(identity: string | null): boolean {
  return identity?.startsWith(DAY) === true;
}

/** A text, compact; 「“学习强国”」 is the same without its quotes. */
export function withoutQuotes(value: CellValue): string {
  return compactText(value).replace(/^[“"'‘]+|[”"'’]+$/gu, "");
}

/** A part of a longer text says the same from so many letters on. */
const SHORTEST = 6;
const SHORTEST_WORD = 4;
/** A text of which so much is left out says something else. */
const LEAST_LEFT = 0.6;
/** 「卫生间缺少标识」 and 「卫生间标识缺失」 are likely the same, so that it is proposed. */
const MOST_SHARED = 0.8;

/** A day, or a text of which one may be a part of the other: 《信访工作条例》 and 学习《信访工作条例》. */
export function isSame(one: string, other: string): boolean {
  if (one === other) return true;
  if (isOfDay(one) || isOfDay(other)) return false;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  // 「首问负责制」 and 「首问负责制度」
  if (short.length >= SHORTEST_WORD && long.startsWith(short) && long.length - short.length <= 1) return true;
  if (short.length < SHORTEST) return false;
  return long.includes(short) || isShortened(short, long) || partShared(short, long) >= MOST_SHARED;
}

/** 「召开动员大会」 of 「召开创建动员大会」: likely the same, so that it is proposed. */
function isShortened(short: string, long: string): boolean {
  return short.length >= long.length * LEAST_LEFT && holdsInOrder(long, short);
}

/** Which part of two texts' letters both have, in whatever order. */
function partShared(one: string, other: string): number {
  const [letters, left] = [one, other].map((text) => Array.from(text.replace(/[^\p{L}\p{N}]/gu, "")));
  if (!letters || !left) return 0;
  const all = letters.length + left.length;
  const shared = letters.filter((letter) => {
    const at = left.indexOf(letter);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return (2 * shared.length) / all;
}
