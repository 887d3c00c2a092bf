import type { Sheet } from "../../src/grid";
import { checkAll, checkIn, composeIn, recogniseAll, warmEngine } from "./core";
import { exponent, interleaved } from "./clock";
import {
  badDates,
  leaveTakers,
  longDates,
  rosterAndHours,
  smallTables,
  studyLists,
  wordsForMarks,
  yearOfLedgers,
} from "./workbooks";

/** A cost at two sizes. */
export interface Growth {
  readonly what: string;
  readonly sizes: readonly [number, number];
  /** Milliseconds at each size. */
  readonly times: readonly [number, number];
  readonly exponent: number;
}

type Way = "recognise" | "check" | "compose";

const ROUNDS = 5;
const COSTS: readonly {
  readonly what: string;
  readonly sheets: (size: number) => readonly Sheet[];
  readonly sizes: readonly [number, number];
  readonly ways: readonly Way[];
}[] = [
  { what: "cells of a year", sheets: yearOfLedgers, sizes: [100_000, 400_000], ways: ["recognise", "check"] },
  { what: "people with hours", sheets: rosterAndHours, sizes: [1000, 5000], ways: ["recognise", "check"] },
  { what: "people with leave", sheets: leaveTakers, sizes: [1000, 4000], ways: ["compose"] },
  { what: "small tables on a sheet", sheets: smallTables, sizes: [600, 2400], ways: ["recognise"] },
  { what: "sheets of study lists", sheets: studyLists, sizes: [150, 600], ways: ["recognise", "check"] },
  { what: "people with words for marks", sheets: wordsForMarks, sizes: [1000, 4000], ways: ["recognise"] },
  { what: "bad dates", sheets: badDates, sizes: [5000, 20_000], ways: ["compose"] },
  { what: "characters in a date cell", sheets: longDates, sizes: [4000, 16_000], ways: ["compose"] },
];

/** How costs grow that once grew too fast. */
export async function measureGrowth(): Promise<readonly Growth[]> {
  const growths: Growth[] = [];
  for (const { what, sheets, sizes, ways } of COSTS) {
    const both = [sheets(sizes[0]), sheets(sizes[1])] as const;
    for (const way of ways) {
      const [small, large] = [await workOf(way, both[0]), await workOf(way, both[1])];
      // A run of each that does not count, so that the smaller does not pay for the warming up.
      await small();
      await large();
      const taken = await interleaved({ small, large }, ROUNDS);
      const times = [taken.small, taken.large] as const;
      growths.push({ what: `${what}: ${way}`, sizes, times, exponent: exponent(sizes, times) });
    }
  }
  return growths;
}

async function workOf(way: Way, sheets: readonly Sheet[]): Promise<() => unknown> {
  if (way === "recognise") return () => recogniseAll(sheets);
  if (way === "check") {
    const found = recogniseAll(sheets);
    return () => checkAll(found);
  }
  const engine = await warmEngine(sheets);
  await checkIn(engine);
  return () => composeIn(engine);
}
