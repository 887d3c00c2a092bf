import type { ClauseResult } from "../../check";
import type { Confirmation } from "../../own-sheets";

/** What a person says of a clause that no ledger decides. */
export type GivenWord = "met" | "unmet" | "zero";

/** These words stand in the summary for a zero that somebody has verified. */
const DECLARED_ZERO = "零报告（经核实无此情况）";

/** Whether a clause waits for somebody's word. */
export function waitsForWord({ wants, confirmation, waiver }: ClauseResult): boolean {
  return wants !== null && confirmation === null && waiver === null;
}

/** What can be said of a clause. */
export function wordsFor({ wants }: ClauseResult): readonly GivenWord[] {
  return wants === "declared-zero" ? ["zero"] : ["met", "unmet"];
}

/** The confirmation that a word comes to; without a day it is of today. */
export function confirmationOf(
  clause: string,
  word: GivenWord,
  { by, on, note }: { readonly by: string; readonly on: string; readonly note: string },
): Confirmation {
  const words = [word === "zero" ? DECLARED_ZERO : "", note.trim()].filter((part) => part !== "").join(" ");
  return { clause, confirmed: word !== "unmet", by: by.trim(), on: on === "" ? null : on, note: words };
}

/** Who confirmed something in this workbook last; "" where nobody did. */
export function lastConfirmer(results: readonly ClauseResult[]): string {
  const said = results.flatMap(({ confirmation }) => confirmation ?? []);
  // What is not on a sheet yet was said last.
  const when = ({ on, unwritten }: (typeof said)[number]): string => (unwritten ? "9999" : (on ?? ""));
  return [...said].sort((one, other) => when(other).localeCompare(when(one)))[0]?.by ?? "";
}
