import { ENGLISH_NAMES } from "./english-names";
import type { FieldDefinition, FieldType } from "./definition";

/** A field of a ledger; its Chinese name counts as its most telling synonym. */
export function field<const Id extends string>(
  id: Id,
  zh: string,
  en: string,
  type: Exclude<FieldType, "choice">,
  synonyms: readonly string[] = [],
): FieldDefinition<Id> {
  return { id, name: { zh, en }, type, ...namesOf(id, zh, en, synonyms) };
}

/** A field that holds one of a vocabulary: what is meant, and the words for it. */
export function choice<const Id extends string>(
  id: Id,
  zh: string,
  en: string,
  synonyms: readonly string[],
  vocabulary: Readonly<Record<string, readonly string[]>>,
): FieldDefinition<Id> {
  return { id, name: { zh, en }, type: "choice", ...namesOf(id, zh, en, synonyms), vocabulary };
}

/** A field whose contents never leave their sheet (docs/criteria.md §3.5). */
export function secret<const Id extends string>(definition: FieldDefinition<Id>): FieldDefinition<Id> {
  return { ...definition, private: true };
}

/** A field that claims no column in whose names one of these words stands: 合计 under 扣分 is no score. */
export function unlessNamed<const Id extends string>(
  words: readonly string[],
  definition: FieldDefinition<Id>,
): FieldDefinition<Id> {
  return { ...definition, unless: words };
}

/** A field that is told by what stands in its column, whatever its name. */
export function toldBy<const Id extends string>(
  holds: NonNullable<FieldDefinition["holds"]>,
  definition: FieldDefinition<Id>,
): FieldDefinition<Id> {
  return { ...definition, holds };
}

/** The field that says when something has to be done. */
export function whenDue<const Id extends string>(definition: FieldDefinition<Id>): FieldDefinition<Id> {
  return { ...definition, when: "due" };
}

/** A field that says when what had to be done was done. */
export function whenDone<const Id extends string>(definition: FieldDefinition<Id>): FieldDefinition<Id> {
  return { ...definition, when: "done" };
}

function namesOf(
  id: string,
  zh: string,
  en: string,
  synonyms: readonly string[],
): Pick<FieldDefinition, "synonyms" | "english"> {
  const english = new Set([en.toLowerCase().replace(/[^a-z]/g, ""), ...(ENGLISH_NAMES[id] ?? [])]);
  return { synonyms: [zh, ...synonyms.filter((name) => name !== zh)], english: [...english] };
}
