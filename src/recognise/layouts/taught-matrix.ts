import {
  cellsOf,
  compactText,
  foldText,
  isBlank,
  readNumber,
  type Area,
  type CellValue,
  type SheetCells,
} from "../../grid";
import {
  LEDGERS,
  type ColumnMatch,
  type Field,
  type FieldDefinition,
  type Finding,
  type LedgerDefinition,
  type LedgerPerson,
  type LedgerRecord,
} from "../../ledgers";
import { isPlaceholder } from "../columns/column-contents";
import { numberingColumn, sampleColumns, unitOf } from "../columns/table-columns";
import { draftLedger } from "../draft";
import { fingerprintOf, type Header } from "../find/header";
import { rolesOfRows } from "../find/row-roles";
import { seriesColumns } from "../find/series";
import type { TableTitle } from "../find/title";
import type { ReadContext, Region, TableDraft } from "../layout";
import { findingOf } from "../problems";
import { acrossSpans, type SpannedColumn } from "../taught/across-spans";
import { taughtColumns } from "../taught/taught-columns";
import { givenName } from "../taught/taught-table";
import { columnsAcross, type TaughtTable } from "../taught/taught";
import { choiceOf } from "../columns/choices";
import { readField } from "../values/field-values";
import { wordQuestionId } from "../values/list-records";

/** What the cells of a matrix hold where nobody said it, by what the ledger counts. */
const MEASURES: readonly string[] = ["hours", "score", "rate", "progress", "present-days"];
/** Fields that tell the worth of what was inspected where a cell holds no number. */
const WORDS: readonly string[] = ["grade", "passed", "state"];

interface Columns {
  readonly keys: readonly ColumnMatch[];
  readonly series: readonly SpannedColumn[];
  readonly measure: FieldDefinition | null;
}

/** Rows of people, departments or whatever else, columns of days, weeks, months or quarters: a record for each filled cell. */
export function readTaughtMatrix(
  region: Region,
  context: ReadContext,
  header: Header,
  title: TableTitle,
): TableDraft | null {
  const { taught } = context;
  if (!taught || taught.kind === null) return null;
  const cells = cellsOf(region.sheet);
  const definition = LEDGERS[taught.kind];
  const across = new Set(columnsAcross(taught));
  const series = timesOf(cells, header, across, title, taught);
  if (series.length === 0) return null;
  const beside = header.columns.filter(
    ({ column, path }) =>
      !across.has(column) &&
      !series.some((one) => one.column === column) &&
      (path.length > 0 || taught.columns.has(column)),
  );
  const fingerprint = fingerprintOf(beside);
  const sample = sampleColumns(cells, region.area, header, beside);
  const matches = taughtColumns(
    { columns: beside, sample, fingerprint, memory: context.memory },
    definition,
    taught,
  );
  const keys = matches.columns.filter(({ field }) => field !== null);
  const measure = measureOf(definition, series, taught);
  const roles = rolesOfRows(cells, region.area, header, {
    fields: new Set([...keys, ...series].map(({ column }) => column)),
    printed: new Set(keys.map(({ column }) => column)),
    numbering: numberingColumn(beside),
  });
  const rows = roles
    .filter(({ role, reason }) => role === "data" || reason === "only-printed")
    .map(({ row }) => row);
  const read = readRows({
    cells,
    rows,
    header,
    columns: { keys, series, measure },
    definition,
    title,
    context,
  });
  return {
    ledger: draftLedger({
      kind: definition.kind,
      layout: "year-matrix",
      sheet: region.sheet.name,
      title: title.title,
      area: { ...region.area, row: header.from, rows: region.area.row + region.area.rows - header.from },
      fingerprint,
      headerRows: Array.from({ length: header.to - header.from + 1 }, (_, index) => header.from + index),
      columns: [
        ...matches.columns,
        ...series.map(({ column }): ColumnMatch => ({
          column,
          path: header.columns.find((one) => one.column === column)?.path ?? [],
          field: measure?.id ?? null,
          reason: "answered",
        })),
      ],
      rows: roles,
      period: title.period ?? overall(series),
      ...read,
    }),
    questions: [],
    findings: read.findings,
  };
}

/** The columns that were said to be times; on a sheet of another time, or where none were said, those whose names are times. */
function timesOf(
  cells: SheetCells,
  header: Header,
  across: ReadonlySet<number>,
  { year, period }: TableTitle,
  taught: TaughtTable,
): readonly SpannedColumn[] {
  const said = acrossSpans(cells, taught);
  if (said.length > 0) return said;
  const columns = header.columns.filter(({ column }) => across.size === 0 || across.has(column));
  const month = period?.precision === "month" ? Number(period.from.slice(5, 7)) : null;
  return seriesColumns(columns, { year, month }).map(({ column, span }) => ({ column: column.column, span }));
}

