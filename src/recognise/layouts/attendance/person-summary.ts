import { cellsOf, type CellArea } from "../../../grid";
import type { Finding, Question } from "../../../ledgers";
import { draftLedger } from "../../draft";
import { fingerprintOf } from "../../find/header";
import { noteRows } from "../../find/note-rows";
import { cellOn, findingOf } from "../../problems";
import {
  columnOf,
  columnsWith,
  findTable,
  MONTH_NAME,
  toMatches,
  withMemory,
  type AttendanceTable,
  type TableColumn,
} from "../../columns/attendance-columns";
import { readTablePeople, unreadNames, type TablePeople } from "./table-people";
import { spanOfClue, type PeriodClue } from "../../find/period";
import { readTitle } from "../../find/title";
import { YEARS_AROUND } from "../../find/resolve-days";
import type { LayoutReader, ReadContext, Region, TableDraft } from "../../layout";
import { taughtTitle } from "../../taught/taught-period";
import { taughtTable } from "../../taught/taught-table";
import { yearQuestionId } from "../../find/year-question";
import { answeredPeriod, monthQuestionId, periodQuestions } from "../../marks/attendance-questions";
import { summaryFindings } from "./summary-findings";
import { monthsOfRows, unionOf } from "./summary-months";
import { COUNTS, readRecord } from "./summary-record";
import { tableRoles } from "./table-roles";

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
  const table = forced ? found : withMemory(found, fingerprintOf(found.columns), context.memory);
  const all = table.columns.filter(({ field }) => field !== null && COUNTS.test(field));
  const months = monthGroups(all);
  const totals = all.filter(({ path }) => /^(合计|总计|累计|全年|全年合计|年度合计)$/.test(path[0] ?? ""));
  // Months side by side: their sum counts, and is worked out where no column holds it.
  const counted = months >= 2 && totals.length > 0 ? totals : all;
  const kinds = new Set(counted.map(({ field }) => field));
  if (!forced && (kinds.size < 2 || (hasDays(table) && !isSignedOff(table, counted)))) return null;

  const { title, text, clue } = taughtTitle(readTitle(cells, area, table.headerFrom, context.year), taught);
  const about = text + sheet.name;
  const named = /考勤|出勤|打卡|月度汇总|缺勤|迟到|请假/.test(about);
  if (!forced && !named && !isPlainlyCounts(table, kinds.size, about)) return null;
  const [monthColumn] = columnsWith(table, "month");
  const read = (once: boolean): TablePeople => readTablePeople(cells, table, area.row + area.rows, once);
  const once = read(true);
  const monthsOf = monthsOfRows(cells, monthColumn?.column ?? null, once.rows, clue);
  const several = new Set([...monthsOf.values()].map(({ from }) => from)).size > 1;
  // A row a person and month: the same name again is the same person.
  const { people, rows, totalRows, nameless, unread } = several ? read(false) : once;
  const records = rows.map(({ row }) =>
    readRecord(cells, row, table.columns, counted, {
      overMonths: months >= 2,
      month: several && monthColumn ? { column: monthColumn.column, span: monthsOf.get(row) ?? null } : null,
    }),
  );
  const findings = runsOf(nameless).map(({ from, to }) => {
    const name = people.find(({ cell }) => cell.row === from)?.name ?? "";
    const cell = { ...cellOn(sheet.name, from, columnOf(table, "person")?.column ?? 0), rows: to - from + 1 };
    return findingOf(
      { id: "attendance.missing-name", params: { name, n: to - from + 1 } },
      cell,
      "",
      "attendance",
    );
  });
  findings.push(...unreadNames(cells, table, unread), ...namesTwice(people, sheet.name));
  const ledger = draftLedger({
    kind: "attendance",
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
    period: unionOf(monthsOf.values()) ?? spanOfClue(clue),
    people,
    records,
    blankForm: !records.some(({ fields }) => Object.keys(fields).some((id) => COUNTS.test(id))),
  });
  findings.push(...summaryFindings(ledger));
  const header = cellOn(sheet.name, table.headerFrom, area.column);
  const undated =
    ledger.period === null && !ledger.blankForm && (kinds.has("due-days") || kinds.has("present-days"));
  const confidence = Math.min(0.92, (named ? 0.7 : 0.55) + 0.05 * kinds.size);
  return {
    ledger,
    questions: undated ? summaryQuestions(sheet.name, header, clue, context) : [],
    findings,
    confidence,
  };
}

/** The same name in two rows that no department or staff number tells apart: two people, or two posts of one. */
function namesTwice(people: TablePeople["people"], sheet: string): Finding[] {
  const before = new Map<string, TablePeople["people"][number]>();
  return people.flatMap((person) => {
    const { name, department, staffNumber, cell } = person;
    const first = before.get(name);
    before.set(name, first ?? person);
    const apart =
      !first ||
      (first.department !== null && department !== null && first.department !== department) ||
      (first.staffNumber !== null && staffNumber !== null && first.staffNumber !== staffNumber);
    return apart
      ? []
      : [findingOf({ id: "attendance.same-name-twice" }, { sheet, ...cell }, name, "attendance")];
  });
}

/** Asks which month a summary is of that could be counted if one knew. */
function summaryQuestions(
  sheet: string,
  cell: CellArea,
  { year, month }: PeriodClue,
  { memory, year: contextYear }: ReadContext,
): Question[] {
  const answered = answeredPeriod(
    memory.answers[yearQuestionId(sheet)],
    memory.answers[monthQuestionId(sheet)],
  );
  const years = (year ?? contextYear) === null ? YEARS_AROUND : [year ?? contextYear ?? 0];
  const choices =
    month === null ? years.flatMap((one) => MONTHS.map((two) => `${String(one)}-${two}`)) : years.map(String);
  return periodQuestions(sheet, cell, { month, choices }, answered);
}

const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, "0"));

function hasDays(table: AttendanceTable): boolean {
  return columnOf(table, "date") !== null || columnOf(table, "until") !== null;
}

/** A date behind the counts, beside a signature, is the day on which somebody signed for them. */
function isSignedOff(table: AttendanceTable, counted: readonly TableColumn[]): boolean {
  const date = columnOf(table, "date")?.column ?? null;
  const last = Math.max(...counted.map(({ column }) => column));
  const signed = columnsWith(table, "signature").length > 0;
  return signed && date !== null && date > last && columnOf(table, "until") === null;
}

/** Titles of tables that have the same columns for another purpose. */
const OTHER_PURPOSE = /工资|薪|绩效|奖金|积分|考核|评分|扣分/;

/** Without a title: four kinds of counts, or three that make up most of the table. */
function isPlainlyCounts(table: AttendanceTable, kinds: number, about: string): boolean {
  if (kinds >= 4) return true;
  return kinds === 3 && kinds >= table.columns.length * 0.5 && !OTHER_PURPOSE.test(about);
}

/** How many months stand as groups over the counts: 1月 › 出勤, 2月 › 出勤. */
function monthGroups(columns: readonly TableColumn[]): number {
  const groups = columns.map(({ path }) => (path.length > 1 ? (path[0] ?? "") : ""));
  return new Set(groups.filter((group) => MONTH_NAME.test(group))).size;
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
