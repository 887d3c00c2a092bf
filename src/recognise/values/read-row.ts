import {
  bracketOf,
  compactText,
  foldHeader,
  type Area,
  type CellValue,
  type DateContext,
  type DateSpan,
  type SheetCells,
} from "../../grid";
import type { ColumnMatch, Field, FieldDefinition, LedgerDefinition, LedgerKind } from "../../ledgers";
import { withoutPersonalNumbers } from "../../locales";
import { choiceOf, isChoiceWord } from "../columns/choices";
import { mayNameSomebody } from "../columns/confidential";
import { isDitto } from "../columns/column-contents";
import type { Problem } from "../problems";
import { readField, type FieldReading } from "./field-values";
import { expectedAndPresent, gradeInstead, percentOfState, type StateInWords } from "./record-repairs";
import { fingerprintOfWords } from "../find/header";
import { meantChoice } from "../columns/state-words";
import { readWeekNumber } from "./week-number";
import { giveToOther, wordOfOther, type WordOfOther } from "./word-of-other";

/** A cell whose date took its year from around the table; 0 where the date can't be understood all the same. */
export interface AssumedYear {
  readonly cell: Area;
  readonly value: CellValue;
  readonly year: number;
}

/** Words of a choice that its vocabulary doesn't know, as they are first written, with their cells; by field id and folded word. */
export type UnknownWords = Map<
  string,
  { readonly field: FieldDefinition; readonly word: string; readonly cells: Area[] }
>;

/** What reading a row's cells leaves beside its fields. */
export interface RowReports {
  report(problem: Problem, cell: Area, value: CellValue): void;
  readonly assumedYear: AssumedYear[];
  readonly unknownWords: UnknownWords;
}

/** A column that a field was found for. */
export interface FieldColumn {
  readonly match: ColumnMatch;
  readonly field: FieldDefinition;
  /** The unit in the column's name: 「分钟」 of 时长（分钟）; null without one. */
  readonly unit: string | null;
  /** 周次, 第几周: a bare number in it is a week of the year. */
  readonly countsWeeks: boolean;
  /** 月份: a bare number in it is a month. */
  readonly countsMonths: boolean;
}

/** The columns of a table that hold a field of its ledger. */
export function fieldColumns(
  matches: readonly ColumnMatch[],
  definition: LedgerDefinition,
): readonly FieldColumn[] {
  return matches.flatMap((match): FieldColumn[] => {
    const field = definition.fields.find(({ id }) => id === match.field);
    const leaf = match.path[match.path.length - 1] ?? "";
    if (!field) return [];
    const countsWeeks = field.type === "date" && /周(次|数|别)?$|第几周/.test(foldHeader(leaf));
    const countsMonths = field.type === "date" && /月份?$/.test(foldHeader(leaf));
    return [{ match, field, unit: bracketOf(leaf), countsWeeks, countsMonths }];
  });
}

export interface RowCells {
  readonly cells: SheetCells;
  readonly definition: LedgerDefinition;
  readonly columns: readonly FieldColumn[];
  /** The field without whose day a row is none of this kind. */
  readonly required: FieldDefinition | undefined;
  readonly answers: Readonly<Record<string, string>>;
  /** The id under which the answer for all unknown words of a field is kept. */
  readonly wordsId: (field: string) => string;
  /** What stood last in each column: 「同上」 means it. */
  readonly above: Map<number, CellValue>;
  /** Rows whose day stands above them, written once. */
  readonly ofDayAbove: ReadonlySet<number>;
}

/**
 * Reads the cells of one row into fields.
 *
 * @param fields what the rows above the table give already; the row's own go over them
 * @returns the dates of 「3月5日、12日」 in the field of the day: as many events; empty for one
 */
export function readRow(
  table: RowCells,
  row: number,
  context: DateContext,
  fields: Record<string, Field>,
  reports: RowReports,
): readonly DateSpan[] {
  const { cells, definition, columns, required, above } = table;
  let several: readonly DateSpan[] = [];
  const ofOthers: WordOfOther[] = [];
  for (const column of columns) {
    const { match, field } = column;
    const written = cells.value(row, match.column);
    const isAbove = isDitto(written) || (definition.dates.includes(field.id) && table.ofDayAbove.has(row));
    const value = isAbove ? (above.get(match.column) ?? written) : written;
    above.set(match.column, value);
    const cell = cells.area(row, match.column);
    const both = COUNTED.has(field.id) ? expectedAndPresent(match, value) : null;
    if (both) {
      fields["expected"] = { value: both[0], raw: value, cell };
      fields["present"] = { value: both[1], raw: value, cell };
      continue;
    }
    const reading = readCell(table, column, value, context);
    if (reading.value === undefined) continue;
    if (reading.yearAssumed) reports.assumedYear.push({ cell, value, year: yearOf(reading.value) });
    const isUnknown = reading.problems.some(({ id }) => id === "unknown-word");
    const other = isUnknown ? wordOfOther(definition, field, value, cell) : null;
    if (other) {
      ofOthers.push(other);
      continue;
    }
    const { days } = reading;
    fields[field.id] = { value: reading.value, raw: value, cell, ...(days === undefined ? {} : { days }) };
    for (const problem of reading.problems) tell(problem, { field, value, cell });
    if (field === required && reading.several) several = reading.several;
  }
  for (const other of ofOthers) giveToOther(other, fields);
  return several;

  function tell(
    problem: Problem,
    { field, value, cell }: { field: FieldDefinition; value: CellValue; cell: Area },
  ): void {
    if (problem.id === "unknown-word" && typeof value === "string")
      remember(reports.unknownWords, field, value, cell);
    else if (problem.id === "several-dates" && field !== required)
      reports.report({ ...problem, id: "first-date-kept" }, cell, value);
    else if (problem.id === "not-a-number" && gradeInstead(definition, fields, field, value, cell))
      reports.report({ id: "grade-as-score" }, cell, value);
    else reports.report(problem, cell, value);
  }
}

