import type { ClauseResult, Report } from "../../../check";
import { LEDGERS, type Finding } from "../../../ledgers";
import { inChinese, quoted } from "../../../locales";
import { RECTIFICATION_STATES } from "../../kit/rectification-states";
import type { PlanRow } from "../../kit/sheet-plan";
import { shownColumns, spanWidth, wideRow } from "../../kit/table-rows";
import { lineCount } from "../../kit/text-layout";
import { shortNumber, verdictWord } from "../../kit/wording";
import { howToSettle, placeText, remarkSentences, wantedOf } from "../../prose/clause-figures";
import { judgedText, ledgersToFetch } from "../../prose/missing-ledgers";
import { clauseNumbers } from "../../prose/clause-numbers";
import { foldedClauses } from "./folded-clauses";
import { SUMMARY_COLUMNS } from "./summary-columns";

const FINDINGS_SHOWN = 10;
const LINES_PER_ROW = 12;

/** How the rows below the table begin, so that a row of the clerk's is told from one of ours. */
export const LIST_LABELS = {
  veto: "一票否决项：",
  confirm: "待人工确认项：",
  missing: "数据不足项：",
  fetch: "待补台账：",
  notDue: "未到期项：",
  own: "本单位整改台账：",
  folded: "未核（按台账）：",
  remarks: "计算口径：",
  excluded: "未计入人员：",
  // As versions before 0.2 wrote it.
  excludedBefore: "排除人员名单：",
  partly: "按在岗月数折算目标的人员：",
  findings: "影响本次数字的数据问题：",
  finding: "数据问题",
  defaults: "本地默认：",
  howTo: "“人工确认/备注”填法：",
} as const;

/** The lists below the table: what vetoes, what is still open, who is left out and why, which data were left out. */
export function summaryLists(report: Report, findings: readonly Finding[]): readonly PlanRow[] {
  const { results } = report;
  const veto = results.filter((result) => result.veto);
  const partly = peopleSetAside(results, true);
  const localDefaults = results.filter((result) => result.localDefault).length;
  const folded = foldedClauses(report);
  const nameOf = numbered(report);
  const named = (verdict: ClauseResult["verdict"], without: ReadonlySet<string> = new Set()) =>
    results.filter((result) => result.verdict === verdict && !without.has(result.id)).map(nameOf);
  return [
    ...foldedRows(
      results.filter(({ id }) => folded.has(id)),
      nameOf,
    ),
    ...list(LIST_LABELS.veto, veto.map(vetoItem)),
    ...list(LIST_LABELS.confirm, named("needs-confirmation")),
    ...list(LIST_LABELS.missing, named("insufficient-data", folded)),
    ...fetchRows(report),
    ...list(LIST_LABELS.notDue, named("not-due")),
    ...ownRows(report),
    ...remarkRows(results, nameOf),
    ...list(LIST_LABELS.excluded, peopleSetAside(results, false)),
    ...(partly.length === 0 ? [] : list(LIST_LABELS.partly, partly)),
    ...findingRows(findings),
    wideRow(
      SUMMARY_COLUMNS,
      "note",
      "table-note",
      localDefaults === 0
        ? `${LIST_LABELS.defaults}无，各项目标值均取自所用标准。`
        : `${LIST_LABELS.defaults}标「本地默认」的${String(localDefaults)}项，标准原文没有数字，目标值为默认值，可在“创建标准”表中修改。`,
    ),
    wideRow(
      SUMMARY_COLUMNS,
      "note",
      "table-note",
      `${LIST_LABELS.howTo}确认填“已确认 姓名 日期”或“否”，没有发生的填“零报告（经核实无此情况） 姓名”，豁免填“豁免：原因（批准人，至年月日）”，其余文字作为备注；重新自查后生效，考核期过后失效。${howToSettle(results)}`,
    ),
  ];
}

function vetoItem(result: ClauseResult): string {
  return `${inChinese(result.title)}（${verdictWord(result.verdict)}）`;
}

