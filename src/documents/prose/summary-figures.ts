import { mergeAreas, type CellArea } from "../../grid";
import type { ReportFigures, Report } from "../../check";
import { numberOf, textOf, type LedgerKind } from "../../ledgers";
import { cellsOfRecord, shownFigure } from "../../measures";
import { measuresHygieneAverage, type ClauseId, type Sought } from "../../standards";

/** The numbers that a work summary tells, each null where the ledgers do not give it. */
export interface SummaryFigures {
  /** How often a clause's event took place in the whole period. */
  readonly times: (clause: ClauseId | Sought) => number | null;
  /** How many people took part in a clause's events (人次). */
  readonly headcount: (clause: ClauseId | Sought) => number | null;
  /** A clause's figure as it is shown, the same in all sheets. */
  readonly actual: (clause: ClauseId | Sought) => number | null;
  readonly part: (clause: ClauseId | Sought) => number | null;
  readonly whole: (clause: ClauseId | Sought) => number | null;
  /** The average over those who served all the time, to one decimal: who came in July has studied half a year. */
  readonly average: (clause: ClauseId | Sought) => number | null;
  readonly records: (kind: LedgerKind) => number | null;
  /** Where a clause's figures come from. */
  readonly cells: (clause: ClauseId | Sought) => readonly CellArea[];
  /** Whether the figure reaches the clause's target, also where the standard does not ask the clause. */
  readonly reaches: (clause: ClauseId | Sought) => boolean;
  /** What the activities of the period cost together, gifts and expenses on the creation work apart; null where none says. */
  readonly costs: () => { readonly sum: number; readonly cells: readonly CellArea[] } | null;
  /** The departments (areas) with the best and the worst average, where more than one was inspected. */
  readonly extremes: () => { readonly best: Places; readonly worst: Places } | null;
}

/** All that share an average. */
interface Places {
  readonly names: readonly string[];
  readonly points: number;
}

interface Place {
  readonly name: string;
  readonly points: number;
}

/** The figures of a work summary, from the same measures as the report's. */
export function summaryFigures(figures: ReportFigures, { results }: Report): SummaryFigures {
  const found = (clause: ClauseId | Sought): ReturnType<ReportFigures["clause"]> => {
    const measured = figures.clause(clause);
    return measured?.data === "some" ? measured : null;
  };
  return {
    times: (clause) => {
      const measured = figures.total(clause);
      return measured?.data === "some" ? measured.actual : null;
    },
    actual: (clause) => {
      const measured = found(clause);
      if (measured === null) return null;
      const told = results.find(({ id }) => id === figures.idOf(clause))?.actual ?? null;
      return told ?? shownFigure(measured.actual, measured.unit, null);
    },
    part: (clause) => found(clause)?.numerator ?? null,
    whole: (clause) => found(clause)?.denominator ?? null,
    average: (clause) => {
      const measured = found(clause)?.people ?? [];
      const whole = Math.max(...measured.map(({ target }) => target));
      const people = measured.filter(({ target }) => target === whole);
      if (people.length === 0) return null;
      const average = people.reduce((sum, person) => sum + person.actual, 0) / people.length;
      return shownFigure(average, "hour", { operator: "at-least", value: whole }, 1);
    },
    headcount: figures.headcount,
    cells: (clause) => found(clause)?.evidence ?? [],
    reaches: (clause) => found(clause)?.satisfied === true,
    costs: () => costs(figures),
    records: figures.records,
    extremes: () => {
      const places = averages(figures);
      const best = places[0]?.points;
      const worst = places[places.length - 1]?.points;
      if (best === undefined || worst === undefined || best === worst) return null;
      const at = (points: number): Places => ({
        names: places.filter((place) => place.points === points).map(({ name }) => name),
        points,
      });
      return { best: at(best), worst: at(worst) };
    },
  };
}

/** The figures without those of clauses that are open. */
export function settledFigures(
  figures: SummaryFigures,
  isOpen: (clause: ClauseId | Sought) => boolean,
): SummaryFigures {
  const unlessOpen =
    <T>(tell: (clause: ClauseId | Sought) => T | null) =>
    (clause: ClauseId | Sought): T | null =>
      isOpen(clause) ? null : tell(clause);
  return {
    ...figures,
    times: unlessOpen(figures.times),
    headcount: unlessOpen(figures.headcount),
    actual: unlessOpen(figures.actual),
    part: unlessOpen(figures.part),
    whole: unlessOpen(figures.whole),
    average: unlessOpen(figures.average),
    extremes: () => (isOpen(measuresHygieneAverage) ? null : figures.extremes()),
  };
}

const NO_COST_OF_ACTIVITY: readonly string[] = ["donation", "expense"];

/** What the unit owes its people is no activity that it pays for. */
const OF_WELFARE = /体检|体格检查|疗养|休养|福利|慰问/u;

function costs({ rowsIn }: ReportFigures): ReturnType<SummaryFigures["costs"]> {
  const paid = rowsIn("activity").filter(
    ({ record }) =>
      (numberOf(record, "cost") ?? 0) > 0 &&
      !NO_COST_OF_ACTIVITY.includes(textOf(record, "type") ?? "") &&
      !OF_WELFARE.test(textOf(record, "name") ?? ""),
  );
  if (paid.length === 0) return null;
  return {
    sum: paid.reduce((sum, { record }) => sum + (numberOf(record, "cost") ?? 0), 0),
    cells: mergeAreas(paid.map(({ ledger, record }) => cellsOfRecord(ledger, record))),
  };
}

/** Places by their average of all inspections, best first. */
function averages(figures: ReportFigures): readonly Place[] {
  const sums = new Map<string, { sum: number; inspections: number }>();
  for (const { place, points, inspections } of figures.hygiene()) {
    const known = sums.get(place) ?? { sum: 0, inspections: 0 };
    sums.set(place, {
      sum: known.sum + points * inspections,
      inspections: known.inspections + inspections,
    });
  }
  return [...sums]
    .map(([name, { sum, inspections }]) => ({
      name,
      points: shownFigure(sum / inspections, "point", null, 1),
    }))
    .sort((one, other) => other.points - one.points);
}
