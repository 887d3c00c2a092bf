import type { Area, CellValue } from "../../grid";
import { namedArea } from "../names/own-names";
import { loadCells, orInPieces } from "../read/load-cells";
import type { ChoicesSheet } from "../render/choices-sheet";
import { sendSteps } from "../render/request-batches";
import type { ExistingSheet } from "./existing-sheet";
import { askForComments, askForLooks, findComments } from "./load-looks";
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
 * @param withLooks whether it matters how the sheets look
 */
export function inspectSheets(
  context: Excel.RequestContext,
  jobs: readonly WriteJob[],
  choicesSheet: string | null,
  withLooks = true,
): Promise<Inspection> {
  return orInPieces((inPieces) => inspect(context, jobs, choicesSheet, { inPieces, withLooks }));
}

async function inspect(
  context: Excel.RequestContext,
  jobs: readonly WriteJob[],
  choicesSheet: string | null,
  { inPieces, withLooks }: { readonly inPieces: boolean; readonly withLooks: boolean },
): Promise<Inspection> {
  const { worksheets } = context.workbook;
  const asked = jobs
    .filter(({ rewrites }) => rewrites)
    .map(({ sheet, about, formula }) => {
      const proxy = worksheets.getItem(sheet);
      const { charts } = proxy;
      charts.load("items/name,items/series/count");
      const looks = askForLooks(proxy, lookedAt(formula));
      return {
        sheet,
        about: inPieces ? Infinity : about,
        proxy,
        charts,
        looks,
        comments: withLooks ? askForComments(proxy) : null,
        hindrances: loadHindrances(proxy),
      };
    });
  const lists = choicesSheet
    ? worksheets.getItem(choicesSheet).getUsedRangeOrNullObject(true).load("values")
    : null;
  if (asked.length === 0 && !lists) return { existing: new Map(), choices: null };
  const steps = withLooks ? asked.flatMap(({ looks }) => looks.steps) : [];
  // Looks go along with the cells if all of them are few; together they stay below 4 MB, unless the texts are long.
  const isSmall = !inPieces && steps.reduce((sum, { answer }) => sum + answer, 0) < SMALL;
  if (isSmall) for (const { queue } of steps) queue();
  const cells = await loadCells(context, asked);
  if (!isSmall) await sendSteps(context, steps);
  const commented = await findComments(
    context,
    asked.map(({ comments }) => comments),
  );

  const existing = new Map(
    asked.flatMap(({ sheet, charts, looks, hindrances }, index): [string, ExistingSheet][] => {
      const loaded = cells[index];
      if (!loaded) return [];
      const known = charts.items.map(({ name, series }) => ({ name, series: series.count }));
      const hindering = hindrances();
      const now = {
        ...(withLooks ? looks.now() : NOTHING_ASKED),
        filtered: hindering.filtered,
        commented: commented[index] ?? new Set<number>(),
      };
      return [[sheet, { ...hindering, charts: known, cells: loaded, now }]];
    }),
  );
  if (!choicesSheet || !lists) return { existing, choices: null };
  const [firstRow] = lists.isNullObject ? [] : (lists.values as CellValue[][]);
  return { existing, choices: { sheet: choicesSheet, lists: (firstRow ?? []).map(String) } };
}

const NOTHING_ASKED = { cells: [], heights: [], widths: [], tabColor: "" };

/** So many bytes of looks go along with the cells: those of some 19,000 cells, as all our sheets have in a year. */
const SMALL = 3_500_000;
/** The clerk may have written so far beyond our cells. */
const BEYOND = { rows: 12, columns: 2 } as const;

/** The cells of a sheet of ours whose looks are asked for: from A1 to a little beyond what our name covers. */
function lookedAt(formula: string | null): Area {
  const own = namedArea(formula ?? "") ?? { row: 0, column: 0, rows: 1, columns: 1 };
  return {
    row: 0,
    column: 0,
    rows: own.row + own.rows + BEYOND.rows,
    columns: own.column + own.columns + BEYOND.columns,
  };
}

/** Queues the loading of what hinders emptying a sheet; the function that it gives tells it after the round trip. */
export function loadHindrances(sheet: Excel.Worksheet): () => Pick<ExistingSheet, "filtered" | "tables"> {
  const { autoFilter, tables } = sheet;
  autoFilter.load("enabled");
  tables.load("items/name");
  return () => ({ filtered: autoFilter.enabled, tables: tables.items.map(({ name }) => name) });
}
