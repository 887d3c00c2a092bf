import { cellsOf, type Area, type CellValue, type DateSpan, type SheetCells } from "../../../grid";
import type { LedgerRecord } from "../../../ledgers";
import {
  columnOf,
  columnsWith,
  findTable,
  toMatches,
  withMemory,
  type AttendanceTable,
} from "../../columns/attendance-columns";
import { cellsInRow } from "../../find/row-cells";
import { readPeriodClue, spanOfClue } from "../../find/period";
import { rowDayReader } from "../../find/row-dates";
import { readTitle } from "../../find/title";
import type { LayoutReader, ReadContext, Region, TableDraft } from "../../layout";
import { draftLedger } from "../../draft";
import { fingerprintOf } from "../../find/header";
import { noteRows } from "../../find/note-rows";
import { cellOn, findingOf } from "../../problems";
import { momentColumn } from "./moments";
import { readPunchBlocks } from "./punch-blocks";
import { readPunchPairs } from "./punch-pairs";
import { readTablePeople } from "./table-people";
import { tableRoles } from "./table-roles";

/**
 * Raw punches: a row a punch (钉钉 原始记录, 打卡详情, time clocks) or blocks of 工号/姓名 over a row of times (刷卡记录). They tell who was at
 * the clock on which day; lateness, leave and business can't be told from them, so they give records and no presence.
 */
export const punchLog: LayoutReader = {
  layout: "punch-log",
  read: (region, context) =>
    readPunchBlocks(region, context) ?? readPunchRows(region, context) ?? readPunchPairs(region, context),
};

function readPunchRows(region: Region, context: ReadContext): TableDraft | null {
  const { sheet, area } = region;
  const cells = cellsOf(sheet);
  const found = findTable(cells, area);
  const date = found && (columnOf(found, "date") ?? momentColumn(cells, found));
  if (!found || !date || columnOf(found, "until")) return null;
  const table = withMemory(found, fingerprintOf(found.columns), context.memory);
  const title = readTitle(cells, area, table.headerFrom, context.year);
  const named = /原始记录|打卡详情|刷卡|打卡记录|打卡时间|出勤记录/.test(title.text + sheet.name);
  const device = columnsWith(table, "device").length;
  const timed = table.columns.some(({ path }) =>
    /^(日期时间|出勤时间|打卡时间|考勤时间|刷卡时间|最早打卡时间)$/.test(path[path.length - 1] ?? ""),
  );
  const recorded = table.columns.some(({ path }) =>
    /^(打卡|刷卡|考勤|签到|出勤)(时间)?(记录|明细)$/.test(path[path.length - 1] ?? ""),
  );
  const punches = columnsWith(table, "punch-time").length;
  // 离岗时间 full of days is when people left.
  if (!columnOf(found, "date") && !holdsTimes(cells, area, table)) return null;
  if (
    device === 0 &&
    !timed &&
    punches === 0 &&
    !((named || recorded) && holdsTimes(cells, region.area, table))
  )
    return null;

  const { people, rows, totalRows } = readTablePeople(cells, table, area.row + area.rows, false);
  const findings = [];
  const records: LedgerRecord[] = [];
  let from: string | null = null;
  let to: string | null = null;
  const dayOf = rowDayReader(title.clue, sheet.dateSystem);
  for (const { row, person } of rows) {
    const raw = cells.value(row, date.column);
    const day = dayOf(raw);
    if (day === null) {
      findings.push(
        findingOf(
          { id: "attendance.invalid-day" },
          cellOn(sheet.name, row, date.column),
          String(raw),
          "attendance",
        ),
      );
      continue;
    }
    if (day === "") continue;
    if (from === null || day < from) from = day;
    if (to === null || day > to) to = day;
    const cell = { row, column: date.column, rows: 1, columns: 1 };
    const name = people[person];
    records.push({
      area: { row, column: area.column, rows: 1, columns: area.columns },
      fields: {
        person: { value: name?.name ?? "", raw: name?.name ?? "", cell: name?.cell ?? cell },
        date: { value: { from: day, to: day, precision: "day" }, raw, cell },
      },
    });
  }
  if (people.length === 0) return null;
  findings.unshift(
    findingOf(
      { id: "attendance.punches-not-presence" },
      cellOn(sheet.name, table.headerFrom, area.column),
      title.title,
      "attendance",
    ),
  );
  const period: DateSpan | null = from !== null && to !== null ? { from, to, precision: "range" } : null;
  const ledger = draftLedger({
    kind: "attendance",
    layout: "punch-log",
    sheet: sheet.name,
    title: title.title,
    area,
    headerRows: Array.from(
      { length: table.headerTo - table.headerFrom + 1 },
      (_, index) => table.headerFrom + index,
    ),
    columns: toMatches(table),
    rows: noteRows(cells, area, tableRoles(table, rows, totalRows), table.headerFrom),
    period: namedAround(period, `${title.text} ${sheet.name}`) ?? period ?? spanOfClue(title.clue),
    people,
    records,
    blankForm: records.length === 0,
  });
  return { ledger, questions: [], findings, confidence: named || device > 0 || punches >= 2 ? 0.93 : 0.75 };
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
