import type { CellValue } from "../../../../../src/grid";
import { monthMatrix } from "../../../../../src/recognise/layouts/attendance/month-matrix/month-matrix";
import { mustRead, readWith } from "../../../../support/read-layout";
import { sheetOf } from "../../../../support/sheet-of";

const DAYS = [1, 2, 3, 4, 5, 6, 7];
const row = (name: string, mark: CellValue): CellValue[] => [name, ...DAYS.map(() => mark)];
const NAMES = ["张伟", "王芳", "李娜"];

const people = (
  marks: (name: number, day: number) => CellValue,
  days: readonly CellValue[] = DAYS,
): CellValue[][] => NAMES.map((name, index) => [name, ...days.map((_, day) => marks(index, day))]);

const problems = (draft: ReturnType<typeof mustRead>): string[] =>
  draft.findings.map(({ problem }) => problem);

describe("What the sheet covers", () => {
  const grid = [["姓名", ...DAYS], row("张三", "√"), row("李四", "√")];

  it("comes from a date above the table that is a serial number", () => {
    const draft = mustRead(monthMatrix, sheetOf([["考勤表"], ["月份：", 45413], ...grid]));
    expect(draft.ledger.period?.from).toBe("2024-05-01");
  });

  it("comes from a date in ISO notation", () => {
    const draft = mustRead(monthMatrix, sheetOf([["考勤表 2024-05-01"], ...grid]));
    expect(draft.ledger.period?.from).toBe("2024-05-01");
  });

  it("is asked for as a month where nothing names one, and the answer holds", () => {
    const sheet = sheetOf([["考勤表"], ["", "一", "二", "三", "四", "五", "六", "日"], ...grid]);
    const draft = mustRead(monthMatrix, sheet, { year: 2024 });
    expect(draft.questions.map(({ id, choices }) => [id, choices.map((choice) => choice.id)])).toEqual([
      ["year:Sheet1", ["2024-01", "2024-04", "2024-07"]],
    ]);
    const answered = mustRead(monthMatrix, sheet, {
      memory: { version: 1, answers: { "year:Sheet1": "2024-07" }, columns: {} },
    });
    expect(answered.ledger.period?.from).toBe("2024-07-01");
  });

  it("is a week where only weekdays stand over the marks and the title names its days", () => {
    const rows = (title: string): CellValue[][] => [
      [title],
      ["姓名", "星期一", "星期二", "星期三", "星期四", "星期五"],
      ["张三", "√", "√", "×", "√", "√"],
      ["李四", "√", "√", "√", "√", "√"],
    ];
    const draft = mustRead(monthMatrix, sheetOf(rows("第16周考勤表（2024年4月15日—4月19日）")));
    expect(draft.ledger.entries.find(({ mark }) => mark === "×")?.day).toBe("2024-04-17");
    expect(readWith(monthMatrix, sheetOf(rows("卫生值日表")))).toBeNull();
  });
});

describe("Sheets that name no month", () => {
  const numbered = (last: number): number[] => Array.from({ length: last }, (_, index) => index + 1);

  it.each([7, 17])("columns 1 to %i are sessions: told, not asked", (last) => {
    const draft = mustRead(
      monthMatrix,
      sheetOf([
        ["姓名", ...numbered(last)],
        ...people((_, day) => (day === 2 ? "未签到" : ""), numbered(last)),
      ]),
    );
    expect(draft.ledger.blankForm).toBe(false);
    expect(draft.ledger.marks).toEqual({ 未签到: 3 });
    expect(problems(draft)).toEqual(["sessions-not-days"]);
    expect(draft.questions).toEqual([]);
  });

  it("第1次, 第2次 in a roll call are sessions", () => {
    const draft = mustRead(
      monthMatrix,
      sheetOf([["点名册"], ["姓名", "第1次", "第2次", "第3次"], ...people(() => "√", [1, 2, 3])]),
    );
    expect(draft.ledger.marks).toEqual({ "√": 9 });
    expect(problems(draft)).toEqual(["sessions-not-days"]);
  });

  it("a month's days ask for year and month, a few choices each, and keep their marks", () => {
    const draft = mustRead(
      monthMatrix,
      sheetOf([["考勤表"], ["姓名", ...numbered(31)], ...people(() => "√", numbered(31))], { name: "甲" }),
    );
    expect(draft.ledger.blankForm).toBe(false);
    expect(draft.ledger.marks).toEqual({ "√": 93 });
    expect(draft.questions.map(({ id, choices }) => [id, choices.length])).toEqual([
      ["year:甲", 6],
      ["month:甲", 7],
    ]);
  });

  it("both answers date the days", () => {
    const memory = { version: 1 as const, answers: { "year:甲": "2024", "month:甲": "05" }, columns: {} };
    const sheet = sheetOf([["考勤表"], ["姓名", ...numbered(31)], ...people(() => "√", numbered(31))], {
      name: "甲",
    });
    expect(mustRead(monthMatrix, sheet, { memory }).ledger.period).toEqual({
      from: "2024-05-01",
      to: "2024-05-31",
      precision: "month",
    });
  });

  it("nothing is asked of a blank form", () => {
    const draft = mustRead(
      monthMatrix,
      sheetOf([["考勤表"], ["姓名", ...numbered(31)], ...NAMES.map((name) => [name])]),
    );
    expect(draft.ledger.blankForm).toBe(true);
    expect(draft.questions).toEqual([]);
  });
});
