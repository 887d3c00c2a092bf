import { addDays, daysInMonth, makeDay, makeMonth, monthSpan, weekdayOf } from "./day";
import type { DateContext, DateFailure, DateNote } from "./date-reading";
import type { DateSpan } from "./date-span";

/** A span with what was taken for granted, or why the text names no day. */
export type SingleDate = { readonly span: DateSpan; readonly notes: readonly DateNote[] } | DateFailure;

interface Rule {
  readonly pattern: RegExp;
  readonly read: (groups: readonly (string | undefined)[], context: DateContext) => SingleDate;
}

const YEAR = String.raw`(?:(\d{4}|\d{2})年度?)?`;
const MONTH = String.raw`(\d{1,2})月份?`;
const DAY_END = "[日号]?[.。]?";

/** From the most telling to the least; the first that matches decides. Texts are compact, with digits for numerals. */
const RULES: readonly Rule[] = [
  rule(`(\\d{4})[年./,、·-](\\d{1,2})[月./,、·-](\\d{1,2})${DAY_END}`, ([y, m, d]) => dayOf(y, m, d)),
  rule(`(\\d{2})年(\\d{1,2})[月./-](\\d{1,2})${DAY_END}`, ([y, m, d]) => dayOf(y, m, d)),
  rule(`(\\d{2})([./-])(\\d{1,2})\\2(\\d{1,2})${DAY_END}`, ([y, , m, d]) => dayOf(y, m, d)),
  rule("(\\d{4})(\\d{2})(\\d{2})", ([y, m, d]) => dayOf(y, m, d)),
  rule("(\\d{4})(\\d{2})", ([y, m]) => monthOfYear(y, m)),
  rule("(\\d{4})[./-](\\d{1,2})(?:月份?)?", ([y, m]) => monthOfYear(y, m)),
  rule("(\\d{4}|\\d{2})年(\\d{1,2})(?:月份?)?", ([y, m]) => monthOfYear(y, m)),
  rule(`(\\d{1,2})(?:月|[./])(\\d{1,2})${DAY_END}`, ([m, d], context) => dayOfMonth(m, d, context)),
  rule("(\\d{1,2})-(\\d{1,2})", ([m, d], context) => dayOfMonth(m, d, context)),
  rule(`${YEAR}${MONTH}(上旬|中旬|下旬|月?初|月?中|月?底|月?末)`, ([y, m, part], context) =>
    partOfMonth(y, m, part, context),
  ),
  rule(`${YEAR}${MONTH}(上|下)半月`, ([y, m, half], context) => halfMonth(y, m, half === "上", context)),
  rule("(上旬|中旬|下旬|月初|月中|月底|月末)", ([part], context) =>
    partOfMonth(undefined, undefined, part, context),
  ),
  rule(`${YEAR}${MONTH}第?(\\d)(?:个)?(?:周|星期)`, ([y, m, week], context) =>
    weekOfMonth(y, m, week, context),
  ),
  rule("第?(\\d{1,2})(?:周|星期)", ([week], context) => weekOfMonth(undefined, undefined, week, context)),
  rule(MONTH, ([m], context) => inYear(context, (y) => monthOfYear(String(y), m))),
  rule(`${YEAR}(?:第?([1-4])(?:季度?|季)|q([1-4]))`, ([y, a, b], context) =>
    quarter(y, Number(a ?? b), context),
  ),
  rule(`${YEAR}(上|下)半年`, ([y, half], context) => halfYear(y, half === "上", context)),
  rule("(\\d{4})年?(?:度|全年)?", ([y]) => months(y, 1, 12, "year", {})),
  rule("(?:全年|本年度?|年度)", (_, context) => months(undefined, 1, 12, "year", context)),
  rule(`${YEAR}(?:年?[底末])`, ([y], context) => months(y, 12, 12, "month", context)),
  rule("(\\d{1,2})[日号]", ([d], context) => dayInContext(d, context)),
  rule("(\\d{1,2})", ([d], context) => dayInContext(d, context)),
];

/** One date or stretch without a range sign; null where no notation fits. */
export function readSingleDate(text: string, context: DateContext): SingleDate | null {
  for (const { pattern, read } of RULES) {
    const match = pattern.exec(text);
    if (match) return read(match.slice(1), context);
  }
  return null;
}

function rule(pattern: string, read: Rule["read"]): Rule {
  return { pattern: new RegExp(`^(?:${pattern})$`), read };
}

function fullYear(text: string): { year: number; notes: DateNote[] } {
  return text.length === 2
    ? { year: 2000 + Number(text), notes: ["two-digit-year"] }
    : { year: Number(text), notes: [] };
}

