import type { ClauseResult, Report } from "../../../check";
import type { Remark } from "../../../measures";
import { addressText, dayParts, chineseDay } from "../../../grid";
import { inChinese } from "../../../locales";
import { CLAUSES } from "../../../standards";
import { withFullTexts } from "../../kit/full-texts";
import { numberedRows } from "../../kit/numbered-rows";
import type { PlanCell, PlanRow, SheetPlan } from "../../kit/sheet-plan";
import { bodyRow, noteRow } from "../../kit/table-rows";
import { tableSheet } from "../../kit/table-sheet";
import { periodYears, yearsText } from "../../kit/wording";
import { actualText, evidenceText } from "../../prose/clause-figures";
import type { DocumentInput } from "../../prose/document-input";
import { problemIds } from "../../renew/problem-id";
import { recheckCell, recheckOfPresent } from "../../renew/recheck";
import { OWN_CLAUSE, ownProblemRows } from "./own-problem-rows";
import { PLACE_WIDTH, RECTIFICATION_COLUMNS, RECTIFICATION_STATES } from "./rectification-columns";

const TITLE_END = "创建文明机关整改台账";
const NOTE = "说明：";
const NOTHING = "本次核查：";

/**
 * 整改台账: a row for each problem of the clauses that are unmet or behind. What an earlier check found stays in the register
 * (see `carryRegister`): solved problems are marked, and whatever was typed beside them is kept.
 */
export function composeRectification(input: DocumentInput): SheetPlan {
  const { report, unit } = input;
  const { from, to } = periodYears(report.period);
  const columns = RECTIFICATION_COLUMNS;
  const own = cellsOfOwn(report);
  const found = report.results
    .filter(({ verdict }) => verdict === "unmet" || verdict === "behind")
    .flatMap((result) => problemRows(result, report, own));
  const rows = [...found, ...ownProblemRows(report)];
  const nothing = rows.length === 0 ? [noteRow(columns, `${NOTHING}${nothingFound(report)}`)] : [];
  return tableSheet({
    kind: "rectification",
    columns,
    unit,
    title: { of: yearsText(from, to), end: TITLE_END },
    subtitles: [
      `${NOTE}标准为${inChinese(report.standardName)}，核查截至${chineseDay(report.period.asOf)}。每个问题一行，再次核查时按问题编号对应：已消除的保留并注明，新发现的排在前面；浅黄色各栏由责任科室填写。`,
    ],
    body: withFullTexts([...numberedRows(rows), ...nothing], columns),
    labels: [NOTE, NOTHING],
    signed: true,
    validations: [{ column: "state", choices: RECTIFICATION_STATES }],
    edition: report.standard,
    tabColor: "#BF8F00",
    register: {
      from: report.period.from,
      asOf: report.period.asOf,
      decided: [
        ...report.results.filter(isDecided).map(({ id }) => id),
        ...(report.own === null ? [] : [OWN_CLAUSE]),
      ],
      merged: report.results.flatMap((result) => problemIds(result, notTold(result, own), yearOf(report))),
      unasked: Object.fromEntries(input.clauses.map(({ id, told }) => [id, unasked(id, told.parts)])),
    },
  });
}

/** 「领导」, where a standard asks whether the public is satisfied and no more. */
function unasked(id: string, asked: readonly string[] = []): readonly string[] {
  const all = CLAUSES.find((clause) => clause.id === id)?.told.parts ?? [];
  return all.filter((part) => !asked.includes(part));
}

/** Nothing found is good news only as far as something could be judged. */
function nothingFound({ results }: Report): string {
  const decided = results.filter(
    (result) => isDecided(result) && result.verdict !== "not-due" && result.verdict !== "not-applicable",
  );
  const open = results.filter((result) => !isDecided(result)).length;
  if (open === 0) return "未发现需要整改的问题。";
  const waiting = `${String(open)}项数据不足或待人工确认，尚未得出结论。`;
  if (decided.length === 0) return `${waiting}补充台账后重新核查，再列出需要整改的问题。`;
  return `已得出结论的${String(decided.length)}项未发现需要整改的问题；另有${waiting}`;
}

/** A verdict that rests on data or on somebody's word: then a problem that is not found any more is gone. */
function isDecided({ verdict, blockedBy }: ClauseResult): boolean {
  return verdict !== "insufficient-data" && verdict !== "needs-confirmation" && blockedBy.length === 0;
}

/** Problems of a clause that have no row of its own: they stand under an earlier clause, or in the unit's own ledger. */
function notTold({ problems, elsewhere = [] }: ClauseResult, own: ReadonlySet<string>): readonly Remark[] {
  return [...problems.filter((problem) => isOwn(problem, own)), ...elsewhere];
}

/** The rows that are open in the unit's own ledger, by their addresses. */
function cellsOfOwn({ own }: Report): ReadonlySet<string> {
  return new Set((own?.open ?? []).flatMap(({ cells }) => cells.map(addressText)));
}

/** Whether a problem is about rows of the unit's own ledger that are open there. */
function isOwn({ cells }: Remark, own: ReadonlySet<string>): boolean {
  return cells.length > 0 && cells.every((cell) => own.has(addressText(cell)));
}

function yearOf({ period }: Report): number {
  return dayParts(period.from).year;
}

function problemRows(result: ClauseResult, report: Report, own: ReadonlySet<string>): readonly PlanRow[] {
  const { period } = report;
  const told = result.problems.filter((problem) => !isOwn(problem, own));
  const named = told.length > 0;
  const problems = named ? told : notTold(result, own).length > 0 ? [] : [WHOLE_CLAUSE];
  const ids = problemIds(result, problems, yearOf(report));
  return problems.map((problem, index) => {
    const id = ids[index] ?? "";
    const cells = problem.cells.length > 0 ? problem.cells : result.evidence;
    const [link] = cells;
    const place: PlanCell = link
      ? { value: evidenceText(cells, PLACE_WIDTH), style: "table-link", link }
      : { value: "—", style: "table-centre" };
    const text = named ? inChinese(problem.text) : wholeClause(result);
    const waived = result.waiver
      ? `\n「已豁免：${result.waiver.reason}，至${chineseDay(result.waiver.expires)}」`
      : "";
    return bodyRow(RECTIFICATION_COLUMNS, id, {
      clause: { value: inChinese(result.title) },
      problem: { value: text + waived },
      place,
      found: { value: chineseDay(period.asOf) },
      measure: { value: result.remedy },
      department: { value: result.department === "" ? null : result.department },
      recheck: recheckCell(recheckOfPresent(null, period.asOf)),
      id: { value: id },
      seen: { value: `${period.from}/${period.asOf}` },
    });
  });
}

/** Stands for a clause that falls short without naming where: its figure is the problem. */
const WHOLE_CLAUSE: Remark = { text: { key: "documents.words", params: { text: "" } }, cells: [] };

function wholeClause(result: ClauseResult): string {
  const title = inChinese(result.unmetTitle ?? result.title);
  return `${title}（要求${inChinese(result.targetText)}，实际${actualText(result)}）`;
}
