import type { Assistant } from "../assistant";
import { TRIES } from "./all-tries";
import type { Outcome } from "./outcome";
import { runOwnOrder } from "./own-order";
import { record, type TraceLine } from "./record";
import { runStep, runTry } from "./run-tries";
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
  const begun = await runStep({ as: { zh: "建草稿表", en: "A sheet to try on is made" }, act: addScratch });
  onOutcome(begun);
  if (begun.verdict === "as-expected") {
    for (const one of TRIES) onOutcome(await runTry(one, SCRATCH));
    await runOwnOrder(assistant, onOutcome);
  }
  const cleared = { zh: "删除自建的表、名称和设置", en: "What it made is removed" };
  onOutcome(await runStep({ as: cleared, act: () => clearAway(before) }));
  const of = excelName();
  return { of, trace: stop().map((line, at) => (at === 0 ? { ...line, of } : line)) };
}

function addScratch(): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.add(SCRATCH);
    await context.sync();
  });
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

/**
 * Removes what the self-test made, wherever it stopped, each in a request of its own: what Excel refuses keeps none of the others.
 *
 * @throws what Excel answered to the first that it refused
 */
async function clearAway({ sheets, names: kept }: Before): Promise<void> {
  const made = await Excel.run(async ({ workbook }) => {
    const { worksheets, names, settings } = workbook;
    worksheets.load("items/name");
    names.load("items/name");
    settings.load("items/key");
    await workbook.context.sync();
    return {
      names: names.items.map(({ name }) => name).filter((name) => !kept.has(name)),
      settings: settings.items.map(({ key }) => key).filter((key) => key.startsWith("WMJG")),
      sheets: worksheets.items.map(({ name }) => name).filter((name) => !sheets.has(name)),
    };
  });
  const removals: readonly ((workbook: Excel.Workbook) => void)[] = [
    ...made.names.map((name) => ({ names }: Excel.Workbook) => {
      names.getItem(name).delete();
    }),
    ...made.settings.map((key) => ({ settings }: Excel.Workbook) => {
      settings.getItem(key).delete();
    }),
    ...made.sheets.map((name) => ({ worksheets }: Excel.Workbook) => {
      const sheet = worksheets.getItem(name);
      // A very hidden sheet can't be deleted.
      sheet.visibility = "Visible";
      sheet.delete();
    }),
  ];
  const refused: unknown[] = [];
  for (const remove of removals)
    await Excel.run(async (context) => {
      remove(context.workbook);
      await context.sync();
    }).catch((error: unknown) => refused.push(error));
  if (refused.length > 0) throw refused[0];
}

function excelName(): string {
  const { platform, version } = Office.context.diagnostics;
  return `${platform} ${version}`;
}
