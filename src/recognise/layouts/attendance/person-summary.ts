import { compactText, type CellArea, type DateSpan, type SheetCells } from "../../../grid";
import type { Finding, LedgerPerson, LedgerRecord, Question } from "../../../ledgers";
import {
  columnOf,
  columnsWith,
  findTable,
  toMatches,
  type AttendanceTable,
  type TableColumn,
} from "../../columns/attendance-columns";
import { MONTH_NAME } from "../../columns/column-meaning";
import type { PersonName } from "../../columns/person-name";
import { spanOfClue, unionOf } from "../../find/period";
import { totalWord } from "../../find/row-cells";
import { YEARS_AROUND } from "../../find/fitting-months";
import { yearQuestionId } from "../../find/year-question";
import { answeredPeriod, monthQuestionId, periodQuestions } from "../../marks/attendance-questions";
import { cellOn, findingOf } from "../../problems";
import { personAbove } from "../../values/person-above";
import { speaksAgainst, speaksFor } from "../evidence";
import { peopleLayout, type PeopleFit, type PeopleTable } from "./people-table";
import { rowsOfOne } from "./rows-of-one";
import { sameNames } from "./same-names";
import { summaryFindings } from "./summary-findings";
import { findMonthsOfOne, monthsOfRows } from "./summary-months";
import { COUNTS, readRecord, type DueOfGroup } from "./summary-record";
import { readTablePeople, unreadNames, type TablePeople } from "./table-people";

/**
 * A row a person with the counts of a month (考勤汇总表, 月度汇总 without its days): grouped headers such as 事假 › 本月/累计, of which only
 * the month counts; hours become days of 8; 「16/2」 is due and present.
 */
export const personSummary = peopleLayout(
  "person-summary",
  fitPersonSummary,
  [["title", "counts"]],
  (cells, area) => findTable(cells, area) ?? findMonthsOfOne(cells, area),
);

function fitPersonSummary(summary: PeopleTable): PeopleFit<"title" | "counts"> | null {
  const { region, table, about, forced } = summary;
  const owner = ownerOf(summary);
  if (!isOfPeople(table) && !owner) return null;
  const all = table.columns.filter(({ field }) => field !== null && COUNTS.test(field));
  const months = monthGroups(all);
  const totals = all.filter(({ path }) => /^(合计|总计|累计|全年|全年合计|年度合计)$/.test(path[0] ?? ""));
  // Months side by side: their sum counts, and is worked out where no column holds it.
  const counted = months >= 2 && totals.length > 0 ? totals : all;
  const kinds = new Set(counted.flatMap(({ field }) => field ?? []));
  const [named = null] = /考勤|出勤|打卡|月度汇总|缺勤|迟到|请假/.exec(about) ?? [];
  if (!forced && (kinds.size < 2 || (hasDays(table, kinds) && !isSignedOff(table, counted)))) return null;
  if (!forced && !named && !isPlainlyCounts(table, kinds.size, about)) return null;
  const { people, records, period } = readCounts(summary, { counted, months, owner });
  const header = cellOn(region.sheet.name, table.headerFrom, region.area.column);
  const counts = { sheet: region.sheet.name, title: summary.title.title, columns: toMatches(table), records };
  const blankForm = !records.some(({ fields }) => Object.keys(fields).some((id) => COUNTS.test(id)));
  const undated = period === null && !blankForm && (kinds.has("due-days") || kinds.has("present-days"));
  return {
    evidence: [
      named ? speaksFor("title", named) : speaksAgainst("untitled"),
      speaksFor("counts", [...kinds].join(" "), kinds.size / MOST_KINDS),
    ],
    people,
    ledger: { period, records, blankForm },
    questions: undated ? summaryQuestions(summary, header) : [],
    findings: [
      ...peopleFindings(summary, people),
      ...(blankForm ? [] : summaryFindings({ ...counts, headerFrom: table.headerFrom })),
    ],
  };
}

/** 缺席学生姓名 names who was missing of a class, whose counts the row has. */
const OF_THE_ABSENT = /^(?:缺|未|没|请假|迟到|早退|旷)/;

function isOfPeople(table: AttendanceTable): boolean {
  const key = columnOf(table, "person");
  return key !== null && !OF_THE_ABSENT.test(key.path.at(-1) ?? "");
}

