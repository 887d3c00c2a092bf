import type { ClauseResult, Report, Verdict } from "../../../check";
import { inChinese } from "../../../locales";
import type { PlanCell, PlanRow } from "../../kit/sheet-plan";
import type { StyleName } from "../../kit/styles";
import { shownColumns, spanWidth, wideRow } from "../../kit/table-rows";
import { eachOnce, joinedTexts, shortNumber, verdictWord, withShortList } from "../../kit/wording";
import { actualText, asHead, scoreLine } from "../../prose/clause-figures";
import { shortOfThem } from "../../prose/figure-in-prose";
import type { DepartmentOf } from "../../prose/clause-departments";
import { judgedText, toFetchText } from "../../prose/missing-ledgers";
import { clauseNumbers } from "../../prose/clause-numbers";
import { withStretches } from "../../prose/stretches";
import { SUMMARY_COLUMNS } from "./summary-columns";

/** How the lines of the first page begin. */
export const FRONT_LABELS = {
  score: "得分：",
  veto: "一票否决：",
  open: "待答复：",
  met: "达标：",
  gaps: "一、最要紧的缺口",
  gap: "缺口",
  fetch: "二、迎检前要补的",
  ledger: "补台账",
  word: "待核实：",
} as const;

/** Points that the first page holds below its title and the lines that every table has. */
const ROOM = 440;
/** Of a gap's problems so many are told; the others stand in the table. */
const PROBLEMS_TOLD = 3;
/** Of those who answer for a gap or for what is to be fetched. */
const DEPARTMENTS_NAMED = 2;
/** Verdicts as the first page counts them: together they are all that is asked. */
const COUNTED: readonly {
  readonly name: string;
  readonly verdicts: readonly Verdict[];
  readonly style: StyleName;
}[] = [
  { name: "达标", verdicts: ["met"], style: "verdict-met" },
  { name: "未达标", verdicts: ["unmet", "behind"], style: "verdict-unmet" },
  {
    name: "待补充",
    verdicts: ["insufficient-data", "needs-confirmation"],
    style: "verdict-needs-confirmation",
  },
  { name: "未到期、不适用", verdicts: ["not-due", "not-applicable"], style: "verdict-not-due" },
];

/**
 * The summary in one minute (docs/criteria.md §4.3), on a page of its own: the score, whether something vetoes, how many clauses of each
 * verdict, the gaps that cost most, and what to fetch. What finds no room stands in the table behind it.
 */
export function summaryFront(report: Report, departmentOf: DepartmentOf): SummaryFront {
  const head = [...scoreRows(report), ...openRows(report), countsRow(report)];
  const fetch = fetchRows(report, departmentOf);
  const gaps = gapRows(report, departmentOf, ROOM - heightOf([...head, ...fetch.slice(0, 4)]));
  const shown = within(fetch, ROOM - heightOf([...head, ...gaps]));
  // Behind the heading stand the ledgers, and last what waits for a word.
  const told = Math.max(0, shown.length - 1);
  const ledgers = report.missing.length;
  return {
    rows: [...head, ...gaps, ...shown],
    told: { fetched: Math.min(told, ledgers), words: told > ledgers },
  };
}

interface SummaryFront {
  readonly rows: readonly PlanRow[];
  readonly told: ToldInFront;
}

/** What the first page had room for, so that no page behind it says it again. */
export interface ToldInFront {
  /** So many of the ledgers that would settle most. */
  readonly fetched: number;
  /** All that waits for somebody's word. */
  readonly words: boolean;
}

function scoreRows(report: Report): readonly PlanRow[] {
  const { score, results } = report;
  const rating = score.rating ? `；评级：${inChinese(score.rating)}` : "";
  const vetoes = results.filter(({ veto }) => veto);
  const broken = vetoes.filter(({ verdict }) => verdict === "unmet");
  const open = vetoes.filter(
    ({ verdict }) => verdict !== "unmet" && verdict !== "met" && verdict !== "not-applicable",
  );
  const state = [
    ...(broken.length === 0 ? [] : [`有${String(broken.length)}项未达标（${named(broken)}）`]),
    ...(open.length === 0 ? [] : [`${String(open.length)}项待核（${named(open)}）`]),
  ].join("，");
  const none = vetoes.length === 0 ? "所用标准没有一票否决项" : "未发现";
  return [
    line("table-front", `${FRONT_LABELS.score}${scoreLine(score)}${rating}`),
    line("table-front", `${FRONT_LABELS.veto}${state === "" ? none : state}。`),
  ];
}

