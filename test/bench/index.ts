import { readFileSync } from "node:fs";
import { workbookBytes } from "../support/workbooks";
import { measureCore, type Times } from "./core";
import { measureTraffic, type Traffic } from "./host-traffic";
import { measurePane } from "./pane";
import { cellsIn, punches, yearOfLedgers } from "./workbooks";

/**
 * The figures of docs/decisions.md, "Figures to hold". A size or a number of round trips that is broken fails the bench; times and
 * ratios of times are told, for they are also the machine's.
 */

const PUNCHES = 50_000;
const LIMITS = {
  barePasses: 5,
  longestTask: 50,
  bytes: 4e6,
  syncs: { read: 3, write: 4, renew: 4 },
  actions: 3000,
  scripts: 140_000,
};

function print(what: string, figure: string, holds: boolean | null, besides = ""): void {
  const mark = holds === null ? " " : holds ? "✓" : "✗";
  console.log(`${mark} ${what.padEnd(52)} ${figure.padStart(12)}  ${besides}`);
}

/** The same of a figure that is the product's alone: where it does not hold, the bench fails. */
function hold(what: string, figure: string, holds: boolean, besides = ""): void {
  print(what, figure, holds, besides);
  if (!holds) process.exitCode = 1;
}

const total = ({ recognise, check }: Times): number => recognise + check;
const ms = (milliseconds: number): string => `${milliseconds.toFixed(0)} ms`;
const mb = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;
const kb = (bytes: number): string => `${(bytes / 1e3).toFixed(1)} kB`;
const count = (number: number): string => number.toLocaleString("en");

function printCore(what: string, times: Times): void {
  const ratio = total(times) / times.barePass;
  const parts = `pass ${ms(times.barePass)}, recognise ${ms(times.recognise)}, check ${ms(times.check)}`;
  print(what, `${ratio.toFixed(1)} ×`, ratio <= LIMITS.barePasses, parts);
}

function printTraffic(what: string, way: keyof typeof LIMITS.syncs, traffic: Traffic): void {
  const { syncs, actions, answered, largestRequest, largestAnswer } = traffic;
  const trips = LIMITS.syncs[way];
  hold(`${what}, ${way}: round trips`, String(syncs), syncs <= trips, `${mb(answered)} answered in all`);
  if (way !== "read")
    hold(`${what}, ${way}: actions for all sheets`, count(actions), actions <= LIMITS.actions);
  hold(`${what}, ${way}: largest request`, mb(largestRequest), largestRequest <= LIMITS.bytes);
  hold(`${what}, ${way}: largest answer`, mb(largestAnswer), largestAnswer <= LIMITS.bytes);
}

async function main(): Promise<void> {
  const quarter = yearOfLedgers(100_000);
  const year = yearOfLedgers(400_000);
  const log = punches(PUNCHES);
  // A round before the ones that count, so that no workbook pays for the others' warming up.
  measureCore(quarter);

  console.log(`\nRecognise and check, against one bare pass over the cells (hold: ${LIMITS.barePasses} ×)`);
  const small = measureCore(quarter);
  const large = measureCore(year);
  printCore(`${count(cellsIn(quarter))} cells on ${quarter.length} sheets`, small);
  printCore(`${count(cellsIn(year))} cells on ${year.length} sheets`, large);
  printCore(`${count(PUNCHES)} punches, ${count(cellsIn(log))} cells`, measureCore(log));
  const cells = cellsIn(year) / cellsIn(quarter);
  const time = total(large) / total(small);
  print(
    `time for ${cells.toFixed(1)} times the cells (linear: as many)`,
    `${time.toFixed(1)} ×`,
    time <= cells,
  );

  console.log(
    "\nReading, writing every sheet, renewing them (hold: 3, 4 and 4 round trips below 5 MB, 4 MB a request)",
  );
  const logFile = await workbookBytes(log);
  for (const [name, file] of [
    ["sample", readFileSync("assets/samples/civilized-organ-2024.xlsx")],
    ["year", await workbookBytes(year)],
    ["punches", logFile],
  ] as const) {
    const { read, write, renew } = await measureTraffic(file);
    printTraffic(name, "read", read);
    printTraffic(name, "write", write);
    printTraffic(name, "renew", renew);
  }

  console.log(
    `\nThe pane in a browser, with ${count(PUNCHES)} punches (hold: tasks of 50 ms, 140 kB at first)`,
  );
  const { longestTask, scripts } = await measurePane(logFile, "punches.xlsx");
  const task = (length: number): string => (length === 0 ? "below 50 ms" : ms(length));
  print(
    "longest task while opening and reading",
    task(longestTask.opening),
    longestTask.opening <= LIMITS.longestTask,
  );
  print(
    "longest task while checking",
    task(longestTask.checking),
    longestTask.checking <= LIMITS.longestTask,
  );
  hold("scripts at first load, gzip", kb(scripts.atFirst), scripts.atFirst <= LIMITS.scripts);
  print("scripts afterwards, the worker's included, gzip", kb(scripts.afterwards), null);
}

void main();