/** So many kinds of counts are all that summaries have. */
const MOST_KINDS = 7;

/** The person whose months the rows are, where no column names people: 「姓名：张三」 stands above, or it is the sheet's name. */
function ownerOf({ region, table, title }: PeopleTable): PersonName | null {
  const [month] = columnsWith(table, "month");
  return columnOf(table, "person") === null && month ? personAbove(title.text, region.sheet.name) : null;
}

/** The rows of people with their counts. Of several months each row has its own, and the same name again is the same person. */
function readCounts(
  { region, cells, table, title }: PeopleTable,
  {
    counted,
    months,
    owner,
  }: {
    readonly counted: readonly TableColumn[];
    readonly months: number;
    readonly owner: PersonName | null;
  },
): {
  readonly people: TablePeople;
  readonly records: readonly LedgerRecord[];
  readonly period: DateSpan | null;
} {
  const [monthColumn] = columnsWith(table, "month");
  const { area } = region;
  const read = (once: boolean): TablePeople =>
    owner && monthColumn
      ? rowsOfOne(cells, area, table, owner, monthColumn.column)
      : readTablePeople(cells, table, area.row + area.rows, once);
  const once = read(true);
  const monthsOf = monthsOfRows(cells, monthColumn?.column ?? null, once.rows, title.clue);
  const several = new Set([...monthsOf.values()].map(({ from }) => from)).size > 1;
  const people = several ? read(false) : once;
  const due =
    months >= 2 && counted.every(({ field }) => field !== "due-days")
      ? dueOfGroups(cells, table, counted)
      : [];
  const rows = people.rows.filter(
    ({ row }) => !(monthColumn && isSumOfMonths(cells, row, monthColumn.column)),
  );
  const records = rows.map(({ row, person }): LedgerRecord => {
    const record = readRecord(cells, row, table.columns, counted, {
      overMonths: months >= 2,
      due,
      month: several && monthColumn ? { column: monthColumn.column, span: monthsOf.get(row) ?? null } : null,
    });
    return owner ? withOwner(record, people.people[person]) : record;
  });
  return { people, records, period: unionOf(monthsOf.values()) ?? spanOfClue(title.clue) };
}

/** 小计 below the months of one person, where the month stands: they are counted one by one. */
function isSumOfMonths(cells: SheetCells, row: number, column: number): boolean {
  const text = cells.value(row, column);
  return typeof text === "string" && totalWord(compactText(text)) !== null;
}

function withOwner({ area, fields }: LedgerRecord, person: LedgerPerson | undefined): LedgerRecord {
  if (!person) return { area, fields };
  return { area, fields: { ...fields, person: { value: person.name, raw: person.name, cell: person.cell } } };
}

/** People whose name is missing, can't be read or comes twice. */
function peopleFindings({ region, cells, table }: PeopleTable, read: TablePeople): readonly Finding[] {
  const { people, nameless } = read;
  const sheet = region.sheet.name;
  const unnamed = runsOf(nameless).map(({ from, to }) => {
    const name = people.find(({ cell }) => cell.row === from)?.name ?? "";
    const n = to - from + 1;
    const cell = { ...cellOn(sheet, from, columnOf(table, "person")?.column ?? 0), rows: n };
    return findingOf({ id: "attendance.missing-name", params: { name, n } }, cell, "", "attendance");
  });
  return [...unnamed, ...unreadNames(cells, table, read), ...namesTwice(people, sheet)];
}

/** The same name in two rows that no department or staff number tells apart: two people, or two posts of one. */
function namesTwice(people: TablePeople["people"], sheet: string): Finding[] {
  const before = new Map<string, TablePeople["people"][number]>();
  const again = people.filter((person) => {
    const { name, department, staffNumber } = person;
    const first = before.get(name);
    before.set(name, first ?? person);
    const apart =
      !first ||
      (first.department !== null && department !== null && first.department !== department) ||
      (first.staffNumber !== null && staffNumber !== null && first.staffNumber !== staffNumber);
    return !apart;
  });
  return sameNames(again.map(({ name, cell }) => ({ name, cell: { sheet, ...cell } })));
}

