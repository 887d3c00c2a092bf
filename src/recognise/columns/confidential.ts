import { LEDGERS, type LedgerKind } from "../../ledgers";
import { isChoiceWord } from "./choices";
import { looksLikeName } from "./looks-like-name";

/** What days and times are written with. */
const OF_TIME = "年月日时分秒点号上下午前后第季度周星期初底末至到起止〇一二三四五六七八九十百零";
/** Letters that may be somebody's name, and what was left out of a text before: no digits, dates or marks. */
const MAY_NAME = new RegExp(`(?:…|(?![${OF_TIME}])[\\p{L}\\p{M}])+`, "gu");
/** 周 is a surname too: words of the calendar are shown with a figure, not beside what was left out. */
const BESIDE_HIDDEN = new RegExp(`(?:(?<!\\d)[${OF_TIME}]+)?…[${OF_TIME}…]*(?!\\d)`, "gu");
const NUMBER_OF_A_CASE =
  /^(?=.*\d)[\dA-Za-z\s\-—_./〔〕[\]（）()【】#№年月日第号字信访来电网件转复函市省县区局办提案建议人大政协督交立受]+$/;
const MAY_BE_PINYIN = /[a-z]|[A-Z]{5}/;
/** What stands before a name in what somebody wrote about. */
const LEADS =
  /反映|咨询|举报|投诉|要求|关于|控告|检举|申诉|来访|来信|来电|群众|居民|村民|业主|职工|干部|女士|先生|同志|请求|求助|慰问|帮扶|资助|走访/g;

/**
 * What may be quoted of a cell: all of it, or in a ledger whose cells may name who petitioned, was disciplined or is helped, its digits,
 * dates, marks and the words that the ledger itself knows (docs/criteria.md §3.5).
 *
 * @example quotable("petition", "2024.2.30，张三") // 「2024.2.30，…」
 */
export function quotable(kind: LedgerKind | null, text: string): string {
  if (kind === null || !LEDGERS[kind].confidential || isKnownWord(kind, text)) return text;
  // 「XF-2024-01」 names nobody, and the clerk finds the case by it.
  if (NUMBER_OF_A_CASE.test(text) && !MAY_BE_PINYIN.test(text)) return text;
  return text.replace(MAY_NAME, "…").replace(BESIDE_HIDDEN, "…");
}

/** Whether a text of such a ledger could name somebody: a person's name stands in it by itself, or behind what leads to one. */
export function mayNameSomebody(kind: LedgerKind, text: string): boolean {
  if (!LEDGERS[kind].confidential || isKnownWord(kind, text)) return false;
  return text
    .replace(LEADS, " ")
    .split(/[^\p{L}]+/u)
    .some((part) => looksLikeName(part) || (part.length > 3 && looksLikeName(part.slice(0, 3))));
}

/** Whether a text is the number of a case and nothing beside it; any text in a ledger that may be quoted. */
export function isQuotableNumber(kind: LedgerKind, text: string): boolean {
  return !LEDGERS[kind].confidential || NUMBER_OF_A_CASE.test(text);
}

function isKnownWord(kind: LedgerKind, text: string): boolean {
  return LEDGERS[kind].fields.some((field) => isChoiceWord(text, field));
}
