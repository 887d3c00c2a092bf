import { mergeAreas } from "../../grid";
import type { Measure } from "../measure";
import { found, nothing } from "../measured";
import { conversionNotes, hygieneScores, SCORE_FIELDS, SCORED_BY } from "../records/hygiene-scores";
import { perRecord } from "../records/remarks";
import { entryCells, needsOfRecords, undatedNote } from "../records/select-records";
import { satisfies } from "../target";

/** The average of the hygiene scores on the scale of 100, whatever scales the tables use. */
interface ScoreAverageCall {
  readonly measure: "score-average";
}

export const scoreAverage: Measure<ScoreAverageCall> = {
  name: "score-average",
  unit: "point",
  better: "more",
  monthly: true,
  cutsPeriods: false,
  needs: () => needsOfRecords("hygiene", SCORE_FIELDS, undefined, [SCORED_BY]),
  run: (_call, target, context) => {
    const { selection, scores, without, impossible } = hygieneScores(context);
    if (selection.data !== "some" || scores.length === 0) {
      return nothing(selection.data, target, [
        ...perRecord("check.impossible", impossible, ["department", "area"]),
        ...undatedNote(selection.undated),
      ]);
    }
    const sum = scores.reduce((total, { points }) => total + points, 0);
    const actual = sum / scores.length;
    const satisfied = satisfies(actual, target.operator, target.value);
    const low = scores.filter(({ points }) => !satisfies(points, target.operator, target.value));
    return found(target, {
      satisfied,
      standing: context.period.asOf >= context.period.to ? "final" : "behind",
      actual,
      numerator: sum,
      denominator: scores.length,
      evidence: mergeAreas(entryCells(scores.flatMap(({ entries }) => entries))),
      problems: [
        ...(satisfied
          ? []
          : perRecord(
              "check.score-low",
              low.flatMap(({ entries }) => entries.slice(0, 1)),
              ["department", "area"],
            )),
        ...perRecord("check.impossible", impossible, ["department", "area"]),
        ...undatedNote(selection.undated),
      ],
      notes: [
        ...conversionNotes(scores, context),
        ...perRecord("check.no-score", without, ["department", "area"]),
      ],
    });
  },
};
