import {
  cellsOf,
  compactText,
  foldHeader,
  isBlank,
  readNumber,
  type Area,
  type CellValue,
} from "../../../grid";
import {
  LEDGERS,
  type ColumnMatch,
  type Field,
  type FieldDefinition,
  type Finding,
  type LedgerDefinition,
  type LedgerPerson,
  type LedgerRecord,
} from "../../../ledgers";
import { choiceOf } from "../../columns/choices";
import { isPlaceholder } from "../../columns/column-contents";
import { matchColumns } from "../../columns/match-columns";
import { draftLedger } from "../../draft";
import { readField } from "../../values/field-values";
import { fingerprintOf, findHeader, type HeaderColumn } from "../../find/header";
import { titleStrength } from "../../columns/kinds";
import { foldName } from "../../columns/names";
import { looksLikeName } from "../../columns/looks-like-name";
import { findingOf } from "../../problems";
import { rolesOfRows } from "../../find/row-roles";
import { yearsOf } from "../../find/school-year";
import { yearQuestion, yearQuestionId } from "../../find/year-question";
import { seriesColumns } from "../../find/series";
import { numberingColumn, sampleColumns, unitOf } from "../../columns/table-columns";
import { readTitle } from "../../find/title";
import type { LayoutReader, ReadContext, Region, TableDraft } from "../../layout";

interface YearKind {
  readonly definition: LedgerDefinition;
  /** What the cells hold. */
  readonly held: FieldDefinition;
}

/** Hours by person, hygiene scores by department or area. */
const KINDS: readonly YearKind[] = Object.values(LEDGERS).flatMap((definition) => {
  const held = definition.fields.find(({ id }) => id === definition.overTheYear);
  return held === undefined ? [] : [{ definition, held }];
});

/** A row a person or department, a column a month, week or date; in the cells hours, scores or grades (docs/criteria.md §3.3, §3.4 ②). */
export const yearMatrix: LayoutReader = { layout: "year-matrix", read: readYearMatrix };

function readYearMatrix(region: Region, context: ReadContext): TableDraft | null {
  const cells = cellsOf(region.sheet);
  const header = findHeader(cells, region.area);
  if (!header) return null;
  const title = readTitle(cells, region.area, header.from, context.year);
  const years = yearsOf(title, context.memory.answers[yearQuestionId(region.sheet.name)]);
  const year = years.year ?? null;
  const month = title.period?.precision === "month" ? Number(title.period.from.slice(5, 7)) : null;
  const kind = kindOf(compactText(`${title.title} ${title.text} ${region.sheet.name}`));
  if (!kind) return null;
  const { definition, held } = kind;
  const told = measured(header.columns, held);
  const series = seriesColumns(told, { ...years, month, dateSystem: region.sheet.dateSystem });
  const undated = year === null ? seriesColumns(told, { year: 2024, month }) : [];
  if (series.length === 0 && undated.length === 0) return null;

  const serial = new Set([...series, ...undated].map(({ column }) => column));
  const rest = header.columns.filter((column) => !serial.has(column) && column.path.length > 0);
  const fingerprint = fingerprintOf(rest);
  const matches = matchColumns(
    rest,
    sampleColumns(cells, region.area, header, rest),
    definition,
    fingerprint,
    context.memory,
  );
  const keys = matches.columns.filter(({ field }) => field !== null && KEY_FIELDS.includes(field));
  const key =
    keys.find(({ field }) => field === "person") ??
    keys.find(({ field }) => field === "department" || field === "area");
  if (!key) return null;
  const keyColumn = key.column;
  const columns: readonly ColumnMatch[] = header.columns
    .filter(({ path }) => path.length > 0)
    .map((column) =>
      serial.has(column)
        ? {
            column: column.column,
            path: column.path,
            field: held.id,
            reason: "contents" as const,
          }
        : (keys.find((match) => match.column === column.column) ?? {
            column: column.column,
            path: column.path,
            field: null,
            reason: "none" as const,
          }),
    );

  const fieldColumns = new Set(columns.filter(({ field }) => field !== null).map(({ column }) => column));
  const printed = new Set(keys.map(({ column }) => column));
  const left = Math.min(...columns.map(({ column }) => column));
  const right = Math.max(...columns.map(({ column }) => column));
  const area: Area = { ...region.area, column: left, columns: right - left + 1 };
  const roles = rolesOfRows(cells, area, header, fieldColumns, printed, numberingColumn(rest));
  const total = matches.columns.find(({ field }) => field === held.id);

  const records: LedgerRecord[] = [];
  const findings: Finding[] = [];
  const people = new Map<string, LedgerPerson>();
  for (const { row, role, reason } of roles) {
    if (role !== "data" && reason !== "only-printed") continue;
    const own: Record<string, Field> = {};
    for (const match of keys) {
      const field = definition.fields.find(({ id }) => id === match.field);
      const value = cells.value(row, match.column);
      const reading = field ? readField(value, field, { year }) : null;
      if (field && reading?.value !== undefined && reading.value !== null) {
        own[field.id] = { value: reading.value, raw: value, cell: cells.area(row, match.column) };
        for (const problem of reading.problems)
          findings.push(
            findingOf(
              problem,
              { sheet: region.sheet.name, ...cells.area(row, match.column) },
              value,
              definition.kind,
            ),
          );
      }
    }
    const name = cells.value(row, keyColumn);
    if (isBlank(name)) continue;
    if (key.field === "person") addPerson(people, name, own, cells.area(row, keyColumn));
    let sum = 0;
    for (const { column, span } of series) {
      const value = cells.value(row, column.column);
      const cell = cells.area(row, column.column);
      if (isBlank(value) || isPlaceholder(value)) continue;
      const headerCell: Area = { row: header.to, column: column.column, rows: 1, columns: 1 };
      const read = readMark(
        value,
        kind,
        unitOf({ column: column.column, path: column.path, field: null, reason: "none" }),
      );
      if (!read) {
        findings.push(
          findingOf({ id: "not-a-number" }, { sheet: region.sheet.name, ...cell }, value, definition.kind),
        );
        continue;
      }
      sum += typeof read.value === "number" ? read.value : 0;
      records.push({
        area: cell,
        fields: {
          ...own,
          date: { value: span, raw: cells.value(header.to, column.column), cell: headerCell },
          [read.field]: { value: read.value, raw: value, cell },
        },
      });
    }
    if (held.type === "hours" && total)
      checkSum(sum, cells.value(row, total.column), cells.area(row, total.column));
  }

  function checkSum(sum: number, written: CellValue, cell: Area): void {
    const number = readNumber(written);
    if (number === null || Math.abs(number - sum) < 0.05) return;
    findings.push(
      findingOf(
        { id: "total-differs", params: { sum: Math.round(sum * 100) / 100 } },
        { sheet: region.sheet.name, ...cell },
        written,
        definition.kind,
      ),
    );
  }

  // Only sums are filled in: the list below knows what to do with them.
  if (
    records.length === 0 &&
    total &&
    roles.some(({ row, role }) => role === "data" && readNumber(cells.value(row, total.column)) !== null)
  )
    return null;

  const where: Area = {
    row: header.from,
    column: left,
    rows: region.area.row + region.area.rows - header.from,
    columns: area.columns,
  };
  return {
    ledger: draftLedger({
      kind: definition.kind,
      layout: "year-matrix",
      sheet: region.sheet.name,
      title: title.title,
      area: where,
      fingerprint,
      headerRows: Array.from({ length: header.to - header.from + 1 }, (_, index) => header.from + index),
      columns,
      rows: roles,
      period: title.period ?? spanOver(series),
      records,
      people: [...people.values()],
    }),
    questions: series.length === 0 ? [askYear(region)] : [],
    findings,
    confidence: 0.9,
  };
}

