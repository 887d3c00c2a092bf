import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { build } from "esbuild";

const ROOT = join(__dirname, "../..");

/** Milliseconds that the calibration loop takes on the machine for which the seconds of docs/decisions.md are meant. */
const CALIBRATED = 14;
const LOOP = 40_000;

type Work = () => unknown;

/** Milliseconds of each work, the median of some rounds in which they take turns, so that all meet the same machine. */
export async function interleaved<Name extends string>(
  works: Readonly<Record<Name, Work>>,
  rounds: number,
): Promise<Record<Name, number>> {
  const names = Object.keys(works) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round < rounds; round++)
    for (const name of names) times[name].push(await timed(works[name]));
  return Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<Name, number>;
}

/** Milliseconds of the processor that one run takes: what else the machine does meanwhile doesn't count. */
export async function timed(work: Work): Promise<number> {
  const begun = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}

export function median(values: readonly number[]): number {
  return [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? NaN;
}

/** By which power a cost grows: 1 where twice as much takes twice as long. */
export function exponent(sizes: readonly [number, number], times: readonly [number, number]): number {
  return Math.log(times[1] / times[0]) / Math.log(sizes[1] / sizes[0]);
}

/** How many times slower this machine is now than the one for which seconds are stated: by texts, maps and numbers as the core uses them. */
export async function slowness(): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 5; round++) times.push(await timed(countTexts));
  return median(times) / CALIBRATED;
}

function countTexts(): ReadonlyMap<string, number> {
  const seen = new Map<string, number>();
  for (let at = 0; at < LOOP; at++) {
    const text = `√${String(at % 5000)} `.normalize("NFKC").trim();
    seen.set(text, (seen.get(text) ?? 0) + (/^√\d+$/.test(text) ? 1 : 0));
  }
  return seen;
}

/**
 * What a script of the bench prints, as JSON, in a process of its own in which nothing ran before; bundled, as what ships is. Through tsx
 * each name of another module would be looked up where it is used.
 */
export async function inNewProcess<Result>(script: string, ...given: readonly string[]): Promise<Result> {
  const outfile = join(ROOT, ".cache/bench", `${script}.cjs`);
  await build({
    absWorkingDir: ROOT,
    entryPoints: [`test/bench/${script}.ts`],
    outfile,
    bundle: true,
    platform: "node",
    logLevel: "error",
  });
  const { stdout, stderr } = spawnSync(process.execPath, ["--expose-gc", outfile, ...given], {
    cwd: ROOT,
    encoding: "utf8",
  });
  const last = stdout.trim().split("\n").at(-1) ?? "";
  if (!last.startsWith("{") && !last.startsWith("[")) throw new Error(stderr || stdout);
  return JSON.parse(last) as Result;
}
