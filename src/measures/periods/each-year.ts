import { earlierOf, mergeAreas } from "../../grid";
import type { Bilingual } from "../../locales";
import type { MeasureContext } from "../measure";
import { found, isUntold, type Measured, nothing, type PersonFigure, type Remark } from "../measured";
import type { Target } from "../target";
import { type Bucket, bucketsOf } from "./buckets";

/** The years of a term that have begun, where a yearly target has to be reached in each of several (docs/criteria.md §1.1, 届期). */
export function yearsToJudge(target: Target, { period }: MeasureContext): readonly Bucket[] {
  if (target.per !== "year") return [];
  const years = bucketsOf(period, "year");
  return years.length < 2 ? [] : years.filter(({ from }) => from <= period.asOf);
}

/**
 * A measure run for each year of a term by itself: all of them have to reach the target. A year without data leaves the term undecided,
 * unless another year has failed for good; the points go by the years' shares.
 */
export function eachYear(
  years: readonly Bucket[],
  run: (context: MeasureContext) => Measured,
  target: Target,
  context: MeasureContext,
): Measured {
  const { asOf } = context.period;
  const results = years.map(({ from, to, name }) => ({
    name,
    measured: run(context.within({ from, to, asOf: earlierOf(asOf, to) })),
  }));
  const all = results.map(({ measured }) => measured);
  const known = all.filter((measured) => !isUntold(measured));
  if (known.length === 0) {
    const blank = all.some(({ data }) => data === "blank-form");
    return nothing(blank ? "blank-form" : "none", target, all[0]?.problems ?? []);
  }
  const open = known.filter(({ satisfied }) => !satisfied);
  // A year that has not begun is still to come: what was reached so far is on its way.
  const ahead = bucketsOf(context.period, "year").some(({ from }) => from > asOf);
  const failed = open.some(({ standing }) => standing === "final");
  const reached = known.filter(({ satisfied }) => satisfied).length;
  const without = results.filter(({ measured }) => isUntold(measured));
  const said = (pick: (measured: Measured) => readonly Remark[]): Remark[] =>
    results.flatMap(({ name, measured }) =>
      pick(measured).map((one) => ({ ...one, text: ofYear(name, one.text) })),
    );
  return found(target, {
    data: without.length > 0 && !failed ? "none" : "some",
    satisfied: reached === all.length && !ahead,
    ...(open.some(({ regardless, standing }) => regardless && standing === "final")
      ? { regardless: true }
      : {}),
    standing: failed ? "final" : open.some(({ standing }) => standing === "behind") ? "behind" : "on-track",
    actual: reached,
    target: all.length,
    share: all.reduce((sum, measured) => sum + shareOf(measured), 0) / all.length,
    unit: "year",
    numerator: reached,
    denominator: all.length,
    evidence: mergeAreas(all.flatMap(({ evidence }) => evidence)),
    problems: [
      ...said(({ problems }) => problems),
      ...without.map(({ name }): Remark => ({
        text: { key: "check.part-no-data", params: { name } },
        cells: [],
      })),
    ],
    notes: said(({ notes }) => notes),
    excluded: results.flatMap(({ name, measured }) =>
      measured.excluded.map((one) => ({ ...one, reason: ofYear(name, one.reason) })),
    ),
    people: addUp(known.flatMap(({ people = [] }) => people)),
  });
}

function ofYear(name: Bilingual, text: Remark["text"]): Remark["text"] {
  return { key: "check.of-year", params: { year: name, text } };
}

function shareOf({ satisfied, share, actual, target, data }: Measured): number {
  if (satisfied) return 1;
  if (data !== "some" || actual === null || target === null || target <= 0) return 0;
  return Math.max(0, Math.min(1, share ?? actual / target));
}

/** Each person once, with the figures of all years. */
function addUp(figures: readonly PersonFigure[]): readonly PersonFigure[] {
  const people = new Map<string, PersonFigure>();
  for (const one of figures) {
    const key = `${one.name}\n${one.department ?? ""}`;
    const before = people.get(key);
    people.set(
      key,
      before ? { ...one, actual: before.actual + one.actual, target: before.target + one.target } : one,
    );
  }
  return [...people.values()];
}
