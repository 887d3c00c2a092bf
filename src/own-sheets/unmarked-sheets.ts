import type { Finding } from "../ledgers";
import type { Message } from "../locales";
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

/**
 * Where a marked sheet of the kind is there, the other is a copy that somebody put away; else its mark is lost, or spread over
 * several sheets, and its words with it.
 */
export function unmarkedFindings(workbook: MarkedWorkbook): readonly Finding[] {
  const split = workbook.split ?? [];
  const isSpread = ({ kind, sheet }: UnmarkedSheet): boolean =>
    split.some((mark) => mark.kind === kind && mark.sheets.includes(sheet));
  return [
    ...split.map(({ name, sheets: [sheet = "", ...others] }) =>
      findingOfMark(sheet, "warning", {
        key: "documents.mark.split",
        params: { name, sheets: [sheet, ...others].join("、") },
      }),
    ),
    ...unmarkedSheets(workbook)
      .filter((one) => !isSpread(one))
      .map(({ sheet, kind }) => {
        const marked = workbook.own.find((one) => one.kind === kind);
        return marked
          ? findingOfMark(sheet, "info", { key: "documents.mark.copy", params: { sheet: marked.sheet } })
          : findingOfMark(sheet, "warning", { key: "documents.mark.lost" });
      }),
  ];
}

function findingOfMark(sheet: string, severity: Finding["severity"], text: Message): Finding {
  const cell = { sheet, row: 0, column: 0, rows: 1, columns: 1 };
  return { severity, problem: "mark-lost", cell, value: "", text, action: "left-out", kind: null };
}
