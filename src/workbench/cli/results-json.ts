import type { ClauseResult, Verdict } from "../../check";
import type { Remark } from "../../measures";
import { addressText } from "../../grid";
import { say } from "../../locales";
import { rounded } from "./rounded";

/** One clause as the JSON has it. Areas come with their sheet: `学习台账!A5:H27`. */
export interface ResultJson {
  readonly id: string;
  readonly verdict: Verdict;
  readonly actual: number | null;
  readonly target: number | null;
  /** 序时目标: what is due by now, if that is less than the target. */
  readonly dueTarget: number | null;
  readonly unit: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly weight: number;
  readonly score: number | null;
  readonly localDefault: boolean;
  readonly evidence: readonly string[];
  readonly problems: readonly { readonly text: string; readonly cells: readonly string[] }[];
  /** What was done to reach the figure, and what should be known with it: 「9月按等次折算」, cases within their time. */
  readonly notes: ResultJson["problems"];
  /**
   * What would let the clause be judged: ledgers with the ids of their fields, all of them together, and whether
   * somebody's word would do.
   */
  readonly missing: {
    readonly ledgers: ClauseResult["missing"]["ledgers"];
    readonly word: boolean;
    readonly said: ResultJson["problems"];
  };
  readonly excluded: readonly { readonly name: string; readonly reason: string; readonly partly?: true }[];
  readonly previous: { readonly actual: number; readonly change: number } | null;
  readonly confirmation: ClauseResult["confirmation"];
  readonly waiver: { readonly reason: string; readonly by: string; readonly expires: string } | null;
}

function figure(value: number | null, digits?: number): number | null {
  return value === null ? null : rounded(value, digits);
}

function problemJson(problem: Remark): ResultJson["problems"][number] {
  return { text: say(problem.text), cells: problem.cells.map(addressText) };
}

export function resultJson(result: ClauseResult): ResultJson {
  return {
    id: result.id,
    verdict: result.verdict,
    actual: figure(result.actual),
    target: figure(result.target),
    dueTarget: figure(result.dueTarget ?? null),
    unit: result.unit,
    numerator: figure(result.numerator),
    denominator: figure(result.denominator),
    weight: result.weight,
    score: figure(result.score, 2),
    localDefault: result.localDefault,
    evidence: result.evidence.map(addressText),
    problems: result.problems.map(problemJson),
    notes: result.notes.map(problemJson),
    missing: {
      ledgers: result.missing.ledgers,
      word: result.missing.word,
      said: result.missing.said.map(problemJson),
    },
    excluded: result.excluded.map(({ reason, ...one }) => ({ ...one, reason: say(reason) })),
    previous: result.previous,
    confirmation: result.confirmation,
    waiver: result.waiver,
  };
}
