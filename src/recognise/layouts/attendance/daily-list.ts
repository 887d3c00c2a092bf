import { cellsOf, compactText, type Area, type DateSpan, type SheetCells } from "../../../grid";
import type { AttendanceEntry, Finding, Ledger } from "../../../ledgers";
import { draftLedger } from "../../draft";
import { fingerprintOf } from "../../find/header";
import { noteRows } from "../../find/note-rows";
import { cellOn, findingOf } from "../../problems";
import { sizeOfPart } from "../../marks/parts";
import { personAbove } from "../../values/person-above";
import type { PersonName } from "../../columns/person-name";
import { markQuestions } from "../../marks/attendance-questions";
import { halfDaysOpen } from "./half-days";
import { rowDayReader } from "../../find/row-dates";
import { howToRead } from "../../marks/row-state";
import {
  columnOf,
  columnsWith,
  findTable,
  toMatches,
  withMemory,
  type AttendanceTable,
  type TableColumn,
} from "../../columns/attendance-columns";
import { daysOfMoments, momentColumn } from "./moments";
import { readTablePeople, unreadNames, type PersonRow, type TablePeople } from "./table-people";
import { spanOfClue } from "../../find/period";
import { readTitle, type TableTitle } from "../../find/title";
import type { LayoutReader, ReadContext, Region, TableDraft } from "../../layout";
import { taughtLegend } from "../../taught/taught-marks";
import { taughtTitle } from "../../taught/taught-period";
import { taughtTable } from "../../taught/taught-table";
import { parseLegend } from "../../marks/legend";
import { unknownMarks } from "../../marks/unknown-marks";
import { markReader, sharesOf } from "../../marks/marks";
import { findPeriod } from "../../find/period";
import { isNoteText, isSignatureText, totalWord } from "../../find/row-cells";
import { ONLY_ANOMALIES } from "./exception-list";
import { tableRoles } from "./table-roles";

/**
 * A row a person and day (docs/criteria.md §3.1, ③; 钉钉 每日统计, 企业微信 日报, computed reports of time clocks, generic 日期|姓名|状态), and
 * sign-in sheets with a row a person and day. The kind of leave and its length come from the leave columns where they are.
 */
export const dailyList: LayoutReader = { layout: "daily-list", read: readDailyList };

function readDailyList(region: Region, context: ReadContext): TableDraft | null {
  const { sheet, area } = region;
  const cells = cellsOf(sheet);
  const { taught } = context;
  const forced = taught?.forced === true;
  const found = forced
    ? taughtTable(cells, area, taught)
    : (findTable(cells, area) ?? findTable(cells, area, (text) => DAY_COLUMN.test(text)));
  const ofOne = found !== null && !columnOf(found, "person");
  const dateAt = found && (columnOf(found, "date") ?? (ofOne ? dayColumn(found) : null));
  if (!found || (ofOne && !dateAt) || columnOf(found, "until")) return null;
  const moment = dateAt || columnOf(found, "status") === null ? null : momentColumn(cells, found);
  if (!forced && (isSummary(found) || isLeaveRegister(found))) return null;
  const table = forced ? found : withMemory(found, fingerprintOf(found.columns), context.memory);
  const title = taughtTitle(readTitle(cells, area, table.headerFrom, context.year), taught);
  const onlyDay = dateAt || moment ? null : dayOfTitle(`${title.text} ${sheet.name}`, title.clue.year);
  if (!dateAt && !moment && onlyDay === null) return null;
  const how = howToRead(table, title, sheet.name);
  const person = ofOne ? personAbove(title.text, sheet.name) : null;
  if (!how || (ofOne && !person)) return null;

  const { people, rows, totalRows, unread } =
    person && dateAt
      ? rowsOfOne(cells, area, table, person, dateAt.column)
      : readTablePeople(cells, table, area.row + area.rows, false);
  const reader = markReader(taughtLegend(parseLegend(title.text), taught), context.memory, context.borrowed);
  const findings: Finding[] = unreadNames(cells, table, unread);
  const entries: AttendanceEntry[] = [];
  const marks: Record<string, number> = {};
  const unknown = unknownMarks();
  let day: string | null = onlyDay;
  let filled = 0;
  let understood = 0;
  const dayOf = rowDayReader(title.clue, sheet.dateSystem);
  const moments = moment && daysOfMoments(rows, (row) => cells.value(row, moment.column), dayOf);
  const dayAt = dateAt ?? moment;
  for (const { row, person } of rows) {
    const raw = dayAt ? cells.value(row, dayAt.column) : "";
    const read = moments ? (moments.get(row) ?? null) : dayOf(raw);
    if (read === null && dayAt) {
      findings.push(
        findingOf(
          { id: "attendance.invalid-day" },
          cellOn(sheet.name, row, dayAt.column),
          String(raw),
          "attendance",
        ),
      );
      continue;
    }
    if (read !== "" && read !== null) day = read;
    if (day === null) continue;
    for (const { part, mark, meaning, column } of how(cells, row, reader)) {
      if (mark !== "") {
        marks[mark] = (marks[mark] ?? 0) + 1;
        filled += 1;
        if (meaning !== null) understood += 1;
      }
      const shares = mark === "" ? [] : sharesOf(meaning, sizeOfPart(part));
      entries.push({ person, day, part, mark, shares, row, column });
      if (mark !== "" && meaning === null) unknown.add(mark, day, cellOn(sheet.name, row, column));
    }
  }
  // 姓名, 时间 and 状态 stand over articles and petitions too; their words are no states of a day.
  const about = title.text + sheet.name + headersOf(table);
  if (!forced && understood * 2 < filled && !ABOUT.test(about)) return null;
  // 「迟到早退登记表」 tells nothing of the others: a list of exceptions, however it is laid out.
  const usual = entries.some(({ shares }) =>
    shares.some(({ code }) => code === "present" || code === "rest"),
  );
  if (!forced && filled > 0 && !usual && ONLY_ANOMALIES.test(title.text + sheet.name)) return null;
  if (!forced && arePunches(Object.keys(marks))) return null;
  findings.push(...halfDaysOpen(entries, sheet.name));
  const signIn = columnsWith(table, "signature").length > 0 && columnOf(table, "status") === null;
  const ledger: Ledger = draftLedger({
    kind: "attendance",
    layout: signIn ? "sign-in" : "daily-list",
    sheet: sheet.name,
    title: title.title,
    area,
    headerRows: Array.from(
      { length: table.headerTo - table.headerFrom + 1 },
      (_, index) => table.headerFrom + index,
    ),
    columns: toMatches(table),
    rows: noteRows(cells, area, tableRoles(table, rows, totalRows), table.headerFrom),
    period: onlyDay !== null ? { from: onlyDay, to: onlyDay, precision: "day" } : periodOf(entries, title),
    people,
    entries: filled === 0 ? [] : entries,
    marks,
    blankForm: filled === 0,
  });
  return { ledger, questions: markQuestions(unknown.onWorkdays(), reader), findings, confidence: 0.94 };
}

