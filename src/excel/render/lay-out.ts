import {
  cellIn,
  cellStyles,
  styleOf,
  type CellStyle,
  type PlanCell,
  type PlanRange,
  type SheetPlan,
} from "../../documents";
import type { Area, CellArea } from "../../grid";
import { typedText } from "./typed-text";

/** A sheet plan as cells, row by row from A1. */
export interface LaidOutSheet {
  readonly rows: number;
  readonly columns: number;
  /** null for an empty cell. */
  readonly values: readonly (readonly (string | number | null)[])[];
  readonly formats: readonly (readonly string[])[];
  readonly styles: readonly (readonly (CellStyle | null)[])[];
  readonly merges: readonly Area[];
  readonly links: readonly {
    readonly row: number;
    readonly column: number;
    readonly text: string;
    readonly target: CellArea;
  }[];
}

const TEXT = "@";
const GENERAL = "General";

/**
 * Puts a plan's cells in their places. A text gets the format `@`, so that Excel never turns it into a formula, a
 * number or a date. A number keeps the plan's format, and so does a formula that the clerk typed. An empty cell of a
 * table gets the style of its column.
 */
export function layOut(plan: SheetPlan): LaidOutSheet {
  const columns = plan.columns.length;
  const values = plan.rows.map((): (string | number | null)[] => Array<null>(columns).fill(null));
  const formats = plan.rows.map(() => Array<string>(columns).fill(GENERAL));
  const styles = cellStyles(plan).map((row) => row.map((name) => (name === null ? null : styleOf(name))));
  const merges: Area[] = [];
  const links: LaidOutSheet["links"][number][] = [];

  plan.rows.forEach((planRow, row) => {
    plan.columns.forEach(({ key }, column) => {
      const cell = cellIn(planRow, key, column);
      if (!cell) return;
      const span = cell.span ?? { rows: 1, columns: 1 };
      const area = {
        row,
        column,
        rows: Math.min(span.rows, plan.rows.length - row),
        columns: Math.min(span.columns, columns - column),
      };
      putContent(values, formats, row, column, cell);
      if (area.rows > 1 || area.columns > 1) merges.push(area);
      if (cell.link) links.push({ row, column, text: String(cell.value ?? ""), target: cell.link });
    });
  });
  return { rows: plan.rows.length, columns, values, formats, styles, merges, links };
}

/**
 * Gives the area of a stretch of one column or of adjacent columns.
 *
 * @throws RangeError for a column or a row that the plan lacks; that is a bug.
 */
export function areaOfRange(plan: SheetPlan, { column, toColumn, fromRow, toRow }: PlanRange): Area {
  const row = rowOf(plan, fromRow);
  const first = columnOf(plan, column);
  const last = toColumn === undefined ? first : columnOf(plan, toColumn);
  return { row, column: first, rows: rowOf(plan, toRow) - row + 1, columns: last - first + 1 };
}

export function columnOf(plan: SheetPlan, key: string): number {
  const column = plan.columns.findIndex((candidate) => candidate.key === key);
  if (column < 0) throw new RangeError(`No column ${key} in ${plan.name}`);
  return column;
}

export function rowOf(plan: SheetPlan, id: string): number {
  const row = plan.rows.findIndex((candidate) => candidate.id === id);
  if (row < 0) throw new RangeError(`No row ${id} in ${plan.name}`);
  return row;
}

function putContent(
  values: readonly (string | number | null)[][],
  formats: readonly string[][],
  row: number,
  column: number,
  { value, formula, format }: PlanCell,
): void {
  const text = typeof value === "string" && formula === undefined ? typedText(value) : null;
  put(values, row, column, formula ?? text ?? value);
  put(formats, row, column, text === null ? (format ?? GENERAL) : TEXT);
}

function put<T>(cells: readonly T[][], row: number, column: number, value: T): void {
  const line = cells[row];
  if (line) line[column] = value;
}
