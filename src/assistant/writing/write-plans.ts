import { renewSheet, withRecord, type RenewedSheet, type SheetPlan } from "../../documents";
import type { ExcelHost, WriteOptions, WriteOutcome } from "../../excel";
import type { SheetWritten } from "./views";

/** What a write did, with what was carried over for each sheet. */
export interface SheetsWritten extends Omit<WriteOutcome, "sheets"> {
  readonly sheets: readonly SheetWritten[];
}

/**
 * Writes composed sheets, all or nothing: those of ours are rewritten in place with what is the clerk's on them, the
 * others are new. The clerk may have typed since the workbook was read, so the existing sheets are read once more
 * before they are written.
 *
 * @param takeOurs ids of cells that the clerk wrote over and that become ours again
 * @throws ExcelProblem if the workbook can't be written.
 */
export async function writePlans(
  host: ExcelHost,
  plans: readonly SheetPlan[],
  options: Omit<WriteOptions, "renew"> = {},
  takeOurs: readonly string[] = [],
): Promise<SheetsWritten> {
  const renewed = new Map<SheetPlan, RenewedSheet>();
  const noted = plans.map(withRecord);
  const outcome = await host.write(noted, {
    ...options,
    renew: (plan, existing, now) => {
      const sheet = renewSheet(plans[noted.indexOf(plan)] ?? plan, existing, new Set(takeOurs), now);
      renewed.set(plan, sheet);
      return sheet;
    },
  });
  const sheets = outcome.sheets.map((sheet, index) => {
    const plan = noted[index];
    const there = plan && renewed.get(plan);
    const { kept = 0, overwritten = [] } = there ?? {};
    return { ...sheet, kept, blanks: (there?.plan ?? plan)?.blanks ?? 0, overwritten };
  });
  return { ...outcome, sheets };
}
