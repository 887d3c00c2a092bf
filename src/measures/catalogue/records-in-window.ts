import { addDays, type Day, dayParts, daysBetween, endOfMonth, mergeAreas } from "../../grid";
import type { Measure, MeasureContext } from "../measure";
import { found, nothing } from "../measured";
import { bucketsOf, dayName, spansYears } from "../periods/buckets";
import { columnsTelling, fieldsRead, type RecordFilter } from "../records/record-filter";
import { unitText } from "../records/remarks";
import {
  entryCells,
  type Entry,
  type LedgerKinds,
  needsOfRecords,
  selectStanding,
} from "../records/select-records";
import { neverTold } from "../records/never-told";
import { isSilent, silentYears, withSilentYears } from "../records/silent-years";
import { satisfies } from "../target";

/**
 * How many records fall into a window of each year: 1 January to 31 March, around 4 December, within 90 days of the
 * beginning. Before the window closes, what is missing is not yet due.
 */
interface RecordsInWindowCall {
  readonly measure: "records-in-window";
  readonly ledger: LedgerKinds;
  readonly where?: RecordFilter;
  readonly window:
    /** Days of the year, `MM-DD`. */
    | { readonly from: string; readonly to: string }
    /** So many days before and after a day of the year as the unit has it for the day of the law (`lawDayDays`). */
    | { readonly around: string }
    /**
     * From the period's first day until a day of the year (`MM-DD`), or without one for as long as the unit allows (`planDays`); what was
     * done so many days before it also serves.
     */
    | { readonly daysBefore: number; readonly until?: string };
  /** With days from the start: what the later years of a longer period need, at the beginning of each. */
  readonly laterYears?: RecordFilter;
  readonly dateFields?: readonly string[];
}

interface Window {
  readonly from: Day;
  readonly to: Day;
}

export const recordsInWindow: Measure<RecordsInWindowCall> = {
  name: "records-in-window",
  unit: "any",
  better: "more",
  monthly: false,
  cutsPeriods: false,
  needs: ({ ledger, where, laterYears, dateFields }) =>
    needsOfRecords(ledger, [where, laterYears].flatMap(fieldsRead), dateFields, columnsTelling(where)),
  run: (call, target, context) => {
    const { data, entries } = selectStanding(context, call.ledger, call.where, call.dateFields);
    const later =
      call.laterYears === undefined
        ? entries
        : selectStanding(context, call.ledger, call.laterYears, call.dateFields).entries;
    if (data !== "some") return nothing(data, target);
    const isClosed = ({ to }: Window): boolean => to <= context.period.asOf;
    const every = windowsOf(call, context);
    // Before a window closes nothing can be missing in it.
    const untold = every.some(isClosed) ? neverTold(call, target, context) : null;
    if (untold !== null) return untold;
    const isHeld = (window: Window): boolean => [...entries, ...later].some((one) => fallsInto(one, window));
    const silent = silentYears(context, call.ledger, call.dateFields).filter((year) =>
      every.some((window) => isSilent(window.to, [year]) && !isHeld(window)),
    );
    const windows = every.filter(({ to }) => !isSilent(to, silent));
    const counts = windows.map((window) => ({
      window,
      inside: (window === every[0] ? entries : later).filter((one) => fallsInto(one, window)),
    }));
    const enough = counts.filter(({ inside }) => satisfies(inside.length, target.operator, target.value));
    const closed = counts.filter(({ window }) => isClosed(window));
    const missed = closed.filter((one) => !enough.includes(one));
    const [single] = counts;
    const one = every.length === 1 && single !== undefined;
    const outside = entries.filter((entry) => !windows.some((window) => fallsInto(entry, window)));
    const measured = found(target, {
      satisfied: enough.length === counts.length,
      standing: missed.length > 0 ? "final" : "not-started",
      actual: one ? single.inside.length : enough.length,
      target: one ? target.value : counts.length,
      unit: one ? target.unit : "year",
      numerator: one ? single.inside.length : enough.length,
      denominator: one ? target.value : counts.length,
      evidence: mergeAreas(entryCells(counts.flatMap(({ inside }) => inside))),
      problems: counts
        .filter((count) => !enough.includes(count))
        .map(({ window, inside }) => {
          const withYear = spansYears(context.period);
          const params = {
            from: dayName(window.from, withYear),
            to: dayName(window.to, withYear),
            n: target.value - inside.length,
            unit: unitText(target.unit),
          };
          const missed = nearest(outside, window);
          return {
            text:
              missed === null
                ? { key: "check.window-short", params }
                : { key: "check.window-missed", params: { ...params, day: dayName(missed, withYear) } },
            cells: entryCells(outside),
          };
        }),
    });
    return withSilentYears(measured, silent);
  },
};

function windowsOf({ window, laterYears }: RecordsInWindowCall, context: MeasureContext): Window[] {
  const { period, settings } = context;
  if ("daysBefore" in window) {
    const starts =
      laterYears === undefined ? [period.from] : bucketsOf(period, "year").map(({ from }) => from);
    const { until } = window;
    return starts.map((start) => ({
      from: addDays(start, -window.daysBefore),
      to: until === undefined ? addDays(start, settings.planDays) : firstSuchDay(start, until),
    }));
  }
  return bucketsOf(period, "year").map((bucket) => {
    if ("around" in window) {
      const day = firstSuchDay(bucket.from, window.around);
      return { from: addDays(day, -settings.lawDayDays), to: addDays(day, settings.lawDayDays) };
    }
    const from = firstSuchDay(bucket.from, window.from);
    const year = from.slice(0, 4);
    const to = `${year}-${window.to}`;
    // 29 February is the 28th in most years.
    const last = endOfMonth(`${year}-${window.to.slice(0, 2)}`);
    return { from, to: to < last ? to : last };
  });
}

/** The first such day of the year (`MM-DD`) from a day on. */
function firstSuchDay(from: Day, day: string): Day {
  const { year } = dayParts(from);
  const first = `${String(year)}-${day}`;
  return first >= from ? first : `${String(year + 1)}-${day}`;
}

/** So many days away a record is still of the same matter, done on another day; beyond it is another one. */
const NEAR = 31;

/** The day nearest to a window on which such a thing was done outside of it; null where none is near. */
function nearest(outside: readonly Entry[], window: Window): Day | null {
  const days = outside.flatMap(({ when }) => (when !== null && when.from === when.to ? [when.from] : []));
  const near = days
    .map((day) => ({
      day,
      away: day < window.from ? daysBetween(day, window.from) : daysBetween(window.to, day),
    }))
    .filter(({ away }) => away <= NEAR)
    .sort((one, other) => one.away - other.away);
  return near[0]?.day ?? null;
}

/** A day lies in the window; a month or a week written without its day may. */
function fallsInto({ when }: Entry, window: Window): boolean {
  return when !== null && when.from <= window.to && when.to >= window.from;
}
