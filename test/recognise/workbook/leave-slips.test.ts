import type { CellValue } from "../../../src/grid";
import type { Recognition } from "../../../src/recognise";
import { EMPTY_MEMORY, recognise } from "../../../src/recognise";
import { sheetOf } from "../../support/sheet-of";

/** 2–6 March 2026 are Monday to Friday. */
const MARCH: CellValue[][] = [
  ["2026年3月考勤表"],
  ["姓名", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  ["张伟", "", "√", "", "", "√", "√", "", "", "√", "√"],
  ["王芳", "", "√", "√", "√", "√", "√", "", "", "√", "√"],
  ["√出勤 ○事假 ◎病假"],
];
const REGISTER = ["姓名", "请假类别", "开始时间", "结束时间", "天数"];

function read(...lines: CellValue[][]): Recognition {
  return readGrid(MARCH, ["2026年请假登记表"], REGISTER, ...lines);
}

function readGrid(grid: CellValue[][], ...register: CellValue[][]): Recognition {
  const sheets = [sheetOf(grid, { name: "3月" }), sheetOf(register, { name: "请假" })];
  return recognise(sheets, { memory: EMPTY_MEMORY, ownSheets: new Set() });
}

/** What a person's day is read as: its codes with their days. */
function dayOf({ ledgers }: Recognition, name: string, day: number): readonly string[] {
  const grid = ledgers.find(({ sheet }) => sheet === "3月");
  const person = grid?.people.findIndex((one) => one.name === name);
  const date = `2026-03-${String(day).padStart(2, "0")}`;
  return (grid?.entries ?? []).flatMap((entry) =>
    entry.person === person && entry.day === date
      ? entry.shares.map(({ code, days }) => `${code} ${String(days)}`)
      : [],
  );
}

function told({ findings }: Recognition, problem: string) {
  return findings
    .filter((one) => one.problem === problem)
    .map(({ cell, cells = [cell] }) => cells.map(({ sheet, row, column }) => [sheet, row, column]));
}

describe("A blank day that a slip of leave covers", () => {
  it("is settled by it, told with both cells, and not asked about", () => {
    const recognition = read(["张伟", "年休假", "2026-03-03", "2026-03-04", 2]);
    expect(dayOf(recognition, "张伟", 3)).toEqual(["annual-leave 1"]);
    expect(recognition.questions).toEqual([]);
    expect(told(recognition, "blank-by-slip")).toEqual([
      [
        ["3月", 2, 3],
        ["3月", 2, 4],
        ["请假", 2, 1],
      ],
    ]);
  });

  it("leaves the other blanks to be asked, with their number", () => {
    const [question] = read(["张伟", "年休假", "2026-03-03", "2026-03-03", 1]).questions;
    expect(question?.cells.map(({ column }) => column)).toEqual([4]);
    expect(question?.text).toMatchObject({ params: { n: 1 } });
  });

  it("is asked about where the slip is of half a day, of another person, or was refused", () => {
    expect(read(["张伟", "事假", "2026-03-03上午", "2026-03-03上午", 0.5]).questions[0]?.cells).toHaveLength(
      2,
    );
    expect(read(["王芳", "事假", "2026-03-03", "2026-03-04", 2]).questions[0]?.cells).toHaveLength(2);
    const refused = readGrid(MARCH, ["2026年请假登记表"], [...REGISTER, "审批结果"], [
      "张伟", "事假", "2026-03-03", "2026-03-04", 2, "拒绝",
    ]); // prettier-ignore
    expect(refused.questions[0]?.cells).toHaveLength(2);
    expect(told(refused, "leave-refused")).toHaveLength(1);
  });

  it("is a day on business where a register of trips covers it", () => {
    const trips = [["2026年出差登记表"], ["出差人", "出差事由", "出差日期", "返回日期"]];
    const recognition = readGrid(MARCH, ...trips, ["张伟", "参加会议", "2026-03-03", "2026-03-04"]);
    expect(dayOf(recognition, "张伟", 4)).toEqual(["business-trip 1"]);
    expect(recognition.questions).toEqual([]);
  });
});

describe("A mark that says otherwise than a slip", () => {
  it.each([
    ["half a day of leave against √", ["王芳", "事假", "2026年3月5日下午", "2026年3月5日下午", 0.5], [5]],
    ["a whole leave against √", ["王芳", "病假", "2026-03-05", "2026-03-06", 2], [5, 6]],
    ["over a weekend only its workdays", ["王芳", "年休假", "2026-03-06", "2026-03-09", 2], [6, 9]],
  ] as const)("counts and is told with both cells: %s", (_what, line, columns) => {
    const recognition = read([...line]);
    const [day = 0] = columns;
    expect(dayOf(recognition, "王芳", day)).toEqual(["present 1"]);
    expect(told(recognition, "slip-contradicts")).toEqual([
      [...columns.map((column) => ["3月", 3, column]), ["请假", 2, 1]],
    ]);
  });

  it("is told of another kind of leave, and not of the same, nor of a trip against √", () => {
    const grid = MARCH.map((row) =>
      row[0] === "王芳" ? row.map((cell, at) => (at === 5 ? "○" : cell)) : row,
    );
    const register = [["2026年请假登记表"], REGISTER];
    const line = (kind: string) => ["王芳", kind, "2026-03-05", "2026-03-05", 1];
    expect(told(readGrid(grid, ...register, line("病假")), "slip-contradicts")).toHaveLength(1);
    expect(told(readGrid(grid, ...register, line("事假")), "slip-contradicts")).toEqual([]);
    expect(told(read(line("出差")), "slip-contradicts")).toEqual([]);
  });
});
