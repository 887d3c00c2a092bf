import type { CellValue } from "../../../grid";
import type { TemplateValue } from "../../template/template-value";
import type { FilledCell } from "../../template/fill-template";
import type { FormFill, OpenArea } from "../fill-form";

/** A cell that we filled. */
export interface RecordedCell {
  readonly row: number;
  readonly column: number;
  /** What the form has there: nothing, or a text with blanks. */
  readonly was: CellValue;
  /** What stood there afterwards, as Excel gives it. */
  readonly ours: CellValue;
  /** What we asked Excel to put there, where that is something else: a rate of 83.3 stands as 0.833 in a cell that shows percentages. */
  readonly value?: CellValue;
}

/** What the clerk decided of an answer. */
export interface SaidOfCell {
  readonly row: number;
  readonly column: number;
  /** Which of the cell's blanks, from 1. */
  readonly blank: number;
  /** Null where nothing is to be written. */
  readonly value: TemplateValue;
}

/** What we put into a form, so that it is told apart from what the clerk typed. Rows and columns count from 0. */
export interface FormRecord {
  readonly cells: readonly RecordedCell[];
  /** Rows that were open; what stands in them besides ours is the clerk's. */
  readonly open: readonly OpenArea[];
  readonly said: readonly SaidOfCell[];
  readonly leavesProposals: boolean;
}

export const NOTHING_RECORDED: FormRecord = { cells: [], open: [], said: [], leavesProposals: false };

/** A cell as it was written. */
export interface WrittenCell {
  readonly cell: FilledCell;
  /** What Excel gives for it now. */
  readonly ours: CellValue;
}

/** The record of a form that was filled: what stays as it was written before, and what was written now. */
export function recordOf(
  { open }: Pick<FormFill, "open">,
  written: readonly WrittenCell[],
  decided: Pick<FormRecord, "said" | "leavesProposals">,
  stays: readonly RecordedCell[] = [],
): FormRecord {
  const cells = written.flatMap(({ cell, ours }): RecordedCell[] => {
    const { row, column, value, isAdded, was = "" } = cell;
    // The numbers of rows that were added are the form's from then on, as printed ones are.
    const isNumber =
      isAdded === true &&
      open.some((area) => area.numbering === column && row >= area.from && row <= area.to);
    if (isNumber || isSameValue(was, ours)) return [];
    return [{ row, column, was, ours, ...(value === ours ? {} : { value }) }];
  });
  const { said, leavesProposals } = decided;
  return { cells: [...stays, ...cells], open, said, leavesProposals };
}

/** Whether two values of cells are the same; Excel gives a figure as it was written. */
export function isSameValue(one: CellValue, other: CellValue): boolean {
  return (
    one === other || (typeof one === "string" && typeof other === "string" && one.trim() === other.trim())
  );
}
