import { compactText, type CellValue } from "../../grid";
import type { Field, FieldDefinition, LedgerDefinition } from "../../ledgers";
import { choiceOf, isChoiceWord } from "../columns/choices";

/** Columns that clerks use for one another: 「中心组学习」 under 学习类型 says how, 「法治教育」 under 学习形式 says what was studied. */
const OTHER: Readonly<Record<string, string>> = { form: "category", category: "form" };

/** What a word of a subject may end in. */
const ENDING = /(?:知识|专题|主题|内容)?(?:学习|教育|培训|类)?$/;

/** A form in which nobody came together: who belongs to the centre group and studied alone makes no session of it. */
const ALONE: ReadonlySet<string> = new Set(["self-study", "online"]);

/** A word that its own column doesn't know and the other one does. */
export interface WordOfOther {
  readonly field: FieldDefinition;
  readonly said: Field & { readonly value: string };
}

/** The other column's choice that a cell means; null where its word is none of them either. A longer text names a form, not a subject. */
export function wordOfOther(
  definition: LedgerDefinition,
  { id }: FieldDefinition,
  raw: CellValue,
  cell: Field["cell"],
): WordOfOther | null {
  const field = definition.fields.find((one) => one.id === OTHER[id] && one.type === "choice");
  if (!field || !definition.fields.some((one) => one.id === OTHER[field.id] && one.type === "choice"))
    return null;
  const text = compactText(raw);
  const bare = text.replace(ENDING, "");
  const isWord = field.id === "form" || isChoiceWord(text, field) || isChoiceWord(bare, field);
  const value = isWord ? (choiceOf(text, field) ?? choiceOf(bare, field)) : null;
  return value === null ? null : { field, said: { value, raw, cell } };
}

/** Puts such a word where it belongs; a form is told beside the one that stands in its own column, a subject only where none does. */
export function giveToOther({ field, said }: WordOfOther, fields: Record<string, Field>): void {
  const own = fields[field.id];
  if (own === undefined || own.value === null) fields[field.id] = said;
  else if (field.id === "form") {
    const forms = textsOf(own.value);
    if (forms.some((form) => ALONE.has(form)) || forms.includes(said.value)) return;
    fields[field.id] = { ...own, value: [...forms, said.value] };
  }
}

function textsOf(value: Field["value"]): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null && !("from" in value) ? value : [];
}
