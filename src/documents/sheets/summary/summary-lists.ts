import type { ClauseResult, Report } from "../../../check";
import type { Finding } from "../../../ledgers";
import { inChinese } from "../../../locales";
import { RECTIFICATION_STATES } from "../../kit/rectification-states";
import type { PlanRow } from "../../kit/sheet-plan";
import { shownColumns, spanWidth, wideRow } from "../../kit/table-rows";
import { lineCount } from "../../kit/text-layout";
import { shortNumber, verdictWord } from "../../kit/wording";
import { howToSettle, remarkSentences, wantedOf } from "../../prose/clause-figures";
import { judgedText, ledgersToFetch } from "../../prose/missing-ledgers";
import { clauseNumbers } from "../../prose/clause-numbers";
import { foldedClauses } from "./folded-clauses";
import { LIST_LABELS } from "./list-labels";
import { SUMMARY_COLUMNS } from "./summary-columns";
import { findingRows } from "./summary-findings";
import type { ToldInFront } from "./summary-front";

const LINES_PER_ROW = 12;

/**
 * The lists below the table: what vetoes, what is still open, who is left out and why, which data were left out. What the first page
 * tells or the table names is not told again: clauses that have a row stand here by their numbers.
 */
export function summaryLists(
  report: Report,
  findings: readonly Finding[],
  front: ToldInFront = { fetched: 0, words: false },
): readonly PlanRow[] {
  const { results } = report;
  const veto = results.filter((result) => result.veto);
  const partly = peopleSetAside(results, true);
  const localDefaults = results.filter((result) => result.localDefault).length;
  const folded = foldedClauses(report);
  const nameOf = numbered(report);
  const numbers = clauseNumbers(report);
  const numberOf = ({ id, title }: ClauseResult): string => numbers.get(id) ?? inChinese(title);
  const listed = (verdict: ClauseResult["verdict"]) =>
    results.filter((result) => result.verdict === verdict && !folded.has(result.id)).map(numberOf);
  return [
    ...foldedRows(
      results.filter(({ id }) => folded.has(id)),
      nameOf,
    ),
    ...list(LIST_LABELS.veto, veto.map(vetoItem)),
    ...(front.words ? [] : numbersRow(LIST_LABELS.confirm, listed("needs-confirmation"))),
    ...numbersRow(LIST_LABELS.missing, listed("insufficient-data")),
    ...(folded.size > 0 ? [] : fetchRows(report, front.fetched)),
    ...numbersRow(LIST_LABELS.notDue, listed("not-due")),
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

/** 「待补台账：另有3项。1. 再有《…》可多判3条7分；…」: those that found no room on the first page. */
function fetchRows(report: Report, told: number): readonly PlanRow[] {
  const items = ledgersToFetch(report).slice(told);
  if (items.length === 0) return [];
  const head = told === 0 ? judgedText(report) : `首页之外另有${String(items.length)}项`;
  return itemRows(LIST_LABELS.fetch, `${head}。`, items);
}

/** 「数据不足项：共3项，1.2、2.5、7.1。」: each has its row above; nothing of none. */
function numbersRow(label: string, numbers: readonly string[]): readonly PlanRow[] {
  if (numbers.length === 0) return [];
  const text = `共${String(numbers.length)}项，${numbers.join("、")}`;
  return [wideRow(SUMMARY_COLUMNS, "note", "table-note", `${label}${text}。`)];
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
  const unsaid = all.filter((stage) => stage === null).length;
  const more = unsaid === 0 ? [] : [`没有写明整改状态${String(unsaid)}项`];
  const some = [...counts, ...more].join("，") || "无";
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
