import { toHundredths } from "../../../grid";
import type { ClauseResult, Report } from "../../../check";
import { inChinese } from "../../../locales";
import { shownShare } from "../../../measures";
import { newWordsOf, confirmationText } from "../../../own-sheets";
import { withMarkWhole } from "../../kit/proposed";
import type { PlanCell, PlanRow } from "../../kit/sheet-plan";
import { bodyRow, shownColumns, spanWidth } from "../../kit/table-rows";
import { joinWithin, tableRowHeight } from "../../kit/text-layout";
import { shortNumber, verdictWord } from "../../kit/wording";
import {
  actualInColumn,
  completion,
  evidenceText,
  problemSentences,
  scoreLine,
  targetWords,
} from "../../prose/clause-figures";
import type { DepartmentOf } from "../../prose/clause-departments";
import { clauseNumbers } from "../../prose/clause-numbers";
import { shortlyTold } from "../../prose/stretches";
import { foldedClauses } from "./folded-clauses";
import { ACTUAL_WIDTH, DEPARTMENT_WIDTH, EVIDENCE_WIDTH, SUMMARY_COLUMNS } from "./summary-columns";

/** More than this of 问题说明 stands in the details: the table is to be read at a glance. */
const PROBLEM_LINES = 10;
/** Of a list within a sentence so many are told; of more the first, and the register has all. */
const MOST_LISTED = 12;
const FIRST_LISTED = 8;

/** One row a clause, dimension by dimension in the standard's order. The pages merge the dimension's cells. */
export function summaryBody(report: Report, departmentOf: DepartmentOf): readonly PlanRow[] {
  const byId = new Map(report.results.map((result) => [result.id, result]));
  const numbers = clauseNumbers(report);
  const folded = foldedClauses(report);
  const rows: PlanRow[] = [];
  for (const dimension of report.dimensions) {
    const results = dimension.clauses.flatMap((id) => (folded.has(id) ? [] : (byId.get(id) ?? [])));
    const points = dimension.weight === 0 ? "" : `\n（${shortNumber(dimension.weight)}分）`;
    const name = inChinese(dimension.name) + points;
    rows.push(
      ...results.map((result) =>
        clauseRow(result, {
          dimension: name,
          number: numbers.get(result.id) ?? "",
          department: departmentOf(result),
        }),
      ),
    );
  }
  return rows;
}

/** The line of sums: points in the standard, points earned, and what of them is decided. */
export function summaryTotal(report: Report): PlanRow {
  const { score } = report;
  const line =
    score.total === 0
      ? scoreLine(score)
      : `已判${shortNumber(score.checked)}分，待补${shortNumber(score.pending)}分`;
  const from = before("evidence");
  const count = shownColumns(SUMMARY_COLUMNS) - from;
  return {
    role: "total",
    height: tableRowHeight([{ text: line, width: spanWidth(SUMMARY_COLUMNS, from, count) }], 28),
    cells: {
      number: { value: "合计", style: "table-total", span: { rows: 1, columns: before("weight") } },
      weight: { value: toHundredths(score.total), style: "table-total" },
      score: { value: toHundredths(score.earned), style: "table-total" },
      evidence: { value: line, style: "table-total-text", span: { rows: 1, columns: count } },
    },
  };
}

/** How many columns stand before one. */
function before(key: string): number {
  return SUMMARY_COLUMNS.findIndex((column) => column.key === key);
}

/** What a row says besides its result. */
interface Beside {
  readonly dimension: string;
  readonly number: string;
  readonly department: PlanCell;
}

function clauseRow(result: ClauseResult, { dimension, number, department }: Beside): PlanRow {
  const ratio = completion(result);
  const link = result.evidence[0];
  const problemWidth = SUMMARY_COLUMNS.find((column) => column.key === "problems")?.width ?? 0;
  const listed = result.verdict === "unmet" || result.verdict === "behind";
  const problems = joinWithin(
    shortlyTold(problemSentences(result), MOST_LISTED, FIRST_LISTED),
    "；",
    problemWidth,
    PROBLEM_LINES,
    (left) => `……另有${String(left)}条${listed ? "，见整改台账" : ""}`,
  );
  const cells: Record<string, PlanCell> = {
    number: { value: number },
    "clause-id": { value: result.id },
    title: { value: inChinese(result.title) + (result.veto ? "\n「一票否决」" : "") },
    target: { value: targetWords(result) },
    actual: { value: actualInColumn(result, ACTUAL_WIDTH) },
    completion: ratio === null ? { value: "—" } : { value: shownShare(ratio), format: "0.0%" },
    verdict: { value: verdictWord(result.verdict), style: `verdict-${result.verdict}` },
    weight: { value: result.weight === 0 ? "—" : toHundredths(result.weight) },
    score: { value: result.score === null || result.weight === 0 ? "—" : toHundredths(result.score) },
    evidence: link
      ? { value: evidenceText(result.evidence, EVIDENCE_WIDTH), style: "table-link", link }
      : { value: evidenceText(result.evidence, EVIDENCE_WIDTH), style: "table-centre" },
    problems: { value: problems === "" ? null : problems },
    department: withMarkWhole(department, DEPARTMENT_WIDTH),
    note: noteCell(result),
  };
  const row = bodyRow(SUMMARY_COLUMNS, result.id, cells);
  // Merged over the rows below, so that no single row has to be high enough for it.
  return { ...row, cells: { ...row.cells, dimension: { value: dimension, style: "table-dimension" } } };
}

/** What people said of the clause: the column is the clerk's, so what the sheet says already stays as it is. */
function noteCell({ confirmation, waiver }: ClauseResult): PlanCell {
  const newWords = newWordsOf(confirmation, waiver);
  const said = [confirmation ? confirmationText(confirmation) : "", newWords?.waiver ?? ""].filter(
    (text) => text !== "",
  );
  if (said.length === 0) return { value: null };
  return { value: said.join("；"), clerksWords: true, ...(newWords ? { newWords } : {}) };
}
