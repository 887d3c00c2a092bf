import { check, settleClauses } from "../../src/check";
import type { Sheet } from "../../src/grid";
import { EMPTY_MEMORY, recognise } from "../../src/recognise";

const STANDARD = "city-civilized-organ";
const PERIOD = { from: "2024-01-01", to: "2024-12-31", asOf: "2024-12-31" };
const ROUNDS = 7;

/** Milliseconds, the least of some rounds: what the machine does besides only ever adds. */
export interface Times {
  readonly barePass: number;
  readonly recognise: number;
  readonly check: number;
}

/** A bare pass and the core's work over the same cells, turn by turn, so that both meet the same machine. */
export function measureCore(sheets: readonly Sheet[]): Times {
  const times = { barePass: Infinity, recognise: Infinity, check: Infinity };
  const clock = <Result>(what: keyof Times, work: () => Result): Result => {
    const begun = performance.now();
    const result = work();
    times[what] = Math.min(times[what], performance.now() - begun);
    return result;
  };
  for (let round = 0; round < ROUNDS; round++) {
    // As if just read: nothing that was worked out for a sheet in the round before helps.
    const read = sheets.map((sheet) => ({ ...sheet }));
    clock("barePass", () => passOver(read));
    const found = clock("recognise", () => recognise(read, { memory: EMPTY_MEMORY, ownSheets: new Set() }));
    clock("check", () => check(found, settleClauses(STANDARD), { period: PERIOD, unit: "" }));
  }
  return times;
}

/** The least that any reader of the cells does: takes each one's text, trimmed, and counts how often it occurs. */
function passOver(sheets: readonly Sheet[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { values } of sheets) {
    for (const row of values) {
      for (const value of row) {
        const text = String(value).trim();
        counts.set(text, (counts.get(text) ?? 0) + 1);
      }
    }
  }
  return counts;
}
