import { dailyList } from "../../../../src/recognise/layouts/attendance/daily-list";
import { exceptionList } from "../../../../src/recognise/layouts/attendance/exception-list";
import { personSummary } from "../../../../src/recognise/layouts/attendance/person-summary";
import type { CellValue } from "../../../../src/grid";
import type { TableDraft } from "../../../../src/recognise/layout";
import { mustRead, readWith } from "../../../support/read-layout";
import { sheetOf } from "../../../support/sheet-of";

type Rows = readonly (readonly CellValue[])[];
const problems = ({ findings }: TableDraft): string[] => findings.map(({ problem }) => problem);
const TITLE = ["2024年3月考勤汇总表"];

describe("Summaries of a month", () => {
  it("less attended than was due without a reason is told once, with its cells", () => {
    const rows: Rows = [
      ["姓名", "应出勤", "实际出勤", "事假"],
      ["张伟", 21, 21, 0],
      ["王芳", 21, 0, 0],
      ["李娜", 21, 18, 1],
      ["刘洋", 21, 20, 1],
    ];
    const draft = mustRead(personSummary, sheetOf([TITLE, ...rows]));
    expect(problems(draft)).toEqual(["present-contradicts"]);
    expect(draft.findings[0]?.cells?.map(({ row }) => row)).toEqual([3, 4]);
  });

  it("more attended than was due is told", () => {
    const rows: Rows = [
      ["姓名", "应出勤", "实际出勤", "事假"],
      ["张伟", 19, 19, 0],
      ["王芳", 19, 25, 0],
    ];
    const draft = mustRead(personSummary, sheetOf([TITLE, ...rows]));
    expect(draft.findings.map(({ problem, cell }) => [problem, cell.row])).toEqual([
      ["present-beyond-due", 3],
    ]);
  });

  it.each([
    ["岗位", "白班", "夜班", ["same-name-twice"]],
    ["科室", "办公室", "办公室", ["same-name-twice"]],
    ["科室", "办公室", "财务科", []],
    ["工号", "A1001", "A1002", []],
  ])("the same name twice is told unless %s tells two people apart: %s, %s", (head, one, two, told) => {
    const rows: Rows = [
      ["姓名", head, "应出勤", "实际出勤"],
      ["王芳", one, 21, 21],
      ["张伟", one, 21, 21],
      ["王芳", two, 4, 4],
    ];
    const draft = mustRead(personSummary, sheetOf([TITLE, ...rows]));
    expect(draft.ledger.people).toHaveLength(3);
    expect(problems(draft)).toEqual(told);
  });

  it("somebody whose days attended are blank is told", () => {
    const rows: Rows = [
      ["姓名", "应出勤", "实际出勤", "事假"],
      ["张伟", 21, 21, ""],
      ["王芳", 21, "--", ""],
      ["李娜", 21, "", 21],
    ];
    const draft = mustRead(personSummary, sheetOf([TITLE, ...rows]));
    expect(draft.findings.map(({ problem, cell }) => [problem, cell.row])).toEqual([["present-missing", 3]]);
  });

  it.each([
    [201903, "2019-03-01"],
    ["2019-03", "2019-03-01"],
    ["2019年3月", "2019-03-01"],
    [43525, "2019-03-01"],
  ])("the month stands in a column: %p", (month, from) => {
    const rows: Rows = [
      ["考勤年月", "姓名", "应出勤天数", "实际出勤天数", "事假天数", "病假天数"],
      [month, "张伟", 21, 21, 0, 0],
      [month, "王芳", 21, 21, 0, 0],
    ];
    const draft = mustRead(personSummary, sheetOf(rows));
    expect(draft.ledger.period?.from).toBe(from);
    expect(draft.questions).toEqual([]);
  });

  it("several months in a column: a row each, the people once", () => {
    const rows: Rows = [
      ["月份", "姓名", "应出勤", "实出勤", "事假"],
      ["1月", "张伟", 22, 22, 0],
      ["1月", "王芳", 22, 22, 0],
      ["2月", "张伟", 18, 18, 0],
      ["2月", "王芳", 18, 17, 1],
    ];
    const { ledger } = mustRead(personSummary, sheetOf([["2024年考勤汇总"], ...rows]));
    expect(ledger.people).toHaveLength(2);
    expect([ledger.period?.from, ledger.period?.to]).toEqual(["2024-01-01", "2024-02-29"]);
    expect(ledger.records.map(({ fields }) => fields["date"]?.value)).toMatchObject([
      { from: "2024-01-01" },
      { from: "2024-01-01" },
      { from: "2024-02-01" },
      { from: "2024-02-01" },
    ]);
  });

  it("asks its month where nothing says it, year and month apart", () => {
    const rows: Rows = [
      ["姓名", "应出勤", "实出勤", "事假"],
      ["张伟", 22, 22, 0],
    ];
    const draft = mustRead(personSummary, sheetOf([["考勤汇总表"], ...rows], { name: "乙" }));
    expect(draft.questions.map(({ id, choices }) => [id, choices.length])).toEqual([
      ["year:乙", 6],
      ["month:乙", 12],
    ]);
    const known = mustRead(personSummary, sheetOf([["考勤汇总表"], ...rows], { name: "乙" }), { year: 2024 });
    expect(known.questions.map(({ id, choices }) => [id, choices.length])).toEqual([["year:乙", 12]]);
  });

  it("counts of times alone are read, and said to give no rate", () => {
    const rows: Rows = [
      ["姓名", "迟到次数", "早退次数", "中午未打卡次数", "缺勤次数"],
      ["张伟", 0, 0, 0, 0],
      ["王芳", 1, 0, 2, 1],
    ];
    const draft = mustRead(personSummary, sheetOf(rows));
    expect(draft.ledger.records[1]?.fields).toMatchObject({
      "missed-punch-times": { value: 2 },
      "absent-times": { value: 1 },
    });
    expect(problems(draft)).toEqual(["counts-without-days"]);
  });

  it("counts beside a signature and a date are no sign-in", () => {
    const rows: Rows = [
      ["姓名", "年假", "事假", "病假", "本人签名", "日期"],
      ["张伟", 1, "", "", "张伟", 43553],
      ["王芳", "", 2, "", "王芳", 43553],
    ];
    const sheet = sheetOf([["考勤"], ...rows]);
    expect(readWith(dailyList, sheet)).toBeNull();
    expect(mustRead(personSummary, sheet).ledger.records).toHaveLength(2);
  });

  it("请假天数 beside no date is leave", () => {
    const rows: Rows = [
      ["姓名", "应出勤", "实出勤", "请假天数"],
      ["张伟", 22, 20, 2],
    ];
    const draft = mustRead(personSummary, sheetOf([TITLE, ...rows]));
    expect(draft.ledger.records[0]?.fields["leave-days"]?.value).toBe(2);
    expect(draft.findings).toEqual([]);
  });
});

