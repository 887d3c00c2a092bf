import { inFigures } from "./in-figures";

/** What is asked of something that should not be there: 「是否存在…」, 「是否发生…」. */
const WHETHER_BAD = /是否(?:存在|发生|出现)/g;
/** What should be there, and is named as missing. */
const MISSING =
  /(?:未能?|没有)((?:按(?:照)?[^,，;；。(（]{2,6}?|按[期时]|及时|如期|认真|严格|在[^,，;；。(（]{2,8}内)?(?:组织|开展|召开|举办|制[定订]|建立|公开|公示|公布|答复|回复|办结|办理|整改|完成|报送|上报|签订|落实|执行|履行|报告))(?=[^,，;；。(（]*的(?:$|[,，;；。(（]))/;

/** What is a fault beyond a limit: 「出勤率低于95%的」, 「累计超过三次的」. */
const FAULT_OF_LIMIT =
  /(?<!不|不得)(低于|少于|不足|未达到?|达不到|超过)([\d一二三四五六七八九十]+[^,，;；。的]{0,3})的$/;

/**
 * A row in the words of what is asked: a question, 「是否每季度召开例会」, asks for it, and what is named as missing, 「未按期办结的」, is
 * what has to be done.
 */
export function asAsked(text: string): string {
  const plain = inFigures(text.replace(WHETHER_BAD, "不发生").replace(/是否/g, ""));
  const limit = FAULT_OF_LIMIT.exec(plain);
  if (limit !== null)
    return `${plain.slice(0, limit.index)}${limit[1] === "超过" ? "不超过" : "不低于"}${limit[2] ?? ""}`;
  const missing = MISSING.exec(plain);
  // 「推诿扯皮，未落实…的」: beside what is missing stands what was done, and both are faults.
  if (missing === null || /[,，;；。]/.test(plain.slice(0, missing.index))) return plain;
  const [whole, deed = ""] = missing;
  const behind = plain.slice(missing.index + whole.length);
  return `${plain.slice(0, missing.index)}${deed}${behind.replace(/的(?=$|[,，;；。(（])/, "")}`;
}
