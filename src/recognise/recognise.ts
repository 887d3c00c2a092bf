import { filledArea, type Sheet } from "../grid";
import type { Finding, Ledger, Question, SkippedSheet } from "../ledgers";
import { markDuplicates } from "./duplicates";
import type { ReadContext, Region, TableDraft } from "./layout";
import { LAYOUT_READERS } from "./layouts";
import { unknownPeople } from "./people-join";
import { mergeQuestions } from "./questions";
import type { Recognition, RecogniseOptions } from "./recognition";
import { findRegions } from "./regions";
import { unreadTable } from "./unread-table";
import { workbookYear } from "./workbook-year";

/**
 * Reads all that is a ledger out of a workbook's sheets: finds the tables, lets every layout try each of them and takes the surest, then
 * looks over the workbook as a whole. Never throws for what a sheet holds; linear in cells.
 */
export function recognise(sheets: readonly Sheet[], options: RecogniseOptions): Recognition {
  const context: ReadContext = { memory: options.memory, year: workbookYear(sheets) };
  const skipped: SkippedSheet[] = [];
  const ledgers: Ledger[] = [];
  const questions: Question[] = [];
  const findings: Finding[] = [];
  sheets.forEach((sheet, index) => {
    const reason = reasonToSkip(sheet, options.ownSheets);
    const regions = reason === null ? findRegions(sheet) : [];
    const read = regions.map((region) => ({ region, draft: readRegion(region, context) }));
    const drafts = read.flatMap(({ draft }) => draft ?? []);
    findings.push(...read.flatMap(({ region, draft }) => (draft ? [] : (unreadTable(region) ?? []))));
    for (const draft of drafts) {
      ledgers.push(draft.ledger);
      questions.push(...draft.questions);
      findings.push(...draft.findings);
    }
    if (reason !== null || drafts.length === 0)
      skipped.push({ sheet: sheet.name, reason: reason ?? "no-table" });
    options.onProgress?.((index + 1) / sheets.length);
  });
  const marked = markDuplicates(ledgers);
  return {
    ledgers: marked.ledgers,
    questions: mergeQuestions(questions),
    findings: [...findings, ...marked.findings, ...unknownPeople(marked.ledgers)],
    skipped,
  };
}

function reasonToSkip(sheet: Sheet, ownSheets: ReadonlySet<string>): SkippedSheet["reason"] | null {
  if (ownSheets.has(sheet.name)) return "ours";
  if (sheet.visibility === "hidden") return "hidden";
  if (sheet.visibility === "veryHidden") return "very-hidden";
  return filledArea(sheet) === null ? "empty" : null;
}

/** The surest reading of a region; null where no layout fits. */
function readRegion(region: Region, context: ReadContext): TableDraft | null {
  let best: TableDraft | null = null;
  for (const reader of LAYOUT_READERS) {
    const draft = reader.read(region, context);
    if (draft && (!best || draft.confidence > best.confidence)) best = draft;
  }
  return best;
}
