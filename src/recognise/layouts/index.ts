import type { LayoutReader } from "../layout";
import { attendanceCard } from "./attendance-card";
import { dayRows } from "./day-rows";
import { dailyList } from "./daily-list";
import { exceptionList } from "./exception-list";
import { card } from "./card";
import { groupList } from "./group-list";
import { itemMatrix } from "./item-matrix";
import { itemRows } from "./item-rows";
import { list } from "./list";
import { yearMatrix } from "./year-matrix";
import { monthMatrix } from "./month-matrix";
import { personSummary } from "./person-summary";
import { personYear } from "./person-year";
import { punchLog } from "./punch-log";
import { signIn } from "./sign-in";

/** All layouts; the surest reading of a region wins, the earlier of equals. */
export const LAYOUT_READERS: readonly LayoutReader[] = [
  monthMatrix,
  dayRows,
  dailyList,
  personSummary,
  exceptionList,
  punchLog,
  attendanceCard,
  personYear,
  card,
  signIn,
  yearMatrix,
  itemMatrix,
  itemRows,
  groupList,
  list,
];
