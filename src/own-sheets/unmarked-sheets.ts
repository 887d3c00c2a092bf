import type { Finding } from "../ledgers";
import type { MarkedWorkbook } from "./own-sheet";
import { writtenKindOf } from "./written-kind-of";
import type { WrittenKind } from "./written-sheets";

/** A sheet that looks like one of ours and lacks our mark: it is the clerk's, and what was typed on it is not read. */
interface UnmarkedSheet {
  readonly sheet: string;
  readonly kind: WrittenKind;
}

export function unmarkedSheets({ sheets, own }: MarkedWorkbook): readonly UnmarkedSheet[] {
  const marked = new Set(own.map(({ sheet }) => sheet));
  return sheets.flatMap((sheet) => {
    const kind = marked.has(sheet.name) ? null : writtenKindOf(sheet);
    return kind === null ? [] : [{ sheet: sheet.name, kind }];
  });
}

/** Where a marked sheet of the kind is there, the other is a copy that somebody put away; else its mark is lost, and its words with it. */
export function unmarkedFindings(workbook: MarkedWorkbook): readonly Finding[] {
  return unmarkedSheets(workbook).map(({ sheet, kind }): Finding => {
    const marked = workbook.own.find((one) => one.kind === kind);
    return {
      severity: marked ? "info" : "warning",
      problem: "mark-lost",
      cell: { sheet, row: 0, column: 0, rows: 1, columns: 1 },
      value: "",
      text: marked
        ? { key: "documents.mark.copy", params: { sheet: marked.sheet } }
        : { key: "documents.mark.lost" },
      action: "left-out",
      kind: null,
    };
  });
}
