import type { ClauseResult } from "../../check";
import { actualText } from "../clause-figures";
import type { DocumentInput } from "../document-input";
import { fillableFields, type FillableField } from "../fillable-fields";
import { composeLeadingGroup } from "../leading-group";
import { planYears } from "../plan/plan-facts";
import { composeProofs } from "../proofs";
import { composeRectification } from "../rectification";
import type { PlanValue, SheetPlan } from "../sheet-plan";
import { composeTasks } from "../tasks";
import { chineseDay, inChinese, periodYears, verdictWord, yearsText } from "../wording";

/** A field that a template may name once: `{{单位全称}}`, `{{study-sessions-yearly.actual}}`. */
export interface TemplateField {
  /** Between the braces, as it is offered. */
  readonly name: string;
  /** Other ways to say it. */
  readonly others: readonly string[];
  /** Null where nothing is known: it becomes a blank. */
  readonly value: PlanValue;
}

/** Items of which each fills a row of its own: `{{任务.责任科室}}`. */
export interface TemplateList {
  readonly name: string;
  readonly fields: readonly string[];
  readonly items: readonly Readonly<Record<string, PlanValue>>[];
}

/** All that a template of the clerk's may ask for. */
export interface TemplateFields {
  readonly fields: readonly TemplateField[];
  /** Those of them that the clerk can say. */
  readonly fillable: readonly FillableField[];
  /** Those that the check gives for the whole of it; the rest are clauses'. */
  readonly checked: readonly TemplateField[];
  readonly lists: readonly TemplateList[];
}

type ClauseField = readonly [id: string, name: string, value: (result: ClauseResult) => PlanValue];

/** What can be said of a clause: the id and the Chinese name of each figure. */
export const CLAUSE_FIELDS: readonly ClauseField[] = [
  ["actual", "实际", ({ actual }) => actual],
  ["target", "目标", ({ target }) => target],
  ["numerator", "分子", ({ numerator }) => numerator],
  ["denominator", "分母", ({ denominator }) => denominator],
  ["figure", "完成情况", (result) => (result.actual === null ? null : actualText(result))],
  ["requirement", "要求", ({ targetText }) => inChinese(targetText)],
  ["verdict", "结论", ({ verdict }) => verdictWord(verdict)],
  ["score", "得分", ({ score }) => score],
  ["weight", "分值", ({ weight }) => weight],
  ["problems", "问题", ({ problems }) => problems.map(({ text }) => inChinese(text)).join("；")],
  ["title", "名称", ({ title }) => inChinese(title)],
  ["basis", "依据", ({ basis }) => basis],
  ["department", "责任科室", ({ department }) => (department === "" ? null : department)],
];

/**
 * The fields for one check.
 *
 * @param settle gives a sheet's plan with what the clerk typed on the sheet written earlier, so that the lists hold it too
 */
export function templateFields(
  input: DocumentInput,
  settle: (plan: SheetPlan) => SheetPlan = (plan) => plan,
): TemplateFields {
  const { report } = input;
  const lists = [
    listOf("任务", settle(composeTasks(input))),
    listOf("问题", settle(composeRectification(input))),
    listOf("材料", settle(composeProofs(input))),
    listOf("成员", settle(composeLeadingGroup(input))),
    {
      name: "条款",
      fields: CLAUSE_FIELDS.map(([, name]) => name),
      items: report.results.map((result) =>
        Object.fromEntries(CLAUSE_FIELDS.map(([, name, value]) => [name, value(result)])),
      ),
    },
  ];
  const fillable = fillableFields(input);
  const checked = checkedFields(input);
  return {
    fields: [...fillable, ...checked, ...report.results.flatMap(clauseFields)],
    fillable,
    checked,
    lists,
  };
}

/** What the check itself gives for the whole of it. */
function checkedFields(input: DocumentInput): TemplateField[] {
  const { report, generatedAt } = input;
  const { period, score, results } = report;
  const plan = planYears(input);
  const { from, to } = periodYears(period);
  const count = (...verdicts: readonly string[]) =>
    results.filter(({ verdict }) => verdicts.includes(verdict)).length;
  const fields: readonly (readonly [name: string, value: PlanValue])[] = [
    ["年度", yearsText(from, to)],
    ["规划年度", yearsText(plan.from, plan.to)],
    ["考核期开始", chineseDay(period.from)],
    ["考核期结束", chineseDay(period.to)],
    ["数据截至", chineseDay(period.asOf)],
    ["标准名称", inChinese(report.standardName)],
    ["得分", round(score.earned)],
    ["可核分", round(score.checked)],
    ["待确认分", round(score.pending)],
    ["满分", score.total],
    ["评定等次", score.rating ? inChinese(score.rating) : null],
    ["达标条数", count("met")],
    ["未达标条数", count("unmet", "behind")],
    ["待定条数", count("insufficient-data", "needs-confirmation")],
    ["生成时间", generatedAt],
  ];
  return fields.map(([name, value]) => ({ name, others: [], value }));
}

function clauseFields(result: ClauseResult): TemplateField[] {
  return CLAUSE_FIELDS.map(([id, name, value]) => ({
    name: `${result.id}.${id}`,
    others: [`${inChinese(result.title)}.${name}`, `${result.id}.${name}`],
    value: value(result),
  }));
}

/** The body of a table as items; its columns by their headers, without what stands in brackets there. */
function listOf(name: string, plan: SheetPlan): TemplateList {
  const shown = plan.columns
    .filter(({ hidden }) => hidden !== true)
    .map(({ key, header }) => ({ key, field: header.replace(/[（(].*?[)）]|\s/g, "") }));
  const items = plan.rows
    .filter(({ role }) => role === "body")
    .map(({ cells }) =>
      Object.fromEntries(shown.map(({ key, field }) => [field, cells[key]?.value ?? null])),
    );
  return { name, fields: shown.map(({ field }) => field), items };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
