import type { CellValue } from "../../../../../src/grid";
import { monthMatrix } from "../../../../../src/recognise/layouts/attendance/month-matrix/month-matrix";
import { mustRead, readWith } from "../../../../support/read-layout";
import { sheetOf } from "../../../../support/sheet-of";

const DAYS = [1, 2, 3, 4, 5, 6, 7];
const NAMES = ["张伟", "王芳", "李娜"];
const people = (
  marks: (name: number, day: number) => CellValue,
  days: readonly CellValue[] = DAYS,
): CellValue[][] => NAMES.map((name, index) => [name, ...days.map((_, day) => marks(index, day))]);
const problems = (draft: ReturnType<typeof mustRead>): string[] =>
  draft.findings.map(({ problem }) => problem);

describe("What a grid of days is", () => {
  it.each([
    [
      "a diary of items",
      [
        ["安全日志"],
        ["类别", ...DAYS.map((day) => 45400 + day)],
        ...["检查情况", "隐患整改", "事故情况"].map((item) => [item, ...DAYS.map(() => "无")]),
      ],
    ],
    [
      "a Gantt chart with its 负责人",
      [["任务", "负责人", ...DAYS], ...NAMES.map((name, at) => [`任务${String(at)}`, name, 1, 1, 1])],
    ],
    ["output by person and day", [["姓名", ...DAYS], ...people((name, day) => 30 + name * 7 + day)]],
  ])("%s is no attendance", (_, rows) => {
    expect(readWith(monthMatrix, sheetOf(rows))).toBeNull();
  });

  it.each(["门店班表", "4月值班表", "车间倒班安排"])("%s is a rota, whose month nobody asks", (title) => {
    const draft = mustRead(monthMatrix, sheetOf([[title], ["姓名", ...DAYS], ...people(() => "●")]));
    expect(draft.ledger.blankForm).toBe(false);
    expect(problems(draft)).toContain("schedule-not-presence");
    expect(draft.questions).toEqual([]);
  });

  it("shifts alone under no title are a rota too", () => {
    const draft = mustRead(
      monthMatrix,
      sheetOf([
        ["姓名", ...DAYS.map((day) => 45400 + day)],
        ...people((name, day) => ["早", "晚", "休"][(name + day) % 3] ?? ""),
      ]),
    );
    expect(problems(draft)).toEqual(["schedule-not-presence"]);
  });

  it("ticks under a title that speaks of something else are kept, and told", () => {
    const draft = mustRead(
      monthMatrix,
      sheetOf([["2024年4月某室情况"], ["姓名", ...DAYS], ...people(() => "√")]),
    );
    expect(problems(draft)).toContain("maybe-attendance");
  });

  it.each(["机关食堂4月就餐登记表", "4月晨检记录", "4月作业完成情况登记表", "4月服药登记"])(
    "ticks under %s say that something else was done",
    (title) => {
      expect(
        readWith(monthMatrix, sheetOf([[`2024年${title}`], ["姓名", ...DAYS], ...people(() => "√")])),
      ).toBeNull();
    },
  );

  it("words of attendance outweigh a title that speaks of meals", () => {
    const rows = [["2024年4月用餐人员"], ["姓名", ...DAYS], ...people((_, day) => (day < 5 ? "√" : "事假"))];
    expect(mustRead(monthMatrix, sheetOf(rows)).ledger.blankForm).toBe(false);
  });

  it("a grid of which half are times is a log of punches; 「--」 is empty", () => {
    const draft = mustRead(
      monthMatrix,
      sheetOf([
        ["2024年4月打卡时间"],
        ["姓名", ...DAYS],
        ...people((_, day) => (day < 3 ? "--" : day === 3 ? "外出" : "08:31、18:01")),
      ]),
    );
    expect(draft.ledger.layout).toBe("punch-log");
    expect(draft.ledger.marks).toEqual({ "08:31、18:01": 9, 外出: 3 });
    expect(draft.questions).toEqual([]);
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

describe("Rows of days", () => {
  const serials = DAYS.map((day) => 46112 + day);

  it.each([
    [
      "as dates below",
      [
        ["姓名", ...serials],
        ["", ...serials],
      ],
    ],
    [
      "as dates above",
      [
        ["", ...serials],
        ["姓名", ...serials],
      ],
    ],
    [
      "as numbers of weekdays",
      [
        ["姓名", ...DAYS],
        ["", 4, 5, 6, 7, 1, 2, 3],
      ],
    ],
  ])("weekdays %s belong to the header", (_, header) => {
    const draft = mustRead(monthMatrix, sheetOf([["2026年4月考勤"], ...header, ...people(() => "√")]));
    expect(draft.ledger.people).toHaveLength(3);
    expect(draft.ledger.marks).toEqual({ "√": 21 });
    expect([draft.ledger.period?.from, draft.ledger.period?.to]).toEqual(["2026-04-01", "2026-04-07"]);
  });

  it.each([
    [["3月4日", "3月11日", "3月18日", "3月25日"], "2025-03-25"],
    [["3月4日"], "2025-03-04"],
    [[45720, 45727], "2025-03-11"],
  ])("dates however few are days: %p", (days, last) => {
    const draft = mustRead(
      monthMatrix,
      sheetOf([["2025年3月考勤表"], ["姓名", ...days], ...people(() => "√", days)]),
    );
    expect([draft.ledger.period?.from, draft.ledger.period?.to]).toEqual(["2025-03-04", last]);
    expect(draft.ledger.marks).toEqual({ "√": 3 * days.length });
  });
});
