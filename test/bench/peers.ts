import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { CellValue, Sheet } from "../../src/grid";
import { checkAll, recogniseAll } from "./core";
import { interleaved } from "./clock";

/** Where `npm run bench:peers` puts the libraries of others; they are no part of the project, HyperFormula being under the GPL. */
const PEERS = join(process.cwd(), ".cache/bench-peers");
const ROUNDS = 5;
const HEADER_ROWS = 3;

interface SheetJs {
  readonly utils: {
    readonly aoa_to_sheet: (rows: readonly (readonly CellValue[])[]) => unknown;
    readonly sheet_to_json: (sheet: unknown, options: object) => CellValue[][];
  };
}

interface ArqueroTable {
  readonly groupby: (...by: string[]) => ArqueroTable;
  readonly count: () => ArqueroTable;
  readonly numRows: () => number;
}
interface Arquero {
  readonly table: (columns: Record<string, CellValue[]>) => ArqueroTable;
}

interface HyperFormula {
  readonly buildFromSheets: (
    sheets: Record<string, CellValue[][]>,
    options: object,
  ) => { readonly destroy: () => void };
}

/** Milliseconds of the same counting by us and by others. */
export type Peers = Record<"ours" | "sheetjs" | "arquero" | "hyperformula", number>;

/** Null where the others are not installed. */
export async function measurePeers(
  sheets: readonly Sheet[],
  kind: "year" | "punches",
): Promise<Peers | null> {
  if (!existsSync(PEERS)) return null;
  const load = createRequire(join(PEERS, "package.json"));
  const sheetjs = load("xlsx") as SheetJs;
  const arquero = (await import(load.resolve("arquero"))) as Arquero;
  const { HyperFormula } = load("hyperformula") as { readonly HyperFormula: HyperFormula };
  const laid = sheets.map(({ values }) => sheetjs.utils.aoa_to_sheet(values));
  return interleaved(
    {
      ours: () => checkAll(recogniseAll(sheets)),
      sheetjs: () =>
        laid.map((one) => countByHand(sheetjs.utils.sheet_to_json(one, { header: 1, defval: "" }), kind)),
      arquero: () => sheets.map(({ values }) => countWith(arquero, values, kind)),
      hyperformula: () => countByFormulas(HyperFormula, sheets, kind),
    },
    ROUNDS,
  );
}

/** What somebody would write by hand for just these sheets: marks by person, or days by person with the first and the last punch. */
function countByHand(rows: readonly (readonly CellValue[])[], kind: "year" | "punches"): unknown {
  const counts = new Map<string, number>();
  const add = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  if (kind === "punches") {
    const spans = new Map<string, [number, number]>();
    for (const [, name, , time] of rows.slice(1)) {
      const key = `${String(name)}|${Math.floor(Number(time))}`;
      const span = spans.get(key);
      spans.set(key, [Math.min(span?.[0] ?? Infinity, Number(time)), Math.max(span?.[1] ?? 0, Number(time))]);
    }
    for (const key of spans.keys()) add(key.slice(0, key.indexOf("|")));
    return counts;
  }
  for (const row of rows.slice(HEADER_ROWS))
    for (const mark of row.slice(3)) if (mark !== "") add(`${String(row[1])}|${String(mark).trim()}`);
  return counts;
}

function countWith(
  { table }: Arquero,
  values: readonly (readonly CellValue[])[],
  kind: "year" | "punches",
): number {
  const who: CellValue[] = [];
  const what: CellValue[] = [];
  const from = kind === "punches" ? 1 : HEADER_ROWS;
  for (const row of values.slice(from)) {
    for (const cell of kind === "punches" ? [Math.floor(Number(row[3]))] : row.slice(3)) {
      if (cell === "") continue;
      who.push(row[1] ?? "");
      what.push(cell);
    }
  }
  return table({ who, what }).groupby("who", "what").count().numRows();
}

/** COUNTIFS for each person and mark, or for each person of the punches. */
function countByFormulas(hyper: HyperFormula, sheets: readonly Sheet[], kind: "year" | "punches"): void {
  const laid = sheets.map(({ values }, at): [string, CellValue[][]] => {
    const rows = values.map((row) => [...row]);
    if (kind === "punches") {
      const names = [...new Set(rows.slice(1).map((row) => String(row[1])))];
      for (const [at, name] of names.entries())
        rows[at]?.push(name, `=COUNTIFS($B$1:$B$${rows.length},"${name}",$D$1:$D$${rows.length},">0")`);
      return [`s${at}`, rows];
    }
    for (const [row, cells] of rows.entries())
      if (row >= HEADER_ROWS)
        for (const mark of "√○△●☆×")
          cells.push(`=COUNTIFS($D${row + 1}:$AH${row + 1},"${mark}",$D$2:$AH$2,">0")`);
    return [`s${at}`, rows];
  });
  hyper.buildFromSheets(Object.fromEntries(laid), { licenseKey: "gpl-v3", maxRows: 100_000 }).destroy();
}
