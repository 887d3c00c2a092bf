import { earlierOf, monthOf, type Month } from "../grid";
import {
  attendanceByPerson,
  bucketsOf,
  CALENDAR_WORKDAYS,
  createContext,
  headcount,
  hygieneByDepartment,
  isMonthly,
  monthlyTarget,
  runMeasure,
  toldRows,
  withBeginning,
  type DepartmentScore,
  type Entry,
  type Measured,
  type MeasureCall,
  type MeasureContext,
  type PersonAttendance,
  type ReviewPeriod,
  type Target,
} from "../measures";
import type { LedgerKind } from "../ledgers";
import type { Recognition } from "../recognise";
import { COLLECTIVE_STUDY, inForce, type Clause, type ClauseId, type Sought } from "../standards";
import type { CheckInput } from "./check-input";
import { blockingQuestions, openQuestions } from "./questions";
import type { SettledStandard } from "./settled-standard";

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
export interface ReportFigures {
  /** The clause that is told of: by its id, or by what it measures (first one that is judged, else any); null where there is none. */
  readonly idOf: (which: string | Sought) => string | null;
  /** Any clause of the catalogue, whether or not the chosen standard has it. */
  readonly clause: (which: ClauseId | Sought) => Measured | null;
  /** A count over the whole period instead of month by month or year by year; null for a clause that counts nothing. */
  readonly total: (which: string | Sought) => Measured | null;
  /** How many people took part in all that a clause counts (人次); null where a record of them does not say. */
  readonly headcount: (which: ClauseId | Sought) => number | null;
  /** Lines of a ledger in the period, one an occurrence, and of rules those in force; null without such a ledger. */
  readonly records: (kind: LedgerKind) => number | null;
  /** The rows of the period behind what a clause counts, by day; empty for a clause that counts nothing. */
  readonly rowsOf: (which: ClauseId | Sought) => readonly Entry[];
  /** All rows of the period of a kind of ledger, by day. */
  readonly rowsIn: (kind: LedgerKind) => readonly Entry[];
  /** Month by month; empty for a clause of which a single month says nothing. */
  readonly byMonth: (which: string | Sought) => readonly MonthFigure[];
  /** Sessions of collective study that name each person; null where the ledgers name nobody. */
  readonly studySessions: () => Measured | null;
  readonly attendance: () => readonly PersonAttendance[];
  readonly hygiene: () => readonly DepartmentScore[];
  /** What any call finds, held against a target; null where a question is open or no data are there. */
  readonly asked: (call: MeasureCall, target?: Target) => Measured | null;
  /** The same figures of a stretch of the period: of a quarter, of a month. */
  readonly during: (stretch: Pick<ReviewPeriod, "from" | "to">) => ReportFigures;
}

/** Rules that hold now. */
const RULES_IN_FORCE: MeasureCall = {
  measure: "share-of-records",
  ledger: "rule",
  of: inForce,
  having: { field: "name", filled: true },
  standing: true,
};

/** Who took part in the sessions of collective study. */
const WHO_STUDIED: MeasureCall = {
  measure: "persons-covered",
  ledger: COLLECTIVE_STUDY.ledger,
  where: { all: [COLLECTIVE_STUDY.where, { not: COLLECTIVE_STUDY.leaveOut }] },
  names: ["people"],
};
const EVERYONE: Target = { operator: "at-least", value: 100, unit: "percent", per: "period" };

/** A target for figures that are not held against any. */
const ANY_NUMBER: Target = { operator: "at-least", value: 0, unit: "time", per: "period" };

