import { isBlank, type CellArea, type Sheet } from "../../../grid";
import type { PlanRow, SheetPlan } from "../../kit/sheet-plan";
import { readExistingTable, type ExistingRow, type ExistingTable } from "../existing-table";
import { isSolved } from "../recheck";
import { isClerks, suggestionsOf } from "../typed-cells";
import { compareLooseRows } from "./compare-loose-rows";
import { cut, saysTheSame, shownText, whereTheyPart } from "./compare-text";
import { cellAt, type SheetChange, type SheetComparison } from "./sheet-change";

/** A running number changes with every row above it and says nothing. */
const RUNNING_NUMBER = "number";

/** A table that is there already against what it will be; null where its header or ids are gone. */
export function compareTable(plan: SheetPlan, sheet: Sheet): SheetComparison | null {
  const existing = readExistingTable(plan, sheet);
  if (!existing) return null;
  const items = new Map(existing.rows.flatMap((row) => (row.kind === "item" ? [[row.id, row]] : [])));
  const ids = new Set(plan.rows.flatMap(({ id }) => (id === undefined ? [] : [id])));
  const changes: SheetChange[] = [];
  const kept: CellArea[] = [];
  const isItem = ({ id, role }: PlanRow): boolean => id !== undefined && (role === "body" || items.has(id));
  for (const row of plan.rows.filter(isItem)) {
    const source = items.get(row.id ?? "");
    if (!source) {
      changes.push({ kind: "row-new", after: rowLabel(plan, row) });
      continue;
    }
    const item = compareItem(plan, row, source, existing, sheet);
    changes.push(...item.changes);
    kept.push(...item.kept);
  }
  for (const row of items.values()) {
    if (ids.has(row.id)) continue;
    const texts = plan.columns.map(({ key, hidden }) => (hidden ? "" : shownText(row.values[key])));
    changes.push({ kind: "row-gone", cell: rowCell(sheet, row, existing), before: labelOf(texts) });
  }
  const loose = compareLooseRows(
    plan.rows.filter((row) => !isItem(row) && row.role !== "header"),
    plan.columns,
    existing.rows.filter((row) => row.kind !== "item").map(({ row }) => row),
    existing.places,
    sheet,
  );
  return { changes: [...loose, ...changes], kept };
}

function compareItem(
  plan: SheetPlan,
  row: PlanRow,
  source: ExistingRow,
  { places }: ExistingTable,
  sheet: Sheet,
): SheetComparison {
  const changes: SheetChange[] = [];
  const kept: CellArea[] = [];
  const suggested = suggestionsOf(source);
  for (const column of plan.columns) {
    const place = places.get(column.key);
    const now = row.cells[column.key]?.value ?? null;
    if (column.hidden || column.key === RUNNING_NUMBER || place === undefined) continue;
    const cell = cellAt(sheet, source.row, place);
    const [before, after] = [shownText(source.values[column.key]), shownText(now)];
    if (saysTheSame(before, after)) {
      const isTyped = isClerks(plan, source.id, column) && after !== "";
      if (isTyped && shownText(suggested[column.key]) !== after) kept.push(cell);
      continue;
    }
    // What is said again at the top of each page moves with the pages.
    if (column.key === plan.repeatedColumn && (before === "" || after === "")) continue;
    const solved = plan.register !== undefined && column.key === "recheck" && isSolved(after);
    if (solved && isSolved(before)) continue;
    const [shownBefore, shownAfter] = whereTheyPart(before, after);
    changes.push(
      solved
        ? { kind: "row-solved", cell, after: rowLabel(plan, row) }
        : { kind: "cell", cell, before: shownBefore, after: shownAfter },
    );
  }
  return { changes, kept };
}

/** The first cell of a row that shows something. */
function rowCell(sheet: Sheet, row: ExistingRow, { places }: ExistingTable): CellArea {
  const shown = Object.keys(row.values).find((key) => !isBlank(row.values[key] ?? ""));
  return cellAt(sheet, row.row, places.get(shown ?? "") ?? 0);
}

function rowLabel(plan: SheetPlan, row: PlanRow): string {
  return labelOf(plan.columns.map(({ key, hidden }) => (hidden ? "" : shownText(row.cells[key]?.value))));
}

/** What a row is about: its first texts, numbers left out. */
function labelOf(texts: readonly string[]): string {
  const words = texts.filter((text) => text !== "" && !/^[\d.%\s-]+$/.test(text));
  return cut(words.slice(0, 2).join(" "));
}
