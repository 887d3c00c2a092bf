import { filledArea, type Sheet } from "../grid";
import type { Finding, Ledger, Question, SkippedSheet } from "../ledgers";
import { recorderOf } from "./workbook/recorder";
import { withoutImpossible } from "./workbook/impossible-figures";
import { markDuplicates } from "./workbook/duplicates";
import { knownOrRead, type KnownSheets, type ReadRegion, type SheetReading } from "./known-sheets";
import type { ReadContext, Region } from "./layout";
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
import { unreadTable } from "./workbook/unread-table";
import { answersOfWords } from "./values/words-together";
import { workbookYear } from "./find/workbook-year";

/**
 * Reads all that is a ledger out of a workbook's sheets: finds the tables, lets every layout try each of them and takes the surest, then
 * looks over the workbook as a whole. Never throws for what a sheet holds; linear in cells.
 *
 * @param known what sheets read as before: those that would read the same are not read again, and what is read now is added
 */
export function recognise(
  sheets: readonly Sheet[],
  options: RecogniseOptions,
  known: KnownSheets = new WeakMap(),
): Recognition {
  const { context, readSheet } = sheetReader(sheets, options, known);
  const applied = new Set<string>();
  const skipped: SkippedSheet[] = [];
  const ledgers: Ledger[] = [];
  const questions: Question[] = [];
  const askedOf = new Map<Question, string>();
  const findings: Finding[] = [];
  const found = sheets.flatMap((sheet) => {
    const { reason, placed, regions } = readSheet(sheet);
    placed.taught.forEach(({ teaching }) => applied.add(teaching.id));
    if (regions.every(({ draft }) => draft === null))
      skipped.push(skippedSheet(sheet.name, reason, placed, regions));
    return regions.map((one) => ({
      ...one,
      context: one.taught ? { ...context, taught: one.taught } : context,
    }));
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
    for (const question of draft.questions) askedOf.set(question, draft.ledger.id);
    findings.push(...draft.findings);
  }
  const dated = datedBesideGrids(ledgers, questions);
  const marked = markDuplicates(dated.ledgers, counting);
  const views = new Set(marked.ledgers.filter(({ duplicateOf }) => duplicateOf !== null).map(({ id }) => id));
  // Of a second view nothing is asked: no figure hangs on it.
  const telling = dated.questions.filter((question) => !views.has(askedOf.get(question) ?? ""));
  const slips = settleBySlips(marked.ledgers, telling, ({ id }) => counting.get(id) !== false);
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

/**
 * Reads one sheet after the other, so that whoever drives it can do other things between; `recognise` then finds them known.
 * Gives the share that is done after each.
 */
export function* readAhead(
  sheets: readonly Sheet[],
  options: RecogniseOptions,
  known: KnownSheets,
): Generator<number> {
  const { readSheet } = sheetReader(sheets, options, known);
  for (const [index, sheet] of sheets.entries()) {
    readSheet(sheet);
    yield (index + 1) / sheets.length;
  }
}

function sheetReader(
  sheets: readonly Sheet[],
  { memory: remembered, ownSheets, fileName }: RecogniseOptions,
  known: KnownSheets,
): { readonly context: ReadContext; readonly readSheet: (sheet: Sheet) => SheetReading } {
  const memory = { ...remembered, answers: answersOfWords(remembered.answers) };
  const year = workbookYear(sheets, memory.answers, fileName);
  const teachings = memory.taught ?? [];
  return {
    context: { memory, ...year },
    readSheet: (sheet) => {
      const reason = reasonToSkip(sheet, ownSheets);
      return knownOrRead(sheet, known, {
        memory,
        year,
        reason,
        place: () => (reason === null || isHidden(reason) ? placeTaught(sheet, teachings) : NOTHING_PLACED),
        read: (placed, noted) => readRegions(placed, reason === null, { memory: noted, ...year }),
      });
    },
  };
}

function readRegions(placed: PlacedSheet, guesses: boolean, context: ReadContext): readonly ReadRegion[] {
  const taught = placed.taught.flatMap(({ region, table }): ReadRegion[] =>
    table
      ? [{ region, draft: readTable(region, { ...context, taught: table }), taught: table, unread: null }]
      : [],
  );
  const others = guesses ? placed.others : [];
  return [...taught, ...others.map((region) => readOrLookAt(region, context))];
}

function readOrLookAt(region: Region, context: ReadContext): ReadRegion {
  const draft = readTable(region, context);
  return { region, draft, taught: null, unread: draft ? null : unreadTable(region, context) };
}

function skippedSheet(
  sheet: string,
  reason: SkippedSheet["reason"] | null,
  { taught }: PlacedSheet,
  regions: readonly ReadRegion[],
): SkippedSheet {
  if (taught.some(({ teaching }) => teaching.kind === "rubric"))
    return { sheet, reason: "no-table", looksLike: "rubric" };
  if (taught.some(({ teaching }) => teaching.kind === "form")) return { sheet, reason: "template" };
  if (reason !== null) return { sheet, reason };
  const looksLike = regions.map(({ unread }) => unread?.looksLike).find((one) => one);
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
