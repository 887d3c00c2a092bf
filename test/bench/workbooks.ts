import type { CellValue, Sheet } from "../../src/grid";
import { sheetOf } from "../support/sheet-of";

const SURNAMES = [..."赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨"];
const GIVEN = [..."安柏辰岱恩帆耕涵嘉可岚铭宁沛清然书彤唯晓"];
const DEPARTMENTS = [
  "办公室",
  "综合科",
  "业务科",
  "法规科",
  "人事科",
  "财务科",
  "规划科",
  "信息科",
  "宣教科",
  "督查科",
  "审批科",
  "执法科",
  "监测科",
  "评估科",
  "档案科",
  "后勤科",
  "老干科",
  "机关党委",
  "服务中心",
  "培训中心",
  "调研室",
  "一分局",
  "二分局",
  "三分局",
];
const SHEETS_OF_LEDGERS = 12;
const COLUMNS_OF_A_MONTH = 35;
const COLUMNS_OF_A_LEDGER = 8;
const ROWS_BESIDES = 4;
const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);

/**
 * A year of a large unit: attendance of departments month by month, each with people of its own, and twelve lists of study sessions; 60
 * sheets for four departments, 120 for nine, 300 for 24.
 *
 * @param cells how many cells in all, at most
 */
export function yearOfLedgers(cells: number, departments = 4): readonly Sheet[] {
  const months = MONTHS.flatMap((month) =>
    DEPARTMENTS.slice(0, departments).map((department, at) => ({ month, department, at })),
  );
  const cellsOfARow = months.length * COLUMNS_OF_A_MONTH + SHEETS_OF_LEDGERS * COLUMNS_OF_A_LEDGER;
  const rows = Math.floor(cells / cellsOfARow) - ROWS_BESIDES;
  return [
    ...months.map(({ month, department, at }) => attendanceMonth(month, department, at * rows, rows)),
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

/** A roster and the hours of study of so many people. */
export function rosterAndHours(people: number): readonly Sheet[] {
  const all = Array.from({ length: people }, (_, at) => at);
  return [
    sheetOf(
      [
        ["人员花名册"],
        ["序号", "姓名", "部门", "职务"],
        ...all.map((at) => [at + 1, nameOf(at), departmentOf(at), "科员"]),
      ],
      { name: "花名册" },
    ),
    sheetOf(
      [
        ["2024年个人学时统计表"],
        ["序号", "姓名", "部门", "学时"],
        ...all.map((at) => [at + 1, nameOf(at), departmentOf(at), 60 + ((at * 37) % 100)]),
      ],
      { name: "学时统计" },
    ),
  ];
}

/** A month of attendance in which everybody was on leave for some days, half a day among them. */
export function leaveTakers(people: number): readonly Sheet[] {
  const body = Array.from({ length: people }, (_, at): CellValue[] => [
    at + 1,
    nameOf(at),
    ...Array.from({ length: 30 }, (_, day) =>
      isWeekend(weekdayOf(6, day + 1))
        ? ""
        : (at + day) % 11 === 0
          ? "△"
          : (at + day) % 17 === 0
            ? "√△"
            : "√",
    ),
  ]);
  return [
    sheetOf(
      [
        ["2024年6月考勤表"],
        ["序号", "姓名", ...Array.from({ length: 30 }, (_, day) => day + 1)],
        ...body,
        ["备注：√出勤 △事假 √△半天事假"],
      ],
      { name: "6月考勤" },
    ),
  ];
}

/** So many small lists on one sheet, ten side by side. */
export function smallTables(tables: number): readonly Sheet[] {
  const across = 10;
  const block = (at: number): CellValue[][] => [
    [`第${at + 1}期学习登记表`, "", ""],
    ["学习时间", "学习内容", "参加人数"],
    [`2024年${(at % 12) + 1}月${(at % 28) + 1}日`, `第${at + 1}次集中学习`, 20 + (at % 9)],
    ["", "", ""],
  ];
  const rows = Array.from({ length: Math.ceil(tables / across) }, (_, down) => {
    const blocks = Array.from({ length: across }, (_, at) => block(down * across + at));
    return [0, 1, 2, 3].map((row) => blocks.flatMap((one) => [...(one[row] ?? []), ""]));
  });
  return [sheetOf(rows.flat(), { name: "学习登记" })];
}

/** So many sheets, each with a list of ten sessions. */
export function studyLists(sheets: number): readonly Sheet[] {
  return Array.from({ length: sheets }, (_, at) => {
    const { values } = studyList((at % 12) + 1, 10);
    const rows = values.map((row, down) =>
      down < 2 ? row : row.map((cell, across) => (across === 3 ? `${String(cell)}（${at + 1}组）` : cell)),
    );
    return sheetOf(rows, { name: `学习${at + 1}` });
  });
}

/** A month of attendance in words, without a department beside the names. */
export function wordsForMarks(people: number): readonly Sheet[] {
  const days = Array.from({ length: 31 }, (_, at) => at + 1);
  const rows = Array.from({ length: people }, (_, at): CellValue[] => [
    at + 1,
    nameOf(at),
    ...days.map((day) => (isWeekend(weekdayOf(3, day)) ? "休息" : "出勤")),
  ]);
  return [sheetOf([["2024年3月考勤表"], ["序号", "姓名", ...days], ...rows], { name: "3月考勤" })];
}

/** A list of sessions in which no date is one. */
export function badDates(rows: number): readonly Sheet[] {
  return [datedList(Array.from({ length: rows }, (_, at) => `2024年${13 + (at % 40)}月${at % 60}日`))];
}

/** A list of 40 sessions whose dates are texts of so many characters without a break. */
export function longDates(characters: number): readonly Sheet[] {
  const text = "2024年3月".repeat(Math.ceil(characters / 7)).slice(0, characters);
  return [
    datedList(Array.from({ length: 40 }, (_, at) => (at % 2 === 0 ? `2024年3月${(at % 28) + 1}日` : text))),
  ];
}

/** A sheet of texts that is no ledger: what a unit writes about itself. */
export function ordinaryTexts(): readonly Sheet[] {
  const words = [
    "内设机构",
    "主要职责",
    "办公地点",
    "联系方式",
    "负责文电会务",
    "承担信息调研",
    "综合楼三层",
    "分机一〇二",
  ];
  const rows = Array.from({ length: 41 }, (_, row) =>
    Array.from({ length: 4 }, (_, column) => `${words[(row * 3 + column) % 8] ?? ""}${row}之${column}`),
  );
  return [sheetOf(rows, { name: "机构简介" })];
}

function datedList(dates: readonly string[]): Sheet {
  const body = dates.map((date, at): CellValue[] => [at + 1, date, "集中学习", `第${at + 1}次学习`, 30]);
  return sheetOf([["2024年学习台账"], ["序号", "学习时间", "学习形式", "学习内容", "参加人数"], ...body], {
    name: "学习台账",
  });
}

export function cellsIn(sheets: readonly Sheet[]): number {
  return sheets.reduce((sum, { values }) => sum + values.length * (values[0]?.length ?? 0), 0);
}

function attendanceMonth(month: number, department: string, first: number, people: number): Sheet {
  const days = new Date(Date.UTC(2024, month, 0)).getUTCDate();
  const dayNumbers = Array.from({ length: days }, (_, at) => at + 1);
  const weekdays = dayNumbers.map((day) => weekdayOf(month, day));
  const rows = Array.from({ length: people }, (_, at): CellValue[] => {
    const marks = weekdays.map((weekday, day) => (isWeekend(weekday) ? "" : markOf(at * 31 + day)));
    return [at + 1, nameOf(first + at), department, ...marks, marks.filter((mark) => mark === "√").length];
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
  const second = GIVEN[Math.floor(person / SURNAMES.length / GIVEN.length) % GIVEN.length] ?? "";
  return surname + first + second;
}

const departmentOf = (person: number): string => DEPARTMENTS[person % 4] ?? "";

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
