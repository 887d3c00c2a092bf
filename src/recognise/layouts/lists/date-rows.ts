import { compactText, dayParts, foldHeader, isBlank, type Area, type SheetCells } from "../../../grid";
import {
  fieldOf,
  LEDGERS,
  type ColumnMatch,
  type Field,
  type FieldDefinition,
  type Finding,
  type LedgerRecord,
  type RowNote,
} from "../../../ledgers";
import { contentsFit, isPlaceholder, mostly } from "../../columns/column-contents";
import { titleStrength } from "../../columns/kinds";
import { matchColumns } from "../../columns/match-columns";
import { fingerprintOf, type Header, type HeaderColumn } from "../../find/header";
import { cellsInRow } from "../../find/row-cells";
import { findingOf } from "../../problems";
import { readField } from "../../values/field-values";
import { speaksFor } from "../evidence";
import {
  headedLayout,
  leafOf,
  readKeys,
  type HeadedContents,
  type HeadedFit,
  type HeadedTable,
} from "./headed-table";
import { pointsOff, withoutPoints, type PointsOff } from "./points-off";
import { readScore } from "./scores";

/** A row a month, week or day of inspection, a column a department; in the cells scores or grades (docs/criteria.md §3.4 ②, turned). */
export const dateRows = headedLayout("year-matrix", fitDateRows, plainHeader);

const definition = LEDGERS.hygiene;
const TIME = /^(月份?|日期|时间|周次|检查日期|检查时间|检查月份|检查周次|评比时间)$/;
const DEPARTMENT = /(科|股|处|室|办|局|部|中心|支部|大队|中队|所|站|院|厂|工会|团委|党委)$/;
const COLUMN_OF_DEPARTMENTS = /^(科室|部门|处室|股室|责任科室|被检查?科室)$/;
const PUT_RIGHT: ReadonlySet<string> = new Set(["state", "rectified", "remark"]);
const FEWEST = 2;

/** What stands where in the table. */
interface Where {
  readonly time: HeaderColumn;
  /** 月份 beside 检查日期: the month is the frame of the days. */
  readonly month: HeaderColumn | null;
  readonly departments: readonly HeaderColumn[];
  readonly date: FieldDefinition;
  /** The cells hold what was taken off. */
  readonly off: PointsOff | null;
  /** What else a row says of what failed in it. */
  readonly beside: readonly ColumnMatch[];
}

function fitDateRows(table: HeadedTable): HeadedFit | null {
  const where = titleStrength(table.about, definition) < 0.6 ? null : findColumns(table);
  if (!where) return null;
  const { time, departments, off, beside } = where;
  const held = off ? "deduction" : "score";
  return {
    definition,
    columns: table.named.map((column): ColumnMatch => {
      const { column: at, path } = column;
      if (column === time) return { column: at, path, field: "date", reason: "synonym" };
      if (departments.includes(column)) return { column: at, path, field: held, reason: "contents" };
      return beside.find((match) => match.column === at) ?? { column: at, path, field: null, reason: "none" };
    }),
    printed: new Set([time.column]),
    evidence: [
      speaksFor("day-in-every-row", leafOf(time)),
      speaksFor("places", departments.map(leafOf).join(" ")),
    ],
    read: (rows) => readRows(table, where, rows),
  };
}

function findColumns(table: HeadedTable): Where | null {
  const { named } = table;
  const date = fieldOf(definition.kind, "date");
  if (!date) return null;
  const times = named.filter(
    (column) =>
      TIME.test(foldHeader(nameOf(column))) && (contentsFit(table.sample(column), date) ?? 0) >= 0.6,
  );
  const time = times.find((column) => !/月份?$/.test(foldHeader(nameOf(column)))) ?? times[0];
  if (!time) return null;
  const departments = named.filter(
    (column) =>
      !times.includes(column) &&
      DEPARTMENT.test(nameOf(column)) &&
      !COLUMN_OF_DEPARTMENTS.test(nameOf(column)) &&
      mostly(table.sample(column), (value) => readScore(value) !== null),
  );
  const filled = departments.some((column) => table.sample(column).length > 0);
  if (departments.length < FEWEST || !filled) return null;
  const off = pointsOff(table, departments);
  const month = times.find((column) => column !== time) ?? null;
  const beside = off ? putRight(table, [...times, ...departments]) : [];
  return { time, month, departments, date, off, beside };
}

