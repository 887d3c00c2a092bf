import {
  cellsOf,
  compactText,
  dayParts,
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
  type FieldDefinition,
  type Field,
  type Finding,
  type LedgerRecord,
} from "../../../ledgers";
import { choiceOf } from "../../columns/choices";
import { contentsFit, isPlaceholder, mostly } from "../../columns/column-contents";
import { draftLedger } from "../../draft";
import { readField } from "../../values/field-values";
import { fingerprintOf, findHeader, type Header, type HeaderColumn } from "../../find/header";
import { titleStrength } from "../../columns/kinds";
import { findingOf } from "../../problems";
import { cellsInRow } from "../../find/row-cells";
import { rolesOfRows } from "../../find/row-roles";
import { sampleColumns } from "../../columns/table-columns";
import { readTitle } from "../../find/title";
import type { LayoutReader, ReadContext, Region, TableDraft } from "../../layout";

/** A row a month, week or day of inspection, a column a department; in the cells scores or grades (docs/criteria.md §3.4 ②, turned). */
export const dateRows: LayoutReader = { layout: "year-matrix", read: readDateRows };

const definition = LEDGERS.hygiene;
const TIME = /^(月份?|日期|时间|周次|检查日期|检查时间|检查月份|检查周次|评比时间)$/;
const DEPARTMENT = /(科|股|处|室|办|局|部|中心|支部|大队|中队|所|站|院|工会|团委|党委)$/;
const FEWEST = 2;

function readDateRows(region: Region, context: ReadContext): TableDraft | null {
  const { sheet } = region;
  const cells = cellsOf(sheet);
  const header = findHeader(cells, region.area) ?? plainHeader(cells, region.area);
  const dateField = definition.fields.find(({ id }) => id === "date");
  if (!header || !dateField) return null;
  const title = readTitle(cells, region.area, header.from, context.year);
  if (titleStrength(compactText(`${title.title} ${title.text} ${sheet.name}`), definition) < 0.6) return null;

  const named = header.columns.filter(({ path }) => path.length > 0);
  const sample = sampleColumns(cells, region.area, header, named);
  const times = named.filter(
    (column, index) =>
      TIME.test(foldHeader(leafOf(column))) && (contentsFit(sample[index] ?? [], dateField) ?? 0) >= 0.6,
  );
  // 月份 beside 检查日期: the month is the frame of the days.
  const time = times.find((column) => !/月份?$/.test(foldHeader(leafOf(column)))) ?? times[0];
  if (!time) return null;
  const month = times.find((column) => column !== time);
  const departments = named.filter(
    (column, index) =>
      !times.includes(column) &&
      DEPARTMENT.test(leafOf(column)) &&
      !/^(科室|部门|处室|股室|责任科室|被检查?科室)$/.test(leafOf(column)) &&
      mostly(sample[index] ?? [], (value) => markOf(value) !== null),
  );
  const filled = departments.some((column) => (sample[named.indexOf(column)] ?? []).length > 0);
  if (departments.length < FEWEST || !filled) return null;

  const fields = new Set([time.column, ...departments.map(({ column }) => column)]);
  const roles = rolesOfRows(cells, region.area, header, fields, new Set([time.column]), -1);
  const records: LedgerRecord[] = [];
  const findings: Finding[] = [];
  for (const { row, role } of roles) {
    if (role !== "data") continue;
    const raw = cells.value(row, time.column);
    const dateCell = cells.area(row, time.column);
    const reading = readField(raw, dateField, {
      year: title.year,
      month: month ? monthIn(cells.value(row, month.column), dateField, title.year) : null,
      dateSystem: sheet.dateSystem,
    });
    findings.push(
      ...reading.problems.map((problem) =>
        findingOf(problem, { sheet: sheet.name, ...dateCell }, raw, "hygiene"),
      ),
    );
    if (reading.value === undefined)
      findings.push(findingOf({ id: "missing-date" }, { sheet: sheet.name, ...dateCell }, "", "hygiene"));
    const date: Field = { value: reading.value ?? null, raw, cell: dateCell };
    for (const department of departments) {
      const value = cells.value(row, department.column);
      if (isBlank(value) || isPlaceholder(value)) continue;
      const cell = cells.area(row, department.column);
      const mark = markOf(value);
      if (!mark) {
        findings.push(findingOf({ id: "not-a-number" }, { sheet: sheet.name, ...cell }, value, "hygiene"));
        continue;
      }
      const head = { row: header.to, column: department.column, rows: 1, columns: 1 };
      const name = leafOf(department);
      records.push({
        area: cell,
        fields: {
          date,
          department: { value: name, raw: name, cell: head },
          [mark.field]: { value: mark.value, raw: value, cell },
        },
      });
    }
  }
  return {
    ledger: draftLedger({
      kind: "hygiene",
      layout: "year-matrix",
      sheet: sheet.name,
      title: title.title,
      area: { ...region.area, row: header.from, rows: region.area.row + region.area.rows - header.from },
      fingerprint: fingerprintOf(named),
      headerRows: Array.from({ length: header.to - header.from + 1 }, (_, index) => header.from + index),
      columns: named.map((column): ColumnMatch => {
        const field = column === time ? "date" : departments.includes(column) ? "score" : null;
        return {
          column: column.column,
          path: column.path,
          field,
          reason: column === time ? "synonym" : field === null ? "none" : "contents",
        };
      }),
      rows: roles,
      period: title.period,
      records,
    }),
    questions: [],
    findings,
    confidence: 0.89,
  };
}

/** The month that a frame beside the days names. */
function monthIn(value: CellValue, field: FieldDefinition, year: number | null): number | null {
  const span = readField(value, field, { year }).value;
  return typeof span === "object" && span && "from" in span ? dayParts(span.from).month : null;
}

/** 「月份」 beside departments over grades: none of these words names a column elsewhere. */
function plainHeader(cells: SheetCells, area: Area): Header | null {
  for (let row = area.row; row < Math.min(area.row + area.rows, area.row + 10); row++) {
    const found = cellsInRow(cells, area, row);
    if (found.length < 3 || !found.slice(0, 2).some(({ text }) => TIME.test(foldHeader(text)))) continue;
    if (found.filter(({ text }) => DEPARTMENT.test(text)).length < FEWEST) continue;
    const columns = found.map(({ area: cell, text }) => ({ column: cell.column, path: [text] }));
    return { from: row, to: row, columns };
  }
  return null;
}

function markOf(value: CellValue): { field: string; value: number | string } | null {
  const number = readNumber(value);
  if (number !== null) return { field: "score", value: number };
  for (const id of ["grade", "passed"]) {
    const field = definition.fields.find((candidate) => candidate.id === id);
    const choice = field ? choiceOf(value, field) : null;
    if (choice !== null) return { field: id, value: choice };
  }
  return null;
}

function leafOf(column: HeaderColumn): string {
  return compactText(column.path[column.path.length - 1] ?? "");
}
