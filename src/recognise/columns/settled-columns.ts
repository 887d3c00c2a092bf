import type { ColumnMatch, LedgerDefinition } from "../../ledgers";
import type { HeaderColumn } from "../find/header";
import type { Memory } from "../recognition";

/** A column's path as it is remembered by: its texts joined; a doublet gets a number. */
export function pathKey(column: HeaderColumn, columns: readonly HeaderColumn[]): string {
  const key = column.path.join("›");
  const before = columns.filter(
    (other) => other.column < column.column && other.path.join("›") === key,
  ).length;
  return before === 0 ? key : `${key}#${String(before + 1)}`;
}

/** The id under which a doubtful column is asked about and its answer remembered. */
export function columnQuestionId(fingerprint: string, key: string): string {
  return `column:${fingerprint}:${key}`;
}

/** The id under which it is asked which of several columns gives a field. */
export function fieldQuestionId(fingerprint: string, field: string): string {
  return `field:${fingerprint}:${field}`;
}

/** What the clerk said of a column, by its own question, a correction, or the question which column gives a field; undefined for nothing. */
function saidOf(
  key: string,
  definition: LedgerDefinition,
  fingerprint: string,
  { answers, columns }: Memory,
): { readonly choice: string; readonly reason: "answered" | "remembered" } | undefined {
  const answer = answers[columnQuestionId(fingerprint, key)];
  if (answer !== undefined) return { choice: answer, reason: "answered" };
  const remembered = columns[fingerprint]?.[key];
  if (remembered !== undefined) return { choice: remembered, reason: "remembered" };
  const field = definition.fields.find(({ id }) => answers[fieldQuestionId(fingerprint, id)] === key);
  return field && { choice: field.id, reason: "answered" };
}

/** Whether an answer may say what a column holds: any that {@link columnQuestionId} or {@link fieldQuestionId} names. */
function isOfColumns(id: string): boolean {
  return id.startsWith("column:") || id.startsWith("field:");
}

/** Columns of which the clerk said what they hold, each field once. */
export function settledColumns(
  columns: readonly HeaderColumn[],
  definition: LedgerDefinition,
  fingerprint: string,
  memory: Memory,
): Map<HeaderColumn, ColumnMatch> {
  const settled = new Map<HeaderColumn, ColumnMatch>();
  if (memory.columns[fingerprint] === undefined && !Object.keys(memory.answers).some(isOfColumns))
    return settled;
  const used = new Set<string>();
  for (const column of columns) {
    const key = pathKey(column, columns);
    const said = saidOf(key, definition, fingerprint, memory);
    if (said === undefined) continue;
    const { choice, reason } = said;
    const ignored = choice === "" || choice === "ignore";
    if (!ignored && (used.has(choice) || !definition.fields.some(({ id }) => id === choice))) continue;
    if (!ignored) used.add(choice);
    settled.set(column, {
      column: column.column,
      path: column.path,
      field: ignored ? null : choice,
      reason,
    });
  }
  return settled;
}
