/** Not there: leave, business, or missing. */
const AWAY =
  "(?:请|病|事|公|年休|休|产|婚|丧|探亲)假|出差|公差|外出|下乡|驻村|缺席|缺勤|缺会|缺学|未到|未参加|未出席|未能参加";
/** 「请假：甲一、乙二」, up to what tells of something else. */
const LABELLED = new RegExp(
  `(^|[,，;；。、\\s])(?:其中)?(?:${AWAY})(?:人员|同志|名单|人|者|的)?[:：][^;；。\\n]*`,
  "g",
);
/** 「甲一、乙二请假」 as a part of its own. */
const SAID = new RegExp(`^[^,，;；。\\n（(]+?(?:因.+)?(?:${AWAY})(?:未到|未参加|未出席)?$`);
const GROUP = /全体|全员|所有|干部|职工|人员|成员|\d\s*人/;

/**
 * A list of those who took part, without what it says of those who did not: 「全体干部职工，甲一请假」, 「甲一、乙一；请假：乙二」.
 *
 * @returns what is left, and the parts that say who was away
 */
export function withoutAbsent(text: string): { readonly rest: string; readonly absent: readonly string[] } {
  const absent: string[] = [];
  const unlabelled = text.replace(LABELLED, (part, before: string) => {
    absent.push(part.slice(before.length));
    return "";
  });
  // In a list of names 「、乙一请假」 is one of them; behind a group it is a part of its own.
  const parts = unlabelled.split(/(?<=[,，;；。\n])/);
  const kept = parts.filter((part, at) => {
    const said = part.replace(/[,，;；。\s]+$/, "").trim();
    if (at === 0 || !SAID.test(said) || !GROUP.test(parts.slice(0, at).join(""))) return true;
    absent.push(said);
    return false;
  });
  if (absent.length === 0) return { rest: text, absent };
  return { rest: kept.join("").replace(/[,，;；。、\s]+$/, ""), absent };
}
