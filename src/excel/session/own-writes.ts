/** Excel reports a change a moment after it was made, a slow one later: so long our own writing still explains it. */
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

/** Whether a change that comes in now is most likely our own. */
export function isOwnWrite(): boolean {
  return running > 0 || performance.now() < quietUntil;
}
