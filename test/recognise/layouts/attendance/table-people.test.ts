import { dailyList } from "../../../../src/recognise/layouts/attendance/daily-list";
import { personSummary } from "../../../../src/recognise/layouts/attendance/person-summary";
import { mustRead } from "../../../support/read-layout";
import { sheetOf } from "../../../support/sheet-of";

const TITLE = ["2024年4月考勤表"];

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

it("rows without a name are told together where they follow each other", () => {
  const draft = mustRead(
    personSummary,
    sheetOf([
      ["2024年4月考勤汇总表"],
      ["序号", "姓名", "应出勤", "实出勤", "事假", "病假"],
      ...[1, 2, 3].map((number) => [number, "", 22, 21, 1, 0]),
    ]),
  );
  expect(draft.findings.map(({ problem, cell }) => [problem, cell.row, cell.rows])).toEqual([
    ["missing-name", 2, 3],
  ]);
});
