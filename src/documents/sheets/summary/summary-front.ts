import type { ClauseResult, Report } from "../../../check";
import { inChinese } from "../../../locales";
import type { PlanRow } from "../../kit/sheet-plan";
import type { DepartmentOf } from "../../prose/clause-departments";
import { asHead, scoreLine } from "../../prose/clause-figures";
import { judgedText, toFetchText } from "../../prose/missing-ledgers";
import { countsRow } from "./front-counts";
import { gapRows } from "./front-gaps";
import { departmentText, FRONT_LABELS, heading, heightOf, line, within } from "./front-lines";

/** Points that the first page holds below its title and the lines that every table has. */
const ROOM = 440;

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
