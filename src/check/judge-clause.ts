import { toHundredths } from "../grid";
import type { Question } from "../ledgers";
import type { Bilingual, Message } from "../locales";
import { basisText, targetText } from "../standards";
import {
  afterAsOf,
  needsOf,
  runMeasure,
  shownFigure,
  type Measured,
  type MeasureContext,
  type Remark,
} from "../measures";
import type { Recognition } from "../recognise";
import type { CheckInput } from "./check-input";
import { isComparable, type MonthsOfKinds } from "./earlier-records";
import { missingLedgers } from "./missing";
import { overlaysOf } from "./overlays";
import { blockingQuestions, holdingBack } from "./questions";
import type { ClauseResult } from "./report";
import { pointsOf } from "./score";
import { ruledScore, type Ruled } from "./scoring/ruled-score";
import { scoredText } from "./scoring/scored-text";
import type { SettledClause } from "./settled-standard";
import { withStatedTotals } from "./stated-totals";
import { toldOfClause, withoutFigures } from "./told-of-clause";
import { withUnreadSheets } from "./unread-cases";
import { decide, wordWanted } from "./verdict";

/** What every clause is judged by. */
export interface Judging {
  readonly recognition: Recognition;
  /** What the workbook leaves open of the time under review. */
  readonly open: readonly Question[];
  readonly input: CheckInput;
  readonly now: MeasureContext;
  /** The period before. */
  readonly before: MeasureContext;
  /** In which months each kind of ledger has something. */
  readonly months: MonthsOfKinds;
}

/** One clause: its figure, the verdict on it and what people have said, laid over one another. */
export function judgeClause(clause: SettledClause, judging: Judging): ClauseResult {
  const { recognition, input, now } = judging;
  const { target, weight } = clause;
  const found = runMeasure(clause.measure, target, now);
  const read = withUnreadSheets(found, clause.measure, recognition.skipped);
  const measured = withLaterLedgers(withStatedTotals(read, recognition.findings), clause, now);
  const blockedBy = blockingQuestions(clause, holdingBack(judging.open, measured));
  const { confirmation, waiver, expired } = overlaysOf(clause.id, input);
  const verdict = decide({ clause, measured, confirmation, blocked: blockedBy.length > 0 });
  const decided = verdict === "met" || verdict === "unmet" || verdict === "behind" || verdict === "not-due";
  const figures = figuresOf(measured, blockedBy);
  const actual = shownFigure(figures.actual, measured.unit, thresholdOf(clause, measured));
  const wants = wordWanted({ clause, measured, blocked: blockedBy.length > 0 });
  const idle = idleWord(verdict, confirmation, wants, blockedBy);
  const said = toldOfClause(clause, verdict, knownOf(measured, blockedBy), confirmation !== null, [
    ...expired,
    ...idle,
  ]);
  // An answer is wanted, or a word that there was none: no ledger.
  const isMissing =
    !decided && blockedBy.length === 0 && verdict !== "not-applicable" && isWithout(clause, measured);
  const told = confirmation !== null && clause.measure.measure === "manual";
  const points = pointsOf(clause, { ...measured, verdict, weight });
  const ruled = points === null ? null : ruledScore(clause, verdict, measured);
  const scored = saidOfScore(clause, verdict, points, ruled);
  return {
    id: clause.id,
    dimension: clause.dimension,
    title: clause.title,
    unmetTitle: unmetTitleOf(clause, measured),
    kind: clause.kind,
    verdict,
    actual: told ? null : actual,
    target: told || clause.kind === "M" ? null : measured.target,
    dueTarget: measured.dueTarget,
    operator: thresholdOf(clause, measured)?.operator ?? null,
    unit: measured.unit,
    numerator: figures.numerator,
    denominator: figures.denominator,
    targetText:
      clause.kind === "M"
        ? { key: "check.target.confirm" }
        : targetText(target, measured.dueTarget, clause.measure),
    weight,
    score: ruled === null ? points : ruled.score,
    localDefault: clause.localDefault,
    veto: clause.kind === "Z",
    basis: basisText(clause.basis),
    attach: clause.evidence,
    evidence: measured.evidence,
    problems: said.problems,
    notes: [...said.notes, ...scored.map((text) => ({ text, cells: [] }))],
    onTrack: isOnTrack(verdict, measured),
    missing: {
      ledgers: isMissing ? missingLedgers(clause.measure, measured, now) : [],
      word: !decided && wants !== null && confirmation === null,
      said: said.said,
    },
    excluded: measured.excluded,
    wants,
    confirmation,
    waiver,
    blockedBy,
    previous: decided ? previousOf(clause, measured, judging) : null,
    department: clause.department,
    remedy: clause.remedy,
    told: clause.told,
  };
}

