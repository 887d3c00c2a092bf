import type { ClauseResult } from "../../../check";
import type { PlanRow } from "../../kit/sheet-plan";
import type { StyleName } from "../../kit/styles";
import { wideRow } from "../../kit/table-rows";
import type { DepartmentOf } from "../../prose/clause-departments";
import { SUMMARY_COLUMNS } from "./summary-columns";

/** How the lines of the first page begin. */
export const FRONT_LABELS = {
  score: "得分：",
  veto: "一票否决：",
  open: "待答复：",
  met: "达标：",
  gaps: "一、最要紧的缺口",
  gap: "缺口",
  fetch: "二、迎检前要补的",
  ledger: "补台账",
  word: "待核实：",
} as const;

/** Of those who answer for a gap or for what is to be fetched. */
const DEPARTMENTS_NAMED = 2;

export function heading(text: string): PlanRow {
  return { ...line("table-section", text), keepWithNext: true };
}

export function line(style: StyleName, text: string): PlanRow {
  return wideRow(SUMMARY_COLUMNS, "subtitle", style, text);
}

/** The first of some rows, as many as have room in so many points of height. */
export function within(rows: readonly PlanRow[], room: number): readonly PlanRow[] {
  const shown: PlanRow[] = [];
  let used = 0;
  for (const row of rows) {
    used += row.height ?? 0;
    if (used > room) break;
    shown.push(row);
  }
  return shown;
}

/** In points. */
export function heightOf(rows: readonly PlanRow[]): number {
  return rows.reduce((sum, { height }) => sum + (height ?? 0), 0);
}

/** 「；责任科室：办公室（拟）」, of the clauses together; "" where nobody knows any, or it is too many to help. */
export function departmentText(results: readonly ClauseResult[], departmentOf: DepartmentOf): string {
  const all = [...new Set(results.flatMap((result) => departmentOf(result).value ?? []))];
  return all.length === 0 || all.length > DEPARTMENTS_NAMED ? "" : `；责任科室：${all.join("、")}`;
}
