import type { ClauseResult, Report } from "../../check";
import { inLocale, say } from "../../locales";
import { figureAgainst } from "../../measures";
import { judgedText, ledgersToFetch, scoreLine } from "../../documents";
import { rounded } from "./rounded";
import { textTable, type TextColumn, type TextRow } from "./text-table";

const COLUMNS: readonly TextColumn[] = [
  { header: "结论", atMost: 10 },
  { header: "指标", atMost: 40 },
  { header: "实际/目标", atMost: 20 },
  { header: "得分", atMost: 9 },
  { header: "问题", atMost: 60 },
];

/** Writes 「10/12个月」, 「91.3/100%」, 「5次（须≤3次，超2次）」; a figure without a target stands alone, and a missing one is a dash. */
function figuresText(result: ClauseResult): string {
  const { actual, target, unit, operator } = result;
  if (actual === null) return "—";
  const isLimit = operator === "at-most" || operator === "below" || target === 0;
  if (unit === "percent" && target !== null && !isLimit)
    return `${rounded(actual, 1)}/${rounded(target, 1)}%`;
  const figure = figureAgainst({ ...result, actual: rounded(actual, 1) });
  return figure === null ? "—" : say(figure);
}

function scoreText(result: ClauseResult): string {
  const score = result.score === null ? "—" : String(rounded(result.score, 2));
  return `${score}/${rounded(result.weight, 2)}`;
}

function problemText(result: ClauseResult): string {
  const waiver = result.waiver ? [`已豁免：${result.waiver.reason}`] : [];
  const problems = [...result.problems, ...result.missing.said].map((problem) => say(problem.text));
  const blocked = result.blockedBy.length > 0 ? ["待答复上面的问题"] : [];
  return [...waiver, ...problems, ...blocked].join("；");
}

function row(result: ClauseResult): TextRow {
  const title = inLocale(result.title, "zh-CN");
  return {
    cells: [
      say({ key: `documents.verdict.${result.verdict}` }),
      result.localDefault ? `${title}（本地默认）` : title,
      figuresText(result),
      scoreText(result),
      problemText(result),
    ],
  };
}

function rows(report: Report): readonly TextRow[] {
  return report.dimensions.flatMap((dimension) => {
    const results = report.results.filter((result) => result.dimension === dimension.id);
    if (results.length === 0) return [];
    const { earned, checked, weight } = dimension;
    const points =
      checked === 0 && weight > 0
        ? `待补 ${rounded(weight, 2)} 分`
        : `${rounded(earned, 2)}/${rounded(weight, 2)}分`;
    return [{ heading: `${inLocale(dimension.name, "zh-CN")}　${points}` }, ...results.map(row)];
  });
}

function wholeScore(report: Report): string {
  const { vetoed, rating } = report.score;
  const veto = vetoed ? "；有一票否决项不达标" : "";
  const word = rating ? `；评级：${inLocale(rating, "zh-CN")}` : "";
  return `得分：${scoreLine(report.score)}${veto}${word}`;
}

function excludedLine(report: Report): readonly string[] {
  return [false, true].flatMap((partly) => {
    const people = new Map<string, string>();
    for (const { name, reason, ...one } of report.results.flatMap(({ excluded }) => excluded)) {
      if ((one.partly === true) === partly) people.set(name, people.get(name) ?? say(reason));
    }
    if (people.size === 0) return [];
    const label = partly ? "折算目标人员" : "未计入人员";
    return [`${label}：${[...people].map(([name, reason]) => `${name}（${reason}）`).join("、")}`];
  });
}

/**
 * Prints the clauses as a table by dimension, the people who are left out or judged in part, and the score.
 *
 * @param isDefaultStandard whether nobody chose the standard, which is said before all
 */
export function printReport(report: Report, isDefaultStandard = false): readonly string[] {
  const { from, to, asOf } = report.period;
  const name = inLocale(report.standardName, "zh-CN");
  return [
    ...(isDefaultStandard
      ? [
          `没有选定标准，工作簿里也没有记住：先按${name}判；要换用 --standard，按本单位的考核细则用 --rubric。`,
        ]
      : []),
    `${name}　考核期 ${from} 至 ${to}　数据截止 ${asOf}`,
    "",
    ...textTable(COLUMNS, rows(report)),
    "",
    ...[judgedText(report), ...ledgersToFetch(report)],
    ...report.changes.map((change) => `本次口径：${say(change)}`),
    ...excludedLine(report),
    wholeScore(report),
  ];
}
