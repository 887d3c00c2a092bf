import type { Sheet } from "../../../src/grid";
import { daysFrom, isHoliday, weekday } from "../../support/workbooks/calendar-2024";
import { MONTHS } from "./attendance-formulas";
import type { Formulas } from "./calculate";
import { isNumbered, rangesOf } from "./ranges";

function named(sheets: readonly Sheet[], name: string): Sheet {
  const found = sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`No sheet ${name}`);
  return found;
}

/** The ledger of study: sessions by day, month, Friday, category and form. No two rows of the sample share a day. */
function ledgerFormulas(sheet: Sheet): Formulas {
  const table = rangesOf(sheet, "学习日期", isNumbered);
  const [day, form, kind, topic] = ["学习日期", "学习形式", "内容类别", "学习内容"].map((header) =>
    table.column(header),
  );
  const together = `(${form}<>"自学")`;
  const inMonth = (month: number, where: string): string => `SUMPRODUCT((MONTH(${day})=${month})*${where})`;
  const inQuarter = (quarter: number, where: string): string =>
    `SUMPRODUCT((MONTH(${day})>${3 * quarter - 3})*(MONTH(${day})<=${3 * quarter})*${where})`;
  const months = (least: number, where: string): string =>
    MONTHS.map((month) => `(${inMonth(month, where)}>=${least})`).join("+");
  const quarters = (where: string): string =>
    [1, 2, 3, 4].map((quarter) => `(${inQuarter(quarter, where)}>=1)`).join("+");
  const kinds = (...words: string[]): string =>
    words.map((word) => `(COUNTIF(${kind},"${word}")>0)`).join("+");
  const centre = rowsOf(sheet, (row) => row.includes("中心组学习")).map((index) =>
    table.cell("学习日期", index),
  );
  const gaps = ["DATE(2024,1,1)", ...centre, "DATE(2024,12,31)"];
  const fridays = daysFrom("2024-01-01", "2024-12-31").filter((one) => weekday(one) === 5 && isHoliday(one));
  return {
    "same-day": `SUMPRODUCT((COUNTIF(${day},${day})>1)*1)`,
    sessions: `SUMPRODUCT(${together}*1)`,
    "self-study": `COUNTIF(${form},"自学")`,
    "months-with-two": months(2, together),
    "short-in-march": `2-${inMonth(3, together)}`,
    "short-in-august": `2-${inMonth(8, together)}`,
    fridays: `SUMPRODUCT(${together}*(WEEKDAY(${day})=6))`,
    "friday-share": `ROUND(100*SUMPRODUCT(${together}*(WEEKDAY(${day})=6))/SUMPRODUCT(${together}*1),1)`,
    "political-fridays": `SUMPRODUCT(${together}*(WEEKDAY(${day})=6)*(${kind}<>"业务知识")*(${kind}<>"现代科技"))`,
    "fridays-due": `INT((DATE(2024,12,31)-DATE(2024,1,5))/7)+1-${fridays.length}`,
    "political-months": months(1, `(${kind}="政治理论")`),
    "business-quarters": quarters(`(${kind}="业务知识")`),
    "law-sessions": `COUNTIF(${kind},"法律法规")`,
    "model-sessions": `COUNTIF(${kind},"先进典型")`,
    "regulations-sessions": `SUMPRODUCT(ISNUMBER(SEARCH("条例",${topic}))*1)`,
    "four-kinds": kinds("政治理论", "业务知识", "法律法规", "先进典型"),
    breadth: kinds("政治理论", "法律法规", "业务知识", "现代科技"),
    forms: `(COUNTIF(${form},"自学")>0)+(COUNTIF(${form},"集中学习")+COUNTIF(${form},"中心组学习")>0)+(COUNTIF(${form},"专题研讨")>0)+(COUNTIF(${form},"交流*")>0)`,
    "centre-quarters": quarters(`(${form}="中心组学习")`),
    "centre-gap": `MAX(${gaps
      .slice(1)
      .map((to, at) => `${to}-${gaps[at] ?? ""}`)
      .join(",")})`,
  };
}

/** Which of the data rows, from 0, fulfil a condition. */
function rowsOf(sheet: Sheet, where: (row: readonly unknown[]) => boolean): readonly number[] {
  return sheet.values.filter(isNumbered).flatMap((row, index) => (where(row) ? [index] : []));
}

/** Hours a person against 120, in proportion to the months on post that the roster tells; maternity leave is exempt. */
function hoursFormulas(hours: Sheet, roster: Sheet): Formulas {
  const table = rangesOf(hours, "全年合计", isNumbered);
  const people = rangesOf(roster, "到岗时间", isNumbered);
  const names = people.column("姓名");
  const day = (text: string): string => `VALUE(MID(${text},6,2))`;
  const reached: string[] = [];
  const judged: string[] = [];
  const formulas: Record<string, string> = {};
  for (let index = 0; index < table.rows; index++) {
    const place = `MATCH(${table.cell("姓名", index)},${names},0)`;
    const [joined, left, remark] = ["到岗时间", "离岗时间", "备注"].map(
      (header) => `INDEX(${people.column(header)},${place})`,
    );
    const months = `IF(LEN(${joined}&"")>0,13-${day(joined ?? "")},IF(LEN(${left}&"")>0,${day(left ?? "")}-1,12))`;
    const sum = `SUM(${table.row("1月", "12月", index)})`;
    formulas[`hours-${index}`] = sum;
    formulas[`judged-${index}`] = `ISERROR(SEARCH("产假",${remark}&""))*1`;
    formulas[`reached-${index}`] = `{judged-${index}}*({hours-${index}}>=120*${months}/12)`;
    judged.push(`{judged-${index}}`);
    reached.push(`{reached-${index}}`);
  }
  return {
    ...formulas,
    "hours-all": `SUM(${table.block("1月", "12月")})`,
    "hours-judged": judged.join("+"),
    "hours-reached": reached.join("+"),
    "hours-share": "ROUND(100*{hours-reached}/{hours-judged},1)",
  };
}

/** Members of the centre group, and those with an article. */
function articleFormulas(articles: Sheet, roster: Sheet): Formulas {
  const people = rangesOf(roster, "到岗时间", isNumbered);
  const authors = rangesOf(articles, "作者", isNumbered).column("作者");
  const member = `(${people.column("中心组成员")}="是")`;
  return {
    "centre-members": `COUNTIF(${people.column("中心组成员")},"是")`,
    "members-with-article": `SUMPRODUCT(${member}*(COUNTIF(${authors},"*"&${people.column("姓名")}&"*")>0))`,
    "members-share": "ROUND(100*{members-with-article}/{centre-members},1)",
  };
}

export function studyFormulas(sheets: readonly Sheet[]): Formulas {
  const roster = named(sheets, "花名册");
  return {
    ...ledgerFormulas(named(sheets, "学习台账")),
    ...hoursFormulas(named(sheets, "学时统计"), roster),
    ...articleFormulas(named(sheets, "调研文章"), roster),
  };
}
