/** What is asked of something that should not be there: 「是否存在…」, 「是否发生…」. */
const WHETHER_BAD = /是否(?:存在|发生|出现)/g;
/** What should be there, and is named as missing. */
const MISSING =
  /(?:未能?|没有)((?:按(?:照)?[^,，;；。(（]{2,6}?|按[期时]|及时|如期|认真|严格|在[^,，;；。(（]{2,8}内)?(?:组织|开展|召开|举办|制[定订]|建立|公开|公示|公布|答复|回复|办结|办理|整改|完成|报送|上报|签订|落实|执行|履行|报告))(?=[^,，;；。(（]*的(?:$|[,，;；。(（]))/;

/**
 * A row in the words of what is asked: a question, 「是否每季度召开例会」, asks for it, and what is named as missing, 「未按期办结的」, is
 * what has to be done.
 */
export function asAsked(text: string): string {
  const plain = text.replace(WHETHER_BAD, "不发生").replace(/是否/g, "");
  const missing = MISSING.exec(plain);
  // 「推诿扯皮，未落实…的」: beside what is missing stands what was done, and both are faults.
  if (missing === null || /[,，;；。]/.test(plain.slice(0, missing.index))) return plain;
  const [whole, deed = ""] = missing;
  const behind = plain.slice(missing.index + whole.length);
  return `${plain.slice(0, missing.index)}${deed}${behind.replace(/的(?=$|[,，;；。(（])/, "")}`;
}
