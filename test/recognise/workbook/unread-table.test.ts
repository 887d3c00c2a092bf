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
