import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { workbookBytes } from "../support/workbooks";
import { inNewProcess, median } from "./clock";
import type { Cold } from "./cold";
import type { CoreFigures } from "./core-figures";
import { measureTraffic, type Traffic } from "./host-traffic";
import { measurePane } from "./pane";
import { punches, yearOfLedgers } from "./workbooks";

/**
 * The figures of docs/decisions.md, "Figures to hold": `npm run bench [PART]…`. A size, a number of round trips, a ratio or an exponent that
 * is broken fails the bench. Seconds are told as a quiet machine would take them: milliseconds of the processor, scaled by a loop that does
 * what the core does.
 */

const LIMITS = {
  click: 500,
  otherStandard: 300,
  perTable: 2,
  perCell: 1.5,
  texts: 1,
  exponent: 1.1,
  sheetjs: { year: 3, punches: 1 },
  hyperformula: 0.3,
  kept: 200,
  longestTask: 50,
  bytes: 4e6,
  syncs: { read: 3, write: 4, renew: 4 },
  actions: 3000,
  scripts: 140_000,
  allScripts: 360_000,
  help: 300,
  yearFile: 1000,
};
const COLD_ROUNDS = 5;

function print(what: string, figure: string, holds: boolean | null, besides = ""): void {
  const mark = holds === null ? " " : holds ? "✓" : "✗";
  console.log(`${mark} ${what.padEnd(52)} ${figure.padStart(12)}  ${besides}`);
}

/** The same of a figure that is the product's alone: where it does not hold, the bench fails. */
function hold(what: string, figure: string, holds: boolean, besides = ""): void {
  print(what, figure, holds, besides);
  if (!holds) process.exitCode = 1;
}

const ms = (milliseconds: number): string => `${milliseconds.toFixed(milliseconds < 10 ? 2 : 0)} ms`;
const mb = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;
const kb = (bytes: number): string => `${(bytes / 1e3).toFixed(1)} kB`;
const count = (number: number): string => number.toLocaleString("en");

async function printCore(): Promise<void> {
  const { slowness, clicks, texts, growths, peers } = await inNewProcess<CoreFigures>("core-figures");
  console.log(
    `\nThe core, warm (this machine is ${slowness.toFixed(2)} × as slow as the one that seconds are for)`,
  );
  for (const { what, check, standard } of clicks) {
    print(`${what}: 达标检查 after the overview`, ms(check / slowness), check / slowness <= LIMITS.click);
    print(
      `${what}: by another standard`,
      ms(standard / slowness),
      standard / slowness <= LIMITS.otherStandard,
    );
  }
  print("recognising 41 × 4 ordinary texts", ms(texts / slowness), texts / slowness <= LIMITS.texts);
  console.log(`\nGrowth (hold: exponent ${LIMITS.exponent})`);
  for (const { what, sizes, times, exponent } of growths) {
    const besides = `${count(sizes[0])} in ${ms(times[0])}, ${count(sizes[1])} in ${ms(times[1])}`;
    hold(what, exponent.toFixed(2), exponent <= LIMITS.exponent, besides);
  }
  console.log("\nThe same counts by others, on the same arrays");
  if (peers === null) return console.log("  They are not here: npm run bench:peers installs them.");
  for (const kind of ["year", "punches"] as const) {
    const { ours, sheetjs, arquero, hyperformula } = peers[kind];
    const most = LIMITS.sheetjs[kind];
    hold(
      `${kind}: SheetJS and a group-by (hold: ${most} ×)`,
      `${(ours / sheetjs).toFixed(2)} ×`,
      ours / sheetjs <= most,
      `ours ${ms(ours)}, theirs ${ms(sheetjs)}, Arquero ${ms(arquero)}`,
    );
    if (kind === "year")
      hold(
        `${kind}: COUNTIFS (hold: ${LIMITS.hyperformula} ×)`,
        `${(ours / hyperformula).toFixed(2)} ×`,
        ours / hyperformula <= LIMITS.hyperformula,
        `HyperFormula ${ms(hyperformula)}`,
      );
  }
}

/** Each in a process of its own; of some the one in the middle. */
async function coldest(cells: number, departments: number): Promise<Cold> {
  const all: Cold[] = [];
  for (let round = 0; round < COLD_ROUNDS; round++)
    all.push(await inNewProcess<Cold>("cold", String(cells), String(departments)));
  const middle = median(all.map(({ recognise }) => recognise));
  return all.find(({ recognise }) => recognise === middle) as Cold;
}

