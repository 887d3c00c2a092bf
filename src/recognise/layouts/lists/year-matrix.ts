import { foldHeader, isBlank, readNumber, type Area, type CellValue, toHundredths } from "../../../grid";
import {
  fieldOf,
  LEDGERS,
  type ColumnMatch,
  type Field,
  type FieldDefinition,
  type Finding,
  type LedgerDefinition,
  type LedgerPerson,
  type LedgerRecord,
  type Question,
  type RowNote,
} from "../../../ledgers";
import { isPlaceholder } from "../../columns/column-contents";
import { titleStrength } from "../../columns/kinds";
import { looksLikeName } from "../../columns/looks-like-name";
import { matchColumns } from "../../columns/match-columns";
import { foldName } from "../../columns/names";
import { unitOf } from "../../columns/table-columns";
import { fingerprintOf, type HeaderColumn } from "../../find/header";
import { seriesColumns } from "../../find/series";
import { yearQuestion } from "../../find/year-question";
import { findingOf } from "../../problems";
import { readField } from "../../values/field-values";
import { speaksFor } from "../evidence";
import { holdsNoHours, hoursBeside, sumColumn, sumsHoldMore } from "./hours-beside";
import {
  headedLayout,
  headField,
  leafOf,
  readKeys,
  type HeadedContents,
  type HeadedFit,
  type HeadedTable,
} from "./headed-table";
import { readWord, type CellScore } from "./scores";

/** A row a person or department, a column a month, week or date; in the cells hours, scores or grades (docs/criteria.md §3.3, §3.4 ②). */
export const yearMatrix = headedLayout("year-matrix", fitYearMatrix);

interface YearKind {
  readonly definition: LedgerDefinition;
  /** What the cells hold. */
  readonly held: FieldDefinition;
}

/** Hours by person, hygiene scores by department or area. */
const KINDS: readonly YearKind[] = Object.values(LEDGERS).flatMap((definition) => {
  const held = fieldOf(definition.kind, definition.overTheYear ?? "");
  return held === null ? [] : [{ definition, held }];
});

const KEY_FIELDS: readonly string[] = ["person", "staff-number", "department", "position", "area", "remark"];

type Series = ReturnType<typeof seriesColumns>;

/** What stands where in the matrix. */
interface Matrix {
  readonly table: HeadedTable;
  readonly kind: YearKind;
  /** Columns of months, weeks or dates; none where nobody knows the year. */
  readonly series: Series;
  /** Columns that say whose row it is; `key` is the one that names it. */
  readonly keys: readonly ColumnMatch[];
  readonly key: ColumnMatch;
  /** The column of the rows' sums. */
  readonly total: number | null;
  /** Hours in columns of their own beside the months. */
  readonly beside: readonly HeaderColumn[];
  /** When those were: the table's own time, else that of its months. */
  readonly period: NonNullable<HeadedContents["period"]> | null;
}

function fitYearMatrix(table: HeadedTable): HeadedFit | null {
  const { named, title, years, context, region } = table;
  const kind = kindOf(table.about);
  if (!kind) return null;
  const { definition, held } = kind;
  const year = years.year ?? null;
  const month = title.period?.precision === "month" ? Number(title.period.from.slice(5, 7)) : null;
  const told = measured(named, held);
  const series = seriesColumns(told, { ...years, month, dateSystem: region.sheet.dateSystem });
  const undated = year === null ? seriesColumns(told, { year: 2024, month }) : [];
  const serial = new Set([...series, ...undated].map(({ column }) => column));
  if (serial.size === 0) return null;

  const rest = named.filter((column) => !serial.has(column));
  const sample = rest.map((column) => table.sample(column));
  const { memory } = context;
  const toMatch = { columns: rest, sample, fingerprint: fingerprintOf(rest), memory };
  const matches = matchColumns(toMatch, definition);
  const keys = matches.columns.filter(({ field }) => field !== null && KEY_FIELDS.includes(field));
  const key =
    keys.find(({ field }) => field === "person") ??
    keys.find(({ field }) => field === "department" || field === "area");
  if (!key) return null;
  const isHours = held.type === "hours";
  const total =
    (isHours ? sumColumn(rest) : null) ??
    matches.columns.find((match) => match.field === held.id && !(isHours && holdsNoHours(match)))?.column ??
    null;
  const months = series.map(({ column }) => column);
  const others = rest.filter((column) => !keys.some((match) => match.column === column.column));
  const beside = isHours && months.length > 0 ? hoursBeside({ table, months, others, total }) : [];
  const period = title.period ?? spanOver(series) ?? null;
  const matrix: Matrix = { table, kind, series, keys, key, total, beside, period };
  return {
    definition,
    columns: named.map((column): ColumnMatch => {
      const { column: at, path } = column;
      if (serial.has(column) || beside.includes(column))
        return { column: at, path, field: held.id, reason: "contents" };
      return keys.find((match) => match.column === at) ?? { column: at, path, field: null, reason: "none" };
    }),
    printed: new Set(keys.map(({ column }) => column)),
    evidence: [
      speaksFor("times-across", serial.size),
      speaksFor(key.field === "person" ? "people" : "places", key.path.join("›")),
    ],
    remembered: rest,
    read: (rows) => readMatrix(matrix, rows),
  };
}

