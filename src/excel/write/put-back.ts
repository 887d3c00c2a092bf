import { removeNewChoices } from "../render/choices-sheet";
import { describeError } from "../errors/describe-error";
import { ExcelProblem } from "../errors/excel-problem";
import { persist, type Waiting } from "../errors/persist";
import { closeJournal, isOpen, readJournal, type Journal } from "../names/journal";
import { listWorkbook, type WorkbookListing } from "../read/list-workbook";
import { namedArea } from "../names/own-names";
import { restoreSheets } from "./restore-sheets";

/**
 * Undoes a run of writing: sheets are restored from their copies, new sheets and their names are removed, and last of
 * all the run's journal is closed. Only what the journal names, and what bears the run's own names, is touched. It
 * may end at any act and be begun again: a copy goes only after its sheet was restored.
 *
 * @throws ExcelProblem naming the copies if Excel keeps refusing it; they stay, with the journal, for the next start.
 */
export async function putBack(journal: Journal, waiting: Waiting, cause?: unknown): Promise<void> {
  try {
    await persist(() => Excel.run({ delayForCellEdit: true }, (context) => undo(context, journal)), waiting);
  } catch (error) {
    const copies = journal.sheets.flatMap(({ copy }) => copy ?? []);
    const reason = describeError(cause ?? error);
    throw new ExcelProblem(
      copies.length > 0
        ? { key: "excel.write-not-undone", params: { backup: copies.join("、"), reason } }
        : { key: "excel.write-leftovers", params: { reason } },
      { cause: error },
    );
  }
}

async function undo(context: Excel.RequestContext, journal: Journal): Promise<void> {
  const listing = await listWorkbook(context);
  if (!isOpen(listing, journal)) return;
  const { stage } = readJournal(listing) ?? { stage: "copying" };
  const present = new Map(listing.sheets.map(({ name, visibility }) => [name, visibility]));
  if (stage !== "copying") {
    const copied = journal.sheets.flatMap((sheet) => {
      const { copy, formula } = sheet;
      if (copy === null || formula === null || !present.has(copy)) return [];
      const now = placeOf(listing, sheet.ownName) ?? sheet.sheet;
      return present.has(now) ? [{ ...sheet, sheet: now, copy, formula }] : [];
    });
    await restoreSheets(context, copied, stage === "written");
  }

  const { workbook } = context;
  const remove = (name: string): void => {
    const visibility = present.get(name);
    if (!visibility) return;
    const sheet = workbook.worksheets.getItem(name);
    // Excel does not delete a very hidden sheet.
    if (visibility === "veryHidden") sheet.visibility = "Hidden";
    sheet.delete();
  };
  for (const name of newSheets(journal, listing)) remove(name);
  for (const name of copiesOf(journal, stage, present.keys())) remove(name);
  for (const { ownName, formula } of journal.sheets) {
    const now = listing.formulas.get(ownName.toUpperCase());
    if (now === undefined || now === formula) continue;
    if (formula === null) workbook.names.getItem(ownName).delete();
    else workbook.names.getItem(ownName).formula = formula;
  }
  if (journal.choices) removeNewChoices(workbook, journal.choices, listing.formulas, present);
  closeJournal(workbook, listing);
  await context.sync();
}

/** Finds the sheet to which a name of ours points now. */
function placeOf({ formulas }: WorkbookListing, ownName: string): string | undefined {
  return namedArea(formulas.get(ownName.toUpperCase()) ?? "")?.sheet;
}

/** Finds the sheets that the run made: a name of ours points to one, or it still has the name under which it is made. */
function newSheets({ sheets, before }: Journal, listing: WorkbookListing): readonly string[] {
  const made = sheets.flatMap(({ ownName, draft }) => {
    if (draft === null) return [];
    const named = placeOf(listing, ownName);
    return named === undefined || before.includes(named) ? [draft] : [draft, named];
  });
  return [...new Set(made)];
}

/**
 * Finds the run's copies. Before it changes anything, the last of them may still have the name that Excel gives a copy:
 * `达标汇总 (2)`.
 */
function copiesOf({ sheets, before }: Journal, stage: string, present: Iterable<string>): readonly string[] {
  const rewritten = sheets.filter(({ copy }) => copy !== null);
  const unnamed = [...present].filter((name) => {
    const original = name.replace(/ \(\d+\)$/, "");
    return (
      stage === "copying" &&
      original !== name &&
      !before.includes(name) &&
      rewritten.some(({ sheet }) => sheet.startsWith(original))
    );
  });
  return [...rewritten.flatMap(({ copy }) => copy ?? []), ...unnamed];
}
