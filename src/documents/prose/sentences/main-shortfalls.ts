import type { ClauseResult, Report } from "../../../check";
import { addressText } from "../../../grid";
import type { Ledger } from "../../../ledgers";
import type { ClauseId } from "../../../standards";
import type { ClauseWording } from "../document-input";
import { asRecorded } from "./as-recorded";

/** What a sentence on a shortfall says once: clauses of one matter, the first of them first. */
const ONE_MATTER: readonly (readonly ClauseId[])[] = [
  ["petitions-answered", "petitions-resolved", "petitions-on-time"],
  ["study-sessions-monthly", "study-sessions-yearly"],
  ["friday-fixed-study-day", "friday-afternoon-weekly"],
];

/** What clauses that were not reached are about: one matter each, with its results in the standard's order. */
export type Shortfall = readonly [ClauseResult, ...ClauseResult[]];

/** The matters in which the unit fell short, or lags behind by now; what could not be judged is none. */
export function shortfallsOf({ results }: Report, ledgers: readonly Ledger[]): readonly Shortfall[] {
  const short = results
    .filter(({ verdict }) => verdict === "unmet" || verdict === "behind")
    .map((result) => asRecorded(result, ledgers));
  const matterOf = (id: string): readonly string[] =>
    ONE_MATTER.find((ids) => ids.some((one) => one === id)) ?? [id];
  return short.flatMap((result): readonly Shortfall[] => {
    const matter = matterOf(result.id);
    const all = short.filter(({ id }) => matter.includes(id));
    return all[0] === result ? [[result, ...all.slice(1)]] : [];
  });
}

/** A paper names so many of them; the others stand in the register or in the division of tasks. */
const NAMED = 12;

type Measure = ClauseWording["measure"]["measure"];

/** What was done that must not be; then what people wait for or owe. All else is a number that is too small. */
const GRAVE: readonly (readonly Measure[])[] = [
  ["no-records", "absent-days"],
  ["handling-rate", "sum-per-person", "score-average", "attendance-rate"],
];

/** How grave a matter is, 0 the gravest. */
export function graveness([first]: Shortfall, clauses: readonly ClauseWording[]): number {
  const measure = clauses.find(({ id }) => id === first.id)?.measure.measure;
  const found = GRAVE.findIndex((measures) => measures.some((one) => one === measure));
  return found < 0 ? GRAVE.length : found;
}

/** The gravest, of these the costliest, in the standard's order, and how many more there are. */
export interface MainShortfalls {
  readonly named: readonly Shortfall[];
  readonly others: number;
}

export function mainShortfalls(all: readonly Shortfall[], clauses: readonly ClauseWording[]): MainShortfalls {
  const lost = (shortfall: Shortfall): number =>
    shortfall.reduce((sum, { weight, score }) => sum + weight - (score ?? 0), 0);
  const gravest = new Set(
    [...all]
      .sort((one, other) => graveness(one, clauses) - graveness(other, clauses) || lost(other) - lost(one))
      .slice(0, NAMED),
  );
  return { named: all.filter((one) => gravest.has(one)), others: all.length - gravest.size };
}

/** Without those that fell short by nothing but the same rows as an earlier one: a letter not answered is not one unanswered and one late. */
export function distinctMatters(shortfall: Shortfall): readonly ClauseResult[] {
  const rowsOf = ({ problems, elsewhere = [] }: ClauseResult): readonly string[] =>
    (problems.length > 0 ? problems : elsewhere).flatMap(({ cells }) => cells.map(addressText));
  return shortfall.filter((result, at) => {
    const rows = rowsOf(result);
    if (rows.length === 0) return true;
    return !shortfall.slice(0, at).some((earlier) => {
      const known = new Set(rowsOf(earlier));
      return rows.every((row) => known.has(row));
    });
  });
}
