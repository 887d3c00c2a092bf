import {
  boundingArea,
  cellsOf,
  compactText,
  foldHeader,
  isBlank,
  readNumber,
  type Area,
  type CellValue,
  type SheetCells,
} from "../../../grid";
import {
  LEDGERS,
  type ColumnMatch,
  type Field,
  type Finding,
  type LedgerRecord,
  type RowNote,
} from "../../../ledgers";
import { choiceOf } from "../../columns/choices";
import { isPlaceholder } from "../../columns/column-contents";
import { draftLedger } from "../../draft";
import { fingerprintOf, findHeader, type Header, type HeaderColumn } from "../../find/header";
import { isColumnName, isNumbering, kindsWithColumn } from "../../find/header-words";
import { titleStrength } from "../../columns/kinds";
import { findingOf } from "../../problems";
import { givenFields } from "../../values/record-repairs";
import { rolesOfRows } from "../../find/row-roles";
import { totalWord } from "../../find/row-cells";
import { seriesColumns } from "../../find/series";
import { numberingColumn } from "../../columns/table-columns";
import { readTitle } from "../../find/title";
import type { LayoutReader, ReadContext, Region, TableDraft } from "../../layout";

/** A row an item inspected, a column a department; below them their totals and ranks (docs/criteria.md §3.4 ③, turned). */
export const itemRows: LayoutReader = { layout: "item-matrix", read: readItemRows };

const definition = LEDGERS.hygiene;
const ITEM = /^(检查|评分|考核|评比|检查评比)?(项目|内容|指标|项目及内容|内容及标准)$/;
const FULL_MARK = /^(分值|满分|标准分|标准分值|满分值|总分值|基准分)$/;
const SUM = /^(总分|合计|总计|得分|总得分|合计得分|实得分|最后得分|综合得分)$/;
const RANK = /^(名次|排名|位次|评比名次)$/;
/** What a form of items has beside its departments. */
const BESIDE_ITEMS = /标准|要求|分值|满分|备注|合计|总分|平均|^说明$|日期|时间/;
const GRADE = /^(等次|等级|评定|评定等次|结果|评比结果)$/;

interface Table {
  readonly header: Header;
  readonly item: HeaderColumn;
  readonly fullMark: HeaderColumn | null;
  readonly departments: readonly HeaderColumn[];
}

function readItemRows(region: Region, context: ReadContext): TableDraft | null {
  const cells = cellsOf(region.sheet);
  const table = findItems(cells, region.area);
  if (!table) return null;
  const { header, item, fullMark, departments } = table;
  const title = readTitle(cells, region.area, header.from, context.year);
  const about = compactText(`${title.title} ${title.text} ${region.sheet.name}`);
  if (titleStrength(about, definition) < 0.6) return null;
  if (seriesColumns(header.columns, { year: title.year ?? 2024, month: 1 }).length > 0) return null;

  const columns = header.columns.filter(({ path }) => path.length > 0);
  const fields = new Set([item, ...departments, ...(fullMark ? [fullMark] : [])].map(({ column }) => column));
  const printed = new Set([item.column]);
  const area =
    boundingArea([
      { ...region.area, row: header.from, rows: region.area.row + region.area.rows - header.from },
    ]) ?? region.area;
  const roles = rolesOfRows(cells, region.area, header, fields, printed, numberingColumn(columns)).map(
    (note) =>
      resultOf(label(cells, note.row, item)) !== null && note.row > header.to
        ? { row: note.row, role: "total" as const, reason: "result-of-departments" }
        : note,
  );
  const given = givenFields(definition, [], title, { year: title.year, dateSystem: region.sheet.dateSystem });
  const findings: Finding[] = [];
  const records = departments.flatMap(
    (department) => recordOf(cells, table, department, roles, given, findings) ?? [],
  );
  if (records.length === 0 && departments.length < 2) return null;
  return {
    ledger: draftLedger({
      kind: "hygiene",
      layout: "item-matrix",
      sheet: region.sheet.name,
      title: title.title,
      area,
      fingerprint: fingerprintOf(columns),
      headerRows: Array.from({ length: header.to - header.from + 1 }, (_, index) => header.from + index),
      columns: columns.map((column): ColumnMatch => ({
        column: column.column,
        path: column.path,
        field:
          column === item
            ? "item"
            : column === fullMark
              ? "full-mark"
              : departments.includes(column)
                ? "score"
                : null,
        reason: departments.includes(column) ? "contents" : fields.has(column.column) ? "name" : "none",
      })),
      rows: roles,
      period: title.period,
      records,
    }),
    questions: [],
    findings,
    confidence: 0.89,
  };
}

/** A header with a column of items and at least two columns of points that bear no known column's name. */
function findItems(cells: SheetCells, area: Area): Table | null {
  const header = findHeader(cells, area) ?? plainHeader(cells, area);
  if (!header) return null;
  const named = header.columns.filter(({ path }) => path.length > 0);
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
  return departments.length >= 2 && others.length < 2 ? { header, item, fullMark, departments } : null;
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

/** What a department was given: its total, or where no row holds one the sum of its items. */
function recordOf(
  cells: SheetCells,
  { header, item, fullMark }: Table,
  department: HeaderColumn,
  roles: readonly RowNote[],
  given: Readonly<Record<string, Field>>,
  findings: Finding[],
): LedgerRecord | null {
  const head: Area = { row: header.to, column: department.column, rows: 1, columns: 1 };
  const name = department.path[department.path.length - 1] ?? "";
  const fields: Record<string, Field> = { ...given, department: { value: name, raw: name, cell: head } };
  let sum = 0;
  let full = 0;
  let marked = 0;
  for (const { row, role } of roles) {
    if (row <= header.to) continue;
    const value = cells.value(row, department.column);
    const cell = cells.area(row, department.column);
    const result = resultOf(label(cells, row, item));
    if (result === null && role !== "data") continue;
    if (isBlank(value) || isPlaceholder(value)) continue;
    const number = readNumber(value);
    if (result === "grade") {
      const grade = gradeOf(value);
      if (grade !== null) fields["grade"] = { value: grade, raw: value, cell };
    } else if (number === null) {
      findings.push(
        findingOf({ id: "not-a-number" }, { sheet: cells.sheet.name, ...cell }, value, "hygiene"),
      );
    } else if (result !== null) {
      fields[result] = { value: number, raw: value, cell };
    } else {
      sum += number;
      marked += 1;
      full += fullMark ? (readNumber(cells.value(row, fullMark.column)) ?? NaN) : NaN;
    }
  }
  if (marked === 0 && !fields["score"] && !fields["grade"]) return null;
  const written = fields["score"];
  if (!written && marked > 0) fields["score"] = { value: round(sum), raw: round(sum), cell: head };
  else if (typeof written?.value === "number" && marked > 0 && Math.abs(written.value - sum) > 0.05)
    findings.push(
      findingOf(
        { id: "total-kept", params: { sum: round(sum) } },
        { sheet: cells.sheet.name, ...written.cell },
        written.raw,
        "hygiene",
      ),
    );
  if (!Number.isNaN(full) && full > 0)
    fields["full-mark"] = { value: round(full), raw: round(full), cell: head };
  const area: Area = { ...head, row: header.to + 1, rows: lastRow(roles) - header.to };
  return { area, fields };
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
  const grade = definition.fields.find(({ id }) => id === "grade");
  return grade ? choiceOf(value, grade) : null;
}

function leaf(column: HeaderColumn): string {
  return compactText(column.path[column.path.length - 1] ?? "").replace(/[([].*$/, "");
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
