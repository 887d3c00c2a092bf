import { check, settleClauses, type Report } from "../../src/check";
import type { Sheet } from "../../src/grid";
import { EMPTY_MEMORY, recognise, type Recognition } from "../../src/recognise";
import { createEngine, type Engine } from "../../src/assistant";
import { parseMemory } from "../../src/assistant/memory/memory";
import { WRITTEN_KINDS } from "../../src/own-sheets";

const STANDARD = "city-civilized-organ";
const YEAR = { from: "2024-01-01", to: "2024-12-31" };
const TODAY = "2024-12-31";
const NOW = new Date("2024-12-31T04:00:00Z");

/** As if just read: nothing that was worked out for a sheet before helps. */
function asRead(sheets: readonly Sheet[]): readonly Sheet[] {
  return sheets.map((sheet) => ({ ...sheet }));
}

export function recogniseAll(sheets: readonly Sheet[]): Recognition {
  return recognise(asRead(sheets), { memory: EMPTY_MEMORY, ownSheets: new Set() });
}

export function checkAll(found: Recognition): Report {
  return check(found, settleClauses(STANDARD), { period: { ...YEAR, asOf: TODAY }, unit: "" });
}

/** An engine as the pane's worker keeps it, with a workbook that was read. */
export async function warmEngine(sheets: readonly Sheet[]): Promise<Engine> {
  const engine = createEngine();
  const snapshot = {
    fileName: "台账.xlsx",
    sheets: asRead(sheets),
    own: [],
    memory: null,
    structureProtected: false,
    leftOut: [],
    unfinished: null,
  };
  await engine.recognise(snapshot, parseMemory(null), () => undefined);
  await engine.settle("hold");
  return engine;
}

export function checkIn(engine: Engine, standard = STANDARD): Promise<unknown> {
  return engine.check({ standard, period: YEAR, asOf: TODAY }, TODAY);
}

/** Composes every sheet there is. */
export function composeIn(engine: Engine): Promise<unknown> {
  return engine.compose(WRITTEN_KINDS, NOW);
}
