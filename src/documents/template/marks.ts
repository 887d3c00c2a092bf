import { compactText, readDate, chineseDay } from "../../grid";

/** A mark that people leave for something to be filled in, in a cell's text. */
interface TemplateMark {
  /** As it stands there. */
  readonly text: string;
  /** What it stands for, said once for all sheets: ××局, 202_年, 联系人. */
  readonly name: string;
  /** Whether it is seldom anything else; a line of ____ also waits for a pen. */
  readonly sure: boolean;
  readonly at: number;
}

/** Where a mark stands: what is said to its left, and its cell, where nothing else tells one line from another. */
export interface MarkPlace {
  readonly label: string;
  readonly cell: string;
}

const CROSS = "×ＸXx○〇◯";
const LINE = "_＿";
/** Where the name of what a cross stands for ends; without one of these two more characters tell it. */
const ENDING =
  "同志|书记|局长|主任|科长|街道|社区|委员会|政府|大队|支队|公司|学校|[局委办厅院处会所站队校社馆团部科室县市区镇乡村年月日]";
/** What is asked for in brackets. */
const ASKED =
  "单位|全称|简称|姓名|名称|日期|时间|年度|年份|年月|地点|部门|科室|负责人|联系人|组长|电话|文号|人数|金额|数量";

const KINDS = {
  date: `[${LINE}]{2,}\\s*年\\s*[${LINE}]+\\s*月(?:\\s*[${LINE}]+\\s*日)?`,
  number: `〔(?:20)?[\\s${LINE}${CROSS}]*〕(?:[\\s${LINE}${CROSS}]+(?=号))?`,
  year: `(?<![\\d〇○一二])(?:[12]\\d{1,2}|二[〇○零][〇○零一二三四五六七八九]?)[${LINE}${CROSS}]{1,2}年`,
  cross: `(?<![\\p{Script=Latin}\\d一二三四五六七八九十])[${CROSS}]{2,}(?:(?:\\p{Script=Han}{0,6}?(?:${ENDING}))|\\p{Script=Han}{1,2})`,
  line: `(?<![A-Za-z0-9${LINE}])[${LINE}]{2,}(?![A-Za-z0-9${LINE}])`,
  bracket: `[（(](?:此处|在此|请|待)*(?:填写?|填入|补充)[^（）()]{0,20}[）)]`,
  named: `[【［[](?:[^【】［］[\\]]{0,10}(?:${ASKED}))[】］\\]]`,
} as const;
type Kind = keyof typeof KINDS;
const MARK = new RegExp(
  Object.entries(KINDS)
    .map(([kind, pattern]) => `(?<${kind}>${pattern})`)
    .join("|"),
  "gu",
);
const SURE: ReadonlySet<Kind> = new Set(["year", "cross", "bracket", "named"]);

/** Whether a text has a character that no mark is without: asked of every cell of a workbook. */
export function mayHoldMark(text: string): boolean {
  return MARKED.test(text);
}

const MARKED = new RegExp(`[${CROSS}${LINE}〔（(【［[]`);

/** The marks of a text in their order. */
export function marksIn(text: string, place: MarkPlace): readonly TemplateMark[] {
  return [...text.matchAll(MARK)].map((match) => {
    const [found] = match;
    const kind = kindOf(match);
    const name = nameOf(
      kind,
      found,
      text.slice(0, match.index),
      text.slice(match.index + found.length),
      place,
    );
    return { text: found, name, sure: SURE.has(kind), at: match.index };
  });
}

/** Whether a mark's name says that it is an office, as the unit is. */
export function isUnitMark(name: string): boolean {
  return /^××[^×]*(?:[局委办厅院会部]|单位)$/u.test(name);
}

/** Whether a mark's name is a year with figures left open. */
export function isYearMark(name: string): boolean {
  return new RegExp(`^${KINDS.year}$`, "u").test(name);
}

/** What the clerk said a mark stands for, as it goes into the text: 「2024」 for 202_年 keeps its 年, a day is written out. */
export function markValue(text: string, said: string): string {
  if (/年$/u.test(text) && /^\d{4}$/.test(said)) return `${said}年`;
  if (!new RegExp(`^${KINDS.date}$`, "u").test(text)) return said;
  const date = readDate(said);
  return date.kind === "date" && date.span.from === date.span.to ? chineseDay(date.span.from) : said;
}

function kindOf({ groups }: RegExpMatchArray): Kind {
  return (Object.keys(KINDS) as Kind[]).find((kind) => groups?.[kind] !== undefined) ?? "line";
}

function nameOf(kind: Kind, text: string, before: string, after: string, place: MarkPlace): string {
  switch (kind) {
    case "year":
      return text
        .normalize("NFKC")
        .replace(new RegExp(`[${CROSS}]+(?=年)`), (found) => "_".repeat(found.length));
    case "cross":
      return text.replace(new RegExp(`^[${CROSS}]+`), "××");
    case "bracket":
      return (
        askedFor(text.replace(/此处|在此|请|待|填写|填入|补充|填/g, "")) ||
        lineName(text, before, after, place)
      );
    case "named":
      return askedFor(text);
    case "date":
    case "number":
    case "line":
      return lineName(text, before, after, place);
  }
}

const askedFor = (text: string) => compactText(text).replace(/[[\]【】()]/g, "");

/** 「联系人：____」 is called 联系人, a cell of its own after the cell to its left, a gap in a sentence after the words around it. */
function lineName(text: string, before: string, after: string, { label, cell }: MarkPlace): string {
  const own = /([\p{Script=Han}A-Za-z、（）()]{2,14})[:：]\s*$/u.exec(before)?.[1];
  if (own !== undefined) return compactText(own);
  const words = (one: string) => compactText(one).split(/[，。；：、,;:！？\s]/u);
  const ahead = (words(before).at(-1) ?? "").slice(-6);
  const behind = (words(after)[0] ?? "").slice(0, 4);
  const line = text.normalize("NFKC").replace(/\s/g, "");
  if (ahead + behind !== "") return `${ahead}${line}${behind}`;
  return label === "" ? `${line}（${cell}）` : label;
}
