import { dayFromNumber, dayNumber } from "./day";
import type { Day } from "./date-span";

const FIRST_1900 = dayNumber("1899-12-31");
const FIRST_1904 = dayNumber("1904-01-01");
const LAST_DAY = dayNumber("9999-12-31");

/**
 * The day of an Excel serial number; the fraction (time of day) is ignored. Null for a number that is no day: below 1 in
 * the 1900 system, and 60, the 29th of February 1900 that Excel kept from Lotus and the calendar never had.
 */
export function serialToDay(serial: number, system: 1900 | 1904): Day | null {
  const whole = Math.floor(serial);
  if (system === 1904)
    return whole < 0 || whole + FIRST_1904 > LAST_DAY ? null : dayFromNumber(whole + FIRST_1904);
  if (whole < 1 || whole === 60) return null;
  const number = FIRST_1900 + (whole < 60 ? whole : whole - 1);
  return number > LAST_DAY ? null : dayFromNumber(number);
}

/** The Excel serial number of a day; a day before 1900-03-01 takes Excel's extra day into account. */
export function dayToSerial(day: Day, system: 1900 | 1904): number {
  const number = dayNumber(day);
  if (system === 1904) return number - FIRST_1904;
  const serial = number - FIRST_1900;
  return serial < 60 ? serial : serial + 1;
}

/** The time of day of a serial's fraction as `HH:MM`, to the nearest minute; null for a whole number. */
export function serialToTime(serial: number): string | null {
  const minutes = Math.round((serial - Math.floor(serial)) * 1440) % 1440;
  if (serial === Math.floor(serial)) return null;
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}
