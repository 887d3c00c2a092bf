import {
  compactText,
  foldHeader,
  isBlank,
  readNumber,
  type Area,
  type CellValue,
  type SheetCells,
  toHundredths,
} from "../../../grid";
import {
  fieldOf,
  LEDGERS,
  type ColumnMatch,
  type Field,
  type Finding,
  type LedgerRecord,
  type RowNote,
} from "../../../ledgers";
import { choiceOf } from "../../columns/choices";
import { isPlaceholder } from "../../columns/column-contents";
import { titleStrength } from "../../columns/kinds";
import type { Header, HeaderColumn } from "../../find/header";
import { isColumnName, isNumbering, kindsWithColumn } from "../../find/header-words";
import { totalWord } from "../../find/row-cells";
import { findingOf } from "../../problems";
import { givenFields } from "../../values/record-repairs";
import { speaksFor } from "../evidence";
import { hasSeries, headedLayout, leafOf, type HeadedFit, type HeadedTable } from "./headed-table";

/** A row an item inspected, a column a department; below them their totals and ranks (docs/criteria.md §3.4 ③, turned). */
export const itemRows = headedLayout("item-matrix", fitItemRows, plainHeader);

const definition = LEDGERS.hygiene;
const ITEM = /^(检查|评分|考核|评比|检查评比)?(项目|内容|指标|项目及内容|内容及标准)$/;
const FULL_MARK = /^(分值|满分|标准分|标准分值|满分值|总分值|基准分)$/;
const SUM = /^(总分|合计|总计|得分|总得分|合计得分|实得分|最后得分|综合得分)$/;
const RANK = /^(名次|排名|位次|评比名次)$/;
/** What a form of items has beside its departments. */
const BESIDE_ITEMS = /标准|要求|分值|满分|备注|合计|总分|平均|^说明$|日期|时间/;
const GRADE = /^(等次|等级|评定|评定等次|结果|评比结果)$/;

/** What stands where in the table. */
interface Where {
  readonly item: HeaderColumn;
  readonly fullMark: HeaderColumn | null;
  readonly departments: readonly HeaderColumn[];
}

function fitItemRows(table: HeadedTable): HeadedFit | null {
  const where = findItems(table);
  if (!where || titleStrength(table.about, definition) < 0.6) return null;
  const { named } = table;
  if (hasSeries(table)) return null;
  const { item, fullMark, departments } = where;
  return {
    definition,
    columns: named.map((column): ColumnMatch => {
      const { column: at, path } = column;
      if (departments.includes(column)) return { column: at, path, field: "score", reason: "contents" };
      const field = column === item ? "item" : column === fullMark ? "full-mark" : null;
      return { column: at, path, field, reason: field === null ? "none" : "name" };
    }),
    printed: new Set([item.column]),
    evidence: [speaksFor("items", leafOf(item)), speaksFor("places", departments.map(leafOf).join(" "))],
    read: (notes) => {
      const rows = notes.map((note) => asResult(table, where, note));
      const read = departments.map((department) => readDepartment(table, where, department, rows));
      return {
        records: read.flatMap(({ record }) => record ?? []),
        findings: read.flatMap(({ findings }) => findings),
        rows,
      };
    },
  };
}

/** A row of totals, ranks or grades below the items gives what came out for each department. */
function asResult({ cells, header }: HeadedTable, { item }: Where, note: RowNote): RowNote {
  const { row } = note;
  return row > header.to && resultOf(label(cells, row, item)) !== null
    ? { row, role: "total", reason: "result-of-departments" }
    : note;
}

/** A column of items and at least two columns of points that bear no known column's name. */
function findItems({ cells, region: { area }, header, named }: HeadedTable): Where | null {
  const item = named.find((column) => ITEM.test(leaf(column)));
  if (!item) return null;
  const fullMark = named.find((column) => FULL_MARK.test(leaf(column))) ?? null;
  const departments = named.filter(
    (column) =>
      column !== item &&
      column !== fullMark &&
      column.column > item.column &&
      !isNumbering(leaf(column)) &&
      totalWord(leaf(column)) === null &&
      (!isColumnName(leaf(column)) || leaf(column) === "办公室") &&
      holdsPoints(cells, area, header.to + 1, column.column),
  );
  // Beside 区域 and 是否合格 columns of numbers are the unit's own, no departments.
  const others = named.filter(
    (column) =>
      column !== item &&
      column !== fullMark &&
      !BESIDE_ITEMS.test(leaf(column)) &&
      !isNumbering(leaf(column)) &&
      !departments.includes(column) &&
      (kindsWithColumn(foldHeader(leaf(column))) ?? []).length > 0,
  );
  return departments.length >= 2 && others.length < 2 ? { item, fullMark, departments } : null;
}

