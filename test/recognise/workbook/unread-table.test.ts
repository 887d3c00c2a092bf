import { say } from "../../../src/locales";
import { EMPTY_MEMORY, recognise } from "../../../src/recognise";
import { sheetOf } from "../../support/sheet-of";

describe("A table that calls itself a ledger and can't be read", () => {
  const read = (title: string) =>
    recognise([sheetOf([[title], ["姓名", "一月份", "二月份"], ["张三", 21, 18], ["李四", 20, 19]])], {
      memory: EMPTY_MEMORY,
      ownSheets: new Set(),
    });

  it("is told", () => {
    expect(read("2024年度出勤天数统计表").findings.map(({ problem }) => problem)).toEqual(["unread-table"]);
  });

  it("only mentions a register of another matter", () => {
    const told = read("2024年度工资表").findings.map(({ problem, severity }) => [problem, severity]);
    expect(told).toEqual([["other-register", "info"]]);
  });
});

test.each([
  [["3月5日", "张三、李四"], ["3月6日", "王五"], ["unread-data"]],
  [["第一条", "迟到的扣分"], ["第二条", "早退的扣分"], []],
])("two rows below a title are told where they are days: %j, %j", (first, second, told) => {
  const sheet = sheetOf([["迟到早退名单"], first, second]);
  const { findings } = recognise([sheet], { memory: EMPTY_MEMORY, ownSheets: new Set() });
  expect(findings.map(({ problem }) => problem)).toEqual(told);
});

test("a table of the same few grades by week is told, one of texts is not", () => {
  const told = (cells: readonly string[]) => {
    const rows = cells.map((text, week) => [`第${String(week + 1)}周`, ...Array.from(text)]);
    const sheet = sheetOf([["流动红旗评比"], ["周次", "一班", "二班", "三班", "四班", "五班"], ...rows]);
    const { findings } = recognise([sheet], { memory: EMPTY_MEMORY, ownSheets: new Set() });
    return findings.map(({ problem }) => problem);
  };
  expect(told(["良良优优良", "差良良良差", "优优良差良", "差优差差良"])).toEqual(["unread-data"]);
  expect(told(["红黄蓝绿紫", "东南西北中", "春夏秋冬闰", "金木水火土"])).toEqual([]);
});

test("of people with marks it is said that they have marks, and the head is none of the rows", () => {
  const people = ["张三", "李四", "王小明", "赵六"];
  const days = Array.from({ length: 8 }, (_, at) => `D${String(at + 1)}`);
  const rows = people.map((name, at) => [at + 1, name, ...Array.from("KKQKKBKK")]);
  const sheet = sheetOf([["到岗一览"], ["", "同志", ...days], ...rows]);
  const { findings } = recognise([sheet], { memory: EMPTY_MEMORY, ownSheets: new Set() });
  expect(findings.map(({ text }) => say(text))).toEqual([
    expect.stringContaining("有4行没有计入（姓名和逐格的记号"),
  ]);
});
