import { targetText } from "../standards";
import { runMeasure, type Measured, type MeasureContext, type Remark } from "../measures";
import type { Recognition } from "../recognise";
import type { CheckInput } from "./check-input";
import { shownFigure } from "./figures";
import { overlaysOf } from "./overlays";
import { blockingQuestions, openQuestions } from "./questions";
import type { ClauseResult } from "./report";
import { pointsOf } from "./score";
import type { SettledClause } from "./settled-standard";
import { decide, wordWanted } from "./verdict";

/** What every clause is judged by. */
export interface Judging {
  readonly recognition: Recognition;
  readonly input: CheckInput;
  readonly now: MeasureContext;
  /** The period before; null where the workbook has nothing of it. */
  readonly before: MeasureContext | null;
}

/** One clause: its figure, the verdict on it and what people have said, laid over one another. */
export function judgeClause(
  clause: SettledClause,
  { recognition, input, now, before }: Judging,
): ClauseResult {
  const { target, weight } = clause;
  const measured = runMeasure(clause.measure, target, now);
  const blockedBy = blockingQuestions(clause, openQuestions(recognition));
  const { confirmation, waiver, expired } = overlaysOf(clause.id, input);
  const verdict = decide({ clause, measured, confirmation, blocked: blockedBy.length > 0 });
  const decided = verdict === "met" || verdict === "unmet" || verdict === "behind" || verdict === "not-due";
  const against =
    measured.unit === target.unit && measured.target !== null
      ? { operator: target.operator, value: measured.target }
      : null;
  const actual = blockedBy.length > 0 ? null : shownFigure(measured.actual, measured.unit, against);
  const told = confirmation !== null && clause.measure.measure === "manual";
  return {
    id: clause.id,
    dimension: clause.dimension,
    title: clause.title,
    unmetTitle: clause.unmetTitle,
    kind: clause.kind,
    verdict,
    actual: told ? null : actual,
    target: told || clause.kind === "M" ? null : measured.target,
    dueTarget: measured.dueTarget,
    unit: measured.unit,
    numerator: blockedBy.length > 0 ? null : measured.numerator,
    denominator: blockedBy.length > 0 ? null : measured.denominator,
    targetText:
      clause.kind === "M"
        ? { key: "check.target.confirm" }
        : targetText(target, measured.dueTarget, clause.measure),
    weight,
    score: pointsOf(clause, {
      verdict,
      weight,
      actual: measured.actual,
      target: measured.target,
      share: measured.share,
    }),
    localDefault: clause.localDefault,
    veto: clause.kind === "Z",
    basis: clause.basis,
    attach: clause.evidence,
    evidence: measured.evidence,
    problems: [
      ...measured.problems,
      ...toConfirm(verdict, measured, confirmation !== null, clause),
      ...expired,
    ],
    notes: measured.notes,
    excluded: measured.excluded,
    wants: wordWanted({ clause, measured, blocked: blockedBy.length > 0 }),
    confirmation,
    waiver,
    blockedBy,
    previous: decided ? previousOf(clause, measured, before) : null,
    department: clause.department,
    remedy: clause.remedy,
    told: clause.told,
  };
}

/** 「需声明0件」: what a person has to say where the ledgers say nothing. */
function toConfirm(
  verdict: ClauseResult["verdict"],
  measured: Measured,
  confirmed: boolean,
  clause: SettledClause,
): Remark[] {
  if (confirmed || clause.measure.measure === "manual") return [];
  if (verdict === "not-applicable") return [{ text: { key: "check.declare-zero-cases" }, cells: [] }];
  if (measured.declare) return [{ text: { key: "check.declare" }, cells: [] }];
  return verdict === "needs-confirmation"
    ? [{ text: { key: "check.confirm-without-records" }, cells: [] }]
    : [];
}

function previousOf(
  clause: SettledClause,
  measured: Measured,
  before: MeasureContext | null,
): ClauseResult["previous"] {
  if (before === null || measured.actual === null) return null;
  const last = runMeasure(clause.measure, clause.target, before);
  if (last.data !== "some" || last.actual === null) return null;
  const actual = shownFigure(last.actual, last.unit, null) ?? 0;
  const current = shownFigure(measured.actual, measured.unit, null) ?? 0;
  return { actual, change: Math.round((current - actual) * 100) / 100 };
}
