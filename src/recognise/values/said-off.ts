import { byText, compactText, type CellValue } from "../../grid";

/** What may be called off: an event that people come to, or a notice that is put out. */
export type CalledOff = "held" | "put-out";

/**
 * What a text says of whether the row's event took place, or its notice was put out.
 *
 * - `off`: it was not, or it was taken back
 * - `moved`: not on this day, but on another
 * - `again`: that, and then it was after all
 * - `unclear`: a word of that stands there, and what it is of does not
 */
export type WaySaidOff = "off" | "moved" | "again" | "unclear";

/** Longer pieces tell a story. */
const LONGEST = 40;
const BREAKS = /[,，;；。!！|\n()[\]【】〔〕{}「」]+|——|--/;

const DAY = String.raw`(?:(?:(?:\d{2}|\d{4})[年./-])?\d{1,2}[月./-]\d{1,2}[日号]?|\d{1,2}[日号]|\d{1,2}月份?(?:[上中下]旬|初|底|末)?|下个?(?:周|月|季度|半年|学期)[一二三四五六日天]?|本?周[一二三四五六日天]|星期[一二三四五六日天]|次[日周月]|明[日天年]|[节年]后)`;
const CLOCK = String.raw`(?:上午|下午|晚上?|\d{1,2}(?:[:时点])(?:\d{2}|半)?分?)`;
const WHEN = `(?:${DAY}${CLOCK}*|${CLOCK}+)`;
const THIS = String.raw`(?:(?:本|该|此|上|当|全|原定?|原计划|计划|第?[一二三四\d]{1,2})的?(?:次|期|场|周|年度?|月份?|半年|季度?|条|篇|份|项|日|天)?)`;
const EVENT =
  "(?:(?:集中|政治|业务|理论|支部|中心组|志愿服务|志愿|党员|党组|局务|全体|专题|主题|座谈|组织|民主|警示|文体|慰问)*(?:会议|活动|学习|培训|走访|讲座|课程|党课|党日|大会|会|课))";
const NOTICE = "(?:信息|稿件|稿|文章|消息|推文|链接|网页|报道|简报|条目|内容)";
/** As an event or a notice may be called before it is said that there was none. */
const NAMED = `(?:${EVENT}|${NOTICE}|检查|评比|慰问|调研|参观|观影|竞赛|比赛|演练|研讨|教育|生活|服务|公告|公示|通知)`;

/** What may stand before the word of it and takes nothing from it. */
const BEFORE = `(?:备注|说明|状态|情况|注|原因):?|(?:于|在|自)?${WHEN}|${THIS}|${NAMED}|已经?|现|后来?|又|(?:审核|审查)后?|临时|暂时?|均|都|全部|予以|被|故|而|所以|决定|将|即|则|作|主动|自行|依法|及时|随后|任何|相关|春节|国庆|中秋|元旦|清明|端午|五一|暑期?|寒假|疫情|节日|期间|的|[:、]`;
const BECAUSE = /^(?:因|由于|受|鉴于|遇|应|按照?|经(?![费济])|根据|接|为)/;

const NOT = "(?:(?:尚|暂时?|均|并|还|从)?(?:未|没有?)(?:能够?|予以?|按期|如期|按时|再|另|对外|主动)*)";
const OFF: Readonly<Record<CalledOff, string>> = {
  held: `(?:取消|作废|停学|停课|停办|停开|暂停|中止|流会|放假|${NOT}(?:开展|举行|举办|召开|组织|学习|落实|完成|实施|进行|检查|评比|检|查|成行|开成|办成|开|办)|不再?(?:开展|举行|举办|召开|组织)|[待拟](?:开展|举行|举办|召开|组织))`,
  "put-out": `(?:撤回|撤稿|撤下|撤销|撤消|撤除|撤|删除|删稿|删|下架|下线|退稿|作废|(?:取消|停止|中止|终止|暂缓|缓|[拟待]|${NOT}|(?:暂时?|现)?不(?:予以?|再|宜|便|能|得)?(?:对外|主动)?)(?:公开|发布|刊发|刊登|发出|公示|推送|上网|上线)|暂缓)`,
};
const MOVED =
  "(?:延期|改期|顺延|延后|推后|后延|推迟|缓期|改日|择日|择期|另择时间|另行(?:通知|安排)|时间待定|(?:改|调整|调|提前|推迟|延迟|延|挪)(?=[至到])|改(?=[为成](?:\\d|下|次|周|星期)))";
const OFF_WORD: Readonly<Record<CalledOff, RegExp>> = {
  held: new RegExp(OFF.held, "g"),
  "put-out": new RegExp(OFF["put-out"], "g"),
};
const MOVED_WORD = new RegExp(MOVED, "g");
const PLAIN: Readonly<Record<CalledOff, RegExp>> = {
  held: new RegExp(`^(?:${BEFORE}|${OFF.held}|${MOVED})`),
  "put-out": new RegExp(`^(?:${BEFORE}|${OFF["put-out"]}|${MOVED})`),
};