const KEY_FIELDS: readonly string[] = ["person", "staff-number", "department", "position", "area", "remark"];

/** Below each month 次数 and 学时, 得分 and 问题: where some columns name what is measured, the others count something else. */
function measured(columns: readonly HeaderColumn[], held: FieldDefinition): readonly HeaderColumn[] {
  const name =
    held.type === "hours" ? /(学时|学分|课时|小时|时长|时数)$/ : /(得分|分数|评分|成绩|总分|等次|等级)$/;
  const isTold = ({ path }: HeaderColumn) => path.length > 1 && name.test(foldHeader(path.at(-1) ?? ""));
  return columns.filter(isTold).length >= 2
    ? columns.filter((column) => column.path.length < 2 || isTold(column))
    : columns;
}

function kindOf(text: string): YearKind | null {
  const ranked = KINDS.map((kind) => ({ kind, strength: titleStrength(text, kind.definition) })).sort(
    (a, b) => b.strength - a.strength,
  );
  const best = ranked[0];
  return best && best.strength >= 0.6 && titleStrength(text, LEDGERS.attendance) <= best.strength
    ? best.kind
    : null;
}

function readMark(value: CellValue, { definition, held }: YearKind, unit: string | null) {
  const reading = readField(value, held, {}, unit);
  if (typeof reading.value === "number") return { field: held.id, value: reading.value };
  // 合格 among 优 and 良 is a grade; √ and × are none.
  for (const id of ["grade", "passed"]) {
    const other = definition.fields.find((candidate) => candidate.id === id);
    const choice = other ? choiceOf(value, other) : null;
    if (choice !== null) return { field: id, value: choice };
  }
  return null;
}

function addPerson(
  people: Map<string, LedgerPerson>,
  value: CellValue,
  own: Record<string, Field>,
  cell: Area,
): void {
  const { name, note } = foldName(value);
  if (!looksLikeName(name) && name.length > 4) return;
  const text = (id: string) => (typeof own[id]?.value === "string" ? own[id].value : null);
  const key = `${name}\n${text("staff-number") ?? text("department") ?? ""}`;
  if (!people.has(key))
    people.set(key, { name, department: text("department"), staffNumber: text("staff-number"), note, cell });
}

function spanOver(series: ReturnType<typeof seriesColumns>) {
  const from = series.map(({ span }) => span.from).sort()[0];
  const to = series
    .map(({ span }) => span.to)
    .sort()
    .at(-1);
  return from && to ? ({ from, to, precision: "range" } as const) : null;
}

function askYear({ sheet: { name }, area }: Region): TableDraft["questions"][number] {
  return yearQuestion({
    sheet: name,
    text: { key: "recognise.ask-year-table", params: { sheet: name } },
    cells: [{ sheet: name, ...area }],
    affects: KINDS.map(({ definition: { kind } }) => ({ kind })),
  });
}
