import {
  compactText,
  isBlank,
  readDate,
  readNumber,
  type Area,
  type CellValue,
  type DateContext,
  type DateSpan,
  type SheetCells,
} from "../../grid";
import {
  dayFieldOf,
  type ColumnMatch,
  type Field,
  type FieldDefinition,
  type Finding,
  type LedgerDefinition,
  type LedgerRecord,
  type RowNote,
} from "../../ledgers";
import { isDitto } from "../columns/column-contents";
import { readField } from "./field-values";
import {
  expectedAndPresent,
  givenFields,
  gradeInstead,
  inferDirection,
  inferType,
  noDeductionIsZero,
  notHeld,
} from "./record-repairs";
import { nothingReported } from "./nothing-reported";
import { findingOf, type Problem } from "../problems";
import { unitOf, type DateParts } from "../columns/table-columns";
import type { TableTitle } from "../find/table-title";

/** A cell whose date took its year from around the table; 0 where the date can't be understood all the same. */
export interface AssumedYear {
  readonly cell: Area;
  readonly value: CellValue;
  readonly year: number;
}

/** What a list's rows say. */
export interface ListRecords {
  readonly records: readonly LedgerRecord[];
  readonly findings: readonly Finding[];
  /** Cells whose date names no year while nothing around the table does. */
  readonly withoutYear: readonly Area[];
  /** Cells whose date took its year from around the table. */
  readonly assumedYear: readonly AssumedYear[];
  /** Words of a choice that its vocabulary doesn't know, with their cells. */
  readonly unknownWords: ReadonlyMap<string, { readonly field: FieldDefinition; readonly cells: Area[] }>;
}

