import { addDays, compactText, isBlank, type DateSpan } from "../../../grid";
import type { Field, Finding, LedgerRecord } from "../../../ledgers";
import { columnOf, type AttendanceTable, type TableColumn } from "../../columns/attendance-columns";
import { spanOfClue } from "../../find/period";
import { isUsualWorkday } from "../../marks/workday";
import { cellOn, findingOf } from "../../problems";
import { speaksFor } from "../evidence";
import { countsInWords } from "./counts-in-words";
import { peopleLayout, type PeopleFit, type PeopleTable } from "./people-table";
import { COUNTS, readRecord } from "./summary-record";
import { readTablePeople, unreadNames } from "./table-people";

/**
 * A row a person with the month in words: 「全勤」, 「事假1天」, 「病假1.5天、迟到2次」. All workdays were due; what the words name was not
 * attended. A row that says nothing is no full month.
 */
export const monthStates = peopleLayout("person-summary", fitMonthStates, [["title", "states"]]);

const COLUMN = /^(?:本月|当月)?(?:出勤|考勤|缺勤|请假)(?:情况|状态|结果|说明|记录)$/;

function fitMonthStates(table: PeopleTable): PeopleFit<"title" | "states"> | null {
  const { cells, region, title, about } = table;
  const period = spanOfClue(title.clue);
  const states = statesColumn(table.table);
  if (!states || period === null || !/考勤|出勤|缺勤|请假/.test(about)) return null;
  const people = readTablePeople(cells, table.table, region.area.row + region.area.rows, true);
  const rows = people.rows.map(({ row }) => ({ row, said: countsInWords(cells.value(row, states.column)) }));
  const filled = rows.filter(({ row }) => !isBlank(cells.value(row, states.column)));
  const whole = filled.filter(({ said }) => said?.size === 0).length;
  const read = filled.filter(({ said }) => said !== null).length;
  if (whole === 0 || read < 2 || read < filled.length * 0.6) return null;
  const due = workdaysIn(period);
  return {
    evidence: [speaksFor("title", title.title), speaksFor("states", states.path.join("›"))],
    people,
    ledger: {
      period,
      records: rows.map(({ row, said }) => recordOf(table, row, states, said, due)),
    },
    findings: [
      ...unreadNames(cells, table.table, people),
      ...untold(
        table,
        states,
        rows.flatMap(({ row, said }) => (said === null ? [row] : [])),
      ),
    ],
  };
}

/** People of whose month nothing is known: they are not counted. */
function untold(
  { region, cells, table }: PeopleTable,
  states: TableColumn,
  rows: readonly number[],
): Finding[] {
  const [first] = rows;
  if (first === undefined) return [];
  const name = compactText(cells.value(first, columnOf(table, "person")?.column ?? 0));
  const places = rows.map((row) => cellOn(region.sheet.name, row, states.column));
  const finding = findingOf(
    { id: "attendance.present-missing", params: { name, n: rows.length } },
    cellOn(region.sheet.name, first, states.column),
    compactText(cells.value(first, states.column)),
    "attendance",
  );
  return [places.length > 1 ? { ...finding, cells: places } : finding];
}

/** The column of words, of a table that holds neither days nor counts. */
function statesColumn(table: AttendanceTable): TableColumn | null {
  const counts = table.columns.some(({ field }) => field !== null && COUNTS.test(field));
  if (counts || columnOf(table, "date") !== null || columnOf(table, "until") !== null) return null;
  return table.columns.find(({ path }) => COLUMN.test(path.at(-1) ?? "")) ?? null;
}

function recordOf(
  { cells, table }: PeopleTable,
  row: number,
  { column }: TableColumn,
  said: ReturnType<typeof countsInWords>,
  due: number,
): LedgerRecord {
  const record = readRecord(cells, row, table.columns, [], { overMonths: false, due: [], month: null });
  if (said === null) return record;
  const raw = cells.value(row, column);
  const cell = cells.area(row, column);
  const counts: Record<string, Field> = { "due-days": { value: due, raw, cell } };
  for (const [field, value] of said) counts[field] = { value, raw, cell };
  return { ...record, fields: { ...record.fields, ...counts } };
}

function workdaysIn({ from, to }: DateSpan): number {
  let days = 0;
  for (let day = from; day <= to; day = addDays(day, 1)) if (isUsualWorkday(day)) days += 1;
  return days;
}