/** How the lists name a clause. */
type NameOf = (result: ClauseResult) => string;

/** 「2.3 每月集中学习次数」 */
function numbered(report: Report): NameOf {
  const numbers = clauseNumbers(report);
  return ({ id, title }) => `${numbers.get(id) ?? ""} ${inChinese(title)}`.trim();
}

/** What has no row of its own in the table: by the ledgers that are wanting, with the points that wait for them. */
function foldedRows(folded: readonly ClauseResult[], nameOf: NameOf): readonly PlanRow[] {
  if (folded.length === 0) return [];
  const groups = new Map<string, ClauseResult[]>();
  for (const result of folded) {
    const wanted = wantedOf(result);
    groups.set(wanted, [...(groups.get(wanted) ?? []), result]);
  }
  const items = [...groups].map(([wanted, results]) => {
    const points = results.reduce((sum, { weight }) => sum + weight, 0);
    const worth = points > 0 ? `，待补${shortNumber(points)}分` : "";
    return `${wanted}：${results.map(nameOf).join("、")}（${String(results.length)}条${worth}）`;
  });
  return itemRows(LIST_LABELS.folded, `共${String(folded.length)}条，补齐台账后重新自查即列入上表。`, items);
}

/** How figures were reached, by the number of their clause: none of it is a problem. */
function remarkRows(results: readonly ClauseResult[], nameOf: NameOf): readonly PlanRow[] {
  const items = results.flatMap((result) => {
    const told = remarkSentences(result);
    return told.length === 0 ? [] : [`${nameOf(result)}：${told.join("，")}`];
  });
  return items.length === 0 ? [] : itemRows(LIST_LABELS.remarks, "", items);
}

/**
 * Each person once per reason, with the number of clauses: 「张三（产假，涉及3项）」.
 *
 * @param partly those who are counted and held to a part of the target, instead of those left out
 */
function peopleSetAside(results: readonly ClauseResult[], partly: boolean): readonly string[] {
  const people = new Map<string, { readonly name: string; readonly reason: string; clauses: number }>();
  for (const result of results) {
    for (const { name, reason, ...one } of result.excluded) {
      if ((one.partly === true) !== partly) continue;
      const words = inChinese(reason);
      const key = `${name}\n${words}`;
      const known = people.get(key) ?? { name, reason: words, clauses: 0 };
      known.clauses += 1;
      people.set(key, known);
    }
  }
  return [...people.values()].map(
    ({ name, reason, clauses }) => `${name}（${reason}，涉及${String(clauses)}项）`,
  );
}

/** 「待补台账：59条中已判12条。1. 再有《…》可多判3条7分；…」; nothing where no ledger would settle more. */
function fetchRows(report: Report): readonly PlanRow[] {
  const items = ledgersToFetch(report);
  return items.length === 0 ? [] : itemRows(LIST_LABELS.fetch, `${judgedText(report)}。`, items);
}

/** 「本单位整改台账：未整改1项，整改中2项，已整改4项，已销号1项；尚未整改到位的有1项已逾期。」; nothing where the unit keeps none. */
function ownRows({ own }: Report): readonly PlanRow[] {
  if (own === null) return [];
  const late = own.open.filter(({ overdue }) => overdue !== null).length;
  const all = [...own.open, ...own.done].map(({ stage }) => stage);
  const counts = Object.entries(RECTIFICATION_STATES).flatMap(([stage, words]) => {
    const n = all.filter((one) => one === stage).length;
    return n === 0 ? [] : [`${words}${String(n)}项`];
  });
  const some = counts.length === 0 ? "无" : counts.join("，");
  const overdue = late === 0 ? "" : `；尚未整改到位的有${String(late)}项已逾期`;
  const text = `${LIST_LABELS.own}${some}${overdue}。`;
  return [wideRow(SUMMARY_COLUMNS, "note", "table-note", text)];
}