/** Reads the rows of a list that hold data. */
export function readRecords(
  cells: SheetCells,
  definition: LedgerDefinition,
  matches: readonly ColumnMatch[],
  roles: readonly RowNote[],
  title: TableTitle,
  parts: DateParts,
  answers: Readonly<Record<string, string>>,
): ListRecords {
  const columns = matches.flatMap((match) => {
    const field = definition.fields.find(({ id }) => id === match.field);
    return field ? [{ match, field, unit: unitOf(match) }] : [];
  });
  const { left, width } = extent(matches);
  const required = dayFieldOf(definition);
  const given = givenFields(definition, matches, title, {
    year: title.year,
    dateSystem: cells.sheet.dateSystem,
  });
  const records: LedgerRecord[] = [];
  const findings: Finding[] = [];
  const withoutYear: Area[] = [];
  const assumedYear: AssumedYear[] = [];
  const unknownWords = new Map<string, { field: FieldDefinition; cells: Area[] }>();
  const base: DateContext = {
    year: title.year,
    month: monthOf(title.period),
    dateSystem: cells.sheet.dateSystem,
  };
  let group: GroupContext = { context: base, department: null };
  const above = new Map<number, CellValue>();
  // 月份 written once for several rows without merging.
  let monthRow: number | null = null;
  let monthAbove: { value: CellValue; cell: Area } | null = null;

  for (const { row, role } of roles) {
    if (role === "group") group = groupOf(cells, row, left, width, base, group);
    if (role === "title" || role === "group") monthRow = null;
    if (role === "title" || role === "header") above.clear();
    if (role === "title" || role === "header") group = { context: base, department: null };
    if (role !== "data") continue;

    const ownMonth = parts.month === null || !isBlank(cells.value(row, parts.month));
    if (ownMonth) monthRow = row;
    const context = contextOf(cells, ownMonth ? row : (monthRow ?? row), parts, group.context);
    const fields: Record<string, Field> = { ...given };
    let several: readonly DateSpan[] = [];
    const report = (problem: Problem, cell: Area, value: CellValue) => {
      if (problem.id === "missing-year") withoutYear.push(cell);
      else findings.push(findingOf(problem, cells.sheet.name, cell, value, definition.kind));
    };
    for (const { match, field, unit } of columns) {
      const written = cells.value(row, match.column);
      const value = isDitto(written) ? (above.get(match.column) ?? written) : written;
      above.set(match.column, value);
      const cell = cells.area(row, match.column);
      const choice =
        typeof value === "string" ? answers[wordQuestionId(definition.kind, field.id, value)] : undefined;
      const both =
        field.id === "present" || field.id === "expected" || field.id === "count"
          ? expectedAndPresent(match, value)
          : null;
      if (both) {
        fields["expected"] = { value: both[0], raw: value, cell };
        fields["present"] = { value: both[1], raw: value, cell };
        continue;
      }
      const reading =
        choice === undefined ? readField(value, field, context, unit) : { value: choice, problems: [] };
      if (reading.value === undefined) continue;
      if (reading.yearAssumed) assumedYear.push({ cell, value, year: yearOf(reading.value) });
      const { days } = reading;
      fields[field.id] = { value: reading.value, raw: value, cell, ...(days === undefined ? {} : { days }) };
      for (const problem of reading.problems) {
        if (problem.id === "unknown-word" && typeof value === "string") {
          const key = compactText(value);
          const entry = unknownWords.get(`${field.id}\n${key}`) ?? { field, cells: [] };
          entry.cells.push(cell);
          unknownWords.set(`${field.id}\n${key}`, entry);
        } else if (problem.id === "several-dates" && field !== required) {
          report({ ...problem, id: "first-date-kept" }, cell, value);
        } else if (problem.id === "not-a-number" && gradeInstead(definition, fields, field, value, cell)) {
          report({ id: "grade-as-score" }, cell, value);
        } else {
          report(problem, cell, value);
        }
      }
      if (field === required && reading.several) several = reading.several;
    }
    const off = notHeld(definition, fields);
    const bare = required && fields[required.id];
    if (
      !ownMonth &&
      monthRow !== null &&
      parts.month !== null &&
      bare &&
      /^\d{1,2}[日号]?$/.test(compactText(bare.raw))
    )
      report({ id: "month-filled-down" }, bare.cell, cells.value(monthRow, parts.month));
    if (required && columns.some(({ field }) => field === required)) {
      const date = fields[required.id] ?? monthBeside(cells, row, parts, required, context);
      if (date) fields[required.id] = date;
      if (date) monthAbove = isWide(date.value) ? { value: date.raw, cell: date.cell } : null;
      else if (!off)
        monthAbove = fillDown(
          required,
          monthAbove,
          context,
          fields,
          report,
          row,
          columns.find(({ field }) => field === required)?.match.column ?? left,
        );
    }
    if (
      group.department &&
      !fields["department"] &&
      definition.fields.some(({ id }) => id === "department")
    ) {
      fields["department"] = group.department;
    }
    inferType(definition, matches, fields, title);
    inferDirection(definition, fields, `${title.title} ${cells.sheet.name}`);
    if (definition.kind === "hygiene") noDeductionIsZero(matches, fields, cells, row);
    if (off) {
      report({ id: "not-held" }, off.cell, off.raw);
      continue;
    }
    const none = nothingReported(definition, fields);
    if (none) {
      report({ id: "nothing-reported" }, none.cell, none.raw);
      continue;
    }
    const area: Area = { row, column: left, rows: 1, columns: width };
    if (several.length > 1 && required) {
      const date = fields[required.id];
      for (const span of several) {
        records.push({
          area,
          fields: date ? { ...fields, [required.id]: { ...date, value: span } } : fields,
        });
      }
    } else {
      records.push({ area, fields });
    }
  }
  return { records, findings, withoutYear, assumedYear, unknownWords };
}

/** The id under which a word that no vocabulary knows is asked about. */
export function wordQuestionId(kind: string, field: string, word: string): string {
  return `word:${kind}:${field}:${compactText(word)}`;
}

function extent(matches: readonly ColumnMatch[]): { left: number; width: number } {
  const named = matches.filter(({ path }) => path.length > 0);
  const columns = (named.length > 0 ? named : matches).map(({ column }) => column);
  const left = Math.min(...columns);
  return { left, width: Math.max(...columns) - left + 1 };
}