/** What may stand behind: what was called off, when, why, what instead. */
const AFTER: Readonly<Record<CalledOff, RegExp>> = {
  held: new RegExp(
    `^[了的]?${THIS}?${EVENT}?(?:[一1]次)?(?:于?${WHEN})?(?:后?改[为成]?.{1,12})?$|^的?(?:原因|理由|说明)?:.+$`,
  ),
  "put-out": new RegExp(
    `^[了的]?(?:公开|公示|发布)?${THIS}?${NOTICE}?(?:于?${WHEN})?(?:处理|修改|更正|核实|完善|整改)?$|^的?(?:原因|理由|说明)?:.+$`,
  ),
};
const MOVED_AFTER = new RegExp(
  `^[至到为成在于]*(?:${DAY}${CLOCK}*)*(?:左右|前后?|后|再|另行)*(?:(?:召开|举行|举办|开展|进行|组织|学习|公开|发布|公示)?${EVENT}?)$`,
);

/** A word of it that ends a text is looked at even where what stands before it is not understood. */
const TELLING: Readonly<Record<CalledOff, RegExp>> = {
  held: /^(?:取消|停学|停课|停办|停开|流会|作废|.*(?:召开|举行|举办))/,
  "put-out": /^(?:撤|下架|下线|退稿|删稿|作废|.*(?:公开|发布|公示))/,
};

/** It took place or was put out after all, another time or in another way. */
const AFTER_ALL: Readonly<Record<CalledOff, RegExp>> = {
  held: /已(?!.*(?:取消|未|没)).{0,16}(?:召开|举行|举办|开展|组织|完成|进行|补)|^(?:并|又|后|另)?于?.{0,12}(?<!待|需|将|应|要)补(?:学|课|开|办|上)|照常|如期|恢复|改为?(?:线上|视频|网络|书面|腾讯|钉钉|自学|电话|会签|分散|传阅)|[未没不](?:有)?取消/,
  "put-out":
    /重新?发|重[新发]|再次?(?:发布|公开)|(?:已|后|并|又)(?!未|撤|删).{0,6}(?:发布|公开|上线|上传|推送|更新|补)|恢复|[未没](?:有)?(?:撤|删|下架)/,
};

/** 「撤下重发」, 「撤回后重新公开」 */
const AND_AGAIN = /^了?后?已?(?:重发|再发|重新?(?:发|公开|上)|补[学课开办])/;

/** What a remark, a state or a bracket says of it; null where it says nothing of that. */
export function saidOff(value: CellValue, what: CalledOff): WaySaidOff | null {
  return SAID[what](compactText(value));
}

/** 会议室 and 学习内容 stand in a column again and again. */
const SAID: Readonly<Record<CalledOff, (text: string) => WaySaidOff | null>> = {
  held: byText(1000, (text) => saidInText(text, "held")),
  "put-out": byText(1000, (text) => saidInText(text, "put-out")),
};

function saidInText(text: string, what: CalledOff): WaySaidOff | null {
  const said = text
    .split(BREAKS)
    .filter((piece) => piece !== "" && piece.length <= LONGEST)
    .map((piece) => saidInPiece(piece, what));
  const has = (one: (typeof said)[number]) => said.includes(one);
  const first = (["moved", "off", "unclear", "again"] as const).find(has) ?? null;
  return has("after-all") && first !== null ? "again" : first;
}

/** What is said beside the name of an event or a notice: in brackets or behind a break at its head or its end, or by the whole of it. */
export function saidBesideName(value: CellValue, what: CalledOff): WaySaidOff | null {
  const text = compactText(value);
  const pieces = text.split(BREAKS).filter((piece) => piece !== "");
  const [first, last] = [pieces[0] ?? "", pieces[pieces.length - 1] ?? ""];
  const marked = BRACKETED.test(text) ? (/^[([【〔]/.test(text) ? first : last) : null;
  const said = [first, last].map((piece) => saidOff(piece, what));
  if (said.includes("off")) return "off";
  if (said.includes("moved")) return "moved";
  // In running words 「项目暂停」 is what was talked about.
  return marked !== null && pieces.length > 1 && saidOff(marked, what) === "unclear" ? "unclear" : null;
}

const BRACKETED = /^[([【〔][^()[\]【】〔〕]*[)\]】〕]|[([【〔][^()[\]【】〔〕]*[)\]】〕]$/;

function saidInPiece(piece: string, what: CalledOff): WaySaidOff | "after-all" | null {
  const off = wordsIn(piece, OFF_WORD[what]);
  const moved = wordsIn(piece, MOVED_WORD);
  const isSaid = ({ before, behind }: Word, after: RegExp) => after.test(behind) && isPlain(before, what);
  if (off.some((word) => isSaid(word, AFTER[what]))) return "off";
  if (moved.some((word) => isSaid(word, MOVED_AFTER))) return "moved";
  if (off.some((word) => isSaid(word, AND_AGAIN))) return "again";
  if (AFTER_ALL[what].test(piece)) return "after-all";
  const atEnd = [...off.filter(({ word }) => TELLING[what].test(word)), ...moved];
  return atEnd.some(({ behind }) => /^[了?]?$/.test(behind)) ? "unclear" : null;
}

/** A word of it, with what stands before and behind it. */
interface Word {
  readonly word: string;
  readonly before: string;
  readonly behind: string;
}

function wordsIn(piece: string, words: RegExp): readonly Word[] {
  return Array.from(piece.matchAll(words), ({ 0: word, index }) => ({
    word,
    before: piece.slice(0, index),
    behind: piece.slice(index + word.length),
  }));
}

/** Whether nothing stands there but the event itself, its day, and why. */
function isPlain(before: string, what: CalledOff): boolean {
  let rest = before;
  while (rest !== "" && !BECAUSE.test(rest)) {
    const next = rest.replace(PLAIN[what], "");
    if (next === rest) return false;
    rest = next;
  }
  return true;
}
