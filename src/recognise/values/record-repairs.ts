import { compactText, type Area, type CellValue, type DateContext, type SheetCells } from "../../grid";
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

const NOT_HELD =
  /^(放假|停学|停课|暂停|取消|未开展|未学习|未召开|未组织|因.{1,20}(停学|取消|未开展|未学习|未召开)|.{0,8}(停学|停学一次|未开展学习|学习取消))/;

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
  const choice = choiceOf(title.title.replace(/\d+年?度?/g, ""), field);
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
  { title }: Pick<TableTitle, "title">,
): void {
  // A test or a meeting in the register of political study is no session of it.
  const isHeld = typeof known.value === "string" && COLLECTIVE_STUDY_FORMS.includes(known.value);
  if (kind !== "study" || !isHeld) return;
  const choice = choiceOf(title.replace(/\d+年?度?/g, ""), field);
  // 「政治业务学习登记」 is of neither alone.
  const isMixed = /政治|理论/.test(title) && /业务/.test(title);
  if (choice === null || choice === known.value || isMixed || !FORMS_OF_A_REGISTER.includes(choice)) return;
  fields[field.id] = { ...known, value: [known.value, choice] };
}

/** 「20/18」 under 应到/实到, 「应到30人，实到28人，请假2人」 under 到会情况. */
export function expectedAndPresent(match: ColumnMatch, value: CellValue): readonly [number, number] | null {
  const said = /应[^实]*\d[^实]*实/.test(compactText(value));
  if (!said && !/应.*实/.test(match.path[match.path.length - 1] ?? "")) return null;
  const numbers = (said ? /应\D*(\d+).*?实\D*(\d+)/ : /^\D*(\d+)\D+(\d+)\D*$/).exec(compactText(value));
  return numbers ? [Number(numbers[1]), Number(numbers[2])] : null;
}

/** What a remark says of an event that did not take place, and nothing else: 「取消」, 「因会议冲突未开展」. */
const CALLED_OFF =
  /^(?:已?取消|作废|停学|暂停|未(?:开展|举行|举办|召开|组织|学习|落实|完成|实施)|因.{1,20}(?:取消|停学|未.{2,4}))[。!]?$/;

/** As much, with the event named: 「会议取消」, 「活动未举行」. */
const EVENT_CALLED_OFF =
  /^(?:本次|该次|此次)?(?:会议|活动|学习|培训|走访|会)(?:已|因.{1,20})?(?:取消|未(?:开展|举行|举办|召开|组织))[。!]?$/;

/** What stands for the event itself where there was none in that stretch: 「本季度未开展」, 「未召开会议」. */
const NONE_HELD =
  /^(?:本|该|当|全|上|下|第?[一二三四1-4]|\d{1,2})?(?:年度?|半年|季度?|月份?|周)?(?:未|没有?)(?:开展|举行|举办|召开|组织)(?:任何|相关)?(?:活动|会议|学习|培训|志愿(?:服务)?(?:活动)?|走访)?[。!]?$/;

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

/** As much of what is put out: 「已撤回未公开」, 「未发布」. */
const NOT_OUT =
  /^(?:(?:已|现已)?(?:撤回|撤稿|撤下|撤销|删除|下架|下线|退稿)[,，、；;]?(?:未(?:予)?(?:公开|发布|刊发|刊登))?|(?:因.{1,20})?未(?:予)?(?:公开|发布|刊发|刊登|发出))[。!]?$/;

/** A line that says of something put out that it was not, or was taken back: of a notice or an article, for which nobody comes together. */
export function notOut(
  definition: LedgerDefinition,
  { remark }: Readonly<Record<string, Field>>,
): Field | null {
  return isPutOut(definition) && remark && NOT_OUT.test(compactText(remark.raw)) ? remark : null;
}

function isPutOut({ rows, gathers }: LedgerDefinition): boolean {
  return rows === "events" && gathers === "never";
}

