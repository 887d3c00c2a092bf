import type { Sheet } from "../grid";
import type { SkippedSheet } from "../ledgers";
import type { WorkbookYear } from "./find/workbook-year";
import type { Region, TableDraft } from "./layout";
import { notedMemory, type LookedUp } from "./noted-memory";
import type { Memory } from "./recognition";
import type { PlacedSheet } from "./taught/place-taught";
import type { TaughtTable } from "./taught/taught";
import type { UnreadTable } from "./workbook/unread-table";

/** A region with what was made of it, and what it looks like where that is nothing. */
export interface ReadRegion {
  readonly region: Region;
  readonly draft: TableDraft | null;
  /** What the clerk said of it; null for a guess. */
  readonly taught: TaughtTable | null;
  readonly unread: UnreadTable | null;
}

/** What was read out of one sheet, before the workbook is looked over as a whole. */
export interface SheetReading {
  /** Why it holds no ledger, as far as that is seen before it is read. */
  readonly reason: SkippedSheet["reason"] | null;
  readonly placed: PlacedSheet;
  readonly regions: readonly ReadRegion[];
}

interface KnownSheet extends SheetReading {
  readonly year: string;
  readonly taught: string;
  readonly lookedUp: LookedUp;
}

/**
 * What sheets read as, for as long as they are the same object: whoever reads a workbook again hands over the object from before for a
 * sheet on which nothing has changed.
 */
export type KnownSheets = WeakMap<Sheet, KnownSheet>;

/** What a sheet's reading depends on besides its cells, and how it is read. */
interface SheetReader {
  readonly memory: Memory;
  readonly year: WorkbookYear;
  readonly reason: SkippedSheet["reason"] | null;
  readonly place: () => PlacedSheet;
  readonly read: (placed: PlacedSheet, memory: Memory) => readonly ReadRegion[];
}

/**
 * Gives what is known of a sheet if it would read the same again: nothing that was looked up in the memory is otherwise now, nor the
 * workbook's year, nor what was taught of the sheet. Else reads it, with a memory that notes what is looked up.
 */
export function knownOrRead(sheet: Sheet, known: KnownSheets, reader: SheetReader): SheetReading {
  const { memory, reason, place, read } = reader;
  const year = JSON.stringify(reader.year);
  const taught = JSON.stringify((memory.taught ?? []).map((one) => ({ ...one, applied: null })));
  const before = known.get(sheet);
  const isSame = before?.reason === reason && before.year === year && before.lookedUp.holdsIn(memory);
  if (isSame && before.taught === taught) return before;
  const placed = place();
  if (isSame && before.placed.taught.length === 0 && placed.taught.length === 0) {
    known.set(sheet, { ...before, taught });
    return before;
  }
  // Words that were taught stand in a copy of the answers (`taughtWords`); attendance has none.
  const copied = placed.taught.some(({ table }) => table !== null && table.kind !== "attendance");
  const noted = notedMemory(memory, copied);
  const regions = read(placed, noted.memory);
  const reading = { placed, regions, reason, year, taught, lookedUp: noted.lookedUp };
  known.set(sheet, reading);
  return reading;
}