/** Asks which month a summary is of that could be counted if one knew. */
function summaryQuestions({ region, title, context }: PeopleTable, cell: CellArea): readonly Question[] {
  const sheet = region.sheet.name;
  const { year, month } = title.clue;
  const { memory, year: contextYear } = context;
  const answered = answeredPeriod(
    memory.answers[yearQuestionId(sheet)],
    memory.answers[monthQuestionId(sheet)],
  );
  const years = (year ?? contextYear) === null ? YEARS_AROUND : [year ?? contextYear ?? 0];
  const choices =
    month === null ? years.flatMap((one) => MONTHS.map((two) => `${String(one)}-${two}`)) : years.map(String);
  return periodQuestions(sheet, cell, { month, choices }, answered);
}

const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, "0"));

/** Days that rows are of; behind what was due and attended 请假日期 and 迟到日期 only say when somebody was away. */
function hasDays(table: AttendanceTable, kinds: ReadonlySet<string>): boolean {
  const counts = kinds.has("due-days") && kinds.has("present-days");
  return table.columns.some(
    ({ field, path }) =>
      (field === "date" || field === "until") && !(counts && OF_ONES_ABSENCE.test(path.at(-1) ?? "")),
  );
}

const OF_ONES_ABSENCE = /^(?:请假|休假|迟到|早退|旷工|缺勤|出差|公出|外出)/;

/** A date behind the counts, beside a signature, is the day on which somebody signed for them. */
function isSignedOff(table: AttendanceTable, counted: readonly TableColumn[]): boolean {
  const date = columnOf(table, "date")?.column ?? null;
  const last = Math.max(...counted.map(({ column }) => column));
  const signed = columnsWith(table, "signature").length > 0;
  return signed && date !== null && date > last && columnOf(table, "until") === null;
}

/** Titles of tables that have the same columns for another purpose. */
const OTHER_PURPOSE = /工资|薪|绩效|奖金|积分|考核|评分|扣分/;

/** Without a title: four kinds of counts, or three that make up most of the table. */
function isPlainlyCounts(table: AttendanceTable, kinds: number, about: string): boolean {
  if (kinds >= 4) return true;
  return kinds === 3 && kinds >= table.columns.length * 0.5 && !OTHER_PURPOSE.test(about);
}

/** How many months, or other parts of the time, stand as groups over the counts: 1月 › 出勤, 2月（应出勤18天） › 出勤. */
function monthGroups(columns: readonly TableColumn[]): number {
  return new Set(columns.map(groupOf).filter(isPartOfTime)).size;
}

/** The name of the group that a column stands in; "" for none. */
function groupOf({ path }: TableColumn): string {
  return path.length > 1 ? (path[0] ?? "") : "";
}

/** The days due that the groups over the counts name: 「1月（应出勤22天）」. */
function dueOfGroups(
  cells: SheetCells,
  { headerFrom }: AttendanceTable,
  counted: readonly TableColumn[],
): readonly DueOfGroup[] {
  return [...new Set(counted.map(groupOf))].flatMap((name) => {
    const columns = counted.filter((column) => groupOf(column) === name);
    const days = /应(?:出勤|到|勤)?\D{0,2}(\d+(?:\.\d+)?)[天日]/.exec(name)?.[1];
    const [first] = columns;
    return days === undefined || !first
      ? []
      : [
          {
            days: Number(days),
            columns: columns.map(({ column }) => column),
            cell: cells.area(headerFrom, first.column),
          },
        ];
  });
}

/** A group's name without the days due and what its brackets say besides: 「7月份应出勤21天」. */
function isPartOfTime(group: string): boolean {
  const name = group.replace(/[(（][^()（）]*[)）]$|[:：,，、]?应(?:出勤|到|勤)\D{0,2}\d.*$/, "");
  return (
    MONTH_NAME.test(name) ||
    /^第?[一二三四1-4]季度?$|^[上中下]旬$|^[上下]半[年月]$|^第[一二三四五六\d]{1,2}周$/.test(name)
  );
}

/** Rows that follow each other, as one. */
function runsOf(rows: readonly number[]): { readonly from: number; readonly to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && last.to === row - 1) last.to = row;
    else runs.push({ from: row, to: row });
  }
  return runs;
}
