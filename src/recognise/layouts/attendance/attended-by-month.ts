import { readNumber } from "../../../grid";
import { MONTH_NAME } from "../../columns/column-meaning";
import { spanOfClue, type PeriodClue } from "../../find/period";
import { cellOn, findingOf } from "../../problems";
import { speaksFor } from "../evidence";
import { peopleLayout, type PeopleFit, type PeopleTable } from "./people-table";
import { readTablePeople, unreadNames } from "./table-people";

const COUNTS = /-(days|times|minutes|hours)$/;

/**
 * 出勤天数 by month, a column a month: without the days that were due no rate follows from them, so its people are named and nothing is
 * counted, which a finding says.
 */
export const attendedByMonth = peopleLayout("year-matrix", fitMonths, [["times-across"]]);

function fitMonths({ region, cells, table, title, about }: PeopleTable): PeopleFit<"times-across"> | null {
  const { sheet, area } = region;
  if (table.columns.some(({ field }) => field !== null && COUNTS.test(field))) return null;
  const months = table.columns.filter(({ path }) => MONTH_NAME.test(path.at(-1) ?? ""));
  if (months.length < 3 || !/出勤|考勤|签到|到岗|上班/.test(about)) return null;
  const people = readTablePeople(cells, table, area.row + area.rows, true);
  const filled = people.rows.some(({ row }) =>
    months.some(({ column }) => readNumber(cells.raw(row, column)) !== null),
  );
  const header = cellOn(sheet.name, table.headerFrom, months[0]?.column ?? area.column);
  const told = findingOf({ id: "attendance.days-due-unknown" }, header, title.title, "attendance");
  return {
    evidence: [speaksFor("times-across", months.length)],
    people,
    ledger: { period: spanOfClue(title.clue) ?? yearOf(title.clue), blankForm: !filled },
    findings: [...unreadNames(cells, table, people), ...(filled ? [told] : [])],
  };
}

function yearOf({ year }: PeriodClue) {
  if (year === null) return null;
  return { from: `${String(year)}-01-01`, to: `${String(year)}-12-31`, precision: "year" } as const;
}
