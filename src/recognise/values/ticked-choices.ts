import { compactText, foldHeader, isBlank, type SheetCells } from "../../grid";
import type { ColumnMatch, Field, FieldDefinition, LedgerDefinition, RowNote } from "../../ledgers";
import { choiceOf, isChoiceWord } from "../columns/choices";

/** Columns 已完成 | 未完成 of which one is ticked: together they are one choice. */
export interface TickedChoice {
  readonly field: FieldDefinition;
  readonly columns: readonly { readonly column: number; readonly name: string; readonly choice: string }[];
}

const TICK = /^[√✓✔☑●✅vV1是]$/;
const NO_TICK = /^(?:[×xX✗✘☒○□0否/\\]|[-—–]+)$/;

/**
 * Choices that no column of their own holds, while two columns or more without a field are called by words of them and hold ticks and
 * nothing else.
 */
export function tickedChoices(
  definition: LedgerDefinition,
  matches: readonly ColumnMatch[],
  cells: SheetCells,
  roles: readonly RowNote[],
): readonly TickedChoice[] {
  const free = matches.filter((match) => match.field === null && holdsTicks(match));
  return definition.fields.flatMap((field) => {
    if (field.type !== "choice" || matches.some((match) => match.field === field.id)) return [];
    const columns = free.flatMap(({ column, path }) => {
      const name = foldHeader(path.at(-1) ?? "");
      const choice = isChoiceWord(name, field) ? choiceOf(name, field) : null;
      return choice === null ? [] : [{ column, name, choice }];
    });
    return new Set(columns.map(({ choice }) => choice)).size < 2 ? [] : [{ field, columns }];
  });

  function holdsTicks({ column }: ColumnMatch): boolean {
    return roles.every(({ row, role }) => {
      const value = cells.value(row, column);
      return (
        role !== "data" || isBlank(value) || [TICK, NO_TICK].some((mark) => mark.test(compactText(value)))
      );
    });
  }
}

/** What a row's tick says; null without one, or with two that contradict each other. */
export function readTick({ columns }: TickedChoice, cells: SheetCells, row: number): Field | null {
  const ticked = columns.filter(({ column }) => TICK.test(compactText(cells.value(row, column))));
  const [only] = ticked;
  if (!only || ticked.some(({ choice }) => choice !== only.choice)) return null;
  return { value: only.choice, raw: only.name, cell: cells.area(row, only.column) };
}
