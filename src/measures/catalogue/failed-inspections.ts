import { mergeAreas } from "../../grid";
import { dateOf, type Ledger, saysNoProblem, writtenTextOf } from "../../ledgers";
import type { Measure, MeasureContext } from "../measure";
import { found, nothing, type Remark } from "../measured";
import {
  type HygieneScore,
  hygieneScores,
  ownFailLine,
  SCORE_FIELDS,
  SCORED_BY,
} from "../records/hygiene-scores";
import { fieldsOf, isFilled, isUnread, matches } from "../records/record-filter";
import { perRecord, withMatter } from "../records/remarks";
import { entryCells, type Entry, needsOfRecords, undatedNote } from "../records/select-records";
import { satisfies } from "../target";

/**
 * Inspections that were failed and not put right since. What fails is below the line that its table says itself, else the unit's in points of
 * 100, or has the grade 不合格.
 */
interface FailedInspectionsCall {
  readonly measure: "failed-inspections";
}

export const failedInspections: Measure<FailedInspectionsCall> = {
  name: "failed-inspections",
  unit: "time",
  better: "less",
  monthly: true,
  cutsPeriods: false,
  needs: () => needsOfRecords("hygiene", [...SCORE_FIELDS, "state", "rectified"], undefined, [SCORED_BY]),
  run: (_, target, context) => {
    const { selection, scores } = hygieneScores(context);
    const graded = selection.entries.filter(({ record }) => record.fields["grade"] !== undefined);
    if (selection.data !== "some" || scores.length + graded.length === 0) {
      return nothing(selection.data, target);
    }
    const byScore = scores
      .filter(({ scale, points, failBelow }) => scale !== "grade" && points < failBelow)
      .flatMap(({ entries }) => entries.slice(0, 1));
    const byGrade = graded.filter(({ record }) => matches(record, { field: "grade", in: ["fail"] }));
    const failed = [...new Set([...byScore, ...byGrade])];
    const open = failed.filter((entry) => !isPutRight(entry, context));
    return found(target, {
      satisfied: satisfies(open.length, target.operator, target.value),
      standing: "final",
      ...(satisfies(open.filter(isUnderstood).length, target.operator, target.value)
        ? {}
        : { regardless: true }),
      actual: open.length,
      numerator: open.length,
      denominator: target.value,
      evidence: mergeAreas(entryCells(selection.entries)),
      problems: [
        ...perRecord("check.inspection-failed", open, ["department", "area"]),
        // No inspection was failed by it, and somebody still has to see to it.
        ...withMatter(
          "check.record-fails-in",
          selection.entries.filter((entry) => !open.includes(entry) && hasOpenProblem(entry, context)),
          ["department", "area"],
          "problem",
        ),
        ...undatedNote(selection.undated),
      ],
      notes: [
        ...ownLines(scores, context),
        ...perRecord(
          "check.inspection-put-right",
          failed.filter((entry) => !open.includes(entry)),
          ["department", "area"],
        ),
      ],
    });
  },
};

/** Tables by whose own line was judged: 「90分以下为不合格」. */
function ownLines(scores: readonly HygieneScore[], context: MeasureContext): readonly Remark[] {
  const own = new Map<Ledger, number>();
  for (const {
    scale,
    failBelow,
    entries: [first],
  } of scores)
    if (first && scale !== "grade" && failBelow !== context.settings.hygieneFailBelow)
      own.set(first.ledger, ownFailLine(first.ledger, context) ?? failBelow);
  return [...own].map(([{ sheet, area }, points]) => ({
    text: { key: "check.own-fail-line", params: { sheet, points } },
    cells: [{ sheet, ...area }],
  }));
}

/** A problem was found, and the table has a column that would say it was put right. */
function hasOpenProblem(entry: Entry, context: MeasureContext): boolean {
  const { ledger, record } = entry;
  const problem = record.fields["problem"];
  const says = ledger.columns.some(({ field }) => field === "state" || field === "rectified");
  if (problem === undefined || !says || isPutRight(entry, context)) return false;
  return (
    isFilled(problem) && !saysNoProblem(problem.raw) && !matches(record, { field: "state", in: ["none"] })
  );
}

/** Whether no answer can tell that it was put right after all. */
function isUnderstood({ record }: Entry): boolean {
  return !fieldsOf(record, ["grade", "state", "rectified"]).some(isUnread);
}

function isPutRight(entry: Entry, context: MeasureContext): boolean {
  const { ledger, record } = entry;
  const passing = ownFailLine(ledger, context) ?? context.settings.hygieneFailBelow;
  return (
    dateOf(record, "rectified") !== null ||
    matches(record, { field: "state", in: ["closed"] }) ||
    ["remark", "problem"].some((field) => saysPutRight(writtenTextOf(record, field) ?? "", entry, passing))
  );
}

const PUT_RIGHT =
  /复查(?:合格|通过|达标)|已(?:按期|限期|及时|当场|全部)?(?:整改|改正|纠正|清理|清扫)|整改(?:到位|完成|完毕|合格)/;
const NOT_YET = /未整改|没有?整改|尚未|未完成|未到位|复查(?:仍)?(?:不|未)|待整改/;

/** 「3月9日复查92分」: looked at again, and no failure. */
function passedLater(text: string, passing: number): boolean {
  const points = /(?:复查|复检|复评|重查|补查)(?:得分?|为|后|评分|:|：)*(\d{1,3}(?:\.\d+)?)分/.exec(
    text,
  )?.[1];
  return points !== undefined && Number(points) >= passing && Number(points) <= 100;
}

/** 「责令整改，10月20日复查合格」; of a row with an inspection a month the words have to name this one's: 「5月差，已整改」. */
function saysPutRight(text: string, { ledger, when }: Entry, passing: number): boolean {
  const said = text
    .split(/[;；。]/)
    .filter((part) => (PUT_RIGHT.test(part) || passedLater(part, passing)) && !NOT_YET.test(part));
  if (ledger.layout !== "year-matrix") return said.length > 0;
  const month = when === null ? null : Number(when.from.slice(5, 7));
  return said.some((part) => [...part.matchAll(/(\d{1,2})月/g)].some(([, named]) => Number(named) === month));
}
