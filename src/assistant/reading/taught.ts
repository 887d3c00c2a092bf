import type { Sheet } from "../../grid";
import type { Message } from "../../locales";
import { asTaught, rememberTaught, taughtProblems, withTeaching, type Teaching } from "../../recognise";
import type { WorkbookMemory } from "../memory/memory";

/** Says in sentences why something that was taught can't be applied. */
export class TaughtProblems extends Error {
  constructor(readonly problems: readonly Message[]) {
    super("Something that was taught can't be taken.");
  }
}

/**
 * Gives the memory with what is taught of sheets, each as it was written; it replaces what was taught before of the
 * same range.
 *
 * @throws TaughtProblems if something of it can't be applied; then nothing is remembered.
 */
export function withTaught(
  memory: WorkbookMemory,
  said: readonly unknown[],
  sheets: readonly Sheet[],
): WorkbookMemory {
  const problems = said.flatMap((one) => taughtProblems(one, sheets));
  if (problems.length > 0) throw new TaughtProblems(problems);
  const teachings = said.flatMap((one): Teaching[] => {
    const taught = asTaught(one, sheets);
    const sheet = sheets.find(({ name }) => name === taught?.sheet);
    return taught ? [rememberTaught(taught, sheet)] : [];
  });
  return teachings.length === 0
    ? memory
    : { ...memory, taught: teachings.reduce(withTeaching, memory.taught ?? []) };
}

/** Gives the memory without one of the things that were taught. */
export function withoutTaught(memory: WorkbookMemory, id: string): WorkbookMemory {
  return { ...memory, taught: (memory.taught ?? []).filter((one) => one.id !== id) };
}

/** Gives what was taught, with today's date on everything that was just applied. */
export function datedTeachings(
  taught: readonly Teaching[],
  applied: readonly string[],
  today: string,
): readonly Teaching[] {
  return taught.map((one) => (applied.includes(one.id) ? { ...one, applied: today } : one));
}