/** The figures of a workbook under a settled standard. */
export function reportFigures(
  recognition: Recognition,
  settled: SettledStandard,
  { period, workdays = CALENDAR_WORKDAYS }: Pick<CheckInput, "period" | "workdays">,
): ReportFigures {
  const contextOf = (stretch: CheckInput["period"]): MeasureContext =>
    createContext(recognition.ledgers, stretch, workdays, settled.settings);
  const judged = withBeginning(recognition.ledgers, period);
  const whole = contextOf(judged);
  let attended: readonly PersonAttendance[] | null = null;
  const months = monthContexts(judged, contextOf);

  const questions = openQuestions(recognition, period);
  const isOpen = (measure: MeasureCall): boolean => blockingQuestions({ measure }, questions).length === 0;
  const open = (which: string | Sought): Clause | null => {
    const clause = clauseOf(which, settled);
    return clause && isOpen(clause.measure) ? clause : null;
  };
  /** What a call finds over the whole period, held against nothing; null where a question is open or no data are there. */
  const find = (call: MeasureCall, target: Target = ANY_NUMBER): Measured | null => {
    if (!isOpen(call)) return null;
    const measured = runMeasure(call, target, whole);
    return measured.data === "some" ? measured : null;
  };
  const stretches = new Map<string, ReportFigures>();
  return {
    idOf: (which) => clauseOf(which, settled)?.id ?? null,
    clause: (which) => {
      const clause = open(which);
      return clause && runMeasure(clause.measure, clause.target, whole);
    },
    total: (which) => {
      const clause = open(which);
      if (clause?.measure.measure !== "count-by-period") return null;
      return runMeasure(clause.measure, { ...clause.target, per: "period" }, whole);
    },
    headcount: (which) => {
      const clause = open(which);
      return clause?.measure.measure === "count-by-period" ? headcount(clause.measure, whole) : null;
    },
    records: (kind) => {
      if (kind === "rule") return find(RULES_IN_FORCE)?.numerator ?? null;
      return find({ measure: "count-by-period", ledger: kind, distinct: "record" })?.actual ?? null;
    },
    rowsOf: (which) => {
      const clause = open(which);
      return clause?.measure.measure === "count-by-period" ? toldRows(clause.measure, whole) : [];
    },
    rowsIn: (kind) => {
      const call = { measure: "count-by-period", ledger: kind, distinct: "record" } as const;
      return isOpen(call) ? toldRows(call, whole) : [];
    },
    byMonth: (which) => {
      const clause = open(which);
      if (!clause || !isMonthly(clause.measure.measure)) return [];
      const target = monthlyTarget(clause.measure.measure, clause.target);
      return months.map(({ month, due, context }) => ({
        month,
        due,
        measured: context && runMeasure(clause.measure, target, context()),
      }));
    },
    studySessions: () => {
      if (!isOpen(COLLECTIVE_STUDY)) return null;
      const measured = runMeasure(WHO_STUDIED, EVERYONE, whole);
      return measured.evidence.length === 0 ? null : measured;
    },
    attendance: () => (attended ??= isOpen({ measure: "attendance-rate" }) ? attendanceByPerson(whole) : []),
    hygiene: () => (isOpen({ measure: "score-average" }) ? hygieneByDepartment(whole) : []),
    asked: find,
    during: ({ from, to }) => {
      const key = `${from} ${to}`;
      const known = stretches.get(key);
      if (known) return known;
      const asOf = earlierOf(period.asOf, to);
      const figures = reportFigures(recognition, settled, { period: { from, to, asOf }, workdays });
      stretches.set(key, figures);
      return figures;
    },
  };
}

function clauseOf(which: string | Sought, { catalogue, clauses }: SettledStandard): Clause | undefined {
  if (typeof which === "string") return catalogue.get(which);
  return clauses.find(which) ?? [...catalogue.values()].find(which);
}

/** One context a month, made when first asked for and kept: each adds up the attendance anew. */
function monthContexts(
  { begins, ...period }: ReviewPeriod,
  contextOf: (period: CheckInput["period"]) => MeasureContext,
): readonly { month: Month; due: boolean; context: (() => MeasureContext) | null }[] {
  return bucketsOf(period, "month").map(({ from, to, due }) => {
    let made: MeasureContext | null = null;
    const asOf = earlierOf(period.asOf, to);
    const context = (): MeasureContext => (made ??= contextOf({ from, to, asOf }));
    const isBefore = begins !== undefined && to < begins;
    return {
      month: monthOf(from),
      due: due && !isBefore,
      context: from > period.asOf || isBefore ? null : context,
    };
  });
}
