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
import type { Field, FieldDefinition } from "../../ledgers";
import { headingDate } from "../find/heading-date";
import { looksLikeName } from "../columns/looks-like-name";
import { foldName } from "../columns/names";
import type { DateParts } from "../columns/table-columns";
import type { Problem } from "../problems";
import { readField } from "./field-values";

/** What the rows above a record say of it: the month and year of its dates, the department whose heading it stands under. */
export interface GroupContext {
  readonly context: DateContext;
  readonly department: Field | null;
  /** Whose rows they are, of a table of people. */
  readonly person: Field | null;
  /** The time of the heading: a day, a month, a quarter. */
  readonly date: Field | null;
}

/** A row with one word: a day or month that the rows below belong to, or a department. */
export function groupOf(
  cells: SheetCells,
  { row, column: left, columns: width }: Area,
  base: DateContext,
  before: GroupContext,
): GroupContext {
  for (let column = left; column < left + width; column++) {
    const value = cells.raw(row, column);
    if (isBlank(value)) continue;
    const text = compactText(value).replace(/^[(（]?[一二三四五六七八九十\d]+[)）、.．](?=.*[^\d])/, "");
    const reading = readDate(text, base);
    const span = reading.kind === "date" ? reading.span : headingDate(value, base.year ?? null);
    if (span !== null) {
      return {
        context: { ...base, year: Number(span.from.slice(0, 4)), month: monthWithin(span), turns: null },
        department: before.department,
        person: before.person,
        date: { value: span, raw: value, cell: cells.area(row, column) },
      };
    }
    const cell = cells.area(row, column);
    if (/(科|股|处|室|办|局|部|中心|支部|队|所|站|院|组)$/.test(text))
      return { ...before, department: { value: text, raw: value, cell } };
    const { name } = foldName(value);
    if (looksLikeName(name)) return { ...before, person: { value: name, raw: value, cell } };
  }
  return before;
}

export function contextOf(
  cells: SheetCells,
  row: number,
  parts: DateParts,
  around: DateContext,
): DateContext {
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
  return {
    ...inYear,
    year: Number(reading.span.from.slice(0, 4)),
    month: monthWithin(reading.span),
    turns: null,
  };
}

/** The month in its own column, for a row whose day is blank. */
export function monthBeside(
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
export function monthWithin(span: DateSpan | null): number | null {
  return span !== null && span.from.slice(0, 7) === span.to.slice(0, 7)
    ? Number(span.from.slice(5, 7))
    : null;
}

export function isWide(value: Field["value"]): boolean {
  return (
    typeof value === "object" &&
    value !== null &&
    "precision" in value &&
    value.precision !== "day" &&
    value.precision !== "range"
  );
}

/** A month as it stands in its cell. */
export interface WrittenMonth {
  readonly value: CellValue;
  readonly cell: Area;
}

/** A month written once for several rows without merging: the rows below it belong to it too. A day is never filled down. */
export function fillDown(
  field: FieldDefinition,
  above: WrittenMonth | null,
  context: DateContext,
  fields: Record<string, Field>,
  { cell, report }: { cell: Area; report: (problem: Problem, cell: Area, value: CellValue) => void },
): WrittenMonth | null {
  const reading = above ? readField(above.value, field, context) : null;
  if (above === null || reading?.value === undefined || reading.value === null) {
    report({ id: "missing-date" }, cell, "");
    return null;
  }
  fields[field.id] = { value: reading.value, raw: above.value, cell: above.cell };
  report({ id: "filled-down" }, cell, above.value);
  return above;
}
