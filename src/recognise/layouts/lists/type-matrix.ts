import { compactText, isBlank, readNumber, type CellValue } from "../../../grid";
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
import { choiceOf } from "../../columns/choices";
import { isPlaceholder } from "../../columns/column-contents";
import type { HeaderColumn } from "../../find/header";
import { findingOf } from "../../problems";
import { readField } from "../../values/field-values";
import { speaksFor } from "../evidence";
import {
  headedLayout,
  headField,
  leafOf,
  type HeadedContents,
  type HeadedFit,
  type HeadedTable,
} from "./headed-table";

/** A row a month, a column a type of meeting, in the cells the days on which it met (三会一课开展情况). */
export const typeMatrix = headedLayout("year-matrix", fitTypeMatrix);

const definition = LEDGERS.meeting;
const MONTH = /^(月份?|时间|季度)$/;
const FEWEST_TYPES = 2;

interface TypeColumn {
  readonly column: HeaderColumn;
  readonly type: string;
}

function fitTypeMatrix(table: HeadedTable): HeadedFit | null {
  const { named } = table;
  const months = named.find((column) => MONTH.test(leafOf(column)));
  const types = typeColumns(named);
  const date = fieldOf(definition.kind, "date");
  if (!months || types.length < FEWEST_TYPES || !date) return null;
  return {
    definition,
    columns: named.map(({ column, path }): ColumnMatch => {
      const isDate = types.some((one) => one.column.column === column);
      return { column, path, field: isDate ? "date" : null, reason: isDate ? "contents" : "none" };
    }),
    printed: new Set([months.column]),
    evidence: [
      speaksFor("types-across", types.map(({ type }) => type).join(" ")),
      speaksFor("day-in-every-row", leafOf(months)),
    ],
    read: (rows) => readMonths(table, { months, types, date }, rows),
  };
}

interface Where {
  readonly months: HeaderColumn;
  readonly types: readonly TypeColumn[];
  readonly date: FieldDefinition;
}

/** Null where something stands in the cells and none of it is a day. */
function readMonths(table: HeadedTable, where: Where, rows: readonly RowNote[]): HeadedContents | null {
  const { cells } = table;
  const records: LedgerRecord[] = [];
  const findings: Finding[] = [];
  let held = 0;
  for (const { row, role } of rows) {
    if (role !== "data") continue;
    const around = timeOf(table, where, row);
    for (const { column, type } of where.types) {
      const value = cells.raw(row, column.column);
      if (isBlank(value) || isPlaceholder(value)) continue;
      held += 1;
      const cell = cells.area(row, column.column);
      // A count or a tick says that it met, not when: the clerk has to write the days.
      const reading = isCount(value) ? null : readField(value, where.date, around);
      const at = { sheet: cells.sheet.name, ...cell };
      if (!reading || reading.value === null || reading.value === undefined) {
        findings.push(findingOf({ id: "invalid-date" }, at, value, "meeting"));
        continue;
      }
      for (const day of reading.several ?? [reading.value]) {
        const date: Field = { value: day, raw: value, cell };
        records.push({ area: cell, fields: { date, type: headField(table, column, type) } });
      }
      findings.push(...reading.problems.map((problem) => findingOf(problem, at, value, "meeting")));
    }
  }
  return held > 0 && records.length === 0 ? null : { records, findings };
}

/** Year and month of a row's days that name none. */
function timeOf({ cells, years }: HeadedTable, { months, date }: Where, row: number) {
  const around = { ...years, dateSystem: cells.sheet.dateSystem };
  const month = readField(cells.value(row, months.column), date, around).value;
  return typeof month === "object" && month !== null && "from" in month
    ? { ...around, year: Number(month.from.slice(0, 4)), month: Number(month.from.slice(5, 7)), turns: null }
    : around;
}

/** Columns whose name is a type of meeting and nothing else. */
function typeColumns(columns: readonly HeaderColumn[]): readonly TypeColumn[] {
  const field = fieldOf(definition.kind, "type");
  return columns.flatMap((column) => {
    const text = compactText(leafOf(column)).replace(/(召开)?(时间|日期|情况)$/, "");
    const type = field && /会$|党课|党日/.test(text) ? choiceOf(text, field) : null;
    return type === null ? [] : [{ column, type }];
  });
}

function isCount(value: CellValue): boolean {
  const number = readNumber(value);
  return (number !== null && number < 32 && Number.isInteger(number)) || /^[√✓×]$/.test(compactText(value));
}
