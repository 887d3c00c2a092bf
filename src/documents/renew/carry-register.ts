import type { Sheet } from "../../grid";
import { inChinese } from "../../locales";
import { numberedRows } from "../kit/numbered-rows";
import type { PlanCell, PlanRegister, PlanRow, PlanValue, SheetPlan } from "../kit/sheet-plan";
import type { StyleName } from "../kit/styles";
import { bodyRow } from "../kit/table-rows";
import { carryTable } from "./carry-table";
import { readExistingTable, type ExistingRow } from "./existing-table";
import type { CarriedOver } from "./kept";
import type { Renewing } from "./renewing";
import { clauseOfProblem } from "./problem-id";
import { isMergedBefore, recheckCell, recheckOfMerged, recheckOfPresent, recheckOfSolved } from "./recheck";
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
  const items = new Map(existing.rows.filter((row) => row.kind === "item").map((row) => [row.id, row]));
  const ids = new Set(plan.rows.map(({ id }) => id));
  const unfound = [...items.values()].filter(({ id }) => !ids.has(id));
  const found = plan.rows.flatMap((row) => {
    if (row.role !== "body" || row.id === undefined) return [];
    return [items.has(row.id) ? row : underItsOldId(row, row.id, unfound)];
  });
  const body = found.map((row) => {
    const source = items.get(row.id ?? "");
    return source ? foundAgain(row, source, register) : row;
  });
  const present = new Set(found.map(({ id }) => id));
  const earlier = [...items.values()]
    .filter((row) => !present.has(row.id) && clauseOfProblem(row.id) !== null)
    .map((row) => earlierRow(plan, row, register));

  const header = plan.rows.findIndex((row) => row.role === "header");
  const rows = [
    ...plan.rows.slice(0, header + 1),
    ...numberedRows([...body, ...earlier]),
    ...plan.rows.slice(header + 1).filter((row) => row.role !== "body"),
  ];
  return carryTable({ ...plan, rows }, sheet, renewing);
}

/** Whether a problem lists all that is missing of a clause, as it stands on the sheet. */
function isList(problem: PlanValue | undefined): boolean {
  // Asked when it is wanted: these texts come later than this module.
  return String(problem ?? "").startsWith(inChinese({ key: "check.kinds-missing", params: { names: "" } }));
}

/**
 * 「缺：自学、交流体会」 is the same problem as 「缺：交流体会」, after some of it was mended or is not asked any more: it goes on under the id
 * that it was written with.
 */
function underItsOldId(row: PlanRow, id: string, unfound: readonly ExistingRow[]): PlanRow {
  if (!isList(row.cells["problem"]?.value)) return row;
  const before = unfound.find(
    (item) => isList(item.values["problem"]) && upToClause(item.id) === upToClause(id),
  );
  if (before === undefined) return row;
  return { ...row, id: before.id, cells: { ...row.cells, id: { ...row.cells["id"], value: before.id } } };
}

/** 「fix-2024-study-methods-variety」: the year and the clause of a problem's id. */
function upToClause(id: string): string {
  const clause = clauseOfProblem(id) ?? "";
  return id.slice(0, id.indexOf(clause) + clause.length);
}

function foundAgain(row: PlanRow, source: ExistingRow, { asOf }: PlanRegister): PlanRow {
  const found = source.values["found"] ?? row.cells["found"]?.value ?? null;
  const before = source.values["recheck"] ?? null;
  return {
    ...row,
    cells: {
      ...row.cells,
      found: { ...row.cells["found"], value: found },
      recheck: recheckCell(recheckOfPresent(before === null ? null : String(before), asOf)),
    },
  };
}

/** A problem of an earlier check that this one does not find: its words as they stand on the sheet. */
function earlierRow(plan: SheetPlan, source: ExistingRow, register: PlanRegister): PlanRow {
  const value = (key: string): PlanValue => source.values[key] ?? null;
  const before = String(value("recheck") ?? "");
  const isMerged = register.merged.includes(source.id);
  const solved = !isMerged && isCovered(source, register);
  const cells: Record<string, PlanCell> = {};
  for (const column of plan.columns) {
    if (column.owner === "ours") cells[column.key] = { value: value(column.key), style: column.style };
  }
  const suggested = suggestionsOf(source);
  for (const key of ["measure", "department", "person", "deadline", "state"]) {
    const words = suggested[key];
    if (typeof words === "string") cells[key] = { value: words, style: columnStyle(plan, key) };
  }
  cells["recheck"] = recheckCell(recheckOfEarlier(before, isMerged, solved, register));
  return bodyRow(plan.columns, source.id, cells);
}

function recheckOfEarlier(
  before: string,
  isMerged: boolean,
  solved: boolean,
  { asOf }: PlanRegister,
): string {
  if (isMerged) return isMergedBefore(before) ? before : recheckOfMerged(asOf);
  return solved ? recheckOfSolved(before, asOf) : before;
}

/** Whether this check looked at all that the earlier one did, and came to a verdict. */
function isCovered({ id, values }: ExistingRow, { from, asOf, decided, unasked }: PlanRegister): boolean {
  const problem = String(values["problem"] ?? "");
  if (unasked[clauseOfProblem(id) ?? ""]?.some((part) => problem.startsWith(part)) === true) return false;
  const [seenFrom = "", seenAsOf = ""] = String(values["seen"] ?? "").split("/");
  return (
    decided.includes(clauseOfProblem(id) ?? "") && seenAsOf !== "" && from <= seenFrom && seenAsOf <= asOf
  );
}

function columnStyle(plan: SheetPlan, key: string): StyleName {
  return plan.columns.find((column) => column.key === key)?.style ?? "table-clerk";
}
