import type { ClauseResult } from "../../../check";
import { coreOf } from "../messages";

/** So many months or quarters are named one by one. */
const NAMED = 3;

/**
 * The months or quarters in which it fell short, by name: 「8月未开展政治理论学习」, 「第三季度、第四季度社区共建次数不足（各缺1次）」, of more than a few
 * 「1月、2月、4月等10个月集中学习次数不足」. Null where the problems name other than the stretches that are missing.
 *
 * @param missing how many there are
 * @param word that counts them: 个月
 * @param failing what is said of them
 */
export function namedStretches(
  { problems }: ClauseResult,
  missing: number,
  word: string,
  failing: string,
): string | null {
  const short = problems.map(({ text }) => {
    const core = coreOf(text);
    if (core.key !== "check.period-short") return null;
    const { period, n } = core.params;
    const name = typeof period === "object" && "zh" in period ? period.zh : null;
    return name === null || typeof n !== "number" ? null : { name, n };
  });
  const told = short.filter((one) => one !== null);
  const names = [...new Set(told.map(({ name }) => name))];
  if (told.length < short.length || names.length !== missing || told.length !== missing) return null;
  if (missing > NAMED) return `${names.slice(0, NAMED).join("、")}等${String(missing)}${word}${failing}`;
  return `${names.join("、")}${failing}${amounts(told, failing)}`;
}

/** What was not done at all needs no number: 「（3月缺1次、8月缺2次）」, 「（各缺1次）」 of any other. */
function amounts(told: readonly { readonly name: string; readonly n: number }[], failing: string): string {
  const [first] = told;
  if (first === undefined || /^(?:未|没有)/u.test(failing)) return "";
  if (told.length === 1) return `（缺${String(first.n)}次）`;
  return told.every(({ n }) => n === first.n)
    ? `（各缺${String(first.n)}次）`
    : `（${told.map(({ name, n }) => `${name}缺${String(n)}次`).join("、")}）`;
}
