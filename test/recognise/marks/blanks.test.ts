import type { CellValue } from "../../../src/grid";
import { monthMatrix } from "../../../src/recognise/layouts/attendance/month-matrix/month-matrix";
import { joinedBlankKey } from "../../../src/recognise/marks/blank-months";
import { mustRead } from "../../support/read-layout";
import { sheetOf } from "../../support/sheet-of";

// 2024-04-01 is a Monday; the 4th and 5th are the Qingming holiday, the 7th a Sunday that is worked for it.
const DAYS = Array.from({ length: 14 }, (_, index) => index + 1);
const LEGEND = "√出勤 ○事假";

function grid(people: readonly (readonly [string, string, string])[], legend = LEGEND): CellValue[][] {
  return [
    ["2024年4月考勤表"],
    ["科室", "姓名", ...DAYS],
    ...people.map(([department, name, marks]): CellValue[] => [
      department,
      name,
      ...[...marks].map((mark) => (mark === "." ? "" : mark)),
    ]),
    [legend],
  ];
}

const FULL = "√√√...√√√√√√..";

/** Monday to Friday, 1 to 5 July 2024, and the weekend. */
const WEEK = [1, 2, 3, 4, 5, 6, 7];
const TITLE = ["2024年7月考勤表"];

const week = (...rows: readonly (readonly CellValue[])[]) =>
  mustRead(monthMatrix, sheetOf([TITLE, ["姓名", "部门", ...WEEK], ...rows]));

it("asks nothing where weekends and holidays alone are empty", () => {
  const draft = mustRead(
    monthMatrix,
    sheetOf(
      grid([
        ["综合科", "张三", FULL],
        ["业务科", "李四", FULL],
      ]),
    ),
  );
  expect(draft.questions).toEqual([]);
  expect(draft.ledger.entries.filter(({ mark }) => mark === "")).toHaveLength(10);
  expect(draft.ledger.entries.every(({ mark, shares }) => mark !== "" || shares.length === 0)).toBe(true);
});

it("asks once for each department that has gaps on workdays, with their cells", () => {
  const draft = mustRead(
    monthMatrix,
    sheetOf(
      grid([
        ["综合科", "张三", "√.√...√√√√√√.."],
        ["综合科", "王五", "√√√...√.√√√√.."],
        ["业务科", "李四", FULL],
      ]),
    ),
  );
  expect(draft.questions.map(({ id, suggestion }) => [id, suggestion])).toEqual([
    ["blank:综合科", "not-filled"],
  ]);
  expect(draft.questions[0]?.cells.map(({ row, column }) => [row, column])).toEqual([
    [2, 3],
    [3, 9],
  ]);
});

it("suggests presence where a department writes exceptions only (scenario 3)", () => {
  const draft = mustRead(
    monthMatrix,
    sheetOf(
      grid([
        ["综合科", "张三", ".○............"],
        ["综合科", "王五", ".............."],
        ["业务科", "李四", FULL],
      ]),
    ),
  );
  expect(draft.questions).toHaveLength(1);
  expect(draft.questions[0]).toMatchObject({ id: "blank:综合科", suggestion: "present" });
  // 9 workdays for two people, less the one that is written.
  expect(draft.questions[0]?.cells).toHaveLength(17);
});

it("does not count the time before a person's first mark and after the last", () => {
  const draft = mustRead(
    monthMatrix,
    sheetOf(
      grid([
        ["综合科", "张三", FULL],
        ["综合科", "李四", ".......√√√√√.."],
        ["综合科", "王五", "√√√...√......."],
      ]),
    ),
  );
  expect(draft.questions).toEqual([]);
});

it.each([
  ["present", [{ code: "present", days: 1 }]],
  ["rest", [{ code: "rest", days: 1 }]],
  ["not-filled", []],
])("takes the answer %s for the department's gaps only", (answer, shares) => {
  const draft = mustRead(
    monthMatrix,
    sheetOf(
      grid([
        ["综合科", "张三", "√.√...√√√√√√.."],
        ["综合科", "李四", FULL],
      ]),
    ),
    {
      memory: { version: 1, answers: { "blank:综合科@2024-04": answer }, columns: {} },
    },
  );
  expect(draft.questions).toEqual([]);
  expect(draft.ledger.entries.find(({ day }) => day === "2024-04-02")).toMatchObject({ mark: "", shares });
  expect(draft.ledger.entries.find(({ day }) => day === "2024-04-13")?.shares).toEqual([]);
});

it("takes the legend's word for it without asking", () => {
  const rows = grid(
    [
      ["综合科", "张三", ".○............"],
      ["综合科", "李四", ".............."],
    ],
    "空白表示出勤，○事假",
  );
  const draft = mustRead(monthMatrix, sheetOf(rows));
  expect(draft.questions).toEqual([]);
  expect(draft.ledger.entries.filter(({ shares }) => shares[0]?.code === "present")).toHaveLength(17);
});

it("an answer holds for the months that it was asked for, and for no other", () => {
  const rows = grid([
    ["综合科", "张三", "√.√...√√√√√√.."],
    ["综合科", "李四", FULL],
  ]);
  const asked = (key: string): readonly string[] =>
    mustRead(monthMatrix, sheetOf(rows), {
      memory: { version: 1, answers: { [key]: "present" }, columns: {} },
    }).questions.map(({ keptAs }) => keptAs ?? "");
  expect(asked("blank:综合科@2024-03")).toEqual(["blank:综合科@2024-04"]);
  expect(asked("blank:综合科")).toEqual(["blank:综合科@2024-04"]);
  expect(asked("blank:综合科@2023-11~2024-02,2024-04")).toEqual([]);
});

it("two months asked together are kept together", () => {
  expect(joinedBlankKey("blank:综合科@2024-01", "blank:综合科@2024-02,2024-05")).toBe(
    "blank:综合科@2024-01~2024-02,2024-05",
  );
});

describe("Blanks", () => {
  const blank = ["", "", "", "", ""];

  it("a legend that says what they mean speaks for a department without any exception too", () => {
    const draft = week(
      ["张伟", "甲科", "", "事假"],
      ["王芳", "乙科"],
      ["注：本表只登记缺勤情况，空白为正常出勤。"],
    );
    expect(draft.questions).toEqual([]);
    expect(draft.ledger.entries.filter(({ shares: [share] }) => share?.code === "present")).toHaveLength(9);
  });

  it("exceptions alone are one question for all departments", () => {
    const draft = week(
      ["张伟", "甲科", "", "事假"],
      ["王芳", "乙科", ...blank],
      ["李娜", "丙科", "", "", "病假"],
    );
    expect(draft.questions.map(({ kind, suggestion, cells }) => [kind, suggestion, cells.length])).toEqual([
      ["blank", "present", 13],
    ]);
  });

  it("the first days of a month are no sheet of exceptions", () => {
    const days = Array.from({ length: 31 }, (_, index) => index + 1);
    const rows = ["张伟", "王芳"].map((name) => [name, "√", "√", "√"]);
    expect(mustRead(monthMatrix, sheetOf([TITLE, ["姓名", ...days], ...rows])).questions).toEqual([]);
  });

  it("after somebody left mean nothing", () => {
    const draft = week(["张伟", "甲科", "", "事假"], ["王芳", "甲科", "", "离职"], ["注：空白为正常出勤。"]);
    expect(
      draft.ledger.entries.filter(({ person, shares: [share] }) => person === 1 && share?.code === "present"),
    ).toHaveLength(1);
  });
});
