import { cellsIn, yearOfLedgers } from "./workbooks";
import { recogniseAll } from "./core";
import { timed } from "./clock";

/** What the first recognising of a process takes and keeps. */
export interface Cold {
  /** Milliseconds. */
  readonly recognise: number;
  /** Bytes that stay while the recognition does, the sheets themselves left out. */
  readonly kept: number;
  readonly counted: number;
  readonly cells: number;
}

/** `cold CELLS DEPARTMENTS`: prints it of a year. */
async function main(): Promise<void> {
  const [cells = 0, departments = 4] = process.argv.slice(2).map(Number);
  const collect = (globalThis as { readonly gc?: () => void }).gc ?? ((): void => undefined);
  const sheets = yearOfLedgers(cells, departments);
  collect();
  const before = process.memoryUsage().heapUsed;
  let found = recogniseAll([]);
  const recognise = await timed(() => (found = recogniseAll(sheets)));
  collect();
  const kept = process.memoryUsage().heapUsed - before;
  const counted = found.ledgers.filter(({ duplicateOf }) => duplicateOf === null).length;
  console.log(JSON.stringify({ recognise, kept, counted, cells: cellsIn(sheets) } satisfies Cold));
}

void main();
