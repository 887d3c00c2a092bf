import type { CellValue } from "../../grid";
import { isOursByName } from "./own-names";
import { isNameFrom } from "./sheet-names";

/**
 * While sheets are being written, a defined name and a setting of the workbook are called this. The name is a lock:
 * Excel refuses a second one, so only one pane at a time can write.
 */
const WRITING = "WMJG_writing";
const ROWS = "WMJG_rows.";

/**
 * How far a run of writing came, as the workbook itself tells:
 *
 * - `copying`: sheets are being copied, nothing of them was changed;
 * - `changing`: all copies are there, and their sheets may be half-written;
 * - `written`: every value is written, looks may be missing.
 */
export type Stage = "copying" | "changing" | "written";

/** One sheet that a run writes. */
export interface JournalSheet {
  readonly sheet: string;
  /** The defined name that makes the sheet ours. */
  readonly ownName: string;
  /** What that name said before; null if it did not exist. */
  readonly formula: string | null;
  /** The copy of a sheet that is rewritten; null for a new sheet. */
  readonly copy: string | null;
  /** The name under which a new sheet is made, which nobody else gives; null for one that is rewritten. */
  readonly draft: string | null;
  /** How many columns are printed; null for all of them. */
  readonly printed: number | null;
  /** The rows that are put in and taken out; absent where none are. */
  readonly moved?: MovedRows;
}

/** Rows that a run puts in and takes out. */
export interface MovedRows {
  /** Above a row as it stood before, from the last up. */
  readonly inserts: readonly { readonly at: number; readonly count: number }[];
  /** By the rows after all were put in, from the last up. */
  readonly deletes: readonly { readonly at: number; readonly count: number }[];
  /** How many rows there were. */
  readonly before: number;
  /** How many there are after all are put in and before any goes. */
  readonly between: number;
}

/** Rows that are put in below one of a sheet. */
export interface InsertedRows {
  /** The first of them, once they and all above are in. */
  readonly row: number;
  readonly count: number;
}

/** A cell that a run fills, with what stood there and what it writes. */
export interface JournalCell {
  /** Its row once all rows are put in, and its row before. */
  readonly row: number;
  readonly from: number;
  readonly column: number;
  /** A formula begins with `=`. */
  readonly before: CellValue;
  /** Whether the cell's format makes a text of anything. */
  readonly isText: boolean;
  readonly ours: CellValue;
}

/** A row that a run makes higher. */
export interface JournalHeight {
  readonly row: number;
  readonly from: number;
  /** Points. */
  readonly before: number;
}

/** A sheet of the clerk's that a run fills where it stands. It is put back cell by cell, so that nothing else of it is touched. */
export interface JournalPlace {
  readonly sheet: string;
  /** The hidden name over its rows, which tells how many were put in; null where none are. */
  readonly rows: { readonly name: string; readonly before: number } | null;
  /** Top down. */
  readonly inserted: readonly InsertedRows[];
  readonly cells: readonly JournalCell[];
  readonly heights: readonly JournalHeight[];
}

/** What a run brings in from another workbook. Its copies are of the sheets that are replaced, by the marks that these bear. */
interface JournalBringing {
  /** What the sheets are called in their file. */
  readonly sheets: readonly string[];
  /** The names like ours that there were before, in capitals: others came along. */
  readonly names: readonly string[];
  /** The sheets that came to be laid over others, and go then. */
  readonly laidOver: readonly string[];
}

/**
 * What a run of writing has begun. The workbook's settings keep it from the run's first act to its last, so that
 * whoever opens the workbook after a run that died knows what belongs to it.
 */
export interface Journal {
  readonly version: 1;
  readonly run: string;
  /** When it began, in milliseconds since 1970. */
  readonly at: number;
  /** When it last sent a request; a run that sends none for long is dead. */
  readonly beat: number;
  readonly stage: Stage;
  readonly sheets: readonly JournalSheet[];
  /** All sheets before the run: what has neither the name nor the id of one of them came since. */
  readonly before: readonly { readonly name: string; readonly id: string }[];
  /** The sheet of choices that the run makes, and what its name said before; null if it makes none. */
  readonly choices: { readonly sheet: string; readonly formula: string | null } | null;
  /** The forms that a run fills where they stand. Its copies are what it makes, and no copies of what stood there. Absent where our own sheets are written. */
  readonly places?: readonly JournalPlace[];
  readonly brings?: JournalBringing;
}

/** The journal of a run that begins now. */
export function newJournal(
  run: string,
  before: Journal["before"],
  what: Pick<Journal, "sheets" | "choices" | "places" | "brings">,
): Journal {
  const now = Date.now();
  return {
    version: 1,
    run,
    at: now,
    beat: now,
    stage: "copying",
    before: before.map(({ name, id }) => ({ name, id })),
    ...what,
  };
}

