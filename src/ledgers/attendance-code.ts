/** What a mark in an attendance grid can mean (docs/command-line.md). */
export const ATTENDANCE_CODES = [
  "present",
  "business-trip",
  "late",
  "early-leave",
  "absent",
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
  "rest",
  "duty",
  "missed-punch",
  "not-employed",
  "unknown",
] as const;

export type AttendanceCode = (typeof ATTENDANCE_CODES)[number];
