import type { Sheet } from "../../grid";
import { numberedRows } from "../kit/numbered-rows";
import type { PlanCell, PlanRegister, PlanRow, PlanValue, SheetPlan } from "../kit/sheet-plan";
import type { StyleName } from "../kit/styles";
import { bodyRow } from "../kit/table-rows";
import { carryTable } from "./carry-table";
import { readExistingTable, type ExistingRow } from "./existing-table";
import { withJoinedTexts } from "./join-texts";
import type { CarriedOver } from "./kept";
import type { Renewing } from "./renewing";
import { clauseOfProblem } from "./problem-id";
import {
  isMergedBefore,
  recheckCell,
  recheckInWordsOfNow,
  recheckOfMerged,
  recheckOfSolved,
} from "./recheck";
import { isCovered, partsOf, registerRows } from "./register-rows";
import { suggestionsOf } from "./typed-cells";

/**
 * A register's plan with the problems of earlier checks (docs/criteria.md §3.5, 整改台账): one found again keeps the day on which it
 * was found first, one that is gone is marked and stays, one that this check did not look for stays as it was. Then, as in
 * any table, what the clerk typed.
 */
export function carryRegister(
  plan: SheetPlan,
  register: PlanRegister,
  sheet: Sheet,
  renewing: Renewing,
): CarriedOver {
  const existing = readExistingTable(plan, sheet);
  if (!existing) return carryTable(plan, sheet, renewing);
  const { found, taken, joined } = registerRows(plan, register, existing, renewing);
  const earlier = existing.rows
    .filter((row) => row.kind === "item" && !taken.has(row) && clauseOfProblem(row.id) !== null)
    .map((row) => earlierRow(plan, row, register));

  const header = plan.rows.findIndex((row) => row.role === "header");
  const rows = [
    ...plan.rows.slice(0, header + 1),
    ...numberedRows([...found, ...earlier]),
    ...plan.rows.slice(header + 1).filter((row) => row.role !== "body"),
  ];
  return carryTable({ ...plan, rows }, withJoinedTexts(sheet, existing, joined), renewing);
}

/** A problem of an earlier check that this one does not find: its words as they stand on the sheet. */
function earlierRow(plan: SheetPlan, source: ExistingRow, register: PlanRegister): PlanRow {
  const value = (key: string): PlanValue => source.values[key] ?? null;
  const before = String(value("recheck") ?? "");
  const parts = [...partsOf(source)];
  const isMerged = parts.some(([id]) => register.merged.includes(id));
  const solved =
    !isMerged && parts.every(([id, text]) => isCovered({ id, text, seen: value("seen") }, register));
  const cells: Record<string, PlanCell> = {};
  for (const column of plan.columns) {
    if (column.owner === "ours") cells[column.key] = { value: value(column.key), style: column.style };
  }
  const suggested = suggestionsOf(source);
  for (const key of ["measure", "department", "person", "deadline", "state", "completed"]) {
    const words = suggested[key];
    if (typeof words === "string") cells[key] = { value: words, style: columnStyle(plan, key) };
  }
  cells["recheck"] = recheckCell(recheckOfEarlier(before, isMerged, solved, register));
  cells["parts"] = { value: JSON.stringify(Object.fromEntries(parts)) };
  return bodyRow(plan.columns, source.id, cells);
}

function recheckOfEarlier(
  before: string,
  isMerged: boolean,
  solved: boolean,
  { asOf }: PlanRegister,
): string {
  if (isMerged) return isMergedBefore(before) ? before : recheckOfMerged(asOf);
  return solved ? recheckOfSolved(before, asOf) : recheckInWordsOfNow(before);
}

function columnStyle(plan: SheetPlan, key: string): StyleName {
  return plan.columns.find((column) => column.key === key)?.style ?? "table-clerk";
}
