import type { Areas } from "../areas";
import type { ClauseWording } from "../document-input";
import { graveness, type Shortfall } from "./main-shortfalls";
import { answeredTogether, namedTogether, fellShortIn, nextStepSentence, remediesOf } from "./next-steps";
import type { Said } from "./said";
import { shortfallSentence } from "./shortfalls";

/** What fell short in one area of the unit's work, the gravest first. */
export interface AreaOfShortfalls {
  /** Its place among the areas; a matter of none stands for itself. */
  readonly id: string;
  readonly name: string | null;
  readonly matters: readonly [Shortfall, ...Shortfall[]];
}

/** Matters area by area, so that each is told in one paragraph: the area with the gravest first. */
export function byArea(
  shortfalls: readonly Shortfall[],
  areas: Areas,
  clauses: readonly ClauseWording[],
): readonly AreaOfShortfalls[] {
  const grave = (shortfall: Shortfall): number => graveness(shortfall, clauses);
  const groups = new Map<string, Shortfall[]>();
  for (const shortfall of shortfalls) {
    const name = areas.of(shortfall[0].id);
    const id = name === null ? shortfall[0].id : `area-${String(areas.names.indexOf(name) + 1)}`;
    groups.set(id, [...(groups.get(id) ?? []), shortfall]);
  }
  const found = [...groups].flatMap(([id, all]): readonly AreaOfShortfalls[] => {
    const [first, ...others] = [...all].sort((one, other) => grave(one) - grave(other));
    return first === undefined ? [] : [{ id, name: areas.of(first[0].id), matters: [first, ...others] }];
  });
  return found.sort(({ matters: [one] }, { matters: [other] }) => grave(one) - grave(other));
}

/** What one and the same is said of: 「政务公开次数不足，完成1次，比要求少1次」. */
const TOO_FEW = /^(.+次数不足)，完成\d+次，比要求少(\d+次)$/u;

/**
 * An area as one sentence: 「学习教育方面，12个月中有2个月集中学习次数不足；业务学习、法治教育次数不足，分别比要求少1次、2次。」 A single matter needs no name
 * of its area.
 */
export function areaShortfalls({ name, matters }: AreaOfShortfalls, clauses: readonly ClauseWording[]): Said {
  const sentences = matters.map((matter) => shortfallSentence(matter, clauses));
  const [only, ...more] = sentences;
  if (only !== undefined && more.length === 0) return only;
  const told = withoutRepeating(sentences.map(({ template }) => template.replace(/。$/u, "")));
  return {
    template: `${name === null ? "" : `${name}方面，`}${told.join("；")}。`,
    cells: sentences.flatMap(({ cells }) => cells),
  };
}

function withoutRepeating(told: readonly string[]): readonly string[] {
  const few = told.flatMap((text) => {
    const [, what, amount] = TOO_FEW.exec(text) ?? [];
    return what === undefined || amount === undefined ? [] : [{ text, what, amount }];
  });
  if (few.length < 2) return told;
  const amounts = few.map(({ amount }) => amount);
  const each =
    new Set(amounts).size === 1 ? `均比要求少${amounts[0] ?? ""}` : `分别比要求少${amounts.join("、")}`;
  const together = `${namedTogether(few.map(({ what }) => what))}，${each}`;
  const first = few[0]?.text;
  return told.flatMap((text) =>
    text === first ? [together] : few.some((one) => one.text === text) ? [] : [text],
  );
}

/** What is done next in an area: an answer to each of its matters, those with one answer together. */
export function areaNextSteps({ name, matters }: AreaOfShortfalls): Said {
  const [first, ...others] = answeredTogether(matters, remediesOf);
  if (first === undefined || others.length === 0) return nextStepSentence(first ?? matters);
  const steps = [first, ...others].map(
    (together) => `针对${namedTogether(together.map(fellShortIn))}，${remediesOf(together[0])}`,
  );
  return { template: `${name === null ? "" : `${name}方面，`}${steps.join("；")}。`, cells: [] };
}
