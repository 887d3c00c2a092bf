import { filledArea, type Sheet } from "../grid";
import type { Finding, Ledger, Question, SkippedSheet } from "../ledgers";
import { recorderOf } from "./workbook/recorder";
import { withoutImpossible } from "./workbook/impossible-figures";
import { markDuplicates } from "./workbook/duplicates";
import type { ReadContext, Region, TableDraft } from "./layout";
import { withBorrowedLegends } from "./workbook/borrowed-legend";
import { outOfService } from "./workbook/out-of-service";
import { unknownPeople } from "./workbook/people-join";
import { settleBySlips } from "./workbook/leave-slips";
import { ofOneCause } from "./workbook/of-one-cause";
import { askedAndLater, mergeQuestions, withYearsOfData } from "./workbook/questions";
import type { Recognition, RecogniseOptions } from "./recognition";
import { readTable } from "./layouts/read-table";
import { placeTaught, type PlacedSheet } from "./taught/place-taught";
import { datedBesideGrids } from "./workbook/undated-summary";
import { unreadTable, type UnreadTable } from "./workbook/unread-table";
import { workbookYear } from "./find/workbook-year";

/**
 * Reads all that is a ledger out of a workbook's sheets: finds the tables, lets every layout try each of them and takes the surest, then
 * looks over the workbook as a whole. Never throws for what a sheet holds; linear in cells.
 */
export function recognise(sheets: readonly Sheet[], options: RecogniseOptions): Recognition {
  const context: ReadContext = { memory: options.memory, ...workbookYear(sheets, options.memory.answers) };
  const teachings = options.memory.taught ?? [];
  const applied = new Set<string>();
  const skipped: SkippedSheet[] = [];
  const ledgers: Ledger[] = [];
  const questions: Question[] = [];
  const findings: Finding[] = [];
  const found = sheets.flatMap((sheet, index) => {
    const reason = reasonToSkip(sheet, options.ownSheets);
    const placed = reason === null || isHidden(reason) ? placeTaught(sheet, teachings) : NOTHING_PLACED;
    const regions = reason === null ? placed.others : [];
    const taught = placed.taught.flatMap(({ region, teaching, table }) => {
      applied.add(teaching.id);
      if (!table) return [];
      const own = { ...context, taught: table };
      return [{ region, draft: readTable(region, own), context: own, unread: null }];
    });
    const guessed = regions.map((region) => readOrLookAt(region, context));
    const read = [...taught, ...guessed];
    if (read.every(({ draft }) => draft === null))
      skipped.push(skippedSheet(sheet.name, reason, placed, guessed));
    options.onProgress?.((index + 1) / sheets.length);
    return read;
  });
  const counting = new Map<string, boolean>();
  for (const { region, draft, context: own, unread } of withBorrowedLegends(found, sheets, readTable)) {
    if (!draft) {
      if (own.taught) findings.push(notReadAsTaught(region));
      if (unread?.finding) findings.push(unread.finding);
      if (unread?.question) questions.push(unread.question);
      continue;
    }
    const recorder = recorderOf(draft.ledger, region.sheet);
    if (draft.counts !== undefined) counting.set(draft.ledger.id, draft.counts);
    ledgers.push(recorder ? { ...draft.ledger, recorder } : draft.ledger);
    questions.push(...draft.questions);
    findings.push(...draft.findings);
  }
  const dated = datedBesideGrids(ledgers, questions);
  const marked = markDuplicates(dated.ledgers, counting);
  const slips = settleBySlips(marked.ledgers, dated.questions, ({ id }) => counting.get(id) !== false);
  const sound = withoutImpossible(slips.ledgers);
  return {
    ledgers: sound.ledgers,
    ...askedAndLater(
      withYearsOfData(mergeQuestions(slips.questions), marked.ledgers, options.fileName ?? ""),
    ),
    findings: ofOneCause([
      ...withoutRepeats(findings, marked.ledgers),
      ...marked.findings,
      ...slips.findings,
      ...sound.findings,
      ...unknownPeople(marked.ledgers),
      ...outOfService(marked.ledgers),
    ]),
    skipped,
    applied: [...applied],
  };
}

/** A region with what was made of it, and what it looks like where that is nothing. */
interface ReadRegion {
  readonly region: Region;
  readonly draft: TableDraft | null;
  readonly context: ReadContext;
  readonly unread: UnreadTable | null;
}

function readOrLookAt(region: Region, context: ReadContext): ReadRegion {
  const draft = readTable(region, context);
  return { region, draft, context, unread: draft ? null : unreadTable(region, context) };
}

function skippedSheet(
  sheet: string,
  reason: SkippedSheet["reason"] | null,
  { taught }: PlacedSheet,
  guessed: readonly ReadRegion[],
): SkippedSheet {
  if (taught.some(({ teaching }) => teaching.kind === "rubric"))
    return { sheet, reason: "no-table", looksLike: "rubric" };
  if (reason !== null) return { sheet, reason };
  const looksLike = guessed.map(({ unread }) => unread?.looksLike).find((one) => one);
  return looksLike ? { sheet, reason: "no-table", looksLike } : { sheet, reason: "no-table" };
}

/** That punches are no presence need not be said of a table that is a second view anyway. */
function withoutRepeats(findings: readonly Finding[], ledgers: readonly Ledger[]): readonly Finding[] {
  const views = new Set(ledgers.filter(({ duplicateOf }) => duplicateOf !== null).map(({ sheet }) => sheet));
  return findings.filter(({ problem, cell }) => problem !== "punches-not-presence" || !views.has(cell.sheet));
}

const NOTHING_PLACED: PlacedSheet = { taught: [], others: [] };

function isHidden(reason: SkippedSheet["reason"]): boolean {
  return reason === "hidden" || reason === "very-hidden";
}

/** What was taught did not say enough: told, so that it is not taken for counted. */
function notReadAsTaught({ sheet, area }: Region): Finding {
  return {
    severity: "warning",
    problem: "taught-not-read",
    cell: { sheet: sheet.name, ...area, rows: 1, columns: 1 },
    value: sheet.name,
    text: { key: "taught.not-read", params: { value: sheet.name } },
    action: "left-out",
    kind: null,
  };
}

function reasonToSkip(sheet: Sheet, ownSheets: ReadonlySet<string>): SkippedSheet["reason"] | null {
  if (ownSheets.has(sheet.name)) return "ours";
  if (sheet.visibility === "hidden") return "hidden";
  if (sheet.visibility === "veryHidden") return "very-hidden";
  return filledArea(sheet) === null ? "empty" : null;
}
