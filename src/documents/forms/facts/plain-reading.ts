import { compactText, isBlank, weekdayOf } from "../../../grid";
import { wordInCell, type PlainColumn, type PlainRow, type PlainTable } from "./plain-tables";
import { asOffice, matterWords, sharedPieces } from "./words-beside";

/** What words ask of a list: the rows of which they speak. */
export interface PlainReading {
  readonly table: PlainTable;
  readonly is: (row: PlainRow) => boolean;
  /** The columns in which the sorts stand that the words name. */
  readonly sortedBy: readonly PlainColumn[];
  /** How many letters of the words name the list or its columns. */
  readonly named: number;
  /** The columns that the words name. */
  readonly columns: readonly PlainColumn[];
}

/** Words that ask for something else than what is there: of each, of another time, the rest, what is to be reached. */
const ELSE =
  /每|达到|不[足少满含]|[未无除率占较尚]|同[比期]|环比|上年|去年|往年|增[长加减幅]|下降|计划|目标|要求|应|其[他余]|逾|超|按[期时]|[排位名]次|排名|新增|最/u;

const WEEKEND = /双休日|周末|休息日/u;
const FRIDAY = 5;

/** Words that say how often, how many or that there was something at all. */
const FILLING =
  /其中|转来|来自|受理|接报|接到|收到|发生|登记|新增|举办|开展|组织|召开|印发|制发|累计|总计|合计|共计|小计|实际|一共|总共|今年|本年|以来|记录|场次|人次|次数|件数|期数|总数|数量|[次场件条期份个起项篇堂节人名天数量总共上开了的及和与、类型]/gu;

/**
 * Reads words against one list: each of them has to be a sort that a column of the list tells, part of what the list and its columns are
 * called, or a word that says how something is counted. Null where one is left over, and where nothing names the list.
 *
 * @param about what the form is about, where the words themselves only count: 「次数」, 「其中：通知」
 */
export function plainReading(words: string, about: string, table: PlainTable): PlainReading | null {
  let left = asOffice(compactText(words)).replace(/[()]/gu, "·");
  const there = table.columns.find(({ name }) => /^(?:实到|实际?参加|到会|到课)/u.test(name));
  // 「实际到会」 is what the list calls 「实到人数」.
  if (there) left = left.replace(/(?:实际)?到[会课场](?=人)/u, there.words);
  const isWeekend = WEEKEND.test(left);
  left = left.replace(WEEKEND, "·");
  const sorts: { column: PlainColumn; words: readonly string[] }[] = [];
  for (const column of table.columns) {
    const { named, rest } = sortsNamed(left, column.sorts);
    if (named.length === 0) continue;
    sorts.push({ column, words: named });
    left = rest;
  }
  if (ELSE.test(left)) return null;
  const names = [table.about, ...table.columns.map(({ words: name }) => name)];
  const { rest, named } = withoutNames(left, names);
  if (rest.split("·").some((piece) => matterWords(piece.replace(FILLING, "")) !== "")) return null;
  const own = sharedLetters(about, table.about);
  if (sorts.length === 0 && named === 0 && own === 0) return null;
  const columns = table.columns.filter(({ name }) => name.length >= 2 && sharedLetters(left, name) >= 2);
  const firstDay = table.columns.find(({ holds }) => holds === "days");
  // A row that says 「无」 of what is counted has none of it.
  const told = columns.filter(({ holds }) => holds === "words");
  // 「已回复」 is what has its day in 「回复日期」.
  const done = columns.filter((column) => column.holds === "days" && column !== firstDay);
  return {
    table,
    is: (row) =>
      done.every((column) => !isBlank(row.value(column))) &&
      told.every((column) => !NONE.test(wordInCell(row.value(column)))) &&
      sorts.every((one) => one.words.includes(wordInCell(row.value(one.column)))) &&
      (!isWeekend || (row.day !== null && weekdayOf(row.day) > FRIDAY)),
    sortedBy: sorts.map(({ column }) => column),
    named: named * 2 + own + sorts.reduce((sum, one) => sum + one.words.join("").length * 3, 0),
    columns,
  };
}

const NONE = /^(?:无|没有|否|未发现|[\/—–-])$/u;

/** The sorts that words name, the longest first: by themselves, or by the beginning that only one of them has (「网上」 of 「网上投诉」). */
function sortsNamed(
  text: string,
  sorts: readonly string[],
): { readonly named: readonly string[]; readonly rest: string } {
  let rest = text;
  const named: string[] = [];
  for (const sort of [...sorts].sort((one, other) => other.length - one.length)) {
    if (!rest.includes(sort)) continue;
    rest = rest.replace(sort, "·");
    named.push(sort);
  }
  if (named.length > 0) return { named, rest };
  const begun = sorts.filter((sort) => {
    const other = sorts.some((one) => one !== sort && one.slice(0, 2) === sort.slice(0, 2));
    return !other && sort.length > 2 && text === sort.slice(0, text.length) && text.length >= 2;
  });
  return begun.length === 1 ? { named: begun, rest: "" } : { named, rest };
}

/** A text without the pieces of two letters or more that stand in a name, and how many letters say of what those are. */
function withoutNames(
  text: string,
  names: readonly string[],
): { readonly rest: string; readonly named: number } {
  const { rest, shared } = sharedPieces(text, names);
  const telling = shared.filter((piece) => matterWords(piece.replace(FILLING, "")) !== "");
  return { rest, named: telling.join("").length };
}

/** How many letters of a text stand in a name, two by two; words that any list is called by do not count. */
export function sharedLetters(text: string, name: string): number {
  return withoutNames(compactText(text).replace(ANY_LIST, "·"), [name.replace(ANY_LIST, "·")]).named;
}

const ANY_LIST =
  /20\d{2}年度?|统计|汇总|登记|记录|台账|一览|情况|工作|单位|名称|日期|时间|季度|月份|年度|人员|姓名|安排|管理|办公室|中心|[表册簿单]/gu;
