import type { Message } from "../../locales";
import { ExcelProblem } from "../errors/excel-problem";
import { persist, type Waiting } from "../errors/persist";
import { copyMark } from "../names/copy-mark";
import { cameWith, closeJournal, isOpen, noteStage, rowsNames, type Journal } from "../names/journal";
import { listWorkbook, type WorkbookListing } from "../read/list-workbook";
import { withOwnDeletions } from "../session/own-writes";
import { deleteSheet, findCopies, removeMark } from "./find-copies";
import { sendLooks, type Frame, type RefusedLook } from "./send-looks";
import type { SheetLooks } from "./writing";

/** Queues the end of a run after which everything is there: the copies go, or the marks of those that were to be made, then the journal is closed. */
function queueEnd({ workbook }: Excel.RequestContext, { run, sheets, places }: Journal): void {
  for (const { copy } of sheets) {
    if (copy === null) continue;
    const made = workbook.worksheets.getItem(copy);
    if (places) made.names.getItem(copyMark(run)).delete();
    else made.delete();
  }
  closeJournal(workbook);
  for (const { rows } of places ?? []) if (rows) workbook.names.getItem(rows.name).delete();
}

/**
 * Ends a run of which only copies, marks and journal may be left; what is gone already is passed over.
 *
 * @returns `gone` if it had ended already, `refused` if Excel keeps refusing it: the next start asks about the copies.
 */
export async function endRun(journal: Journal, waiting: Waiting): Promise<"ended" | "gone" | "refused"> {
  const attempt = (): Promise<"ended" | "gone"> =>
    Excel.run({ delayForCellEdit: true }, async (context) => {
      const listing = await listWorkbook(context);
      if (!isOpen(listing, journal)) {
        removeRowNames(context, listing);
        await context.sync();
        return "gone";
      }
      const isFilling = journal.places !== undefined;
      // What was filled is known by its mark alone, which goes.
      const { copies } = await findCopies(
        context,
        { ...journal, stage: isFilling ? "copying" : "written" },
        listing,
      );
      for (const { copy } of copies)
        if (isFilling) removeMark(copy, journal);
        else deleteSheet(copy);
      for (const sheet of cameWith(journal, listing.sheets))
        if (journal.brings?.laidOver.includes(sheet.name)) deleteSheet(sheet);
      closeJournal(context.workbook, listing);
      removeRowNames(context, listing);
      await context.sync();
      return "ended";
    });
  try {
    return await withOwnDeletions(() => persist(attempt, waiting));
  } catch {
    return "refused";
  }
}

/**
 * Queues the removal of the names that tell which rows a run put in. They go after the journal: while that is open, rows without a name are
 * rows that were not put in.
 */
export function removeRowNames({ workbook }: Excel.RequestContext, listing: WorkbookListing): void {
  for (const name of rowsNames(listing)) workbook.names.getItem(name).delete();
}

/** What goes with the looks of a run: first that it lives, last its end. */
export function frameOf(journal: Journal): Frame {
  return {
    first: ({ workbook }) => {
      noteStage(workbook, journal, "written");
    },
    last: (context) => {
      queueEnd(context, journal);
    },
  };
}

/**
 * Sends the looks of a run of which every value is written, and ends it.
 *
 * @returns the looks that were left out; whether that is since the clerk cancelled; and what is to be told of the run's end
 * @throws ExcelProblem if another window has settled it meanwhile.
 */
export async function finishRun(
  looksOf: (context: Excel.RequestContext) => readonly SheetLooks[],
  journal: Journal,
  waiting: Waiting,
): Promise<{
  readonly refused: readonly RefusedLook[];
  readonly isCancelled: boolean;
  readonly left: readonly Message[];
}> {
  const { signal, patience } = waiting;
  const { refused, ended, isFirstRefused } = await sendLooks(looksOf, frameOf(journal), {
    signal,
    pause: patience?.pause,
  });
  const isCancelled = !ended && signal?.aborted === true;
  const end = ended ? "ended" : await endRun(journal, waiting);
  // Before the looks the run says that it lives, which Excel refuses once another window has settled it.
  if (end === "gone" && isFirstRefused) throw new ExcelProblem({ key: "excel.settled-elsewhere" });
  return { refused, isCancelled, left: end === "refused" ? [leftMessage(journal)] : [] };
}

/** What is told of a run whose end Excel keeps refusing. */
export function leftMessage({ places }: Journal): Message {
  return { key: places ? "excel.mark-left" : "excel.copies-left" };
}
