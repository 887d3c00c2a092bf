import { carryOver, type CarriedOver, type SheetPlan } from "../../documents";
import type { ExcelHost, WriteOptions, WriteOutcome } from "../../excel";
import type { SheetWritten } from "../assistant";

/** What a write did, with what was carried over for each sheet. */
export interface SheetsWritten extends Omit<WriteOutcome, "sheets"> {
  readonly sheets: readonly SheetWritten[];
}

/**
 * Writes composed sheets, all or nothing: those of ours are rewritten in place with what the clerk typed, the others
 * are new. The clerk may have typed since the workbook was read, so the existing sheets are read once more before
 * they are written.
 *
 * @throws ExcelProblem if the workbook can't be written.
 */
export async function writeSheets(
  host: ExcelHost,
  plans: readonly SheetPlan[],
  options: Omit<WriteOptions, "renew"> = {},
): Promise<SheetsWritten> {
  const carriedOver = new Map<SheetPlan, CarriedOver>();
  const outcome = await host.write(plans, {
    ...options,
    renew: (plan, existing) => {
      const carried = carryOver(plan, existing);
      carriedOver.set(plan, carried);
      return carried.plan;
    },
  });
  const sheets = outcome.sheets.map((sheet, index) => {
    const plan = plans[index];
    const carried = plan && carriedOver.get(plan);
    return { ...sheet, kept: carried?.kept ?? 0, blanks: (carried?.plan ?? plan)?.blanks ?? 0 };
  });
  return { ...outcome, sheets };
}
