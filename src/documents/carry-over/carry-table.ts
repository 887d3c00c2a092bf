import { foldHeader, type Sheet } from "../../grid";
import { paginate } from "../page";
import type { PlanCell, PlanColumn, PlanRow, PlanValue, SheetPlan } from "../sheet-plan";
import { bodyHeight, SUGGESTIONS_COLUMN, wideRow } from "../table-rows";
import { addedKey, insertColumns } from "./added-columns";
import { beginning, readExistingTable, type ExistingRow, type ExistingTable } from "./existing-table";
import { KEPT_LABEL, noteWhen, type CarriedOver } from "./kept";
import { lostLayout } from "./lost-layout";

/** Serial numbers of the days from 2000 to 2099: in a column named for dates, such a number is a day. */
const SERIAL_DAYS = { first: 36526, last: 73050 } as const;

/**
 * A table's plan with what the clerk typed on the sheet written earlier: clerk's columns row by row (found by id and
 * header wherever they are now), columns and rows that the clerk added, names behind the places to sign. What has no
 * row any more is listed below.
 */
export function carryTable(plan: SheetPlan, sheet: Sheet): CarriedOver {
  const existing = readExistingTable(plan, sheet);
  if (!existing) return lostLayout(plan, sheet);

  const widened = insertColumns(plan, existing.added);
  const items = new Map(existing.rows.filter((row) => row.kind === "item").map((row) => [row.id, row]));
  let kept = 0;
  const placed = new Set<ExistingRow>();
  const filled = widened.rows.map((row): PlanRow => {
    const source = row.role === "body" && row.id !== undefined ? items.get(row.id) : undefined;
    if (source) {
      placed.add(source);
      const carried = carryItem(widened, row, source);
      kept += carried.kept;
      return carried.row;
    }
    if (row.role !== "signature") return row;
    const carried = carrySignatures(row, existing.rows);
    kept += carried.kept;
    return carried.row;
  });

  const gone = existing.rows.filter(
    (row) => row.kind === "item" && !placed.has(row) && typedCells(widened, row) > 0,
  );
  const mine = existing.rows.filter((row) => row.kind === "clerk");
  const beside = existing.rows.flatMap((row) => besideOurs(widened, row));
  for (const row of [...gone, ...mine, ...beside]) kept += typedCells(widened, row);

  const rows = assemble(widened, filled, [...mine, ...beside], gone);
  const shift =
    rows.findIndex((row) => row.role === "header") - plan.rows.findIndex((row) => row.role === "header");
  const titleRows = plan.print.titleRows;
  const print = {
    ...widened.print,
    titleRows: titleRows && { from: titleRows.from + shift, to: titleRows.to + shift },
  };
  return {
    plan: {
      ...widened,
      rows: paginate(rows, widened.columns, print),
      frozenRows: plan.frozenRows + shift,
      print,
    },
    kept,
    notes: [
      ...noteWhen(kept, "documents.kept.cells"),
      ...noteWhen(mine.length, "documents.kept.rows"),
      ...columnNote(existing),
      ...noteWhen(gone.length, "documents.kept.vanished"),
    ],
  };
}

/** A row of the body with the clerk's cells; a suggestion that nobody touched gives way to the new one. */
function carryItem(
  plan: SheetPlan,
  row: PlanRow,
  source: ExistingRow,
): { readonly row: PlanRow; readonly kept: number } {
  const cells: Record<string, PlanCell> = { ...row.cells };
  const suggested = suggestionsOf(source);
  let kept = 0;
  for (const column of plan.columns.filter((candidate) => candidate.owner === "clerk")) {
    const typed = valueIn(source, column);
    const ours = cells[column.key]?.value ?? null;
    const before = suggested[column.key];
    const deleted = typed === null && before !== undefined;
    if ((typed === null && !deleted) || typed === ours || (typed !== null && typed === before)) continue;
    if (typed !== null) kept += 1;
    cells[column.key] = clerkCell(column, typed, cells[column.key]?.style ?? column.style);
  }
  return { row: { ...row, cells, height: Math.max(row.height ?? 0, bodyHeight(plan.columns, cells)) }, kept };
}

/** What stands behind 制表人： and its like; the place is found by its label. */
function carrySignatures(
  row: PlanRow,
  rows: readonly ExistingRow[],
): { readonly row: PlanRow; readonly kept: number } {
  const written = rows
    .filter((source) => source.kind === "ours" && source.zone === "end")
    .flatMap((source) => Object.values(source.values))
    .filter((value): value is string => typeof value === "string");
  let kept = 0;
  const cells = Object.entries(row.cells).map(([key, cell]) => {
    const label = beginning(String(cell.value ?? ""));
    const text = written.find((value) => value.startsWith(label));
    if (text === undefined || text === cell.value) return [key, cell] as const;
    kept += 1;
    return [key, { ...cell, value: text }] as const;
  });
  return { row: { ...row, cells: Object.fromEntries(cells) }, kept };
}

