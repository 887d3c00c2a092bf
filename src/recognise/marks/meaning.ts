import type { AttendanceCode } from "../../ledgers";

/** A part of a mark's meaning: a code with its days, or null days for what is left of the cell. */
export interface MeaningPart {
  readonly code: AttendanceCode;
  readonly days: number | null;
}
export type Meaning = readonly MeaningPart[];
