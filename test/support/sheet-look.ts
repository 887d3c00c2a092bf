import type { SheetPlan } from "../../src/documents";
import type { SheetModel } from "../../src/workbench/host/model";

const MOST_COLUMNS = 60;

/** Where things stand on a sheet of ours, found by what it says alone. */
export class SheetLook {
  readonly head: number | null;
  readonly idColumn: number;
  readonly width: number;
  readonly bottom: number;
  private readonly ids = new Map<number, string>();
  private readonly filled = new Set<number>();

  constructor(
    readonly sheet: SheetModel,
    readonly plan: SheetPlan,
  ) {
    const used = sheet.usedArea(true) ?? { row: 0, column: 0, rows: 1, columns: 1 };
    this.width = used.column + used.columns;
    this.bottom = used.row + used.rows - 1;
    const isTable = plan.rows.some(({ role }) => role === "header");
    const known = new Set(
      plan.rows.flatMap(({ id, role }) => (id && (!isTable || role === "body") ? [whole(id)] : [])),
    );
    const headers = new Set(plan.columns.map(({ header }) => header).filter((header) => header !== ""));
    const inRow = new Map<number, Set<string>>();
    const inColumn = new Map<number, number>();
    for (const [row, column, { value }] of sheet.entries()) {
      if (value !== null && row > 0) this.filled.add(column);
      if (typeof value !== "string") continue;
      if (headers.has(value)) inRow.set(row, (inRow.get(row) ?? new Set()).add(value));
      if (known.has(whole(value))) inColumn.set(column, (inColumn.get(column) ?? 0) + 1);
    }
    this.head = isTable ? most(inRow, (found) => found.size) : null;
    this.idColumn = most(inColumn, (count) => count) ?? -1;
    for (let row = 0; row <= this.bottom; row += 1) {
      const id = whole(this.textAt(row, this.idColumn));
      if (known.has(id)) this.ids.set(row, id);
    }
  }

  /** Null for a row without one; a paragraph's rows have one id together. */
  idOf(row: number): string | null {
    return this.ids.get(row) ?? null;
  }

  rowsOf(id: string): readonly number[] {
    return [...this.ids].flatMap(([row, one]) => (one === id ? [row] : []));
  }

  rowsWithIds(): readonly number[] {
    return [...this.ids.keys()];
  }

  headerOf(column: number): string | null {
    return this.head === null ? null : this.textAt(this.head, column);
  }

  textAt(row: number, column: number): string {
    return String(this.sheet.cell(row, column).value ?? "");
  }

  /** Columns to type in: of a table those under a clerk's header, of a document the one with the text. */
  columns(): readonly number[] {
    const all = Array.from({ length: Math.min(this.width, MOST_COLUMNS) }, (_, column) => column);
    if (this.head === null) {
      const shown = all.filter((column) => this.sheet.columns.get(column)?.hidden !== true);
      const lengths = shown.map(
        (column) =>
          [
            column,
            this.rowsWithIds().reduce((sum, row) => sum + this.textAt(row, column).length, 0),
          ] as const,
      );
      const text = most(new Map(lengths), (length) => length);
      return text === null ? [] : [text];
    }
    const clerks = this.plan.columns.filter(({ owner, hidden }) => owner === "clerk" && !hidden);
    return all.filter((column) => clerks.some(({ header }) => header === this.headerOf(column)));
  }

  /** Columns that the clerk began beside ours, where nobody gave them a name. */
  unnamed(): readonly number[] {
    const ours = this.columns();
    return [...this.filled].filter((column) => {
      if (this.sheet.columns.get(column)?.hidden === true) return false;
      return this.head === null ? !ours.includes(column) : this.headerOf(column) === "";
    });
  }
}

/** A paragraph that is set in several rows has its id and a number in each. */
const whole = (id: string): string => id.replace(/\.\d+$/, "");

function most<K, V>(found: ReadonlyMap<K, V>, count: (value: V) => number): K | null {
  const best = [...found].sort(([, a], [, b]) => count(b) - count(a))[0];
  return best ? best[0] : null;
}
