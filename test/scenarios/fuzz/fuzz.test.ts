import fc from "fast-check";
import { createEngine } from "../../../src/assistant";
import { memoryOf } from "../../../src/assistant/memory/memory";
import type { Report } from "../../../src/check";
import type { WorkbookSnapshot } from "../../../src/excel";
import type { Sheet } from "../../../src/grid";
import { WRITTEN_KINDS } from "../../../src/own-sheets";
import { STANDARDS } from "../../../src/standards";
import { inLongRun, seeded } from "../../support/long-run";
import { randomSheets } from "./random-sheets";

/** A long run takes as many rounds as it needs and tells after each how far it is, so that one that is broken off counts too. */
const ROUNDS = inLongRun(1, 100);
const SHEETS_OF_ROUND = 1_000;
/** A workbook has four sheets at most, and more than two on average. */
const WORKBOOKS = SHEETS_OF_ROUND / 2.5;
/** Sheets are written for one of so many workbooks; all else is done with each. */
const WRITTEN_FOR = 25;
/** So many seconds of the processor, and what was put in hangs the pane. */
const HANGS = 2;
const AS_OF = "2024-12-31";
const NOT_A_FIGURE = /\bNaN\b|\bInfinity\b|undefined/;

const snapshotOf = (sheets: readonly Sheet[]): WorkbookSnapshot => ({
  fileName: "台账.xlsx",
  sheets,
  own: [],
  memory: null,
  structureProtected: false,
  leftOut: [],
  unfinished: null,
});

/** What no report may say, whatever it was made of. */
function impossibleIn({ results, score }: Report): readonly string[] {
  return results.flatMap(
    ({ id, actual, numerator, denominator, score: points, unit, verdict, evidence, confirmation }) => {
      const figures = [actual, numerator, denominator, points, score.earned].filter((one) => one !== null);
      const isShare = unit === "percent" && actual !== null && (actual < 0 || actual > 100);
      return [
        ...(figures.some((one) => !Number.isFinite(one)) || isShare ? [`${id}: ${figures.join()}`] : []),
        ...(verdict === "met" && evidence.length === 0 && !confirmation
          ? [`${id}: met without evidence`]
          : []),
      ];
    },
  );
}

/** Does with a workbook all that a clerk would; gives what is wrong with what comes of it. */
async function faultsOf(
  sheets: readonly Sheet[],
  standard: string,
  writes: boolean,
): Promise<readonly string[]> {
  const engine = createEngine();
  const snapshot = snapshotOf(sheets);
  await engine.recognise(snapshot, memoryOf(snapshot), () => undefined);
  const period = { from: "2024-01-01", to: AS_OF };
  await engine.overview(null, AS_OF);
  const { report } = await engine.check({ standard, period, asOf: AS_OF }, AS_OF);
  const made: unknown[] = [report];
  if (writes) {
    const now = new Date(AS_OF);
    made.push(
      await engine.preview(WRITTEN_KINDS, now),
      await engine.compose(WRITTEN_KINDS, now),
      await engine.fillTemplates(null, now),
    );
  }
  const said = NOT_A_FIGURE.exec(JSON.stringify(made));
  return [...impossibleIn(report), ...(said ? [`says ${said[0]}`] : [])];
}

test(
  "whatever sheets hold, nothing throws, hangs, or says what can't be",
  async () => {
    let sheetCount = 0;
    let worst = 0;
    let turn = 0;
    const standard = fc.constantFrom(...STANDARDS.map(({ id }) => id));
    for (let round = 1; round <= ROUNDS; round++) {
      const details = await fc.check(
        fc.asyncProperty(randomSheets, standard, async (sheets, id) => {
          sheetCount += sheets.length;
          turn += 1;
          const before = process.cpuUsage();
          const faults = await faultsOf(sheets, id, turn % WRITTEN_FOR === 0);
          const { user, system } = process.cpuUsage(before);
          const seconds = (user + system) / 1e6;
          worst = Math.max(worst, seconds);
          expect(faults).toEqual([]);
          expect(seconds).toBeLessThan(HANGS);
        }),
        { ...seeded, numRuns: WORKBOOKS },
      );
      const figures = `${String(sheetCount)} sheets in ${String(turn)} workbooks, the slowest ${worst.toFixed(2)} s`;
      process.stdout.write(`fuzz: ${figures}, round ${String(round)} with seed ${String(details.seed)}\n`);
      if (details.failed) throw new Error(fc.defaultReportMessage(details) ?? "failed");
    }
  },
  inLongRun(120_000, 36_000_000),
);