/** Names of departments are no names of columns: a row that begins with 「检查项目」 over numbers is a header all the same. */
function plainHeader(cells: SheetCells, area: Area): Header | null {
  for (let row = area.row; row < Math.min(area.row + area.rows, area.row + 10); row++) {
    const columns: HeaderColumn[] = [];
    for (let column = area.column; column < area.column + area.columns; column++) {
      const text = compactText(cells.value(row, column));
      columns.push({ column, path: text === "" ? [] : [text] });
    }
    if (
      columns.filter(({ path }) => path.length > 0).length >= 3 &&
      columns.some((column) => ITEM.test(leaf(column)))
    )
      return { from: row, to: row, columns };
  }
  return null;
}

function holdsPoints(cells: SheetCells, area: Area, from: number, column: number): boolean {
  let filled = 0;
  let points = 0;
  for (let row = from; row < Math.min(area.row + area.rows, from + 40); row++) {
    const value = cells.raw(row, column);
    if (isBlank(value)) continue;
    filled += 1;
    if (isPlaceholder(value) || readNumber(value) !== null || gradeOf(value) !== null) points += 1;
  }
  return filled > 0 && points >= filled * 0.7;
}

/** What a department was given, as its rows say it. */
interface Given {
  /** Its total, rank and grade where rows hold them. */
  readonly results: Record<string, Field>;
  /** The sum of its items, how many there are, and what they are out of; NaN where that is not known of all. */
  sum: number;
  marked: number;
  full: number;
  readonly findings: Finding[];
}

/** A department's record: its total, or where no row holds one the sum of its items. */
function readDepartment(
  table: HeadedTable,
  where: Where,
  department: HeaderColumn,
  rows: readonly RowNote[],
): { readonly record: LedgerRecord | null; readonly findings: readonly Finding[] } {
  const { title, cells, header } = table;
  const { results, sum, marked, full, findings } = readPoints(table, where, department, rows);
  const score = results["score"];
  if (marked === 0 && !score && !results["grade"]) return { record: null, findings };
  if (typeof score?.value === "number" && marked > 0 && Math.abs(score.value - sum) > 0.05) {
    const cell = { sheet: cells.sheet.name, ...score.cell };
    findings.push(
      findingOf({ id: "total-kept", params: { sum: toHundredths(sum) } }, cell, score.raw, "hygiene"),
    );
  }
  const head: Area = { row: header.to, column: department.column, rows: 1, columns: 1 };
  const counted = (value: number): Field => ({
    value: toHundredths(value),
    raw: toHundredths(value),
    cell: head,
  });
  const name = leafOf(department);
  const fields: Record<string, Field> = {
    ...givenFields(definition, [], title, { ...table.years, dateSystem: cells.sheet.dateSystem }),
    department: { value: name, raw: name, cell: head },
    ...results,
    ...(!score && marked > 0 ? { score: counted(sum) } : {}),
    ...(full > 0 ? { "full-mark": counted(full) } : {}),
  };
  const area: Area = { ...head, row: header.to + 1, rows: lastRow(rows) - header.to };
  return { record: { area, fields }, findings };
}

function readPoints(
  { cells, header }: HeadedTable,
  { item, fullMark }: Where,
  department: HeaderColumn,
  rows: readonly RowNote[],
): Given {
  const given: Given = { results: {}, sum: 0, marked: 0, full: 0, findings: [] };
  for (const { row, role } of rows) {
    const result = resultOf(label(cells, row, item));
    const raw = cells.value(row, department.column);
    if (row <= header.to || (result === null && role !== "data")) continue;
    if (isBlank(raw) || isPlaceholder(raw)) continue;
    const cell = cells.area(row, department.column);
    const number = readNumber(raw);
    if (result === "grade") {
      const grade = gradeOf(raw);
      if (grade !== null) given.results["grade"] = { value: grade, raw, cell };
    } else if (number === null) {
      const at = { sheet: cells.sheet.name, ...cell };
      given.findings.push(findingOf({ id: "not-a-number" }, at, raw, "hygiene"));
    } else if (result !== null) given.results[result] = { value: number, raw, cell };
    else {
      given.sum += number;
      given.marked += 1;
      given.full += fullMark ? (readNumber(cells.value(row, fullMark.column)) ?? NaN) : NaN;
    }
  }
  return given;
}

function lastRow(roles: readonly RowNote[]): number {
  return Math.max(...roles.filter(({ role }) => role === "data" || role === "total").map(({ row }) => row));
}

function resultOf(text: string): "score" | "rank" | "grade" | null {
  if (SUM.test(text)) return "score";
  if (RANK.test(text)) return "rank";
  return GRADE.test(text) ? "grade" : null;
}

/** The words of a row: in the items' column, or left of it where both are merged. */
function label(cells: SheetCells, row: number, item: HeaderColumn): string {
  const own = compactText(cells.value(row, item.column));
  return own !== "" || item.column === 0 ? own : compactText(cells.value(row, item.column - 1));
}

function gradeOf(value: CellValue): string | null {
  const grade = fieldOf(definition.kind, "grade");
  return grade ? choiceOf(value, grade) : null;
}

function leaf(column: HeaderColumn): string {
  return compactText(leafOf(column)).replace(/[([].*$/, "");
}
