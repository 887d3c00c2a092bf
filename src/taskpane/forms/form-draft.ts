import type { FillAsked, FormCell } from "../../assistant";

type Value = FormCell["value"];
type Choice = NonNullable<FillAsked["choice"]>;

/** What the clerk did to the answers of a form since they were listed, by their ids. */
export interface FormDraft {
  readonly ticks: Readonly<Record<string, boolean>>;
  readonly typed: Readonly<Record<string, string>>;
}

export const NO_DRAFT: FormDraft = { ticks: {}, typed: {} };

/** A value as it is read: 83.3 of per cent with its sign. */
function valueText(value: Value): string {
  if (value === null) return "";
  return typeof value === "object" ? `${String(value.percent)}%` : String(value);
}

/** What stands in the field of an answer. */
export function shownTextOf({ id, value, written }: FormCell, { typed }: FormDraft): string {
  return typed[id] ?? valueText(written ?? value);
}

/** Whether an answer is to be written: what is sure, what the clerk ticked or typed. */
export function isTicked(answer: FormCell, draft: FormDraft): boolean {
  const { id, written } = answer;
  const typed = draft.typed[id];
  if (shownTextOf(answer, draft).trim() === "") return false;
  return draft.ticks[id] ?? (written !== null || typed !== undefined);
}

/** What the clerk decided of answers, as far as it is something else than is written anyway. */
export function choiceOf(answers: readonly FormCell[], draft: FormDraft): NonNullable<Choice["said"]> {
  const said: Record<string, Value> = {};
  for (const answer of answers) {
    const value = isTicked(answer, draft) ? valueOf(answer, draft) : null;
    if (valueText(value) !== valueText(answer.written) || typeof value !== typeof answer.written)
      said[answer.id] = value;
  }
  return said;
}

/** A figure that was typed stays a figure, and one of per cent what it is. */
function valueOf({ id, value, written }: FormCell, { typed }: FormDraft): Value {
  const text = typed[id]?.trim();
  const before = written ?? value;
  if (text === undefined || text === valueText(before)) return before;
  const figure = /^-?\d+(?:\.\d+)?%?$/.test(text) ? Number(text.replace("%", "")) : null;
  if (figure === null || typeof before === "string") return text;
  if (text.endsWith("%") || (typeof before === "object" && before !== null)) return { percent: figure };
  return figure;
}