/** What waits for an answer of the clerk's, however few points it has. */
function openRows({ results }: Report): readonly PlanRow[] {
  const waiting = results.filter(({ blockedBy }) => blockedBy.length > 0);
  const questions = new Set(waiting.flatMap(({ blockedBy }) => blockedBy));
  if (questions.size === 0) return [];
  const text = `有${String(questions.size)}个读表问题待答复，${String(waiting.length)}项指标答复后才能核（${named(waiting)}）。`;
  return [line("table-front", `${FRONT_LABELS.open}${text}`)];
}

function named(results: readonly ClauseResult[]): string {
  return results.map(({ title }) => asHead(title)).join("、");
}

/** Four counts side by side; the parts of one that has two stand behind it. */
function countsRow({ results }: Report): PlanRow {
  const of = (verdict: Verdict): number => results.filter((result) => result.verdict === verdict).length;
  const texts = COUNTED.map(({ name, verdicts, style }) => {
    const parts = verdicts
      .map((verdict) => ({ verdict, count: of(verdict) }))
      .filter(({ count }) => count > 0);
    const all = parts.reduce((sum, { count }) => sum + count, 0);
    const only = parts.length === 1 && verdicts.length > 1 && parts[0]?.verdict !== verdicts[0];
    const told =
      parts.length > 1 || only
        ? `（${parts.map(({ verdict, count }) => `${verdictWord(verdict)}${String(count)}`).join("，")}）`
        : "";
    return { text: `${name}：${String(all)}条${told}`, style };
  });
  return { role: "subtitle", height: 36, cells: sideBySide(texts) };
}

/** Cells that share the width of the table evenly. */
function sideBySide(
  texts: readonly { readonly text: string; readonly style: StyleName }[],
): Readonly<Record<string, PlanCell>> {
  const count = shownColumns(SUMMARY_COLUMNS);
  const total = spanWidth(SUMMARY_COLUMNS, 0, count);
  const cells: Record<string, PlanCell> = {};
  let from = 0;
  for (const [index, { text, style }] of texts.entries()) {
    const goal = (total * (index + 1)) / texts.length;
    let to = from + 1;
    while (to < count && spanWidth(SUMMARY_COLUMNS, 0, to) < goal - 4) to += 1;
    if (index === texts.length - 1) to = count;
    const column = SUMMARY_COLUMNS[from];
    if (column) cells[column.key] = { value: text, style, span: { rows: 1, columns: to - from } };
    from = to;
  }
  return cells;
}

/** The gaps that cost most first, as many as find room. */
function gapRows(report: Report, departmentOf: DepartmentOf, room: number): readonly PlanRow[] {
  const numbers = clauseNumbers(report);
  const gaps = report.results
    .filter(({ verdict }) => verdict === "unmet" || verdict === "behind")
    .map((result) => ({ result, lost: lostPoints(result) }))
    .sort((one, other) => other.lost - one.lost);
  const byTitle = new Map(
    report.results.map(({ id, title }) => [inChinese(title), numbers.get(id) ?? inChinese(title)]),
  );
  if (gaps.length === 0) {
    const judged = report.results.some(({ verdict }) => verdict === "met");
    return [heading(`${FRONT_LABELS.gaps}：${judged ? "无" : "尚无可判的条款"}。`)];
  }
  const rows = gaps.map(({ result, lost }, index) =>
    line(
      "table-note",
      `${FRONT_LABELS.gap}${String(index + 1)}　${numbers.get(result.id) ?? ""} ${gapText(result, { lost, departments: departmentText([result], departmentOf), numbers: byTitle })}`,
    ),
  );
  const shown = within(rows, room - 48);
  const left = rows.length - shown.length;
  const more = left === 0 ? "" : `，列出前${String(shown.length)}条，其余${String(left)}条见后表`;
  return [heading(`${FRONT_LABELS.gaps}（按失分从多到少，共${String(gaps.length)}条${more}）`), ...shown];
}

function lostPoints({ weight, score }: ClauseResult): number {
  return weight - (score ?? weight);
}

