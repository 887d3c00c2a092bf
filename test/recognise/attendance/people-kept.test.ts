import { dailyList } from "../../../src/recognise/layouts/attendance/daily-list";
import { monthMatrix } from "../../../src/recognise/layouts/attendance/month-matrix/month-matrix";
import { personSummary } from "../../../src/recognise/layouts/attendance/person-summary";
import { readPersonName } from "../../../src/recognise/columns/person-name";
import { mustRead } from "../../support/read-layout";
import { sheetOf } from "../../support/sheet-of";

const DAYS = [1, 2, 3, 4, 5, 6, 7];
const ticks = DAYS.map(() => "√");
const TITLE = ["2024年4月考勤表"];

describe("Names with more than a name in their cell", () => {
  it.each([
    ["李娜0301入职", "李娜", "0301入职"],
    ["王芳3月15离职", "王芳", "3月15离职"],
    ["张伟2024.3.1调入", "张伟", "2024.3.1调入"],
    ["李娜新入职", "李娜", "新入职"],
    ["李娜（0301入职）", "李娜", "0301入职"],
    ["13(1)张伟", "张伟", null],
    ["1001张伟", "张伟", null],
    ["A012-王芳", "王芳", null],
  ])("%s is %s", (text, name, note) => {
    expect(readPersonName(text)).toMatchObject({ name, note });
  });

  it.each(["3月", "2024年", "第一季度", "3号楼", "1组"])("%s is nobody", (text) => {
    expect(readPersonName(text)).toBeNull();
  });

  it("张伟1 and 张伟2 stay two people", () => {
    expect(["张伟1", "张伟2"].map((text) => readPersonName(text)?.name)).toEqual(["张伟1", "张伟2"]);
  });
});

describe("Rows of people in a grid", () => {
  it.each([
    [
      "under 姓名",
      [
        ["姓名", ...DAYS],
        [10231, ...ticks],
        [10232, ...ticks],
      ],
    ],
    [
      "under 工号 without a column of names",
      [
        ["工号", ...DAYS],
        ["A0231", ...ticks],
        ["A0232", ...ticks],
      ],
    ],
  ])("staff numbers %s are people", (_, rows) => {
    expect(mustRead(monthMatrix, sheetOf([TITLE, ...rows])).ledger.people).toHaveLength(2);
  });

  it.each([
    ["numbered, with one mark", [3, "", "√"]],
    ["with as many marks as the others have", ["", "", ...ticks]],
  ])("a row without a name, %s, is told", (_, row) => {
    const rows = [
      ["序号", "姓名", ...DAYS],
      [1, "张伟", ...ticks],
      [2, "王芳", ...ticks],
      ["合计", "", 2, 2, 2],
      row,
    ];
    const draft = mustRead(monthMatrix, sheetOf([TITLE, ...rows]));
    expect(draft.findings.map(({ problem, cell }) => [problem, cell.row])).toEqual([
      ["marks-without-name", 5],
    ]);
  });

  it("labels of a person's rows are no people", () => {
    const three = (name: string) => [
      [name, "到", 0.34, 0.34, 0.35, 0.34, 0.34],
      ["", "离开", 0.7, 0.7, 0.7, 0.7, 0.7],
      ["", "时间", 8, 8, 8, 8, 8],
    ];
    const rows = [
      ["", "日期", 4.11, 4.12, 4.13, 4.14, 4.15],
      ...three("张伟"),
      ...three("王芳"),
      ...three("李娜"),
    ];
    const merges = ["A3:A5", "A6:A8", "A9:A11"];
    const draft = mustRead(monthMatrix, sheetOf([["考勤表"], ...rows], { merges }));
    expect(draft.ledger.people.map(({ name }) => name)).toEqual(["张伟", "王芳", "李娜"]);
    expect(draft.ledger.layout).toBe("punch-log");
  });
});

describe("Rows of people in a table", () => {
  it("a name with a note and without a number is a person", () => {
    const rows = [
      ["序号", "姓名", "事假", "病假", "迟到"],
      [1, "张伟", 1, 1, 0],
      ["", "李娜0301入职"],
      [2, "刘洋", 0.5, 0, 0],
    ];
    expect(mustRead(personSummary, sheetOf([TITLE, ...rows])).ledger.people).toHaveLength(3);
  });

  it("a numbered row whose name nobody can read is told however little it holds", () => {
    const rows = [
      ["序号", "姓名", "事假", "病假", "迟到"],
      [1, "张伟", 1, 1, 0],
      [2, "（空）"],
      [3, "刘洋", 0.5, 0, 0],
    ];
    const draft = mustRead(personSummary, sheetOf([TITLE, ...rows]));
    const names = draft.findings.filter(({ problem }) => problem !== "counts-without-days");
    expect(names.map(({ problem, cell }) => [problem, cell.row])).toEqual([["unknown-name", 3]]);
  });

  it("days below a name go on with it; a filled row of nobody is told", () => {
    const rows = [
      ["姓名", "日期", "状态"],
      ["张伟", "2024-4-1", "正常"],
      ["", "2024-4-2", "迟到"],
      ["王芳", "2024-4-1", "正常"],
    ];
    const draft = mustRead(dailyList, sheetOf([["考勤明细"], ["", "2024-4-3", "正常"], ...rows]));
    expect(draft.ledger.entries.map(({ person, day }) => [person, day])).toEqual([
      [0, "2024-04-01"],
      [0, "2024-04-02"],
      [1, "2024-04-01"],
    ]);
  });
});
