import type { ClauseResult, Report } from "../../../check";
import type { Remark } from "../../../measures";
import { addressText, dayParts, chineseDay } from "../../../grid";
import { inChinese } from "../../../locales";
import { CLAUSES } from "../../../standards";
import { withFullTexts } from "../../kit/full-texts";
import { numberedRows } from "../../kit/numbered-rows";
import { RECTIFICATION_STATES } from "../../kit/rectification-states";
import type { SheetPlan } from "../../kit/sheet-plan";
import { noteRow } from "../../kit/table-rows";
import { tableSheet } from "../../kit/table-sheet";
import { periodYears, yearsText } from "../../kit/wording";
import type { DocumentInput } from "../../prose/document-input";
import { problemIds } from "../../renew/problem-id";
import { problemRow } from "./problem-row";
import { cellsOfOwn, OWN_CLAUSE, problemsOf } from "./problems";
import { RECTIFICATION_COLUMNS } from "./rectification-columns";

const TITLE_END = "创建文明机关整改台账";
const NOTE = "说明：";
const NOTHING = "本次自查：";
/** As 0.1.0 and 0.2.0 began it. */
const NOTHING_BEFORE = "本次核查：";

/**
 * 整改台账: a row for each problem of the clauses that are unmet or behind, for what is open under one that is reached, and of the unit's own register. What an earlier check
 * found stays (see `carryRegister`): solved problems are marked, and whatever was typed beside them is kept.
 */
export function composeRectification(input: DocumentInput): SheetPlan {
  const { report, unit } = input;
  const { from, to } = periodYears(report.period);
  const columns = RECTIFICATION_COLUMNS;
  const own = cellsOfOwn(input);
  const problems = problemsOf(input, (result) => rowsOf(result, own)).map((problem) =>
    problemRow(problem, input),
  );
  const rows = problems.map(({ row }) => row);
  const nothing = rows.length === 0 ? [noteRow(columns, `${NOTHING}${nothingFound(report)}`)] : [];
  return tableSheet({
    kind: "rectification",
    columns,
    unit,
    title: { of: yearsText(from, to), end: TITLE_END },
    subtitles: [
      `${NOTE}标准为${inChinese(report.standardName)}，自查截至${chineseDay(report.period.asOf)}。每个问题一行，同一条款的人员、月份合并列明；再次自查时按问题编号对应，已整改的保留并注明。浅黄色各栏由责任科室填写。`,
    ],
    body: withFullTexts([...numberedRows(rows), ...nothing], columns),
    labels: [NOTE, NOTHING, NOTHING_BEFORE],
    signers: input.signers ?? {},
    validations: [{ column: "state", choices: Object.values(RECTIFICATION_STATES) }],
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
      problems: Object.fromEntries(problems.map(({ row, made }) => [row.id ?? "", made])),
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
  if (decided.length === 0) return `${waiting}补充台账后重新自查，再列出需要整改的问题。`;
  return `已得出结论的${String(decided.length)}项未发现需要整改的问题；另有${waiting}`;
}

/** A verdict that rests on data or on somebody's word: then a problem that is not found any more is gone. */
function isDecided({ verdict, blockedBy }: ClauseResult): boolean {
  return verdict !== "insufficient-data" && verdict !== "needs-confirmation" && blockedBy.length === 0;
}

/** Problems of a clause that are rows of its own; null where the clause itself is the problem, none where all stand elsewhere. */
function rowsOf(result: ClauseResult, own: ReadonlySet<string>): readonly Remark[] | null {
  const told = result.problems.filter((problem) => !isOwn(problem, own));
  return told.length > 0 || notTold(result, own).length > 0 ? told : null;
}

/** Problems of a clause that have no row of its own: they stand under an earlier clause, or in the unit's own ledger. */
function notTold({ problems, elsewhere = [] }: ClauseResult, own: ReadonlySet<string>): readonly Remark[] {
  return [...problems.filter((problem) => isOwn(problem, own)), ...elsewhere];
}

/** Whether a problem is about rows of the unit's own ledger that are open there. */
function isOwn({ cells }: Remark, own: ReadonlySet<string>): boolean {
  return cells.length > 0 && cells.every((cell) => own.has(addressText(cell)));
}

function yearOf({ period }: Report): number {
  return dayParts(period.from).year;
}
