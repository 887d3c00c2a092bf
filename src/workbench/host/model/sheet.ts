import { boundingArea, contains, intersectionOf, MAX_COLUMNS, sameArea, without, type Area } from "./area";
import { emptyCell, hasContent, type Cell } from "./cell";
import { plainPage, type PageSetup } from "./page";
import type { AreaFormat, AreaValidation, ChartModel } from "./rules";
import { plainStyle, type Style } from "./style";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** A row's height or a column's width in points; if `size` is absent, the sheet's standard holds. */
export interface Line {
  readonly size?: number;
  readonly hidden?: boolean;
  readonly style?: Style;
}

export interface SheetProtection {
  readonly password: boolean;
  readonly options: Readonly<Record<string, boolean>>;
}

export interface SheetFilter {
  readonly area: Area;
  /** Whether it hides rows. */
  readonly filtered: boolean;
}

/** A note on a cell, as people write them by Shift+F2, or a thread of comments, which has an id. */
export interface Note {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly thread?: string;
}

const keyOf = (row: number, column: number) => row * MAX_COLUMNS + column;

/** The smallest area around the cells that it was told of. */
export class Bounds {
  private top = Infinity;
  private left = Infinity;
  private bottom = -1;
  private right = -1;

  reach(row: number, column: number): void {
    if (row < this.top) this.top = row;
    if (row > this.bottom) this.bottom = row;
    if (column < this.left) this.left = column;
    if (column > this.right) this.right = column;
  }

  get area(): Area | null {
    const { top, left, bottom, right } = this;
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }
}

/** Gives `extent` after a cell began or ceased to count; undefined if only a look at all other cells can tell. */
function extentWith(
  extent: Area | null,
  row: number,
  column: number,
  counts: boolean,
): Area | null | undefined {
  const cell = { row, column, rows: 1, columns: 1 };
  if (counts) return !extent ? cell : contains(extent, row, column) ? extent : boundingArea(extent, cell);
  const isInside =
    extent !== null &&
    row > extent.row &&
    column > extent.column &&
    row < extent.row + extent.rows - 1 &&
    column < extent.column + extent.columns - 1;
  return !extent || !contains(extent, row, column) || isInside ? extent : undefined;
}

