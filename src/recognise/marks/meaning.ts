import type { AttendanceCode } from "../../ledgers";

/** A part of a mark's meaning: a code with its days, or null days for what is left of the cell. */
export interface MeaningPart {
  readonly code: AttendanceCode;
  readonly days: number | null;
  /** How often late or early in one cell; once where it doesn't say. */
  readonly times?: number;
}
export type Meaning = readonly MeaningPart[];
