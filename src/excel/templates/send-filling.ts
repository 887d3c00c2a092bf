import type { TemplateFill } from "../../documents";
import type { CellValue } from "../../grid";
import { persist, type Waiting } from "../errors/persist";
import { isRefusal } from "../errors/refusal";
import { runUntracked } from "../errors/untracked";
import { noteStage, openJournal, type Journal } from "../names/journal";
import { nameFormula } from "../names/sheet-reference";
import { workbookFormulas, type WorkbookListing } from "../read/list-workbook";
import { cellAt, rangeOf } from "../read/read-cells";
import { copySheet } from "../write/copy-sheet";
import { removeRowNames } from "../write/end-run";
import { recover } from "../write/send-values";
import { mendNames, misnamed } from "../write/verify-names";
import type { InspectedOriginal, InspectedTemplate } from "./inspect-template";
import { queuePlace, type LookedPlace } from "./place-fill";
import { plannedValue, queueContent, type QueuedCell } from "./queue-fill";

/** A template whose copy is filled. */
export interface CopyToFill {
  readonly fill: TemplateFill;
  /** What the copy will be called. */
  readonly name: string;
  /** The defined name that will mark it. */
  readonly ownName: string;
  readonly veryHidden: boolean;
  readonly look: InspectedOriginal;
}

/** The sheets to fill as they are just before, and the journal that the run keeps. */
export interface SheetFillings {
  readonly copies: readonly CopyToFill[];
  readonly places: readonly LookedPlace[];
  readonly listing: WorkbookListing;
  readonly journal: Journal;
}

type Formulas = readonly (readonly CellValue[])[];

/** What was written, in the order in which it was asked for, and all that stood on a copy then. */
export interface SentFilling {
  readonly copies: readonly { readonly queued: readonly QueuedCell[]; readonly formulas: Formulas }[];
  /** `before`: what stood there at the moment when it was written; null if the answer was lost. */
  readonly places: readonly { readonly queued: readonly QueuedCell[]; readonly before: Formulas | null }[];
}

/**
 * Sends all values, with the lock and the journal before them.
 *
 * @returns or the error after which nothing is written and it may be tried again
 * @throws ExcelProblem when everything was put back, and whatever Excel answered before it did anything.
 */
export async function sendFilling(
  filling: SheetFillings,
  waiting: Waiting,
): Promise<SentFilling | { readonly error: unknown }> {
  const { copies } = filling;
  const marked = copies.map(({ ownName, name, fill }) => ({ ownName, sheet: name, fill }));
  const areaOfMarked = ({ fill }: Pick<CopyToFill, "fill">) => areaOfCopy(fill);
  try {
    const { sent, formulas } = await runUntracked(async (context) => {
      const read = queueFilling(context, filling);
      await context.sync();
      return read();
    });
    await mendNames(marked, formulas, areaOfMarked);
    return sent;
  } catch (error) {
    if (isRefusal(error)) throw error;
    const came = await recover(
      error,
      filling.journal,
      waiting,
      ({ formulas }) => misnamed(marked, formulas, areaOfMarked).length === 0,
    );
    return came === "written" ? readAgain(filling, waiting) : { error };
  }
}

const areaOfCopy = ({ rows, columns }: TemplateFill) => ({ row: 0, column: 0, rows, columns });