interface GroupContext {
  readonly context: DateContext;
  readonly department: Field | null;
}

/** A row with one word: a month that the rows below belong to, or a department. */
function groupOf(
  cells: SheetCells,
  row: number,
  left: number,
  width: number,
  base: DateContext,
  before: GroupContext,
): GroupContext {
  for (let column = left; column < left + width; column++) {
    const value = cells.raw(row, column);
    if (isBlank(value)) continue;
    const text = compactText(value).replace(/^[(（]?[一二三四五六七八九十\d]+[)）、.．](?=.*[^\d])/, "");
    const reading = readDate(text, base);
    if (reading.kind === "date") {
      const month = monthOf(reading.span);
      return {
        context: { ...base, year: Number(reading.span.from.slice(0, 4)), month },
        department: before.department,
      };
    }
    if (!/(科|股|处|室|办|局|部|中心|支部|队|所|站|院|组)$/.test(text)) continue;
    return {
      context: before.context,
      department: { value: text, raw: value, cell: cells.area(row, column) },
    };
  }
  return before;
}

function contextOf(cells: SheetCells, row: number, parts: DateParts, around: DateContext): DateContext {
  if (parts.month === null && parts.year === null) return around;
  const month = parts.month === null ? null : cells.value(row, parts.month);
  const year = parts.year === null ? null : readNumber(cells.value(row, parts.year));
  const inYear: DateContext = {
    ...around,
    year: year !== null && year >= 1900 ? year : (around.year ?? null),
  };
  if (month === null || isBlank(month)) return inYear;
  const number = readNumber(month);
  if (number !== null && number >= 1 && number <= 12) return { ...inYear, month: number };
  const reading = readDate(month, inYear);
  if (reading.kind !== "date") return inYear;
  return { ...inYear, year: Number(reading.span.from.slice(0, 4)), month: monthOf(reading.span) };
}

/** The month in its own column, for a row whose day is blank. */
function monthBeside(
  cells: SheetCells,
  row: number,
  parts: DateParts,
  field: FieldDefinition,
  context: DateContext,
): Field | null {
  if (parts.month === null) return null;
  const raw = cells.value(row, parts.month);
  const number = readNumber(raw);
  const reading = readField(number === null ? raw : `${String(number)}月`, field, context);
  return reading.value === undefined || reading.value === null
    ? null
    : { value: reading.value, raw, cell: cells.area(row, parts.month) };
}

/** The month of a span that lies within one month; null for longer ones. */
function monthOf(span: DateSpan | null): number | null {
  return span !== null && span.from.slice(0, 7) === span.to.slice(0, 7)
    ? Number(span.from.slice(5, 7))
    : null;
}

function yearOf(value: Field["value"]): number {
  return typeof value === "object" && value !== null && "from" in value ? Number(value.from.slice(0, 4)) : 0;
}

function isWide(value: Field["value"]): boolean {
  return (
    typeof value === "object" &&
    value !== null &&
    "precision" in value &&
    value.precision !== "day" &&
    value.precision !== "range"
  );
}

/** A month written once for several rows without merging: the rows below it belong to it too. A day is never filled down. */
function fillDown(
  field: FieldDefinition,
  above: { value: CellValue; cell: Area } | null,
  context: DateContext,
  fields: Record<string, Field>,
  report: (problem: Problem, cell: Area, value: CellValue) => void,
  row: number,
  column: number,
): { value: CellValue; cell: Area } | null {
  const cell: Area = { row, column, rows: 1, columns: 1 };
  const reading = above ? readField(above.value, field, context) : null;
  if (above === null || reading?.value === undefined || reading.value === null) {
    report({ id: "missing-date" }, cell, "");
    return null;
  }
  fields[field.id] = { value: reading.value, raw: above.value, cell: above.cell };
  report({ id: "filled-down" }, cell, above.value);
  return above;
}
