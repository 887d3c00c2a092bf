import { type Area, type CellValue, type DateSpan, type Day, type SheetCells } from "../../../grid";
import type { Finding, LedgerRecord } from "../../../ledgers";
import {
  columnOf,
  columnsWith,
  type AttendanceTable,
  type TableColumn,
} from "../../columns/attendance-columns";
import { readPeriodClue, spanOfClue } from "../../find/period";
import { cellsInRow } from "../../find/row-cells";
import { rowDayReader } from "../../find/row-dates";
import type { LayoutReader } from "../../layout";
import { findingOf } from "../../problems";
import { atMost, speaksAgainst, speaksFor } from "../evidence";
import { momentColumn } from "./moments";
import { peopleLayout, type PeopleFit, type PeopleTable } from "./people-table";
import { fitPunchBlocks } from "./punch-blocks";
import { fitPunchPairs } from "./punch-pairs";
import { personAbove } from "../../values/person-above";
import { dayColumn, findTableOfDays, rowsOfOne } from "./rows-of-one";
import { punchesTold } from "./punches-told";
import { readTablePeople, type TablePeople } from "./table-people";

/**
 * Raw punches: a row a punch (钉钉 原始记录, 打卡详情, time clocks) or blocks of 工号/姓名 over a row of times (刷卡记录). They tell who was at
 * the clock on which day; lateness, leave and business can't be told from them, so they give records and no presence.
 */
export const punchLog: LayoutReader = {
  layout: "punch-log",
  atMost: atMost(["people", "day-in-every-row", "punches"], ["people", "labels"]),
  fit: (region, context) =>
    fitPunchBlocks(region, context) ?? punchRows.fit(region, context) ?? fitPunchPairs(region, context),
};

const punchRows = peopleLayout("punch-log", fitPunchRows, [["day-in-every-row", "punches"]], findTableOfDays);

function fitPunchRows(log: PeopleTable): PeopleFit<"day-in-every-row" | "punches"> | null {
  const { region, cells, table, title } = log;
  const { sheet, area } = region;
  const date = columnOf(table, "date") ?? momentColumn(cells, table) ?? dayColumn(table);
  if (!date || columnOf(table, "until")) return null;
  const clock = clockOf(log);
  const owner = columnOf(table, "person") === null ? personAbove(title.text, sheet.name) : null;
  if (!clock || (columnOf(table, "person") === null && !owner)) return null;
  const people = owner
    ? rowsOfOne(cells, area, table, owner, date.column)
    : readTablePeople(cells, table, area.row + area.rows, false);
  if (people.people.length === 0) return null;
  const { records, findings, span } = readPunches(log, date, people);
  const told = punchesTold(sheet.name, table.headerFrom, area.column, title.title);
  const named = namedAround(span, `${title.text} ${sheet.name}`);
  return {
    evidence: [
      speaksFor("day-in-every-row", date.path.join("›")),
      clock.tells ? speaksFor("punches", clock.columns) : speaksAgainst("few-punches", clock.columns),
    ],
    people,
    ledger: { period: named ?? span ?? spanOfClue(title.clue), records },
    findings: [told, ...findings],
  };
}

/** Columns that only a clock fills in, and whether they or the title tell of punches for sure; null where nothing does. */
function clockOf({ region, cells, table, about }: PeopleTable): { columns: number; tells: boolean } | null {
  const named = /原始记录|打卡详情|刷卡|打卡记录|打卡时间|出勤记录|签到报表/.test(about);
  const devices = columnsWith(table, "device").length;
  const punches = columnsWith(table, "punch-time").length;
  const timed = table.columns.filter(({ path }) =>
    /^(日期时间|出勤时间|打卡时间|考勤时间|刷卡时间|最早打卡时间)$/.test(path[path.length - 1] ?? ""),
  ).length;
  const recorded = table.columns.some(({ path }) =>
    /^(打卡|刷卡|考勤|签到|出勤)(时间)?(记录|明细)$/.test(path[path.length - 1] ?? ""),
  );
  const times = holdsTimes(cells, region.area, table);
  // 离岗时间 full of days is when people left.
  if (!columnOf(table, "date") && !times) return null;
  if (devices + timed + punches === 0 && !((named || recorded) && times)) return null;
  return { columns: devices + timed + punches, tells: named || devices > 0 || punches >= 2 };
}

function readPunches(
  { region, cells, title }: PeopleTable,
  date: TableColumn,
  { people, rows }: TablePeople,
): {
  readonly records: readonly LedgerRecord[];
  readonly findings: readonly Finding[];
  readonly span: DateSpan | null;
} {
  const { sheet, area } = region;
  const findings: Finding[] = [];
  const records: LedgerRecord[] = [];
  let span: DateSpan | null = null;
  const dayOf = rowDayReader(title.clue, sheet.dateSystem);
  for (const { row, person } of rows) {
    const raw = cells.value(row, date.column);
    const day = dayOf(raw);
    const cell = { row, column: date.column, rows: 1, columns: 1 };
    if (day === null) {
      const at = { sheet: sheet.name, ...cell };
      findings.push(findingOf({ id: "attendance.invalid-day" }, at, String(raw), "attendance"));
    }
    if (day === null || day === "") continue;
    span = span === null ? { from: day, to: day, precision: "range" } : reaching(span, day);
    const name = people[person];
    records.push({
      area: { row, column: area.column, rows: 1, columns: area.columns },
      fields: {
        person: { value: name?.name ?? "", raw: name?.name ?? "", cell: name?.cell ?? cell },
        date: { value: { from: day, to: day, precision: "day" }, raw, cell },
      },
    });
  }
  return { records, findings, span };
}

function reaching({ from, to }: DateSpan, day: Day): DateSpan {
  return { from: day < from ? day : from, to: day > to ? day : to, precision: "range" };
}

/** Whether a time of day stands anywhere below the header: 「读书打卡」 with a book and a number of pages has none. */
function holdsTimes(cells: SheetCells, area: Area, { headerTo }: AttendanceTable): boolean {
  for (let row = headerTo + 1; row < Math.min(headerTo + 11, area.row + area.rows); row++)
    if (cellsInRow(cells, area, row).some(({ value }) => isTimed(value))) return true;
  return false;
}

function isTimed(value: CellValue): boolean {
  if (typeof value === "number") return value > 0 && !Number.isInteger(value) && (value < 1 || value > 36000);
  return typeof value === "string" && /\d{1,2}[:：]\d{2}/.test(value);
}

/** The stretch that title or sheet name give in full, year and all, where the days lie in it; full dates beat any other. */
function namedAround(days: DateSpan | null, text: string): DateSpan | null {
  const named = spanOfClue(readPeriodClue(text));
  return named !== null && days !== null && named.from <= days.from && days.to <= named.to ? named : null;
}
