import type { Assistant } from "../assistant";
import { TRIES } from "./all-tries";
import type { Outcome } from "./outcome";
import { runOwnOrder } from "./own-order";
import { record, type TraceLine } from "./record";
import { runTry } from "./run-tries";
import { SCRATCH } from "./tries/try";

/** What the self-test found. */
export interface SelftestResult {
  /** Which Excel it ran in: platform and version. */
  readonly of: string;
  /** Every request with its answer, in order. */
  readonly trace: readonly TraceLine[];
}

/** What stood in the workbook before, which stays. */
interface Before {
  readonly sheets: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

/**
 * Tries every member that the add-in calls alone, then goes the add-in's own way, on sheets of its own, which it removes at the end.
 *
 * @param onOutcome is told of each try and step
 * @returns null, with nothing done, in a workbook in which something stands
 */
export async function runSelftest(
  assistant: Assistant,
  onOutcome: (outcome: Outcome) => void,
): Promise<SelftestResult | null> {
  const stop = record();
  const before = await lookAround();
  if (!before) {
    stop();
    return null;
  }
  try {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add(SCRATCH);
      await context.sync();
    });
    for (const one of TRIES) onOutcome(await runTry(one, SCRATCH));
    await runOwnOrder(assistant, onOutcome);
  } finally {
    await clearAway(before);
  }
  const of = excelName();
  return { of, trace: stop().map((line, at) => (at === 0 ? { ...line, of } : line)) };
}

/** Looks what stands in the workbook; null where a cell is filled. */
function lookAround(): Promise<Before | null> {
  return Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load("items/name");
    names.load("items/name");
    await context.sync();
    const filled = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true));
    await context.sync();
    if (filled.some(({ isNullObject }) => !isNullObject)) return null;
    return {
      sheets: new Set(worksheets.items.map(({ name }) => name)),
      names: new Set(names.items.map(({ name }) => name)),
    };
  });
}

/** Removes what the self-test made, wherever it stopped. */
async function clearAway({ sheets, names: kept }: Before): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets, names, settings } = context.workbook;
    worksheets.load("items/name,items/visibility");
    names.load("items/name");
    settings.load("items/key");
    await context.sync();
    for (const name of names.items) if (!kept.has(name.name)) name.delete();
    for (const setting of settings.items) if (setting.key.startsWith("WMJG")) setting.delete();
    for (const sheet of worksheets.items.filter(({ name }) => !sheets.has(name))) {
      // A very hidden sheet can't be deleted.
      sheet.visibility = "Visible";
      sheet.delete();
    }
    await context.sync();
  });
}

function excelName(): string {
  const { platform, version } = Office.context.diagnostics;
  return `${platform} ${version}`;
}
