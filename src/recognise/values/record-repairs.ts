import {
  boundingArea,
  compactText,
  isBlank,
  readNumber,
  toHundredths,
  type Area,
  type CellValue,
  type DateContext,
  type SheetCells,
} from "../../grid";
import { isPlaceholder } from "../columns/column-contents";
import {
  COLLECTIVE_STUDY_FORMS,
  FORMS_OF_A_REGISTER,
  type ColumnMatch,
  type Field,
  type FieldDefinition,
  type LedgerDefinition,
} from "../../ledgers";
import { choiceOf } from "../columns/choices";
import { readField } from "./field-values";
import type { TableTitle } from "../find/title";

/** 「优」 in a column of scores is a grade (docs/criteria.md §6, scenario 5). */
export function gradeInstead(
  definition: LedgerDefinition,
  fields: Record<string, Field>,
  field: FieldDefinition,
  value: CellValue,
  cell: Area,
): boolean {
  if (field.id !== "score") return false;
  for (const id of ["grade", "passed"]) {
    const other = definition.fields.find((candidate) => candidate.id === id);
    const choice = other ? choiceOf(value, other) : null;
    if (choice === null || fields[id]) continue;
    fields[id] = { value: choice, raw: value, cell };
    delete fields["score"];
    return true;
  }
  return false;
}

/** Fields that the rows above the table give for all of its records: 「被检查部门：办公室」, 「检查日期：2024年3月5日」. */
export function givenFields(
  definition: LedgerDefinition,
  matches: readonly ColumnMatch[],
  title: TableTitle,
  context: DateContext,
): Readonly<Record<string, Field>> {
  const fields: Record<string, Field> = {};
  for (const { label, value, cell } of title.pairs) {
    const field = definition.fields.find(({ synonyms }) =>
      synonyms.some((name) => name.toLowerCase() === label),
    );
    if (!field || fields[field.id] || matches.some((match) => match.field === field.id)) continue;
    const reading = readField(value, field, context);
    if (reading.value === undefined || reading.value === null) continue;
    fields[field.id] = { value: reading.value, raw: value, cell };
  }
  return fields;
}

/**
 * The type or form of an event whose table has no such column. What it was is told by the words of its name, else by the table's title (a
 * sheet 「警示教育台账」); in which form, by the title alone: a topic's words say nothing of how it was studied.
 */
export function inferType(
  definition: LedgerDefinition,
  matches: readonly ColumnMatch[],
  fields: Record<string, Field>,
  title: Pick<TableTitle, "title" | "cell">,
): void {
  const field = definition.fields.find(({ id }) => id === "type" || id === "form");
  if (!field?.vocabulary) return;
  const known = fields[field.id];
  if (known) alsoByTitle(definition, field, known, fields, title);
  if (known || matches.some((match) => match.field === field.id)) return;
  const sources = field.id === "type" ? ["name", "topic"] : [];
  for (const id of sources) {
    const source = fields[id];
    const choice = source ? choiceOf(source.raw, field) : null;
    if (source && choice !== null) {
      fields[field.id] = { value: choice, raw: source.raw, cell: source.cell };
      return;
    }
  }
  const choice = choiceInTitle(title, field);
  // 「干部职工学习台账」 says who studies, not how.
  if (choice === "collective" && !/集[中体]/.test(title.title)) return;
  if (choice !== null && title.cell) fields[field.id] = { value: choice, raw: title.title, cell: title.cell };
}

/** 「集体研讨」 in the register of the 中心组 is a session of the 中心组 held in that form: both are meant, the column's word first. */
function alsoByTitle(
  { kind }: LedgerDefinition,
  field: FieldDefinition,
  known: Field,
  fields: Record<string, Field>,
  title: Pick<TableTitle, "title">,
): void {
  // A test or a meeting in the register of political study is no session of it.
  const isHeld = typeof known.value === "string" && COLLECTIVE_STUDY_FORMS.includes(known.value);
  if (kind !== "study" || !isHeld) return;
  const choice = choiceInTitle(title, field);
  // 「政治业务学习登记」 is of neither alone.
  const isMixed = /政治|理论/.test(title.title) && /业务/.test(title.title);
  if (choice === null || choice === known.value || isMixed || !FORMS_OF_A_REGISTER.includes(choice)) return;
  fields[field.id] = { ...known, value: [known.value, choice] };
}

function choiceInTitle({ title }: Pick<TableTitle, "title">, field: FieldDefinition): string | null {
  return choiceOf(title.replace(/\d+年?度?/g, ""), field);
}

