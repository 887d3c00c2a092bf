import { figuresIn, withoutGaps } from "./asked/figures-in-text";

/** What goes with a figure and says nothing without it. */
const AROUND =
  /(?:不少于|不低于|不得少于|不得低于|不超过|至少|达到?|完成|确保|均|各|每个?(?:月|季度?|周|半年|年|学期)|全年|年度|及?以上)+(?=$|[,，])/g;

/** The words of a text without its figures: 「全年专题研讨不少于4次」 is 专题研讨. */
export function bareWords(text: string): string {
  const said = withoutGaps(figuresIn(text).map((figure) => figure.words));
  return said
    .reduce((left, one) => left.replace(one, ""), text)
    .replace(AROUND, "")
    .replace(/^(?:全年|每年|每月|每季度|每半年|年内)(?=[\u4e00-\u9fff]{2})/, "")
    .replace(/^[,，、；]+|[,，、；]+$/g, "");
}
