import type { ClauseResult } from "../../../check";
import { inChinese } from "../../../locales";
import { quotedPlan } from "../../kit/quoted-plan";
import type { SheetPlan } from "../../kit/sheet-plan";
import { verdictWord } from "../../kit/wording";
import { actualText } from "../../prose/clause-figures";
import type { DocumentInput } from "../../prose/document-input";
import {
  figureValue,
  type TemplateField,
  type TemplateFields,
  type TemplateList,
  type TemplateValue,
} from "../../template/template-value";
import { composeEvidence } from "../evidence/evidence";
import { composeLeadingGroup } from "../leading-group/leading-group";
import { composeRectification } from "../rectification/rectification";
import { composeTasks } from "../tasks/tasks";
import { checkedFields, type CheckedField } from "./checked-fields";
import { fillableFields, type FillableField } from "./fillable-fields";

/** All that a template of the clerk's may ask for, with what the sheet 模板字段 says of it. */
interface OfferedFields extends TemplateFields {
  /** Those of them that the clerk can say. */
  readonly fillable: readonly FillableField[];
  /** Those that the check gives for the whole of it; the rest are clauses'. */
  readonly checked: readonly CheckedField[];
}

type ClauseField = readonly [id: string, name: string, value: (result: ClauseResult) => TemplateValue];

/** What can be said of a clause: the id and the Chinese name of each figure. */
export const CLAUSE_FIELDS: readonly ClauseField[] = [
  ["actual", "实际", ({ actual, unit }) => figureValue(actual, unit)],
  ["target", "目标", ({ target, unit }) => figureValue(target, unit)],
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
): OfferedFields {
  const { report } = input;
  const settled = (plan: SheetPlan) => settle(quotedPlan(plan, input.said ?? {}));
  const lists = [
    listOf("任务", settled(composeTasks(input))),
    listOf("问题", settled(composeRectification(input))),
    listOf("材料", settled(composeEvidence(input))),
    listOf("成员", settled(composeLeadingGroup(input))),
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
    // What the check says goes before a line of the clerk's with the same name.
    fields: [...checked, ...fillable, ...report.results.flatMap(clauseFields)],
    fillable,
    checked,
    lists,
    said: input.said ?? input.known ?? {},
  };
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
    .flatMap(({ key, header, formerly = header }) =>
      [...new Set([header, formerly])].map((name) => ({ key, field: name.replace(/[（(].*?[)）]|\s/g, "") })),
    );
  const items = plan.rows
    .filter(({ role }) => role === "body")
    .map(({ cells }) =>
      Object.fromEntries(shown.map(({ key, field }) => [field, cells[key]?.value ?? null])),
    );
  return { name, fields: shown.map(({ field }) => field), items };
}
