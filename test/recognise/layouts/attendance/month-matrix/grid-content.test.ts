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
