import { paper } from "../../../support/workbooks/paper";
import { formsBeside } from "../fill";

const ROSTER = paper("花名册", [
  ["姓名", "性别", "出生年月", "科室", "职务", "政治面貌", "学历", "编制类型"],
  ["安和平", "男", "1970年5月", "局领导", "局长", "中共党员", "研究生", "行政编制"],
  ["白晓云", "女", "1980年3月", "局领导", "副局长", "中共党员", "本科", "行政编制"],
  ["丁一鸣", "男", "1995年8月", "综合科", "科长", "群众", "大专", "事业编制"],
  ["方小雨", "女", "1996年11月", "综合科", "科员", "共青团员", "本科", "合同制"],
]);
const fill = formsBeside([ROSTER]);

function answersTo(...labels: string[]): readonly string[] {
  const rows = [["2024年基本情况表", "", ""], ...labels.map((label) => [label, "", ""])];
  return fill(rows, "情况").answers.map((answer) => answer.replace(/^B\d+ /, ""));
}

test("those of the staff whom a label names are counted by what the roster says", () => {
  expect(
    answersTo(
      "女职工人数",
      "女党员人数",
      "本科及以上学历人数",
      "行政编制人数",
      "党员占比（%）",
      "共青团员人数",
      "科员人数",
    ),
  ).toEqual([
    "女职工人数: 2",
    "女党员人数: 1",
    "本科及以上学历人数: 3",
    "行政编制人数: 2",
    "党员占比(%): 50%",
    "共青团员人数: 1",
    "科员人数: 1",
  ]);
});

test("age, leaders and who is on the establishment are proposed", () => {
  expect(answersTo("35岁以下干部人数", "领导班子成员数", "在编人数")).toEqual([
    "35岁以下干部人数: ?2",
    "领导班子成员数: ?2",
    "人数: ?3",
  ]);
});

test("what the roster does not say stays open", () => {
  const asked = ["新发展党员数", "副科级以上干部人数", "少数民族职工人数", "退休人员数"];
  expect(answersTo(...asked)).toEqual(asked.map((label) => `${label}: null`));
});

test("a text's share is of those of whom the clause before speaks", () => {
  const { copy } = fill([["情况汇报"], ["现有干部职工__人，其中女职工__名，占__%。"]], "汇报");
  expect(copy).toEqual({ A2: "现有干部职工4人，其中女职工2名，占50%。" });
});

test("是 under 是否党员 counts as it does for the party's members alone", () => {
  const roster = paper("花名册", [
    ["姓名", "性别", "科室", "职务", "是否党员"],
    ["安和平", "男", "局领导", "局长", "是"],
    ["白晓云", "女", "局领导", "副局长", "是"],
    ["方小雨", "女", "综合科", "科员", "否"],
  ]);
  const { answers } = formsBeside([roster])(
    [
      ["2024年基本情况表", ""],
      ["党员人数", ""],
      ["女党员人数", ""],
    ],
    "情况",
  );
  expect(answers).toEqual(["B2 党员人数: 2", "B3 女党员人数: 1"]);
});
