import { cellsOf, readNumber } from "../../../grid";
import { draftLedger } from "../../draft";
import { noteRows } from "../../find/note-rows";
import { cellOn, findingOf } from "../../problems";
import { findTable, MONTH_NAME, toMatches } from "../../columns/attendance-columns";
import { readTablePeople, unreadNames } from "./table-people";
import { spanOfClue } from "../../find/period";
import { readTitle } from "../../find/title";
import type { LayoutReader, ReadContext, Region, TableDraft } from "../../layout";
import { tableRoles } from "./table-roles";

const COUNTS = /-(days|times|minutes|hours)$/;

/**
 * 出勤天数 by month, a column a month: without the days that were due no rate follows from them, so its people are named and nothing is
 * counted, which a finding says.
 */
export const attendedByMonth: LayoutReader = { layout: "year-matrix", read: readAttendedByMonth };

function readAttendedByMonth(region: Region, context: ReadContext): TableDraft | null {
  const { sheet, area } = region;
  const cells = cellsOf(sheet);
  const table = findTable(cells, area);
  if (!table || table.columns.some(({ field }) => field !== null && COUNTS.test(field))) return null;
  const months = table.columns.filter(({ path }) => MONTH_NAME.test(path.at(-1) ?? ""));
  const { title, text, clue } = readTitle(cells, area, table.headerFrom, context.year);
  if (months.length < 3 || !/出勤|考勤/.test(text + sheet.name)) return null;
  const { people, rows, totalRows, unread } = readTablePeople(cells, table, area.row + area.rows, true);
  const filled = rows.some(({ row }) =>
    months.some(({ column }) => readNumber(cells.raw(row, column)) !== null),
  );
  const header = cellOn(sheet.name, table.headerFrom, months[0]?.column ?? area.column);
  const ledger = draftLedger({
    kind: "attendance",
    layout: "year-matrix",
    sheet: sheet.name,
    title,
    area,
    headerRows: Array.from(
      { length: table.headerTo - table.headerFrom + 1 },
      (_, index) => table.headerFrom + index,
    ),
    columns: toMatches(table),
    rows: noteRows(cells, area, tableRoles(table, rows, totalRows), table.headerFrom),
    period:
      spanOfClue(clue) ??
      (clue.year === null
        ? null
        : { from: `${String(clue.year)}-01-01`, to: `${String(clue.year)}-12-31`, precision: "year" }),
    people,
    blankForm: !filled,
  });
  const findings = unreadNames(cells, table, unread);
  if (filled) findings.push(findingOf({ id: "attendance.days-due-unknown" }, header, title, "attendance"));
  return { ledger, questions: [], findings, confidence: 0.9 };
}
