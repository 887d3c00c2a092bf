import { areaText, type CellArea } from "../../grid";
import type { TemplateValue } from "../template/template-value";

/** What is known for something that a form asks, wherever it stands. */
export interface Known {
  readonly value: TemplateValue;
  /** Where it comes from, as one reads it: 「“花名册”第4行的职务」. */
  readonly from: string;
  /** The cells that it rests on; none for a target of the standard or a day. */
  readonly source: readonly CellArea[];
  /** Not sure: a person should look at it before it goes anywhere. */
  readonly sure: boolean;
  /** Reckoned as the form's own notes say. */
  readonly isAsStated?: boolean;
}

/** What goes into a cell of a form, before it is known which rows the copy has more. */
export interface FormEntry {
  /** On the form; of a row that the form grows by, the row that it is a copy of. */
  readonly row: number;
  readonly column: number;
  /** How many rows below that one it stands on the copy: 0 but in rows that were added. */
  readonly added: number;
  /** The blank as it stands; "" for an empty cell. */
  readonly blank: string;
  /** What is asked, in a word or two: 单位全称, 「每月集中学习次数」的目标. */
  readonly asked: string;
  /** The name under which the clerk can say it once for all sheets, in 模板字段; absent where there is none. */
  readonly name?: string;
  /** Null where nobody knows. */
  readonly known: Known | null;
}

/** A row of the form that is repeated on the copy, since it has too few. */
export interface Growth {
  readonly row: number;
  /** Rows on the copy, itself among them; at least 2. */
  readonly times: number;
}

/** Rows of a table that are filled one after the other, each with a record of its own. */
interface OpenRows {
  /** Top down. */
  readonly rows: readonly number[];
  /** The column of their numbers; null where they have none. */
  readonly numbering: number | null;
}

/** What goes into one table or into the texts of a form. */
export interface FormPart {
  readonly entries: readonly FormEntry[];
  readonly growth: readonly Growth[];
  readonly open?: OpenRows;
}

/** A part without anything to say. */
export const NO_PART: FormPart = { entries: [], growth: [] };

/** Tells the cells of a form apart. */
export function placeKey(row: number, column: number): string {
  return `${String(row)},${String(column)}`;
}

/** Tells the answers of a form apart: its cell, and which of the cell's blanks, from 1: 「B5」, 「A3#2」. */
export function answerId({ row, column }: Pick<CellArea, "row" | "column">, blank: number): string {
  const address = areaText({ row, column, rows: 1, columns: 1 });
  return blank === 1 ? address : `${address}#${String(blank)}`;
}

/** Which of its cell's blanks an answer is for, from 1. */
export function blankOf(id: FormAnswer["id"]): number {
  return Number(id.split("#")[1] ?? 1);
}

/** What a form gets in one cell: as the JSON of the command line tells it, `templates[].cells`. */
export interface FormAnswer {
  /** See `answerId`. */
  readonly id: string;
  /** On the filled copy. */
  readonly cell: CellArea;
  readonly value: TemplateValue;
  readonly asked: string;
  readonly from: string;
  readonly source: readonly CellArea[];
  readonly sure: boolean;
  /** What is written: the value, words that are not sure with their mark, what the clerk said instead; null for nothing. */
  readonly written: TemplateValue;
}