/** The name under which a run makes a new sheet, which nobody else gives. */
export function draftName(run: string, index: number): string {
  return `WMJG ${run} ${String(index + 1)}`;
}

/** The name that covers the rows of a form while a run puts some in. */
export function rowsName(run: string, place: number): string {
  return `${ROWS}${run}.${String(place)}`;
}

/** The names that runs gave to rows and have not taken away. */
export function rowsNames({ formulas }: Pick<Listed, "formulas">): readonly string[] {
  return [...formulas.keys()].filter((name) => name.startsWith(ROWS.toUpperCase()));
}

/** The sheets that a run writes. */
export function sheetsOf({ sheets, places = [], brings }: Journal): readonly string[] {
  return [...new Set([...[...sheets, ...places].map(({ sheet }) => sheet), ...(brings?.sheets ?? [])])];
}

/** Finds the sheets that came in with a run that brings some. */
export function cameWith<Listed extends Journal["before"][number]>(
  { before, brings }: Journal,
  sheets: readonly Listed[],
): readonly Listed[] {
  return sheets.filter(
    ({ name, id }) =>
      !before.some((sheet) => sheet.name === name || sheet.id === id) &&
      brings?.sheets.some((source) => isNameFrom(name, source)),
  );
}

/** Finds the names like ours that came since, but for the lock. */
export function namesSince(
  before: readonly string[],
  { formulas }: Pick<Listed, "formulas">,
): readonly string[] {
  return [...formulas.keys()].filter(
    (name) => isOursByName(name) && name !== WRITING.toUpperCase() && !before.includes(name),
  );
}

/** Begins a run: takes the lock, which fails while another run has it, and opens the journal. */
export function openJournal({ names, settings }: Excel.Workbook, journal: Journal): void {
  names.add(WRITING, lockOf(journal)).visible = false;
  settings.add(WRITING, JSON.stringify(journal));
}

/**
 * Notes how far a run came, and that it lives: with every request that goes out anyway. Excel refuses it, and so the
 * request, once somebody else has settled the run.
 */
export function noteStage({ settings }: Excel.Workbook, journal: Journal, stage: Stage): void {
  settings.getItem(WRITING).value = JSON.stringify({ ...journal, stage, beat: Date.now() });
}

/**
 * Ends a run: closes the journal, then gives the lock back.
 *
 * @param listed what is there of the two: a run that died between them leaves one
 */
export function closeJournal({ names, settings }: Excel.Workbook, listed?: Listed): void {
  if (listed?.settings.has(WRITING) ?? true) settings.getItem(WRITING).delete();
  if (!listed || isLocked(listed)) names.getItem(WRITING).delete();
}

/** What is listed of a workbook: its settings, and the formulas of its names by the name in capitals. */
interface Listed {
  readonly settings: ReadonlyMap<string, string>;
  readonly formulas: ReadonlyMap<string, string>;
}

/** Reads the journal of a run that has not ended; null if there is none. */
export function readJournal({ settings }: Pick<Listed, "settings">): Journal | null {
  const text = settings.get(WRITING);
  if (text === undefined) return null;
  try {
    const journal = JSON.parse(text) as Journal;
    return (journal.version as number) === 1 && Array.isArray(journal.sheets) ? journal : null;
  } catch {
    return null;
  }
}

/** Whether a run has not ended: it has the lock, or its journal is there. */
export function isOpen(listed: Listed, journal: Journal): boolean {
  return (
    listed.formulas.get(WRITING.toUpperCase()) === lockOf(journal) || readJournal(listed)?.run === journal.run
  );
}

/** Whether any run has the lock. */
export function isLocked({ formulas }: Pick<Listed, "formulas">): boolean {
  return formulas.has(WRITING.toUpperCase());
}

/** A run that has not ended. */
export interface OpenRun {
  readonly run: string;
  readonly at: number;
  readonly beat: number;
  /** Null for one of which only the lock is left: it was cut off before it did anything, or its settings are lost. */
  readonly journal: Journal | null;
}

/** Finds the run that has not ended; null if there is none. */
export function openRun(listed: Listed): OpenRun | null {
  const journal = readJournal(listed);
  if (journal) return { run: journal.run, at: journal.at, beat: journal.beat, journal };
  const lock = listed.formulas.get(WRITING.toUpperCase());
  if (lock === undefined) return null;
  const [, run = "", began = "0"] = /^="(\w+) (\d+)"$/.exec(lock) ?? [];
  return { run, at: Number(began), beat: Number(began), journal: null };
}

function lockOf({ run, at }: Journal): string {
  return `="${run} ${String(at)}"`;
}
