import type { Day } from "../grid";
import type { Ledger } from "../ledgers";
import type { Message } from "../locales";
import {
  createContext,
  previousPeriod,
  runMeasure,
  CALENDAR_WORKDAYS,
  type Measured,
  type MeasureContext,
  type Target,
} from "../measures";
import type { Recognition } from "../recognise";
import {
  findStandard,
  loadStandard,
  settleConventions,
  settleParts,
  type Clause,
  type ClauseUse,
  type LoadedStandard,
} from "../standards";
import { shownFigure } from "./figures";
import type { CheckOptions } from "./options";
import { overlaysOf } from "./overlays";
import { blockingQuestions } from "./questions";
import type { ClauseResult, Problem, Report } from "./report";
import { dimensionOf, pointsOf, scoreOf } from "./score";
import { targetText } from "./target-text";
import { decide, wordWanted } from "./verdict";

/**
 * Holds what was recognised against a standard, clause by clause (CRITERIA.md §1.1, §2).
 *
 * @throws RangeError for a standard that does not exist or does not pass its own check: load it with `loadStandard` first.
 */
export function check(recognition: Recognition, options: CheckOptions): Report {
  const { standard, clauses } = load(options);
  const workdays = options.workdays ?? CALENDAR_WORKDAYS;
  const { conventions, changes: settled } = settleConventions(standard, options.conventions ?? {});
  const { settings, ratings } = conventions;
  const { ledgers } = recognition;
  const now = createContext(ledgers, options.period, workdays, settings);
  const before = hasEarlier(ledgers, options.period.from)
    ? createContext(ledgers, previousPeriod(options.period), workdays, settings)
    : null;

  const changes: Message[] = [];
  const results: ClauseResult[] = [];
  const dimensions = standard.dimensions.map((dimension) => {
    const own = dimension.clauses.flatMap((use) => {
      const known = clauses.get(use.clause);
      const override = options.overrides?.[use.clause];
      if (known === undefined) return [];
      const clause = settleParts(known, conventions);
      if (use.optional === true && override?.enabled !== true) return [];
      if (use.optional === true) changes.push({ key: "check.change-on", params: { title: clause.title } });
      if (override?.enabled === false) {
        changes.push({ key: "check.change-off", params: { title: clause.title } });
        return [];
      }
      const isOwn = options.ownClauses?.includes(known) === true;
      const target = effectiveTarget(clause, use, override?.target, isOwn ? [] : changes);
      // A skeleton has no points that could be changed.
      const silent = isOwn || standard.skeleton === true;
      const weight = effectiveWeight(clause, use, override?.weight, silent ? [] : changes);
      if (isOwn) changes.push(ownChange(clause, target, weight));
      const judging = { clause, target, weight, dimension: dimension.id, now, before };
      return [judge(judging, recognition, options)];
    });
    results.push(...own);
    return dimensionOf(dimension, own);
  });

  changes.push(...settled.map((params): Message => ({ key: "check.change-convention", params })));
  const score = scoreOf(results, ratings);
  if (standard.skeleton === true) {
    const { total } = score;
    changes.unshift(
      total === 0
        ? { key: "check.skeleton-without-points" }
        : { key: "check.skeleton-points", params: { total } },
    );
  } else if (score.total !== FULL_POINTS) {
    changes.push({ key: "check.change-total", params: { total: score.total } });
  }
  return {
    standard: standard.id,
    standardName: standard.name,
    period: options.period,
    unit: options.unit,
    results,
    dimensions: dimensions.filter(({ clauses: shown }) => shown.length > 0),
    score,
    changes,
  };
}

/** What the points of a standard come to as it is delivered (CRITERIA.md §2). */
const FULL_POINTS = 100;

interface Judging {
  readonly clause: Clause;
  readonly target: Target;
  readonly weight: number;
  readonly dimension: string;
  readonly now: MeasureContext;
  readonly before: MeasureContext | null;
}

