import { noteOwnDeletion } from "../session/own-writes";
import { copyMark, markedOwnName } from "../names/copy-mark";
import type { Journal, JournalSheet } from "../names/journal";
import type { ListedSheet, WorkbookListing } from "../read/list-workbook";

/** A sheet that was copied, with its copy. */
export interface FoundCopy {
  readonly of: JournalSheet;
  readonly copy: ListedSheet;
}

/**
 * Finds a run's copies by their marks, whatever they are called; once all copies were made, also by the names that they
 * were given, which no other sheet could have then. It takes a round trip if there is anything to look at.
 *
 * @returns besides, the sheets that still bear the mark with which they were being copied
 */
export async function findCopies(
  context: Excel.RequestContext,
  { run, before, sheets, stage }: Journal,
  listing: WorkbookListing,
): Promise<{ readonly copies: readonly FoundCopy[]; readonly marked: readonly ListedSheet[] }> {
  const rewritten = sheets.filter(({ copy }) => copy !== null);
  if (rewritten.length === 0) return { copies: [], marked: [] };
  const isOld = ({ name, id }: ListedSheet): boolean =>
    before.some((sheet) => sheet.name === name || sheet.id === id);
  const looked = listing.sheets
    .filter((sheet) => !isOld(sheet) || stage === "copying")
    .map((sheet) => ({ sheet, names: sheet.proxy.names.load("items/name,items/formula,items/scope") }));
  if (looked.length > 0) await context.sync();
  const found = looked.flatMap(({ sheet, names }) => {
    const ownName = markedOwnName(names, run);
    const byMark = rewritten.find((one) => one.ownName === ownName);
    const byName = stage === "copying" ? undefined : rewritten.find(({ copy }) => copy === sheet.name);
    const of = byMark ?? byName;
    return of ? [{ of, copy: sheet }] : [];
  });
  return {
    copies: found.filter(({ copy }) => !isOld(copy)),
    marked: found.map(({ copy }) => copy).filter(isOld),
  };
}

/** Queues the removal of the mark with which a sheet was being copied. */
export function removeMark({ proxy }: ListedSheet, { run }: Journal): void {
  proxy.names.getItem(copyMark(run)).delete();
}

/** Queues the deletion of a sheet; Excel deletes no very hidden one. */
export function deleteSheet({ proxy, id, visibility }: ListedSheet): void {
  if (visibility === "veryHidden") proxy.visibility = "Hidden";
  noteOwnDeletion(id);
  proxy.delete();
}