describe("Registers of leave without an end", () => {
  it.each([
    ["请假日期", "请假天数", "类型", 3, "2024-05-10"],
    ["休假日期", "天数", "休假类型", "3天", "2024-05-10"],
    ["请假时间", "请假时长", "假别", "4小时", "2024-05-08"],
    ["开始日期", "请假天数", "请假类型", 5, "2024-05-13"],
    ["请假日期", "请假天数", "类型", 98, "2024-08-13"],
  ])("%s and %s are a stretch", (date, days, type, length, to) => {
    const sheet = sheetOf([
      ["某单位请假登记表"],
      ["姓名", date, days, type],
      ["张伟", "2024-5-8", length, "年假"],
    ]);
    expect(readWith(dailyList, sheet)).toBeNull();
    expect(mustRead(exceptionList, sheet).ledger.records[0]?.fields["date"]?.value).toMatchObject({
      from: "2024-05-08",
      to,
    });
  });
});

describe("States of a day", () => {
  it.each(["签到状态", "到课状态", "点名情况", "打卡结果"])("stand under %s", (header) => {
    const rows: Rows = [
      ["姓名", "日期", header],
      ["张伟", "2024-10-17", "已签"],
      ["王芳", "2024-10-17", "教师代签"],
      ["李娜", "2024-10-17", "缺勤"],
    ];
    const draft = mustRead(dailyList, sheetOf(rows));
    expect(draft.ledger.marks).toEqual({ 已签: 1, 教师代签: 1, 缺勤: 1 });
    expect(draft.questions.map(({ value }) => value)).toEqual(["教师代签"]);
  });
});
