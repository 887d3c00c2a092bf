/** Leave, of whatever sort. */
export const LEAVE_CODES = [
  "personal-leave",
  "sick-leave",
  "annual-leave",
  "marriage-leave",
  "maternity-leave",
  "paternity-leave",
  "bereavement-leave",
  "home-leave",
  "injury-leave",
  "compensatory-leave",
] as const;

/** What a mark in an attendance grid can mean (docs/command-line.md). */
export const ATTENDANCE_CODES = [
  "present",
  "business-trip",
  "late",
  "early-leave",
  "absent",
  ...LEAVE_CODES,
  "rest",
  "duty",
  "missed-punch",
  "not-employed",
  "unknown",
] as const;

export type AttendanceCode = (typeof ATTENDANCE_CODES)[number];
