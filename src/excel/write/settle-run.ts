import { ExcelProblem } from "../errors/excel-problem";
import { persist, type Waiting } from "../errors/persist";
import { closeJournal, isLocked, readJournal } from "../names/journal";
import { listWorkbook } from "../read/list-workbook";
import { asOwnWrite } from "../session/own-writes";
import { endRun } from "./end-run";
import { putBack } from "./put-back";

/**
 * Ends a run of writing that was cut off: puts back what stood there before, or keeps what is written and drops the
 * copies. A run that was cut off before all values were written can only be put back.
 *
 * @throws ExcelProblem if Excel keeps refusing it; it may be tried again.
 */
export async function settleRun(how: "put-back" | "keep", waiting: Waiting = {}): Promise<void> {
  await asOwnWrite(async () => {
    const listing = await persist(() => Excel.run(listWorkbook), waiting);
    const journal = readJournal(listing);
    if (!journal) {
      if (isLocked(listing)) await persist(() => Excel.run(unlock), waiting);
    } else if (how === "put-back" || journal.stage !== "written") await putBack(journal, waiting);
    else if (!(await endRun(journal, waiting))) throw new ExcelProblem({ key: "excel.copies-left" });
  });
}

/** Takes away a lock without a journal, which a run leaves that is cut off between the two. */
async function unlock(context: Excel.RequestContext): Promise<void> {
  closeJournal(context.workbook, await listWorkbook(context));
  await context.sync();
}
