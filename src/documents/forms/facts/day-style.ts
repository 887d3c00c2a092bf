import { compactText, dayParts, readDate, type CellValue, type DateReading, type Day } from "../../../grid";

/** The day that a date is; null for a month, a year or several days. */
export function singleDay(date: DateReading | null): Day | null {
  return date?.kind === "date" && date.span.from === date.span.to ? date.span.from : null;
}

/** How a column writes its days: what such a text looks like, and how a day is written so. Texts that name a year go first. */
const STYLES: readonly {
  readonly like: RegExp;
  readonly write: (day: Day) => string;
  readonly withoutYear?: true;
}[] = [
  { like: /^\d{4}-\d{2}-\d{2}$/, write: (day) => day },
  ...[".", "/", "-"].map((mark) => ({
    like: new RegExp(`^\\d{4}\\${mark}\\d{1,2}\\${mark}\\d{1,2}$`),
    write: (day: Day) => numbersOf(day).join(mark),
  })),
  {
    like: /^\d{1,2}月(?:\d{1,2}日|底)?前?$/,
    write: (day) => `${numbersOf(day).slice(1).join("月")}日`,
    withoutYear: true,
  },
  { like: /^\d{1,2}\.\d{1,2}$/, write: (day) => numbersOf(day).slice(1).join("."), withoutYear: true },
];

function numbersOf(text: Day): readonly number[] {
  const { year, month, day } = dayParts(text);
  return [year, month, day];
}

/** A day as we write it. */
const OURS = /^\d{4}年\d{1,2}月\d{1,2}日$/;

/**
 * A day as the cells around it write theirs: 「4月30日」, 「2025.4.30」; unchanged where they write none, or leave out the year and it is
 * another than the form's.
 *
 * @param text a day written as 「2025年4月30日」; any other value stays
 * @param around what stands in the form's column
 * @param year of the form
 */
export function dayLike<Value>(
  text: Value,
  around: readonly CellValue[],
  year: number | null,
): Value | string {
  if (typeof text !== "string" || !OURS.test(text)) return text;
  const read = readDate(text);
  if (read.kind !== "date") return text;
  const texts = around.filter((value) => typeof value === "string").map(compactText);
  const style = STYLES.find(({ like }) => texts.some((one) => like.test(one)));
  if (!style || texts.some((one) => OURS.test(one))) return text;
  const day = read.span.from;
  return style.withoutYear && dayParts(day).year !== year ? text : style.write(day);
}
