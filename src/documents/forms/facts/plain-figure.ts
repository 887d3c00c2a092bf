import { compactText, foldHeader } from "../../../grid";
import type { Known } from "../form-answer";
import type { FormContext } from "../form-context";
import { alikeHeads, likeliestKind } from "./alike-heads";
import { meanIn, numbersIn, sumIn, textsIn } from "./column-values";
import { sheetsOf, type Counter } from "./figures-of";
import { namesIn, rowsDuring, sourceOf } from "./list-rows";
import { plainReading, sharedLetters, type PlainReading } from "./plain-reading";
import { matterWords } from "./words-beside";
import { plainTables, type PlainColumn, type PlainRow, type PlainTable } from "./plain-tables";
import type { Stretch } from "./stretches";

/** What a cell of a form asks of whichever list tells it. */
export interface PlainAsk {
  /** What is counted, without the times that are named. */
  readonly words: string;
  /** What the form is about. */
  readonly about: string;
  readonly counter: Counter;
  /** Null for all that is checked. */
  readonly stretch: Stretch | null;
  readonly department?: string | null;
  readonly person?: string | null;
  /** Of whom or what else a row is: a community, a room. */
  readonly name?: string | null;
  /** The lowest text of the column's head, where it may ask for what stands in a column: 「主题」, 「授课人」. */
  readonly leaf?: string;
}

/**
 * A figure from the list that alone can be meant: how many of its rows, how many days, the sum or the mean of a column of numbers. Every
 * word of what is asked has to be one of the list's; null where a word is left over or two lists may be meant.
 */
export function plainFigure(ask: PlainAsk, context: FormContext): Known | null {
  const readings = plainTables(context)
    .filter(({ kind }) => kind !== "roster")
    .flatMap((table) => plainReading(withoutLeaf(ask, table), ask.about, table) ?? [])
    .sort((one, other) => other.named - one.named);
  const [best, second] = readings;
  if (!best || best.named === second?.named) return null;
  return figureOf(best, ask, context);
}

/** What is asked without the head that a column of the list answers. */
function withoutLeaf({ words, leaf = "", counter }: PlainAsk, table: PlainTable): string {
  return counter === "" && words.endsWith(leaf) && columnOf(leaf, table)
    ? words.slice(0, -leaf.length)
    : words;
}

/** The column that a head asks for. */
function columnOf(leaf: string, table: PlainTable): PlainColumn | null {
  if (leaf.length < 2) return null;
  const asked = { column: 0, name: foldHeader(leaf), path: [leaf] };
  const [pair] = alikeHeads([asked], table.columns, likeliestKind(table));
  const ending = table.columns.find(({ name }) => name.length >= 2 && asked.name.endsWith(name));
  const [number, ...others] = table.columns.filter(
    ({ holds, name }) => holds === "numbers" && sharedLetters(leaf, name) >= 2,
  );
  return pair?.theirs ?? ending ?? (others.length === 0 ? (number ?? null) : null);
}

function figureOf(reading: PlainReading, ask: PlainAsk, context: FormContext): Known | null {
  const { table } = reading;
  const { from, to, asOf } = context.input.report.period;
  const { stretch } = ask;
  const during = stretch ?? { from, to };
  const within = rowsDuring(table, during, stretch !== null);
  const own = within && ofWhom(within, ask, reading);
  if (within === null || own === null) return null;
  const rows = own.filter(reading.is);
  const listed = listOf(rows, ask, reading);
  const measured = listed === undefined ? measureOf(rows, ask, reading) : listed;
  if (measured === null) return null;
  const source = sourceOf(rows, within);
  // Nought is plain where the list was kept then, and each of its rows says of which sort it is.
  const isTold = reading.sortedBy.every((column) =>
    table.rows.every((row) => compactText(row.value(column)) !== ""),
  );
  const isNone = within.length > 0 && isTold && (reading.sortedBy.length > 0 || own !== within);
  // What is still to come is told by a plan of days alone, that reaches to the end.
  const last = within.map(({ day }) => day ?? "").reduce((one, other) => (one > other ? one : other), "");
  const isOver = last <= asOf ? stretch === null || stretch.to <= asOf : last === during.to;
  const sure = measured.sure && isOver && (rows.length > 0 || isNone);
  return { ...measured, from: sheetsOf(source), source, sure };
}

/** The rows of a department or of somebody, by the column that the words name, else the one in which they stand; null where nobody knows which. */
function ofWhom(
  rows: readonly PlainRow[],
  { department = null, person = null, name: other = null, words }: PlainAsk,
  { table }: PlainReading,
): readonly PlainRow[] | null {
  const name = person ?? department ?? other;
  if (name === null) return rows;
  const names = (row: PlainRow, column: PlainColumn): boolean => namesIn(row, column).includes(name);
  const columns = table.columns.filter(
    (column) => column.holds === "words" && table.rows.some((row) => names(row, column)),
  );
  const told = columns.filter((column) => sharedLetters(words, column.name) >= 2);
  const [only, ...others] = told.length > 0 ? told : columns;
  return only && others.length === 0 ? rows.filter((row) => names(row, only)) : null;
}

