import { compactText, foldHeader, readDate, type CellValue } from "../../grid";
import { dayFieldOf, type ColumnMatch, type FieldDefinition, type LedgerDefinition } from "../../ledgers";
import { isChoiceWord } from "./choices";
import { contentsFit, isPlaceholder } from "./column-contents";
import type { HeaderColumn } from "../find/header";
import { isNumbering, kindsWithColumn } from "../find/header-words";
import type { GivenByLines } from "./lines-between";
import type { Memory } from "../recognition";
import { settledColumns } from "./settled-columns";
import { isTick, siblingChoices } from "./sibling-choices";

/** A column that two fields, or a field that two columns claim with equal right. */
export interface Doubt {
  readonly column: HeaderColumn;
  /** Field ids, the likeliest first. */
  readonly fields: readonly string[];
}

export interface ColumnMatches {
  readonly columns: readonly ColumnMatch[];
  readonly doubts: readonly Doubt[];
  /** Sum of the matches' strengths (0–1 each), for telling kinds of ledger apart. */
  readonly strength: number;
}

/** What a table's columns are matched by. */
export interface ColumnsToMatch {
  readonly columns: readonly HeaderColumn[];
  /** Some values of each column, in their order. */
  readonly sample: readonly (readonly CellValue[])[];
  readonly fingerprint: string;
  readonly memory: Memory;
  /** What lines between the rows give, where no column does. */
  readonly given?: GivenByLines | null;
}

interface Claim {
  readonly column: HeaderColumn;
  readonly field: FieldDefinition;
  readonly score: number;
  readonly reason: ColumnMatch["reason"];
}

/** A claim by contents alone; every claim by name is stronger. */
const BY_CONTENTS = 20;
/** No claim by a part of a name is stronger. */
const BY_PART = 83;

/**
 * Gives each column at most one field and each field at most one column over the whole table: first what the clerk answered or
 * corrected, then exact names and synonyms, then a longer name that holds a synonym, then what stands in the column. Edit distance has
 * no say: 迟到 and 早退 differ by two characters.
 */
export function matchColumns(
  { columns, sample, fingerprint, memory }: ColumnsToMatch,
  definition: LedgerDefinition,
): ColumnMatches {
  const settled = settledColumns(columns, definition, fingerprint, memory);
  const ticked = tickedWords(columns, sample, definition);
  const claims = choicesFirst(
    columns.flatMap((column, index) =>
      settled.has(column) || ticked.has(column) ? [] : claimsOf(column, sample[index] ?? [], definition),
    ),
    (column) => sample[columns.indexOf(column)] ?? [],
  ).sort((a, b) => b.score - a.score || a.column.column - b.column.column);

  const byColumn = new Map<HeaderColumn, Claim>();
  const taken = new Set([...settled.values()].map((match) => match.field));
  for (const claim of claims) {
    if (byColumn.has(claim.column) || taken.has(claim.field.id)) continue;
    byColumn.set(claim.column, claim);
    taken.add(claim.field.id);
  }
  return {
    columns: columns.map(
      (column): ColumnMatch =>
        settled.get(column) ?? {
          column: column.column,
          path: column.path,
          field: byColumn.get(column)?.field.id ?? null,
          reason: byColumn.get(column)?.reason ?? "none",
        },
    ),
    doubts: doubtsOf(claims, byColumn),
    strength: [...byColumn.values()].reduce(
      (sum, { score }) => sum + Math.min(score, 100) / 100,
      settled.size + ticked.size,
    ),
  };
}

/** Columns 已整改 | 未整改, 党课 | 警示教育 that are ticked: each is a word of a choice, and none is a field by itself. */
function tickedWords(
  columns: readonly HeaderColumn[],
  sample: readonly (readonly CellValue[])[],
  definition: LedgerDefinition,
): ReadonlySet<HeaderColumn> {
  const valuesOf = (column: HeaderColumn) => sample[columns.indexOf(column)] ?? [];
  const ticked = definition.fields.flatMap((field) => {
    const siblings = field.type === "choice" ? siblingChoices(columns, field, valuesOf) : null;
    const group = siblings?.columns.map(({ column }) => column) ?? [];
    // Of a form that nobody filled in the names of states tell by themselves.
    return field.id === "state" || group.some((column) => valuesOf(column).some(isTick)) ? group : [];
  });
  return new Set(ticked);
}

