import { compactText, type SheetCells } from "../../grid";
import type { ColumnMatch, Field, LedgerDefinition } from "../../ledgers";

const NOT_HELD =
  /^(放假|停学|停课|暂停|取消|未开展|未学习|未召开|未组织|因.{1,20}(停学|取消|未开展|未学习|未召开)|.{0,8}(停学|停学一次|未开展学习|学习取消))/;

/** What a remark says of an event that did not take place, and nothing else: 「取消」, 「因会议冲突未开展」. */
const CALLED_OFF =
  /^(?:已?取消|作废|停学|暂停|未(?:开展|举行|举办|召开|组织|学习|落实|完成|实施)|因.{1,20}(?:取消|停学|未.{2,4}))[。!]?$/;

/** As much, with the event named: 「会议取消」, 「活动未举行」. */
const EVENT_CALLED_OFF =
  /^(?:本次|该次|此次)?(?:会议|活动|学习|培训|走访|会)(?:已|因.{1,20})?(?:取消|未(?:开展|举行|举办|召开|组织))[。!]?$/;

/** What stands for the event itself where there was none in that stretch: 「本季度未开展」, 「未召开会议」. */
const NONE_HELD =
  /^(?:本|该|当|全|上|下|第?[一二三四1-4]|\d{1,2})?(?:年度?|半年|季度?|月份?|周)?(?:未|没有?)(?:开展|举行|举办|召开|组织)(?:任何|相关)?(?:活动|会议|学习|培训|志愿(?:服务)?(?:活动)?|走访)?[。!]?$/;

/** As much of what is put out: 「已撤回未公开」, 「未发布」. */
const NOT_OUT =
  /^(?:(?:已|现已)?(?:撤回|撤稿|撤下|撤销|删除|下架|下线|退稿)[,，、；;]?(?:未(?:予)?(?:公开|发布|刊发|刊登))?|(?:因.{1,20})?未(?:予)?(?:公开|发布|刊发|刊登|发出))[。!]?$/;

/** What a row is that somebody may call off: a notice or an article, for which nobody comes together, or an event; null for another. */
function calledOffIn({ rows, gathers }: LedgerDefinition): "put-out" | "held" | null {
  if (gathers !== "never") return "held";
  return rows === "events" ? "put-out" : null;
}

/**
 * The field that says that an event did not take place (「放假停学」 in the column of topics, 「取消」 as remark, and nobody present), or that
 * something was not put out, or taken back.
 */
export function calledOff(
  definition: LedgerDefinition,
  fields: Readonly<Record<string, Field>>,
): Field | null {
  const { topic, state, remark } = fields;
  const says = (field: Field | undefined, pattern: RegExp): field is Field =>
    field !== undefined && pattern.test(compactText(field.raw));
  const what = calledOffIn(definition);
  if (what === null) return null;
  if (what === "put-out") return says(remark, NOT_OUT) ? remark : null;
  if (says(state, CALLED_OFF)) return state;
  // Who was asked to come stands there all the same.
  if (says(remark, EVENT_CALLED_OFF)) return remark;
  if (fields["present"] || fields["people"] || fields["count"]) return null;
  if (says(remark, CALLED_OFF)) return remark;
  const event = definition.topic === null ? undefined : fields[definition.topic];
  if (says(event, NONE_HELD)) return event;
  return definition.gathers === "regularly" && says(topic, NOT_HELD) ? topic : null;
}

/** Columns that say whether something took place or was put out: 活动状态, 是否召开, 开展情况, 发布状态. */
const WHETHER_HELD =
  /状态$|^是否(?:如期|按期|已)?(?:举行|举办|召开|开展|取消|公开|发布|撤回)|(?:举行|举办|召开|开展|执行|落实)情况$/;

/** The column beside the fields that says of each row whether it took place; undefined without one. */
export function whetherHeld(
  definition: LedgerDefinition,
  matches: readonly ColumnMatch[],
): ColumnMatch | undefined {
  if (calledOffIn(definition) === null) return undefined;
  return matches.find(
    ({ field, path }) => field === null && WHETHER_HELD.test(compactText(path.at(-1) ?? "")),
  );
}

/** The cell of that column where it says that the row was called off. */
export function calledOffBeside(
  definition: LedgerDefinition,
  column: ColumnMatch | undefined,
  cells: SheetCells,
  row: number,
): Pick<Field, "cell" | "raw"> | null {
  if (!column) return null;
  const raw = cells.value(row, column.column);
  const words = calledOffIn(definition) === "put-out" ? NOT_OUT : CALLED_OFF;
  return words.test(compactText(raw)) ? { raw, cell: cells.area(row, column.column) } : null;
}
