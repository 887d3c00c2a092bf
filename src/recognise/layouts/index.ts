import type { LayoutReader } from "../layout";
import { attendedByMonth } from "./attendance/attended-by-month";
import { attendanceCard } from "./attendance/attendance-card";
import { countsAcross } from "./attendance/counts-across";
import { dayRows } from "./attendance/day-rows";
import { dateRows } from "./lists/date-rows";
import { dailyList } from "./attendance/daily-list";
import { exceptionList } from "./attendance/exception-list";
import { card } from "./lists/card";
import { ofList, ofPeople, sideBySide } from "./side-by-side";
import { groupList } from "./lists/group-list";
import { itemMatrix } from "./lists/item-matrix";
import { itemRows } from "./lists/item-rows";
import { list } from "./lists/list";
import { typeMatrix } from "./lists/type-matrix";
import { yearMatrix } from "./lists/year-matrix";
import { leaveSlip } from "./attendance/leave-slip";
import { monthStates } from "./attendance/month-states";
import { monthMatrix } from "./attendance/month-matrix/month-matrix";
import { personSummary } from "./attendance/person-summary";
import { personYear } from "./attendance/person-year";
import { punchLog } from "./attendance/punch-log";
import { signIn } from "./lists/sign-in";

/** A layout by the name of its file. */
export interface NamedLayout {
  readonly name: string;
  readonly reader: LayoutReader;
}

const named = (readers: Readonly<Record<string, LayoutReader>>): readonly NamedLayout[] =>
  Object.entries(readers).map(([name, reader]) => ({ name, reader }));

/** Layouts of attendance: they look at a few cells before they say no. */
export const LAYOUTS_OF_ATTENDANCE = named({
  "month-matrix": monthMatrix,
  "day-rows": dayRows,
  "daily-list": sideBySide(dailyList, ofPeople),
  "person-summary": sideBySide(personSummary, ofPeople),
  "counts-across": countsAcross,
  "month-states": monthStates,
  "exception-list": exceptionList,
  "leave-slip": leaveSlip,
  "punch-log": punchLog,
  "attendance-card": attendanceCard,
  "person-year": personYear,
  "attended-by-month": attendedByMonth,
});

/** Layouts of all other ledgers, tried where attendance is not settled: they weigh every kind of ledger, which costs. */
export const OTHER_LAYOUTS = named({
  card,
  "sign-in": signIn,
  "year-matrix": yearMatrix,
  "type-matrix": typeMatrix,
  "date-rows": dateRows,
  "item-matrix": itemMatrix,
  "item-rows": itemRows,
  "group-list": groupList,
  list: sideBySide(list, ofList),
});
