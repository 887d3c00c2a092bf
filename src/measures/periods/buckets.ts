import {
  addDays,
  addMonths,
  type Day,
  dayParts,
  earlierOf,
  endOfMonth,
  type Month,
  monthsBetween,
  weekdayOf,
} from "../../grid";
import type { Bilingual } from "../../locales";
import type { TargetPeriod } from "../target";
import type { ReviewPeriod } from "./review-period";

/** One month, quarter, week … of the time under review. */
export interface Bucket {
  readonly from: Day;
  readonly to: Day;
  readonly name: Bilingual;
  /** All of it lies at or before the as-of date: what is missing stays missing. */
  readonly due: boolean;
}

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** 「3月」, 「2024年3月」 where the year has to be said. */
export function monthName(month: Month, withYear: boolean): Bilingual {
  const { year, month: number } = dayParts(`${month}-01`);
  const english = MONTHS[number - 1] ?? month;
  return withYear
    ? { zh: `${String(year)}年${String(number)}月`, en: `${english} ${String(year)}` }
    : { zh: `${String(number)}月`, en: english };
}

/** 「3月」, and 「1—6月」 for figures that only say what came together in several months. */
export function monthsName(
  { month, until }: { readonly month: Month; readonly until: Month },
  withYear: boolean,
): Bilingual {
  const first = monthName(month, withYear);
  if (month === until) return first;
  const last = monthName(until, withYear);
  const sameYear = month.slice(0, 4) === until.slice(0, 4);
  return {
    zh: sameYear ? `${first.zh.slice(0, -1)}—${String(Number(until.slice(5)))}月` : `${first.zh}—${last.zh}`,
    en: `${first.en} to ${last.en}`,
  };
}

/** 「3月5日」, 「2024年3月5日」 where the year has to be said. */
export function dayName(day: Day, withYear: boolean): Bilingual {
  const { year, month, day: date } = dayParts(day);
  return { zh: `${withYear ? `${String(year)}年` : ""}${String(month)}月${String(date)}日`, en: day };
}

/** Whether names of months need their year: the period lies in more than one. */
export function spansYears(period: ReviewPeriod): boolean {
  return dayParts(period.from).year !== dayParts(period.to).year;
}

/**
 * The period cut into months, quarters …, in order. Months, quarters, half-years and weeks are those of the calendar and only
 * those that lie wholly in the period: a part of a month can't be held to a month's target. Years are runs of twelve months
 * from the period's first day, the last of them whole even when the period ends earlier, so that a yearly target of a
 * half-year's review stays a yearly target. `period` gives one bucket. Months, quarters, half-years and weeks that were over before
 * the workbook begins are none.
 */
export function bucketsOf(period: ReviewPeriod, per: TargetPeriod): Bucket[] {
  const buckets = cutUp(period, per);
  const { begins } = period;
  if (begins === undefined || per === "period" || per === "year") return buckets;
  return buckets.filter(({ to }) => to >= begins);
}

function cutUp(period: ReviewPeriod, per: TargetPeriod): Bucket[] {
  const bucket = (from: Day, to: Day, name: Bilingual): Bucket => ({
    from,
    to,
    name,
    due: to <= period.asOf,
  });
  switch (per) {
    case "period":
      return [bucket(period.from, period.to, { zh: "本期", en: "This period" })];
    case "year":
      return years(period).map(({ from, to }) => bucket(from, to, yearName(from)));
    case "week":
      return weeks(period).map((monday) => bucket(monday, addDays(monday, 6), weekName(monday)));
    case "month":
      return spans(period, 1).map((months) => whole(months, monthName(months[0] ?? "", spansYears(period))));
    case "quarter":
      return spans(period, 3).map((months) =>
        whole(months, quarterName(months[0] ?? "", spansYears(period))),
      );
    case "half-year":
      return spans(period, 6).map((months) => whole(months, halfName(months[0] ?? "", spansYears(period))));
  }
  function whole(months: readonly Month[], name: Bilingual): Bucket {
    const last = months[months.length - 1] ?? "";
    return bucket(`${months[0] ?? ""}-01`, endOfMonth(last), name);
  }
}

function years(period: ReviewPeriod): { from: Day; to: Day }[] {
  const found: { from: Day; to: Day }[] = [];
  for (let from = period.from; from <= period.to; from = addMonths(from, 12)) {
    found.push({ from, to: addDays(addMonths(from, 12), -1) });
  }
  return found;
}

function weeks(period: ReviewPeriod): Day[] {
  const mondays: Day[] = [];
  let monday = addDays(period.from, (8 - weekdayOf(period.from)) % 7);
  for (; addDays(monday, 6) <= period.to; monday = addDays(monday, 7)) mondays.push(monday);
  return mondays;
}

function spans(period: ReviewPeriod, size: 1 | 3 | 6): Month[][] {
  const months = monthsBetween(period.from, period.to).filter(
    (month) => `${month}-01` >= period.from && endOfMonth(month) <= period.to,
  );
  const groups = new Map<string, Month[]>();
  for (const month of months) {
    const { year, month: number } = dayParts(`${month}-01`);
    const key = `${String(year)}/${String(Math.floor((number - 1) / size))}`;
    groups.set(key, [...(groups.get(key) ?? []), month]);
  }
  return [...groups.values()].filter((group) => group.length === size);
}

function yearName(from: Day): Bilingual {
  const { year, month } = dayParts(from);
  if (month === 1) return { zh: `${String(year)}年`, en: String(year) };
  return { zh: `${String(year)}—${String(year + 1)}年度`, en: `${String(year)}/${String(year + 1)}` };
}

function quarterName(month: Month, withYear: boolean): Bilingual {
  const { year, month: number } = dayParts(`${month}-01`);
  const quarter = Math.floor((number - 1) / 3) + 1;
  const zh = `第${"一二三四".charAt(quarter - 1)}季度`;
  return withYear
    ? { zh: `${String(year)}年${zh}`, en: `Q${String(quarter)} ${String(year)}` }
    : { zh, en: `Q${String(quarter)}` };
}

function halfName(month: Month, withYear: boolean): Bilingual {
  const { year, month: number } = dayParts(`${month}-01`);
  const first = number <= 6;
  const zh = first ? "上半年" : "下半年";
  const en = first ? "First half" : "Second half";
  return withYear ? { zh: `${String(year)}年${zh}`, en: `${en} of ${String(year)}` } : { zh, en };
}

function weekName(monday: Day): Bilingual {
  const { month, day } = dayParts(monday);
  return {
    zh: `${String(month)}月${String(day)}日那一周`,
    en: `Week of ${String(day)} ${MONTHS[month - 1] ?? ""}`,
  };
}

/** How many whole months of a bucket have passed by a day. */
export function monthsPassed(bucket: Pick<Bucket, "from" | "to">, asOf: Day): number {
  let passed = 0;
  while (addDays(addMonths(bucket.from, passed + 1), -1) <= earlierOf(asOf, bucket.to)) passed += 1;
  return passed;
}

/** The same stretch before: as many months earlier as the period is long, with the as-of date moved alike. */
export function previousPeriod(period: ReviewPeriod): ReviewPeriod {
  const months = monthsBetween(period.from, period.to).length;
  return {
    from: addMonths(period.from, -months),
    to: addDays(period.from, -1),
    asOf: period.asOf >= period.to ? addDays(period.from, -1) : addMonths(period.asOf, -months),
  };
}
