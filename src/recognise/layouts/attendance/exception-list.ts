import { cellsOf, compactText, isBlank, type Area, type DateSpan, type SheetCells } from "../../../grid";
import { dateOf, type Field, type Finding, type LedgerPerson, type LedgerRecord } from "../../../ledgers";
import { draftLedger } from "../../draft";
import { fingerprintOf } from "../../find/header";
import { noteRows } from "../../find/note-rows";
import { cellOn, findingOf } from "../../problems";
import { rowSpansReader } from "../../find/row-dates";
import {
  columnOf,
  columnsWith,
  findTable,
  STRETCH,
  toMatches,
  withMemory,
  type AttendanceTable,
  type TableColumn,
} from "../../columns/attendance-columns";
import { readTablePeople, unreadNames } from "./table-people";
import { spanOfClue } from "../../find/period";
import { readTitle } from "../../find/title";
import type { LayoutReader, ReadContext, Region, TableDraft } from "../../layout";
import { taughtTitle } from "../../taught/taught-period";
import { taughtTable } from "../../taught/taught-table";
import { codeOfWord } from "../../marks/mark-words";
import { lastDayOf, lengthInDays } from "./leave-length";
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
  const table = forced ? found : withMemory(found, fingerprintOf(found.columns), context.memory);
  const dates = table.columns.filter(({ field }) => field === "date");
  // 「加班日期 | 开始时间 | 结束时间」: the times stand beside the day.
  const from =
    dates.find(({ path }) => /日期$/.test(path.at(-1) ?? "")) ??
    dates[0] ??
    table.columns.find(({ path }) => STRETCH.test(path.at(-1) ?? "")) ??
    null;
  const until = columnOf(table, "until");
  const title = taughtTitle(readTitle(cells, area, table.headerFrom, context.year), taught);
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
  const spansOf = rowSpansReader(title.clue, sheet.dateSystem);
  for (const { row, person } of rows) {
    const spans = stretchesOf(cells, table, row, { from, until }, spansOf);
    if (spans === null) {
      const raw = String(cells.value(row, from.column));
      findings.push(
        findingOf({ id: "attendance.invalid-day" }, cellOn(sheet.name, row, from.column), raw, "attendance"),
      );
    } else {
      for (const span of spans)
        records.push(recordOf(cells, table, row, { area, from, span, person: people[person] }));
    }
  }
  const spans = records.flatMap((record) => dateOf(record, "date") ?? []);
  const [first] = spans.map((span) => span.from).sort();
  const last = spans
    .map((span) => span.to)
    .sort()
    .at(-1);
  const period: DateSpan | null =
    first !== undefined && last !== undefined ? { from: first, to: last, precision: "range" } : null;
  const ledger = draftLedger({
    kind: "attendance",
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

interface Ends {
  readonly from: TableColumn;
  readonly until: TableColumn | null;
}

/** From when to when somebody was away: both ends, the first day with the number of days, or the days that one cell names; null for no date. */
function stretchesOf(
  cells: SheetCells,
  table: AttendanceTable,
  row: number,
  { from, until }: Ends,
  spansOf: ReturnType<typeof rowSpansReader>,
): readonly DateSpan[] | null {
  const spans = spansOf(cells.value(row, from.column));
  const [span] = spans ?? [];
  if (!span || (spans && spans.length > 1)) return spans;
  const end = until ? spansOf(cells.value(row, until.column))?.[0] : undefined;
  const named = end && end.to >= span.from ? end.to : span.to;
  const duration = columnOf(table, "duration");
  const length = duration && lengthInDays(cells.value(row, duration.column), duration.path.join(""));
  const open = !end && span.from === span.to;
  const to = open && length ? lastDayOf(span.from, length) : named;
  return [{ from: span.from, to, precision: span.from === to ? "day" : "range" }];
}

function recordOf(
  cells: SheetCells,
  table: AttendanceTable,
  row: number,
  {
    area,
    from,
    span,
    person,
  }: {
    readonly area: Area;
    readonly from: TableColumn;
    readonly span: DateSpan;
    readonly person: LedgerPerson | undefined;
  },
): LedgerRecord {
  const fields: Record<string, Field> = {
    date: { value: span, raw: cells.value(row, from.column), cell: cells.area(row, from.column) },
  };
  for (const { column, field } of table.columns) {
    if (field === null || field in fields || field === "until") continue;
    const raw = cells.value(row, column);
    if (isBlank(raw)) continue;
    const text = compactText(raw);
    const value = field === "status" ? (codeOfWord(text) ?? text) : text;
    fields[field] = { value, raw, cell: cells.area(row, column) };
  }
  if (person)
    fields.person = {
      value: person.name,
      raw: cells.value(row, person.cell.column),
      cell: { ...person.cell, row },
    };
  return { area: { row, column: area.column, rows: 1, columns: area.columns }, fields };
}
