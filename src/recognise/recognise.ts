import { filledArea, type Sheet } from "../grid";
import type { Finding, Ledger, Question, SkippedSheet } from "../ledgers";
import { recorderOf } from "./workbook/recorder";
import { markDuplicates } from "./workbook/duplicates";
import type { LayoutReader, ReadContext, Region, TableDraft } from "./layout";
import { withBorrowedLegends } from "./workbook/borrowed-legend";
import { isRubric } from "./layouts/lists/rubric";
import { ATTENDANCE_READERS, OTHER_READERS, SUREST_OTHER } from "./layouts";
import { outOfService } from "./workbook/out-of-service";
import { unknownPeople } from "./workbook/people-join";
import { ofOneCause } from "./workbook/of-one-cause";
import { askedAndLater, mergeQuestions } from "./workbook/questions";
import type { Recognition, RecogniseOptions } from "./recognition";
import { findRegions } from "./find/regions";
import { unreadTable } from "./workbook/unread-table";
import { workbookYear } from "./find/workbook-year";

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
  const found = sheets.flatMap((sheet, index) => {
    const reason = reasonToSkip(sheet, options.ownSheets);
    const regions = reason === null ? findRegions(sheet) : [];
    const read = regions.map((region) => ({ region, draft: readRegion(region, context) }));
    if (reason !== null || read.every(({ draft }) => draft === null))
      skipped.push(skippedSheet(sheet.name, reason, regions, context));
    options.onProgress?.((index + 1) / sheets.length);
    return read;
  });
  for (const { region, draft } of withBorrowedLegends(found, sheets, context, readRegion)) {
    if (!draft) {
      const unread = unreadTable(region, context);
      if (unread.finding) findings.push(unread.finding);
      if (unread.question) questions.push(unread.question);
      continue;
    }
    const recorder = recorderOf(draft.ledger, region.sheet);
    ledgers.push(recorder ? { ...draft.ledger, recorder } : draft.ledger);
    questions.push(...draft.questions);
    findings.push(...draft.findings);
  }
  const marked = markDuplicates(ledgers);
  return {
    ledgers: marked.ledgers,
    ...askedAndLater(mergeQuestions(questions)),
    findings: ofOneCause([
      ...withoutRepeats(findings, marked.ledgers),
      ...marked.findings,
      ...unknownPeople(marked.ledgers),
      ...outOfService(marked.ledgers),
    ]),
    skipped,
  };
}

function skippedSheet(
  sheet: string,
  reason: SkippedSheet["reason"] | null,
  regions: readonly Region[],
  context: ReadContext,
): SkippedSheet {
  if (reason !== null) return { sheet, reason };
  const looksLike = regions
    .map((region) => unreadTable(region, context).looksLike)
    .find((one) => one !== null);
  return looksLike ? { sheet, reason: "no-table", looksLike } : { sheet, reason: "no-table" };
}

/** That punches are no presence need not be said of a table that is a second view anyway. */
function withoutRepeats(findings: readonly Finding[], ledgers: readonly Ledger[]): readonly Finding[] {
  const views = new Set(ledgers.filter(({ duplicateOf }) => duplicateOf !== null).map(({ sheet }) => sheet));
  return findings.filter(({ problem, cell }) => problem !== "punches-not-presence" || !views.has(cell.sheet));
}

function reasonToSkip(sheet: Sheet, ownSheets: ReadonlySet<string>): SkippedSheet["reason"] | null {
  if (ownSheets.has(sheet.name)) return "ours";
  if (sheet.visibility === "hidden") return "hidden";
  if (sheet.visibility === "veryHidden") return "very-hidden";
  return filledArea(sheet) === null ? "empty" : null;
}

/** The surest reading of a region, the earlier of equals; null where no layout fits. */
function readRegion(region: Region, context: ReadContext): TableDraft | null {
  const attendance = surest(ATTENDANCE_READERS, region, context, null);
  if (attendance && attendance.confidence >= SUREST_OTHER) return attendance;
  return isRubric(region) ? null : surest(OTHER_READERS, region, context, attendance);
}

function surest(
  readers: readonly LayoutReader[],
  region: Region,
  context: ReadContext,
  before: TableDraft | null,
): TableDraft | null {
  let best = before;
  for (const reader of readers) {
    const draft = reader.read(region, context);
    if (draft && (!best || draft.confidence > best.confidence)) best = draft;
  }
  return best;
}
