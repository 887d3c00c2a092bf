import { isBlank, type Sheet } from "../../grid";
import { headerKey, joinWords } from "../../own-sheets";
import { withFullTexts } from "../kit/full-texts";
import { paginate } from "../kit/page";
import { BLANK } from "../kit/paragraphs/blanks";
import { withProposalNote } from "../kit/proposal-note";
import { isProposed } from "../kit/proposed";
import type { PlanCell, PlanColumn, PlanRow, PlanValue, SheetPlan } from "../kit/sheet-plan";
import { unmerged } from "../kit/repeat-on-pages";
import { bodyHeight } from "../kit/table-rows";
import { addedKey, insertColumns } from "./added-columns";
import { assemble } from "./clerk-rows";
import { beginning, readExistingTable, type ExistingRow, type ExistingTable } from "./existing-table";
import { noteWhen, type CarriedOver } from "./kept";
import { matchRows } from "./lines/match-rows";
import { inSheetOrder } from "./lines/sheet-order";
import { lostLayout } from "./lost-layout";
import { keepOverwritten } from "./overwritten";
import type { Renewing } from "./renewing";
import { placeFormulas } from "./place-formulas";
import { clerkCell, isClerks, suggestionsOf, typedCells } from "./typed-cells";

/**
 * A table's plan with what the clerk typed on the sheet written earlier: clerk's columns row by row (found by id and
 * header wherever they are now), columns and rows that the clerk added, names behind the places to sign. What has no
 * row any more is listed below.
 */
