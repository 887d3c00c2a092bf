import { mergeAreas } from "../../grid";
import type { Measure } from "../measure";
import { found, nothing, type Remark } from "../measured";
import {
  conversionNotes,
  type HygieneScore,
  hygieneScores,
  placeOf,
  SCORE_FIELDS,
  SCORED_BY,
} from "../records/hygiene-scores";
import { atMostTwenty, labelOf, perRecord } from "../records/remarks";
import { entryCells, type Entry, needsOfRecords, undatedNote } from "../records/select-records";
import { shownFigure } from "../shown-figure";
import { satisfies, type Target } from "../target";

/**
 * The average of the hygiene scores on the scale of 100, whatever scales the tables use; with `each` the lowest of all scores, or of the
 * averages of the departments.
 */
interface ScoreAverageCall {
  readonly measure: "score-average";
  readonly each?: "score" | "department";
}

export const scoreAverage: Measure<ScoreAverageCall> = {
  name: "score-average",
  unit: "point",
  better: "more",
  monthly: true,
  cutsPeriods: false,
  needs: () => needsOfRecords("hygiene", SCORE_FIELDS, undefined, [SCORED_BY]),
  run: ({ each }, target, context) => {
    const { selection, scores, without, impossible } = hygieneScores(context);
    if (selection.data !== "some" || scores.length === 0) {
      return nothing(selection.data, target, [
        ...perRecord("check.impossible", impossible, ["department", "area"]),
        ...undatedNote(selection.undated),
      ]);
    }
    const told = [
      ...perRecord("check.impossible", impossible, ["department", "area"]),
      ...undatedNote(selection.undated),
    ];
    const notes = [
      ...conversionNotes(scores, context),
      ...perRecord("check.no-score", without, ["department", "area"]),
    ];
    const common = {
      evidence: mergeAreas(entryCells(scores.flatMap(({ entries }) => entries))),
      notes,
      standing: context.period.asOf >= context.period.to ? "final" : "behind",
    } as const;
    if (each !== undefined) {
      const lowest = theLowest(each === "score" ? scores : averages(scores), target);
      return found(target, { ...common, ...lowest, problems: [...lowest.problems, ...told] });
    }
    const actual = averageOf(scores);
    const satisfied = satisfies(actual, target.operator, target.value);
    const low = scores.filter(({ points }) => !satisfies(points, target.operator, target.value));
    return found(target, {
      ...common,
      satisfied,
      actual,
      numerator: actual * scores.length,
      denominator: scores.length,
      problems: [
        ...(satisfied
          ? []
          : perRecord(
              "check.score-low",
              low.flatMap(({ entries }) => entries.slice(0, 1)),
              ["department", "area"],
            )),
        ...told,
      ],
    });
  },
};

/** Points of one inspection, or of all of a department. */
type Points = Pick<HygieneScore, "points" | "entries">;

function averageOf(scores: readonly Points[]): number {
  return scores.reduce((total, { points }) => total + points, 0) / scores.length;
}

function averages(scores: readonly HygieneScore[]): readonly Points[] {
  const places = new Map<string, HygieneScore[]>();
  for (const score of scores) {
    const place = placeOf(score) ?? "";
    places.set(place, [...(places.get(place) ?? []), score]);
  }
  return [...places.values()].map((own) => ({
    points: averageOf(own),
    entries: own.flatMap(({ entries }) => entries),
  }));
}

/** What is asked of each is as good as the lowest; those below the target are told, each with its points. */
function theLowest(all: readonly Points[], target: Target) {
  const low = all.filter(({ points }) => !satisfies(points, target.operator, target.value));
  return {
    satisfied: low.length === 0,
    actual: Math.min(...all.map(({ points }) => points)),
    numerator: all.length - low.length,
    denominator: all.length,
    timesShort: low.length,
    problems: atMostTwenty(low.map((one) => under(one, target))),
  };
}

function under({ points, entries }: Points, target: Target): Remark {
  const shown = shownFigure(points, "point", target);
  const label = labelOf(entries[0] as Entry, ["department", "area"]);
  return { text: { key: "asked.score-under", params: { label, points: shown } }, cells: entryCells(entries) };
}
