import { DEPARTMENT_NOUNS } from "../../../ledgers";

/** Words that say how something was done or counted, and not what. */
const BESIDE =
  /[共总]计?|累计|合计|全年|年度|本年|今年|上年|全[局体]|[我本]局|本?单位|组织|参[学会训]|[开举]展?办?|召开|进行|实际|完成|参加|参与|干部|职工|人员|活动|工作|情况|集中|认真|定期|及时|各类|实现|达到?|确保|力争|不[少低]于|不超过|至少|控制在|计划|要求|目标|每|人均|平均|[年月周季次]度?数?|人次?|频?率|其中|以来|[已了为是的等应有于在均对和与尚仍还另、]/gu;

/** What a text speaks of, without the words that say how it was done or counted: of 「共开展党课__次」 「党课」. */
export function matterWords(text: string): string {
  return text.replace(BESIDE, "").replace(/[^\p{Script=Han}]/gu, "");
}

/**
 * The letters of a text that nothing accounts for: no words that it was understood by, none beside a matter, none of a title that says the
 * same. Of 「党支部学习次数」 read as 学习 「党支部」; "" where nothing is left over.
 */
export function leftOver(text: string, known: readonly string[], title: string): string {
  const words = known.flatMap((one) => one.split(/[…_＿\d]+/)).filter((one) => one !== "");
  const rest = words
    .sort((one, other) => other.length - one.length)
    .reduce((left, word) => left.split(word).join("·"), text);
  const pieces = rest.split("·").map(matterWords).join("·");
  return sharedPieces(pieces, [title]).rest.split("·").join("");
}

/** The pieces of a text, two letters or more and as long as can be, that stand so in one of several others, and the rest with 「·」 for each. */
export function sharedPieces(
  text: string,
  others: readonly string[],
): { readonly rest: string; readonly shared: readonly string[] } {
  let rest = "";
  const shared: string[] = [];
  for (let at = 0; at < text.length;) {
    const isShared = (end: number): boolean => {
      const piece = text.slice(at, end);
      return !piece.includes("·") && others.some((other) => other.includes(piece));
    };
    let end = text.length;
    while (end > at + 1 && !isShared(end)) end -= 1;
    if (end === at + 1) rest += text.charAt(at);
    else {
      rest += "·";
      shared.push(text.slice(at, end));
    }
    at = end;
  }
  return { rest, shared };
}

const SELF = /([全我本])(?:中心|[委办院所站队厅馆校署处])(?!公|领导|务)/gu;

const PARTS = new RegExp(
  [...DEPARTMENT_NOUNS].sort((one, other) => other.length - one.length).join("|"),
  "gu",
);

/** A text in which the unit and its parts are called as the words here do: 「全中心」, 「我院」 are 「全局」, 「我局」, 「站办」 are 「科室」. */
export function asOffice(text: string): string {
  return text.replace(SELF, "$1局").replace(PARTS, "科室");
}
