import { chineseNumber } from "../../../grid";

/** What is asked of something that should not be there: 「是否存在…」, 「是否发生…」. */
const WHETHER_BAD = /是否(?:存在|发生|出现)/g;
/** What should be there, and is named as missing. */
const MISSING =
  /(?:未能?|没有)((?:按(?:照)?[^,，;；。(（]{2,6}?|按[期时]|及时|如期|认真|严格|在[^,，;；。(（]{2,8}内)?(?:组织|开展|召开|举办|制[定订]|建立|公开|公示|公布|答复|回复|办结|办理|整改|完成|报送|上报|签订|落实|执行|履行|报告))(?=[^,，;；。(（]*的(?:$|[,，;；。(（]))/;

/** 「一月一换」, 「一季一开」: what is done each time is the second word. */
const ONE_EACH = /(?<![第\d])一(周|月|季|年)一([\u4e00-\u9fff]{1,2})(?=$|[,，、;；。])/g;
/** 「季季有」, 「月月开展」 */
const EACH_ONE = /(?<![第每一二三四\d])(周|月|季|年)\1(?![一二三四五六日])(?:都?(?:有|开展|搞))?/g;
/** 「三个月一次」, by how many months. */
const EACH_MONTHS: Readonly<Record<string, string>> = {
  三: "每季度",
  "3": "每季度",
  六: "每半年",
  "6": "每半年",
};

/** What is a fault beyond a limit: 「出勤率低于95%的」, 「累计超过三次的」. */
const FAULT_OF_LIMIT =
  /(?<!不|不得)(低于|少于|不足|未达到?|达不到|超过)([\d一二三四五六七八九十]+[^,，;；。的]{0,3})的$/;

/** Shares and rhythms as figures are read: 「百分之九十六」, 「上、下半年各1次」. */
function inFigures(text: string): string {
  return text
    .replace(/百分之(\d+(?:\.\d+)?|[一二三四五六七八九十百]+)/g, (whole, number: string) => {
      const value = /^\d/.test(number) ? Number(number) : chineseNumber(number);
      return value === null ? whole : `${String(value)}%`;
    })
    .replace(/上[、,，和]?下半年各/g, "每半年")
    .replace(/(?<![第\d])一(月|季度?|周)(?=[一二两三\d]+[次场期])/g, "每$1")
    .replace(/双周(?=[一二三四五六日]|[开集学组])/g, "每两周一次")
    .replace(/每?([三六36])个月(?=[一1]次)/g, (whole, months: string) => EACH_MONTHS[months] ?? whole)
    .replace(EACH_ONE, "每$1一次")
    .replace(ONE_EACH, "每$1$2一次");
}

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
