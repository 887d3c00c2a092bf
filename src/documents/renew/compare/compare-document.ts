import type { CellArea, Sheet } from "../../../grid";
import { showBlanks } from "../../kit/paragraphs/blanks";
import { paragraphText, wholeParagraphs } from "../../kit/paragraphs/whole-paragraphs";
import type { SheetPlan } from "../../kit/sheet-plan";
import { readExistingDocument } from "../existing-document";
import { cut, saysTheSame, shownText, whereTheyPart } from "./compare-text";
import { cellAt, type SheetChange, type SheetComparison } from "./sheet-change";

/** A document that is there already against what it will be, paragraph by paragraph; null where its ids are gone. */
export function compareDocument(plan: SheetPlan, sheet: Sheet): SheetComparison | null {
  const read = readExistingDocument(plan, sheet);
  if (!read) return null;
  const existing = read.paragraphs;
  const cellOf = ({ at }: (typeof existing)[number]): CellArea => cellAt(sheet, at.row, at.column);
  const byId = new Map(existing.flatMap((row) => (row.id === "" ? [] : [[row.id, row] as const])));
  const open = new Set(existing);
  const changes: SheetChange[] = [];
  const kept: CellArea[] = [];
  for (const row of wholeParagraphs(plan.rows)) {
    const text = paragraphText(row);
    const same =
      row.id === undefined
        ? [...open].find((one) => one.id === "" && saysTheSame(one.text, text))
        : byId.get(row.id);
    if (!same) {
      if (text !== "") changes.push({ kind: "row-new", after: cut(shownText(text)) });
      continue;
    }
    open.delete(same);
    if (!saysTheSame(same.text, text)) {
      const [before, after] = whereTheyPart(shownText(same.text), shownText(text));
      changes.push({ kind: "cell", cell: cellOf(same), before, after });
    } else if (text !== showBlanks(String(row.cells["draft"]?.value ?? ""))) kept.push(cellOf(same));
  }
  for (const row of open)
    changes.push({ kind: "row-gone", cell: cellOf(row), before: cut(shownText(row.text)) });
  return { changes, kept };
}