/** 类型 上班 beside 下班 says which punch of the day a row is, and nothing of how the day was. */
function arePunches(marks: readonly string[]): boolean {
  const comes = marks.filter((mark) => /^(?:上班|签到|进门?|入|IN)(?:打卡|卡|签到)?$/i.test(mark)).length;
  const goes = marks.filter((mark) => /^(?:下班|签退|出门?|OUT)(?:打卡|卡|签退)?$/i.test(mark)).length;
  return comes > 0 && goes > 0 && comes + goes === marks.length;
}

/** Counts of days beside a signature and a date: somebody signed for a month's counts. */
function isSummary(table: AttendanceTable): boolean {
  const counts = new Set(table.columns.flatMap(({ field }) => (field?.endsWith("-days") ? [field] : [])));
  return counts.size >= 2 && columnOf(table, "status") === null && columnsWith(table, "signature").length > 0;
}

/** A first day and a number of days: the leave that somebody took, not everybody's days. */
function isLeaveRegister(table: AttendanceTable): boolean {
  return (
    columnOf(table, "duration") !== null &&
    columnsWith(table, "punch-time").length === 0 &&
    LEAVE_COLUMN.test(headersOf(table))
  );
}

const LEAVE_COLUMN = /请假|休假|销假|假别|假期|出差|外出|公出|离岗/;

function headersOf(table: AttendanceTable): string {
  return table.columns.map(({ path }) => path.join("")).join(" ");
}

const DAY_COLUMN = /^(日期|日|月日|年月日|考勤日期|签到日期|时间|日期\/?星期)$/;

function dayColumn(table: AttendanceTable): TableColumn | null {
  return table.columns.find(({ path }) => DAY_COLUMN.test(path.at(-1) ?? "")) ?? null;
}

/** The rows of a sheet that is all of one person: those that begin with a day. */
function rowsOfOne(
  cells: SheetCells,
  area: Area,
  table: AttendanceTable,
  { name, department, note }: PersonName,
  column: number,
): TablePeople {
  const rows: PersonRow[] = [];
  const totalRows: number[] = [];
  for (let row = table.headerTo + 1; row < area.row + area.rows; row++) {
    const text = compactText(cells.value(row, column));
    if (totalWord(text) !== null) totalRows.push(row);
    else if (text !== "" && !isSignatureText(text) && !isNoteText(text)) rows.push({ row, person: 0 });
  }
  const cell = { row: table.headerFrom, column, rows: 1, columns: 1 };
  const people = [{ name, department, staffNumber: null, note, cell }];
  return { people, rows, totalRows, nameless: [], unread: [] };
}

const ABOUT = /考勤|出勤|打卡|刷卡|签到|缺勤|日报|每日/;
const OCCASION = /学习|会议|例会|大会|培训|活动|党课|研讨|中心组|讲座/;

/** The one day that a sign-in sheet's title names, for tables without a column of dates; who came to a meeting is no attendance. */
function dayOfTitle(text: string, year: number | null): string | null {
  if (OCCASION.test(text)) return null;
  const period = findPeriod(text, year);
  return period?.precision === "day" ? period.from : null;
}

function periodOf(entries: readonly AttendanceEntry[], title: TableTitle): DateSpan | null {
  const named = spanOfClue(title.clue);
  let from: string | null = null;
  let to: string | null = null;
  for (const { day } of entries) {
    if (from === null || day < from) from = day;
    if (to === null || day > to) to = day;
  }
  if (from === null || to === null) return named;
  const within = named !== null && named.from <= from && to <= named.to;
  return within ? named : { from, to, precision: "range" };
}
