import { compactText, isBlank, type Area, type DateSpan, type SheetCells } from "../../../grid";
import { dateOf, type Field, type Finding, type LedgerPerson, type LedgerRecord } from "../../../ledgers";
import {
  columnOf,
  columnsWith,
  type AttendanceTable,
  type TableColumn,
} from "../../columns/attendance-columns";
import { STRETCH } from "../../columns/column-meaning";
import { spanOfClue } from "../../find/period";
import { rowSpansReader } from "../../find/row-dates";
import { codeOfWord } from "../../marks/mark-words";
import { cellOn, findingOf } from "../../problems";
import { speaksAgainst, speaksFor } from "../evidence";
import { lastDayOf, lengthInDays } from "./leave-length";
import { isOfAnotherMatter } from "./of-another-matter";
import { headersOf, peopleLayout, type PeopleFit, type PeopleTable } from "./people-table";
import { readTablePeople, unreadNames, type TablePeople } from "./table-people";

/**
 * Only what deviates (docs/criteria.md §3.1, ⑤): leave, overtime and trips as approvals export them or a clerk registers them, and a time
 * clock's 异常统计. They tell who was away when, and nothing of the others, so they give records and no presence.
 */
export const exceptionList = peopleLayout("exception-list", fitExceptions, [["day-in-every-row"]]);

const SUBJECT =
  /[年病事婚产丧]假|请假|请销假|休假|出差|外出|缺勤|异常|补卡|公出|调休|考勤|迟到|早退|旷工|缺卡|未打卡|未到岗/;
const COLUMNS_OF_LEAVE = /请假(?:类型|类别|种类|事由)|休假(?:类型|类别)|出差事由|假别|请假天数|请假人/;

/** 请假时间 holds both ends, or the only day. */
const OF_LEAVE = /^(?:请假|休假|出差|外出|公出)(?:起止)?(?:时间|日期)/;

/** A cell that names its last day too, be it the first: 「12月31日至12月31日」. */
const BOTH_ENDS = /\d.*(?:[至到~～—–]|[日号]-).*\d/;

/** What became of a request, and the words for one that came to nothing. */
const ANSWER = /(?:审批|流程|申请|审核)(?:结果|状态|意见)/;
const REFUSED = /拒绝|撤销|撤回|驳回|不同意|不批准|未通过|未批准|不予|终止|作废/;

/** Titles of lists that name nobody who came as usual. */
export const ONLY_ANOMALIES = /异常|迟到|早退|旷工|缺卡|补卡|未打卡|缺勤|未到岗/;

function fitExceptions(list: PeopleTable): PeopleFit<"day-in-every-row"> | null {
  const { region, cells, table, title, about, forced } = list;
  const from = firstDay(table);
  if (!from || columnsWith(table, "device").length > 0) return null;
  const until = columnOf(table, "until");
  const anomalies = ONLY_ANOMALIES.test(about);
  const ofLeave = COLUMNS_OF_LEAVE.test(headersOf(table));
  const labels = table.columns.map(({ path }) => path.at(-1) ?? "");
  const named = ofLeave || (SUBJECT.test(about) && !isOfAnotherMatter(about, labels));
  const bothEnds = until !== null || OF_LEAVE.test(from.path.join(""));
  const tells = named && (bothEnds || columnOf(table, "duration") !== null || anomalies);
  if (!forced && (!tells || isOvertime(list))) return null;
  const { area } = region;
  const people = readTablePeople(cells, table, area.row + area.rows, false);
  if (people.people.length === 0) return null;
  const { records, findings } = readStretches(list, { from, until }, people);
  return {
    evidence: [
      speaksFor("day-in-every-row", from.path.join("›")),
      ...(anomalies || bothEnds ? [] : [speaksAgainst("one-end", from.path.join("›"))]),
    ],
    people,
    ledger: { period: spanOfClue(title.clue) ?? spanOver(records), records },
    findings: [...unreadNames(cells, table, people), ...findings],
  };
}

/** Work beyond what is due says nothing of who was away. */
function isOvertime({ table, about }: PeopleTable): boolean {
  const headers = headersOf(table);
  return /加班/.test(about + headers) && !SUBJECT.test(`${about} ${headers.replace(/调休/g, "")}`);
}

/** 「加班日期 | 开始时间 | 结束时间」: the times stand beside the day. */
function firstDay(table: AttendanceTable): TableColumn | null {
  const dates = table.columns.filter(({ field }) => field === "date");
  return (
    dates.find(({ path }) => /日期$/.test(path.at(-1) ?? "")) ??
    dates[0] ??
    table.columns.find(({ path }) => STRETCH.test(path.at(-1) ?? "")) ??
    null
  );
}

function readStretches(
  { region, cells, table, title }: PeopleTable,
  ends: Ends,
  { rows, people }: TablePeople,
): { readonly records: readonly LedgerRecord[]; readonly findings: readonly Finding[] } {
  const { sheet, area } = region;
  const { from } = ends;
  const records: LedgerRecord[] = [];
  const findings: Finding[] = [];
  const spansOf = rowSpansReader(title.clue, sheet.dateSystem);
  const answers = table.columns.filter(({ path }) => ANSWER.test(path.at(-1) ?? ""));
  for (const { row, person } of rows) {
    const refused = answers.find(({ column }) => REFUSED.test(compactText(cells.value(row, column))));
    if (refused) {
      const name = people[person]?.name ?? "";
      const cell = cellOn(sheet.name, row, refused.column);
      const raw = cells.value(row, refused.column);
      findings.push(findingOf({ id: "attendance.leave-refused", params: { name } }, cell, raw, "attendance"));
      continue;
    }
    const spans = stretchesOf(cells, table, row, ends, spansOf);
    if (spans === null) {
      const raw = String(cells.value(row, from.column));
      const cell = cellOn(sheet.name, row, from.column);
      findings.push(findingOf({ id: "attendance.invalid-day" }, cell, raw, "attendance"));
    }
    for (const span of spans ?? [])
      records.push(recordOf(cells, table, row, { area, from, span, person: people[person] }));
  }
  return { records, findings };
}

/** From the first day of all to the last. */
export function spanOver(records: readonly LedgerRecord[]): DateSpan | null {
  const spans = records.flatMap((record) => dateOf(record, "date") ?? []);
  const [from] = spans.map((span) => span.from).sort();
  const to = spans
    .map((span) => span.to)
    .sort()
    .at(-1);
  return from !== undefined && to !== undefined ? { from, to, precision: "range" } : null;
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
  const open = !end && span.from === span.to && !BOTH_ENDS.test(compactText(cells.value(row, from.column)));
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