function dayOf(y: string | undefined, m: string | undefined, d: string | undefined): SingleDate {
  const { year, notes } = fullYear(y ?? "");
  const day = makeDay(year, Number(m), Number(d));
  return day ? { span: { from: day, to: day, precision: "day" }, notes } : "no-such-day";
}

function monthOfYear(y: string | undefined, m: string | undefined): SingleDate {
  const { year, notes } = fullYear(y ?? "");
  const month = Number(m);
  return month < 1 || month > 12 || year < 1900 ? "no-such-day" : { span: monthSpan(year, month), notes };
}

function inYear(context: DateContext, read: (year: number) => SingleDate): SingleDate {
  if (!context.year) return "no-year";
  const result = read(context.year);
  return typeof result === "string"
    ? result
    : { span: result.span, notes: ["year-assumed", ...result.notes] };
}

function dayOfMonth(m: string | undefined, d: string | undefined, context: DateContext): SingleDate {
  // A leap year, so that 2月29日 without a year fails for want of a year and 2月30日 for want of a day.
  if (!makeDay(2024, Number(m), Number(d))) return "no-such-day";
  return inYear(context, (year) => dayOf(String(year), m, d));
}

function dayInContext(d: string | undefined, context: DateContext): SingleDate {
  if (Number(d) < 1 || Number(d) > 31) return "not-a-date";
  if (!context.month) return "no-month";
  const result = inYear(context, (year) => dayOf(String(year), String(context.month), d));
  return typeof result === "string" ? result : { span: result.span, notes: ["month-assumed"] };
}

/** Runs `read` with the year that the text names, or else the context's. */
function withYear(
  y: string | undefined,
  context: DateContext,
  read: (year: number) => DateSpan | null,
): SingleDate {
  const named = y === undefined ? null : fullYear(y);
  const year = named?.year ?? context.year;
  if (!year) return "no-year";
  const span = read(year);
  return span ? { span, notes: named ? named.notes : ["year-assumed"] } : "no-such-day";
}

function partOfMonth(
  y: string | undefined,
  m: string | undefined,
  part: string | undefined,
  context: DateContext,
): SingleDate {
  const month = m === undefined ? context.month : Number(m);
  if (!month) return "no-month";
  if (month > 12) return "no-such-day";
  return withYear(y, context, (year) => {
    const [from, to] = /[上初]/.test(part ?? "")
      ? [1, 10]
      : (part ?? "").includes("中")
        ? [11, 20]
        : [21, daysInMonth(year, month)];
    return betweenDays(year, month, from, to, "ten-days");
  });
}

function halfMonth(
  y: string | undefined,
  m: string | undefined,
  first: boolean,
  context: DateContext,
): SingleDate {
  const month = Number(m);
  if (month > 12) return "no-such-day";
  return withYear(y, context, (year) =>
    first
      ? betweenDays(year, month, 1, 15, "range")
      : betweenDays(year, month, 16, daysInMonth(year, month), "range"),
  );
}

/** Weeks run from Monday to Sunday and are cut off at the month's ends, so that the first may be short. */
function weekOfMonth(
  y: string | undefined,
  m: string | undefined,
  week: string | undefined,
  context: DateContext,
): SingleDate {
  const month = m === undefined ? context.month : Number(m);
  if (!month) return "no-month";
  if (month > 12) return "no-such-day";
  return withYear(y, context, (year) => {
    const first = `${makeMonth(year, month)}-01`;
    const monday = addDays(first, 1 - weekdayOf(first) + 7 * (Number(week) - 1));
    const sunday = addDays(monday, 6);
    const last = monthSpan(year, month).to;
    if (monday > last || sunday < first) return null;
    return {
      from: monday < first ? first : monday,
      to: sunday > last ? last : sunday,
      precision: "week",
    };
  });
}

function quarter(y: string | undefined, number: number, context: DateContext): SingleDate {
  return months(y, number * 3 - 2, number * 3, "quarter", context);
}

function halfYear(y: string | undefined, first: boolean, context: DateContext): SingleDate {
  return months(y, first ? 1 : 7, first ? 6 : 12, "half-year", context);
}

function months(
  y: string | undefined,
  from: number,
  to: number,
  precision: DateSpan["precision"],
  context: DateContext,
): SingleDate {
  return withYear(y, context, (year) =>
    year < 1900 || year > 2199
      ? null
      : { from: monthSpan(year, from).from, to: monthSpan(year, to).to, precision },
  );
}

function betweenDays(
  year: number,
  month: number,
  from: number,
  to: number,
  precision: DateSpan["precision"],
): DateSpan | null {
  const first = makeDay(year, month, from);
  const last = makeDay(year, month, to);
  return first && last ? { from: first, to: last, precision } : null;
}
