import { compactText, isBlank, type CellValue, type Sheet } from "../../grid";
import type { PlanValue, SheetPlan } from "../sheet-plan";
import { KEPT_LABEL } from "./kept";

/** Where on the sheet a row stands: above the header, in the body, among the lists, in the kept block, after the signatures. */
export type Zone = "front" | "body" | "lists" | "kept" | "end";

/** A row of a table as it stands on the sheet, with what it was when we wrote it. */
export interface ExistingRow {
  readonly zone: Zone;
  readonly kind: "ours" | "item" | "clerk";
  /** An item's id; the label of a row of ours; "" for a row of the clerk's. */
  readonly id: string;
  /** Values of our columns by key. */
  readonly values: Readonly<Record<string, PlanValue>>;
  /** Values of the clerk's own columns, by their place in `ExistingTable.added`. */
  readonly added: readonly PlanValue[];
}

/** A column that the clerk put in: its header and the column of ours that stands left of it, null at the left edge. */
export interface AddedColumn {
  readonly header: string;
  readonly after: string | null;
}

export interface ExistingTable {
  readonly rows: readonly ExistingRow[];
  readonly added: readonly AddedColumn[];
}

const ITEM_ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)+$/;

/**
 * Reads a table that was written earlier, wherever its header, rows and columns have gone since.
 *
 * @returns null where no header row or no id column is left.
 */
export function readExistingTable(plan: SheetPlan, sheet: Sheet): ExistingTable | null {
  const header = findHeader(plan, sheet);
  if (header === null) return null;
  const places = mapColumns(plan, sheet, header);
  const idPlace = plan.idColumn === null ? undefined : places.get(plan.idColumn);
  if (idPlace === undefined) return null;

  const keys = new Map([...places].map(([key, column]) => [column, key]));
  const addedPlaces = inOrder(
    plan,
    keys,
    columnsOf(sheet).filter(
      (column) => !keys.has(column) && sheet.values.some((row) => !isBlank(row[column] ?? "")),
    ),
  );
  const added = addedPlaces.map((column): AddedColumn => ({
    header: String(sheet.values[header]?.[column] ?? ""),
    after: leftNeighbour(keys, column),
  }));

  const known = new Set(
    plan.rows.flatMap((row) => (row.role === "body" && row.id !== undefined ? [row.id] : [])),
  );
  const tops = plan.rows.filter((row) => row.role === "title" || row.role === "subtitle");
  const isTop = (label: string): boolean =>
    tops.some((row) => Object.values(row.cells).some((cell) => shows(String(cell.value ?? ""), label)));
  const labels = [KEPT_LABEL, ...(plan.ownTexts ?? [])];
  const topLabels = labels.filter(isTop);
  const lowerLabels = labels.filter((label) => !isTop(label));
  const seen = new Set<string>();
  const rows: ExistingRow[] = [];
  let zone: Zone = "front";
  for (const [index, cells] of sheet.values.entries()) {
    if (index === header) {
      zone = "body";
      continue;
    }
    if (cells.every((cell) => isBlank(cell))) continue;
    const values = Object.fromEntries(
      [...places].map(([key, column]) => [key, planValue(cells[column] ?? "")]),
    );
    const others = addedPlaces.map((column) => planValue(cells[column] ?? ""));
    const idText = compactText(cells[idPlace] ?? "");
    const first = String(
      plan.columns
        .map((column) => values[column.key])
        .find((value) => value !== undefined && value !== null) ?? "",
    );
    const label = (zone === "front" ? topLabels : lowerLabels).find((text) => shows(first, text));

    if (zone !== "front" && (known.has(idText) || ITEM_ID.test(idText)) && !seen.has(idText)) {
      seen.add(idText);
      rows.push({ zone, kind: "item", id: idText, values, added: others });
      continue;
    }
    if (label === undefined) {
      rows.push({ zone, kind: "clerk", id: "", values, added: others });
      continue;
    }
    if (zone !== "front") zone = zoneAfter(plan, label, zone);
    rows.push({ zone, kind: "ours", id: label, values, added: others });
  }
  return { rows, added };
}

/** Whether a text begins or ends as one of ours does. */
function shows(text: string, label: string): boolean {
  return text.startsWith(beginning(label)) || text.endsWith(label);
}

/** The part of a label that stays when somebody writes behind it: up to its colon. */
export function beginning(label: string): string {
  const colon = label.indexOf("：");
  return colon < 0 ? label : label.slice(0, colon + 1);
}

/** What a cell holds, for a plan: truth values become words, blank cells null. */
function planValue(value: CellValue): PlanValue {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return isBlank(value) ? null : value;
}

function zoneAfter(plan: SheetPlan, label: string, zone: Zone): Zone {
  if (label === KEPT_LABEL) return "kept";
  const signature = plan.rows.find((row) => row.role === "signature");
  const signs = Object.values(signature?.cells ?? {}).some((cell) => cell.value === label);
  if (signs) return "end";
  return zone === "kept" || zone === "end" ? zone : "lists";
}

/** The column of ours that stands left of a place, null where none does. */
function leftNeighbour(keys: ReadonlyMap<number, string>, column: number): string | null {
  let left = column - 1;
  while (left >= 0 && !keys.has(left)) left -= 1;
  return keys.get(left) ?? null;
}

/** The clerk's columns in the order in which they will stand among ours, so that they are the same columns next time. */
function inOrder(
  plan: SheetPlan,
  keys: ReadonlyMap<number, string>,
  columns: readonly number[],
): readonly number[] {
  const firstHidden = plan.columns.findIndex((column) => column.hidden);
  const rank = (column: number): number => {
    const after = leftNeighbour(keys, column);
    const index = plan.columns.findIndex((candidate) => candidate.key === after);
    return firstHidden >= 0 && index >= firstHidden ? firstHidden : index;
  };
  return [...columns].sort((a, b) => rank(a) - rank(b) || a - b);
}

/** The row with most of our headers: at least two and half of them. */
function findHeader(plan: SheetPlan, sheet: Sheet): number | null {
  const headers = new Set(plan.columns.map((column) => compactText(column.header)));
  let best: number | null = null;
  let most = Math.max(2, Math.ceil(headers.size / 2)) - 1;
  for (const [index, row] of sheet.values.entries()) {
    const found = new Set(row.map((cell) => compactText(cell)).filter((text) => headers.has(text)));
    if (found.size > most) {
      most = found.size;
      best = index;
    }
  }
  return best;
}

/** Column by header; of two with the same header the one that holds what we would write, or the clerk's words first. */
function mapColumns(plan: SheetPlan, sheet: Sheet, header: number): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const taken = new Set<number>();
  for (const column of plan.columns) {
    const wanted = compactText(column.header);
    const candidates = columnsOf(sheet).filter(
      (place) => !taken.has(place) && compactText(sheet.values[header]?.[place] ?? "") === wanted,
    );
    const written = new Set(
      plan.rows.flatMap((row) => {
        const value = row.role === "body" ? (row.cells[column.key]?.value ?? null) : null;
        return value === null ? [] : [String(value)];
      }),
    );
    const agreeing = (place: number): number =>
      sheet.values.filter((row) => written.has(String(row[place] ?? ""))).length;
    const [best] = [...candidates].sort((a, b) => agreeing(b) - agreeing(a) || a - b);
    if (best === undefined) continue;
    taken.add(best);
    places.set(column.key, best);
  }
  return places;
}

function columnsOf(sheet: Sheet): readonly number[] {
  return Array.from({ length: sheet.values[0]?.length ?? 0 }, (_, column) => column);
}
