import type { CellValue } from "../../../../src/grid";
import { paper } from "../../../support/workbooks/paper";
import { formsBeside } from "../fill";
import { OFFICE } from "../office-with-forms";

const MEETINGS = paper("会议记录", [
  ["会议日期", "会议类型", "议题", "应到", "实到"],
  ["2024-01-10", "党组会", "研究预算", 5, 5],
  ["2024-04-11", "局务会", "安排一季度工作", 8, 7],
  ["2024-07-12", "党组会", "研究人事", 5, 4],
  ["2024-10-12", "党组会", "研究项目", 5, 5],
]);
const DISCLOSURE = paper("政务公开", [
  ["公开日期", "公开内容", "公开方式", "责任科室"],
  ["2024-02-10", "预算", "网站", "办公室"],
  ["2024-03-10", "审计公告", "公示栏", "财政审计科"],
  ["2024-08-10", "决算", "网站", "办公室"],
]);
const LETTERS = paper("信访台账", [
  ["编号", "收到日期", "反映事项", "答复日期", "办结日期"],
  [1, "2024-02-01", "征收补偿", "2024-02-20", "2024-02-20"],
  [2, "2024-05-06", "退休待遇", "2024-05-20", ""],
]);
const fill = formsBeside([...OFFICE, MEETINGS, DISCLOSURE, LETTERS]);

function answersTo(...labels: string[]): readonly string[] {
  const rows: CellValue[][] = [["2024年情况登记表", "", ""], ...labels.map((label) => [label, "", ""])];
  const { answers } = fill(rows, "登记");
  return answers.map((answer) => answer.replace(/^B\d+ /, ""));
}

test("a word that a column of the ledger has narrows its records", () => {
  expect(
    answersTo(
      "党组会次数",
      "网站公开条数",
      "办公室公开条数",
      "未办结信访件数",
      "党组会参加人次",
      "党组会缺席人次",
    ),
  ).toEqual([
    "党组会: 3",
    "网站公开: 2",
    "办公室公开: 2",
    "未办结信访: 1",
    "党组会参加: 14",
    "党组会缺席: 1",
  ]);
});

test("a word that nothing accounts for leaves the cell to a person", () => {
  const answers = answersTo(
    "党支部学习次数",
    "党员学习次数",
    "集中学习次数较上年增长（次）",
    "人均学习次数",
    "每月学习次数",
    "来访件数",
    "专题会议次数",
    "网站公开信息点击量（次）",
  );
  expect(answers.filter((answer) => !/: (?:null|\?.*)$/.test(answer))).toEqual([]);
});

test("a label that names a part of the year asks for that part", () => {
  expect(
    answersTo("上半年集中学习次数", "10月份集中学习次数", "2025年集中学习次数", "第四季度党组会次数"),
  ).toEqual([
    "上半年集中学习次数: 11",
    "10月份集中学习次数: 2",
    "2025年集中学习: null",
    "第四季度党组会次数: 1",
  ]);
});

test("a clause of a text that only goes on counts what the one before it spoke of", () => {
  const { copy } = fill([["2024年工作总结"], ["召开党组会__次，参加__人次；召开局务会__次。"]], "总结");
  expect(copy).toEqual({ A2: "召开党组会3次，参加14人次；召开局务会1次。" });
});

test("a register that only tells replies says nothing of what is closed, and a share of those in time is proposed", () => {
  const replies = paper("信访登记", [
    ["序号", "登记日期", "反映事项", "办理期限", "答复日期", "办理结果"],
    [1, "2024-02-01", "征收补偿", "2024-03-01", "2024-02-20", "已办结"],
    [2, "2024-12-20", "退休待遇", "2025-01-20", "", ""],
  ]);
  const { answers } = formsBeside([...OFFICE, replies])(
    [
      ["2024年信访情况表", ""],
      ["未办结信访件数", ""],
      ["信访答复率（%）", ""],
    ],
    "情况",
  );
  expect(answers.filter((answer) => !/: (?:null|\?.*)$/.test(answer))).toEqual([]);
});

test("a title's half year bounds the labels below it, a department in front of a label its figure", () => {
  const { answers } = fill(
    [
      ["2024年上半年情况表", ""],
      ["集中学习次数", ""],
      ["办公室公开条数", ""],
    ],
    "情况",
  );
  expect(answers).toEqual(["B2 集中学习次数: 11", "B3 办公室公开条数: 1"]);
});

const STUDY = paper("理论学习台账", [
  ["学习日期", "类别", "内容", "应参加", "实参加"],
  ["2024-01-10", "集中学习", "条例原文", 8, 8],
  ["2024-02-10", "集中学习", "会议精神", 8, 6],
  ["2024-03-10", "中心组学习", "专题研讨", 3, 3],
  ["2024-04-10", "业务培训", "平台操作", 5, 5],
]);
const beside = formsBeside([OFFICE[0], STUDY, LETTERS].filter((sheet) => sheet !== undefined));

test("a sort that the ledger keeps apart is counted alone where the form asks for others beside it or leaves them out", () => {
  const { answers } = beside([
    ["2024年报告"],
    ["集中学习（　）次、中心组学习（　）次、业务培训（　）次；集中学习到课率（　）%。"],
  ]);
  expect(answers.map((one) => one.split(": ")[1])).toEqual(["2", "1", "1", "87.5%"]);
  const { answers: left } = beside([
    ["2024年登记表", "", ""],
    ["集中学习次数（不含中心组学习）", "", ""],
  ]);
  expect(left).toEqual(["B2 集中学习不含中心组学习: 2"]);
});

test("what stands behind a blank says which cases are meant", () => {
  const { copy } = beside([["2024年总结"], ["收到来信来访____件，尚有____件正在办理。"]]);
  expect(copy).toEqual({ A2: "收到来信来访2件，尚有1件正在办理。" });
});