function queueFilling(
  context: Excel.RequestContext,
  { copies, places, listing, journal }: SheetFillings,
): () => { readonly sent: SentFilling; readonly formulas: ReadonlyMap<string, string> } {
  const { workbook } = context;
  const { dateSystem } = listing;
  openJournal(workbook, journal);
  // What a run left that was cut off at its last act.
  removeRowNames(context, listing);
  workbook.application.suspendScreenUpdatingUntilNextSync();
  const made = copies.map((copy) => {
    const sheet = queueCopy(context, copy, journal.run);
    const queued = queueContent(sheet, copy.fill, copy.look, { dateSystem, keepsFormats: false });
    return { queued, used: sheet.getUsedRange(true).load("formulas") };
  });
  for (const copy of copies) queueMark(context, listing, copy);
  const filled = places.map((one) => {
    const { fill, look } = one;
    const sheet = workbook.worksheets.getItem(fill.template);
    const { length } = look.cells.formulas;
    const before = rangeOf(sheet, { row: 0, column: 0, rows: length, columns: fill.columns }).load(
      "formulas",
    );
    return { before, queued: queuePlace(context, one, dateSystem) };
  });
  noteStage(workbook, journal, "written");
  const names = workbook.names.load("items/name,items/formula,items/scope");
  return () => ({
    sent: {
      copies: made.map(({ queued, used }) => ({ queued, formulas: used.formulas as CellValue[][] })),
      places: filled.map(({ before, queued }) => ({ before: before.formulas as CellValue[][], queued })),
    },
    formulas: workbookFormulas(names),
  });
}

function queueMark(
  { workbook }: Excel.RequestContext,
  { formulas }: WorkbookListing,
  { ownName, name, fill }: CopyToFill,
): void {
  const { names, worksheets } = workbook;
  const area = areaOfCopy(fill);
  // A copy that was deleted leaves its name behind.
  if (formulas.has(ownName.toUpperCase())) names.getItem(ownName).formula = nameFormula(name, area);
  else names.add(ownName, rangeOf(worksheets.getItem(name), area)).visible = false;
}

function queueCopy(
  { workbook }: Excel.RequestContext,
  { fill, name, ownName, veryHidden, look }: CopyToFill,
  run: string,
): Excel.Worksheet {
  const { worksheets } = workbook;
  const template = worksheets.getItem(fill.template);
  const sheet = copySheet(
    worksheets,
    { sheet: fill.template, ownName, copy: name, veryHidden },
    run,
    "After",
  );
  sheet.visibility = "Visible";
  const { columnIndex, columnCount } = look.used;
  const columns = Math.max(fill.columns, columnIndex + columnCount);
  // Rows are inserted from the bottom up, so that the rows above keep their numbers.
  for (const { row, rows, times } of [...fill.repeats].reverse()) {
    if (times === 1) continue;
    // Rows are inserted above the block, because a table, a print area or a chart that begins with the heading grows
    // only then.
    sheet.getRange(`${String(row + 1)}:${String(row + rows * (times - 1))}`).insert("Down");
    const block = { row, column: 0, rows, columns };
    rangeOf(sheet, { ...block, rows: rows * times }).copyFrom(rangeOf(template, block));
  }
  return sheet;
}

/** Reads what was written once more after the answer was lost. */
function readAgain({ copies, places, listing }: SheetFillings, waiting: Waiting): Promise<SentFilling> {
  const { dateSystem } = listing;
  return persist(
    () =>
      Excel.run(async ({ workbook }) => {
        const written = (
          sheetName: string,
          { fill, look }: { readonly fill: TemplateFill; readonly look: InspectedTemplate },
          keepsFormats: boolean,
        ): readonly QueuedCell[] => {
          const sheet = workbook.worksheets.getItem(sheetName);
          return fill.cells.flatMap((cell) =>
            plannedValue(cell, look, { dateSystem, keepsFormats })
              ? [{ cell, range: cellAt(sheet, cell.row, cell.column).load("values") }]
              : [],
          );
        };
        const made = copies.map((copy) => ({
          queued: written(copy.name, copy, false),
          used: workbook.worksheets.getItem(copy.name).getUsedRange(true).load("formulas"),
        }));
        const filled = places.map((place) => ({
          queued: written(place.fill.template, place, true),
          before: null,
        }));
        await workbook.context.sync();
        return {
          copies: made.map(({ queued, used }) => ({ queued, formulas: used.formulas as CellValue[][] })),
          places: filled,
        };
      }),
    waiting,
  );
}