/** Null where only the sums are filled in: a list knows what to do with them. */
function readMatrix(matrix: Matrix, rows: readonly RowNote[]): HeadedContents | null {
  const { table, kind, series, key, keys, total, beside } = matrix;
  const { cells, region } = table;
  const counted = [...series.map(({ column }) => column), ...beside];
  const takesSums = kind.held.type === "hours" && sumsHoldMore(table, counted, total, rows);
  const records: LedgerRecord[] = [];
  const findings: Finding[] = [];
  const people = new Map<string, LedgerPerson>();
  for (const { row, role, reason } of rows) {
    if (role !== "data" && reason !== "only-printed") continue;
    const name = cells.value(row, key.column);
    const own = readKeys(table, row, keys, kind.definition);
    findings.push(...own.findings);
    if (isBlank(name)) continue;
    if (key.field === "person") addPerson(people, name, own.fields, cells.area(row, key.column));
    const read = readRow(matrix, row, own.fields, takesSums);
    records.push(...read.records);
    findings.push(...read.findings);
  }
  const isSum = ({ row, role }: RowNote): boolean =>
    role === "data" && total !== null && readNumber(cells.value(row, total)) !== null;
  if (records.length === 0 && rows.some(isSum)) return null;
  return {
    records,
    people: [...people.values()],
    findings,
    questions: series.length === 0 ? [askYear(region.sheet.name, region.area)] : [],
    period: spanOver(series),
  };
}

/**
 * The cells of a row, a record each, and whether they add up to its sum.
 *
 * @param takesSums what the sum holds beside them is counted too
 */
function readRow(
  { table, kind, series, total, beside, period }: Matrix,
  row: number,
  own: Readonly<Record<string, Field>>,
  takesSums: boolean,
): { readonly records: readonly LedgerRecord[]; readonly findings: readonly Finding[] } {
  const { cells, region } = table;
  const { definition, held } = kind;
  const records: LedgerRecord[] = [];
  const findings: Finding[] = [];
  const sheet = region.sheet.name;
  let sum = 0;
  const timed = [...series, ...(period ? beside.map((column) => ({ column, span: period })) : [])];
  for (const { column, span } of timed) {
    const raw = cells.value(row, column.column);
    if (isBlank(raw) || isPlaceholder(raw)) continue;
    const cell = cells.area(row, column.column);
    const read = readMark(raw, kind, column);
    if (!read) {
      findings.push(findingOf({ id: "not-a-number" }, { sheet, ...cell }, raw, definition.kind));
      continue;
    }
    sum += typeof read.value === "number" ? read.value : 0;
    const date = headField(table, column, span);
    records.push({ area: cell, fields: { ...own, date, [read.field]: { value: read.value, raw, cell } } });
  }
  const written = total === null ? null : readNumber(cells.value(row, total));
  if (held.type === "hours" && total !== null && written !== null && Math.abs(written - sum) >= 0.05) {
    const cell = { sheet, ...cells.area(row, total) };
    const params = { sum: toHundredths(sum) };
    const raw = cells.value(row, total);
    const isKept = takesSums && period !== null && written > sum;
    const id = isKept ? "total-kept" : "total-differs";
    findings.push(findingOf({ id, params }, cell, raw, definition.kind));
    if (isKept) {
      const more: Field = { value: toHundredths(written - sum), raw, cell: cells.area(row, total) };
      const date: Field = { value: period, raw, cell: more.cell };
      records.push({ area: more.cell, fields: { ...own, date, [held.id]: more } });
    }
  }
  return { records, findings };
}

/** Below each month 次数 and 学时, 得分 and 问题: where some columns name what is measured, the others count something else. */
function measured(columns: readonly HeaderColumn[], held: FieldDefinition): readonly HeaderColumn[] {
  const name =
    held.type === "hours" ? /(学时|学分|课时|小时|时长|时数)$/ : /(得分|分数|评分|成绩|总分|等次|等级)$/;
  const isTold = (column: HeaderColumn): boolean =>
    column.path.length > 1 && name.test(foldHeader(leafOf(column)));
  return columns.filter(isTold).length >= 2
    ? columns.filter((column) => column.path.length < 2 || isTold(column))
    : columns;
}

function kindOf(text: string): YearKind | null {
  const [best] = KINDS.map((kind) => ({ kind, strength: titleStrength(text, kind.definition) })).sort(
    (a, b) => b.strength - a.strength,
  );
  return best && best.strength >= 0.6 && titleStrength(text, LEDGERS.attendance) <= best.strength
    ? best.kind
    : null;
}

/** What is held, or else a word of worth where the ledger has such. */
function readMark(
  value: CellValue,
  { definition, held }: YearKind,
  { column, path }: HeaderColumn,
): CellScore | null {
  const reading = readField(value, held, {}, unitOf({ column, path, field: null, reason: "none" }));
  if (typeof reading.value === "number") return { field: held.id, value: reading.value };
  return readWord(value, ["grade", "passed"], definition);
}

function addPerson(
  people: Map<string, LedgerPerson>,
  value: CellValue,
  own: Readonly<Record<string, Field>>,
  cell: Area,
): void {
  const { name, note } = foldName(value);
  if (!looksLikeName(name) && name.length > 4) return;
  const text = (id: string) => (typeof own[id]?.value === "string" ? own[id].value : null);
  const key = `${name}\n${text("staff-number") ?? text("department") ?? ""}`;
  if (!people.has(key))
    people.set(key, { name, department: text("department"), staffNumber: text("staff-number"), note, cell });
}

function spanOver(series: Series): HeadedContents["period"] {
  const from = series.map(({ span }) => span.from).sort()[0];
  const to = series
    .map(({ span }) => span.to)
    .sort()
    .at(-1);
  return from && to ? { from, to, precision: "range" } : null;
}

function askYear(sheet: string, area: Area): Question {
  return yearQuestion({
    sheet,
    text: { key: "recognise.ask-year-table", params: { sheet } },
    cells: [{ sheet, ...area }],
    affects: KINDS.map(({ definition: { kind } }) => ({ kind })),
  });
}
