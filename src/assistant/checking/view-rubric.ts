import type { ClauseResult, Report } from "../../check";
import { LEDGERS } from "../../ledgers";
import {
  countingOf,
  isConfirmed,
  OFFERED_MEASURES,
  ownWordsOf,
  targetText,
  splitLines,
  withRequirementWords,
  type Clause,
  type RequirementWord,
  type RubricClause,
  type Standard,
} from "../../standards";
import { rubricHere, saidOnSheet, type RubricHere } from "../reading/standards-here";
import type { WorkbookReading } from "../reading/reading";
import type { CountingView, MeasureChoice, RequirementView, RubricState, RubricView } from "../rubric-view";

/**
 * Gives a rubric requirement by requirement, with what the workbook gives for each.
 *
 * @param judge judges by a standard under whatever options are chosen
 */
export function viewRubric(
  reading: WorkbookReading,
  sheet: string,
  judge: (standard: Standard) => Report,
): RubricView | null {
  const here = rubricHere(reading, sheet);
  if (here === null) return null;
  const { id } = here.standard;
  const onSheet = saidOnSheet(reading, id);
  const settled = withRequirementWords(here.standard, onSheet);
  const { results } = judge(asAgreed(settled));
  const byId = new Map(results.map((result) => [result.id, result]));
  const clauses = new Map(settled.clauses?.map((clause) => [clause.id, clause]));
  return {
    sheet,
    title: here.rubric.title,
    standard: id,
    total: settled.rubric?.total ?? 0,
    rows: here.clauses.flatMap((one, at): RequirementView[] => {
      const clause = clauses.get(one.id);
      if (clause === undefined) return [];
      const words = { pane: here.said[one.id], sheet: onSheet[one.id] };
      return [{ number: at + 1, ...requirementView(one, clause, words), result: resultOf(byId.get(one.id)) }];
    }),
    changes: here.changes,
    known: here.rows,
    measures: MEASURES,
    ledgers: LEDGER_NAMES,
  };
}

/** What is said of a rubric beside a check. */
export function rubricState(reading: Pick<WorkbookReading, "own">, here: RubricHere): RubricState {
  const onSheet = saidOnSheet(reading, here.standard.id);
  const states = here.clauses.map((one) => stateOf(one, [here.said[one.id], onSheet[one.id]]));
  return {
    sheet: here.rubric.sheet,
    requirements: states.length,
    unsure: states.filter((state) => state === "unsure").length,
    unconfirmed: states.filter((state) => state !== "confirmed").length,
    changes: here.changes,
    known: here.rows,
  };
}

const MEASURES: readonly MeasureChoice[] = OFFERED_MEASURES.map(
  ({ id, name, unit, periods, ledgers, fixedTarget }) => ({
    id,
    name,
    unit,
    periods,
    ledgers,
    fixed: fixedTarget !== undefined,
  }),
);

const LEDGER_NAMES: RubricView["ledgers"] = Object.fromEntries(
  Object.values(LEDGERS).map(({ kind, name }) => [kind, name]),
);

/** As if all that is proposed were agreed to. */
function asAgreed(standard: Standard): Standard {
  return {
    ...standard,
    ...(standard.clauses && {
      clauses: standard.clauses.map((clause) => ({ ...clause, proposed: false })),
    }),
  };
}

function resultOf(result: ClauseResult | undefined): RequirementView["result"] {
  if (result === undefined) return null;
  const { verdict, actual, target, operator, unit, score, weight, problems } = result;
  return { verdict, actual, target, operator, unit, score, weight, problems };
}

type Words = { readonly pane: RequirementWord | undefined; readonly sheet: RequirementWord | undefined };

function requirementView(
  one: RubricClause,
  clause: Clause,
  { pane, sheet }: Words,
): Omit<RequirementView, "number" | "result"> {
  const { item, asked } = one;
  const counting = countingView(clause);
  return {
    id: one.id,
    kind: item.kind,
    dimension: item.dimensions.join(" · "),
    requirement: item.requirement,
    points: one.points,
    rule: sheet?.rule ?? pane?.rule ?? item.rule,
    cells: item.cells,
    state: stateOf(one, [pane, sheet]),
    counting,
    word: pane ?? {},
    onSheet: Object.keys(sheet ?? {}) as (keyof RequirementWord)[],
    reason: asked.reason,
    restsOn: asked.restsOn,
    assumed: clause.localDefault,
    differs: asked.differs?.words ?? null,
    parts: partsOf(clause),
    texts:
      pane?.parts ??
      (asked.parts.length > 0 ? asked.parts.map(({ text }) => text) : splitLines(item.requirement)),
    wordChoices: [...new Set([...counting.words, ...asked.words, ...ownWordsOf(item.requirement)])],
  };
}

function stateOf(
  { asked, item }: RubricClause,
  said: readonly (RequirementWord | undefined)[],
): RequirementView["state"] {
  if (said.some(isConfirmed)) return "confirmed";
  return asked.sure && item.kind !== "bonus" ? "sure" : "unsure";
}

/** The conditions of a requirement that has several, as they count now. */
function partsOf({ measure }: Clause): RequirementView["parts"] {
  if (measure.measure !== "all-of") return [];
  return measure.parts.map(({ name, call, target }) => {
    const counting = countingView({ measure: call, target });
    const wordChoices = [...new Set([...counting.words, ...ownWordsOf(name.zh)])];
    return { text: name.zh, counting, wordChoices };
  });
}

function countingView(clause: Pick<Clause, "measure" | "target">): CountingView {
  const { measure, ledger, words, special, value, per } = countingOf(clause);
  return {
    measure: measure?.id ?? null,
    measureName: { key: `measure.${clause.measure.measure}` },
    ledger,
    words,
    special,
    value,
    per,
    unit: clause.target.unit,
    target: targetText(clause.target, null, clause.measure),
  };
}
