import { mergeAreas } from "../../grid";
import type { Bilingual } from "../../locales";
import type { AnyCall, Measure } from "../measure";
import { found, isUntold, type Measured, nothing, type Remark, type Standing } from "../measured";
import type { Target } from "../target";
import { remark } from "../records/remarks";

/** Several conditions that must all hold, each a measure with a target of its own. */
export interface AllOfCall<Call extends AnyCall = AnyCall> {
  readonly measure: "all-of";
  readonly parts: readonly AllOfPart<Call>[];
}

export interface AllOfPart<Call extends AnyCall = AnyCall> {
  readonly name: Bilingual;
  /** What is wrong where it does not hold; by default that it falls short. */
  readonly unmet?: Bilingual;
  readonly call: Call;
  readonly target: Target;
}

export const allOf: Measure<AllOfCall> = {
  name: "all-of",
  unit: "item",
  better: "more",
  monthly: false,
  cutsPeriods: false,
  needs: (call, needsOf) => call.parts.flatMap((part) => needsOf(part.call)),
  run: (call, target, context) => {
    const results = call.parts.map((part) => ({ part, result: context.measure(part.call, part.target) }));
    const known = results.filter(({ result }) => !isUntold(result));
    const held = known.filter(({ result }) => result.satisfied);
    const failed = known.filter(
      ({ result }) => !result.satisfied && result.standing === "final" && !result.declare,
    );
    const unknown = results.filter(({ result }) => isUntold(result) && !result.declare);
    const all = results.map(({ result }) => result);
    const common = {
      evidence: mergeAreas(all.flatMap(({ evidence }) => evidence)),
      notes: all.flatMap(({ notes }) => notes),
      excluded: all.flatMap(({ excluded }) => excluded),
      parts: results.map(({ part, result }) => ({
        name: part.name,
        measure: part.call.measure,
        found: result,
      })),
    };
    if (known.length === 0) {
      const blank = all.some(({ data }) => data === "blank-form");
      const declare = unknown.length === 0;
      return { ...nothing(blank ? "blank-form" : "none", target), declare };
    }
    const missing = unknown
      .filter(({ result }) => result.problems.length === 0)
      .map(({ part }) => remark({ key: "check.part-no-data", params: { name: part.name } }));
    // Of what nobody recorded nothing is known: a figure over all conditions would count it as not held.
    const open = unknown.length > 0 || all.some(({ declare }) => declare);
    const short = known.filter(({ result }) => !result.satisfied && !result.declare);
    return found(target, {
      ...common,
      data: failed.length === 0 && unknown.length > 0 ? "none" : "some",
      satisfied: held.length === results.length,
      ...(failed.some(({ result }) => result.regardless) ? { regardless: true } : {}),
      standing: standingOf(all),
      actual: open ? null : held.length,
      target: results.length,
      share: held.length / Math.max(1, held.length + short.length),
      unit: "item",
      numerator: open ? null : held.length,
      denominator: open ? null : results.length,
      // All of them have one name together, unless each has its own.
      ...(short.length < results.length || short.every(({ part }) => part.unmet !== undefined)
        ? { short: short.map(({ part }) => shortOf(part)) }
        : {}),
      problems: [
        ...results.flatMap(({ part, result }) => result.problems.map((one) => saidOf(part, one))),
        ...missing,
      ],
      declare: failed.length === 0 && unknown.length === 0 && all.some(({ declare }) => declare),
    });
  },
};

/** 「有旷工」 of 「无旷工」, 「出勤率未达到要求」. */
function shortOf({ name, unmet, target }: AllOfPart): Bilingual {
  const isNone = target.value === 0 && name.zh.startsWith("无");
  const zh = isNone ? `有${name.zh.slice(1)}` : `${name.zh}未达到要求`;
  return unmet ?? { zh, en: `${name.en}: falls short` };
}

/** Problems that only say how many are missing, or that there are none: without the condition's name nobody knows of what. */
const BARE: ReadonlySet<string> = new Set(["check.short", "check.still-to-do", "check.no-such-records"]);

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