/** The sum of a score by the rubric's rules, or that they don't tell it, and what they speak of that nobody looked at. */
function saidOfScore(
  { scoring, weight, kind }: SettledClause,
  verdict: ClauseResult["verdict"],
  points: number | null,
  ruled: Ruled | null,
): readonly Message[] {
  if (ruled !== null) {
    const { score, steps, remarks } = ruled;
    return score === null ? remarks : [scoredText(weight, { score, steps }), ...remarks];
  }
  if (scoring === undefined || kind === "Z" || points === null || weight === 0 || verdict === "met")
    return [];
  return [{ key: "scored.unruled" }];
}

/** Somebody's word that changes nothing: only ledgers decide this clause. */
function idleWord(
  verdict: ClauseResult["verdict"],
  confirmation: ClauseResult["confirmation"],
  wants: ClauseResult["wants"],
  blockedBy: readonly string[],
): readonly Remark[] {
  if (blockedBy.length > 0) return [];
  const isIdle =
    verdict === "insufficient-data" || (wants === null && (verdict === "unmet" || verdict === "behind"));
  return confirmation?.confirmed === true && isIdle
    ? [{ text: { key: "check.confirmation-not-counted" }, cells: [] }]
    : [];
}

/** Where nothing counts because all of a ledger is dated after the as-of day, that is said. */
function withLaterLedgers(measured: Measured, { measure }: SettledClause, now: MeasureContext): Measured {
  if (measured.data === "some") return measured;
  const kinds = [...new Set(needsOf(measure).map(({ kind }) => kind))];
  const later = kinds.flatMap((kind) => afterAsOf(now, kind));
  return later.length === 0 ? measured : { ...measured, problems: [...later, ...measured.problems] };
}

/** What is only proposed waits for a word, not for a ledger that is there. */
function isWithout({ proposed }: SettledClause, { data }: Measured): boolean {
  return proposed !== true || data !== "some";
}

/** What a figure must not be rounded across: the target, where it counts the same. */
function thresholdOf({ target }: SettledClause, measured: Measured): Parameters<typeof shownFigure>[2] {
  if (measured.unit !== target.unit || measured.target === null) return null;
  return { operator: target.operator, value: measured.target };
}

/** None while something is left open: they would be of the part alone that is in order. */
function figuresOf(
  { data, actual, numerator, denominator }: Measured,
  blockedBy: readonly string[],
): Pick<Measured, "actual" | "numerator" | "denominator"> {
  return blockedBy.length === 0 && data === "some"
    ? { actual, numerator, denominator }
    : { actual: null, numerator: null, denominator: null };
}

/** What of it can be told while questions are open. */
function knownOf(measured: Measured, blockedBy: readonly string[]): Measured {
  return blockedBy.length > 0 ? withoutFigures(measured) : measured;
}

function isOnTrack(verdict: ClauseResult["verdict"], { standing }: Measured): boolean {
  return verdict === "not-due" && standing === "on-track";
}

/** Of several conditions only those are told that fall short: no record of training is not a leak. */
function unmetTitleOf({ unmetTitle }: SettledClause, { short = [] }: Measured): Bilingual {
  if (short.length === 0) return unmetTitle;
  const apart = short.some(({ zh }) => zh.includes("、")) ? "，" : "、";
  return { zh: short.map(({ zh }) => zh).join(apart), en: short.map(({ en }) => en).join("; ") };
}

/** The figure of the period before, where the clause's own ledgers have as much of it as half of what they have of this one. */
function previousOf(
  clause: SettledClause,
  measured: Measured,
  { before, now, months }: Judging,
): ClauseResult["previous"] {
  if (measured.actual === null) return null;
  if (!isComparable(clause.measure, months, before.period, now.period)) return null;
  const last = runMeasure(clause.measure, clause.target, before);
  // A figure of nothing is no figure: nobody wrote anything down.
  if (last.data !== "some" || last.actual === null || last.evidence.length === 0) return null;
  const actual = shownFigure(last.actual, last.unit, null);
  const current = shownFigure(measured.actual, measured.unit, null);
  return { actual, change: toHundredths(current - actual) };
}
