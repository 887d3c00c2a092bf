import { sheetOf, read } from "../read-sheets";

const roster = sheetOf("花名册", [
  ["姓名", "科室", "到岗日期", "离岗日期"],
  ["甘一鸣", "办公室", "2024-03-04", ""],
  ["汪二妹", "办公室", "", "2024-03-06"],
  ["齐三喜", "办公室", "", "2024-03-04"],
  ["齐三喜", "业务科", "", ""],
]);

const told = (sheets: Parameters<typeof read>[0]) =>
  read(sheets).findings.flatMap(({ problem, cell, value }) =>
    /leaving|joining|unknown-person/.test(problem)
      ? [`${problem} ${value} ${String(cell.row)}/${String(cell.column)}`]
      : [],
  );

describe("a roster that contradicts the ledgers", () => {
  const marks = (name: string, ...days: string[]) => [name, ...days];
  const grid = sheetOf("考勤", [
    ["2024年3月考勤表"],
    ["姓名", ...Array.from({ length: 31 }, (_, at) => at + 1)],
    marks("甘一鸣", "√", "", "", "√"),
    marks("汪二妹", "√", "", "", "√", "√", "√", "√"),
    marks("齐三喜", "√", "", "", "√", "√", "√", "√"),
    ["说明：√出勤"],
  ]);

  it("is told once a person, at the first cell that contradicts; people of one name are left alone", () => {
    expect(told([roster, grid])).toEqual(["before-joining 甘一鸣 2/1", "after-leaving 汪二妹 3/6"]);
  });

  it("is told of hours, too", () => {
    const hours = sheetOf("学时登记表", [
      ["日期", "姓名", "学习内容", "学时"],
      ["2024-03-05", "汪二妹", "网络学习", 3],
      ["2024-03-06", "汪二妹", "网络学习", 3],
      ["2024-03-07", "孟四方", "网络学习", 3],
    ]);
    expect(told([roster, hours])).toEqual(["unknown-person 孟四方 3/1", "after-leaving 汪二妹 2/1"]);
  });

  it("is silent of 0 hours in a half-year before somebody came", () => {
    const halves = sheetOf("学时", [
      ["2024年干部学时统计表"],
      ["姓名", "上半年学时", "下半年学时"],
      ["甘一鸣", 0, 60],
      ["汪二妹", 30, 0],
    ]);
    const late = sheetOf("花名册", [
      ["姓名", "科室", "到岗日期", "离岗日期"],
      ["甘一鸣", "办公室", "2024-07-01", ""],
      ["汪二妹", "办公室", "", "2024-06-30"],
    ]);
    expect(told([late, halves])).toEqual([]);
    const earned = sheetOf("学时", [
      ["2024年干部学时统计表"],
      ["姓名", "上半年学时", "下半年学时"],
      ["甘一鸣", 20, 60],
    ]);
    expect(told([late, earned])).toEqual(["before-joining 甘一鸣 2/0"]);
  });

  it("is silent of blanks and of days that are marked as not in service", () => {
    const left = sheetOf("考勤", [
      ["2024年3月考勤表"],
      ["姓名", ...Array.from({ length: 31 }, (_, at) => at + 1)],
      marks("汪二妹", "√", "", "", "√", "√", "", "休"),
      ["说明：√出勤 休休息"],
    ]);
    expect(told([roster, left])).toEqual([]);
  });
});

test("who is nowhere in the roster is a finding, once", () => {
  const recognition = read([
    sheetOf("花名册", [
      ["姓名", "科室", "职务"],
      ["张三", "办公室", "主任"],
      ["李四", "办公室", "科员"],
    ]),
    sheetOf("调研文章", [
      ["作者", "题目", "完成日期"],
      ["张三、王五", "其一", "2024-3-5"],
      ["王五", "其二", "2024-4-5"],
    ]),
  ]);
  expect(recognition.findings).toMatchObject([
    { problem: "unknown-person", value: "王五", cell: { sheet: "调研文章", row: 1, column: 0 } },
  ]);
});
