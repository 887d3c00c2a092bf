import type { FilledCell, Repeat, TemplateFill } from "../../documents";
import { dayToSerial } from "../../grid";
import { cellAt } from "../read/read-cells";
import { asText } from "../render/typed-text";
import { copiedFormula, type ItemPlace } from "./copied-formula";
import { filledRowHeights, isCut } from "./filled-row-heights";
import { numberFormatAt, placeKey, type InspectedTemplate } from "./inspect-template";
import { obeyedChoice } from "./obeyed-choice";
import { addedAbove, repeatAt } from "./repeats";

/** A cell whose value was queued, with what Excel gives for it afterwards. */
export interface QueuedCell {
  readonly cell: FilledCell;
  readonly range: Excel.Range;
}

/** How values go into a sheet: on a copy a text's cell is formatted as text and wraps what would be cut, where the form stands its formats stay. */
export interface Queueing {
  readonly dateSystem: 1900 | 1904;
  readonly keepsFormats: boolean;
}

/** Queues heights, formulas and values, whose new state is loaded with them. */
export function queueContent(
  sheet: Excel.Worksheet,
  fill: TemplateFill,
  look: InspectedTemplate,
  how: Queueing,
): readonly QueuedCell[] {
  const wrapped = new Set(how.keepsFormats ? [] : fill.cells.filter((cell) => isCut(cell, fill, look)));
  for (const { row, column } of wrapped) cellAt(sheet, row, column).format.wrapText = true;
  for (const [row, height] of filledRowHeights(fill, look, (cell) => wrapped.has(cell)))
    cellAt(sheet, row, 0).format.rowHeight = height;
  queueFormulas(sheet, fill, look);
  return fill.cells.flatMap((cell) => {
    const planned = plannedValue(cell, look, how);
    if (!planned) return [];
    const needsMark = how.keepsFormats && numberFormatAt(look, cell.from, cell.column) !== "@";
    const range = queueValue(cellAt(sheet, cell.row, cell.column), planned, needsMark);
    return [{ cell, range: range.load("values") }];
  });
}

/** The formula of a cell of the template; null for any other content. */
function formulaAt(look: InspectedTemplate, row: number, column: number): string | null {
  const formula: unknown = look.cells.formulas[row]?.[column];
  return typeof formula === "string" && formula.startsWith("=") ? formula : null;
}

/** Queues the formulas that Excel would copy wrongly, and those that hold a placeholder inside a text. */
function queueFormulas(sheet: Excel.Worksheet, fill: TemplateFill, look: InspectedTemplate): void {
  const filled = new Map(fill.cells.map((cell) => [placeKey(cell.row, cell.column), cell]));
  for (const [from, line] of look.cells.formulas.entries())
    for (const column of line.keys()) {
      const formula = formulaAt(look, from, column);
      if (formula === null) continue;
      for (const { row, place } of rowsOnCopy(from, fill.repeats)) {
        const moved = copiedFormula(formula, fill.repeats, place);
        let text: string = moved ?? formula;
        for (const [found, by] of filled.get(placeKey(row, column))?.replaced ?? [])
          text = text.replace(found, () => by.replace(/"/g, '""'));
        if (moved !== null || text !== formula) cellAt(sheet, row, column).formulas = [[text]];
      }
    }
}

/** Gives the rows of the copy that a row of the template becomes. */
function rowsOnCopy(
  from: number,
  repeats: readonly Repeat[],
): readonly { readonly row: number; readonly place: ItemPlace | null }[] {
  const added = addedAbove(repeats, from);
  const repeat = repeatAt(repeats, from);
  if (!repeat) return [{ row: from + added, place: null }];
  return Array.from({ length: repeat.times }, (_, index) => ({
    row: from + added + index * repeat.rows,
    place: { repeat, index },
  }));
}

/** What is written into a cell, and the number format that it gets; null where its own stays. */
export interface PlannedValue {
  readonly value: string | number;
  readonly format: string | null;
}

/**
 * Says what is written into a cell: a text is written as text whatever it looks like, a number takes the cell's own format. Null where a
 * formula stands, and where a list of choices has no such word.
 */
export function plannedValue(
  { column, from, value, isPercentage, day }: FilledCell,
  look: InspectedTemplate,
  { dateSystem, keepsFormats }: Queueing,
): PlannedValue | null {
  if (formulaAt(look, from, column)) return null;
  const choices = look.filled.get(placeKey(from, column))?.dataValidation.rule.list?.source;
  const choice = choices === undefined ? value : obeyedChoice(String(value), choices);
  if (choice === null) return null;
  const format = numberFormatAt(look, from, column);
  if (typeof value === "number") {
    const written = isPercentage && format.includes("%") ? hundredth(value) : value;
    return { value: written, format: format === "@" && !keepsFormats ? "General" : null };
  }
  if (day !== undefined && showsDays(format)) return { value: dayToSerial(day, dateSystem), format: null };
  return { value: choice, format: keepsFormats ? null : "@" };
}

/** Queues one value. */
function queueValue(cell: Excel.Range, { value, format }: PlannedValue, needsMark: boolean): Excel.Range {
  if (format !== null) cell.numberFormat = [[format]];
  cell.values = [[typeof value === "string" ? asText(value, needsMark) : value]];
  return cell;
}

/** Divides by 100 and rounds, since 91.3 / 100 is 0.9129999999999999. */
function hundredth(value: number): number {
  return Number((value / 100).toPrecision(12));
}

function showsDays(format: string): boolean {
  const codes = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "");
  return /y/i.test(codes) && /d/i.test(codes);
}