/** The number of a month and nothing else. */
const MONTH = /^(?:[1-9]|1[0-2])$/;

const COUNTED: ReadonlySet<string> = new Set(["present", "expected", "count"]);

function readCell(
  { definition, answers, wordsId }: RowCells,
  { match, field, unit, countsWeeks, countsMonths }: FieldColumn,
  written: CellValue,
  context: DateContext,
): FieldReading {
  const value = countsMonths && MONTH.test(String(written)) ? `${String(written)}月` : written;
  // Only words of a choice are asked about.
  const said =
    typeof value === "string" && field.type === "choice"
      ? answers[wordQuestionId(definition.kind, field.id, value)]
      : undefined;
  if (said !== undefined) return { value: said, problems: [] };
  const percent = field.id === "state" && field.type === "choice" ? percentOfState(value) : null;
  if (percent !== null && readField(value, field, context).value === null)
    return { value: percent === 100 ? "closed" : percent === 0 ? "not-started" : "open", problems: [] };
  const week = countsWeeks ? readWeekNumber(value, context) : null;
  const plain = week ?? readField(value, field, context, unit);
  const isUnknown = plain.problems.some(({ id }) => id === "unknown-word");
  const named = isUnknown ? choiceUnderName(value, field, match.path.at(-1) ?? "") : null;
  const reading: FieldReading = named === null ? plain : { value: named, problems: [] };
  const forAll = answers[wordsId(field.id)];
  return forAll !== undefined && reading.problems.some(({ id }) => id === "unknown-word")
    ? { value: forAll, problems: [] }
    : reading;
}

/** 「任前」 under 谈话类型 is 任前谈话: a column's name may hold the choice that its cells only part further. */
function choiceUnderName(value: CellValue, field: FieldDefinition, name: string): string | null {
  const stem = foldHeader(name).replace(/(?:类型|类别|种类|形式|方式|性质)$/, "");
  if (stem === foldHeader(name) || !isChoiceWord(stem, field)) return null;
  return choiceOf(`${compactText(value)}${stem}`, field);
}

/** Reads a state out of what another column says of the row; an unread one is asked about as any word of a state, except where only ends are told. */
export function readStateInWords(
  { definition, answers, wordsId }: RowCells,
  { state, said: { raw, cell }, onlyEnds }: StateInWords,
  words: UnknownWords,
): Field | null {
  if (onlyEnds) {
    const end = meantChoice(raw, state);
    return end === "closed" ? { value: end, raw, cell } : null;
  }
  const text = String(raw);
  const choice =
    answers[wordQuestionId(definition.kind, state.id, text)] ??
    meantChoice(raw, state) ??
    answers[wordsId(state.id)];
  if (choice === undefined) remember(words, state, text, cell);
  return choice === undefined ? null : { value: choice, raw, cell };
}

function remember(words: UnknownWords, field: FieldDefinition, value: string, cell: Area): void {
  const key = `${field.id}\n${foldWord(value)}`;
  const entry = words.get(key) ?? { field, word: compactText(value), cells: [] };
  entry.cells.push(cell);
  words.set(key, entry);
}

/** The id under which a word that no vocabulary knows is asked about: Closed and closed are one; a name is not told. */
export function wordQuestionId(kind: LedgerKind, field: string, word: string): string {
  const folded = foldWord(word);
  const shown = mayNameSomebody(kind, folded) ? fingerprintOfWords(folded) : withoutPersonalNumbers(folded);
  return `word:${kind}:${field}:${shown}`;
}

function foldWord(word: string): string {
  return compactText(word).toLowerCase();
}

function yearOf(value: Field["value"]): number {
  return typeof value === "object" && value !== null && "from" in value ? Number(value.from.slice(0, 4)) : 0;
}