/** A line that says an event did not take place: 「放假停学」 in the column of topics, 「取消」 as remark, and nobody present. */
export function notHeld(definition: LedgerDefinition, fields: Readonly<Record<string, Field>>): Field | null {
  if (definition.gathers === "never") return null;
  const { topic, state, remark } = fields;
  if (state && CALLED_OFF.test(compactText(state.raw))) return state;
  // Who was asked to come stands there all the same.
  if (remark && EVENT_CALLED_OFF.test(compactText(remark.raw))) return remark;
  if (fields["present"] || fields["people"] || fields["count"]) return null;
  if (remark && CALLED_OFF.test(compactText(remark.raw))) return remark;
  const event = definition.topic === null ? undefined : fields[definition.topic];
  if (event && NONE_HELD.test(compactText(event.raw))) return event;
  return definition.gathers === "regularly" && topic && NOT_HELD.test(compactText(topic.raw)) ? topic : null;
}

/** Columns that say whether something took place or was put out: 活动状态, 是否召开, 开展情况, 发布状态. */
const WHETHER_HELD =
  /状态$|^是否(?:如期|按期|已)?(?:举行|举办|召开|开展|取消|公开|发布|撤回)|(?:举行|举办|召开|开展|执行|落实)情况$/;

/** The column beside the fields that says of each row whether it took place; undefined without one. */
export function whetherHeld(
  definition: LedgerDefinition,
  matches: readonly ColumnMatch[],
): ColumnMatch | undefined {
  if (definition.gathers === "never" && !isPutOut(definition)) return undefined;
  return matches.find(
    ({ field, path }) => field === null && WHETHER_HELD.test(compactText(path.at(-1) ?? "")),
  );
}

/** The cell of that column where it says that the row was called off. */
export function calledOff(
  definition: LedgerDefinition,
  column: ColumnMatch | undefined,
  cells: SheetCells,
  row: number,
): Pick<Field, "cell" | "raw"> | null {
  if (!column) return null;
  const raw = cells.value(row, column.column);
  return (isPutOut(definition) ? NOT_OUT : CALLED_OFF).test(compactText(raw))
    ? { raw, cell: cells.area(row, column.column) }
    : null;
}

/** Columns that say when something was done: with one of them nobody needs a state. */
const DONE_ON: ReadonlySet<string> = new Set(["state", "completed", "replied"]);

/**
 * What was done, in words, where a table has neither a column of states nor a day on which it was done: 「已更换门锁」 under 整改情况 tells
 * the state. Null where the table needs no such reading, or nothing stands there.
 */
export function stateInWords(
  definition: LedgerDefinition,
  matches: readonly ColumnMatch[],
  fields: Readonly<Record<string, Field>>,
): { readonly state: FieldDefinition; readonly said: Field } | null {
  const state = definition.fields.find(({ id, type }) => id === "state" && type === "choice");
  if (!state || matches.some(({ field }) => field !== null && DONE_ON.has(field))) return null;
  const said = fields["progress"] ?? fields["result"];
  return said && typeof said.value === "string" ? { state, said } : null;
}

/** The day in what a state says: 「已答复（1月15日）」, 「3.5已整改到位」. */
const DAY_IN_STATE =
  /(?:(?:19|20)?\d{2}年)?\d{1,2}月\d{1,2}[日号]?|(?:19|20)\d{2}[-./]\d{1,2}[-./]\d{1,2}|(?<![\d.])\d{1,2}\.\d{1,2}(?![\d.%])/;

/** The day on which a matter was closed, told by its state alone: answered where the word says so, else done. */
export function dayOfState(
  definition: LedgerDefinition,
  fields: Record<string, Field>,
  context: DateContext,
): void {
  const { state } = fields;
  if (state?.value !== "closed" || typeof state.raw !== "string") return;
  const said = DAY_IN_STATE.exec(compactText(state.raw))?.[0];
  const ids = /[答回]复|反馈/.test(state.raw) ? ["replied"] : ["completed", "rectified"];
  const field = definition.fields.find(({ id }) => ids.includes(id));
  if (said === undefined || !field || field.type !== "date" || fields[field.id]) return;
  const { value } = readField(said, field, context);
  if (value !== undefined && value !== null) fields[field.id] = { value, raw: state.raw, cell: state.cell };
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
