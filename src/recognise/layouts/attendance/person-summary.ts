import { cellsOf, compactText, isBlank, readNumber, type SheetCells } from "../../../grid";
import type { Field, LedgerRecord } from "../../../ledgers";
import { attendanceFinding, attendanceLedger, cellOn, noteRows } from "./draft";
import {
  columnOf,
  findTable,
  MONTH_NAME,
  toMatches,
  withMemory,
  type TableColumn,
} from "../../columns/attendance-columns";
import { readTablePeople, unreadNames } from "./table-people";
import { readAttendanceTitle, spanOfClue } from "../../find/attendance-title";
import type { LayoutReader, ReadContext, Region, TableDraft } from "../../layout";
import { taughtTitle } from "../../taught/taught-period";
import { taughtTable } from "../../taught/taught-table";
import { tableRoles } from "./table-roles";

const COUNTS = /-(days|times|minutes|hours)$/;
const WORKING_HOURS = 8;

/**
 * A row a person with the counts of a month (考勤汇总表, 月度汇总 without its days): grouped headers such as 事假 › 本月/累计, of which only
 * the month counts; hours become days of 8; 「16/2」 is due and present.
 */
export const personSummary: LayoutReader = { layout: "person-summary", read: readPersonSummary };

function readPersonSummary(region: Region, context: ReadContext): TableDraft | null {
  const { sheet, area } = region;
  const cells = cellsOf(sheet);
  const { taught } = context;
  const forced = taught?.forced === true;
  const found = forced ? taughtTable(cells, area, taught) : findTable(cells, area);
  if (!found) return null;
  const bare = attendanceLedger({
    layout: "person-summary",
    sheet: sheet.name,
    title: "",
    area,
    headerRows: [],
    rows: [],
    columns: toMatches(found),
  });
  const table = forced ? found : withMemory(found, bare.fingerprint, context.memory);
  const all = table.columns.filter(({ field }) => field !== null && COUNTS.test(field));
  const months = monthGroups(all);
  const totals = all.filter(({ path }) => /^(合计|总计|累计|全年|全年合计|年度合计)$/.test(path[0] ?? ""));
  // Months side by side: their sum counts, and is worked out where no column holds it.
  const counted = months >= 2 && totals.length > 0 ? totals : all;
  const kinds = new Set(counted.map(({ field }) => field));
  const ofDays = columnOf(table, "date") ?? columnOf(table, "until");
  if (!forced && (kinds.size < 2 || ofDays)) return null;

  const { title, text, clue } = taughtTitle(
    readAttendanceTitle(cells, area, table.headerFrom, context.year),
    taught,
  );
  const named = /考勤|出勤|打卡|月度汇总|缺勤/.test(text + sheet.name);
  if (!forced && !named && kinds.size < 4) return null;
  const { people, rows, totalRows, nameless, unread } = readTablePeople(
    cells,
    table,
    area.row + area.rows,
    true,
  );
  const records = rows.map(({ row }) => readRecord(cells, row, table.columns, counted, months >= 2));
  const findings = runsOf(nameless).map(({ from, to }) => {
    const name = people.find(({ cell }) => cell.row === from)?.name ?? "";
    const cell = { ...cellOn(sheet.name, from, columnOf(table, "person")?.column ?? 0), rows: to - from + 1 };
    return attendanceFinding("missing-name", cell, "", "kept", { name, n: to - from + 1 });
  });
  findings.push(...unreadNames(cells, table, unread));
  const ledger = attendanceLedger({
    layout: "person-summary",
    sheet: sheet.name,
    title,
    area,
    headerRows: Array.from(
      { length: table.headerTo - table.headerFrom + 1 },
      (_, index) => table.headerFrom + index,
    ),
    columns: toMatches(table),
    rows: noteRows(cells, area, tableRoles(table, rows, totalRows), table.headerFrom),
    period: spanOfClue(clue),
    people,
    records,
    blankForm: !records.some(({ fields }) => Object.keys(fields).some((id) => COUNTS.test(id))),
  });
  const confidence = Math.min(0.92, (named ? 0.7 : 0.55) + 0.05 * kinds.size);
  return { ledger, questions: [], findings, confidence };
}

/** Rows that follow each other, as one. */
function runsOf(rows: readonly number[]): { readonly from: number; readonly to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && last.to === row - 1) last.to = row;
    else runs.push({ from: row, to: row });
  }
  return runs;
}

/** A person's counts; several columns of one kind (迟到 in bands, kinds of annual leave) are added up. */
function readRecord(
  cells: SheetCells,
  row: number,
  columns: readonly TableColumn[],
  counted: readonly TableColumn[],
  overMonths: boolean,
): LedgerRecord {
  const fields: Record<string, Field> = {};
  for (const { column, field } of columns) {
    if (field === null || COUNTS.test(field) || field in fields) continue;
    const raw = cells.value(row, column);
    if (isBlank(raw)) continue;
    fields[field] = { value: compactText(raw), raw, cell: cells.area(row, column) };
  }
  for (const { column, field, unit } of counted) {
    if (field === null) continue;
    const raw = cells.raw(row, column);
    if (isBlank(raw) || compactText(raw) === "--") continue;
    const cell = cells.area(row, column);
    const pair =
      field === "present-days" ? /^(\d+(?:\.\d+)?)\/(\d+(?:\.\d+)?)$/.exec(compactText(raw)) : null;
    if (pair) {
      fields["due-days"] ??= { value: Number(pair[1]), raw, cell };
      fields["present-days"] ??= { value: Number(pair[2]), raw, cell };
      continue;
    }
    const number = readNumber(raw);
    const value =
      number !== null && unit === "小时" && field.endsWith("-days") ? number / WORKING_HOURS : number;
    const before = fields[field];
    if (before && typeof before.value === "number" && value !== null) {
      if (overMonths || addsUp(field)) fields[field] = { ...before, value: before.value + value };
    } else if (!before) fields[field] = { value, raw, cell };
  }
  const first = columns[0]?.column ?? 0;
  const last = columns[columns.length - 1]?.column ?? first;
  return { area: { row, column: first, rows: 1, columns: last - first + 1 }, fields };
}

/** How many months stand as groups over the counts: 1月 › 出勤, 2月 › 出勤. */
function monthGroups(columns: readonly TableColumn[]): number {
  const groups = columns.map(({ path }) => (path.length > 1 ? (path[0] ?? "") : ""));
  return new Set(groups.filter((group) => MONTH_NAME.test(group))).size;
}

/** 出勤 stands in a table once in truth, however often it is written. */
function addsUp(field: string): boolean {
  return field !== "due-days" && field !== "present-days";
}
