import { compactText, foldHeader, type CellValue } from "../../grid";
import type { FieldDefinition } from "../../ledgers";
import { isChoiceWord } from "./choices";
import { meantChoice } from "./state-words";

/** Columns 已完成 | 未完成 of which one is ticked: together they are one choice. */
export interface SiblingChoices<Column> {
  readonly columns: readonly {
    readonly column: Column;
    /** The column's own name, folded. */
    readonly name: string;
    readonly choice: string;
  }[];
}

const TICK = /^[√✓✔☑●✅vV1是]$/;
const NO_TICK = /^(?:[×xX✗✘☒○□0否/\\]|[-—–]+)$/;

/** Whether a cell says that its column's word holds of the row. */
export function isTick(value: CellValue): boolean {
  return TICK.test(compactText(value));
}

/** Whether a column's cells are ticks and their opposite, blank ones left out. */
export function holdsTicks(values: readonly CellValue[]): boolean {
  return values.every((value) => isTick(value) || NO_TICK.test(compactText(value)));
}

/** Names of columns that ask or date something, whatever word of a state they hold: 是否办结, 整改完成时间. */
const ASKS_OR_DATES = /^是否|(?:日期|时间|期限|时限|人|人员|科室|单位|部门|数|率|情况|措施|结果)$/;
/** Words that answer whatever is asked above them: 是否满意 over 是 | 否. */
const BARE_ANSWER = /^(?:是|否|√|×|y|n|yes|no)$/;

/**
 * Two columns or more below one head, or side by side without one, which are called by different words of a choice and hold ticks and
 * nothing else; null where no such columns are. The first head that has them counts.
 *
 * @param valuesOf a column's cells, blank ones left out
 */
export function siblingChoices<Column extends { readonly path: readonly string[] }>(
  columns: readonly Column[],
  field: FieldDefinition,
  valuesOf: (column: Column) => readonly CellValue[],
): SiblingChoices<Column> | null {
  const byHead = new Map<string, SiblingChoices<Column>["columns"][number][]>();
  for (const column of columns) {
    const name = foldHeader(column.path.at(-1) ?? "");
    const head = column.path.slice(0, -1).map(foldHeader).join("›");
    const choice = choiceOfName(name, foldHeader(column.path.at(-2) ?? ""), field);
    if (choice === null) continue;
    const values = valuesOf(column);
    if (!holdsTicks(values)) continue;
    // A word that the vocabulary doesn't know needs a tick below it to be one.
    if (!isChoiceWord(name, field) && !values.some(isTick)) continue;
    byHead.set(head, [...(byHead.get(head) ?? []), { column, name, choice }]);
  }
  const found = [...byHead.values()].find((group) => new Set(group.map(({ choice }) => choice)).size >= 2);
  return found ? { columns: found } : null;
}

function choiceOfName(name: string, head: string, field: FieldDefinition): string | null {
  if (BARE_ANSWER.test(name) && !field.synonyms.some((word) => foldHeader(word) === head)) return null;
  if (isChoiceWord(name, field)) return meantChoice(name, field);
  return field.id === "state" && !ASKS_OR_DATES.test(name) ? meantChoice(name, field) : null;
}
