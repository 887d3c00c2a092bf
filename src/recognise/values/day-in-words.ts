import { compactText, type DateContext } from "../../grid";
import { ANSWERED_AT_ONCE, type Field, type LedgerDefinition } from "../../ledgers";
import { readField } from "./field-values";

/** The day in what a state says: 「已答复（1月15日）」, 「3.5已整改到位」. */
const DAY_IN_STATE =
  /(?:(?:19|20)?\d{2}年)?\d{1,2}月\d{1,2}[日号]?|(?:19|20)\d{2}[-./]\d{1,2}[-./]\d{1,2}|(?<![\d.])\d{1,2}\.\d{1,2}(?![\d.%])/;

/** The day on which a matter was closed or answered, told by words alone. */
export function dayOfState(
  definition: LedgerDefinition,
  fields: Record<string, Field>,
  context: DateContext,
): void {
  dayInState(definition, fields, context);
  answeredAtOnce(definition, fields);
}

/** The day that a state names: of the answer where the word says so, else of the end. */
function dayInState(definition: LedgerDefinition, fields: Record<string, Field>, context: DateContext): void {
  const { state } = fields;
  if (state?.value !== "closed" || typeof state.raw !== "string") return;
  const said = DAY_IN_STATE.exec(compactText(state.raw))?.[0];
  const ids = /[答回]复|反馈/.test(state.raw) ? ["replied"] : ["completed", "rectified"];
  const field = definition.fields.find(({ id }) => ids.includes(id));
  if (said === undefined || !field || field.type !== "date" || fields[field.id]) return;
  const { value } = readField(said, field, context);
  if (value !== undefined && value !== null) fields[field.id] = { value, raw: state.raw, cell: state.cell };
}

/** 「当日答复」, 「当场办结」: on the day on which it came in. */
const SAME_DAY =
  /^(?:当[日天]|当场|现场|即时|立即)(?:已?(?:予以)?(?:答复|回复|反馈|办结|解决|处理|完成|整改|化解))?(?:完毕|到位)?$/;

/** Gives what was done the same day that day; the columns of those cells, which hold a day after all. */
export function doneSameDay(
  definition: LedgerDefinition,
  fields: Record<string, Field>,
): ReadonlySet<number> {
  const came = fields[definition.dates[0] ?? ""]?.value;
  const columns = new Set<number>();
  if (came === undefined || came === null) return columns;
  for (const { id, type, when } of definition.fields) {
    const field = fields[id];
    if (type !== "date" || when !== "done" || field?.value !== null) continue;
    if (!SAME_DAY.test(compactText(field.raw))) continue;
    fields[id] = { ...field, value: came };
    columns.add(field.cell.column);
  }
  return columns;
}

/** Where it stands in words that somebody was answered there and then, without a day: 「当日面复」, 「电话答复」. */
const SAID_ANSWERED = ["state", "result", "opinion"];

/** A matter that was answered there and then was answered on the day on which it came in, unless the clerk calls it open. */
function answeredAtOnce(definition: LedgerDefinition, fields: Record<string, Field>): void {
  const came = fields[definition.dates[0] ?? ""]?.value;
  const known = fields["state"]?.value;
  const isAnswerable = definition.fields.some(({ id, type }) => id === "replied" && type === "date");
  if (!isAnswerable || came === undefined || came === null || fields["replied"] || fields["completed"])
    return;
  if (known !== undefined && known !== null && known !== "closed") return;
  const said = SAID_ANSWERED.map((id) => fields[id]).find(
    (field) =>
      field && ANSWERED_AT_ONCE.test(compactText(field.raw)) && !DAY_IN_STATE.test(compactText(field.raw)),
  );
  if (said) fields["replied"] = { ...said, value: came };
}
