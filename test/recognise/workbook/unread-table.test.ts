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
