/** So long a topic is told as it is; a longer one up to its first pause. */
const LONG = 26;
/** A longer one is not told at all. */
const TOO_LONG = 36;
const SHORT = 2;

/** Numbers before the items of a cell: 「1.」, 「（2）」, 「③」, 「四、」. */
const ITEM =
  /(?:^|[\n；;。]|\s{2,})\s*(?:\d{1,2}[.．、)）](?!\d)|[（(]\d{1,2}[）)]|[①-⑳]|[一二三四五六七八九十]{1,2}、)/u;
/** What stands where nothing was written down, and words that only say what sort of event it was. */
const SAYS_NOTHING =
  /^(?:无|略|同上|同前|待定|其他|其它|正常|完成|已?开展|[—\-/…·]+|(?:见|详见).*|(?:集中|集体|政治|业务|理论|个人)?(?:学习|自学)|(?:机关|日常|全体|工作)?(?:会议|例会)|(?:文体|文艺|体育|志愿|志愿者|志愿服务|公益|主题|集体|党日|主题党日)?(?:活动|服务)|.{0,6}(?:记录|登记表?|签到表?|台账)|.{0,20}(?:签到|登记|记录|统计|汇总|情况)[表册簿])$/u;
/** Numbers by which people and things are found, addresses. */
const IDENTIFIES = /\d{5}|https?:|www\.|@|_{2}|[□☑]/u;
/** What people did besides: 「自学《国家审计准则》，撰写笔记」. */
const BESIDES = /[，,；;](?=(?:并|撰写|交流|开展|进行|观看|组织|讨论|座谈|要求|由|共|参加|发放|安排))/u;

/**
 * The topics in a cell, each as a sentence may repeat it, without a full stop; none of what is no topic or must not be told.
 *
 * 1. numbered items, lines and what semicolons part are topics of their own;
 * 2. remarks in brackets at its end and what people did besides (「，撰写笔记」) are left out, and so is a number of a series: （一）（二）;
 * 3. a topic longer than 26 characters ends at its first pause; one that is longer than 36 still is not told;
 * 4. nothing is told of 「同上」, 「集中学习」 and the like, and nothing that holds a person's name, a number of five figures or an address.
 *
 * @param names of people
 */
export function topicsIn(text: string, names: ReadonlySet<string>): readonly string[] {
  return text
    .split(ITEM)
    .flatMap((part) => part.split(/[\n；;]/u))
    .map(inWords)
    .filter((topic) => isTellable(topic, names));
}

function inWords(part: string): string {
  const plain = part
    .replace(/\s+/gu, " ")
    .replace(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, "")
    .replace(/:(?!\d)/gu, "：")
    .replace(/,(?!\d)/gu, "，")
    .replace(/\(/gu, "（")
    .replace(/\)/gu, "）")
    .replace(/"([^"]*)"/gu, "“$1”")
    .trim();
  const [alone = ""] = plain.split(BESIDES);
  const told = alone.replace(/[。，、；：.]+$/u, "").replace(/(?:（[^（）]{1,16}）)+$/u, "");
  return told.length <= LONG ? told : untilPause(told);
}

/** Up to the first pause outside of brackets and titles. */
function untilPause(text: string): string {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if ("《“（".includes(sign)) depth += 1;
    else if ("》”）".includes(sign)) depth -= 1;
    else if (depth === 0 && at >= 6 && "，。；：".includes(sign)) return text.slice(0, at);
  }
  return text;
}

function isTellable(topic: string, names: ReadonlySet<string>): boolean {
  if (topic.length < SHORT || topic.length > TOO_LONG || !/\p{Script=Han}{2}/u.test(topic)) return false;
  if (SAYS_NOTHING.test(topic) || IDENTIFIES.test(topic) || !isBalanced(topic)) return false;
  for (const name of names) if (topic.includes(name)) return false;
  return true;
}

/** Half a title or half a quotation is none. */
function isBalanced(text: string): boolean {
  return ["《》", "“”", "（）"].every(
    ([open = "", close = ""]) => text.split(open).length === text.split(close).length,
  );
}

/** How a session on something is entered: 「深入学习贯彻…」, 「传达学习…」, 「自学…」; 学习型机关 and 学习强国 are things. */
const STUDYING =
  /^(?:专题|集中|集体|传达|深入|认真|组织|全面|系统|重点|继续|再次|跟进|及时|全文|领学|研读|解读|学深悟透|原原本本)*(?:学习(?:贯彻落实|贯彻|宣传|领会|传达|落实|研讨)?|传达|自学|研读|解读|学)(?!型|强国|教育|心得|笔记|计划|制度|交流|研讨|培训|日|会$|会议|班|习)(?:了|关于)?/u;

/** A kind of study as a label before what was studied: 「政治理论学习：全会精神」. */
const KIND_OF_STUDY = /^(?:[（(【[])?\p{Script=Han}{0,8}(?:学习|研讨|自学)(?:[）)】\]])?[：:]\s*/u;
/** And behind it: 「渔业法条文学习」, 「时事政治学习」, 「禁捕政策业务学习」, 「业务书籍自学」, 「公文写作培训」. */
const AS_STUDY = /(?:专题|业务)?(?:学习|自学|培训)$/u;

/**
 * What was studied, of a topic: 「深入学习贯彻党的二十届三中全会精神」 is about 「党的二十届三中全会精神」, 「政治理论学习：全会精神」 about
 * 「全会精神」, 「保密法学习」 about 「保密法」.
 */
export function studied(topic: string): string {
  const named = longEnough(topic.replace(KIND_OF_STUDY, ""), 3) ?? topic;
  const about = longEnough(named.replace(STUDYING, ""), 4) ?? named;
  return longEnough(about.replace(AS_STUDY, ""), 3) ?? about;
}

/** A kind of study says nothing of what was studied. */
export function isKindOfStudy(topic: string): boolean {
  return /^(?:政治|理论|政治理论|时事政治|时政|业务|业务知识|专业知识|政策法规|法律法规|法律知识|职业道德|先进典型|廉政|保密|综合|其他)$/u.test(
    topic,
  );
}

function longEnough(text: string, least: number): string | null {
  return text.length >= least ? text : null;
}
