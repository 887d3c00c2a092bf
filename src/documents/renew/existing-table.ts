import { isBlank, type CellValue, type Sheet } from "../../grid";
import { columnPlaces, columnsOf, findOwnHeader, rowIds } from "../../own-sheets";
import { FULL_TEXT } from "../kit/full-texts";
import type { PlanValue, SheetPlan } from "../kit/sheet-plan";
import { addedKey, type AddedColumn } from "./added-columns";
import { KEPT_LABEL } from "./kept";

/** Where on the sheet a row stands: above the header, in the body, among the lists, in the kept block, after the signatures. */
type Zone = "front" | "body" | "lists" | "kept" | "end";

/** A row of a table as it stands on the sheet, with what it was when we wrote it. */
export interface ExistingRow {
  readonly zone: Zone;
  readonly kind: "ours" | "item" | "clerk";
  /** An item's id; the label of a row of ours; "" for a row of the clerk's. */
  readonly id: string;
  /** Its place in the sheet's values. */
  readonly row: number;
  /** By the key of the column, the clerk's own ones included. */
  readonly values: Readonly<Record<string, PlanValue>>;
  /** What the clerk's numbers look like, and the formulas that gave them, by the key of the column. */
  readonly looks: Readonly<Record<string, CellLook>>;
}

/** How a value came about and is shown. */
interface CellLook {
  readonly format: string;
  /** With the leading `=`, as it stands on the sheet; null for a value that was typed. */
  readonly formula: string | null;
}

export interface ExistingTable {
  readonly rows: readonly ExistingRow[];
  readonly added: readonly AddedColumn[];
  /** Where the columns stand in the sheet's values, by key, the clerk's own ones included. */
  readonly places: ReadonlyMap<string, number>;
  /** The header's place in the sheet's values. */
  readonly header: number;
}

const ITEM_ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)+$/;

/**
 * Reads a table that was written earlier, wherever its header, rows and columns have gone since.
 *
 * @param isClerksBlank whether an empty row was put in by the clerk
 * @returns null where no header row is left, or nothing that tells the rows apart.
 */
export function readExistingTable(
  plan: SheetPlan,
  sheet: Sheet,
  isClerksBlank: (row: number) => boolean = () => false,
): ExistingTable | null {
  const header = findOwnHeader(plan, sheet);
  if (header === null) return null;
  const ours = columnPlaces(plan, sheet, header);
  const idOf = rowIds(plan, sheet, ours);
  if (idOf === null) return null;

  const keys = new Map([...ours].map(([key, column]) => [column, key]));
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
  const places = new Map([
    ...ours,
    ...addedPlaces.map((column, index) => [addedKey(index), column] as const),
  ]);

  const known = new Set(
    plan.rows.flatMap((row) => (row.role === "body" && row.id !== undefined ? [row.id] : [])),
  );
  const tops = plan.rows.filter((row) => row.role === "title" || row.role === "subtitle");
  const isTop = (label: string): boolean =>
    tops.some((row) => Object.values(row.cells).some((cell) => shows(String(cell.value ?? ""), label)));
  const labels = [KEPT_LABEL, FULL_TEXT, ...(plan.ownTexts ?? [])];
  const topLabels = [...labels.filter(isTop), ...(plan.frontTexts ?? [])];
  const lowerLabels = labels.filter((label) => !isTop(label));
  const seen = new Set<string>();
  const rows: ExistingRow[] = [];
  let zone: Zone = "front";
  for (const [index, cells] of sheet.values.entries()) {
    if (index === header) {
      zone = "body";
      continue;
    }
    if (cells.every((cell) => isBlank(cell))) {
      if (isClerksBlank(index)) rows.push({ zone, kind: "clerk", id: "", row: index, values: {}, looks: {} });
      continue;
    }
    const values = Object.fromEntries(
      [...places].map(([key, column]) => [key, planValue(cells[column] ?? "")]),
    );
    const looks = Object.fromEntries(
      [...places].flatMap(([key, column]) => {
        const look = lookAt(sheet, index, column);
        return look === null ? [] : [[key, look] as const];
      }),
    );
    const place = { row: index, values, looks };
    const idText = idOf(cells);
    const first = firstText(plan, (key) => values[key]);
    const marks = plan.columns.flatMap(({ key, hidden }) => (hidden === true ? [values[key]] : []));
    const label = (zone === "front" ? topLabels : lowerLabels).find(
      (text) => marks.includes(text) || shows(first, text),
    );

    // A sheet with rows of the clerk's lists all of ours: whatever else has an id was put in by the clerk.
    const isItem = known.has(idText) || ITEM_ID.test(idText);
    const isOthers = plan.clerkRows !== undefined && !known.has(idText) && !idText.startsWith(plan.clerkRows);
    if (zone !== "front" && isItem && !isOthers && !seen.has(idText)) {
      seen.add(idText);
      rows.push({ zone, kind: "item", id: idText, ...place });
      continue;
    }
    if (label === undefined) {
      rows.push({ zone, kind: "clerk", id: "", ...place });
      continue;
    }
    if (zone !== "front") zone = zoneAfter(plan, label, zone);
    rows.push({ zone, kind: "ours", id: label, ...place });
  }
  return { rows, added, places, header };
}

/** What the first cell of a row says that says something; "" where none does. */
export function firstText(
  { columns }: Pick<SheetPlan, "columns">,
  valueOf: (key: string) => PlanValue | undefined,
): string {
  const said = columns.map(({ key }) => valueOf(key)).find((value) => value !== undefined && value !== null);
  return String(said ?? "");
}

/** Whether a text begins or ends as one of ours does. */
export function shows(text: string, label: string): boolean {
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

/** A text that begins with = is no formula: what a formula gives is not the formula. */
function lookAt(sheet: Sheet, row: number, column: number): CellLook | null {
  const value = sheet.values[row]?.[column] ?? "";
  const format = sheet.formats?.[row]?.[column] ?? "General";
  const entry = sheet.formulas?.[row]?.[column] ?? "";
  const formula = typeof entry === "string" && entry.startsWith("=") && entry !== value ? entry : null;
  return formula === null && (typeof value !== "number" || format === "General") ? null : { format, formula };
}

function zoneAfter(plan: SheetPlan, label: string, zone: Zone): Zone {
  if (label === KEPT_LABEL) return "kept";
  const signature = plan.rows.find((row) => row.role === "signature");
  const signs = Object.values(signature?.cells ?? {}).some(({ value }) => shows(String(value ?? ""), label));
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
