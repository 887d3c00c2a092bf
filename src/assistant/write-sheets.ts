import {
  carryOver,
  composeSheets,
  type CarriedOver,
  type DocumentInput,
  type SheetPlan,
  type WrittenKind,
} from "../documents";
import type { ExcelHost, OwnSheet, WorkbookSnapshot } from "../excel";
import type { SheetWritten, WritePreview } from "./assistant";

/** A sheet composed, with what the clerk typed on its predecessor carried over. */
interface PreparedSheet {
  readonly plan: SheetPlan;
  readonly existing: OwnSheet | null;
  readonly kept: number;
}

/** What writing would do: pure, nothing is written. */
export function previewSheets(
  kinds: readonly WrittenKind[],
  input: DocumentInput,
  snapshot: WorkbookSnapshot,
): WritePreview[] {
  return prepare(kinds, input, snapshot).map(({ plan, existing, kept }) => ({
    kind: plan.kind,
    sheet: existing?.sheet ?? plan.name,
    change: existing ? "renewed" : "created",
    kept,
    blanks: plan.blanks,
  }));
}

/**
 * Writes the sheets of the given kinds: those of ours again in place with what the clerk typed, the others new. All or
 * nothing. The clerk may have typed since the workbook was read, so what is carried over is read again on the way.
 *
 * @throws ExcelProblem where the workbook can't be written.
 */
export async function writeSheets(
  host: ExcelHost,
  kinds: readonly WrittenKind[],
  input: DocumentInput,
): Promise<SheetWritten[]> {
  const plans = composeSheets(kinds, input);
  const carriedOver = new Map<SheetPlan, CarriedOver>();
  const written = await host.write(plans, (plan, existing) => {
    const carried = carryOver(plan, existing);
    carriedOver.set(plan, carried);
    return carried.plan;
  });
  return written.map((sheet, index) => {
    const plan = plans[index];
    const carried = plan && carriedOver.get(plan);
    return { ...sheet, kept: carried?.kept ?? 0, blanks: (carried?.plan ?? plan)?.blanks ?? 0 };
  });
}

function prepare(
  kinds: readonly WrittenKind[],
  input: DocumentInput,
  snapshot: WorkbookSnapshot,
): PreparedSheet[] {
  return composeSheets(kinds, input).map((plan) => {
    const existing =
      snapshot.own.find(({ kind, edition }) => kind === plan.kind && edition === (plan.edition ?? "")) ??
      null;
    const sheet = snapshot.sheets.find(({ name }) => name === existing?.sheet);
    const carried = sheet ? carryOver(plan, sheet) : { plan, kept: 0 };
    return { plan: carried.plan, existing, kept: carried.kept };
  });
}
