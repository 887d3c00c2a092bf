import type { CellArea, Sheet } from "../../grid";
import type { Message } from "../../locales";
import type { SheetPlan } from "../kit/sheet-plan";
import { carryRows, withoutSources } from "./carry-over";
import { compareSheet, type SheetComparison } from "./compare/compare-sheet";
import { cellAt } from "./compare/sheet-change";
import { clerksLooks, type ClerksLooks, type SheetNow } from "./lines/clerks-looks";
import { withoutLeftOff } from "./left-off";
import { planLines, type LinePlan } from "./lines/line-plan";
import { takeRecord, withoutRecord, withRecord } from "./lines/record";
import type { Overwritten } from "./renewing";

/** A cell of ours in which the clerk wrote something else, where it stands in the workbook. */
export interface OverwrittenCell extends Omit<Overwritten, "at"> {
  readonly cell: CellArea;
}

/** A sheet as it will be written over one that is there. */
export interface RenewedSheet {
  /** With everything of the clerk's in it, and with our notes. */
  readonly plan: SheetPlan;
  /** How many cells that the clerk typed are in the plan. */
  readonly kept: number;
  readonly notes: readonly Message[];
  readonly overwritten: readonly OverwrittenCell[];
  /** How its rows come about; null where it is written as a whole, or looks are not known. */
  readonly lines: LinePlan | null;
  /** What of its looks is the clerk's; null with `lines`. */
  readonly looks: ClerksLooks | null;
}

/**
 * Decides everything about a sheet that is written again: what it says, which row becomes which, what stays as it looks.
 *
 * @param takeOurs ids of overwritten cells that become ours again
 * @param now how the sheet looks; null where only its words are wanted
 */
export function renewSheet(
  plan: SheetPlan,
  existing: Sheet,
  takeOurs: ReadonlySet<string> = new Set(),
  now: SheetNow | null = null,
): RenewedSheet {
  const { sheet, records, place } = takeRecord(existing);
  const commented = new Set([...(now?.commented ?? [])].map((row) => row - sheet.row));
  const carried = carryRows(plan, sheet, { records, keepsOrder: true, commented, takeOurs });
  const written = withRecord(carried.plan);
  const { kept, notes, overwritten = [] } = carried;
  const renewed = {
    plan: withoutSources(written),
    kept,
    notes,
    overwritten: overwritten.map(({ at, ...one }) => ({
      ...one,
      cell: cellAt(existing, at.row, at.column),
    })),
  };
  if (now === null || !carried.places) return { ...renewed, lines: null, looks: null };
  const sources = written.rows.map(({ renews }) => (renews === undefined ? null : renews + sheet.row));
  const before = sheet.row + sheet.values.length;
  const lines = planLines(sources, before);
  // A column of words that stood among our notes is a new one: theirs is hidden.
  const places = written.columns.map(({ key }) => carried.places?.get(key) ?? null);
  const others = places.slice(0, -1).map((at) => (at === place ? null : at));
  const columns = [...others, place].map((at) => (at === null ? null : at + sheet.column));
  const byRow = [...Array<null>(sheet.row).fill(null), ...(records ?? [])];
  const origins = { slots: lines.slots, sources, columns, records: byRow };
  const looks = clerksLooks(written, origins, now);
  return { ...renewed, lines, looks };
}

/** What writing changes on a sheet that is there; null where its layout is lost. */
export function compareRenewed({ plan }: RenewedSheet, existing: Sheet): SheetComparison | null {
  const { sheet, records } = takeRecord(existing);
  return compareSheet(withoutRecord(plan), withoutLeftOff(plan, sheet, records));
}