async function printCold(): Promise<void> {
  console.log("\nRecognising, cold");
  const few = await coldest(150_000, 24);
  const many = await coldest(900_000, 24);
  const cells = many.cells - few.cells;
  const perCell = ((many.recognise - few.recognise) / cells) * 1000;
  const perTable = (few.recognise - (few.cells * perCell) / 1000) / few.counted;
  print(
    "per table",
    ms(perTable),
    perTable <= LIMITS.perTable,
    `${few.counted} tables in ${ms(few.recognise)}`,
  );
  print(
    "per further cell",
    `${perCell.toFixed(2)} µs`,
    perCell <= LIMITS.perCell,
    `${count(many.cells)} in ${ms(many.recognise)}`,
  );
  const kept = (many.kept - few.kept) / cells;
  hold("memory kept a cell", `${kept.toFixed(0)} B`, kept <= LIMITS.kept);
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

async function printAllTraffic(): Promise<void> {
  console.log(
    "\nReading, writing every sheet, renewing them (hold: 3, 4 and 4 round trips below 5 MB, 4 MB a request)",
  );
  for (const [name, file] of [
    ["sample", readFileSync("assets/samples/civilized-organ-2024.xlsx")],
    ["year", await workbookBytes(yearOfLedgers(400_000))],
    ["punches", await workbookBytes(punches(50_000))],
  ] as const) {
    const { read, write, renew } = await measureTraffic(file);
    printTraffic(name, "read", read);
    printTraffic(name, "write", write);
    printTraffic(name, "renew", renew);
  }
}

async function printPane(): Promise<void> {
  console.log("\nThe pane in a browser (hold: tasks of 50 ms, 140 kB at first, 360 kB before the overview)");
  for (const [what, sheets] of [
    ["50,000 punches", punches(50_000)],
    ["300 sheets", yearOfLedgers(100_000, 24)],
  ] as const) {
    const figures = await measurePane(await workbookBytes(sheets), `${what}.xlsx`);
    const { longestTask, scripts, click } = figures;
    const task = (length: number): string => (length === 0 ? "below 50 ms" : ms(length));
    print(`${what}: click on 达标检查 to results`, ms(click), click <= LIMITS.click);
    print(
      `${what}: longest task while opening`,
      task(longestTask.opening),
      longestTask.opening <= LIMITS.longestTask,
    );
    print(
      `${what}: longest task while checking`,
      task(longestTask.checking),
      longestTask.checking <= LIMITS.longestTask,
    );
    if (what !== "50,000 punches") continue;
    hold("scripts at first load, gzip", kb(scripts.atFirst), scripts.atFirst <= LIMITS.scripts);
    const { beforeOverview, untilChecked } = scripts;
    print("all scripts before the overview, gzip", kb(beforeOverview), beforeOverview <= LIMITS.allScripts);
    print("all scripts until it has checked, gzip", kb(untilChecked), null);
  }
}

async function printCommandLine(): Promise<void> {
  console.log("\nThe command line, from its bundle");
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const file = join(folder, "年.xlsx");
  writeFileSync(file, await workbookBytes(yearOfLedgers(400_000)));
  const run = (...given: readonly string[]): number => {
    const begun = performance.now();
    const { status } = spawnSync(process.execPath, ["src/workbench/cli/bundled.mjs", ...given], {
      stdio: "ignore",
    });
    if (status !== 0 && status !== 1) throw new Error(`${given.join(" ")}: exit ${String(status)}`);
    return performance.now() - begun;
  };
  // The first makes the bundle.
  run("--help");
  const times = (...given: readonly string[]): number => median([0, 1, 2].map(() => run(...given)));
  const help = times("--help");
  const year = times(file, "--standard", "city-civilized-organ");
  print("--help", ms(help), help <= LIMITS.help);
  print("a year of 400,000 cells", ms(year), year <= LIMITS.yearFile);
  rmSync(folder, { recursive: true });
}

const PARTS: Readonly<Record<string, () => Promise<void>>> = {
  core: printCore,
  cold: printCold,
  traffic: printAllTraffic,
  pane: printPane,
  cli: printCommandLine,
};

async function main(): Promise<void> {
  const asked = process.argv.slice(2);
  const unknown = asked.find((part) => !(part in PARTS));
  if (unknown !== undefined)
    throw new Error(`There is no part ${unknown}: ${Object.keys(PARTS).join(", ")}.`);
  for (const [part, run] of Object.entries(PARTS))
    if (asked.length === 0 || asked.includes(part)) await run();
}

void main();
