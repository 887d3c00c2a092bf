import { readDate, type CellValue, type DateSpan } from "../../grid";

/** Serials from 1998 to 2064: what a date is in a cell, and no count. */
const FIRST = 36000;
const LAST = 60000;
const LONGEST = 24;

/** How exactly a cell names a day, a month or a stretch, whatever year it may be of; null for what is written as no date: 12, 「3.5」 hours. */
export function datedAs(value: CellValue): DateSpan["precision"] | null {
  if (typeof value === "number") return value > FIRST && value < LAST ? "day" : null;
  if (typeof value !== "string" || value.length > LONGEST || !/\d/.test(value)) return null;
  if (!/[年月日\-/.]/.test(value)) return null;
  const reading = readDate(value, { year: 2024, month: 1 });
  return reading.kind === "date" ? reading.span.precision : null;
}

/** The month of a date that names no year, 1–12; NaN where the cell names none. */
export function monthNamed(value: CellValue): number {
  const reading = readDate(value, { year: 2024 });
  const span = reading.kind === "date" ? reading.span : reading.kind === "several" ? reading.spans[0] : null;
  return span ? Number(span.from.slice(5, 7)) : NaN;
}
