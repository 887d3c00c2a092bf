import type { Workbook } from "@cj-tech-master/excelts";
import { BUREAU, type HoursOfPerson, MONTHS, totalHours, YEAR } from "../bureau";
import { type FormValue, writeListForm } from "./list-form";

const FIRST_ROW = 4;
const FIRST_MONTH_COLUMN = 4;

/** Adds 学时统计: a row a person, a column a month, the sum as a formula with its value. */
export function writeStudyHoursForm(workbook: Workbook, people: readonly HoursOfPerson[]): void {
  const sheet = writeListForm(workbook, {
    sheet: "学时统计",
    title: `${BUREAU}${YEAR}年度干部职工学习学时统计表`,
    info: `单位：${BUREAU}          计量单位：学时          统计截止：${YEAR}年12月31日`,
    columns: [
      { header: "序号", width: 6 },
      { header: "姓名", width: 10 },
      { header: "科室", width: 17 },
      ...MONTHS.map((month) => ({ header: `${month}月`, width: 7 })),
      { header: "全年合计", width: 10 },
      { header: "备注", width: 20 },
    ],
    rows: people.map((person, index): FormValue[] => [
      index + 1,
      person.name,
      person.department,
      ...person.months,
      null,
      remarkOf(person),
    ]),
    total: ["合计", "", "", ...MONTHS.map(() => null), null, ""],
    notes: ["注：含集中学习、个人自学、网络学院和业务培训；集中学习每次按3学时计，培训每天按6学时计。"],
    signature: "制表人：汪晓彤                    审核人：严佩芳                    填报日期：2024年12月31日",
  });
  const sumColumn = FIRST_MONTH_COLUMN + MONTHS.length;
  people.forEach((person, index) => {
    const row = FIRST_ROW + index;
    const from = sheet.getCell(row, FIRST_MONTH_COLUMN).address;
    const to = sheet.getCell(row, sumColumn - 1).address;
    sheet.getCell(row, sumColumn).value = { formula: `SUM(${from}:${to})`, result: totalHours(person) };
  });
  const totalRow = FIRST_ROW + people.length;
  for (let column = FIRST_MONTH_COLUMN; column <= sumColumn; column++) {
    const month = column - FIRST_MONTH_COLUMN;
    const result = people.reduce(
      (sum, person) => sum + (column === sumColumn ? totalHours(person) : (person.months[month] ?? 0)),
      0,
    );
    const from = sheet.getCell(FIRST_ROW, column).address;
    const to = sheet.getCell(totalRow - 1, column).address;
    sheet.getCell(totalRow, column).value = { formula: `SUM(${from}:${to})`, result };
  }
}

function remarkOf(person: HoursOfPerson): string {
  const empty = person.months.filter((hours) => hours === null).length;
  if (empty === 0) return "";
  if (person.months[0] === null) return "7月报到";
  return person.months[11] === null ? "4月退休" : "3—8月产假";
}
