import { compactText } from "../../../grid";
import { isPercentage } from "../../template/template-value";
import { distinctSheets } from "../facts/figures-of";
import { plainTables } from "../facts/plain-tables";
import { sharedLetters } from "../facts/plain-reading";
import { matterWords } from "../facts/words-beside";
import type { Known } from "../form-answer";
import type { FormContext } from "../form-context";
import type { AskedCell } from "./asked-cell";
import type { FormNotes } from "./form-notes";

/** What a form's answers are held against. */
export interface FormEvidence {
  readonly context: FormContext;
  readonly notes: FormNotes;
  /** The sheet on which most figures of the form rest whose labels name a list; null where there is none. */
  readonly mainSheet: string | null;
}

/** What speaks against an answer, as one reads it; null for nothing. */
type Doubt = (asked: AskedCell, known: Known, form: FormEvidence) => string | null;

/** Every figure of a form passes through these; one of them makes it a proposal. */
const OF_FIGURES: readonly Doubt[] = [
  ruledByNote,
  asksTwo,
  ofAnotherList,
  ofMoreLists,
  partOfNarrowed,
  ofAnotherBlank,
  sortLeftOpen,
];
/** And every answer through this one. */
const OF_ALL: readonly Doubt[] = [wordOfAnotherList];

/** The first thing that speaks against an answer that is said to be sure. */
export function doubtOf(asked: AskedCell, known: Known, form: FormEvidence): string | null {
  for (const doubt of isFigure(known.value) ? [...OF_FIGURES, ...OF_ALL] : OF_ALL) {
    const said = doubt(asked, known, form);
    if (said !== null) return said;
  }
  return null;
}

/** Whether a value is a figure: a number, a share, a number with its unit. */
export function isFigure(value: Known["value"]): boolean {
  return typeof value === "number" || isPercentage(value) || (typeof value === "string" && /^\d/.test(value));
}

/** The form's own notes say what belongs to a figure, and it was not reckoned by them. */
function ruledByNote(
  { leaf }: AskedCell,
  { isAsStated = false }: Known,
  { notes }: FormEvidence,
): string | null {
  return !isAsStated && notes.narrows(leaf) ? "本表的说明另有口径" : null;
}

const TWO = /[^\/()（）]{2,}[数次件人]\/(?!应|总|全)[^\/()（）]{2,}/u;

/** 「问题总数/已销号数」 asks for both. */
function asksTwo({ leaf, words, isInTable }: AskedCell, { value }: Known): string | null {
  const isTwo = TWO.test(leaf) || (isInTable && TWO.test(words));
  return isTwo && !(typeof value === "string" && value.includes("/")) ? "这一格问两个数" : null;
}

/** 「已办结」 among figures of the petitions is not the one of another register. */
function ofAnotherList(
  { words }: AskedCell,
  { source }: Known,
  { context, mainSheet }: FormEvidence,
): string | null {
  const sheets = distinctSheets(source);
  if (mainSheet === null || sheets.length === 0 || sheets.includes(mainSheet)) return null;
  return sheets.some((sheet) => namesSheet(words, sheet, context)) ? null : `本表其他数出自“${mainSheet}”`;
}

/** 「中心组学习」 has a list of its own, and the answer counts another one with it that the form asks for apart. */
function ofMoreLists(
  { label }: AskedCell,
  { source, isAsStated = false }: Known,
  { context }: FormEvidence,
): string | null {
  const called = distinctSheets(source).map((sheet) => sheet.replace(ANY_SHEET, ""));
  if (called.length < 2 || isAsStated) return null;
  const [only, ...others] = called.filter((name) => label.includes(name));
  const areApart = called.every((name) => context.words.includes(name));
  return only !== undefined && others.length === 0 && areApart ? `本格只说“${only}”` : null;
}

const ANY_SHEET = /(?:登记|台账|记录|统计|汇总|一览|目录)?[表册簿单账]?$/u;

/** 「学习8场（不含自学），其中业务类__场」: the part leaves out what the whole does. */
function partOfNarrowed({ leaf, text }: AskedCell, { isAsStated = false }: Known): string | null {
  const sentence = text.split(/[。；;]/u).find((one) => leaf.length >= SHORTEST && one.includes(leaf)) ?? "";
  const before = sentence.slice(0, sentence.indexOf(leaf) + leaf.length);
  return !isAsStated && /不含.*其中/u.test(before) ? "前面说了不含什么" : null;
}

