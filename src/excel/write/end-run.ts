import { persist, type Waiting } from "../errors/persist";
import { closeJournal, isOpen, type Journal } from "../names/journal";
import { listWorkbook } from "../read/list-workbook";
import { deleteSheet, findCopies } from "./find-copies";

/** Queues the end of a run after which everything is there: the copies go, then the journal is closed. */
export function queueEnd({ workbook }: Excel.RequestContext, { sheets }: Journal): void {
  for (const { copy } of sheets) if (copy !== null) workbook.worksheets.getItem(copy).delete();
  closeJournal(workbook);
}

/**
 * Ends a run of which only copies and journal may be left; what is gone already is passed over.
 *
 * @returns `gone` if it had ended already, `refused` if Excel keeps refusing it: the next start asks about the copies.
 */
export async function endRun(journal: Journal, waiting: Waiting): Promise<"ended" | "gone" | "refused"> {
  try {
    return await persist(
      () =>
        Excel.run({ delayForCellEdit: true }, async (context) => {
          const listing = await listWorkbook(context);
          if (!isOpen(listing, journal)) return "gone";
          const { copies } = await findCopies(context, { ...journal, stage: "written" }, listing);
          for (const { copy } of copies) deleteSheet(copy);
          closeJournal(context.workbook, listing);
          await context.sync();
          return "ended";
        }),
      waiting,
    );
  } catch {
    return "refused";
  }
}
