import { daysBetween, type CellArea, type DateSpan, type Day } from "../../../grid";
import type { AttendanceEntry, Finding } from "../../../ledgers";
import {
  columnOf,
  columnsWith,
  type AttendanceTable,
  type TableColumn,
} from "../../columns/attendance-columns";
import type { PersonName } from "../../columns/person-name";
import { findPeriod, spanOfClue } from "../../find/period";
import { rowDayReader } from "../../find/row-dates";
import type { TableTitle } from "../../find/title";
import { markQuestions } from "../../marks/attendance-questions";
import { parseLegend } from "../../marks/legend";
import { markReader, sharesOf, type MarkReader } from "../../marks/marks";
import { sizeOfPart } from "../../marks/parts";
import { howToRead, type RowReader } from "../../marks/row-state";
import { unknownMarks } from "../../marks/unknown-marks";
import { cellOn, findingOf } from "../../problems";
import { taughtLegend } from "../../taught/taught-marks";
import { personAbove } from "../../values/person-above";
import { speaksFor } from "../evidence";
import { ONLY_ANOMALIES } from "./exception-list";
import { halfDaysOpen } from "./half-days";
import { daysOfMoments, momentColumn } from "./moments";
import { headersOf, peopleLayout, type PeopleFit, type PeopleTable } from "./people-table";
import { dayColumn, findTableOfDays, rowsOfOne } from "./rows-of-one";
import { readTablePeople, unreadNames, type PersonRow, type TablePeople } from "./table-people";

/**
 * A row a person and day (docs/criteria.md §3.1, ③; 钉钉 每日统计, 企业微信 日报, computed reports of time clocks, generic 日期|姓名|状态), and
 * sign-in sheets with a row a person and day. The kind of leave and its length come from the leave columns where they are.
 */
export const dailyList = peopleLayout(
  "daily-list",
  fitDailyList,
  [
    ["day-in-every-row", "states"],
    ["day-in-every-row", "signatures"],
  ],
  findTableOfDays,
);

/** Where a row's day and person stand. */
interface Where {
  /** The column of days, or of moments, which name the day too; null where the title names the only day. */
  readonly day: TableColumn | null;
  readonly areMoments: boolean;
  readonly onlyDay: Day | null;
  /** Whose table it is, where no column names people. */
  readonly person: PersonName | null;
}

function fitDailyList(list: PeopleTable): PeopleFit<"day-in-every-row" | "states" | "signatures"> | null {
  const { region, cells, table, title, about, forced } = list;
  const { sheet, area } = region;
  const where = columnOf(table, "until") ? null : findDays(list);
  if (!where || (!forced && (isSummary(table) || isLeaveRegister(table)))) return null;
  const how = howToRead(table, title, sheet.name);
  if (!how) return null;
  const { person, day, onlyDay } = where;
  const people =
    person && day
      ? rowsOfOne(cells, area, table, person, day.column)
      : readTablePeople(cells, table, area.row + area.rows, false);
  const days = daysOfRows(list, where, people);
  const read = readStates(list, how, days.rows);
  if (!forced && !areStates(read, about, headersOf(table))) return null;
  const { entries, marks, unknown, filled, reader } = read;
  const signIn = columnsWith(table, "signature").length > 0 && columnOf(table, "status") === null;
  return {
    layout: signIn ? "sign-in" : "daily-list",
    evidence: [
      speaksFor("day-in-every-row", onlyDay ?? day?.path.join("›") ?? ""),
      speaksFor(signIn ? "signatures" : "states", Object.keys(marks).slice(0, MOST_SHOWN).join(" ")),
    ],
    people,
    ledger: {
      period: onlyDay === null ? periodOf(entries, title) : { from: onlyDay, to: onlyDay, precision: "day" },
      entries: filled === 0 ? [] : entries,
      marks,
      blankForm: filled === 0,
    },
    questions: markQuestions(unknown, reader),
    findings: [...unreadNames(cells, table, people), ...days.findings, ...halfDaysOpen(entries, sheet.name)],
  };
}

/** So many different marks are shown as evidence. */
const MOST_SHOWN = 6;