/** 「每月集中学习不少于2次：10/12个月，3月缺1次、8月缺1次，失0.83分；责任科室：办公室」 */
function gapText(
  result: ClauseResult,
  {
    lost,
    departments,
    numbers,
  }: { readonly lost: number; readonly departments: string; readonly numbers: ReadonlyMap<string, string> },
): string {
  const { stretches, rest } = withStretches(result.problems.map(({ text }) => inChinese(text)));
  const all = eachOnce([
    ...stretches,
    ...rest.map((text) => withShortList(text, PROBLEMS_TOLD, PROBLEMS_TOLD)),
  ]);
  const told = all.slice(0, PROBLEMS_TOLD);
  const more = all.length > told.length ? `等${String(result.problems.length)}处` : "";
  const same = toldUnder(result, numbers);
  const parts = [
    ...figureOf(result, told, more === ""),
    ...(told.length === 0 ? same : [joinedTexts(told) + more]),
    ...(lost > 0 ? [`失${shortNumber(lost)}分`] : []),
  ];
  const behind = result.verdict === "behind" ? "（滞后于序时进度）" : "";
  return `${asHead(result.title)}${behind}：${parts.join("，")}${departments}。`;
}

/** 「见7.3」: where the problems stand that are another clause's too. */
function toldUnder({ notes }: ClauseResult, numbers: ReadonlyMap<string, string>): readonly string[] {
  const titles = notes.flatMap(({ text }) =>
    text.key === "check.told-under" && typeof text.params.title === "object" && "zh" in text.params.title
      ? [text.params.title.zh]
      : [],
  );
  return titles.length === 0 ? [] : [`见${titles.map((title) => numbers.get(title) ?? title).join("、")}`];
}

/**
 * The figure, where the problems don't tell it or its being nothing: 「登记1起」, 「缺：办公室主任」. What falls short of a number that is known
 * is told by the problems, or counted: 「5件中有2件未达到要求」; what must not happen is never 完成.
 *
 * @param isAll whether no problem is left out
 */
function figureOf(result: ClauseResult, told: readonly string[], isAll: boolean): readonly string[] {
  const { actual, unit, operator, target } = result;
  const figure = actualText(result);
  if (actual === null || told.some((text) => tells(text, figure))) return [];
  if (actual === 0 && unit === "kind" && told.length > 0) return [];
  const short = shortOfThem(result);
  if (short !== null) return told.length > 0 && isAll ? [] : [short];
  if (!/^[\d.]+\D+$/u.test(figure) || unit === "percent" || unit === "point") return [figure];
  const isToStayLow = target === 0 || operator === "at-most" || operator === "below";
  if (!isToStayLow) return [`完成${figure}`];
  return told.length === 1 && isAll ? [] : [`共${figure}`];
}

/** Whether a text says a figure as what was done: 「缺1次」 does not say that it was done once. */
function tells(text: string, figure: string): boolean {
  return text
    .split(figure)
    .slice(0, -1)
    .some((before) => !/[\d.缺]$/u.test(before));
}

/** 「；责任科室：办公室（拟）」, of the clauses together; "" where nobody knows any, or it is too many to help. */
function departmentText(results: readonly ClauseResult[], departmentOf: DepartmentOf): string {
  const all = [...new Set(results.flatMap((result) => departmentOf(result).value ?? []))];
  return all.length === 0 || all.length > DEPARTMENTS_NAMED ? "" : `；责任科室：${all.join("、")}`;
}

/** What would settle most, and what waits for somebody's word. */
function fetchRows(report: Report, departmentOf: DepartmentOf): readonly PlanRow[] {
  const items = report.missing.map((missing) => {
    const ids = new Set<string>(missing.clauses);
    const results = report.results.filter(({ id }) => ids.has(id));
    return toFetchText(missing, report) + departmentText(results, departmentOf);
  });
  const waiting = report.results.filter(({ verdict }) => verdict === "needs-confirmation");
  if (items.length === 0 && waiting.length === 0) return [];
  return [
    heading(`${FRONT_LABELS.fetch}（${judgedText(report)}）`),
    ...items.map((item, index) =>
      line("table-note", `${FRONT_LABELS.ledger}${String(index + 1)}　${item}。`),
    ),
    ...(waiting.length === 0
      ? []
      : [
          line(
            "table-note",
            `${FRONT_LABELS.word}${String(waiting.length)}条只有人能说，在后表“人工确认/备注”栏登记：${named(waiting)}。`,
          ),
        ]),
  ];
}

function heading(text: string): PlanRow {
  return { ...line("table-section", text), keepWithNext: true };
}

function line(style: StyleName, text: string): PlanRow {
  return wideRow(SUMMARY_COLUMNS, "subtitle", style, text);
}

function within(rows: readonly PlanRow[], room: number): readonly PlanRow[] {
  const shown: PlanRow[] = [];
  let used = 0;
  for (const row of rows) {
    used += row.height ?? 0;
    if (used > room) break;
    shown.push(row);
  }
  return shown;
}

function heightOf(rows: readonly PlanRow[]): number {
  return rows.reduce((sum, { height }) => sum + (height ?? 0), 0);
}
