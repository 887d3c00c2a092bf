/** How the ways to score that are offered are said in English; they are read, and stay, in the words of a Chinese rubric. */
const RULES: readonly (readonly [rule: RegExp, english: string])[] = [
  [/^未达标不得分$/, "no points if it falls short"],
  [/^没有不得分$/, "no points if there is none"],
  [/^未开展不得分$/, "no points if it was not held"],
  [/^发生不得分$/, "no points if a case occurs"],
  [/^每低(.+)%扣(.+)分$/, "$2 points off for each $1% short"],
  [/^每低(.+)分扣(.+)分$/, "$2 points off for each $1 points below"],
  [/^发生一起扣(.+)分$/, "$1 points off for each case"],
  [/^缺一项扣(.+)分$/, "$1 points off for each one missing"],
  [/^一处不合格扣(.+)分$/, "$1 points off for each fault"],
  [/^每少1次扣(.+)分$/, "$1 points off for each time missed"],
  [/^每次得(.+)分$/, "$1 points for each time"],
  [/^得分=完成率×分值$/, "points by the share that was done"],
];

/**
 * A way to score in English with its own words behind it; what a unit wrote itself stays as it is.
 *
 * @example ruleInEnglish("每次得1分") // "1 point for each time (每次得1分)"
 */
export function ruleInEnglish(rule: string): string {
  const found = RULES.find(([pattern]) => pattern.test(rule));
  return found ? `${rule.replace(...found).replace(/\b1 points\b/g, "1 point")} (${rule})` : rule;
}
