import { joinedBlankKey } from "../../../src/recognise/marks/blank-months";
import type { CellValue } from "../../../src/grid";
import { monthMatrix } from "../../../src/recognise/layouts/attendance/month-matrix/month-matrix";
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
