/** The sample's year, by itself and not by way of `src/calendar`, so that a fault there can't hide in the sample. */
export const YEAR = 2024;
export const MONTHS: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** Working days lost to holidays and weekends worked for them, 2024 (国办发明电〔2023〕7号). */
const HOLIDAYS: readonly (readonly [from: string, to: string])[] = [
  ["2024-01-01", "2024-01-01"],
  ["2024-02-10", "2024-02-17"],
  ["2024-04-04", "2024-04-06"],
  ["2024-05-01", "2024-05-05"],
  ["2024-06-10", "2024-06-10"],
  ["2024-09-15", "2024-09-17"],
  ["2024-10-01", "2024-10-07"],
];
const MADE_UP = new Set([
  "2024-02-04",
  "2024-02-18",
  "2024-04-07",
  "2024-04-28",
  "2024-05-11",
  "2024-09-14",
  "2024-09-29",
  "2024-10-12",
]);

const DAY = 86_400_000;

export function dayOf(month: number, date: number): string {
  return `${YEAR}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}

export function daysInMonth(month: number): number {
  return new Date(Date.UTC(YEAR, month, 0)).getUTCDate();
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

export function isWorkday(day: string): boolean {
  if (MADE_UP.has(day)) return true;
  if (HOLIDAYS.some(([from, to]) => day >= from && day <= to)) return false;
  const weekday = weekdayOf(day);
  return weekday !== 0 && weekday !== 6;
}

/** The month's working days in order. */
export function workdaysOf(month: number): readonly string[] {
  return Array.from({ length: daysInMonth(month) }, (_, index) => dayOf(month, index + 1)).filter(isWorkday);
}

/** The day as Excel's serial number in the 1900 system. */
export function serialOf(day: string): number {
  return (Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / DAY;
}
