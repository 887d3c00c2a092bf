/** The calendar of 2024 as the fixtures need it, by itself so that a fault in `src/calendar` shows. */
const HOLIDAYS: readonly (readonly [from: string, to: string])[] = [
  ["2024-01-01", "2024-01-01"],
  ["2024-02-10", "2024-02-17"],
  ["2024-04-04", "2024-04-06"],
  ["2024-05-01", "2024-05-05"],
  ["2024-06-10", "2024-06-10"],
  ["2024-09-15", "2024-09-17"],
  ["2024-10-01", "2024-10-07"],
];
const MADE_UP = "02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12".split(" ").map((day) => `2024-${day}`);
const MILLISECONDS = 86_400_000;

/** All days from one to the other, both included. */
export function daysFrom(from: string, to: string): readonly string[] {
  const start = Date.parse(`${from}T00:00:00Z`);
  const count = (Date.parse(`${to}T00:00:00Z`) - start) / MILLISECONDS + 1;
  return Array.from({ length: count }, (_, at) =>
    new Date(start + at * MILLISECONDS).toISOString().slice(0, 10),
  );
}

/** 0 for Sunday to 6 for Saturday. */
export function weekday(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

export function isHoliday(day: string): boolean {
  return HOLIDAYS.some(([from, to]) => day >= from && day <= to);
}

export function isWorkday(day: string): boolean {
  if (MADE_UP.includes(day)) return true;
  return !isHoliday(day) && weekday(day) !== 0 && weekday(day) !== 6;
}

/** `2024-03-05` as 2024年3月5日. */
export function inWords(day: string): string {
  const [year, month, date] = day.split("-").map(Number);
  return `${year}年${month}月${date}日`;
}

/** The day as Excel's serial number. */
export function serial(day: string): number {
  return (Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / MILLISECONDS;
}