/** One worksheet of the workbook that the stand-in has open. */
export class SheetModel {
  visibility: Visibility = "Visible";
  tabColor = "";
  showGridlines = true;
  /** The standard height and width in points. */
  standardHeight = 15;
  standardWidth = 48;
  frozen: { readonly rows: number; readonly columns: number } = { rows: 0, columns: 0 };
  merges: readonly Area[] = [];
  protection: SheetProtection | null = null;
  page: PageSetup = plainPage;
  filter: SheetFilter | null = null;
  validations: readonly AreaValidation[] = [];
  formats: readonly AreaFormat[] = [];
  charts: readonly ChartModel[] = [];
  notes: readonly Note[] = [];
  tables: readonly { readonly id: string; readonly name: string; readonly area: Area }[] = [];
  /** A printed page begins with each of these rows. */
  pageBreaks: readonly number[] = [];
  readonly rows = new Map<number, Line>();
  readonly columns = new Map<number, Line>();
  private readonly cells = new Map<number, Cell>();
  /** Where the formulas stand, which are few among the cells. */
  private readonly formulaKeys = new Set<number>();
  private extent: { readonly values: Area | null; readonly all: Area | null } | null = null;

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): Cell {
    const cell = this.cells.get(keyOf(row, column));
    if (cell) return cell;
    const style = this.rows.get(row)?.style ?? this.columns.get(column)?.style;
    return style ? { ...emptyCell, style } : emptyCell;
  }

  put(row: number, column: number, cell: Cell): void {
    const isBlank = !hasContent(cell) && !cell.link && cell.style === plainStyle;
    const inherits = this.rows.get(row)?.style ?? this.columns.get(column)?.style;
    const isKept = !isBlank || Boolean(inherits);
    const key = keyOf(row, column);
    if (isKept) this.cells.set(key, cell);
    else this.cells.delete(key);
    if (cell.formula === null) this.formulaKeys.delete(key);
    else this.formulaKeys.add(key);
    // Going through all cells after each write would take most of the time of a large one.
    if (!this.extent) return;
    const all = extentWith(this.extent.all, row, column, isKept);
    const values = extentWith(this.extent.values, row, column, hasContent(cell));
    this.extent = all === undefined || values === undefined ? null : { all, values };
  }

  /** Removes a cell with all that it holds. */
  drop(row: number, column: number): void {
    const key = keyOf(row, column);
    this.formulaKeys.delete(key);
    if (this.cells.delete(key)) this.extent = null;
  }

  change(row: number, column: number, change: Partial<Cell>): void {
    this.put(row, column, { ...this.cell(row, column), ...change });
  }

  /** How many cells hold something or look like something. */
  get cellCount(): number {
    return this.cells.size;
  }

  *entries(): Generator<readonly [row: number, column: number, cell: Cell]> {
    for (const [key, cell] of this.cells) yield [Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS, cell];
  }

  /** Gives the cells with a formula as they are now; they may be changed meanwhile. */
  formulas(): readonly (readonly [row: number, column: number, formula: string, cell: Cell])[] {
    return [...this.formulaKeys].flatMap((key) => {
      const cell = this.cells.get(key);
      if (cell?.formula === undefined || cell.formula === null) return [];
      return [[Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS, cell.formula, cell] as const];
    });
  }

  /**
   * Gives the smallest area with everything on the sheet, or with its values and formulas only; null if there is
   * none.
   */
  usedArea(valuesOnly: boolean): Area | null {
    this.extent ??= this.wholeExtent();
    return valuesOnly ? this.extent.values : this.extent.all;
  }

  private wholeExtent(): { readonly values: Area | null; readonly all: Area | null } {
    const [values, all] = [new Bounds(), new Bounds()];
    for (const [key, cell] of this.cells) {
      const [row, column] = [Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS];
      all.reach(row, column);
      if (hasContent(cell)) values.reach(row, column);
    }
    return { values: values.area, all: all.area };
  }

  mergeAt(row: number, column: number): Area | null {
    return this.merges.find((merge) => contains(merge, row, column)) ?? null;
  }

  /** Merges `area`; the contents of its other cells are lost, as in Excel. */
  merge(area: Area): void {
    this.unmerge(area);
    if (area.rows * area.columns < 2) return;
    this.merges = [...this.merges, area];
    const top = { row: area.row, column: area.column, rows: 1, columns: 1 };
    for (const part of without(area, top))
      for (let row = part.row; row < part.row + part.rows; row += 1)
        for (let column = part.column; column < part.column + part.columns; column += 1)
          if (hasContent(this.cell(row, column))) this.change(row, column, { value: null, formula: null });
  }

  unmerge(area: Area): void {
    const kept = this.merges.filter((merge) => !intersectionOf(merge, area));
    if (kept.length < this.merges.length) this.merges = kept;
  }

  /** Takes `area` out of the areas of every validation rule. */
  clearValidation(area: Area): void {
    this.validations = this.validations.flatMap((entry) => {
      const areas = entry.areas.flatMap((part) => without(part, area));
      if (areas.length === 0) return [];
      return areas.length === entry.areas.length &&
        areas.every((part, at) => sameArea(part, entry.areas[at] ?? area))
        ? [entry]
        : [{ ...entry, areas }];
    });
  }

  clearFormats(area: Area): void {
    this.formats = this.formats.flatMap((entry) => {
      const areas = entry.areas.flatMap((part) => without(part, area));
      if (areas.length === 0) return [];
      return areas.every((part, at) => entry.areas[at] && sameArea(part, entry.areas[at]))
        ? [entry]
        : [{ ...entry, areas }];
    });
  }
}