/** Words in the clerk's own columns beside a title, a list or the signatures: a row of their own, for ours are written anew. */
function besideOurs(plan: SheetPlan, row: ExistingRow): readonly ExistingRow[] {
  if (row.kind !== "ours" || row.added.every((value) => value === null)) return [];
  const values = Object.fromEntries(plan.columns.map((column) => [column.key, null]));
  return [{ zone: row.zone, kind: "clerk", id: "", values, added: row.added }];
}

/** Puts the clerk's rows where they stood: above the header, below the body, among the lists, behind the signatures. */
function assemble(
  plan: SheetPlan,
  rows: readonly PlanRow[],
  mine: readonly ExistingRow[],
  gone: readonly ExistingRow[],
): readonly PlanRow[] {
  const inZone = (zone: ExistingRow["zone"]): readonly PlanRow[] =>
    mine.filter((row) => row.zone === zone).map((row) => clerkRow(plan, row));
  const header = rows.findIndex((row) => row.role === "header");
  const lastBody = rows.reduce((last, row, index) => (row.role === "body" ? index : last), header);
  const signature = rows.findIndex((row) => row.role === "signature");
  const end = signature < 0 ? rows.length : signature;
  const left = [...gone.map((row) => goneRow(plan, row)), ...inZone("kept")];
  const label =
    left.length === 0
      ? []
      : [
          wideRow(
            plan.columns,
            "note",
            "table-section",
            `${KEPT_LABEL}以下内容在本次已无对应的行，请核对后移用或删除。`,
          ),
        ];
  return [
    ...rows.slice(0, header),
    ...inZone("front"),
    ...rows.slice(header, lastBody + 1),
    ...inZone("body"),
    ...rows.slice(lastBody + 1, end),
    ...inZone("lists"),
    ...label,
    ...left,
    ...rows.slice(end),
    ...inZone("end"),
  ];
}

function clerkRow(plan: SheetPlan, source: ExistingRow): PlanRow {
  const inBody = source.zone === "body" || source.zone === "kept";
  const cells: Record<string, PlanCell> = {};
  for (const column of plan.columns) {
    const value = valueIn(source, column);
    const style = column.hidden ? "table-id" : inBody ? column.style : "table-note";
    if (value !== null || (inBody && !column.hidden)) cells[column.key] = clerkCell(column, value, style);
  }
  const filled = Object.entries(cells).filter(([, cell]) => cell.value !== null);
  const first = plan.columns[0]?.key;
  const only = filled.length === 1 ? filled[0] : undefined;
  if (only && only[0] === first && (!inBody || source.zone === "kept")) {
    return wideRow(plan.columns, "note", "table-note", String(only[1].value));
  }
  return { role: inBody ? "body" : "note", height: bodyHeight(plan.columns, cells), cells };
}

function goneRow(plan: SheetPlan, source: ExistingRow): PlanRow {
  const row = clerkRow(plan, { ...source, zone: "kept" });
  return { ...row, id: source.id };
}

function clerkCell(column: PlanColumn, value: PlanValue, style: string): PlanCell {
  const isDay =
    typeof value === "number" &&
    value >= SERIAL_DAYS.first &&
    value <= SERIAL_DAYS.last &&
    /日期|时间|时限|期限|日$/.test(foldHeader(column.header));
  return { value, style, ...(isDay ? { format: "yyyy-mm-dd" } : {}) };
}

function valueIn(source: ExistingRow, column: PlanColumn): PlanValue {
  const index = source.added.findIndex((_, at) => addedKey(at) === column.key);
  return index < 0 ? (source.values[column.key] ?? null) : (source.added[index] ?? null);
}

/** How many cells of a row hold the clerk's words: in a row of the clerk's all, in an item's the clerk's columns. */
function typedCells(plan: SheetPlan, source: ExistingRow): number {
  const suggested = suggestionsOf(source);
  return plan.columns.filter((column) => {
    if (column.hidden || (source.kind === "item" && column.owner === "ours")) return false;
    const value = valueIn(source, column);
    return value !== null && value !== suggested[column.key];
  }).length;
}

function suggestionsOf(source: ExistingRow): Readonly<Record<string, unknown>> {
  const text = source.values[SUGGESTIONS_COLUMN.key];
  if (typeof text !== "string") return {};
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === "object" && parsed !== null ? { ...parsed } : {};
  } catch {
    // The clerk wrote into the hidden column: then every cell counts as typed, and nothing is lost.
    return {};
  }
}

function columnNote(existing: ExistingTable): CarriedOver["notes"] {
  const names = existing.added.map((column) => column.header).filter((header) => header !== "");
  return names.length === 0 ? [] : [{ key: "documents.kept.columns", params: { names: names.join("、") } }];
}
