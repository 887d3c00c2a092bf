import { cellsOf, compactText, isBlank, type DateSpan } from "../../../grid";
import type { Field, Finding, LedgerRecord } from "../../../ledgers";
import { attendanceFinding, attendanceLedger, cellOn, noteRows } from "./draft";
import { rowSpanReader } from "../../find/row-dates";
import {
  columnOf,
  columnsWith,
  findTable,
  STRETCH,
  toMatches,
  withMemory,
} from "../../columns/attendance-columns";
import { readTablePeople, unreadNames } from "./table-people";
import { readAttendanceTitle, spanOfClue } from "../../find/attendance-title";
import type { LayoutReader, ReadContext, Region, TableDraft } from "../../layout";
import { taughtTitle } from "../../taught/taught-period";
import { taughtTable } from "../../taught/taught-table";
import { codeOfWord } from "../../marks/mark-words";
import { tableRoles } from "./table-roles";

/**
 * Only what deviates (docs/criteria.md §3.1, ⑤): leave, overtime and trips as approvals export them or a clerk registers them, and a time
 * clock's 异常统计. They tell who was away when, and nothing of the others, so they give records and no presence.
 */
export const exceptionList: LayoutReader = { layout: "exception-list", read: readExceptionList };

const SUBJECT = /请假|请销假|休假|出差|加班|外出|缺勤|异常|补卡|公出|调休|考勤|迟到|早退|旷工|缺卡|未打卡/;

/** Titles of lists that name nobody who came as usual. */
export const ONLY_ANOMALIES = /异常|迟到|早退|旷工|缺卡|补卡|未打卡|缺勤/;

function readExceptionList(region: Region, context: ReadContext): TableDraft | null {
  const { sheet, area } = region;
  const cells = cellsOf(sheet);
  const { taught } = context;
  const forced = taught?.forced === true;
  const found = forced ? taughtTable(cells, area, taught) : findTable(cells, area);
  if (!found || columnsWith(found, "device").length > 0) return null;
  const bare = attendanceLedger({
    layout: "exception-list",
    sheet: sheet.name,
    title: "",
    area,
    headerRows: [],
    rows: [],
    columns: toMatches(found),
  });
  const table = forced ? found : withMemory(found, bare.fingerprint, context.memory);
  const dates = table.columns.filter(({ field }) => field === "date");
  // 「加班日期 | 开始时间 | 结束时间」: the times stand beside the day.
  const from =
    dates.find(({ path }) => /日期$/.test(path.at(-1) ?? "")) ??
    dates[0] ??
    table.columns.find(({ path }) => STRETCH.test(path.at(-1) ?? "")) ??
    null;
  const until = columnOf(table, "until");
  const title = taughtTitle(readAttendanceTitle(cells, area, table.headerFrom, context.year), taught);
  const headers = table.columns.map(({ path }) => path.join("")).join(" ");
  const about =
    SUBJECT.test(title.text + sheet.name) ||
    /请假(?:类型|类别|种类|事由)|休假(?:类型|类别)|加班类型|出差事由|假别|请假天数/.test(headers);
  const anomalies = ONLY_ANOMALIES.test(title.text + sheet.name) && from !== null;
  const tells = about && (until !== null || columnOf(table, "duration") !== null || anomalies);
  if (!from || (!forced && !tells)) return null;

  const { people, rows, totalRows, unread } = readTablePeople(cells, table, area.row + area.rows, false);
  if (people.length === 0) return null;
  const findings: Finding[] = unreadNames(cells, table, unread);
  const records: LedgerRecord[] = [];
  let first: string | null = null;
  let last: string | null = null;
  const spanOf = rowSpanReader(title.clue, sheet.dateSystem);
  for (const { row, person } of rows) {
    const raw = cells.value(row, from.column);
    const span = spanOf(raw);
    const end = until ? spanOf(cells.value(row, until.column)) : span;
    if (span === null) {
      findings.push(
        attendanceFinding("invalid-day", cellOn(sheet.name, row, from.column), String(raw), "left-out"),
      );
      continue;
    }
    if (span === "") continue;
    const start = span.from;
    const to = end !== null && end !== "" && end.to >= start ? end.to : span.to;
    if (first === null || start < first) first = start;
    if (last === null || to > last) last = to;
    const fields: Record<string, Field> = {
      date: {
        value: { from: start, to, precision: start === to ? "day" : "range" },
        raw,
        cell: cells.area(row, from.column),
      },
    };
    for (const { column, field } of table.columns) {
      if (field === null || field in fields || field === "until") continue;
      const value = cells.value(row, column);
      if (isBlank(value)) continue;
      const text = compactText(value);
      fields[field] = {
        value: field === "status" ? (codeOfWord(text) ?? text) : text,
        raw: value,
        cell: cells.area(row, column),
      };
    }
    const name = people[person];
    if (name)
      fields.person = {
        value: name.name,
        raw: cells.value(row, name.cell.column),
        cell: { ...name.cell, row },
      };
    records.push({ area: { row, column: area.column, rows: 1, columns: area.columns }, fields });
  }
  const period: DateSpan | null =
    first !== null && last !== null ? { from: first, to: last, precision: "range" } : null;
  const ledger = attendanceLedger({
    layout: "exception-list",
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
  return { ledger, questions: [], findings, confidence: anomalies || until ? 0.92 : 0.8 };
}
