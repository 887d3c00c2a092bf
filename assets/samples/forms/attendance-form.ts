import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import {
  type Attendance,
  BUREAU,
  dayOf,
  daysInMonth,
  isWorkday,
  MARKS,
  PEOPLE,
  weekdayOf,
  YEAR,
} from "../bureau";
import {
  REST_FILL,
  setUpPage,
  styleBody,
  styleHeader,
  styleInfo,
  styleNote,
  styleTitle,
  styleTotal,
} from "./office-style";

const WEEKDAYS = ["日", "一", "二", "三", "四", "五", "六"];
const FIRST_DAY_COLUMN = 4;
const FIRST_ROW = 5;

/** The count columns behind the days: name, and which marks make a whole day of it. */
const COUNTS: readonly (readonly [name: string, marks: readonly string[]])[] = [
  ["出勤", ["√", "◎"]],
  ["出差", ["△"]],
  ["事假", ["○"]],
  ["病假", ["●"]],
  ["年休", ["☆"]],
  ["产假", ["◇"]],
  ["旷工", ["×"]],
];

/** Days of a mark in cells as the grid has them, halves of `√/○` included. */
function countDays(cells: readonly string[], marks: readonly string[]): number {
  return cells.reduce((sum, cell) => {
    const parts = cell.split("/");
    return sum + parts.filter((part) => marks.includes(part)).length / parts.length;
  }, 0);
}

function formulaFor(range: string, marks: readonly string[]): string {
  return marks
    .map(
      (mark) =>
        `COUNTIF(${range},"${mark}")+0.5*(COUNTIF(${range},"${mark}/?")+COUNTIF(${range},"?/${mark}"))`,
    )
    .join("+");
}

function writeHeader(sheet: Worksheet, month: number, days: number, columns: number): void {
  const clerk = month <= 6 ? "何俊逸" : "汪晓彤";
  sheet.mergeCells(1, 1, 1, columns);
  sheet.getCell(1, 1).value = `${BUREAU}${YEAR}年${month}月考勤表`;
  styleTitle(sheet.getCell(1, 1));
  sheet.getRow(1).height = 32;
  sheet.mergeCells(2, 1, 2, columns);
  sheet.getCell(2, 1).value = `单位：${BUREAU}          考勤员：${clerk}          ${YEAR}年${month}月`;
  styleInfo(sheet.getCell(2, 1));

  ["序号", "姓名", "科室"].forEach((name, index) => {
    sheet.getCell(3, index + 1).value = name;
    sheet.mergeCells(3, index + 1, 4, index + 1);
  });
  for (let date = 1; date <= days; date++) {
    sheet.getCell(3, FIRST_DAY_COLUMN + date - 1).value = date;
    sheet.getCell(4, FIRST_DAY_COLUMN + date - 1).value = WEEKDAYS[weekdayOf(dayOf(month, date))] ?? "";
  }
  const firstCount = FIRST_DAY_COLUMN + days;
  sheet.getCell(3, firstCount).value = "合计（天）";
  sheet.mergeCells(3, firstCount, 3, firstCount + COUNTS.length - 1);
  COUNTS.forEach(([name], index) => {
    sheet.getCell(4, firstCount + index).value = name;
  });
  sheet.getCell(3, columns).value = "备注";
  sheet.mergeCells(3, columns, 4, columns);
  for (const row of [3, 4]) {
    for (let column = 1; column <= columns; column++) styleHeader(sheet.getCell(row, column));
  }
  for (let date = 1; date <= days; date++) {
    if (isWorkday(dayOf(month, date))) continue;
    for (const row of [3, 4]) sheet.getCell(row, FIRST_DAY_COLUMN + date - 1).fill = REST_FILL;
  }
}

function remarkOf(person: (typeof PEOPLE)[number], month: number): string {
  if (person.left === dayOf(month, 1)) return "本月起退休";
  if (person.joined === dayOf(month, 1)) return "本月报到";
  if (person.maternityLeave?.[0] === dayOf(month, 1)) return "产假开始";
  return "";
}

function mergeDepartments(sheet: Worksheet): void {
  let start = 0;
  for (let index = 1; index <= PEOPLE.length; index++) {
    if (PEOPLE[index]?.department === PEOPLE[start]?.department) continue;
    sheet.mergeCells(FIRST_ROW + start, 3, FIRST_ROW + index - 1, 3);
    start = index;
  }
}

