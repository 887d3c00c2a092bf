import type { LayoutReader } from "../layout";
import { attendedByMonth } from "./attendance/attended-by-month";
import { attendanceCard } from "./attendance/attendance-card";
import { dayRows } from "./attendance/day-rows";
import { dateRows } from "./lists/date-rows";
import { dailyList } from "./attendance/daily-list";
import { exceptionList } from "./attendance/exception-list";
import { card } from "./lists/card";
import { sideBySide } from "./attendance/side-by-side";
import { groupList } from "./lists/group-list";
import { itemMatrix } from "./lists/item-matrix";
import { itemRows } from "./lists/item-rows";
import { list } from "./lists/list";
import { typeMatrix } from "./lists/type-matrix";
import { yearMatrix } from "./lists/year-matrix";
import { monthMatrix } from "./attendance/month-matrix/month-matrix";
import { personSummary } from "./attendance/person-summary";
import { personYear } from "./attendance/person-year";
import { punchLog } from "./attendance/punch-log";
import { signIn } from "./lists/sign-in";

/** Layouts of attendance: they look at a few cells before they say no. */
export const ATTENDANCE_READERS: readonly LayoutReader[] = [
  monthMatrix,
  dayRows,
  sideBySide(dailyList),
  sideBySide(personSummary),
  exceptionList,
  punchLog,
  attendanceCard,
  personYear,
  attendedByMonth,
];

/** Layouts of all other ledgers, never surer than `SUREST_OTHER`: they weigh every kind of ledger, which costs. */
export const OTHER_READERS: readonly LayoutReader[] = [
  card,
  signIn,
  yearMatrix,
  typeMatrix,
  dateRows,
  itemMatrix,
  itemRows,
  groupList,
  list,
];

/** What attendance was read with at least this confidence is not tried as anything else. */
export const SUREST_OTHER = 0.9;