/** What stands in the column that a head asks for: its days, names or texts; undefined for a head that asks a number. */
function listOf(
  rows: readonly PlainRow[],
  { counter, leaf = "" }: PlainAsk,
  { table }: PlainReading,
): Pick<Known, "value" | "sure"> | null | undefined {
  if (leaf === "" || counter !== "") return undefined;
  const column = columnOf(leaf, table);
  // What stands in it is quoted nowhere, and how many rows there are is no answer to it.
  if (column !== null && table.isConfidential) return null;
  if (column === null || (column.holds === "numbers" && rows.length === 0))
    return OF_WORDS.test(leaf) ? null : undefined;
  // Nobody knows whether the sum of several numbers is asked, or their mean.
  const [only = null] = rows.length === 1 ? (numbersIn(rows, column) ?? []) : [];
  const value = column.holds === "numbers" ? only : textsIn(rows, column);
  return value === null ? null : { value, sure: true };
}

/** Heads that ask for words, days or names, and no number. */
const OF_WORDS = /(?:主题|题目|专题|议题|内容|名称|日期|时间|地点|人员?|者|姓名|类别|类型|原因|情况)$/u;

/** How often there was something: rows of one session or day are one time, and each where no day says it. */
function timesOf(
  rows: readonly PlainRow[],
  table: PlainTable,
  isOfOne: boolean,
): Pick<Known, "value" | "sure"> {
  const session = table.columns.find(({ name }) => /^(?:会次|场次|期次|次别|届次)$/u.test(name));
  if (session) return { value: new Set(rows.map((row) => compactText(row.value(session)))).size, sure: true };
  const areDated = rows.every(({ day }) => day !== null);
  const days = areDated ? new Set(rows.map(({ day }) => day)).size : rows.length;
  const isPlain = isOfOne || (areDated && days === rows.length);
  return { value: isPlain ? rows.length : days, sure: isPlain };
}

/** A cell of which only the form's title says what is asked: the mean of its scores, else how many there are. */
function silentOf(
  rows: readonly PlainRow[],
  about: string,
  numbers: readonly PlainColumn[],
): Pick<Known, "value" | "sure"> | null {
  const scores = numbers.filter(({ words }) => /分/u.test(words));
  const [score, ...others] = scores;
  if (!score) return { value: rows.length, sure: numbers.length === 0 };
  const value = others.length > 0 ? null : meanIn(rows, score);
  return value === null ? null : { value, sure: MEAN.test(about) || rows.length === 1 };
}

const OF_COUNTER: Readonly<Partial<Record<Counter, RegExp>>> = {
  turns: /人次|人数|实到|参[加训会学].*人/u,
  hours: /学时|课时|时长|小时/u,
  points: /分/u,
  money: /元|金额/u,
};
const MEAN = /均/u;
const OF_EACH = /均|应到|每/u;

function measureOf(
  rows: readonly PlainRow[],
  { counter, words, about, name = null, department = null }: PlainAsk,
  { table, columns }: PlainReading,
): Pick<Known, "value" | "sure"> | null {
  if (counter === "percent" || counter === "people") return null;
  if (counter === "days") {
    const days = table.rows.map(({ day }) => day);
    const isOfDays = days.every((day) => day !== null) && new Set(days).size === days.length;
    return isOfDays ? { value: rows.length, sure: true } : null;
  }
  const pattern = OF_COUNTER[counter];
  const numbers = table.columns.filter(({ holds }) => holds === "numbers");
  const isMean = MEAN.test(words);
  // What each of them had on average no list of occasions tells.
  if (isMean && (counter === "hours" || counter === "turns")) return null;
  const meant = numbers.filter((column) => columns.includes(column));
  if (matterWords(words) === "" && counter === "") return silentOf(rows, about, numbers);
  if (counter === "times" && !isMean) return timesOf(rows, table, name !== null || department !== null);
  if (pattern === undefined && !isMean) return { value: rows.length, sure: true };
  return numberOf(rows, { numbers, meant, pattern, isMean: isMean || counter === "points" }, isMean);
}

/** The sum, or the mean, of the one column of numbers that what is asked fits. */
function numberOf(
  rows: readonly PlainRow[],
  asked: {
    readonly numbers: readonly PlainColumn[];
    readonly meant: readonly PlainColumn[];
    readonly pattern: RegExp | undefined;
    readonly isMean: boolean;
  },
  isSaid: boolean,
): Pick<Known, "value" | "sure"> | null {
  const { numbers, meant, pattern } = asked;
  const fitting = numbers.filter(({ words: name }) => pattern?.test(name) === true && !OF_EACH.test(name));
  const both = fitting.filter((column) => meant.includes(column));
  const [only, ...others] = [both, fitting, meant].find((some) => some.length > 0) ?? [];
  if (!only || others.length > 0) return null;
  const value = asked.isMean ? meanIn(rows, only) : sumIn(rows, only);
  return value === null ? null : { value, sure: !asked.isMean || isSaid };
}
