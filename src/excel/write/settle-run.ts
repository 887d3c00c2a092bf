import { addTexts, excelWritingTexts } from "../../locales";
import { ExcelProblem } from "../errors/excel-problem";
import { persist, type Waiting } from "../errors/persist";
import { closeJournal, openRun } from "../names/journal";
import { isDead } from "../names/runs";
import { listWorkbook } from "../read/list-workbook";
import { asOwnWrite } from "../session/own-writes";
import { endRun, leftMessage } from "./end-run";
import { rollBack } from "./rollback";
import { whoWrites } from "./who-writes";

addTexts(excelWritingTexts);

/**
 * Ends a run of writing that was cut off: puts back what stood there before, or keeps what is written and drops the
 * copies. A run that was cut off before all values were written can only be put back.
 *
 * @param isAlone whether no other window can have the workbook open, so that a run just begun is dead too
 * @throws ExcelProblem for a run that is at work, or if Excel keeps refusing it; it may be tried again.
 */
export async function settleRun(
  how: "rollback" | "keep",
  waiting: Waiting = {},
  isAlone = false,
): Promise<void> {
  await asOwnWrite(async () => {
    const listing = await persist(() => Excel.run(listWorkbook), waiting);
    const open = openRun(listing);
    if (!open) return;
    if (!isAlone && !isDead(open)) throw new ExcelProblem(whoWrites(open));
    const { journal } = open;
    if (!journal) await persist(() => Excel.run(unlock), waiting);
    else if (how === "rollback" || journal.stage !== "written") await rollBack(journal, waiting);
    else if ((await endRun(journal, waiting)) === "refused") throw new ExcelProblem(leftMessage(journal));
  });
}

/** Takes away a lock without a journal. */
async function unlock(context: Excel.RequestContext): Promise<void> {
  closeJournal(context.workbook, await listWorkbook(context));
  await context.sync();
}