/** What a cell below a time holds: what was said of one of those columns, else what the ledger counts; null where each cell is events. */
function measureOf(
  definition: LedgerDefinition,
  series: readonly SpannedColumn[],
  taught: TaughtTable,
): FieldDefinition | null {
  const said = series.flatMap(({ column }) => taught.columns.get(column) ?? [])[0];
  const events = definition.rows === "events" || definition.rows === "cases";
  const id =
    said ?? (events ? null : MEASURES.find((one) => definition.fields.some((field) => field.id === one)));
  return definition.fields.find((field) => field.id === id) ?? null;
}

interface Reading {
  readonly cells: SheetCells;
  readonly rows: readonly number[];
  readonly header: Header;
  readonly columns: Columns;
  readonly definition: LedgerDefinition;
  readonly title: TableTitle;
  readonly context: ReadContext;
}

function readRows(reading: Reading): {
  records: readonly LedgerRecord[];
  people: readonly LedgerPerson[];
  findings: readonly Finding[];
} {
  const { cells, rows, header, columns, definition, context } = reading;
  const records: LedgerRecord[] = [];
  const findings: Finding[] = [];
  const people = new Map<string, LedgerPerson>();
  const dateField = definition.dates[0] ?? "date";
  for (const row of rows) {
    const own = keysOf(reading, row, people, findings);
    for (const { column, span } of columns.series) {
      const raw = cells.value(row, column);
      if (isBlank(raw) || isPlaceholder(raw)) continue;
      const cell = cells.area(row, column);
      const head: Area = { row: Math.max(header.from, header.to), column, rows: 1, columns: 1 };
      const date: Field = { value: span, raw: cells.value(head.row, column), cell: head };
      const found = contentsOf(raw, reading, column);
      if (found === null) {
        findings.push(
          findingOf({ id: "not-a-number" }, { sheet: cells.sheet.name, ...cell }, raw, definition.kind),
        );
        continue;
      }
      const fields: Record<string, Field> = { ...own, [dateField]: date };
      if (found.field !== null) fields[found.field] = { value: found.value, raw, cell };
      for (let event = 0; event < found.times; event++) records.push({ area: cell, fields });
    }
  }
  return { records, people: definition.ofPeople && context.taught ? [...people.values()] : [], findings };
}

/** What stands beside the times: who or which department. */
function keysOf(
  { cells, columns, definition, title }: Reading,
  row: number,
  people: Map<string, LedgerPerson>,
  findings: Finding[],
): Record<string, Field> {
  const own: Record<string, Field> = {};
  for (const { field: id, column } of columns.keys) {
    const field = definition.fields.find((one) => one.id === id);
    const raw = cells.value(row, column);
    if (!field || isBlank(raw)) continue;
    const reading = readField(raw, field, { year: title.year, dateSystem: cells.sheet.dateSystem });
    if (reading.value === undefined) continue;
    const cell = cells.area(row, column);
    own[field.id] = { value: reading.value, raw, cell };
    findings.push(
      ...reading.problems.map((problem) =>
        findingOf(problem, { sheet: cells.sheet.name, ...cell }, raw, definition.kind),
      ),
    );
  }
  const person = own["person"];
  const name = person ? givenName(person.raw) : null;
  if (person && name) {
    const textOf = (id: string): string | null => (typeof own[id]?.value === "string" ? own[id].value : null);
    const staffNumber = textOf("staff-number");
    const department = name.department ?? textOf("department");
    const key = `${name.name}\n${staffNumber ?? department ?? ""}`;
    if (!people.has(key))
      people.set(key, { name: name.name, note: name.note, department, staffNumber, cell: person.cell });
  }
  return own;
}

/** A cell as a value of what is measured, a word of worth, or so many events. */
function contentsOf(
  raw: CellValue,
  { columns, definition, header, context }: Reading,
  column: number,
): { field: string | null; value: Field["value"]; times: number } | null {
  const { measure } = columns;
  if (measure) {
    const path = header.columns.find((one) => one.column === column)?.path ?? [];
    const reading = readField(raw, measure, {}, unitOf({ column, path, field: null, reason: "none" }));
    if (reading.value !== undefined && reading.value !== null)
      return { field: measure.id, value: reading.value, times: 1 };
  }
  for (const id of WORDS) {
    const field = definition.fields.find((one) => one.id === id);
    const word =
      field &&
      (context.memory.answers[wordQuestionId(definition.kind, id, compactText(raw))] ?? choiceOf(raw, field));
    if (field && word) return { field: id, value: word, times: 1 };
  }
  if (measure) return null;
  const times = readNumber(raw);
  if (times !== null) return { field: null, value: null, times: Math.max(0, Math.round(times)) };
  const text = definition.fields.find(({ id }) => id === definition.topic);
  const isMark = /^[^\u4E00-\u9FFFA-Za-z\d]+$/.test(foldText(raw));
  return { field: isMark || !text ? null : text.id, value: foldText(raw), times: 1 };
}

function overall(series: readonly SpannedColumn[]): { from: string; to: string; precision: "range" } {
  const from = series.map(({ span }) => span.from).sort()[0] ?? "";
  const to =
    series
      .map(({ span }) => span.to)
      .sort()
      .at(-1) ?? "";
  return { from, to, precision: "range" };
}