function claimsOf(column: HeaderColumn, values: readonly CellValue[], definition: LedgerDefinition): Claim[] {
  const names = namesOf(column);
  if (onlyNumbers(names, definition)) return [];
  const dayField = dayFieldOf(definition);
  const key = names.join("\n");
  return definition.fields.flatMap((field): readonly Claim[] => {
    if (field.unless?.some((word) => names.some((name) => name.includes(word)))) return [];
    const byName = isDoneInstead(names[0] ?? "", field, definition) ? 0 : nameScore(names, key, field);
    if (byName > 0) {
      const score = scoreByName(byName, field, values);
      return score === null ? [] : [{ column, field, score, reason: byName >= 99 ? "name" : "synonym" }];
    }
    const open =
      names.length === 0
        ? telling(field)
        : field === dayField || (field.type === "choice" && speaksFor(field, names, values));
    const score = open ? scoreByContents(names[0] ?? "", field, values) : null;
    return score === null ? [] : [{ column, field, score, reason: "contents" }];
  });
}

/** 应答复时间, 计划办结日期, 答复截止日期: when something is due, whatever the rest of the name says was done; 是否补学 is no day at all. */
const DUE =
  /^(?:(?:应|要求|规定|限定|最迟|计划|预计|拟)(?:当|该|予)?.{0,6}(?:时间|日期|时限|期限)|.{2,6}(?:截止|截至|到期)(?:时间|日期|日))$/;

/** Whether a name with the words of a day on which something was done says when it is due, and the ledger has a field for that; or only whether. */
function isDoneInstead(leaf: string, field: FieldDefinition, { fields }: LedgerDefinition): boolean {
  if (field.type !== "date" || foldedSynonyms(field).includes(leaf)) return false;
  if (leaf.startsWith("是否")) return true;
  return field.when !== "due" && DUE.test(leaf) && fields.some(({ when }) => when === "due");
}

/** A column that numbers the rows, and gives no field of this ledger: 编号 may, 序号 never does. */
function onlyNumbers([leaf = ""]: readonly string[], { fields }: LedgerDefinition): boolean {
  if (leaf === "" || !isNumbering(leaf)) return false;
  const exact = fields.some((field) => foldedSynonyms(field).includes(leaf));
  return !exact || /^序号?$/.test(leaf);
}

/** What a name is worth above these cells, which may veto it: 「时间」 above 8:30 is no date. Null for no claim. */
function scoreByName(byName: number, field: FieldDefinition, values: readonly CellValue[]): number | null {
  if (!vetoed(field)) return byName;
  const fit = contentsFit(values, field);
  // Days are no time of day: two columns 时间 full of dates are a doubt, not a date and a time.
  if (field.id === "time" && fit === 0 && values.some(isDay)) return null;
  return byName * (fit === null ? 1 : 0.35 + 0.65 * Math.min(1, fit * 1.4));
}

/** What cells alone are worth, under a name that says nothing of the field; null for no claim. */
function scoreByContents(leaf: string, field: FieldDefinition, values: readonly CellValue[]): number | null {
  const fit = contentsFit(values, field);
  if (fit === null || fit < 0.8) return null;
  if (field.type === "date" && !PART_OF_DATE.test(leaf) && values.some(isBareNumber)) return null;
  if (field.type === "choice" && !values.every((value) => isChoiceWord(value, field))) return null;
  return BY_CONTENTS * fit;
}

/**
 * Of a free text and a choice that go by the same name, the choice has the column that holds nothing but its words: 整改情况 over 已完成
 * says whether, over sentences it says how. A choice with a column of its own (是否销号) leaves it to the text.
 */
function choicesFirst(
  claims: readonly Claim[],
  valuesOf: (column: HeaderColumn) => readonly CellValue[],
): Claim[] {
  return claims.map((claim) => {
    const { column, field, score } = claim;
    if (field.type !== "choice" || score <= BY_PART) return claim;
    const rivals = claims.filter((other) => other.column === column && other.field.type === "text");
    const text = Math.max(0, ...rivals.map((other) => other.score));
    const ownColumn = claims.some(
      (other) => other.field === field && other.column !== column && other.score > BY_PART,
    );
    const values = valuesOf(column).filter((value) => !isPlaceholder(value));
    const onlyItsWords = values.length > 0 && values.every((value) => isChoiceWord(value, field));
    return text < score || ownColumn || !onlyItsWords ? claim : { ...claim, score: text + 0.1 };
  });
}

function isDay(value: CellValue): boolean {
  const reading = readDate(value, { year: 2024, month: 1 });
  return reading.kind === "date" && reading.span.precision === "day" && !isBareNumber(value);
}

const PART_OF_DATE = /^(年|月|日|号|几号|月份|)$/;

/** 3, 「12」, 1.5: a day only under a name that says so, or none; else a count, or hours. */
function isBareNumber(value: CellValue): boolean {
  return /^\d{1,4}(?:\.\d{1,2})?$/.test(compactText(value));
}

const folded = new WeakMap<FieldDefinition, readonly string[]>();

