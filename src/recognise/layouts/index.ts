import type { LayoutReader } from "../layout";
import { attendedByMonth } from "./attended-by-month";
import { attendanceCard } from "./attendance-card";
import { dayRows } from "./day-rows";
import { dateRows } from "./date-rows";
import { dailyList } from "./daily-list";
import { exceptionList } from "./exception-list";
import { card } from "./card";
import { inHalves } from "./in-halves";
import { groupList } from "./group-list";
import { itemMatrix } from "./item-matrix";
import { itemRows } from "./item-rows";
import { list } from "./list";
import { typeMatrix } from "./type-matrix";
import { yearMatrix } from "./year-matrix";
import { monthMatrix } from "./month-matrix";
import { personSummary } from "./person-summary";
import { personYear } from "./person-year";
import { punchLog } from "./punch-log";
import { signIn } from "./sign-in";

/** Layouts of attendance: they look at a few cells before they say no. */
export const ATTENDANCE_READERS: readonly LayoutReader[] = [
  monthMatrix,
  dayRows,
  inHalves(dailyList),
  inHalves(personSummary),
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
