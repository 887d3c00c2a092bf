import type { Ledger } from "../ledgers";
import { tallyAttendance, type AttendanceTally } from "./attendance-tally";
import type { MeasureContext, ReviewPeriod } from "./measure";
import { peopleOf } from "./people";
import { runMeasure } from "./registry";
import { DEFAULT_SETTINGS, type MeasureSettings } from "./settings";
import type { Workdays } from "./workdays";

/** What measures may look at, for one period. The attendance is added up when first asked for, and once. */
export function createContext(
  ledgers: readonly Ledger[],
  period: ReviewPeriod,
  workdays: Workdays,
  settings: MeasureSettings = DEFAULT_SETTINGS,
): MeasureContext {
  const people = peopleOf(ledgers, period);
  let tally: AttendanceTally | null = null;
  const context: MeasureContext = {
    ledgers,
    period,
    people,
    workdays,
    settings,
    within: (stretch) => createContext(ledgers, stretch, workdays, settings),
    attendance: () => (tally ??= tallyAttendance(ledgers, { period, people, workdays, settings })),
    measure: (call, target) => runMeasure(call, target, context),
  };
  return context;
}