function foldedSynonyms(field: FieldDefinition): readonly string[] {
  const before = folded.get(field);
  if (before) return before;
  const names = field.synonyms.map(foldHeader);
  folded.set(field, names);
  return names;
}

/** Types whose cells can contradict a name. */
function vetoed(field: FieldDefinition): boolean {
  return (
    field.type === "date" ||
    field.type === "number" ||
    field.type === "hours" ||
    field.type === "percent" ||
    field.type === "choice" ||
    field.id === "time"
  );
}

/** Under a name that no ledger knows (学习形势), words of a vocabulary and nothing else say what the column is. */
function speaksFor(field: FieldDefinition, names: readonly string[], values: readonly CellValue[]): boolean {
  return (
    values.length >= 2 &&
    names.every((name) => kindsWithColumn(name) === null) &&
    values.every((value) => compactText(value).length >= 2 && isChoiceWord(value, field))
  );
}

/** Types that can be told by contents alone. */
function telling(field: FieldDefinition): boolean {
  return field.type === "date" || field.type === "choice" || field.type === "person";
}

/** Words that end the names of many columns: weak evidence unless they are the whole name. */
const GENERIC =
  /^(时间|日期|名称|内容|类别|类型|情况|形式|方式|结果|地点|人员|项目|标准|要求|问题|部门|编号)$/;

/** The names that a column goes by, the most telling first: its last text, its whole path, each text above. */
function namesOf(column: HeaderColumn): string[] {
  const folded = column.path.map(foldHeader).filter((name) => name !== "");
  const leaf = folded[folded.length - 1];
  if (leaf === undefined) return [];
  return [...new Set([leaf, folded.join(""), ...folded.slice(0, -1).reverse()])];
}

/** The sheets of a workbook have the same headers. */
const scores = new WeakMap<FieldDefinition, Map<string, number>>();
const MOST_NAMES = 2000;

/** 100 for the field's own name, 99 downwards for its synonyms, 60 to 90 for a longer name that holds one; 0 for none. */
function nameScore(names: readonly string[], key: string, field: FieldDefinition): number {
  const ofField = scores.get(field) ?? new Map<string, number>();
  const before = ofField.get(key);
  if (before !== undefined) return before;
  const score = scoreOfName(names, field);
  if (ofField.size > MOST_NAMES) ofField.clear();
  scores.set(field, ofField.set(key, score));
  return score;
}

function scoreOfName(written: readonly string[], field: FieldDefinition): number {
  // 实际答复时间 is 答复时间, where no field is called so.
  const plain = (name: string): string =>
    foldedSynonyms(field).includes(name) ? name : name.replace(/^实际(?=.{2})/, "");
  const names = field.when === "done" ? written.map(plain) : written;
  let best = field.when === "due" && DUE.test(names[0] ?? "") ? BY_PART : 0;
  names.forEach((name, depth) => {
    const english = /^[a-z]/.test(name) ? field.english.indexOf(name.replace(/[^a-z]/g, "")) : -1;
    if (english >= 0)
      best = Math.max(best, 98 - Math.min(english * 0.6, 15) - (depth === 0 ? 0 : depth === 1 ? 2 : 30));
    foldedSynonyms(field).forEach((word, rank) => {
      const penalty = depth === 0 ? 0 : depth === 1 ? 2 : 30;
      if (name === word) best = Math.max(best, 100 - Math.min(rank * 0.6, 15) - penalty);
      else if (depth < 2 && word.length >= 2 && name.length <= word.length + 8 && name.includes(word)) {
        // Chinese names are built from the right: 学习时间 is a 时间, 时间安排表 is not.
        if (word === "单位" || word === "名单") return;
        const tail = name.endsWith(word) ? 8 : name.startsWith(word) ? 4 : 0;
        best = Math.max(
          best,
          (GENERIC.test(word) ? 42 : 55) +
            20 * (word.length / name.length) +
            tail -
            Math.min(rank * 0.2, 3) -
            penalty,
        );
      }
    });
  });
  return best;
}

function doubtsOf(claims: readonly Claim[], byColumn: ReadonlyMap<HeaderColumn, Claim>): Doubt[] {
  const doubts: Doubt[] = [];
  for (const [column, winner] of byColumn) {
    if (winner.score <= BY_CONTENTS) continue;
    // Another column lost this field by next to nothing and went without any.
    const rivals = claims.filter(
      (claim) =>
        claim.column !== column &&
        claim.field === winner.field &&
        winner.score - claim.score < 1 &&
        !byColumn.has(claim.column),
    );
    for (const rival of rivals) doubts.push({ column: rival.column, fields: [winner.field.id] });
    if (rivals.length > 0) doubts.push({ column, fields: [winner.field.id] });
  }
  return doubts;
}
