import type { CellValue } from "../../grid";
import { loadCells, orInPieces } from "../read/load-cells";
import type { ChoicesSheet } from "../render/choices-sheet";
import type { ExistingSheet } from "./existing-sheet";
import type { WriteJob } from "./write-jobs";

/** What has to be known of a workbook's sheets before they are written. */
export interface Inspection {
  /** By the sheet's name; only sheets that will be rewritten. */
  readonly existing: ReadonlyMap<string, ExistingSheet>;
  readonly choices: ChoicesSheet | null;
}

/**
 * Loads what stands on the sheets that will be rewritten, and the sheet of choices if one is needed. It takes one
 * round trip, more if the sheets are large, or none if there is nothing to load.
 *
 * @param choicesSheet the name of the sheet of choices; null if there is none or none is needed
 */
export function inspectSheets(
  context: Excel.RequestContext,
  jobs: readonly WriteJob[],
  choicesSheet: string | null,
): Promise<Inspection> {
  return orInPieces((inPieces) =>
    inspect(context, inPieces ? jobs.map((job) => ({ ...job, about: Infinity })) : jobs, choicesSheet),
  );
}

async function inspect(
  context: Excel.RequestContext,
  jobs: readonly WriteJob[],
  choicesSheet: string | null,
): Promise<Inspection> {
  const { worksheets } = context.workbook;
  const asked = jobs
    .filter(({ rewrites }) => rewrites)
    .map(({ sheet, about }) => {
      const proxy = worksheets.getItem(sheet);
      const { charts } = proxy;
      charts.load("items/name,items/series/count");
      return { sheet, about, proxy, charts, hindrances: loadHindrances(proxy) };
    });
  const lists = choicesSheet
    ? worksheets.getItem(choicesSheet).getUsedRangeOrNullObject(true).load("values")
    : null;
  if (asked.length === 0 && !lists) return { existing: new Map(), choices: null };
  const cells = await loadCells(context, asked);

  const existing = new Map(
    asked.flatMap(({ sheet, charts, hindrances }, index): [string, ExistingSheet][] => {
      const loaded = cells[index];
      if (!loaded) return [];
      const known = charts.items.map(({ name, series }) => ({ name, series: series.count }));
      return [[sheet, { ...hindrances(), charts: known, cells: loaded }]];
    }),
  );
  if (!choicesSheet || !lists) return { existing, choices: null };
  const [firstRow] = lists.isNullObject ? [] : (lists.values as CellValue[][]);
  return { existing, choices: { sheet: choicesSheet, lists: (firstRow ?? []).map(String) } };
}

/** Queues the loading of what hinders emptying a sheet; the function that it gives tells it after the round trip. */
export function loadHindrances(sheet: Excel.Worksheet): () => Pick<ExistingSheet, "filtered" | "tables"> {
  const { autoFilter, tables } = sheet;
  autoFilter.load("enabled");
  tables.load("items/name");
  return () => ({ filtered: autoFilter.enabled, tables: tables.items.map(({ name }) => name) });
}
