/**
 * These are the holidays of 2025 with a Friday. They are kept apart from `src/calendar`, so that a fault there shows.
 */
const HOLIDAYS: readonly (readonly [from: string, to: string])[] = [
  ["2025-01-28", "2025-02-04"],
  ["2025-04-04", "2025-04-06"],
  ["2025-05-01", "2025-05-05"],
  ["2025-10-01", "2025-10-08"],
];

export function isHoliday2025(day: string): boolean {
  return HOLIDAYS.some(([from, to]) => day >= from && day <= to);
}

/** Gives the day of the week, 0 for Sunday to 6 for Saturday. */
export function weekdayOfText(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}
