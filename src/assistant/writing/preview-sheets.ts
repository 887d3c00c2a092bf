import { WRITING_CHOICES, type WrittenKind } from "../../own-sheets";
import {
  compareRenewed,
  composeSheets,
  fillableFields,
  withKnown,
  type DocumentInput,
  type SheetChange,
  type SheetComparison,
} from "../../documents";
import { freeSheetName, type WorkbookSnapshot } from "../../excel";
import { renewed } from "./renewed";
import type { PreviewedChanges, WritePreview, WritePreviews } from "./views";

/** So many changes of a sheet are listed; of the others only the number is told. */
const LISTED = 20;

/** Says what writing would do to the workbook as it was read. Nothing is written. */
export function previewSheets(
  kinds: readonly WrittenKind[],
  input: DocumentInput,
  snapshot: WorkbookSnapshot,
): WritePreviews {
  const { saidOnSheet = {} } = input;
  const onSheet = (name: string): string => saidOnSheet[name] ?? "";
  return {
    sheets: previewed(kinds, input, snapshot),
    fields: fillableFields(withKnown(input)).map((field) => ({ ...field, onSheet: onSheet(field.name) })),
    choices: WRITING_CHOICES.map((choice) => ({ ...choice, onSheet: onSheet(choice.name) })),
  };
}

function previewed(
  kinds: readonly WrittenKind[],
  input: DocumentInput,
  snapshot: WorkbookSnapshot,
): readonly WritePreview[] {
  const taken = snapshot.sheets.map(({ name }) => name);
  return composeSheets(kinds, input).map((plan) => {
    const existing = renewed(plan, snapshot);
    const renewal = existing?.renewal;
    const beside = existing ? undefined : snapshot.own.find(({ kind }) => kind === plan.kind)?.edition;
    const comparison = existing && compareRenewed(existing.renewal, existing.sheet);
    return {
      kind: plan.kind,
      sheet: existing?.sheet.name ?? freeSheetName(plan.name, taken),
      change: existing ? "renewed" : "created",
      ...(beside === undefined ? {} : { beside }),
      isLocked: existing?.sheet.protected ?? false,
      kept: renewal?.kept ?? 0,
      blanks: (renewal?.plan ?? plan).blanks,
      rows: (renewal?.plan ?? plan).rows.length,
      changes: comparison && summed(comparison),
      overwritten: renewal?.overwritten ?? [],
    };
  });
}

function summed({ changes, kept }: SheetComparison): PreviewedChanges {
  const count = (kind: SheetChange["kind"]) => changes.filter((change) => change.kind === kind).length;
  return {
    newRows: count("row-new"),
    goneRows: count("row-gone"),
    solved: count("row-solved"),
    cells: count("cell"),
    listed: changes.slice(0, LISTED),
    kept: kept.slice(0, LISTED),
  };
}