/** 整改, 复查: whether what a row found was put right. */
function putRight(table: HeadedTable, taken: readonly HeaderColumn[]): readonly ColumnMatch[] {
  const columns = table.named.filter((column) => !taken.includes(column));
  const sample = columns.map((column) => table.sample(column));
  const { memory } = table.context;
  const matched = matchColumns({ columns, sample, fingerprint: fingerprintOf(columns), memory }, definition);
  return matched.columns.filter(({ field }) => field !== null && PUT_RIGHT.has(field));
}

function readRows(table: HeadedTable, where: Where, rows: readonly RowNote[]): HeadedContents {
  const { cells, header } = table;
  const sheet = cells.sheet.name;
  const records: LedgerRecord[] = [];
  const findings: Finding[] = [];
  for (const { row, role } of rows) {
    if (role !== "data") continue;
    const { date, problems } = dateOfRow(table, where, row);
    findings.push(...problems);
    const own = readKeys(table, row, where.beside, definition);
    findings.push(...own.findings);
    for (const department of where.departments) {
      const raw = cells.value(row, department.column);
      const nothingOff = where.off !== null && isBlank(raw);
      if (!nothingOff && (isBlank(raw) || isPlaceholder(raw))) continue;
      const cell = cells.area(row, department.column);
      const score = nothingOff ? { field: "score", value: 0 } : readScore(raw);
      if (!score) {
        findings.push(findingOf({ id: "not-a-number" }, { sheet, ...cell }, raw, "hygiene"));
        continue;
      }
      const name = nameOf(department);
      const head = { row: header.to, column: department.column, rows: 1, columns: 1 };
      const place: Field = { value: name, raw: name, cell: head };
      const isOff = where.off !== null && typeof score.value === "number";
      const full = isOff ? where.off.full : null;
      records.push({
        area: cell,
        fields: {
          ...(isOff && score.value !== 0 ? own.fields : {}),
          date,
          department: place,
          ...(full === null ? {} : { "full-mark": { value: full, raw: full, cell: head } }),
          [isOff ? "deduction" : score.field]: { value: score.value, raw, cell },
        },
      });
    }
  }
  return { records, findings };
}

function dateOfRow(
  { cells, years }: HeadedTable,
  { time, month, date }: Where,
  row: number,
): { readonly date: Field; readonly problems: readonly Finding[] } {
  const raw = cells.value(row, time.column);
  const cell = cells.area(row, time.column);
  const at = { sheet: cells.sheet.name, ...cell };
  const { dateSystem } = cells.sheet;
  const frame = month && readField(cells.value(row, month.column), date, years).value;
  const named = typeof frame === "object" && frame && "from" in frame ? dayParts(frame.from).month : null;
  const reading = readField(raw, date, { ...years, month: named, dateSystem });
  return {
    date: { value: reading.value ?? null, raw, cell },
    problems: [
      ...reading.problems.map((problem) => findingOf(problem, at, raw, "hygiene")),
      ...(reading.value === undefined ? [findingOf({ id: "missing-date" }, at, "", "hygiene")] : []),
    ],
  };
}

/** 「月份」 beside departments over grades: none of these words names a column elsewhere. */
function plainHeader(cells: SheetCells, area: Area): Header | null {
  for (let row = area.row; row < Math.min(area.row + area.rows, area.row + 10); row++) {
    const found = cellsInRow(cells, area, row);
    if (found.length < 3 || !found.slice(0, 2).some(({ text }) => TIME.test(foldHeader(text)))) continue;
    if (found.filter(({ text }) => DEPARTMENT.test(withoutPoints(text))).length < FEWEST) continue;
    const columns = found.map(({ area: cell, text }) => ({ column: cell.column, path: [text] }));
    return { from: row, to: row, columns };
  }
  return null;
}

function nameOf(column: HeaderColumn): string {
  return withoutPoints(compactText(leafOf(column)));
}
