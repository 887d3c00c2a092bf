import type { DateSpan } from "../../grid";

/** The months that a stretch touches, as years × 12 + month. */
export function monthsOf({ from, to }: DateSpan): number[] {
  const month = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return Array.from({ length: month(to) - month(from) + 1 }, (_, index) => month(from) + index);
}