function judge(judging: Judging, recognition: Recognition, options: CheckOptions): ClauseResult {
  const { clause, target, weight, now, before } = judging;
  const measured = runMeasure(clause.measure, target, now);
  const blockedBy = blockingQuestions(clause, recognition.questions);
  const { confirmation, waiver, expired } = overlaysOf(clause.id, options);
  const verdict = decide({ clause, measured, confirmation, blocked: blockedBy.length > 0 });
  const decided = verdict === "met" || verdict === "unmet" || verdict === "behind" || verdict === "not-due";
  const sameUnit = measured.unit === target.unit && measured.target !== null;
  const against = sameUnit ? { operator: target.operator, value: measured.target ?? target.value } : null;
  const actual = blockedBy.length > 0 ? null : shownFigure(measured.actual, measured.unit, against);
  const told = confirmation !== null && clause.measure.measure === "manual";
  return {
    id: clause.id,
    dimension: judging.dimension,
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
    previous: decided ? previousOf(clause, target, measured, before) : null,
    department: options.overrides?.[clause.id]?.department ?? "",
  };
}

/** 「需声明0件」: what a person has to say where the ledgers say nothing. */
function toConfirm(
  verdict: ClauseResult["verdict"],
  measured: Measured,
  confirmed: boolean,
  clause: Clause,
): Problem[] {
  if (confirmed || clause.measure.measure === "manual") return [];
  if (verdict === "not-applicable") return [{ text: { key: "check.declare-zero-cases" }, cells: [] }];
  if (measured.declare) return [{ text: { key: "check.declare" }, cells: [] }];
  return verdict === "needs-confirmation"
    ? [{ text: { key: "check.confirm-without-records" }, cells: [] }]
    : [];
}

function previousOf(
  clause: Clause,
  target: Target,
  measured: Measured,
  before: MeasureContext | null,
): ClauseResult["previous"] {
  if (before === null || measured.actual === null) return null;
  const last = runMeasure(clause.measure, target, before);
  if (last.data !== "some" || last.actual === null) return null;
  const actual = shownFigure(last.actual, last.unit, null) ?? 0;
  const current = shownFigure(measured.actual, measured.unit, null) ?? 0;
  return { actual, change: Math.round((current - actual) * 100) / 100 };
}

function load(options: CheckOptions): LoadedStandard {
  const standard = typeof options.standard === "string" ? findStandard(options.standard) : options.standard;
  if (standard === null) throw new RangeError(`No standard ${String(options.standard)}`);
  const loading = loadStandard(standard, options.ownClauses);
  if (!loading.ok) {
    const errors = loading.errors.map(({ code, where, detail }) => `${code} ${where}: ${detail}`);
    throw new RangeError(errors.join("; "));
  }
  return loading;
}

function effectiveTarget(
  clause: Clause,
  use: ClauseUse,
  value: number | undefined,
  changes: Message[],
): Target {
  const target = use.target ?? clause.target;
  if (value === undefined || value === target.value) return target;
  const changed = { ...target, value };
  changes.push({
    key: "check.change-target",
    params: {
      title: clause.title,
      to: targetText(changed, null, clause.measure),
      from: targetText(target, null, clause.measure),
    },
  });
  return changed;
}

function effectiveWeight(
  clause: Clause,
  use: ClauseUse,
  weight: number | undefined,
  changes: Message[],
): number {
  if (weight === undefined || weight === use.weight) return use.weight;
  changes.push({
    key: "check.change-weight",
    params: { title: clause.title, to: weight, from: use.weight },
  });
  return weight;
}

/** 「自设「读书交流会」（≥1次/季度，2分）」 */
function ownChange({ title, kind, measure }: Clause, target: Target, weight: number): Message {
  const words: Message = kind === "M" ? { key: "check.target.confirm" } : targetText(target, null, measure);
  return { key: "check.change-own", params: { title, target: words, weight } };
}

/** Whether the workbook holds anything from before the period: else there is no previous figure to look for. */
function hasEarlier(ledgers: readonly Ledger[], from: Day): boolean {
  return ledgers.some(
    (ledger) =>
      (ledger.period !== null && ledger.period.from < from) ||
      (ledger.entries[0]?.day ?? from) < from ||
      ledger.records.some((record) =>
        Object.values(record.fields).some(
          ({ value }) => typeof value === "object" && value !== null && "from" in value && value.from < from,
        ),
      ),
  );
}
