import { LEDGERS } from "../../ledgers";
import type { TargetPeriod } from "../../measures";
import {
  OFFERED_MEASURES,
  rubricChanges,
  type KnownRequirement,
  type PartWord,
  type RequirementWord,
  type RequirementWords,
} from "../../standards";
import { isObject } from "./is-object";

/** What the workbook remembers of a 考核细则. */
export interface KeptRubric {
  /** Its requirements as somebody looked at them last. */
  readonly rows: readonly KnownRequirement[];
  /** What the unit said of them; of requirements that are gone too, for they may come back. */
  readonly said: RequirementWords;
}

/** By the sheet's name. */
export type KeptRubrics = Readonly<Record<string, KeptRubric>>;

/** Gives what is kept with some words more; null takes back all that was said of a requirement. */
export function withWords(
  rubrics: KeptRubrics,
  sheet: string,
  rows: readonly KnownRequirement[],
  words: Readonly<Record<string, RequirementWord | null>>,
): KeptRubrics {
  const before = rubrics[sheet];
  const said = Object.entries({ ...before?.said, ...words }).flatMap(([id, word]) =>
    word === null ? [] : [[id, word] as const],
  );
  return { ...rubrics, [sheet]: { rows: before?.rows ?? rows, said: Object.fromEntries(said) } };
}

/** Gives what is kept with a rubric as it is now, where none was known of its sheet: so it is known when it was changed. */
export function withFirstRows(
  rubrics: KeptRubrics,
  sheet: string,
  rows: readonly KnownRequirement[],
): KeptRubrics {
  return rubrics[sheet] === undefined ? { ...rubrics, [sheet]: { rows, said: {} } } : rubrics;
}

/** Gives what is kept with the rubric as it is now. Where it states other figures, what was agreed of the old ones is gone with them. */
export function withRows(
  rubrics: KeptRubrics,
  sheet: string,
  rows: readonly KnownRequirement[],
): KeptRubrics {
  const { rows: before = null, said = {} } = rubrics[sheet] ?? {};
  const anew = new Set(
    rubricChanges(rows, before).changed.flatMap((one) => (one.otherFigures ? one.id : [])),
  );
  const still = Object.entries(said).filter(([id]) => !anew.has(id));
  return { ...rubrics, [sheet]: { rows, said: Object.fromEntries(still) } };
}

/** Reads what was kept; entries in another form are left out. */
export function readRubrics(kept: unknown): KeptRubrics {
  if (!isObject(kept)) return {};
  const entries = Object.entries(kept).flatMap(([sheet, one]): (readonly [string, KeptRubric])[] => {
    if (!isObject(one) || !Array.isArray(one["rows"]) || !isObject(one["said"])) return [];
    const said = Object.entries(one["said"]).flatMap(([id, word]) =>
      isObject(word) ? [[id, readWord(word)] as const] : [],
    );
    return [[sheet, { rows: one["rows"].flatMap(readRow), said: Object.fromEntries(said) }]];
  });
  return Object.fromEntries(entries);
}

function readRow(value: unknown): KnownRequirement[] {
  if (!isObject(value)) return [];
  const { id, print, dimension, text, rule, points } = value;
  const isRow =
    [id, print, dimension, text, rule].every((one) => typeof one === "string") && typeof points === "number";
  return isRow ? [{ id, print, dimension, text, rule, points } as KnownRequirement] : [];
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}

const PERIODS: readonly unknown[] = [
  "week",
  "month",
  "quarter",
  "half-year",
  "year",
  "period",
] satisfies TargetPeriod[];

function readWord(word: Record<string, unknown>): RequirementWord {
  const { accepted, parts, ofParts, rule, points } = word;
  const known = {
    ...(accepted === true ? { accepted } : {}),
    ...(isTexts(parts) && parts.length > 0 ? { parts } : {}),
    ...(isObject(ofParts) ? { ofParts: readPartWords(ofParts) } : {}),
    ...readPartWord(word),
    ...(typeof rule === "string" ? { rule } : {}),
    ...(isAmount(points) ? { points } : {}),
  };
  return known as RequirementWord;
}

function readPartWords(words: Record<string, unknown>): Readonly<Record<string, PartWord>> {
  return Object.fromEntries(
    Object.entries(words).flatMap(([name, word]) =>
      isObject(word) ? [[name, readPartWord(word)] as const] : [],
    ),
  );
}

const isAmount = (one: unknown): boolean => typeof one === "number" && Number.isFinite(one) && one >= 0;

function readPartWord({ measure, ledger, words, value, per }: Record<string, unknown>): PartWord {
  const known = {
    ...(OFFERED_MEASURES.some(({ id }) => id === measure) ? { measure } : {}),
    ...(typeof ledger === "string" && ledger in LEDGERS ? { ledger } : {}),
    ...(isTexts(words) ? { words } : {}),
    ...(isAmount(value) ? { value } : {}),
    ...(PERIODS.includes(per) ? { per } : {}),
  };
  return known as PartWord;
}
