import { columnPoints } from "../../kit/column-points";
import { cellStyles } from "../../kit/cell-styles";
import type { PlanColumn, SheetPlan } from "../../kit/sheet-plan";
import { STYLE_NAMES, styleOf, type CellStyle, type StyleName } from "../../kit/styles";
import type { Slot } from "./line-plan";
import { styleWritten, widthWritten, type RowRecord } from "./record";

/** How a cell looks on the sheet. No fill is white. */
export interface CellLook {
  readonly fill: string;
  readonly color: string;
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
}

/** How a sheet looks, from its first row and column on; what was not asked is not there. */
export interface SheetNow {
  readonly cells: readonly (readonly CellLook[])[];
  /** Points; null for a hidden row. */
  readonly heights: readonly (number | null)[];
  readonly widths: readonly (number | null)[];
  readonly tabColor: string;
  /** Whether a filter may have hidden rows. */
  readonly filtered: boolean;
  /** Rows with comments, as far as Excel tells. */
  readonly commented: ReadonlySet<number>;
}

/** A size that the clerk gave or took away; null for ours. */
export type ClerksSize = number | "hidden" | null;

/** What of a sheet's looks is the clerk's, by the rows and columns of the plan. */
export interface ClerksLooks {
  /** Cells whose looks are right already. */
  readonly stays: readonly (readonly boolean[])[];
  /** What the clerk changed on cells that are painted anew, and on those with a link, whose font is. */
  readonly changed: readonly (readonly (Partial<CellLook> | null)[])[];
  readonly heights: readonly ClerksSize[];
  readonly widths: readonly ClerksSize[];
  /** The clerk gave the tab its colour. */
  readonly tab: boolean;
}

/** Where a plan's rows and columns come from. */
interface Origins {
  readonly slots: readonly Slot[];
  /** The row of the sheet that each of its rows was, null for a new one. */
  readonly sources: readonly (number | null)[];
  /** The same for its columns. */
  readonly columns: readonly (number | null)[];
  /** What we wrote, by the sheet's rows. */
  readonly records: readonly (RowRecord | null | undefined)[];
}

/** Excel rounds sizes to pixels. */
const ALMOST = 1.5;

/**
 * Tells what the clerk changed of a sheet's looks: what differs from what we noted that we wrote. Where nothing was noted (a
 * version before this one wrote the sheet) a cell was given the style of ours that it is most like.
 *
 * @param plan with its notes; rows that are the clerk's say so
 */
export function clerksLooks(
  plan: SheetPlan,
  { slots, sources, columns, records }: Origins,
  now: SheetNow,
): ClerksLooks {
  const styles = cellStyles(plan);
  const still = new Set(slots.flatMap(({ row, was }) => (row !== null && was !== null ? [row] : [])));
  const recordOf = (row: number): RowRecord | null => records[sources[row] ?? -1] ?? null;
  const written = plan.rows.map((_, at) => {
    const record = recordOf(at);
    return plan.columns.map((column) => (record ? styleWritten(record, column) : undefined));
  });
  const stays = plan.rows.map((row, at) =>
    plan.columns.map((_, place) => {
      if (!still.has(at) || columns[place] !== place) return false;
      const style = written[at]?.[place];
      return row.clerks === true || (style !== undefined && style === (styles[at]?.[place] ?? null));
    }),
  );
  const changed = plan.rows.map((row, at) =>
    plan.columns.map((column, place): Partial<CellLook> | null => {
      const look = now.cells[sources[at] ?? -1]?.[columns[place] ?? -1];
      const isPainted = stays[at]?.[place] === false || row.cells[column.key]?.link !== undefined;
      if (!isPainted || look === undefined) return null;
      if (row.clerks === true) return look;
      const style = written[at]?.[place];
      if (style === null) return null;
      return differences(look, styleOf(style ?? likest(look, styles[at]?.[place] ?? column.style)));
    }),
  );
  return {
    stays,
    changed,
    heights: plan.rows.map((row, at) => {
      const height = now.heights[sources[at] ?? -1];
      if (height === undefined) return null;
      if (height === null) return now.filtered ? null : "hidden";
      if (row.clerks === true) return height;
      const ours = recordOf(at)?.height ?? null;
      return ours === null || Math.abs(ours - height) < ALMOST ? null : height;
    }),
    widths: widthsOf(plan, columns, records, now),
    tab: isClerksTab(plan, records, now),
  };
}

function widthsOf(
  { columns }: SheetPlan,
  places: readonly (number | null)[],
  records: readonly (RowRecord | null | undefined)[],
  now: SheetNow,
): readonly ClerksSize[] {
  const record = records.find((one) => one && one.widths.size > 0) ?? null;
  const writtenFor = (column: PlanColumn): number =>
    columnPoints((record && widthWritten(record, column)) ?? column.width);
  return columns.map((column, at) => {
    const width = now.widths[places[at] ?? -1];
    if (width === undefined || column.hidden === true) return null;
    if (width === null) return "hidden";
    return Math.abs(width - writtenFor(column)) < ALMOST ? null : width;
  });
}

function isClerksTab(
  { tabColor = "" }: SheetPlan,
  records: readonly (RowRecord | null | undefined)[],
  now: SheetNow,
): boolean {
  const written = records.find((one) => one && one.tabColor !== null)?.tabColor ?? tabColor;
  return now.tabColor.toUpperCase() !== written.toUpperCase();
}

const NO_FILL = "#FFFFFF";

function lookOf({ font, fill = NO_FILL }: CellStyle): CellLook {
  return {
    fill,
    color: font.color,
    name: font.name,
    size: font.size,
    bold: font.bold ?? false,
    italic: font.italic ?? false,
    underline: font.underline === true ? "Single" : "None",
    strikethrough: false,
  };
}

function differences(look: CellLook, style: CellStyle): Partial<CellLook> | null {
  const ours = lookOf(style);
  const keys = (Object.keys(ours) as (keyof CellLook)[]).filter((key) => !isSame(look[key], ours[key]));
  return keys.length === 0 ? null : Object.fromEntries(keys.map((key) => [key, look[key]]));
}

function isSame(one: string | number | boolean, other: string | number | boolean): boolean {
  return one === other || String(one).toUpperCase() === String(other).toUpperCase();
}

/** The style of ours that a cell is most like; of several the wanted one. */
function likest(look: CellLook, wanted: StyleName): StyleName {
  const distance = (name: StyleName): number => Object.keys(differences(look, styleOf(name)) ?? {}).length;
  let best = wanted;
  let least = distance(wanted);
  for (const name of least === 0 ? [] : STYLE_NAMES) {
    const far = distance(name);
    if (far < least) [best, least] = [name, far];
  }
  return best;
}
