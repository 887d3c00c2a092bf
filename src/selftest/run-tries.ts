import type { Bilingual } from "../locales";
import { MEMBERS } from "../members";
import { outcomeOf, REFUSED, TAKEN, type Outcome } from "./outcome";
import type { Bench, Try } from "./tries/try";

/** A step of our own order, and what frames it. */
export interface TriedStep {
  readonly as: Bilingual;
  readonly act: () => Promise<unknown>;
  /** What is to come of it; absent where only success counts. */
  readonly gives?: unknown;
}

export async function runStep({ as, act, gives }: TriedStep): Promise<Outcome> {
  const expected = JSON.stringify(gives ?? TAKEN);
  const got = await inTime(act()).then(
    (value) => JSON.stringify(gives === undefined ? TAKEN : value),
    codeOf,
  );
  return outcomeOf({ members: [], as }, got === expected, got, expected);
}

/** So many milliseconds Excel has for a try or a step. */
const LONGEST = 60_000;

/** Ends the wait for an answer that never comes, so that the rest is tried and the recording is offered all the same. */
function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(reject, LONGEST, new Error(`> ${String(LONGEST / 1000)} s`));
  });
  return Promise.race([work, late]).finally(() => {
    clearTimeout(timer);
  });
}

/** Makes one try in a request of its own, on cells that were cleared before. */
export async function runTry(one: Try, scratch: string): Promise<Outcome> {
  const of = { members: one.members, as: one.as ?? null };
  const since = sinceOf(one);
  if (since !== null && !Office.context.requirements.isSetSupported("ExcelApi", since))
    return { ...of, verdict: "not-here", got: "", expected: `ExcelApi ${since}` };
  const expected = one.isRefused ? REFUSED : JSON.stringify(one.gives ?? TAKEN);
  const got = await tried(one, scratch);
  const same = one.isRefused ? got.isRefused : !got.isRefused && sameText(got.text, expected);
  return outcomeOf(of, same, got.text, expected);
}

async function tried(
  one: Try,
  scratch: string,
): Promise<{ readonly isRefused: boolean; readonly text: string }> {
  try {
    const work = Excel.run(async (context) => {
      const { workbook } = context;
      const sheet = workbook.worksheets.getItem(scratch);
      sheet.getRange("A1:Z60").clear();
      const asked = one.act({ context, workbook, sheet } satisfies Bench);
      if (asked instanceof Promise) return asked;
      await context.sync();
      return asked?.();
    });
    const value = await inTime<unknown>(work);
    return { isRefused: false, text: JSON.stringify(one.gives === undefined ? TAKEN : (value ?? null)) };
  } catch (error) {
    return { isRefused: true, text: codeOf(error) };
  }
}

/** Sizes come back from Excel as the screen's pixels allow, so that a twentieth of a point is the same. */
function sameText(got: string, expected: string): boolean {
  if (got === expected) return true;
  const numbers = /-?\d+(?:\.\d+)?/g;
  const [mine, theirs] = [got.match(numbers) ?? [], expected.match(numbers) ?? []];
  return (
    got.replace(numbers, "#") === expected.replace(numbers, "#") &&
    mine.every((number, at) => Math.abs(Number(number) - Number(theirs[at])) < 0.05)
  );
}

/** Excel's own code for an error; the words of one that isn't Excel's. */
function codeOf(error: unknown): string {
  if (error instanceof OfficeExtension.Error) return error.code;
  return error instanceof Error ? error.message : String(error);
}

/** The newest requirement set that the tried members belong to. */
function sinceOf({ members }: Try): string | null {
  const sets = members.flatMap((whole) => {
    const dot = whole.lastIndexOf(".");
    return MEMBERS[whole.slice(0, dot)]?.members[whole.slice(dot + 1)]?.since ?? [];
  });
  const newest = (a: string, b: string): string =>
    Number(a.split(".")[1]) > Number(b.split(".")[1]) ? a : b;
  return sets.length === 0 ? null : sets.reduce(newest);
}
