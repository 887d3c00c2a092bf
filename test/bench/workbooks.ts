import type { CellValue, Sheet } from "../../src/grid";
import { sheetOf } from "../support/sheet-of";

const SURNAMES = [..."赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨"];
const GIVEN = [..."安柏辰岱恩帆耕涵嘉可岚铭宁沛清然书彤唯晓"];
const DEPARTMENTS = ["办公室", "综合科", "业务科", "法规科"];
const SHEETS_OF_LEDGERS = 12;
const COLUMNS_OF_A_MONTH = 35;
const COLUMNS_OF_A_LEDGER = 8;
const ROWS_BESIDES = 4;
const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);

/**
 * A year of a large unit: attendance of four departments month by month, and twelve lists of study sessions, 60 sheets.
 *
 * @param cells how many cells in all, at most
 */
export function yearOfLedgers(cells: number): readonly Sheet[] {
  const months = MONTHS.flatMap((month) => DEPARTMENTS.map((department) => ({ month, department })));
  const cellsOfARow = months.length * COLUMNS_OF_A_MONTH + SHEETS_OF_LEDGERS * COLUMNS_OF_A_LEDGER;
  const rows = Math.floor(cells / cellsOfARow) - ROWS_BESIDES;
  return [
    ...months.map(({ month, department }) => attendanceMonth(month, department, rows)),
    ...MONTHS.map((month) => studyList(month, rows)),
  ];
}

/** Raw punches of a time clock, two a day and person, six columns. */
export function punches(rows: number): readonly Sheet[] {
  const people = 120;
  const header = ["工号", "姓名", "部门", "打卡时间", "打卡设备", "打卡方式"];
  const body = Array.from({ length: rows }, (_, at): CellValue[] => {
    const person = at % people;
    const half = Math.floor(at / people);
    const time = 45292 + Math.floor(half / 2) + (half % 2 === 0 ? 0.36 : 0.74) + person / 10_000;
    return [`K${1000 + person}`, nameOf(person), departmentOf(person), time, "一楼考勤机", "人脸"];
  });
  return [sheetOf([header, ...body], { name: "打卡原始记录" })];
}

export function cellsIn(sheets: readonly Sheet[]): number {
  return sheets.reduce((sum, { values }) => sum + values.length * (values[0]?.length ?? 0), 0);
}

function attendanceMonth(month: number, department: string, people: number): Sheet {
  const days = new Date(Date.UTC(2024, month, 0)).getUTCDate();
  const dayNumbers = Array.from({ length: days }, (_, at) => at + 1);
  const weekdays = dayNumbers.map((day) => weekdayOf(month, day));
  const rows = Array.from({ length: people }, (_, at): CellValue[] => {
    const marks = weekdays.map((weekday, day) => (isWeekend(weekday) ? "" : markOf(at * 31 + day)));
    return [at + 1, nameOf(at), department, ...marks, marks.filter((mark) => mark === "√").length];
  });
  return sheetOf(
    [
      [`${department}2024年${month}月考勤表`],
      ["序号", "姓名", "科室", ...dayNumbers, "出勤天数"],
      ["", "", "", ...weekdays.map((weekday) => "日一二三四五六".charAt(weekday)), ""],
      ...rows,
      ["备注：√出勤 ○出差 △事假 ●病假 ☆年休假 ×旷工"],
    ],
    { name: `${department}${month}月考勤` },
  );
}

function studyList(month: number, rows: number): Sheet {
  const days = new Date(Date.UTC(2024, month, 0)).getUTCDate();
  const body = Array.from({ length: rows }, (_, at): CellValue[] => [
    at + 1,
    `2024年${month}月${(at % days) + 1}日`,
    at % 3 === 0 ? "理论学习中心组学习" : "干部职工集中学习",
    `第${at + 1}次学习：政策文件与业务知识`,
    nameOf(at),
    departmentOf(at),
    20 + (at % 30),
    at % 3 === 0 ? "会议室" : "三楼学习室",
  ]);
  return sheetOf(
    [
      [`2024年${month}月学习台账`],
      ["序号", "学习时间", "学习形式", "学习内容", "主持人", "科室", "参加人数", "地点"],
      ...body,
    ],
    { name: `${month}月学习` },
  );
}

function nameOf(person: number): string {
  const surname = SURNAMES[person % SURNAMES.length] ?? "";
  const first = GIVEN[Math.floor(person / SURNAMES.length) % GIVEN.length] ?? "";
  const second = GIVEN[(person * 7) % GIVEN.length] ?? "";
  return surname + first + second;
}

const departmentOf = (person: number): string => DEPARTMENTS[person % DEPARTMENTS.length] ?? "";

const weekdayOf = (month: number, day: number): number =>
  new Date(Date.UTC(2024, month - 1, day)).getUTCDay();

const isWeekend = (weekday: number): boolean => weekday === 0 || weekday === 6;

/** Mostly present; a mark of another kind here and there. */
function markOf(at: number): string {
  if (at % 97 === 0) return "△";
  if (at % 61 === 0) return "☆";
  if (at % 43 === 0) return "●";
  return at % 29 === 0 ? "○" : "√";
}
