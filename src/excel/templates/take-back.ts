import type { Message } from "../../locales";
import { ExcelProblem } from "../errors/excel-problem";
import { persist, type Waiting } from "../errors/persist";
import { isRefusal } from "../errors/refusal";
import { runUntracked } from "../errors/untracked";
import {
  isLocked,
  isOpen,
  newJournal,
  openJournal,
  rowsName,
  type Journal,
  type JournalPlace,
  type JournalSheet,
} from "../names/journal";
import { namedArea } from "../names/own-names";
import { runOf } from "../names/runs";
import { listWorkbook, type ListedSheet } from "../read/list-workbook";
import { rollBack } from "../write/rollback";
import { askForPlace, nameRows, sumOf } from "../write/rollback-forms";
import { checkStructure } from "../write/write-jobs";

/** What was filled: the copies that were made, with all that stood on them, and sheets that were filled where they stand. */
export interface DoneFilling {
  readonly copies: readonly {
    readonly sheet: JournalSheet;
    readonly formulas: readonly (readonly unknown[])[];
  }[];
  readonly places: readonly JournalPlace[];
}

/**
 * Takes a filling back. A copy on which something was changed since stays, and so does a cell; both are told, and what is gone is left
 * alone. It goes as a run of writing is put back: a journal says what is to go, so that it is done wholly, by the next start if need be.
 *
 * @throws ExcelProblem while another run is open, or if Excel keeps refusing it.
 */
export function takeBack(done: DoneFilling, waiting: Waiting): Promise<readonly Message[]> {
  return runOf(async (run) => {
    const { journal, notices } = await persist(
      () => runUntracked((context) => look(context, run, done)),
      waiting,
    );
    if (journal.sheets.length + (journal.places ?? []).length > 0) {
      await open(journal, waiting);
      await rollBack(journal, waiting);
    }
    return notices;
  });
}

/** Looks at what was filled; gives the journal by which it is taken back, and what stays and is told. */
async function look(
  context: Excel.RequestContext,
  run: string,
  { copies, places }: DoneFilling,
): Promise<{ readonly journal: Journal; readonly notices: readonly Message[] }> {
  const listing = await listWorkbook(context);
  if (isLocked(listing)) throw new ExcelProblem({ key: "excel.unfinished-write" });
  const sheetOf = (wanted: string): ListedSheet | undefined =>
    listing.sheets.find(({ name }) => name === wanted);
  const made = copies.flatMap(({ sheet, formulas }) => {
    const there = sheetOf(sheet.sheet);
    const now = there?.proxy.getUsedRange(true).load("formulas");
    return now ? [{ sheet, formulas, now }] : [];
  });
  const filled = places.flatMap((place) => {
    const there = sheetOf(place.sheet);
    return there ? [{ place, there, now: askForPlace(there.proxy, place, null) }] : [];
  });
  await context.sync();
  const isOurs = ({ sheet, formulas, now }: (typeof made)[number]): boolean =>
    namedArea(listing.formulas.get(sheet.ownName.toUpperCase()) ?? "")?.sheet === sheet.sheet &&
    JSON.stringify(now.formulas) === JSON.stringify(formulas);
  const going = made.filter(isOurs);
  if (going.length > 0) checkStructure(listing);
  const standing = filled.map(({ place, there, now: tell }, index) => {
    const rows = place.rows && { ...place.rows, name: rowsName(run, index) };
    return { there, now: tell(), place: { ...place, rows } };
  });
  const changing = standing.filter(({ now: { ours, added } }) => ours.length + added.length > 0);
  for (const { there, place } of changing)
    if (there.protected)
      throw new ExcelProblem({ key: "excel.sheet-protected", params: { sheet: place.sheet } });
  const sheets = going.map(({ sheet }) => sheet);
  const stay = listing.sheets.filter(({ name }) => !sheets.some(({ sheet }) => sheet === name));
  return {
    journal: newJournal(run, stay, { sheets, choices: null, places: changing.map(({ place }) => place) }),
    notices: [
      ...made
        .filter((one) => !isOurs(one))
        .map(({ sheet: { sheet } }): Message => ({ key: "excel.copy-changed", params: { sheet } })),
      ...standing
        .filter(({ now }) => now.changed > 0 || now.keepsRows)
        .map(({ place: { sheet }, now }): Message => ({
          key: "excel.cells-changed",
          params: { sheet, n: now.changed },
        })),
    ],
  };
}

/** Opens the journal, after the names that tell which rows are in; what the answer leaves open the workbook tells. */
async function open(journal: Journal, waiting: Waiting): Promise<void> {
  try {
    await Excel.run(async ({ workbook }) => {
      for (const place of journal.places ?? []) nameRows(workbook, place, sumOf(place.inserted));
      openJournal(workbook, journal);
      await workbook.context.sync();
    });
  } catch (error) {
    if (isRefusal(error)) throw error;
    // If it is not open, it puts nothing back, and only the names go.
    const listing = await persist(() => Excel.run(listWorkbook), waiting);
    if (isOpen(listing, journal)) return;
    await rollBack(journal, waiting);
    throw error;
  }
}
