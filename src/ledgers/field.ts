import { ENGLISH_NAMES } from "./english-names";
import type { FieldDefinition, FieldType } from "./definition";

interface FieldExtras {
  readonly vocabulary?: FieldDefinition["vocabulary"];
  readonly unless?: FieldDefinition["unless"];
  readonly private?: boolean;
}

/** A field of a ledger; its Chinese name counts as its most telling synonym. */
export function field<const Id extends string>(
  id: Id,
  zh: string,
  en: string,
  type: FieldType,
  synonyms: readonly string[] = [],
  extras: FieldExtras = {},
): FieldDefinition<Id> {
  const english = new Set([en.toLowerCase().replace(/[^a-z]/g, ""), ...(ENGLISH_NAMES[id] ?? [])]);
  return {
    id,
    name: { zh, en },
    type,
    synonyms: [zh, ...synonyms.filter((name) => name !== zh)],
    english: [...english],
    ...extras,
  };
}
