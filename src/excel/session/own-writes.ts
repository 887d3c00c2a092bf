/**
 * Excel reports a change a moment after it was made, sometimes late. For so long after our own writing a change
 * counts as ours.
 */
const ECHO_MS = 1500;

let running = 0;
let quietUntil = 0;

/** Runs something that writes; the changes that it makes are not reported to those who watch. */
export async function asOwnWrite<T>(write: () => Promise<T>): Promise<T> {
  running++;
  const begun = performance.now();
  try {
    return await write();
  } finally {
    running--;
    const ended = performance.now();
    quietUntil = ended + Math.max(ECHO_MS, ended - begun);
  }
}

/** The sheets that we deleted and of which Excel has not told yet. */
const deleted = new Set<string>();

/** Notes within `withOwnDeletions` that we delete a sheet: a busy pane hears of it long after, and no event says who deleted it. */
export function noteOwnDeletion(sheetId: string): void {
  deleted.add(sheetId);
}

/**
 * Runs something that deletes sheets. Where Excel refuses it they are still there, and a deletion that Excel tells of later is the clerk's: a
 * notice too many is better than none.
 */
export async function withOwnDeletions<T>(deletion: () => Promise<T>): Promise<T> {
  const before = new Set(deleted);
  try {
    return await deletion();
  } catch (error) {
    for (const id of deleted) if (!before.has(id)) deleted.delete(id);
    throw error;
  }
}

/** Whether we deleted the sheet of which Excel tells now. */
export function isOwnDeletion(sheetId: string): boolean {
  return deleted.delete(sheetId);
}

/** Whether a change that is reported now was most likely made by us. */
export function isOwnWrite(): boolean {
  return running > 0 || performance.now() < quietUntil;
}
