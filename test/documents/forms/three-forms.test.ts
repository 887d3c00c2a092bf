import { paper } from "../../support/workbooks/paper";
import { filled, inputOf } from "./fill";
import { OFFICE, PLAN_TABLE, PLAN_TEXT, SELF_CHECK } from "./office-with-forms";

const input = inputOf([...OFFICE, PLAN_TEXT, PLAN_TABLE, SELF_CHECK]);

test("a plan's text: every blank that the workbook knows is filled, the telephone is not", () => {
  const { copy, answers } = filled(PLAN_TEXT, OFFICE, input);
  expect(copy).toEqual({
    A1: "清河县审计局2025年创建文明机关工作规划",
    A3: "2025年，清河县审计局集中学习每月不少于2次，全年不少于12次；每人学习不少于120小时。",
    A5: "成立创建工作领导小组，组长：郑卫东，副组长：冯晓岚，办公室设在办公室。",
    A7: "2024年共开展集中学习21次。",
    B8: "清河县审计局",
  });
  expect(answers.filter((answer) => answer.endsWith("null"))).toEqual(["A9 联系电话: null"]);
});

test("a blank plan's table gets a row for each task and grows below its last one, what is inferred marked", () => {
  const { fill, copy } = filled(PLAN_TABLE, OFFICE, input);
  const rows = input.clauses.length;
  expect(fill.repeats).toEqual([{ row: 14, rows: 1, times: rows - 12 + 1 }]);
  // Which day it is handed in on a person has to say.
  expect([copy["B2"], copy["H2"]]).toEqual(["清河县审计局", undefined]);
  expect(["A4", "C4", "D4", "E4", "F4", "G4", "H4", "I4"].map((cell) => copy[cell])).toEqual([
    undefined, // printed
    "≥2次/月",
    "月初排定当月学习日程，月末核对次数，不足的当月补上。",
    "冯晓岚（拟）",
    "办公室（拟）",
    "卫国平（拟）",
    "每月底前",
    undefined,
  ]);
  expect(copy["B4"]).toContain("每月集中学习次数");
  expect([copy["A16"], copy[`A${String(rows + 3)}`]]).toEqual([13, rows]);
  expect(fill.blanks.map(({ text }) => text)).toEqual(["制表人", "审核人"]);
});

test("a self-check with its items gets figure, verdict and problems of each; what no ledger tells stays open", () => {
  const { copy, fill } = filled(SELF_CHECK, OFFICE, input);
  expect(copy).toEqual({
    D3: "12个月中有10个月，3月缺1次、8月缺2次",
    E3: "否",
    F3: "3月缺1次、8月缺2次",
    D4: "实际21次，达到要求",
    E4: "是",
    F4: "无",
    D5: "2项都达到要求",
    E5: "是",
    F5: "无",
  });
  expect(fill.blanks).toHaveLength(6);
  expect(fill.answers[0]?.source).toMatchObject([{ sheet: "学习台账" }]);
});

test("what is asked of a whole year is not filled in for half of one", () => {
  const plan = paper("下半年安排", [
    ["清河县审计局创建文明机关工作计划"],
    ["下半年集中学习不少于__次，每人学习不少于__小时；全年集中学习不少于__次。"],
    ["下半年每月集中学习不少于__次。"],
  ]);
  const { copy } = filled(plan, OFFICE);
  expect(copy["A2"]).toBe("下半年集中学习不少于__次，每人学习不少于__小时；全年集中学习不少于12次。");
});
