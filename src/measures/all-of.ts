import type { Bilingual } from "../locales";
import { mergeAreas } from "./evidence";
import { found, nothing, type Measure, type Measured, type Remark, type Standing } from "./measure";
import type { MeasureCall } from "./calls";
import type { Target } from "./target";

/** Several conditions that must all hold, each a measure with a target of its own. */
export interface AllOfCall {
  readonly measure: "all-of";
  readonly parts: readonly AllOfPart[];
}

export interface AllOfPart {
  readonly name: Bilingual;
  readonly call: MeasureCall;
  readonly target: Target;
}

export const allOf: Measure<AllOfCall> = {
  needs: (call, needsOf) => call.parts.flatMap((part) => needsOf(part.call)),
  run: (call, target, context) => {
    const results = call.parts.map((part) => ({ part, result: context.measure(part.call, part.target) }));
    const known = results.filter(({ result }) => result.data === "some");
    const held = results.filter(({ result }) => result.satisfied);
    const failed = known.filter(
      ({ result }) => !result.satisfied && result.standing === "final" && !result.declare,
    );
    const unknown = results.filter(({ result }) => result.data !== "some" && !result.declare);
    const all = results.map(({ result }) => result);
    const common = {
      evidence: mergeAreas(all.flatMap(({ evidence }) => evidence)),
      notes: all.flatMap(({ notes }) => notes),
      excluded: all.flatMap(({ excluded }) => excluded),
    };
    if (known.length === 0) {
      const blank = all.some(({ data }) => data === "blank-form");
      const declare = unknown.length === 0;
      return { ...nothing(blank ? "blank-form" : "none", target), declare };
    }
    const missing = unknown.map(({ part }) => ({
      text: { key: "check.part-no-data", params: { name: part.name } },
      cells: [],
    }));
    return found(target, {
      ...common,
      data: failed.length === 0 && unknown.length > 0 ? "none" : "some",
      satisfied: held.length === results.length,
      standing: standingOf(all),
      actual: held.length,
      target: results.length,
      unit: "item",
      numerator: held.length,
      denominator: results.length,
      problems: [
        ...results.flatMap(({ part, result }) => result.problems.map((one) => saidOf(part, one))),
        ...missing,
      ],
      declare: failed.length === 0 && unknown.length === 0 && all.some(({ declare }) => declare),
    });
  },
};

/** Problems that only say how many are missing: without the condition's name nobody knows of what. */
const BARE: ReadonlySet<string> = new Set(["check.short", "check.still-to-do"]);

function saidOf({ name }: AllOfPart, problem: Remark): Remark {
  if (!BARE.has(problem.text.key)) return problem;
  return { ...problem, text: { key: "check.part-problem", params: { name, problem: problem.text } } };
}

/** As far along as the part that is furthest behind. */
function standingOf(results: readonly Measured[]): Standing {
  const open = results.filter(({ satisfied, declare }) => !satisfied && !declare);
  for (const standing of ["final", "behind", "on-track", "not-started"] as const) {
    if (open.some((result) => result.standing === standing)) return standing;
  }
  return "final";
}
