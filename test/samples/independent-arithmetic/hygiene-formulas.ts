import type { Sheet } from "../../../src/grid";
import { MONTHS } from "./attendance-formulas";
import type { Formulas } from "./calculate";
import { rangesOf } from "./ranges";

/** From this month on the office scores out of 10 (note below the sample's table). */
const TEN_FROM = 7;

/**
 * The hygiene inspections. A date is written once, in the first of its seven rows; its month is what stands before 月. Grades of
 * September are 95 and 85.
 */
export function hygieneFormulas(sheets: readonly Sheet[]): Formulas {
  const sheet = sheets.find(({ name }) => name === "卫生检查");
  if (!sheet) throw new Error("No hygiene sheet");
  const departments = 7;
  const table = rangesOf(sheet, "检查日期", (row) => String(row[1] ?? "") !== "" && row[1] !== "受检科室");
  const score = table.column("得分");
  const department = table.column("受检科室");
  const month = (index: number): string => {
    const date = table.cell("检查日期", index - (index % departments));
    return `VALUE(LEFT(${date},FIND("月",${date})-1))`;
  };
  const points: string[] = [];
  for (let index = 0; index < table.rows; index++) {
    const cell = table.cell("得分", index);
    points.push(
      `IF(ISNUMBER(${cell}),${cell}*IF(${month(index)}>=${TEN_FROM},10,1),IF(${cell}="优",95,IF(${cell}="良",85,0)))`,
    );
  }
  // A formula takes 8192 characters.
  const thirds = [0, 28, 56].map((from) => `SUM(${points.slice(from, from + 28).join(",")})`);
  const heads = Array.from({ length: table.rows / departments }, (_, at) => `{inspection-${at}}`);
  const problems = table.column("存在问题");
  return {
    ...Object.fromEntries(heads.map((_, at) => [`inspection-${at}`, month(at * departments)])),
    rows: `COUNTA(${score})`,
    departments: `SUMPRODUCT(1/COUNTIF(${department},${department}))`,
    inspected: MONTHS.map((one) => `OR(${heads.map((head) => `${head}=${one}`).join(",")})`).join("+"),
    "points-1": thirds[0] ?? "",
    "points-2": thirds[1] ?? "",
    "points-3": thirds[2] ?? "",
    points: "{points-1}+{points-2}+{points-3}",
    mean: "ROUND({points}/{rows},1)",
    covered: `COUNTA(${department})-COUNTIF(${department},"局领导")`,
    failed: `COUNTIF(${score},"差")+COUNTIF(${score},"不合格")+SUMPRODUCT(ISNUMBER(${score})*(${score}<6))`,
    problems: `COUNTIF(${problems},"?*")`,
    rectified: `COUNTIFS(${problems},"?*",${table.column("整改情况")},"*整改*")`,
    "ranked-quarters": [0, 1, 2, 3]
      .map((quarter) => {
        const ranks =
          table
            .row("名次", "名次", quarter * 21)
            .split("!$")[1]
            ?.split(":")[0] ?? "";
        const first = Number(/\d+$/.exec(ranks)?.[0]);
        const column = ranks.replace(/[$\d]/g, "");
        return `(COUNT('${sheet.name}'!$${column}$${first}:$${column}$${first + 20})>0)`;
      })
      .join("+"),
  };
}
