import { checkIn, recogniseAll, warmEngine } from "./core";
import { interleaved, slowness } from "./clock";
import { measureGrowth, type Growth } from "./growth";
import { measurePeers, type Peers } from "./peers";
import { ordinaryTexts, punches, yearOfLedgers } from "./workbooks";

/** What the core takes, warm; milliseconds of the processor. */
export interface CoreFigures {
  /** How many times slower this machine is now than the one that the seconds are meant for. */
  readonly slowness: number;
  /** Of each workbook: 达标检查 after the overview, and the same by another standard. */
  readonly clicks: readonly { readonly what: string; readonly check: number; readonly standard: number }[];
  /** Recognising a sheet of 41 × 4 ordinary texts. */
  readonly texts: number;
  readonly growths: readonly Growth[];
  /** Null where the others are not installed. */
  readonly peers: { readonly year: Peers; readonly punches: Peers } | null;
}

const ROUNDS = 5;
const OTHER_STANDARD = "district-civilized-organ";

const TEXT_RUNS = 100;

function repeat(times: number, work: () => unknown): void {
  for (let at = 0; at < times; at++) work();
}

async function main(): Promise<void> {
  const year = yearOfLedgers(400_000);
  const log = punches(50_000);
  const slow = await slowness();
  const clicks = [];
  for (const [what, sheets] of [
    ["60 sheets, 400,000 cells", year],
    ["120 sheets, 400,000 cells", yearOfLedgers(400_000, 9)],
    ["300 sheets, 400,000 cells", yearOfLedgers(400_000, 24)],
    ["50,000 punches", log],
  ] as const) {
    const engine = await warmEngine(sheets);
    const works = { check: () => checkIn(engine), standard: () => checkIn(engine, OTHER_STANDARD) };
    clicks.push({ what, ...(await interleaved(works, ROUNDS)) });
    engine.close();
  }
  const page = ordinaryTexts();
  const { texts } = await interleaved({ texts: () => repeat(TEXT_RUNS, () => recogniseAll(page)) }, ROUNDS);
  const growths = await measureGrowth();
  const ofYear = await measurePeers(year, "year");
  const ofPunches = await measurePeers(log, "punches");
  const peers = ofYear && ofPunches ? { year: ofYear, punches: ofPunches } : null;
  console.log(
    JSON.stringify({
      slowness: slow,
      clicks,
      texts: texts / TEXT_RUNS,
      growths,
      peers,
    } satisfies CoreFigures),
  );
}

void main();
