import { isBlank, type SheetCells } from "../../grid";
import type { ColumnMatch, Field, FieldDefinition, LedgerDefinition, RowNote } from "../../ledgers";
import { isTick, siblingChoices, type SiblingChoices } from "../columns/sibling-choices";

/** A choice that columns side by side hold, one for each of its words. */
export interface TickedChoice extends SiblingChoices<ColumnMatch> {
  readonly field: FieldDefinition;
}

/** Choices that no column of their own holds, while columns without a field are called by words of them and are ticked. */
export function tickedChoices(
  definition: LedgerDefinition,
  matches: readonly ColumnMatch[],
  cells: SheetCells,
  roles: readonly RowNote[],
): readonly TickedChoice[] {
  const free = matches.filter(({ field }) => field === null);
  const rows = roles.filter(({ role }) => role === "data");
  return definition.fields.flatMap((field) => {
    if (field.type !== "choice" || matches.some((match) => match.field === field.id)) return [];
    const siblings = siblingChoices(free, field, ({ column }) =>
      rows.map(({ row }) => cells.value(row, column)).filter((value) => !isBlank(value)),
    );
    return siblings ? [{ field, ...siblings }] : [];
  });
}

/** What a row's ticks say of the fields that no column of their own gives. */
export function readTicks(
  choices: readonly TickedChoice[],
  cells: SheetCells,
  row: number,
  fields: Record<string, Field>,
): void {
  for (const choice of choices) {
    const tick = readTick(choice, cells, row);
    if (tick) fields[choice.field.id] ??= tick;
  }
}

/** What a row's tick says; null without one, or with two that contradict each other. */
function readTick({ columns }: TickedChoice, cells: SheetCells, row: number): Field | null {
  const ticked = columns.filter(({ column }) => isTick(cells.value(row, column.column)));
  const [only] = ticked;
  if (!only || ticked.some(({ choice }) => choice !== only.choice)) return null;
  return { value: only.choice, raw: only.name, cell: cells.area(row, only.column.column) };
}
