/** Holidays of 2025 that hold a Friday, by themselves so that a fault in `src/calendar` shows. */
const HOLIDAYS: readonly (readonly [from: string, to: string])[] = [
  ["2025-01-28", "2025-02-04"],
  ["2025-04-04", "2025-04-06"],
  ["2025-05-01", "2025-05-05"],
  ["2025-10-01", "2025-10-08"],
];

export function isHoliday2025(day: string): boolean {
  return HOLIDAYS.some(([from, to]) => day >= from && day <= to);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOfText(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}
