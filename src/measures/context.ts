import type { Ledger } from "../ledgers";
import type { AttendanceTally } from "./attendance/person-month";
import { tallyAttendance } from "./attendance/tally";
import { type MeasureCall, runMeasure } from "./catalogue/registry";
import type { MeasureContext } from "./measure";
import { attendancePeople } from "./people/attendance-people";
import { rosterPeople } from "./people/roster-people";
import type { ReviewPeriod } from "./periods/review-period";
import type { Workdays } from "./periods/workdays";
import { DEFAULT_SETTINGS, type MeasureSettings } from "./settings";

/** What measures may look at, for one period. The attendance is added up when first asked for, and once. */
export function createContext(
  ledgers: readonly Ledger[],
  period: ReviewPeriod,
  workdays: Workdays,
  settings: MeasureSettings = DEFAULT_SETTINGS,
): MeasureContext {
  const listed = rosterPeople(ledgers, period);
  const people = listed.length > 0 ? listed : attendancePeople(ledgers, period);
  const peopleFrom = listed.length > 0 ? "roster" : people.length > 0 ? "attendance" : null;
  let tally: AttendanceTally | null = null;
  const context: MeasureContext = {
    ledgers,
    period,
    people,
    peopleFrom,
    workdays,
    settings,
    within: (stretch) =>
      createContext(
        ledgers,
        period.begins === undefined ? stretch : { ...stretch, begins: period.begins },
        workdays,
        settings,
      ),
    attendance: () => (tally ??= tallyAttendance(ledgers, { period, people, workdays, settings })),
    measure: (call, target) => runMeasure(call as MeasureCall, target, context),
  };
  return context;
}
