import { FILLED, FILLED_NAME, type TemplateFill } from "../../documents";
import { addTexts, excelWritingTexts, type Message } from "../../locales";
import { ExcelProblem } from "../errors/excel-problem";
import type { Waiting } from "../errors/persist";
import { retryOnce } from "../errors/retry";
import { runUntracked } from "../errors/untracked";
import { draftName, newJournal, type Journal } from "../names/journal";
import { ownName } from "../names/own-names";
import { runOf } from "../names/runs";
import { listWorkbook, type WorkbookListing } from "../read/list-workbook";
import { valueOf } from "../read/read-cells";
import { asOwnWrite } from "../session/own-writes";
import { busyRun, takeTurn, type Busy } from "../write/take-turn";
import { untilWritten } from "../write/until-written";
import { checkStructure, freeNames } from "../write/write-jobs";
import type { FilledSheet, FillOutcome, PlacedFill } from "./filled-sheet";
import { finishFilling } from "./finish-filling";
import { inspectOriginal } from "./inspect-template";
import { lookAtPlaces } from "./place-fill";
import type { QueuedCell } from "./queue-fill";
import { sendFilling, type CopyToFill, type SheetFillings, type SentFilling } from "./send-filling";
import { takeBack } from "./take-back";

addTexts(excelWritingTexts);

/** What is to be filled: copies of templates, and sheets where they stand. */
interface Asked {
  readonly fills: readonly TemplateFill[];
  readonly places: readonly PlacedFill[];
}

/**
 * Copies templates and fills the copies, each beside its template, where formats, merges, sizes and print settings come with the copy; and
 * fills sheets where they stand, of which nothing else is touched. It takes four round trips for all of them where nothing is refused: names
 * and protection; what stands on the sheets; values; looks. It is a run of writing like that of our own sheets (`writeSheets`), with lock and
 * journal: values are all or nothing, a refused look is left out and told, and what was cut off is found by the next start. A sheet on which
 * somebody typed in between is put back and filled again around that.
 *
 * @throws ExcelProblem if the workbook can't be written, a sheet is protected, or all was put back after an error.
 */
export function fillTemplates(
  fills: readonly TemplateFill[],
  places: readonly PlacedFill[] = [],
  waiting: Waiting = {},
): Promise<FillOutcome> {
  return asOwnWrite(() =>
    retryOnce(() => runOf((run) => fill(run, { fills, places }, waiting)), waiting.patience?.pause),
  );
}

async function fill(run: string, asked: Asked, waiting: Waiting): Promise<FillOutcome> {
  const { looked: filling, sent } = await untilWritten(
    run,
    {
      look: (one) => takeTurn(() => runUntracked((context) => look(context, one, asked)), waiting),
      send: async (looked) => (isAtRest(looked) ? NOTHING_SENT : sendFilling(looked, waiting)),
      whatWasTyped,
    },
    waiting,
  );
  return outcomeOf(filling, sent, isAtRest(filling) ? [] : await finishFilling(filling, waiting));
}

const NOTHING_SENT: SentFilling = { copies: [], places: [] };

/** Looks at the workbook; gives the run of another pane while that writes. */
async function look(
  context: Excel.RequestContext,
  run: string,
  { fills, places }: Asked,
): Promise<SheetFillings | Busy> {
  const listing = await listWorkbook(context);
  const busy = busyRun(listing);
  if (busy) return busy;
  if (fills.length > 0) checkStructure(listing);
  for (const { template } of [...fills, ...places]) refuseProtected(listing, template);
  const claim = freeNames(listing);
  const copies = fills.map((one): CopyToFill => {
    const name = claim(one.template.replace(FILLED_NAME, ""), FILLED);
    const { visibility } = listing.sheets.find((sheet) => sheet.name === one.template) ?? {};
    return {
      fill: one,
      name,
      ownName: ownName("filled-template", name),
      veryHidden: visibility === "veryHidden",
      look: inspectOriginal(context, one),
    };
  });
  const looked = lookAtPlaces(context, places, { run, dateSystem: listing.dateSystem });
  await context.sync();
  const standing = looked.map((one) => one.standing());
  const moved = standing.filter(({ hasMoved }) => hasMoved).map(({ fill: { template } }) => template);
  if (moved.length > 0)
    throw new ExcelProblem({ key: "excel.rows-changed", params: { sheets: moved.join("、") } });
  return { copies, places: standing, listing, journal: journalOf(run, copies, standing, listing) };
}

