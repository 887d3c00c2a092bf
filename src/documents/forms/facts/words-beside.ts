/** Words that say how something was done or counted, and not what. */
const BESIDE =
  /[共总]计?|累计|合计|全年|年度|本年|今年|上年|全[局体]|[我本]局|本?单位|组织|[开举]展?办?|召开|进行|实际|完成|参加|参与|干部|职工|人员|活动|工作|情况|集中|认真|定期|按期|到期|及时|各类|专题|实现|达到?|确保|力争|不[少低]于|不超过|至少|控制在|计划|要求|目标|每|人均|平均|[年月周季次]度?数?|人次?|频?率|其中|以来|[已了为是的等应有于在均对和与、]/gu;

/** What a text speaks of, without the words that say how it was done or counted: of 「共开展党课__次」 「党课」. */
export function matterWords(text: string): string {
  return text.replace(BESIDE, "").replace(/[^\p{Script=Han}]/gu, "");
}
