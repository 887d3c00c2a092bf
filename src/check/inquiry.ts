import { monthOf, type Month } from "../grid";
import {
  attendanceByPerson,
  bucketsOf,
  CALENDAR_WORKDAYS,
  createContext,
  hygieneByDepartment,
  runMeasure,
  type DepartmentScore,
  type Measured,
  type MeasureCall,
  type MeasureContext,
  type PersonAttendance,
  type Target,
} from "../measures";
import type { LedgerKind } from "../ledgers";
import type { Recognition } from "../recognise";
import { CLAUSES, findStandard, inForce, settleConventions, settleParts, type Clause } from "../standards";
import type { CheckOptions } from "./options";
import { blockingQuestions, openQuestions } from "./questions";

/** A clause's figure for one month of the period. */
export interface MonthFigure {
  readonly month: Month;
  /** The month is over by the as-of date. */
  readonly due: boolean;
  /** What the clause's own measure finds in this month alone; null before the month begins. */
  readonly measured: Measured | null;
}

/**
 * What sheets show beyond the report, from the same measures under the same options, so that no figure is reached in two ways.
 * Each answer is computed when asked for. A clause that an open question keeps undecided gives nothing.
 */
export interface Inquiry {
  /** Any clause of the catalogue, whether or not the chosen standard has it. */
  readonly clause: (id: string) => Measured | null;
  /** A count over the whole period instead of month by month or year by year; null for a clause that counts nothing. */
  readonly total: (id: string) => Measured | null;
  /** Lines of a ledger in the period, one an occurrence, and of rules those in force; null without such a ledger. */
  readonly records: (kind: LedgerKind) => number | null;
  /** A column of a ledger added up over the period; null without a figure in it. */
  readonly sum: (kind: LedgerKind, field: string) => number | null;
  /** Month by month; empty for a clause of which a single month says nothing. */
  readonly byMonth: (id: string) => readonly MonthFigure[];
  /** Sessions of collective study that name each person; null where the ledgers name nobody. */
  readonly studySessions: () => Measured | null;
  readonly attendance: () => readonly PersonAttendance[];
  readonly hygiene: () => readonly DepartmentScore[];
}

/** Measures that say something about a month by itself. The others need the whole year: hours of study, kinds covered. */
const MONTHLY: ReadonlySet<MeasureCall["measure"]> = new Set([
  "count-by-period",
  "attendance-rate",
  "absent-days",
  "late-per-month",
  "score-average",
  "failed-inspections",
  "ratio-of-sums",
  "departments-each-period",
  "weekday-coverage",
]);

/** A target for figures that are not held against any. */
const ANY_NUMBER: Target = { operator: "at-least", value: 0, unit: "time", per: "period" };

/** @throws RangeError for a standard that does not exist. */
export function inquire(recognition: Recognition, options: CheckOptions): Inquiry {
  const standard = typeof options.standard === "string" ? findStandard(options.standard) : options.standard;
  if (standard === null) throw new RangeError(`No standard ${String(options.standard)}`);
  const clauses = new Map([...CLAUSES, ...(options.ownClauses ?? [])].map((clause) => [clause.id, clause]));
  const uses = new Map(standard.dimensions.flatMap((one) => one.clauses.map((use) => [use.clause, use])));
  const { conventions } = settleConventions(standard, options.conventions ?? {});
  const contextOf = (period: CheckOptions["period"]): MeasureContext =>
    createContext(recognition.ledgers, period, options.workdays ?? CALENDAR_WORKDAYS, conventions.settings);
  const whole = contextOf(options.period);
  const months = monthContexts(options.period, contextOf);

  const isOpen = (measure: MeasureCall): boolean =>
    blockingQuestions({ measure }, openQuestions(recognition)).length === 0;
  const open = (id: string): Clause | null => {
    const clause = clauses.get(id);
    return clause && isOpen(clause.measure) ? settleParts(clause, conventions) : null;
  };
  const targetOf = (clause: Clause): Target => {
    const target = uses.get(clause.id)?.target ?? clause.target;
    const value = options.overrides?.[clause.id]?.target;
    return value === undefined ? target : { ...target, value };
  };
  const numberOf = (call: MeasureCall): number | null => {
    if (!isOpen(call)) return null;
    const measured = runMeasure(call, ANY_NUMBER, whole);
    return measured.data === "some" ? measured.actual : null;
  };
  const inForceNow = (): number | null => {
    const having = { field: "name", filled: true } as const;
    const call: MeasureCall = {
      measure: "share-of-records",
      ledger: "rule",
      of: inForce,
      having,
      standing: true,
    };
    if (!isOpen(call)) return null;
    const measured = runMeasure(call, ANY_NUMBER, whole);
    return measured.data === "some" ? measured.numerator : null;
  };
  return {
    clause: (id) => {
      const clause = open(id);
      return clause && runMeasure(clause.measure, targetOf(clause), whole);
    },
    total: (id) => {
      const clause = open(id);
      if (clause?.measure.measure !== "count-by-period") return null;
      return runMeasure(clause.measure, { ...targetOf(clause), per: "period" }, whole);
    },
    records: (kind) => {
      if (kind === "rule") return inForceNow();
      const call: MeasureCall = { measure: "count-by-period", ledger: kind, distinct: "record" };
      return numberOf(call);
    },
    sum: (kind, field) => numberOf({ measure: "sum-of", ledger: kind, amount: field }),
    byMonth: (id) => {
      const clause = open(id);
      if (!clause || !MONTHLY.has(clause.measure.measure)) return [];
      const own = targetOf(clause);
      // A month is no quarter and no year: what a month holds is counted by the month.
      const target: Target = clause.measure.measure === "count-by-period" ? { ...own, per: "month" } : own;
      return months.map(({ month, due, context }) => ({
        month,
        due,
        measured: context && runMeasure(clause.measure, target, context()),
      }));
    },
    studySessions: () => {
      const clause = open("study-sessions-yearly");
      const call = clause?.measure;
      if (call?.measure !== "count-by-period") return null;
      const where = [call.where, call.leaveOut && { not: call.leaveOut }].filter((one) => one !== undefined);
      const measured = runMeasure(
        { measure: "persons-covered", ledger: call.ledger, where: { all: where }, names: ["people"] },
        { operator: "at-least", value: 100, unit: "percent", per: "period" },
        whole,
      );
      return measured.evidence.length === 0 ? null : measured;
    },
    attendance: () => (open("attendance-rate") ? attendanceByPerson(whole) : []),
    hygiene: () => (open("hygiene-average-score") ? hygieneByDepartment(whole) : []),
  };
}

/** One context a month, made when first asked for and kept: each adds up the attendance anew. */
function monthContexts(
  period: CheckOptions["period"],
  contextOf: (period: CheckOptions["period"]) => MeasureContext,
): readonly { month: Month; due: boolean; context: (() => MeasureContext) | null }[] {
  return bucketsOf(period, "month").map(({ from, to, due }) => {
    let made: MeasureContext | null = null;
    const asOf = period.asOf < to ? period.asOf : to;
    const context = (): MeasureContext => (made ??= contextOf({ from, to, asOf }));
    return { month: monthOf(from), due, context: from > period.asOf ? null : context };
  });
}
