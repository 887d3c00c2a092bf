import { chineseNumber } from "../../../grid";

/** What is asked of something that should not be there: 「是否存在…」, 「是否发生…」. */
const WHETHER_BAD = /是否(?:存在|发生|出现)/g;
/** What should be there, and is named as missing. */
const MISSING =
  /(?:未能?|没有)((?:按(?:照)?[^,，;；。(（]{2,6}?|按[期时]|及时|如期|认真|严格|在[^,，;；。(（]{2,8}内)?(?:组织|开展|召开|举办|制[定订]|建立|公开|公示|公布|答复|回复|办结|办理|整改|完成|报送|上报|签订|落实|执行|履行|报告))(?=[^,，;；。(（]*的(?:$|[,，;；。(（]))/;

/** 「一月一换」, 「一季一评」: what is done each time is the second word. */
const ONE_EACH = /一(周|月|季|年)一(换|评|查|报|讲|学|议|考|练|演|更新|公开|公示|通报|调度|研判)/g;

/** Shares and rhythms as figures are read: 「百分之九十六」, 「上、下半年各1次」. */
function inFigures(text: string): string {
  return text
    .replace(/百分之(\d+(?:\.\d+)?|[一二三四五六七八九十百]+)/g, (whole, number: string) => {
      const value = /^\d/.test(number) ? Number(number) : chineseNumber(number);
      return value === null ? whole : `${String(value)}%`;
    })
    .replace(/上[、,，和]?下半年各/g, "每半年")
    .replace(/(?<![第\d])一(月|季度?|周)(?=[一二两三\d]+[次场期])/g, "每$1")
    .replace(ONE_EACH, "每$1$2一次");
}

/**
 * A row in the words of what is asked: a question, 「是否每季度召开例会」, asks for it, and what is named as missing, 「未按期办结的」, is
 * what has to be done.
 */
export function asAsked(text: string): string {
  const plain = inFigures(text.replace(WHETHER_BAD, "不发生").replace(/是否/g, ""));
  const missing = MISSING.exec(plain);
  // 「推诿扯皮，未落实…的」: beside what is missing stands what was done, and both are faults.
  if (missing === null || /[,，;；。]/.test(plain.slice(0, missing.index))) return plain;
  const [whole, deed = ""] = missing;
  const behind = plain.slice(missing.index + whole.length);
  return `${plain.slice(0, missing.index)}${deed}${behind.replace(/的(?=$|[,，;；。(（])/, "")}`;
}
