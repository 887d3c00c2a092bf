import type { Bilingual } from "../locales";

/** What came of one try, or of one step of our own order. */
export interface Outcome {
  /** By class; none for a step. */
  readonly members: readonly string[];
  /** Which of several tries of its members it is, or which step; null for the only try. */
  readonly as: Bilingual | null;
  readonly verdict: "as-expected" | "differs" | "not-here";
  /** What Excel gave or the code with which it refused; "" where it was as expected. */
  readonly got: string;
  readonly expected: string;
}

/** Tells what came and what was expected only where they differ. */
export function outcomeOf(
  of: Pick<Outcome, "members" | "as">,
  isSame: boolean,
  got: string,
  expected: string,
): Outcome {
  return isSame
    ? { ...of, verdict: "as-expected", got: "", expected: "" }
    : { ...of, verdict: "differs", got, expected };
}

/** How an outcome tells that a call is taken, and that it is refused. */
export const TAKEN = "ok";
export const REFUSED = "refused";
