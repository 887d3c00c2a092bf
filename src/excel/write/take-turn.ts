import { ExcelProblem } from "../errors/excel-problem";
import type { Waiting } from "../errors/persist";
import { openRun, type OpenRun } from "../names/journal";
import { isDead } from "../names/runs";
import type { WorkbookListing } from "../read/list-workbook";
import { whoWrites } from "./who-writes";

/** The run of another pane that writes. */
export interface Busy {
  readonly busy: OpenRun;
}

/**
 * Finds the run of another pane that is at work; null if nobody writes.
 *
 * @throws ExcelProblem for a run that was cut off: it has to be settled first.
 */
export function busyRun(listing: WorkbookListing): Busy | null {
  const open = openRun(listing);
  if (open && isDead(open)) throw new ExcelProblem({ key: "excel.unfinished-write" });
  return open && { busy: open };
}

/** Looks at the workbook, again and again while another pane writes. */
export async function takeTurn<T extends object>(
  look: () => Promise<T | Busy>,
  waiting: Waiting,
): Promise<T> {
  for (let waits = false; ;) {
    waiting.signal?.throwIfAborted();
    const found = await look();
    if (!("busy" in found)) {
      if (waits) waiting.onWaiting?.(null);
      return found;
    }
    waits = true;
    waiting.onWaiting?.(whoWrites(found.busy));
    await new Promise((resolve) => setTimeout(resolve, waiting.patience?.pause ?? 1000));
  }
}
