import { compactText, type SheetCells } from "../../../grid";
import { asLabel } from "../facts/figure-label";
import type { FormEntry } from "../form-answer";
import { tableAround, type FormTable } from "../tables/form-table";

/** What stands around a cell of a form and says what it asks, whoever filled it. */
export interface AskedCell {
  /** The lowest text that asks: a column's head, the label beside the cell, the words in front of a blank. Compact, in half width. */
  readonly leaf: string;
  /** The row's own words, without the heads. */
  readonly label: string;
  /** All that asks: the row's own words and the heads above the cell. */
  readonly words: string;
  /** The text in which the blank is, compact; "" for an empty cell. */
  readonly text: string;
  /** The sheets that the blank before it in the same text is told by; none for the first. */
  readonly before: readonly string[];
  /** Whether rows stand under heads there. */
  readonly isInTable: boolean;
}

/** What asks for an entry: in a table its row and heads, else the label left of it or above, else its blank's own words. */
export function askedCell(
  { row, column, blank, asked }: Pick<FormEntry, "row" | "column" | "blank" | "asked">,
  cells: SheetCells,
  tables: readonly FormTable[],
): AskedCell {
  if (blank !== "") {
    const words = compactText(asked).replace(/\((?:实际|目标)\)$/u, "");
    const text = compactText(cells.raw(row, column));
    return { leaf: words, label: words, words, text, before: [], isInTable: false };
  }
  return askedAround(row, column, cells, tables);
}

/** What asks for a cell that has no blanks of its own. */
export function askedAround(
  row: number,
  column: number,
  cells: SheetCells,
  tables: readonly FormTable[],
): AskedCell {
  const table = tableAround(tables, row, column);
  const left = textsLeft(cells, row, column);
  const heads = table?.columns.find((own) => own.column === column)?.path.map(compactText) ?? [];
  const own = table ? left.join("") : (left.at(-1) ?? "");
  const label = asLabel(own === "" && heads.length === 0 ? textAbove(cells, row, column) : own);
  return {
    leaf: heads.at(-1) ?? label.replace(/[:：]$/u, ""),
    label,
    words: `${label}${heads.join("")}`,
    text: "",
    before: [],
    isInTable: table !== undefined,
  };
}

/** The printed words of a row left of a cell, from left to right. */
function textsLeft(cells: SheetCells, row: number, column: number): readonly string[] {
  const texts: string[] = [];
  for (let left = cells.sheet.column; left < column; left += 1) {
    const value = cells.value(row, left);
    if (typeof value !== "string" || cells.area(row, left).column !== left) continue;
    const text = compactText(value);
    if (/\p{Script=Han}/u.test(text)) texts.push(text);
  }
  return texts;
}

function textAbove(cells: SheetCells, row: number, column: number): string {
  const value = row > cells.sheet.row ? cells.value(row - 1, column) : "";
  return typeof value === "string" ? compactText(value) : "";
}
