import type { DateSpan } from "../../src/grid";
import {
  LEDGERS,
  type AttendanceCode,
  type AttendanceEntry,
  type Field,
  type FieldValue,
  type Ledger,
  type LedgerKind,
  type Question,
} from "../../src/ledgers";
import type { Recognition } from "../../src/recognise";

/** A row as it would stand on a sheet: days as text, choices as understood; NaN is a number that could not be understood. */
export type Row = Readonly<Record<string, string | number | readonly string[]>>;

let tables = 0;

/** A ledger of rows, on a sheet of its own, data from row 4 (A4) on. */
export function ledger(kind: LedgerKind, rows: readonly Row[], extra: Partial<Ledger> = {}): Ledger {
  tables += 1;
  const sheet = extra.sheet ?? `${LEDGERS[kind].name.zh}${String(tables)}`;
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const width = Math.max(1, names.length);
  return {
    id: `${sheet}!A3`,
    kind,
    layout: "list",
    sheet,
    title: sheet,
    area: { row: 2, column: 0, rows: rows.length + 1, columns: width },
    headerRows: [2],
    columns: names.map((field, column) => ({ column, path: [field], field, reason: "name" })),
    rows: [],
    period: null,
    records: rows.map((row, index) => ({
      area: { row: index + 3, column: 0, rows: 1, columns: width },
      fields: Object.fromEntries(
        Object.entries(row).map(([name, value]): [string, Field] => [
          name,
          {
            value: valueOf(kind, name, value),
            raw: typeof value === "object" ? value.join("、") : value,
            cell: { row: index + 3, column: names.indexOf(name), rows: 1, columns: 1 },
          },
        ]),
      ),
    })),
    people: [],
    entries: [],
    marks: {},
    legend: {},
    blankForm: rows.length === 0,
    duplicateOf: null,
    fingerprint: names.join("|"),
    ...extra,
  };
}

function valueOf(kind: LedgerKind, name: string, value: Row[string]): FieldValue | null {
  if (Number.isNaN(value)) return null;
  const type = LEDGERS[kind].fields.find((field) => field.id === name)?.type;
  if (type !== "date" || typeof value !== "string") return value;
  return span(value);
}

/** `2024-03-05` a day, `2024-03` a month, `2024-03-04/2024-03-10` a week; anything else could not be understood. */
function span(text: string): DateSpan | null {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return { from: text, to: text, precision: "day" };
  if (/^\d{4}-\d\d$/.test(text)) return { from: `${text}-01`, to: `${text}-28`, precision: "month" };
  const [from, to] = text.split("/");
  return from && to ? { from, to, precision: "week" } : null;
}

export function recognition(ledgers: readonly Ledger[], questions: readonly Question[] = []): Recognition {
  return { ledgers, questions, findings: [], skipped: [] };
}

export interface Mark {
  readonly day: string;
  readonly code?: AttendanceCode;
  readonly days?: number;
  readonly part?: AttendanceEntry["part"];
  readonly mark?: string;
}

/** An attendance grid: each person's marks; a mark without a code is a blank cell, or an unknown mark where it has a text. */
export function grid(
  marks: Readonly<Record<string, readonly Mark[]>>,
  extra: Partial<Ledger> & { readonly department?: string } = {},
): Ledger {
  const names = Object.keys(marks);
  const { department = null, ...rest } = extra;
  return ledger("attendance", [], {
    layout: "month-matrix",
    blankForm: false,
    people: names.map((name, row) => ({
      name,
      department,
      staffNumber: null,
      note: null,
      cell: { row: row + 4, column: 0, rows: 1, columns: 1 },
    })),
    entries: names.flatMap((name, person) =>
      (marks[name] ?? []).map(({ day, code, days, part = "day", mark = "" }) => ({
        person,
        day,
        part,
        mark: code === undefined ? mark : "√",
        shares: code === undefined ? [] : [{ code, days: days ?? (part === "day" ? 1 : 0.5) }],
        row: person + 4,
        column: Number(day.slice(8)),
      })),
    ),
    ...rest,
  });
}

/** Days of a month or several, `YYYY-MM-DD`. */
export function daysOf(from: string, to: string): string[] {
  const days: string[] = [];
  for (let time = Date.parse(from); time <= Date.parse(to); time += 86_400_000) {
    days.push(new Date(time).toISOString().slice(0, 10));
  }
  return days;
}

/** A row in each of these months of 2024, on the 5th. */
export function inMonths(months: readonly number[], row: Row, day = "05"): Row[] {
  return months.map((month) => ({ date: `2024-${String(month).padStart(2, "0")}-${day}`, ...row }));
}

export const EVERY_MONTH = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
export const EVERY_QUARTER = [2, 5, 8, 11];

/** Four people in two departments, one of them the bureau's head; all in the centre group. */
export const STAFF = ["甲一", "甲二", "乙一", "乙二"];
export function roster(rows: readonly Row[] = []): Ledger {
  return ledger("roster", [
    { name: "甲一", department: "甲科", position: "局长", "centre-group": "yes" },
    { name: "甲二", department: "甲科", position: "科员" },
    { name: "乙一", department: "乙科", position: "科长", "centre-group": "yes" },
    { name: "乙二", department: "乙科", position: "科员" },
    ...rows,
  ]);
}
