import type { Sheet } from "../grid";
import type { Message } from "../locales";
import { asTaught, rememberTaught, taughtProblems, withTeaching, type Teaching } from "../recognise";
import type { WorkbookMemory } from "./memory";

/** What was taught and can't be taken as it is, in sentences. */
export class TaughtProblems extends Error {
  constructor(readonly problems: readonly Message[]) {
    super("Something that was taught can't be taken.");
  }
}

/**
 * The memory with what is taught of sheets, each as it was written: it takes the place of what was said before of the same range.
 *
 * @throws TaughtProblems where something of it can't be taken; nothing is taken then.
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

/** The memory without one of the things that were taught. */
export function withoutTaught(memory: WorkbookMemory, id: string): WorkbookMemory {
  return { ...memory, taught: (memory.taught ?? []).filter((one) => one.id !== id) };
}

/** What was taught, with the day on which a sheet was read by it last. */
export function datedTeachings(
  taught: readonly Teaching[],
  applied: readonly string[],
  today: string,
): readonly Teaching[] {
  return taught.map((one) => (applied.includes(one.id) ? { ...one, applied: today } : one));
}
