import type { Area, CellValue, Sheet } from "../../grid";
import { cellCount, chunksOf } from "./cell-blocks";
import { findChoicesSheet } from "../names/choices-name";
import { listWorkbook, type ListedSheet, type WorkbookListing } from "./list-workbook";
import { measureSheets } from "./measure-sheets";
import { broughtMarks } from "../names/brought-mark";
import { cameWith, openRun, sheetsOf } from "../names/journal";
import { MEMORY_KEY } from "../names/memory-key";
import { isDead } from "../names/runs";
import { retryOnce } from "../errors/retry";
import { readChunk, type BlockCells } from "./read-cells";
import { readInTime } from "./read-in-time";
import type { ReadOptions, UnfinishedWrite, WorkbookSnapshot } from "../excel-host";

/**
 * Reads the whole workbook: names, settings, and every sheet's values and merged areas. Below 5 MB it takes three
 * round trips (the listing, the sizes, the cells); above that, one more for each further chunk.
 *
 * @throws whatever Excel answers (see `describeError`), and the signal's reason when it is aborted.
 */
export async function readWorkbook(options: ReadOptions = {}): Promise<WorkbookSnapshot> {
  return retryOnce(() => Excel.run((context) => read(context, options)));
}

async function read(context: Excel.RequestContext, options: ReadOptions): Promise<WorkbookSnapshot> {
  const { signal, onProgress } = options;
  signal?.throwIfAborted();
  const listing = await listWorkbook(context);
  // The sheet of choices was written by us and holds nothing about the unit; copies of a run of writing that was cut
  // off are no information.
  const unfinished = unfinishedWrite(listing);
  const { journal } = openRun(listing) ?? { journal: null };
  const came = journal?.brings ? cameWith(journal, listing.sheets).map(({ name }) => name) : [];
  const left = [findChoicesSheet(listing.formulas), ...(unfinished?.copies ?? []), ...came];
  const sheets = listing.sheets.filter(({ name }) => !left.includes(name));
  signal?.throwIfAborted();
  const measured = await measureSheets(context, sheets);

  const blocks = measured.flatMap(({ area }, sheet) => (area ? [{ sheet, area }] : []));
  const total = blocks.reduce((sum, { area }) => sum + cellCount(area), 0);
  const proxies = sheets.map(({ proxy }) => proxy);
  let done = 0;
  const { cells: read, tooLarge } = await readInTime(
    chunksOf(blocks),
    (chunk) => {
      signal?.throwIfAborted();
      return readChunk(context, proxies, chunk);
    },
    (cells) => {
      done += cells;
      onProgress?.(done / total);
    },
  );

  const bySheet = sheets.map((): BlockCells[] => []);
  for (const cells of read) bySheet[cells.block.sheet]?.push(cells);
  return {
    fileName: listing.fileName,
    sheets: sheets.map((sheet, index) =>
      assemble(sheet, measured[index]?.area ?? null, bySheet[index] ?? [], listing.dateSystem),
    ),
    split: listing.split,
    own: listing.own.map(({ kind, sheet, edition, area }) => ({ kind, sheet, edition, area })),
    brought: broughtMarks(listing.formulas),
    memory: listing.settings.get(MEMORY_KEY) ?? null,
    structureProtected: listing.structureProtected,
    ...(listing.readOnly && { readOnly: true as const }),
    leftOut: measured.flatMap(({ leftOut }) => leftOut),
    tooLarge: [...tooLarge].flatMap((sheet) => {
      const area = measured[sheet]?.area;
      return area ? [{ sheet: sheets[sheet]?.name ?? "", ...area }] : [];
    }),
    unfinished,
  };
}

function unfinishedWrite(listing: WorkbookListing): UnfinishedWrite | null {
  const open = openRun(listing);
  if (!open) return null;
  const { at, journal } = open;
  return {
    at,
    isAlive: !isDead(open),
    isWhole: journal?.stage === "written",
    sheets: journal ? sheetsOf(journal) : [],
    copies: (journal?.sheets ?? []).flatMap(({ copy }) =>
      listing.sheets.some(({ name }) => name === copy) ? (copy ?? []) : [],
    ),
  };
}

function assemble(
  sheet: ListedSheet,
  area: Area | null,
  blocks: readonly BlockCells[],
  dateSystem: 1900 | 1904,
): Sheet {
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    protected: sheet.protected,
    row: area?.row ?? 0,
    column: area?.column ?? 0,
    values: withoutEmptyEnd(blocks.flatMap(({ values }) => values)),
    merges: blocks.flatMap(({ merges }) => merges),
    dateSystem,
  };
}

/** Removes empty rows and columns at the end: a formula that gives "" stretches the used range. */
function withoutEmptyEnd(values: readonly (readonly CellValue[])[]): readonly (readonly CellValue[])[] {
  const columns = values.reduce((most, row) => Math.max(most, filledLength(row)), 0);
  let rows = values.length;
  while (rows > 0 && filledLength(values[rows - 1] ?? []) === 0) rows--;
  const kept = rows === values.length ? values : values.slice(0, rows);
  return columns === (kept[0]?.length ?? 0) ? kept : kept.map((row) => row.slice(0, columns));
}

function filledLength(row: readonly CellValue[]): number {
  let length = row.length;
  while (length > 0 && row[length - 1] === "") length--;
  return length;
}
