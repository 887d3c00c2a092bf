import { wordOf } from "../../own-sheets";
import { areaText, addressText } from "../../grid";
import type { Finding, Question } from "../../ledgers";
import type { Report } from "../../check";
import type { FormAnswer } from "../../documents";
import type { CheckOutcome } from "./outcome";
import { resultJson } from "./results-json";
import { rubricChangesJson, rubricJson } from "./rubric-json";
import { rounded } from "./rounded";
import { tableJson } from "./tables-json";

function questionJson(question: Question, report: Report) {
  const sheet = question.cells[0]?.sheet ?? null;
  return {
    id: question.id,
    kind: question.kind,
    sheet,
    cells: question.cells.map((cell) => (cell.sheet === sheet ? areaText(cell) : addressText(cell))),
    value: question.value,
    choices: question.choices.map((choice) => choice.id),
    blocks: report.results.filter((result) => result.blockedBy.includes(question.id)).map(({ id }) => id),
  };
}

function findingJson(finding: Finding) {
  return {
    severity: finding.severity,
    sheet: finding.cell.sheet,
    cell: areaText(finding.cell),
    ...(finding.cells ? { cells: finding.cells.map(areaText) } : {}),
    value: finding.value,
    problem: finding.problem,
    action: finding.action,
  };
}

/** The unit's own 整改台账, by the cells of its rows: who has to see to them stays there. */
function rectificationJson(own: Report["own"]) {
  if (own === null) return null;
  return {
    closed: own.done.length,
    open: own.open.map(({ problem, overdue, cells }) => ({
      text: problem,
      overdue,
      cells: cells.map(addressText),
    })),
  };
}

/** A cell of a form: a rate is its number of per cent. */
function answerJson({ cell, value, asked, source, sure, from }: FormAnswer) {
  return {
    cell: areaText(cell),
    value: typeof value === "object" && value !== null ? value.percent : value,
    asked,
    from,
    source: source.map(addressText),
    sure,
  };
}

/** Gives the run as the JSON of docs/command-line.md, version 1. */
export function outcomeJson(outcome: CheckOutcome) {
  const { recognition, report, written, filled, ignoredAnswers, host } = outcome;
  const { from, to, asOf } = report.period;
  const { earned, checked, pending, total, vetoed, byNow } = report.score;
  return {
    version: 1,
    standard: report.standard,
    period: { from, to, asOf },
    tables: recognition.ledgers.map((ledger) =>
      tableJson(ledger, outcome.origins?.get(ledger.sheet) ?? null),
    ),
    skipped: recognition.skipped.map(({ sheet, reason, looksLike }) => ({
      sheet,
      reason,
      looksLike: looksLike ?? null,
    })),
    later: (recognition.later ?? []).map((question) => questionJson(question, report)),
    questions: recognition.questions.map((question) => questionJson(question, report)),
    ignoredAnswers: ignoredAnswers.map(({ question, choice, reason }) => ({ id: question, choice, reason })),
    findings: recognition.findings.map(findingJson),
    results: report.results.map(resultJson),
    ...(outcome.rubric
      ? { rubric: rubricJson(outcome.rubric), rubricChanges: rubricChangesJson(outcome.rubric) }
      : {}),
    missing: report.missing,
    rectification: rectificationJson(report.own),
    score: {
      earned: rounded(earned, 2),
      checked: rounded(checked, 2),
      pending: rounded(pending, 2),
      total: rounded(total, 2),
      vetoed,
      byNow: { earned: rounded(byNow.earned, 2), checked: rounded(byNow.checked, 2) },
    },
    written: written.map(({ sheet, kind, created, rows, kept, blanks, overwritten }) => ({
      sheet,
      kind: wordOf(kind),
      created,
      rows,
      kept,
      blanks,
      overwritten: overwritten.map(({ id, cell, mine, ours }) => ({ id, cell: areaText(cell), mine, ours })),
    })),
    templates: filled.map(({ sheet, copy, where, filled: count, changed, unknown, blanks, cells, kept }) => ({
      template: sheet,
      sheet: copy,
      where,
      filled: count,
      changed,
      unknown: unknown.map(({ cell, text, suggestion }) => ({ cell: areaText(cell), text, suggestion })),
      blanks: blanks.map(({ cell, text }) => ({ cell: areaText(cell), text })),
      ...(cells ? { cells: cells.map(answerJson) } : {}),
      ...(kept ? { kept: kept.map(({ cell, mine, ours }) => ({ cell: areaText(cell), mine, ours })) } : {}),
    })),
    host,
  };
}
