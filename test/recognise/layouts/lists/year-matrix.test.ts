import { column, problems, readOne, read, sheetOf } from "../../read-sheets";

test("hours by person and month are one record a cell, totals left out", () => {
  const { ledger, recognition } = readOne("学时统计", [
    ["2024年干部学时统计表"],
    ["序号", "姓名", "科室", "1月", "2月", "三月", "合计"],
    [1, "张三", "办公室", 3, "", "6小时", 9],
    [2, "李四", "办公室", 3, 3, "", 8],
    ["", "合计", "", 6, 3, 6, 17],
  ]);
  expect(ledger).toMatchObject({ kind: "study-hours", layout: "year-matrix" });
  expect(column(ledger, "person")).toEqual(["张三", "张三", "李四", "李四"]);
  expect(column(ledger, "date")).toEqual([
    "2024-01-01..2024-01-31",
    "2024-03-01..2024-03-31",
    "2024-01-01..2024-01-31",
    "2024-02-01..2024-02-29",
  ]);
  expect(column(ledger, "hours")).toEqual([3, 6, 3, 3]);
  expect(problems(recognition)).toEqual(["total-differs G4"]);
});

test("hygiene scores by department and week lie in their month", () => {
  const { ledger } = readOne("卫生检查", [
    ["2024年3月卫生检查评分汇总表"],
    ["科室", "第1周", "第2周", "第3周", "月均", "名次"],
    ["办公室", 95, 92, "优", 94, 1],
    ["财务科", 90, "/", 91, 90.5, 2],
  ]);
  expect(ledger).toMatchObject({ kind: "hygiene", layout: "year-matrix" });
  expect(column(ledger, "date").slice(0, 2)).toEqual(["2024-03-01..2024-03-03", "2024-03-04..2024-03-10"]);
  expect(column(ledger, "score")).toEqual([95, 92, "", 90, 91]);
  expect(column(ledger, "grade")).toEqual(["", "", "excellent", "", ""]);
  expect(column(ledger, "department")).toEqual(["办公室", "办公室", "办公室", "财务科", "财务科"]);
});

test("months by department for the whole year", () => {
  const { ledger } = readOne("卫生评比", [
    ["2024年度卫生评比得分表"],
    ["科室", "1月", "2月", "3月", "4月", "平均分"],
    ["办公室", 95, 9.5, "", "", 95],
  ]);
  expect(column(ledger, "date")).toEqual(["2024-01-01..2024-01-31", "2024-02-01..2024-02-29"]);
});

test("without merges and with every row numbered, an empty hours table is a form", () => {
  const { ledgers } = read([
    sheetOf("学时统计", [["2024年学时统计表"], ["序号", "姓名", "1月", "2月"], [1, "张三"], [2, "李四"]]),
  ]);
  expect(ledgers[0]).toMatchObject({ kind: "study-hours", blankForm: true });
});

test("of 次数 and 学时 below each month the hours are read, and people go before their department", () => {
  const { ledger, recognition } = readOne(
    "学时",
    [
      ["2024年干部学习次数学时统计表"],
      ["科室", "姓名", "1月", "", "2月", "", "合计", ""],
      ["", "", "次数", "学时", "次数", "学时", "次数", "学时"],
      ["办公室", "张三", 2, 4, 2, 6, 4, 10],
      ["", "李四", 2, 4, 1, 2, 3, 6],
    ],
    ["A2:A3", "B2:B3", "C2:D2", "E2:F2", "G2:H2", "A4:A5"],
  );
  expect(column(ledger, "hours")).toEqual([4, 6, 4, 2]);
  expect(ledger.people.map(({ name, department }) => `${name} ${department ?? ""}`)).toEqual([
    "张三 办公室",
    "李四 办公室",
  ]);
  expect(problems(recognition)).toEqual([]);
});

test("days below one label are columns of scores", () => {
  const { ledger, recognition } = readOne(
    "卫生检查",
    [
      ["2024年上半年科室卫生检查得分"],
      ["科室", "检查得分", "", "平均分"],
      ["", "3月20日", "4月17日", ""],
      ["综合科", 95, 96, 95.5],
      ["业务科", 92, 91, 91.5],
    ],
    ["A2:A3", "B2:C2", "D2:D3"],
  );
  expect(column(ledger, "score")).toEqual([95, 96, 92, 91]);
  expect(column(ledger, "date")).toEqual(["2024-03-20", "2024-04-17", "2024-03-20", "2024-04-17"]);
  expect(recognition.questions).toEqual([]);
});

describe("hours beside the months", () => {
  test.each([
    ["by the sheet's own sum", ["姓名", "1月", "2月", "网络学院", "小计"], ["李四", 9, 9, 30, 48]],
    ["by their name", ["姓名", "1月", "2月", "自学", "备注"], ["李四", 9, 9, 30, ""]],
    [
      "of a name nobody knows, by the sum",
      ["姓名", "1月", "2月", "云课堂", "总学时"],
      ["李四", 9, 9, 30, 48],
    ],
    ["before the quarters", ["姓名", "党校培训", "一季度", "二季度", "合计"], ["李四", 30, 9, 9, 48]],
  ])("belong to a person's hours: %s", (_by, header, row) => {
    const { ledger, recognition } = readOne("学时", [["2026年学时统计"], header, row]);
    const hours = column(ledger, "hours").map(Number);
    expect(hours.reduce((sum, one) => sum + one, 0)).toBe(48);
    expect(problems(recognition)).toEqual([]);
  });

  test.each(["应修学时", "目标学时", "还差", "上年学时"])(
    "are not those of %s, nor is that their sum",
    (more) => {
      const { ledger, recognition } = readOne("学时", [
        ["2026年学时统计"],
        ["姓名", "1月", "2月", more],
        ["李四", 9, 9, 100],
        ["王五", 8, 9, 100],
      ]);
      expect(column(ledger, "hours")).toEqual([9, 9, 8, 9]);
      expect(problems(recognition)).toEqual([]);
    },
  );

  test("are none where they are part of the months, or count something else", () => {
    const { ledger } = readOne("学时", [
      ["2026年学时统计"],
      ["姓名", "1月", "2月", "网络学院", "名次", "合计"],
      ["李四", 9, 9, 8, 1, 18],
      ["王五", 8, 9, 7, 2, 17],
    ]);
    expect(column(ledger, "hours")).toEqual([9, 9, 8, 9]);
  });

  test("without a column of their own are what the sheet's sums hold beside the months, and told", () => {
    const { ledger, recognition } = readOne("学时", [
      ["2026年学时统计"],
      ["姓名", "1月", "2月", "小计"],
      ["李四", 9, 9, 48],
      ["王五", 8, 9, 47],
    ]);
    expect(column(ledger, "hours")).toEqual([9, 9, 30, 8, 9, 30]);
    expect(problems(recognition)).toContain("total-kept D3");
  });
});
