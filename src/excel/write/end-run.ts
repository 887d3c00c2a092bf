import { persist, type Waiting } from "../errors/persist";
import { closeJournal, isOpen, type Journal } from "../names/journal";
import { listWorkbook } from "../read/list-workbook";

/** Queues the end of a run after which everything is there: the copies go, then the journal is closed. */
export function queueEnd({ workbook }: Excel.RequestContext, { sheets }: Journal): void {
  for (const { copy } of sheets) if (copy !== null) workbook.worksheets.getItem(copy).delete();
  closeJournal(workbook);
}

/**
 * Ends a run of which only copies and journal may be left; what is gone already is passed over.
 *
 * @returns false if Excel keeps refusing it: the next start asks about the copies.
 */
export async function endRun(journal: Journal, waiting: Waiting): Promise<boolean> {
  try {
    await persist(
      () =>
        Excel.run({ delayForCellEdit: true }, async (context) => {
          const { workbook } = context;
          const listing = await listWorkbook(context);
          if (!isOpen(listing, journal)) return;
          for (const { copy } of journal.sheets) {
            const there = listing.sheets.find(({ name }) => name === copy);
            if (!there) continue;
            // Excel does not delete a very hidden sheet.
            if (there.visibility === "veryHidden") there.proxy.visibility = "Hidden";
            there.proxy.delete();
          }
          closeJournal(workbook, listing);
          await context.sync();
        }),
      waiting,
    );
    return true;
  } catch {
    return false;
  }
}
