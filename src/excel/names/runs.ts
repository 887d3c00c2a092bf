import type { OpenRun } from "./journal";

/** A run of another pane that sent a request so many milliseconds ago may still be at work. */
const ALIVE_MS = 60_000;

/** Runs of this pane, and whether they are at work. */
const own = new Map<string, boolean>();

/** Does something as one run of writing, which gets a name that no other run has. */
export async function runOf<T>(work: (run: string) => Promise<T>): Promise<T> {
  const run = Math.random().toString(36).slice(2, 8).padEnd(6, "0");
  own.set(run, true);
  try {
    return await work(run);
  } finally {
    own.set(run, false);
  }
}

/** Whether a run that has not ended is at work no more; one from a clock that is ahead of ours may be of any time. */
export function isDead({ run, beat }: Pick<OpenRun, "run" | "beat">): boolean {
  const ofThisPane = own.get(run.slice(0, 6));
  return ofThisPane === undefined ? Math.abs(Date.now() - beat) >= ALIVE_MS : !ofThisPane;
}
