import {
  isAnsweredElsewhere,
  namesLaw,
  saysNoProblem,
  saysSentAway,
  type Field,
  type Ledger,
  type LedgerRecord,
} from "../../ledgers";

/**
 * Which records count, as data. `in` compares the understood value (one of a vocabulary), `contains` looks for any of the
 * words in what stands in the cell, `noProblem` whether it says that nothing was found, `namesLaw` whether it calls a law by its name,
 * `answeredElsewhere` whether it sends a matter on to others or calls it entered before, `sentAway` whether it tells of somebody who was
 * sent from one to the next.
 * A field may be a list: any of them.
 */
export type RecordFilter =
  | { readonly field: FieldNames; readonly in: readonly string[] }
  | { readonly field: FieldNames; readonly contains: readonly string[] }
  | { readonly field: FieldNames; readonly filled: true }
  | { readonly field: FieldNames; readonly noProblem: true }
  | { readonly field: FieldNames; readonly namesLaw: true }
  | { readonly field: FieldNames; readonly answeredElsewhere: true }
  | { readonly field: FieldNames; readonly sentAway: true }
  | { readonly all: readonly RecordFilter[] }
  | { readonly any: readonly RecordFilter[] }
  | { readonly not: RecordFilter };

export type FieldNames = string | readonly string[];

/** Among the fields of a condition with words: what the table and its sheet are called. */
export const TITLE_OF_TABLE = "title-of-table";

/**
 * The records of a table that fulfil a condition. A table none of whose records says the words is meant as a whole where its title does:
 * all of 《政务公开登记》 is 政务, whatever each title says. A title of several things tells none from the other.
 */
export function matchingOf(
  { title, sheet, records }: Pick<Ledger, "title" | "sheet" | "records">,
  where: RecordFilter | undefined,
): readonly LedgerRecord[] {
  const found = records.filter((record) => matches(record, where));
  if (found.length > 0 || where === undefined || !readsTitle(where) || /[、和与及暨]/.test(title))
    return found;
  const called = `${title}\n${sheet}`;
  return records.filter((record) => matches(record, where, called));
}

/** Whether a condition looks for its words in the title of a table, too. */
export function readsTitle(where: RecordFilter): boolean {
  if ("all" in where) return where.all.some(readsTitle);
  if ("any" in where) return where.any.some(readsTitle);
  return "field" in where && where.field.includes(TITLE_OF_TABLE);
}

/**
 * Whether a record fulfils the condition; none is fulfilled by all.
 *
 * @param called what its table is called, where that counts too
 */
export function matches(record: LedgerRecord, where: RecordFilter | undefined, called = ""): boolean {
  if (where === undefined) return true;
  if ("all" in where) return where.all.every((part) => matches(record, part, called));
  if ("any" in where) return where.any.some((part) => matches(record, part, called));
  if ("not" in where) return !matches(record, where.not, called);
  if ("in" in where) return someField(record, where.field, (field) => holdsOneOf(field, where.in));
  if ("contains" in where)
    return (
      someField(record, where.field, (field) => saysOneOf(field, where.contains)) ||
      (called !== "" && readsTitle(where) && where.contains.some((word) => called.includes(word)))
    );
  if ("noProblem" in where) return someField(record, where.field, ({ raw }) => saysNoProblem(raw));
  if ("namesLaw" in where) return someField(record, where.field, ({ raw }) => namesLaw(raw));
  if ("answeredElsewhere" in where)
    return someField(record, where.field, ({ raw }) => isAnsweredElsewhere(raw));
  if ("sentAway" in where) return someField(record, where.field, ({ raw }) => saysSentAway(raw));
  return someField(record, where.field, isFilled);
}

function holdsOneOf(field: Field, wanted: readonly string[]): boolean {
  return values(field).some((value) => wanted.includes(value));
}

function saysOneOf(field: Field, words: readonly string[]): boolean {
  const text = searchText(field);
  return words.some((word) => text.includes(word));
}

/** `fieldsOf(…).some(…)` without the list: every clause asks it of every record. */
function someField(record: LedgerRecord, names: FieldNames, test: (field: Field) => boolean): boolean {
  if (typeof names !== "string") return names.some((name) => someField(record, name, test));
  const field = record.fields[names];
  return field !== undefined && test(field);
}

/** The record's fields of these names, those that it has. */
export function fieldsOf(record: LedgerRecord, names: FieldNames): Field[] {
  const list = typeof names === "string" ? [names] : names;
  return list.flatMap((name) => record.fields[name] ?? []);
}

/** Names of the fields that a condition reads. */
export function fieldsRead(where: RecordFilter | undefined): string[] {
  if (where === undefined) return [];
  if ("all" in where) return where.all.flatMap(fieldsRead);
  if ("any" in where) return where.any.flatMap(fieldsRead);
  if ("not" in where) return fieldsRead(where.not);
  return typeof where.field === "string"
    ? [where.field]
    : where.field.filter((field) => field !== TITLE_OF_TABLE);
}

/** Columns by which a condition can be told: of each group one is enough. What a record must not be asks for no column. */
export function columnsTelling(where: RecordFilter | undefined): (readonly string[])[] {
  if (where === undefined || "not" in where) return [];
  if ("all" in where) return where.all.flatMap(columnsTelling);
  if ("any" in where) return [fieldsRead(where)];
  return [fieldsRead(where)];
}

/** What is looked for words in: the cell as it stands and as it was understood, without spaces. */
export function searchText(field: Field): string {
  const read = typeof field.value === "string" ? field.value : "";
  return `${String(field.raw)}\n${read}`.replace(/[ \t\u3000\u00a0]+/g, "");
}

/** Something stands in the cell; 「0」, 「无」 and 「—」 are something (docs/criteria.md §1.5, study-plan-four-guarantees). */
export function isFilled(field: Field): boolean {
  return String(field.raw).trim() !== "";
}

/** Something stands in the cell that was not understood. */
export function isUnread(field: Field): boolean {
  return field.value === null && isFilled(field);
}

/** The value as a list of texts. */
export function values(field: Field): readonly string[] {
  const { value } = field;
  if (value === null) return [];
  if (typeof value === "string") return [value];
  if (typeof value === "number") return [String(value)];
  return isList(value) ? value : [];
}

/** A field's text as understood; null where the cell is empty. */
export function stringOf(record: LedgerRecord, name: FieldNames): string | null {
  for (const field of fieldsOf(record, name)) {
    const [first] = values(field);
    if (first !== undefined && first !== "") return first;
    if (isUnread(field)) return String(field.raw).trim();
  }
  return null;
}

function isList(value: object): value is readonly string[] {
  return Array.isArray(value);
}
