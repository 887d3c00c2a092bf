import { byObject, type CellArea, type Sheet } from "../../grid";
import type { TemplateMarks } from "../prose/document-input";
import { placeholdersIn } from "./placeholders";
import { partsOf } from "./text-parts";

/** Whether a sheet is a template: a cell of it holds a placeholder. */
export const isTemplate: (sheet: Sheet) => boolean = byObject(({ values }) =>
  values.some((row) => row.some((value) => typeof value === "string" && placeholdersIn(value).length > 0)),
);

/** Whether a sheet without placeholders asks to be filled all the same: it speaks of ××局 or 202_年. */
export function hasMarks(sheet: Sheet): boolean {
  return marksOf(sheet).some(({ sure }) => sure);
}

/** What the marks of templates are called, in the order of their first cells. */
export function templateMarks(templates: readonly Sheet[]): readonly TemplateMarks[] {
  const cells = new Map<string, CellArea[]>();
  for (const { name, cell } of templates.flatMap((sheet) => marksOf(sheet)))
    cells.set(name, [...(cells.get(name) ?? []), cell]);
  return [...cells].map(([name, places]) => ({ name, cells: places }));
}

interface MarkHere {
  readonly name: string;
  readonly sure: boolean;
  readonly cell: CellArea;
}

const marksOf: (sheet: Sheet) => readonly MarkHere[] = byObject((sheet) =>
  sheet.values.flatMap((texts, at) =>
    texts.flatMap((text, offset) =>
      typeof text !== "string"
        ? []
        : partsOf(text, sheet, at, offset).flatMap(({ kind, name, sure = false }) => {
            const cell = { sheet: sheet.name, row: sheet.row + at, column: sheet.column + offset };
            return kind === "mark" ? [{ name, sure, cell: { ...cell, rows: 1, columns: 1 } }] : [];
          }),
    ),
  ),
);
