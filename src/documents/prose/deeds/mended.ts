import type { Report, SettledClause } from "../../../check";
import type { Deed } from "./deed";

type Group = SettledClause["group"];

/** What a problem is about, by its words, and the groups of clauses that ask the same. */
const MATTERS: readonly (readonly [RegExp, readonly Group[]])[] = [
  [/学习|学时|培训|补学/u, ["B"]],
  [/纪律|考勤|出勤|迟到|早退|旷工|脱岗|请假|作风|松弛|散漫/u, ["D", "E"]],
  [/卫生|保洁|清扫|清洁|灰尘|垃圾/u, ["F"]],
  [/信访|来访|来信|答复|投诉|群众/u, ["H"]],
  [/公开|公示/u, ["D"]],
];

/**
 * Of what was put right all but what is of a matter that falls short all the same: 「解决了纪律松弛的问题」 does not stand beside somebody's
 * absence without leave.
 */
export function mendedForGood(
  deeds: readonly Deed[],
  { results }: Report,
  clauses: readonly { readonly id: string; readonly group: Group }[],
): readonly Deed[] {
  const short = new Set(
    results.filter(({ verdict }) => verdict === "unmet" || verdict === "behind").map(({ id }) => id),
  );
  const groups = new Set(clauses.filter(({ id }) => short.has(id)).map(({ group }) => group));
  return deeds.filter(
    ({ text }) => !MATTERS.some(([words, of]) => words.test(text) && of.some((group) => groups.has(group))),
  );
}