/** 「20/18」 under 应到/实到, 「应到30人，实到28人，请假2人」 under 到会情况. */
export function expectedAndPresent(match: ColumnMatch, value: CellValue): readonly [number, number] | null {
  const said = /应[^实]*\d[^实]*实/.test(compactText(value));
  if (!said && !/应.*实/.test(match.path[match.path.length - 1] ?? "")) return null;
  const numbers = (said ? /应\D*(\d+).*?实\D*(\d+)/ : /^\D*(\d+)\D+(\d+)\D*$/).exec(compactText(value));
  return numbers ? [Number(numbers[1]), Number(numbers[2])] : null;
}

/** In a table of points off, a blank means that none were taken off (docs/criteria.md §3.4, 扣分制：空=未扣). */
export function noDeductionIsZero(
  matches: readonly ColumnMatch[],
  fields: Record<string, Field>,
  cells: SheetCells,
  row: number,
): void {
  const column = matches.find(({ field }) => field === "deduction");
  if (!column || fields["deduction"] || fields["score"] || matches.some(({ field }) => field === "score"))
    return;
  fields["deduction"] = { value: 0, raw: "", cell: cells.area(row, column.column) };
}

/**
 * What the columns of several things looked at took off together, with all their cells: 桌面扣分 2, 公共区扣分 3. Where one of them holds
 * anything but a number the sum is not known.
 */
export function sumOfDeductions(
  parts: readonly ColumnMatch[],
  fields: Record<string, Field>,
  cells: SheetCells,
  row: number,
): void {
  const filled = parts
    .map(({ column }) => ({ value: cells.value(row, column), area: cells.area(row, column) }))
    .filter(({ value }) => !isBlank(value) && !isPlaceholder(value));
  const cell = boundingArea(filled.map(({ area }) => area));
  if (cell === null) return;
  const unread = filled.find(({ value }) => readNumber(value) === null);
  const sum = filled.reduce((total, { value }) => total + Math.abs(readNumber(value) ?? 0), 0);
  fields["deduction"] = unread
    ? { value: null, raw: unread.value, cell: unread.area }
    : { value: toHundredths(sum), raw: toHundredths(sum), cell };
}

/** A field of states, and what another column says of a row's. */
export interface StateInWords {
  readonly state: FieldDefinition;
  readonly said: Field;
  /** Whether words tell an end alone, since the table has a column for its day. */
  readonly onlyEnds: boolean;
}

/** Columns that say when something was done: a day in one of them needs no state. */
const DONE_ON = ["completed", "replied"];

/**
 * What was done, in words, where a table has no column of states and a row no day on which it was done: 「已更换门锁」 under 整改情况 tells
 * the state. Where the table has a column for the day, only an end is told by words. Null where a row needs no such reading, or nothing
 * stands there.
 */
export function stateInWords(
  definition: LedgerDefinition,
  matches: readonly ColumnMatch[],
  fields: Readonly<Record<string, Field>>,
): StateInWords | null {
  const state = definition.fields.find(({ id, type }) => id === "state" && type === "choice");
  if (!state || matches.some(({ field }) => field === "state") || DONE_ON.some((id) => fields[id]))
    return null;
  const said = fields["progress"] ?? fields["result"];
  const onlyEnds = matches.some(({ field }) => field !== null && DONE_ON.includes(field));
  return said && typeof said.value === "string" ? { state, said, onlyEnds } : null;
}

/** 「50%」 under 完成情况 says how far a task is. */
export function progressOfState(definition: LedgerDefinition, fields: Record<string, Field>): void {
  const { state } = fields;
  if (!state || fields["progress"] || !definition.fields.some(({ id }) => id === "progress")) return;
  const percent = percentOfState(state.raw);
  if (percent !== null) fields["progress"] = { ...state, value: percent };
}

/** 0–100 where a cell of states holds a share instead: 「50%」, 「完成80%」, the number 0.5; null for a word. */
export function percentOfState(value: CellValue): number | null {
  if (typeof value === "number") return value >= 0 && value <= 1 ? Math.round(value * 1000) / 10 : null;
  const digits = /^(?:已?完成|进度|约)?:?(\d{1,3}(?:\.\d+)?)%(?:左右)?$/.exec(compactText(value))?.[1];
  const percent = digits === undefined ? NaN : Number(digits);
  return percent >= 0 && percent <= 100 ? percent : null;
}

/** What a document's `direction` is without a column of its own: 来文单位 is filled in, or table or sheet is called 收文登记 (not 收发文). */
export function inferDirection(
  definition: LedgerDefinition,
  fields: Record<string, Field>,
  names: string,
): void {
  if (definition.kind !== "document" || fields["direction"]) return;
  const { sender, name } = fields;
  const called = /收文|来文/.test(names) && !/发文|收发/.test(names);
  const source = sender ?? (called ? name : undefined);
  if (source) fields["direction"] = { ...source, value: "received" };
}
