import { removeNewChoices } from "../render/choices-sheet";
import { describeError } from "../errors/describe-error";
import { ExcelProblem } from "../errors/excel-problem";
import { persist, type Waiting } from "../errors/persist";
import {
  cameWith,
  closeJournal,
  isOpen,
  namesSince,
  noteStage,
  readJournal,
  sheetsOf,
  type Journal,
} from "../names/journal";
import { listWorkbook, type ListedSheet, type WorkbookListing } from "../read/list-workbook";
import { namedArea } from "../names/own-names";
import { withOwnDeletions } from "../session/own-writes";
import { removeRowNames } from "./end-run";
import { deleteSheet, findCopies, removeMark } from "./find-copies";
import { rollBackForms } from "./rollback-forms";
import { restoreSheets } from "./restore-sheets";

/**
 * Undoes a run of writing: sheets are restored from their copies, new sheets and their names are removed, and last of
 * all the run's journal is closed. Only what the journal names, and what bears the run's own names, is touched. It
 * may end at any act and be begun again: a copy goes only after its sheet was restored.
 *
 * @throws ExcelProblem naming the copies if Excel keeps refusing it; they stay, with the journal, for the next start.
 */
export async function rollBack(journal: Journal, waiting: Waiting, cause?: unknown): Promise<void> {
  try {
    const attempt = (): Promise<void> =>
      Excel.run({ delayForCellEdit: true }, (context) => undo(context, journal));
    await withOwnDeletions(() => persist(attempt, waiting));
  } catch (error) {
    const copies = journal.sheets.flatMap(({ copy }) => copy ?? []);
    const reason = describeError(cause ?? error);
    throw new ExcelProblem(
      journal.places
        ? { key: "excel.fill-not-undone", params: { sheets: sheetsOf(journal).join("、"), reason } }
        : copies.length > 0
          ? { key: "excel.write-not-undone", params: { backup: copies.join("、"), reason } }
          : { key: "excel.write-leftovers", params: { reason } },
      { cause: error },
    );
  }
}

async function undo(context: Excel.RequestContext, journal: Journal): Promise<void> {
  const listing = await listWorkbook(context);
  const { workbook } = context;
  if (!isOpen(listing, journal)) {
    removeRowNames(context, listing);
    return context.sync();
  }
  const { stage } = readJournal(listing) ?? { stage: "copying" };
  const present = new Map(listing.sheets.map(({ name, visibility }) => [name, visibility]));
  if (readJournal(listing)) noteStage(workbook, journal, stage);
  const { copies, marked } = await findCopies(context, { ...journal, stage }, listing);
  if (journal.places) await rollBackForms(context, journal, listing);
  else if (stage !== "copying") {
    const copied = copies.flatMap(({ of, copy }) => {
      const area = namedArea(listing.formulas.get(of.ownName.toUpperCase()) ?? "");
      const now = area?.sheet ?? of.sheet;
      const bottom = area ? area.row + area.rows : 0;
      return of.formula !== null && present.has(now)
        ? [{ ...of, sheet: now, copy: copy.name, formula: of.formula, bottom }]
        : [];
    });
    await restoreSheets(context, copied, stage === "written" || journal.brings !== undefined);
  }

  const made = newSheets(journal, listing).filter((sheet) => !copies.some(({ copy }) => copy === sheet));
  for (const sheet of made) deleteSheet(sheet);
  for (const { copy } of copies) deleteSheet(copy);
  for (const sheet of marked) removeMark(sheet, journal);
  for (const name of journal.brings ? namesSince(journal.brings.names, listing) : [])
    workbook.names.getItem(name).delete();
  for (const { ownName, formula } of journal.brings ? [] : journal.sheets) {
    const now = listing.formulas.get(ownName.toUpperCase());
    if (now === undefined || now === formula) continue;
    if (formula === null) workbook.names.getItem(ownName).delete();
    else workbook.names.getItem(ownName).formula = formula;
  }
  if (journal.choices) removeNewChoices(workbook, journal.choices, listing.formulas, present);
  closeJournal(workbook, listing);
  removeRowNames(context, listing);
  await context.sync();
}

/** Finds the sheet to which a name of ours points now. */
function placeOf({ formulas }: WorkbookListing, ownName: string): string | undefined {
  return namedArea(formulas.get(ownName.toUpperCase()) ?? "")?.sheet;
}

/** Finds the sheets that the run made: a name of ours points to one, or it still has the name under which it is made. */
function newSheets(journal: Journal, listing: WorkbookListing): readonly ListedSheet[] {
  const { sheets, before } = journal;
  if (journal.brings) return cameWith(journal, listing.sheets);
  const made = sheets.flatMap(({ ownName, draft }) =>
    draft === null ? [] : [draft, placeOf(listing, ownName) ?? draft],
  );
  return listing.sheets.filter(
    ({ name, id }) => made.includes(name) && !before.some((sheet) => sheet.name === name || sheet.id === id),
  );
}
