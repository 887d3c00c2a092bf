import { compactText, isBlank, readNumber, type CellValue } from "../../../grid";
import {
  fieldOf,
  LEDGERS,
  type ColumnMatch,
  type Field,
  type FieldDefinition,
  type Finding,
  type LedgerRecord,
} from "../../../ledgers";
import { choiceOf } from "../../columns/choices";
import { isPlaceholder } from "../../columns/column-contents";
import { rowsBetween } from "../../find/header-score";
import type { HeaderColumn } from "../../find/header";
import { seriesColumns } from "../../find/series";
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

/**
 * Months one way and types of meeting the other, in the cells the days on which it met (三会一课开展情况): a row a month, or a row a type.
 */
export const typeMatrix = headedLayout(
  "year-matrix",
  (table) => fitTypesAcross(table) ?? fitMonthsAcross(table),
);

const definition = LEDGERS.meeting;
const MONTH = /^(月份?|时间|季度)$/;
const FEWEST_TYPES = 2;

type Around = HeadedTable["years"] & { readonly month?: number; readonly turns?: number | null };

/** One cell of the matrix: which meeting, and in which month. */
interface Place {
  readonly row: number;
  readonly column: number;
  readonly type: Field;
  readonly around: Around;
}

interface TypeColumn {
  readonly column: HeaderColumn;
  readonly type: string;
}

function fitTypesAcross(table: HeadedTable): HeadedFit | null {
  const { named } = table;
  const months = named.find((column) => MONTH.test(leafOf(column)));
  const types = typeColumns(named);
  if (!months || types.length < FEWEST_TYPES) return null;
  return fitted(
    table,
    { held: types.map(({ column }) => column), types: types.map(({ type }) => type), side: months },
    (row) => {
      const around = monthOf(table, table.cells.value(row, months.column));
      return types.map(({ column, type }) => ({
        row,
        column: column.column,
        type: headField(table, column, type),
        around,
      }));
    },
  );
}

/** 「支委会」 in a row of its own, below 1月 … 12月. */
function fitMonthsAcross(table: HeadedTable): HeadedFit | null {
  const { named, cells, header, region, years } = table;
  const months = seriesColumns(named, { ...years, year: years.year ?? 2024 })
    .filter(({ span }) => span.precision === "month")
    .map(({ column }) => column);
  const [side] = named;
  if (months.length < FEWEST_TYPES || !side || months.includes(side)) return null;
  const typeIn = (row: number): string | null => typeOf(compactText(cells.value(row, side.column)));
  const below = rowsBetween(header.to + 1, region.area.row + region.area.rows - 1);
  const types = below.flatMap((row) => typeIn(row) ?? []);
  if (types.length < FEWEST_TYPES) return null;
  return fitted(table, { held: months, types, side, rowsAreTypes: true }, (row) => {
    const type = typeIn(row);
    if (type === null) return [];
    const said = { value: type, raw: cells.value(row, side.column), cell: cells.area(row, side.column) };
    return months.map((month) => ({
      row,
      column: month.column,
      type: said,
      around: monthOf(table, leafOf(month)),
    }));
  });
}

/** The columns in whose cells days stand, and the one that names the rows. */
interface Frame {
  readonly held: readonly HeaderColumn[];
  readonly types: readonly string[];
  readonly side: HeaderColumn;
  /** A type with one meeting in the whole year is a row as all others, and no heading. */
  readonly rowsAreTypes?: true;
}

function fitted(
  table: HeadedTable,
  { held, types, side, rowsAreTypes }: Frame,
  placesIn: (row: number) => readonly Place[],
): HeadedFit | null {
  const date = fieldOf(definition.kind, "date");
  if (!date) return null;
  return {
    definition,
    columns: table.named.map(({ column, path }): ColumnMatch => {
      const isDate = held.some((one) => one.column === column);
      return { column, path, field: isDate ? "date" : null, reason: isDate ? "contents" : "none" };
    }),
    printed: new Set([side.column]),
    evidence: [speaksFor("types-across", types.join(" ")), speaksFor("day-in-every-row", leafOf(side))],
    read: (roles) => {
      const rows = roles.map((one) =>
        rowsAreTypes && placesIn(one.row).length > 0 ? { ...one, role: "data" as const } : one,
      );
      const places = rows.flatMap(({ row, role }) => (role === "data" ? placesIn(row) : []));
      const contents = readPlaces(table, date, places);
      return contents && { ...contents, rows };
    },
  };
}

/** Null where something stands in the cells and none of it is a day. */
function readPlaces(
  { cells }: HeadedTable,
  date: FieldDefinition,
  places: readonly Place[],
): HeadedContents | null {
  const records: LedgerRecord[] = [];
  const findings: Finding[] = [];
  let held = 0;
  for (const { row, column, type, around } of places) {
    const value = cells.raw(row, column);
    if (isBlank(value) || isPlaceholder(value)) continue;
    held += 1;
    const cell = cells.area(row, column);
    // A count or a tick says that it met, not when: the clerk has to write the days.
    const reading = isCount(value) ? null : readField(value, date, around);
    const at = { sheet: cells.sheet.name, ...cell };
    if (!reading || reading.value === null || reading.value === undefined) {
      findings.push(findingOf({ id: "invalid-date" }, at, value, "meeting"));
      continue;
    }
    for (const day of reading.several ?? [reading.value])
      records.push({ area: cell, fields: { date: { value: day, raw: value, cell }, type } });
    findings.push(...reading.problems.map((problem) => findingOf(problem, at, value, "meeting")));
  }
  return held > 0 && records.length === 0 ? null : { records, findings };
}

/** Year and month of days that name none. */
function monthOf({ cells, years }: HeadedTable, month: CellValue): Around {
  const around = { ...years, dateSystem: cells.sheet.dateSystem };
  const date = fieldOf(definition.kind, "date");
  const span = date && readField(month, date, around).value;
  return typeof span === "object" && span !== null && "from" in span
    ? { ...around, year: Number(span.from.slice(0, 4)), month: Number(span.from.slice(5, 7)), turns: null }
    : around;
}

/** Columns whose name is a type of meeting and nothing else. */
function typeColumns(columns: readonly HeaderColumn[]): readonly TypeColumn[] {
  return columns.flatMap((column) => {
    const type = typeOf(compactText(leafOf(column)));
    return type === null ? [] : [{ column, type }];
  });
}

function typeOf(name: string): string | null {
  const field = fieldOf(definition.kind, "type");
  const text = name.replace(/(召开)?(时间|日期|情况)$/, "");
  return field && /会$|党课|党日/.test(text) ? choiceOf(text, field) : null;
}

function isCount(value: CellValue): boolean {
  const text = compactText(value);
  const number = /[日号]$/.test(text) ? null : readNumber(value);
  return (number !== null && number < 32 && Number.isInteger(number)) || /^[√✓×]$/.test(text);
}
