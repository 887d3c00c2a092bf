import {
  cellsOf,
  compactText,
  isBlank,
  type Area,
  type CellArea,
  type DateSpan,
  type SheetCells,
} from "../../../grid";
import type { LedgerPerson, LedgerRecord } from "../../../ledgers";
import { attendanceFinding, attendanceLedger, cellOn, noteRows } from "./draft";
import { findDayRow } from "../../find/day-row";
import { readPersonName } from "../../values/person-name";
import { rowDayReader } from "../../find/row-dates";
import { columnOf, columnsWith, findTable, toMatches, withMemory } from "../../columns/attendance-columns";
import { readTablePeople } from "./table-people";
import { spanOfClue } from "../../find/period";
import { readTitle } from "../../find/title";
import type { LayoutReader, ReadContext, Region, TableDraft } from "../../layout";
import { tableRoles } from "./table-roles";

/**
 * Raw punches: a row a punch (钉钉 原始记录, 打卡详情, time clocks) or blocks of 工号/姓名 over a row of times (刷卡记录). They tell who was at
 * the clock on which day; lateness, leave and business can't be told from them, so they give records and no presence.
 */
export const punchLog: LayoutReader = {
  layout: "punch-log",
  read: (region, context) => readPunchBlocks(region, context) ?? readPunchRows(region, context),
};

function readPunchRows(region: Region, context: ReadContext): TableDraft | null {
  const { sheet, area } = region;
  const cells = cellsOf(sheet);
  const found = findTable(cells, area);
  const date = found && columnOf(found, "date");
  if (!found || !date || columnOf(found, "until")) return null;
  const bare = attendanceLedger({
    layout: "punch-log",
    sheet: sheet.name,
    title: "",
    area,
    headerRows: [],
    rows: [],
    columns: toMatches(found),
  });
  const table = withMemory(found, bare.fingerprint, context.memory);
  const title = readTitle(cells, area, table.headerFrom, context.year);
  const named = /原始记录|打卡详情|刷卡|打卡记录|打卡时间|出勤记录/.test(title.text + sheet.name);
  const device = columnsWith(table, "device").length;
  const timed = table.columns.some(({ path }) =>
    /^(日期时间|出勤时间|打卡时间|考勤时间|刷卡时间|最早打卡时间)$/.test(path[path.length - 1] ?? ""),
  );
  if (!named && device === 0 && !timed) return null;

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
        attendanceFinding("invalid-day", cellOn(sheet.name, row, date.column), String(raw), "left-out"),
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
  findings.unshift(notPresence(cellOn(sheet.name, table.headerFrom, area.column), title.title));
  const period: DateSpan | null = from !== null && to !== null ? { from, to, precision: "range" } : null;
  const ledger = attendanceLedger({
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
    period: spanOfClue(title.clue) ?? period,
    people,
    records,
    blankForm: records.length === 0,
  });
  return { ledger, questions: [], findings, confidence: named || device > 0 ? 0.93 : 0.75 };
}

/** 「工号： 64 姓名： … 部门： …」 over a row with the times of each day. */
function readPunchBlocks(region: Region, context: ReadContext): TableDraft | null {
  const { sheet, area } = region;
  const cells = cellsOf(sheet);
  const days = findDayRow(
    cells,
    area.row,
    Math.min(area.row + area.rows, area.row + 12),
    area.column,
    area.column + area.columns,
  );
  if (!days) return null;
  const people: LedgerPerson[] = [];
  const records: LedgerRecord[] = [];
  const dataRows: { row: number }[] = [];
  for (let row = days.row + 1; row < area.row + area.rows; row++) {
    const labels = labelsOf(cells, area, row);
    const name = readPersonName(labels.get("姓名")?.value ?? "");
    if (!name) {
      if (people.length === 0 && row > days.row + 3) return null;
      continue;
    }
    const cell = labels.get("姓名")?.cell ?? { row, column: area.column, rows: 1, columns: 1 };
    people.push({
      name: name.name,
      department: labels.get("部门")?.value ?? null,
      staffNumber: labels.get("工号")?.value ?? null,
      note: name.note,
      cell,
    });
    dataRows.push({ row }, { row: row + 1 });
    records.push({
      area: { row, column: area.column, rows: 2, columns: area.columns },
      fields: { person: { value: name.name, raw: name.name, cell } },
    });
  }
  if (people.length === 0) return null;
  const title = readTitle(cells, area, days.row, context.year);
  const header = { headerFrom: days.row, headerTo: days.row, columns: [] };
  const ledger = attendanceLedger({
    layout: "punch-log",
    sheet: sheet.name,
    title: title.title,
    area,
    headerRows: [days.row],
    columns: [],
    rows: noteRows(cells, area, tableRoles(header, dataRows, []), days.row),
    period: spanOfClue(title.clue),
    people,
    records,
    fingerprint: "punch-blocks",
  });
  const finding = notPresence(cellOn(sheet.name, days.row, area.column), title.title);
  return { ledger, questions: [], findings: [finding], confidence: 0.9 };
}

interface Labelled {
  readonly value: string;
  readonly cell: Area;
}

/** Labels of a row with the first text to their right. */
export function labelsOf(cells: SheetCells, area: Area, row: number): ReadonlyMap<string, Labelled> {
  const labels = new Map<string, Labelled>();
  let waiting: string | null = null;
  for (let column = area.column; column < area.column + area.columns; column++) {
    const value = cells.raw(row, column);
    if (isBlank(value)) continue;
    const text = compactText(value);
    const label = /^(工号|姓名|部门|科室|日期|编号)[:：]?$/.exec(text)?.[1];
    if (label) waiting = label;
    else if (waiting !== null) {
      if (!labels.has(waiting)) labels.set(waiting, { value: text, cell: cells.area(row, column) });
      waiting = null;
    }
  }
  return labels;
}

function notPresence(cell: CellArea, title: string): ReturnType<typeof attendanceFinding> {
  return attendanceFinding("punches-not-presence", cell, title, "not-counted", {}, "info");
}