function writeTotals(
  sheet: Worksheet,
  row: number,
  days: number,
  columns: number,
  sums: readonly number[],
): void {
  const firstCount = FIRST_DAY_COLUMN + days;
  sheet.getCell(row, 1).value = "合计";
  sheet.mergeCells(row, 1, row, firstCount - 1);
  sums.forEach((sum, index) => {
    const top = sheet.getCell(FIRST_ROW, firstCount + index).address;
    const bottom = sheet.getCell(row - 1, firstCount + index).address;
    sheet.getCell(row, firstCount + index).value = { formula: `SUM(${top}:${bottom})`, result: sum };
  });
  for (let column = 1; column <= columns; column++) styleTotal(sheet.getCell(row, column));
  sheet.getRow(row).height = 22;
}

function writeFoot(sheet: Worksheet, row: number, columns: number): void {
  const legend = Object.entries(MARKS).map(([mark, meaning]) => `${mark}${meaning}`);
  const lines = [
    `说明：${legend.join("  ")}`,
    "注：半天情况用斜线隔开，斜线前为上午，斜线后为下午；双休日、法定节假日不填。",
    "制表人：汪晓彤                    审核人：严佩芳                    分管领导：韩永清",
  ];
  lines.forEach((line, index) => {
    sheet.mergeCells(row + index, 1, row + index, columns);
    const cell = sheet.getCell(row + index, 1);
    cell.value = line;
    (index === 2 ? styleInfo : styleNote)(cell);
    sheet.getRow(row + index).height = index === 2 ? 30 : 20;
  });
}

/** Adds one month's grid: two-row header, one row a person, counts as formulas with their values, legend, signatures. */
export function writeAttendanceForm(workbook: Workbook, attendance: Attendance, month: number): void {
  const days = daysInMonth(month);
  const firstCount = FIRST_DAY_COLUMN + days;
  const columns = firstCount + COUNTS.length;
  const sheet = workbook.addWorksheet(`${month}月考勤`, {
    views: [{ state: "frozen", xSplit: 3, ySplit: 4 }],
  });
  [5, 9, 15].forEach((width, index) => (sheet.getColumn(index + 1).width = width));
  for (let date = 1; date <= days; date++) sheet.getColumn(FIRST_DAY_COLUMN + date - 1).width = 4.3;
  COUNTS.forEach((_, index) => (sheet.getColumn(firstCount + index).width = 6));
  sheet.getColumn(columns).width = 12;
  writeHeader(sheet, month, days, columns);

  const sums = COUNTS.map(() => 0);
  PEOPLE.forEach((person, index) => {
    const row = FIRST_ROW + index;
    const cells: string[] = [];
    [index + 1, person.name, person.department].forEach((value, place) => {
      sheet.getCell(row, place + 1).value = value;
    });
    for (let date = 1; date <= days; date++) {
      const mark = attendance.get(person.name)?.get(dayOf(month, date)) ?? "";
      cells.push(mark);
      if (mark !== "") sheet.getCell(row, FIRST_DAY_COLUMN + date - 1).value = mark;
    }
    const range = `${sheet.getCell(row, FIRST_DAY_COLUMN).address}:${sheet.getCell(row, firstCount - 1).address}`;
    COUNTS.forEach(([, marks], place) => {
      const result = countDays(cells, marks);
      sums[place] = (sums[place] ?? 0) + result;
      sheet.getCell(row, firstCount + place).value = { formula: formulaFor(range, marks), result };
    });
    const remark = remarkOf(person, month);
    if (remark) sheet.getCell(row, columns).value = remark;
    for (let column = 1; column <= columns; column++) styleBody(sheet.getCell(row, column));
    for (let date = 1; date <= days; date++) {
      if (!isWorkday(dayOf(month, date))) sheet.getCell(row, FIRST_DAY_COLUMN + date - 1).fill = REST_FILL;
    }
    sheet.getRow(row).height = 20;
  });
  mergeDepartments(sheet);
  const totalRow = FIRST_ROW + PEOPLE.length;
  writeTotals(sheet, totalRow, days, columns, sums);
  writeFoot(sheet, totalRow + 1, columns);
  setUpPage(sheet, "landscape", 4, sheet.getCell(totalRow + 3, columns).address);
}
