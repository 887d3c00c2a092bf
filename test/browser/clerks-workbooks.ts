import { workbookFile, type Cells } from "../excel/open-excel";

/** Workbooks that the tests in a browser open; all names are invented. */

/** A workbook with these sheets, as the bytes of a file. */
export async function workbookOf(sheets: Readonly<Record<string, Cells>>, isLocked = false): Promise<Buffer> {
  const file = await workbookFile(sheets, async (book) => {
    if (isLocked) await book.protect(undefined, { lockStructure: true });
  });
  return Buffer.from(file);
}

const PEOPLE = ["江一帆", "沈嘉禾", "陆知远", "顾南乔", "韩书墨", "许清如"];

/** A month of attendance with one mark in a row that nobody knows, six of them. */
export function attendanceWithOddMarks(): Cells {
  const odd = ["◆", "▽", "◎", "☆", "◇", "■"];
  const days = Array.from({ length: 31 }, (_, at) => at + 1);
  return [
    ["2024年3月考勤表"],
    ["序号", "姓名", ...days],
    ...PEOPLE.map((name, at) => [
      at + 1,
      name,
      ...days.map((day) => (day % 7 === 2 || day % 7 === 3 ? null : day === 5 + at ? (odd[at] ?? "") : "√")),
    ]),
  ];
}

/** People by days under a head that says nothing of days, with marks of the unit's own. */
export function oddMatrix(): Cells {
  return [
    ["综合科到岗一览"],
    ["", "同志", ...Array.from({ length: 22 }, (_, at) => `D${at + 1}`)],
    ...PEOPLE.map((name, row) => [
      row + 1,
      name,
      ...Array.from({ length: 22 }, (_, at) => (at % 9 === row ? "Q" : at % 11 === row ? "B" : "K")),
    ]),
  ];
}

/** Departments by stretches of time that only the unit's own words name. */
export function oddScores(): Cells {
  return [
    ["内务评比一览"],
    ["", "处室", "甲期", "乙期", "丙期", "丁期"],
    ...["办公室", "人事科", "财务科", "法规科"].map((name, row) => [
      row + 1,
      name,
      ...[91, 88, 93, 86].map((score) => score + row),
    ]),
  ];
}

/** A year of study, and a form that asks after it. */
export function studyWithForm(): Readonly<Record<string, Cells>> {
  return {
    学习台账: [
      ["清河县审计局2024年集中学习台账"],
      ["序号", "学习日期", "学习形式", "学习内容", "主持人", "应到", "实到", "学时"],
      ...Array.from({ length: 24 }, (_, at) => [
        at + 1,
        `2024年${String(Math.floor(at / 2) + 1)}月${at % 2 === 0 ? "5" : "19"}日`,
        "集中学习",
        `业务规范（${String(at + 1)}）`,
        "郑卫东",
        8,
        8,
        3,
      ]),
    ],
    自查表: [
      ["文明机关创建工作自查表"],
      ["序号", "自查项目", "标准要求", "完成情况", "是否达标"],
      [1, "集中学习", "每月不少于2次", "", ""],
      [2, "全年集中学习", "全年不少于12次", "", ""],
    ],
  };
}
