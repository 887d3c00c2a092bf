import type { LayoutReader } from "../layout";
import { attendanceCard } from "./attendance-card";
import { dailyList } from "./daily-list";
import { exceptionList } from "./exception-list";
import { list } from "./list";
import { yearMatrix } from "./year-matrix";
import { monthMatrix } from "./month-matrix";
import { personSummary } from "./person-summary";
import { punchLog } from "./punch-log";

/** All layouts; the surest reading of a region wins, the earlier of equals. */
export const LAYOUT_READERS: readonly LayoutReader[] = [
  monthMatrix,
  dailyList,
  personSummary,
  exceptionList,
  punchLog,
  attendanceCard,
  yearMatrix,
  list,
];
