import { byObject, compactText, readDate, type CellValue } from "../../grid";
import type { ColumnMatch, FieldDefinition, LedgerDefinition } from "../../ledgers";
import { isChoiceWord } from "./choices";
import { BY_PART, claimantsOf, namesOf } from "./claimants";
import { contentsFit, isPlaceholder } from "./column-contents";
import type { HeaderColumn } from "../find/header";
import { deductionParts } from "./deduction-parts";
import { kindsWithColumn } from "../find/header-words";
import type { GivenByLines } from "./lines-between";
import { partsOfTotal } from "./parts-of-total";
import type { Memory } from "../recognition";
import { settledColumns } from "./settled-columns";
import { meantChoice } from "./state-words";
import { holdsTicks, isTick, siblingChoices } from "./sibling-choices";

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

/** A claim by words that stand in no other column, whatever its name: 组长 and 成员 under 职务. */
const BY_OWN_WORDS = 101;

/**
 * Whether some column may give a field of a kind: its name claims it, its cells may, or the clerk said so. `matchColumns` gives the field to no
 * other; asked first, since most tables are of few kinds.
 */
export function mayHaveField(
  id: string,
  { columns, fingerprint, memory }: ColumnsToMatch,
  definition: LedgerDefinition,
): boolean {
  if (columns.some((column) => claimantsOf(namesOf(column), definition).some(({ field }) => field.id === id)))
    return true;
  const settled = settledColumns(columns, definition, fingerprint, memory);
  return [...settled.values()].some(({ field }) => field === id);
}

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
  const all = choicesFirst(
    columns.flatMap((column, index) =>
      settled.has(column) || ticked.has(column) ? [] : claimsOf(column, sample[index] ?? [], definition),
    ),
    (column) => sample[columns.indexOf(column)] ?? [],
  ).sort((a, b) => b.score - a.score || a.column.column - b.column.column);

  const likeliest = (column: HeaderColumn): string | null =>
    settled.get(column)?.field ?? all.find((claim) => claim.column === column)?.field.id ?? null;
  const parts = partsOfTotal(columns, definition, likeliest);
  const claims = all.filter(({ column }) => !parts.has(column));

  const takenOff = new Set(deductionParts(columns, definition));

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
    doubts: doubtsOf(claims, byColumn).filter(({ column }) => !takenOff.has(column)),
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
  const ticks = holdingTicks(sample);
  const tickable = columns.filter((_, index) => ticks[index]);
  if (tickable.length < 2) return NONE_TICKED;
  const valuesOf = (column: HeaderColumn) => sample[columns.indexOf(column)] ?? [];
  const ticked = definition.fields.flatMap((field) => {
    const siblings = field.type === "choice" ? siblingChoices(tickable, field, valuesOf) : null;
    const group = siblings?.columns.map(({ column }) => column) ?? [];
    // Of a form that nobody filled in the names of states tell by themselves.
    return field.id === "state" || group.some((column) => valuesOf(column).some(isTick)) ? group : [];
  });
  return new Set(ticked);
}

const NONE_TICKED: ReadonlySet<HeaderColumn> = new Set();

/** Whether each column holds nothing but ticks, or nothing: every kind asks the same of a table. */
const holdingTicks = byObject((sample: readonly (readonly CellValue[])[]): readonly boolean[] =>
  sample.map(holdsTicks),
);

function claimsOf(column: HeaderColumn, values: readonly CellValue[], definition: LedgerDefinition): Claim[] {
  const names = namesOf(column);
  return claimantsOf(names, definition).flatMap(({ field, byName }): readonly Claim[] => {
    if (byName > 0) {
      const score = scoreByName(byName, field, values);
      return score === null ? [] : [{ column, field, score, reason: byName >= 99 ? "name" : "synonym" }];
    }
    if (field.holds)
      return holdsWords(field.holds, values)
        ? [{ column, field, score: BY_OWN_WORDS, reason: "contents" }]
        : [];
    if (holdsStates(field, names, values)) return [{ column, field, score: BY_CONTENTS, reason: "contents" }];
    if (names.length > 0 && field.type === "choice" && !speaksFor(field, names, values)) return [];
    const score = scoreByContents(names[0] ?? "", field, values);
    return score === null ? [] : [{ column, field, score, reason: "contents" }];
  });
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

/** Some values, all of these words, and one that tells. */
function holdsWords(
  { words, telling }: NonNullable<FieldDefinition["holds"]>,
  values: readonly CellValue[],
): boolean {
  const texts = values.map(compactText);
  return (
    texts.length >= 2 && texts.every((text) => words.test(text)) && texts.some((text) => telling.test(text))
  );
}

/** Under a name that no ledger knows (改了没有): short states of work in whatever words, some of them an end. */
function holdsStates(
  field: FieldDefinition,
  names: readonly string[],
  values: readonly CellValue[],
): boolean {
  if (field.id !== "state" || names.length === 0 || values.length < 2) return false;
  if (!names.every((name) => kindsWithColumn(name) === null)) return false;
  const meant = values.map((value) =>
    /^.{2,8}$/.test(compactText(value)) ? meantChoice(value, field) : null,
  );
  return !meant.includes(null) && meant.includes("closed");
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