/** A label with its items, over as many rows as they need: 「待人工确认项：共4项。1. …；2. …」. */
function list(label: string, items: readonly string[]): readonly PlanRow[] {
  if (items.length === 0) return [wideRow(SUMMARY_COLUMNS, "note", "table-note", `${label}无。`)];
  const unit = label === LIST_LABELS.excluded || label === LIST_LABELS.partly ? "人次" : "项";
  return itemRows(label, `共${String(items.length)}${unit}。`, items);
}

function itemRows(label: string, head: string, items: readonly string[]): readonly PlanRow[] {
  const width = spanWidth(SUMMARY_COLUMNS, 0, shownColumns(SUMMARY_COLUMNS)) - 1;
  const texts: string[] = [];
  let text = label + head;
  for (const [index, item] of items.entries()) {
    // A clause has its number in the standard already.
    const number = /^\d+\.\d/.test(item) ? "" : `${String(index + 1)}. `;
    const part = `${number}${item}${index === items.length - 1 ? "。" : "；"}`;
    if (lineCount(text + part, width) > LINES_PER_ROW) {
      texts.push(text);
      text = `${label}（续）`;
    }
    text += part;
  }
  return [...texts, text].map((words) => wideRow(SUMMARY_COLUMNS, "note", "table-note", words));
}

function findingRows(findings: readonly Finding[]): readonly PlanRow[] {
  const groups = groupsOf(findings.filter(isTouching));
  if (groups.length === 0) {
    return [wideRow(SUMMARY_COLUMNS, "note", "table-note", `${LIST_LABELS.findings}无。`)];
  }
  const count = groups.reduce((sum, group) => sum + placesOf(group), 0);
  const shown = groups.slice(0, FINDINGS_SHOWN);
  const more = groups.length > shown.length ? `，列出前${String(shown.length)}类` : "";
  return [
    wideRow(
      SUMMARY_COLUMNS,
      "note",
      "table-note",
      `${LIST_LABELS.findings}共${String(count)}处，分${String(groups.length)}类${more}，点击可定位到单元格。`,
    ),
    ...shown.flatMap((group, index) => {
      const [first] = group;
      if (!first) return [];
      const text = `${LIST_LABELS.finding}${String(index + 1)}：${findingText(first, placesOf(group))}`;
      return [wideRow(SUMMARY_COLUMNS, "note", "table-note", text, { link: first.cell })];
    }),
  ];
}

/** Findings that a figure of this report hangs on: in a ledger, or in what the unit asks on a sheet of ours. */
function isTouching({ kind, severity, action, problem }: Finding): boolean {
  const ofUnit = action === "standard-kept" || problem === "waiver-incomplete";
  return kind !== null || (ofUnit && severity !== "info");
}

const SEVERITIES: readonly Finding["severity"][] = ["error", "warning", "info"];

/** The same problem on the same sheet is told once, the gravest first. */
function groupsOf(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = [finding.severity, finding.problem, finding.cell.sheet, finding.action].join("\n");
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  const rank = ([first]: readonly Finding[]): number => SEVERITIES.indexOf(first?.severity ?? "info");
  return [...groups.values()].sort((one, other) => rank(one) - rank(other));
}

/** How many cells a group of findings speaks of: one finding may have several of one cause. */
function placesOf(group: readonly Finding[]): number {
  return group.reduce((sum, { cells }) => sum + (cells?.length ?? 1), 0);
}

function findingText(finding: Finding, count: number): string {
  const place = placeText(finding.cell) + (count > 1 ? `等${String(count)}处` : "");
  if (finding.kind !== null && LEDGERS[finding.kind].confidential) {
    return `${place}：该处内容有误或未计入，涉及个人信息，请到原表查看。`;
  }
  const value = finding.value === "" ? "" : `「${quoted(finding.value)}」`;
  // How many cells it has is said with the place.
  const { text } = finding;
  const words = text.key === "recognise.of-one-cause" ? text.params.first : text;
  return `${place}${value}：${inChinese(typeof words === "object" ? words : text)}`;
}