export function carryTable(plan: SheetPlan, sheet: Sheet, renewing: Renewing): CarriedOver {
  const { records, keepsOrder, commented } = renewing;
  const existing = readExistingTable(plan, sheet, (row) => records !== null && records[row] === null);
  if (!existing) return lostLayout(plan, sheet);

  const widened = withTheirHeaders(insertColumns(plan, existing.added), existing, sheet);
  const items = new Map(existing.rows.filter((row) => row.kind === "item").map((row) => [row.id, row]));
  let kept = 0;
  const placed = new Set<ExistingRow>();
  const carriedRows = widened.rows.map((row): PlanRow => {
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

  const filled = withProposalNote(carriedRows);
  const gone = existing.rows.filter(
    (row) =>
      row.kind === "item" && !placed.has(row) && (typedCells(widened, row) > 0 || commented.has(row.row)),
  );
  const mine = existing.rows.filter((row) => row.kind === "clerk");
  const beside = existing.rows.flatMap((row) => besideOurs(existing, row));
  for (const row of [...gone, ...mine, ...beside]) kept += typedCells(widened, row);

  const { repeatedColumn } = plan;
  const single = repeatedColumn === undefined ? filled : unmerged(filled, repeatedColumn);
  const matched = matchRows(widened, single, existing);
  const ordered = keepsOrder ? inSheetOrder(matched) : matched;
  const known = keepOverwritten(widened, ordered, existing, renewing);
  const assembled = assemble(widened, known.rows, [...mine, ...beside], gone, (row) => commented.has(row));
  const whole = matchRows(widened, withFullTexts(assembled, widened.columns), existing, (row) =>
    isOursBlank(sheet, records, row),
  );
  const rows = placeFormulas(whole, widened.columns, existing, sheet);
  const shift =
    rows.findIndex((row) => row.role === "header") - plan.rows.findIndex((row) => row.role === "header");
  const titleRows = plan.print.titleRows;
  const print = {
    ...widened.print,
    titleRows: titleRows && {
      from: placeNow(plan, rows, titleRows.from) ?? titleRows.from + shift,
      to: placeNow(plan, rows, titleRows.to) ?? titleRows.to + shift,
    },
  };
  return {
    plan: {
      ...widened,
      blanks: plan.blanks + openCells(rows) - openCells(plan.rows),
      rows: paginate(rows, widened.columns, print, repeatedColumn),
      frozenRows: plan.frozenRows + shift,
      print,
    },
    kept,
    overwritten: known.overwritten,
    places: existing.places,
    notes: [
      ...noteWhen(kept, "documents.kept.cells"),
      ...noteWhen(mine.length, "documents.kept.rows"),
      ...columnNote(existing),
      ...noteWhen(gone.length, "documents.kept.vanished"),
    ],
  };
}

/** Whether a row is empty and was when we wrote it. */
function isOursBlank(sheet: Sheet, records: Renewing["records"], row: number): boolean {
  return (records?.[row] ?? null) !== null && sheet.values[row]?.every((cell) => isBlank(cell)) === true;
}

/** Where a row of headers below the first one stands, behind whatever rows the clerk put in; null for the first. */
function placeNow(plan: SheetPlan, rows: readonly PlanRow[], index: number): number | null {
  const wanted = plan.rows[index];
  if (wanted?.role !== "section") return null;
  const words = (row: PlanRow): string =>
    Object.values(row.cells)
      .map(({ value }) => value)
      .join("\n");
  const found = rows.findIndex((row) => row.role === "section" && words(row) === words(wanted));
  return found < 0 ? null : found;
}

/** The clerk's columns under the headers that the clerk gave them. */
function withTheirHeaders(plan: SheetPlan, { places, header }: ExistingTable, sheet: Sheet): SheetPlan {
  const renamed = new Map(
    plan.columns.flatMap(({ key, owner, header: ours, formerly = ours }) => {
      const place = owner === "clerk" ? places.get(key) : undefined;
      const theirs = place === undefined ? ours : String(sheet.values[header]?.[place] ?? "");
      const isOurs = [ours, formerly].some((one) => headerKey(one) === headerKey(theirs));
      return isOurs ? [] : [[key, theirs] as const];
    }),
  );
  if (renamed.size === 0) return plan;
  const rename = (row: PlanRow): PlanRow => {
    if (row.role !== "header") return row;
    const cells = Object.entries(row.cells).map(([key, cell]) => [
      key,
      { ...cell, value: renamed.get(key) ?? cell.value },
    ]);
    return { ...row, cells: Object.fromEntries(cells) as PlanRow["cells"] };
  };
  return {
    ...plan,
    columns: plan.columns.map((column) => ({ ...column, header: renamed.get(column.key) ?? column.header })),
    rows: plan.rows.map(rename),
  };
}

/** Cells of the body that still hold nothing but the line to write on. */
function openCells(rows: readonly PlanRow[]): number {
  const cells = rows.flatMap((row) => (row.role === "body" ? Object.values(row.cells) : []));
  return cells.filter(({ value }) => value === BLANK).length;
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
  for (const column of plan.columns.filter((candidate) => isClerks(plan, source.id, candidate))) {
    const now = cells[column.key] ?? { value: null };
    const cell = carryCell(now, source, column, suggested[column.key]);
    if (cell !== null) cells[column.key] = cell;
    const typed = source.values[column.key] ?? null;
    if (cell === null ? saysTheClerks(now, typed) : typed !== null) kept += 1;
  }
  const height = Math.max(row.height ?? 0, bodyHeight(plan.columns, cells));
  return { row: { ...row, cells, height, renews: source.row }, kept };
}

/** Whether a cell of ours repeats words of the clerk's that stand on the sheet. */
function saysTheClerks({ value, clerksWords }: PlanCell, typed: PlanValue): boolean {
  return clerksWords === true && value === typed;
}

/**
 * A cell with what the clerk typed there; null where ours stays: it says the same, or nobody has touched what we had suggested.
 *
 * @param suggested by us when the sheet was written; undefined where we had left the cell empty
 */
function carryCell(
  cell: PlanCell,
  source: ExistingRow,
  column: PlanColumn,
  suggested: PlanValue | undefined,
): PlanCell | null {
  const typed = source.values[column.key] ?? null;
  const style = cell.style ?? column.style;
  const isFormula = (source.looks[column.key]?.formula ?? null) !== null;
  if (typed === cell.value && !isFormula) return null;
  if (cell.newWords && typed !== null) return { value: joinWords(String(typed), cell.newWords), style };
  const before = cell.insteadOf === undefined ? suggested : cell.insteadOf;
  // What was said in the pane goes into a cell that is empty by now, too.
  const untouched =
    typed === null
      ? before === undefined || cell.insteadOf !== undefined
      : String(typed).trim() === plainText(before);
  return untouched && !isFormula ? null : clerkCell(source, column, style);
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
    // Nobody has signed yet: the place is empty, or bears what we had proposed.
    if (text === undefined || text === cell.value || text.trim() === label || isProposed(text))
      return [key, cell] as const;
    kept += 1;
    return [key, { ...cell, value: text }] as const;
  });
  return { row: { ...row, cells: Object.fromEntries(cells) }, kept };
}

/** Words in the clerk's own columns beside a title, a list or the signatures: a row of their own, for ours are written anew. */
function besideOurs(existing: ExistingTable, row: ExistingRow): readonly ExistingRow[] {
  const isAdded = (key: string): boolean => existing.added.some((_, index) => addedKey(index) === key);
  const beside = Object.entries(row.values).filter(([key, value]) => isAdded(key) && value !== null);
  if (row.kind !== "ours" || beside.length === 0) return [];
  return [{ ...row, id: "", values: Object.fromEntries(beside) }];
}

function columnNote(existing: ExistingTable): CarriedOver["notes"] {
  const names = existing.added.map((column) => column.header).filter((header) => header !== "");
  return names.length === 0 ? [] : [{ key: "documents.kept.columns", params: { names: names.join("、") } }];
}

/** A value of a hidden cell's JSON as it would be typed, "" for what no cell can hold. */
function plainText(value: unknown): string {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? String(value)
    : "";
}
