import { ATTENDANCE_CODES, type AttendanceCode, type Choice } from "../../ledgers";

const CODES: ReadonlySet<string> = new Set(ATTENDANCE_CODES);

/** Whether a text is one of the attendance codes. */
export function isAttendanceCode(text: string): text is AttendanceCode {
  return CODES.has(text);
}

/** What a mark can be declared to mean. */
export const MARK_CHOICES: readonly Choice[] = ATTENDANCE_CODES.filter((code) => code !== "unknown").map(
  (code) => ({ id: code, label: { key: `attendance.code.${code}` } }),
);

/** What an empty cell on a workday can be declared to mean (docs/criteria.md §3.1). */
export const BLANK_CHOICES: readonly Choice[] = (["not-filled", "present", "rest"] as const).map((id) => ({
  id,
  label: { key: `attendance.blank.${id}` },
}));
