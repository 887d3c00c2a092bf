import { eachOnce, withShortList } from "../kit/wording";

/**
 * Months, quarters and the like that lack so much or have none, all of them in one text by what they lack, and the other texts: 「3月、4月各缺
 * 1次，8月缺2次」, 「1月、2月均未检查」.
 */
export function withStretches(texts: readonly string[]): {
  readonly stretches: readonly string[];
  readonly rest: readonly string[];
} {
  const lacking = new Map<string, string[]>();
  const rest: string[] = [];
  for (const text of texts) {
    const [, when, what] =
      /^([^，；：、]{1,8}?)(缺\d+[^\d，；：、]*)$/.exec(text) ??
      /^(\d{1,2}月|第.季度)([无未][^\d，；：、]+)$/.exec(text) ??
      [];
    if (when === undefined || what === undefined) rest.push(text);
    else lacking.set(what, [...(lacking.get(what) ?? []), when]);
  }
  if (texts.length - rest.length < 2) return { stretches: [], rest: texts };
  const said = [...lacking].map(
    ([what, when]) =>
      `${stretchesText(when)}${when.length === 1 ? "" : what.startsWith("缺") ? "各" : "均"}${what}`,
  );
  return { stretches: [said.join("，")], rest };
}

/**
 * Months that lack the same in one text, of a list that is too long its beginning, what is said several times once.
 *
 * @param most items of a list are told one by one; of more the first `shown`
 */
export function shortlyTold(texts: readonly string[], most: number, shown: number): readonly string[] {
  const { stretches, rest } = withStretches(texts);
  return eachOnce([...stretches, ...rest.map((text) => withShortList(text, most, shown))]);
}

/** 「2月、4月至10月」: of more than three months that follow each other the first and the last. */
function stretchesText(stretches: readonly string[]): string {
  const runs: string[][] = [];
  for (const one of stretches) {
    const run = runs.at(-1);
    if (run !== undefined && monthOf(one) === monthOf(run.at(-1) ?? "") + 1) run.push(one);
    else runs.push([one]);
  }
  return runs
    .map((run) => (run.length > 3 ? `${run[0] ?? ""}至${run.at(-1) ?? ""}` : run.join("、")))
    .join("、");
}

/** The month that a text names and nothing else; NaN for any other. */
function monthOf(text: string): number {
  return Number(/^(\d{1,2})月$/.exec(text)?.[1] ?? NaN);
}
