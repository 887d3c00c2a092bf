import { makeDay, type Day } from "../../grid";

/** What a person has confirmed for a manual clause or for a declared zero. */
export interface Confirmation {
  readonly clause: string;
  readonly confirmed: boolean;
  readonly by: string;
  readonly on: Day | null;
  readonly note: string;
  /** What it was given for, where that is known: in another period it has expired whatever its day. */
  readonly period?: { readonly from: Day; readonly to: Day };
  /** Said in the pane and on no sheet yet. */
  readonly unwritten?: true;
}

const YES = [
  "零报告（经核实无此情况）",
  "零报告(经核实无此情况)",
  "零报告",
  "经核实为0",
  "经核实无",
  "已核实",
  "已确认",
  "确认",
  "属实",
  "是",
  "√",
  "✓",
  "✔",
];
const NO = ["未确认", "不属实", "不符合", "否", "×", "✗"];
const DAY = /(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*日?/;
/** The commonest family names: 「已查看」 is not a person, 「李明」 is. Longer names are told by their first character too. */
const FAMILY_NAMES =
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆" +
  "范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文殷葛温庄纪樊关" +
  "焦安俞华倪牛申聂辛欧司上尤凌祝左涂阎米岳管齐伍鲁耿翟路詹季柳盛符芦包宁党霍柯童申";
const SEPARATORS = /^[\s,，;；、:：/|()（）]+|[\s,，;；、:：/|()（）]+$/g;

/** A confirmation as it stands in the column: 「已确认 李明 2024-12-20 现场查看」. */
export function confirmationText(confirmation: Confirmation): string {
  const word = confirmation.confirmed ? "已确认" : "否";
  return [word, confirmation.by, confirmation.on ?? "", confirmation.note]
    .filter((part) => part !== "")
    .join(" ");
}

/**
 * What a clerk typed into the confirmation column of a clause: a word of yes or no standing by itself, then who, a
 * note, and the day anywhere (a name is two to four characters after a family name, right behind the word).
 *
 * @returns null for a mere note: 「是否达标待查」 confirms nothing.
 * @example parseConfirmation("zero-vice", "零报告（经核实无此情况） 李明 2024.12.20")
 */
export function parseConfirmation(clause: string, text: string): Confirmation | null {
  const plain = text.trim();
  const word = [...NO, ...YES].find((candidate) => startsWithWord(plain, candidate));
  if (word === undefined) return null;

  const rest = trimmed(plain.slice(word.length));
  const match = DAY.exec(rest);
  const on = match ? makeDay(Number(match[1]), Number(match[2]), Number(match[3])) : null;
  const words = (on && match ? rest.replace(match[0], " ") : rest)
    .split(/[\s,，;；、|]+/)
    .filter((part) => trimmed(part) !== "");
  const first = trimmed(words[0] ?? "");
  const by = looksLikeName(first) ? first : "";
  const note = words.slice(by === "" ? 0 : 1).join(" ");
  const declared = /^(?:零报告|经核实)/.test(word) ? word : "";
  return {
    clause,
    confirmed: YES.includes(word),
    by,
    on,
    note: [declared, trimmed(note)].filter((part) => part !== "").join(" "),
  };
}

function startsWithWord(text: string, word: string): boolean {
  if (!text.startsWith(word)) return false;
  const next = text.charAt(word.length);
  return next === "" || /[\s\d,，.。;；、:：/|()（）!！]/.test(next);
}

function looksLikeName(text: string): boolean {
  return /^[\u4e00-\u9fff·]{2,4}$/.test(text) && FAMILY_NAMES.includes(text.charAt(0));
}

function trimmed(text: string): string {
  return text.replace(SEPARATORS, "");
}
