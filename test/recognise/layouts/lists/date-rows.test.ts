import { column, readOne, problems } from "../../read-sheets";

test("a row an inspection, a column a department: each cell is that department's score on that day", () => {
  const { ledger } = readOne("卫生", [
    ["2024年卫生检查评分表"],
    ["检查日期", "办公室", "财务科", "检查人"],
    ["1月5日", 95, 90, "张伟"],
    ["1月19日", 96, "", "李娜"],
  ]);
  expect(ledger).toMatchObject({ kind: "hygiene", layout: "year-matrix" });
  expect(column(ledger, "date")).toEqual(["2024-01-05", "2024-01-05", "2024-01-19"]);
  expect(column(ledger, "department")).toEqual(["办公室", "财务科", "办公室"]);
  expect(column(ledger, "score")).toEqual([95, 90, 96]);
});

test("months down with grades, the means left out", () => {
  const { ledger } = readOne("卫生", [
    ["2024年科室卫生等次"],
    ["月份", "办公室", "财务科"],
    ["1月", "优", "良"],
    ["2月", "良", "优"],
    ["平均", "", ""],
  ]);
  expect(column(ledger, "grade")).toEqual(["excellent", "good", "good", "excellent"]);
});

test("a day that does not exist and a cell that is no score are told", () => {
  const { ledger, recognition } = readOne("卫生", [
    ["2024年卫生检查评分表"],
    ["日期", "办公室", "财务科", "法规科"],
    ["2月30日", 95, 90, 91],
    ["3月5日", 96, 91, 92],
    ["3月19日", 96, 91, 92],
    ["4月5日", 96, 91, "#REF!"],
  ]);
  expect(problems(recognition)).toEqual(expect.arrayContaining(["invalid-date A3"]));
  expect(column(ledger, "date")).toContain(null);
});

test("a department that was not looked at once keeps its other scores, and days go before their month", () => {
  const { ledger, recognition } = readOne(
    "卫生",
    [
      ["2024年卫生检查得分"],
      ["月份", "检查日期", "办公室", "综合科"],
      ["1月", "10日", 95, "缺"],
      ["", "24日", 96, 90],
      ["2月", "7日", 94, 91],
    ],
    ["A3:A4"],
  );
  expect(column(ledger, "date")).toEqual([
    "2024-01-10",
    "2024-01-24",
    "2024-01-24",
    "2024-02-07",
    "2024-02-07",
  ]);
  expect(column(ledger, "department")).toEqual(["办公室", "办公室", "综合科", "办公室", "综合科"]);
  expect(problems(recognition)).toContain("not-a-number D3");
});

describe("a table of what was taken off, a row an inspection, a column a department", () => {
  const rows = (heading: readonly string[]) => [
    [...heading, "检查人"],
    ["2026.1.12", "", 2, "", "张伟"],
    ["2026.2.13", "", 2, 45, "张伟"],
    ["2026.3.14", 4, 2, "", "张伟"],
  ];
  const plain = rows(["检查日期", "办公室", "业务科", "财务科"]);
  const off = [0, 2, 0, 0, 2, 45, 4, 2, 0];

  test.each([
    ["its title", [["卫生检查扣分表（满分100，空白未扣）"], ...plain]],
    ["a title that names points too", [["卫生检查评分表（扣分制）"], ...plain]],
    ["a note below it", [["2026年卫生检查"], ...plain, ["注：空白表示未扣分。"]]],
    ["its columns", [["2026年内务检查"], ...rows(["日期", "办公室扣分", "业务科扣分", "财务科扣分"])]],
    ["a title of 5S", [["办公区5S检查扣分表"], ...plain]],
  ])("says so by %s: a blank is nothing taken off", (_by, table) => {
    const { ledger } = readOne("检查", table);
    expect(column(ledger, "deduction")).toEqual(off);
    expect(column(ledger, "department").slice(0, 3)).toEqual(["办公室", "业务科", "财务科"]);
    expect(column(ledger, "score").every((score) => score === "")).toBe(true);
  });

  test("takes it from the full mark that the title says", () => {
    const { ledger } = readOne("检查", [
      ["卫生检查扣分表（满分10分）"],
      ["检查日期", "办公室", "业务科"],
      ["2026.1.12", "", 2],
      ["2026.2.13", 1, ""],
    ]);
    expect(column(ledger, "full-mark")).toEqual([10, 10, 10, 10]);
    expect(column(ledger, "deduction")).toEqual([0, 2, 1, 0]);
  });

  test("is a table of scores where what is left stands in it", () => {
    const { ledger } = readOne("检查", [
      ["卫生检查评分表（扣分后）"],
      ["检查日期", "办公室", "业务科"],
      ["2026.1.12", 96, 92],
      ["2026.2.13", 95, 91],
    ]);
    expect(column(ledger, "score")).toEqual([96, 92, 95, 91]);
  });
});
