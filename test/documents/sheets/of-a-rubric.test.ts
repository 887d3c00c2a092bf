import { areasOf } from "../../../src/documents/prose/areas";
import { composePlan } from "../../../src/documents/sheets/plan/plan";
import { composeTasks } from "../../../src/documents/sheets/tasks/tasks";
import { composeWorkSummary } from "../../../src/documents/sheets/work-summary/work-summary";
import { rubricStandardId } from "../../../src/standards";
import { sheetOf } from "../../recognise/read-sheets";
import { STUDY } from "../../support/rubric-of-a-station";
import { inputOf } from "../forms/fill";

const RUBRIC = sheetOf("细则", [
  ["某站考核细则"],
  ["考核项目", "考核内容", "分值", "评分标准", "考核方式"],
  ["组织", "苗圃整洁有序", 3, "一处不整洁扣1分", "实地查看"],
  ["学习", "每季度组织集中学习不少于1次", 4, "少一次扣1分", "查阅学习记录"],
]);
const input = inputOf([STUDY, RUBRIC], rubricStandardId("细则"));
const texts = (plan: ReturnType<typeof composeTasks>): string =>
  plan.rows.flatMap(({ cells }) => Object.values(cells).map((cell) => String(cell?.value ?? ""))).join("\n");

test("a work summary under a rubric names its dimensions and what is short, and takes its title for no honour", () => {
  const said = texts(composeWorkSummary(input));
  expect(said).toContain("对照《某站考核细则》要求开展创建工作。学习方面与标准要求相比还有不足。");
  expect(said).toContain("第四季度组织集中学习次数不足（缺1次）。");
});

test("a work summary under a rubric in two levels tells the wider one", () => {
  const levels = sheetOf("细则", [
    ["某站考核细则"],
    ["项目", "考核内容", "分值", "评分标准"],
    ["一、学习教育（8分）"],
    ["集中学习", "每季度组织集中学习不少于1次", 4, "少一次扣1分"],
    ["学习次数", "全年组织集中学习不少于6次", 4, "少一次扣1分"],
  ]);
  const of = inputOf([STUDY, levels], rubricStandardId("细则"));
  expect(of.report.dimensions.map(({ name }) => name.zh)).toEqual([
    "学习教育 · 集中学习",
    "学习教育 · 学习次数",
  ]);
  const said = texts(composeWorkSummary(of));
  expect(said).toContain("学习教育方面与标准要求相比还有不足。");
  expect(said).toMatch(/学习教育方面，第四季度.+；.+。/);
  expect(said).not.toContain(" · ");
});

test("what costs points or bars the title is no area of the work", () => {
  const { report } = input;
  const dimensions = report.dimensions.map((one, at) =>
    at === 0 ? { ...one, name: { zh: "扣分项", en: "" } } : one,
  );
  const areas = areasOf({ ...input, report: { ...report, dimensions } });
  expect(areas.names).toEqual(["学习"]);
  expect(report.dimensions.map(({ clauses: [id = ""] }) => areas.of(id))).toEqual([null, "学习"]);
});

test("the tasks of a rubric ask for materials, not for how it is looked at", () => {
  const said = texts(composeTasks(input));
  expect(said).toContain("学习记录");
  expect(said).not.toMatch(/有实地查看|查阅学习记录/);
});

test("a plan under a rubric has its dimensions as sections and its figures as aims", () => {
  const said = composePlan(input)
    .rows.map(({ cells }) => String(cells.text?.value ?? ""))
    .filter((text) => text !== "")
    .map((text) => text.replace(/^　　/, ""));
  expect(said.join("\n")).toContain("主要指标如下：\n每季度组织集中学习不少于1次。");
  const from = said.indexOf("（一）组织");
  expect(said.slice(from, from + 7).map((text) => text.replace(/。.*$/, ""))).toEqual([
    "（一）组织",
    "苗圃整洁有序",
    "（二）学习",
    "1. 每季度组织集中学习不少于1次",
    "2. 明确学习重点",
    "（三）履行职责",
    "完成年度任务",
  ]);
});
