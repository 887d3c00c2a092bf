import { chineseDay, toHundredths } from "../../../grid";
import { inChinese } from "../../../locales";
import type { PlanValue } from "../../kit/sheet-plan";
import { periodYears, yearsText } from "../../kit/wording";
import type { DocumentInput } from "../../prose/document-input";
import { planYears } from "../../prose/plan-facts";
import type { TemplateField } from "../../template/template-value";

/** A field that holds no rate. */
export interface CheckedField extends TemplateField {
  readonly value: PlanValue;
}

/** What the check itself gives for the whole of it. */
export function checkedFields(input: DocumentInput): readonly CheckedField[] {
  const { report, generatedAt } = input;
  const { period, score, results } = report;
  const plan = planYears(input);
  const { from, to } = periodYears(period);
  const count = (...verdicts: readonly string[]) =>
    results.filter(({ verdict }) => verdicts.includes(verdict)).length;
  const fields: readonly (readonly [name: string, value: PlanValue, before?: string])[] = [
    ["年度", yearsText(from, to)],
    ["规划年度", yearsText(plan.from, plan.to)],
    ["考核期开始", chineseDay(period.from)],
    ["考核期结束", chineseDay(period.to)],
    ["数据截至", chineseDay(period.asOf)],
    ["标准名称", inChinese(report.standardName)],
    ["得分", toHundredths(score.earned)],
    ["已判分", toHundredths(score.checked), "可核分"],
    ["待补分", toHundredths(score.pending), "待确认分"],
    ["满分", score.total],
    ["评定等次", score.rating ? inChinese(score.rating) : null],
    ["达标条数", count("met")],
    ["未达标条数", count("unmet", "behind")],
    ["待定条数", count("insufficient-data", "needs-confirmation")],
    ["生成时间", generatedAt],
  ];
  return fields.map(([name, value, before]) => ({
    name,
    others: before === undefined ? [] : [before],
    value,
  }));
}