function journalOf(
  run: string,
  copies: readonly CopyToFill[],
  places: SheetFillings["places"],
  { formulas, sheets }: WorkbookListing,
): Journal {
  return newJournal(run, sheets, {
    sheets: copies.map(({ name, ownName: mark }, index) => ({
      sheet: name,
      ownName: mark,
      // A copy that was deleted leaves its name behind.
      formula: formulas.get(mark.toUpperCase()) ?? null,
      copy: name,
      draft: draftName(run, index),
      printed: null,
    })),
    choices: null,
    places: places.map(({ place }) => place),
  });
}

/** Whether nothing is to be written. */
const isAtRest = ({ copies, places }: SheetFillings): boolean =>
  copies.length === 0 && places.every(({ fill: { cells }, place }) => cells.length === 0 && !place.rows);

/** On which forms somebody typed between looking and writing, and the journal with what stood on them when they were written. */
function whatWasTyped({ places, journal }: SheetFillings, sent: SentFilling) {
  const typedOn = places.flatMap(({ look: { cells }, fill: { template } }, index) => {
    const before = sent.places[index]?.before;
    return before && JSON.stringify(before) !== JSON.stringify(cells.formulas) ? [template] : [];
  });
  const stood = (journal.places ?? []).map((place, index) => ({
    ...place,
    cells: place.cells.map((cell) => ({
      ...cell,
      before: sent.places[index]?.before?.[cell.from]?.[cell.column] ?? cell.before,
    })),
  }));
  return { typedOn, journal: { ...journal, places: stood } };
}

function outcomeOf(filling: SheetFillings, sent: SentFilling, notices: readonly Message[]): FillOutcome {
  const { copies, places, journal } = filling;
  return {
    sheets: [
      ...copies.map(({ name }, index): FilledSheet => ({
        sheet: name,
        written: (sent.copies[index]?.queued ?? []).map(writtenCell),
        typedSince: [],
      })),
      ...places.map(({ fill: { template }, typedSince }, index): FilledSheet => ({
        sheet: template,
        written: (sent.places[index]?.queued ?? []).map(writtenCell),
        typedSince,
      })),
    ],
    notices: [...notices, ...unseen(filling, sent)],
    undo: (waiting = {}) =>
      asOwnWrite(() =>
        takeBack(
          {
            copies: journal.sheets.map((sheet, index) => ({
              sheet,
              formulas: sent.copies[index]?.formulas ?? [],
            })),
            places: journal.places ?? [],
          },
          waiting,
        ),
      ),
  };
}

/** Where the answer to the writing was lost nobody knows what stood in the cells at that moment, which is told. */
function unseen({ places }: SheetFillings, sent: SentFilling): readonly Message[] {
  const sheets = places
    .filter((_, index) => sent.places[index]?.before === null)
    .map(({ fill: { template } }) => template);
  return sheets.length === 0 ? [] : [{ key: "excel.fill-unseen", params: { sheets: sheets.join("、") } }];
}

function writtenCell({ cell, range }: QueuedCell): FilledSheet["written"][number] {
  return { cell, ours: valueOf(range) };
}

/** What is protected can't be filled, nor its copy, which is protected too. */
function refuseProtected({ sheets }: WorkbookListing, sheet: string): void {
  if (sheets.find(({ name }) => name === sheet)?.protected)
    throw new ExcelProblem({ key: "excel.sheet-protected", params: { sheet } });
}
