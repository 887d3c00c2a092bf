import { shortNumber } from "../../kit/wording";
import type { Shortfall } from "./main-shortfalls";
import type { Said } from "./said";
import { brackets, partsOf } from "./shortfalls";
import { IN_THE_WORD, nameOf, whoFails } from "./what-failed";

/** Shortfalls to which the same is the answer, in the order of the first of each. */
export function answeredTogether<Matter>(
  all: readonly Matter[],
  answerTo: (matter: Matter) => string,
): readonly (readonly [Matter, ...Matter[]])[] {
  const groups = new Map<string, [Matter, ...Matter[]]>();
  for (const matter of all) {
    const answer = answerTo(matter);
    const group = groups.get(answer);
    if (group === undefined) groups.set(answer, [matter]);
    else group.push(matter);
  }
  return [...groups.values()];
}

/** What is done next about matters that have one answer, each by its name: 「针对支部党员大会、谈心谈话次数不足的问题，…」. */
export function nextStepSentence(shortfalls: readonly [Shortfall, ...Shortfall[]]): Said {
  const what = namedTogether(shortfalls.map(fellShortIn));
  return { template: `针对${asProblem(what)}，${remediesOf(shortfalls[0])}。`, cells: [] };
}

/** 「次数不足的问题」; what is a problem by its own name is not called one twice: 「到期未整改的问题」, 「1项到期未整改的问题」. */
export function asProblem(what: string): string {
  return `${what.replace(/^(\d+[项个])?问题(?=到期|未|没有)/u, "$1")}的问题`;
}

/** Names in a row; what all of them end with is said once. */
export function namedTogether(names: readonly string[]): string {
  const end = ENDS.find((one) => names.every((name) => name.endsWith(one)));
  if (end === undefined) return names.join("、");
  return `${names.map((name) => name.slice(0, -end.length)).join("、")}${end}`;
}

const ENDS = ["次数不足", "偏低"] as const;

/** What fell short, as a name of it: 「集中学习次数不足」, 「信访件未答复」, 「旷工」. */
export function fellShortIn([first]: Shortfall): string {
  const title = nameOf(first);
  const [who, rest] = whoFails(title);
  if (who === null) return title.replace(/^有/u, first.target === 0 ? "发生" : "");
  return (IN_THE_WORD.includes(who[0]) ? "" : who[0]) + rest;
}

/** The same with how many of them, where they are counted: 「8人学习学时不足」, 「1件信访件未答复」; else with what is missing in brackets. */
export function gapIn(shortfall: Shortfall): string {
  const [first] = shortfall;
  const parts = first.verdict === "behind" ? null : partsOf(first);
  const [who, rest] = whoFails(nameOf(first));
  if (who === null || parts === null || parts.some >= parts.all)
    return fellShortIn(shortfall) + brackets(first, nameOf(first));
  const isInWord = IN_THE_WORD.includes(who[0]);
  const missing = shortNumber(parts.all - parts.some);
  return `${missing}${isInWord ? who[1] : parts.word + who[0]}${rest}${brackets(first, rest)}`;
}

/** What is done about it, without a full stop. */
export function remediesOf(shortfall: Shortfall): string {
  return [...new Set(shortfall.map(({ remedy }) => remedy.replace(/。$/u, "")))].join("；");
}