const SHORTEST = 2;

/** 「受理__件，已办结__件」: what became of them is no other register's. */
function ofAnotherBlank(
  { leaf, before }: AskedCell,
  { source }: Known,
  { context }: FormEvidence,
): string | null {
  const sheets = distinctSheets(source);
  if (before.length === 0 || sheets.length === 0 || sheets.some((sheet) => before.includes(sheet)))
    return null;
  if (matterWords(leaf.replace(OF_ANY_LIST, "")) !== "") return null;
  return sheets.some((sheet) => namesSheet(leaf, sheet, context))
    ? null
    : `前一个空出自“${before.join("、")}”`;
}

/** 「实际到会人次」 of a form that speaks of one sort of them elsewhere: whether it means all nobody knows. */
function sortLeftOpen(
  { words, isInTable }: AskedCell,
  { source }: Known,
  { context }: FormEvidence,
): string | null {
  if (!isInTable || matterWords(words.replace(OF_COUNTS, "")) !== "") return null;
  const sheets = distinctSheets(source);
  for (const list of plainTables(context).filter(({ sheet }) => sheets.includes(sheet)))
    for (const { sorts, words: head } of list.columns) {
      const [named, ...more] = sorts.filter((sort) => context.words.includes(sort));
      if (named !== undefined && more.length === 0 && sorts.length > 1)
        return `“${head}”是否只算“${named}”，本格没有说`;
    }
  return null;
}

const OF_COUNTS =
  /[（(].*$|第?[一二三四1-4]季度|\d{1,2}月|实际|[应实]?到[会课场]|参[加学会训]|出席|人次|人数|次数|[次人数]/gu;

/** A head has a word that another list of the workbook is about, and this one is not: 「党课题目」 looked up among other sessions. */
function wordOfAnotherList(
  { leaf, isInTable }: AskedCell,
  { source }: Known,
  { context }: FormEvidence,
): string | null {
  const [sheet, ...others] = distinctSheets(source);
  if (!isInTable || sheet === undefined || others.length > 0) return null;
  const lists = plainTables(context);
  const own = lists.filter((list) => list.sheet === sheet);
  if (own.length === 0) return null;
  const said = own.map((list) =>
    [list.about, ...list.columns.flatMap(({ words, sorts }) => [words, ...sorts])].join("·"),
  );
  const isOwn = (word: string): boolean => said.some((text) => text.includes(word));
  for (const list of lists.filter((one) => one.sheet !== sheet && one.kind !== "roster"))
    for (const word of list.columns.flatMap(({ sorts }) => sorts))
      if (leaf.includes(word) && !isOwn(word) && !context.title.includes(word) && matterWords(word) !== "")
        return `“${word}”见于“${list.sheet}”`;
  return null;
}

/** What became of cases and how things are counted is said of every list. */
const OF_ANY_LIST =
  /[已未尚]?(?:办结|回复|答复|完成|整改|销号|处理|办理)|新增|总数|数量|受理|人次|其中|率|合计/gu;

/** Whether words name a sheet's list: what it is called, its heads, what stands in it. */
export function namesSheet(words: string, sheet: string, context: FormContext): boolean {
  const own = words.replace(OF_ANY_LIST, "·");
  if (matterWords(own) === "") return false;
  const lists = plainTables(context).filter((list) => list.sheet === sheet);
  // What the grids and the roster tell no other list does.
  if (lists.every(({ kind }) => kind === "roster")) return true;
  return lists.some((list) => {
    const heads = list.columns.map((column) => column.words).join("·");
    const sorts = list.columns.flatMap((column) => column.sorts);
    return sharedLetters(own, `${list.about}·${heads}`) > 0 || sorts.some((sort) => own.includes(sort));
  });
}

const OF_NUMBERS =
  /[（(](?:人次|次|人|名|件|个|条|篇|场|期|份|天|元|分|%|小时|学时)[）)]$|[次人件天分]数$|人次$|率$/u;

/** Whether words stand where the head asks for a number: 「是」 under 「补课（次）」. */
export function isOfAnotherKind({ leaf }: AskedCell, { value }: Known): boolean {
  if (typeof value !== "string" || !OF_NUMBERS.test(compactText(leaf))) return false;
  return !/\d|^(?:无|没有|零|[\/—－-]+)$/u.test(value);
}
