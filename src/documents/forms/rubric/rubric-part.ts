import { cellsOf, type Sheet, type SheetCells, toHundredths } from "../../../grid";
import { inChinese } from "../../../locales";
import { readRubric, type Rubric, type RubricColumn } from "../../../recognise";
import { rubricClauses, type RubricClause } from "../../../standards";
import { placeText } from "../../prose/clause-figures";
import { clauseEvidence, type ClauseEvidence } from "../../prose/evidence/clause-evidence";
import { type FormEntry, type FormPart, type Known } from "../form-answer";
import type { FormContext } from "../form-context";
import { isOpenCell } from "../open-cell";
import { itemAnswer } from "../tables/item-answer";
import { itemColumn, type ItemColumn } from "../tables/item-columns";

/**
 * The unit's own 考核细则 filled in as it is handed in (docs/criteria.md §7): 自评分, 扣分原因 with cells and the number of the material in its
 * own columns, each row by the clause that was read from it. Null for a sheet that the workbook is not judged by.
 */
export function rubricPart(sheet: Sheet, context: FormContext): FormPart | null {
  const { input } = context;
  if (input.standard?.rubric?.sheet !== sheet.name) return null;
  const rubric = readRubric(sheet);
  if (rubric === null) return null;
  const rows = rowsOf(rubricClauses(rubric), clauseEvidence(input));
  const cells = cellsOf(sheet);
  const entries = ownColumns(rubric.columns).flatMap((column) => [
    ...columnEntries(column, { rows, cells }, context),
    ...totalEntry(column, rubric, cells, context),
  ]);
  return { entries, growth: [] };
}

/** A row of a rubric: what it asks, often in several clauses. */
type Rows = ReadonlyMap<number, readonly ClauseEvidence[]>;

function rowsOf(clauses: readonly RubricClause[], evidence: readonly ClauseEvidence[]): Rows {
  const byClause = new Map(evidence.map((one) => [one.clause.id, one]));
  const rows = new Map<number, readonly ClauseEvidence[]>();
  for (const { id, item } of clauses) {
    const row = item.cells[0]?.row;
    const one = byClause.get(id);
    if (row !== undefined && one !== undefined) rows.set(row, [...(rows.get(row) ?? []), one]);
  }
  return rows;
}

/** What goes into a column of a rubric: what any form asks beside an item, or the points that were taken off. */
interface OwnColumn extends RubricColumn {
  readonly what: ItemColumn | "off";
}

/** Where the unit scores itself in a column of its own, 得分 is the inspectors'. */
function ownColumns(columns: readonly RubricColumn[]): readonly OwnColumn[] {
  const named = columns.map((column): OwnColumn => {
    const what = /^(?:自评|自查)?扣分$/.test(column.name) ? "off" : itemColumn(column);
    return { ...column, what: what ?? "others" };
  });
  const isSelf = named.some(({ name, what }) => what === "score" && /自/.test(name));
  return named.map((column) =>
    column.what === "score" && isSelf && !/自/.test(column.name) ? { ...column, what: "others" } : column,
  );
}

function columnEntries(
  column: OwnColumn,
  { rows, cells }: { readonly rows: Rows; readonly cells: SheetCells },
  context: FormContext,
): readonly FormEntry[] {
  const entries: FormEntry[] = [];
  for (let row = column.from; row <= column.to; row++) {
    if (!isOpenCell(cells, row, column.column)) continue;
    const { rows: height } = cells.area(row, column.column);
    const evidence = Array.from({ length: height }, (_, at) => rows.get(row + at) ?? []).flat();
    const [first] = evidence;
    if (first === undefined) continue;
    const known = answerOf(column, evidence, context);
    if (known === "none") continue;
    const subject = inChinese(first.clause.title).slice(0, 20);
    entries.push({
      row,
      column: column.column,
      added: 0,
      blank: "",
      asked: `${subject}·${column.name}`,
      known,
    });
  }
  return entries;
}

function answerOf(
  { what, name }: OwnColumn,
  evidence: readonly ClauseEvidence[],
  context: FormContext,
): Known | null | "none" {
  switch (what) {
    case "score":
    case "off":
      return pointsOf(evidence, what);
    case "problem":
      return reasonsOf(evidence);
    case "others":
      return "none";
    case "evidence":
      return materialsOf(evidence, /编号|号$/.test(name));
    default: {
      const [one, ...more] = evidence;
      if (one === undefined || more.length > 0) return null;
      const { result, clause } = one;
      return itemAnswer(
        what,
        { name },
        { result, clause, measured: null, call: clause.measure, points: result.weight, rule: "", sure: true },
        context,
      );
    }
  }
}

function pointsOf(evidence: readonly ClauseEvidence[], what: "score" | "off"): Known | null {
  let sum = 0;
  for (const { result } of evidence) {
    if (result.score === null) return null;
    sum += what === "score" ? result.score : result.weight - result.score;
  }
  return known(toHundredths(sum), evidence);
}

/** Why points are missing, with the cells that show it. */
function reasonsOf(evidence: readonly ClauseEvidence[]): Known | null | "none" {
  const short = evidence.filter(({ result }) => result.score !== null && result.score < result.weight);
  if (short.length === 0) return evidence.some(({ result }) => result.score === null) ? null : "none";
  const reasons = short.flatMap(({ result }) =>
    result.problems.slice(0, 5).map(({ text, cells }) => {
      const [cell] = cells.length > 0 ? cells : result.evidence;
      return cell === undefined ? inChinese(text) : `${inChinese(text)}（${placeText(cell)}）`;
    }),
  );
  return reasons.length === 0 ? null : known(reasons.join("；"), short);
}

/** Under which number of the volume it stands, 《佐证材料》. */
function materialsOf(evidence: readonly ClauseEvidence[], onlyNumbers: boolean): Known | "none" {
  const shown = evidence.filter(({ result }) => result.evidence.length > 0);
  if (shown.length === 0) return "none";
  const numbers = shown.map(({ number }) => number).join("、");
  return known(onlyNumbers ? numbers : `佐证材料${numbers}`, shown);
}

function known(value: string | number, evidence: readonly ClauseEvidence[]): Known {
  return { value, from: "自查结论", source: evidence.flatMap(({ result }) => result.evidence), sure: true };
}

/** The sum of all scores in the row of the total, once no clause waits. */
function totalEntry(
  { what, name, column, from, to }: OwnColumn,
  { total }: Rubric,
  cells: SheetCells,
  { input }: FormContext,
): readonly FormEntry[] {
  const row = total?.cell.row;
  if (row === undefined || what !== "score" || row < from || row > to || !isOpenCell(cells, row, column))
    return [];
  const { earned, pending } = input.report.score;
  const sum: Known = { value: earned, from: "自查得分", source: [], sure: pending === 0 };
  return [{ row, column, added: 0, blank: "", asked: `合计·${name}`, known: sum }];
}