/** Null where neither a column nor the title says what day a row is, or nothing says whose. */
function findDays({ region, cells, table, title }: PeopleTable): Where | null {
  const { sheet } = region;
  const ofOne = columnOf(table, "person") === null;
  const date = columnOf(table, "date") ?? (ofOne ? dayColumn(table) : null);
  if (ofOne) {
    const person = date && personAbove(title.text, sheet.name);
    return person && { day: date, areMoments: false, onlyDay: null, person };
  }
  if (date) return { day: date, areMoments: false, onlyDay: null, person: null };
  const moment = columnOf(table, "status") === null ? null : momentColumn(cells, table);
  if (moment) return { day: moment, areMoments: true, onlyDay: null, person: null };
  const onlyDay = dayOfTitle(`${title.text} ${sheet.name}`, title.clue.year);
  return onlyDay === null ? null : { day: null, areMoments: false, onlyDay, person: null };
}

interface DayOfPerson extends PersonRow {
  readonly day: Day;
}

/** The day of each row; a row that names none goes on with the day above, and one whose day can't be read is left out. */
function daysOfRows(
  { region, cells, title }: PeopleTable,
  { day: at, areMoments, onlyDay }: Where,
  { rows }: TablePeople,
): { readonly rows: readonly DayOfPerson[]; readonly findings: readonly Finding[] } {
  const { sheet } = region;
  const dayOf = rowDayReader(title.clue, sheet.dateSystem);
  const moments = at && areMoments ? daysOfMoments(rows, (row) => cells.value(row, at.column), dayOf) : null;
  const dated: DayOfPerson[] = [];
  const findings: Finding[] = [];
  let day = onlyDay;
  for (const one of rows) {
    const raw = at ? cells.value(one.row, at.column) : "";
    const read = moments ? (moments.get(one.row) ?? null) : dayOf(raw);
    if (read === null && at) {
      const cell = cellOn(sheet.name, one.row, at.column);
      findings.push(findingOf({ id: "attendance.invalid-day" }, cell, String(raw), "attendance"));
      continue;
    }
    if (read !== "" && read !== null) day = read;
    if (day !== null) dated.push({ ...one, day });
  }
  return { rows: dated, findings };
}

/** What the rows say of their days. */
interface States {
  readonly entries: readonly AttendanceEntry[];
  readonly marks: Readonly<Record<string, number>>;
  readonly unknown: ReadonlyMap<string, readonly CellArea[]>;
  readonly reader: MarkReader;
  /** Cells with a mark, and those of them whose mark is explained. */
  readonly filled: number;
  readonly understood: number;
}

function readStates(
  { region, cells, title, context }: PeopleTable,
  how: RowReader,
  rows: readonly DayOfPerson[],
): States {
  const { taught, memory, borrowed } = context;
  const reader = markReader(taughtLegend(parseLegend(title.text), taught), memory, borrowed);
  const entries: AttendanceEntry[] = [];
  const marks: Record<string, number> = {};
  const unknown = unknownMarks();
  let filled = 0;
  let understood = 0;
  for (const { row, person, day } of rows) {
    for (const { part, mark, meaning, column } of how(cells, row, reader)) {
      const shares = mark === "" ? [] : sharesOf(meaning, sizeOfPart(part));
      entries.push({ person, day, part, mark, shares, row, column });
      if (mark === "") continue;
      marks[mark] = (marks[mark] ?? 0) + 1;
      filled += 1;
      if (meaning === null) unknown.add(mark, day, cellOn(region.sheet.name, row, column));
      else understood += 1;
    }
  }
  return { entries, marks, unknown: unknown.onWorkdays(), reader, filled, understood };
}

/** Whether what was read are states of days, and not of something else. */
function areStates({ entries, marks, filled, understood }: States, about: string, headers: string): boolean {
  // 姓名, 时间 and 状态 stand over articles and petitions too; their words are no states of a day.
  if (understood * 2 < filled && !ABOUT.test(about + headers)) return false;
  if (!ABOUT.test(about) && areDatesOfCareers(entries)) return false;
  // 「迟到早退登记表」 tells nothing of the others: a list of exceptions, however it is laid out.
  const usual = entries.some(({ shares }) =>
    shares.some(({ code }) => code === "present" || code === "rest"),
  );
  if (filled > 0 && !usual && ONLY_ANOMALIES.test(about)) return false;
  return !arePunches(Object.keys(marks));
}

/** One day for each person, years apart: when they joined or were born, and 在岗, 借调 beside it is no state of that day. */
function areDatesOfCareers(entries: readonly AttendanceEntry[]): boolean {
  const people = new Set(entries.map(({ person }) => person)).size;
  if (people < 3 || people < entries.length) return false;
  const days = entries.map(({ day }) => day).sort();
  return daysBetween(days[0] ?? "", days.at(-1) ?? "") > YEARS_APART;
}

const YEARS_APART = 2 * 366;

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
