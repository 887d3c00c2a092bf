import type { Area, CellValue } from "../../grid";
import { capabilities } from "../capabilities";
import { mergeBlocks } from "../read/cell-blocks";
import { areaOf, askForMerges, rangeOf } from "../read/read-cells";
import { step, type Step } from "../render/request-batches";
import { partsOf } from "../render/write-values";
import type { ExistingSheet } from "./existing-sheet";
import { loadSizes, type LineSizes } from "./line-sizes";
import { sameFormulas } from "./same-formulas";
import type { RewriteJob } from "./write-jobs";

/** What a copy tells of its sheet as it was at the very moment when writing began. */
export interface CopiedSheet {
  /** Whether it differs from what was carried over: somebody typed in between. */
  readonly typedSince: boolean;
  readonly merges: readonly Area[];
  readonly sizes: LineSizes;
}

/**
 * Gives the steps that read the copy of a sheet, in pieces that an answer can hold; `read` tells what they found.
 *
 * @param existing the sheet as it was carried over
 */
export function readCopy(
  { worksheets }: Excel.Workbook,
  { sheet, rewrites }: RewriteJob,
  { cells }: Pick<ExistingSheet, "cells">,
): { readonly steps: readonly Step[]; readonly read: () => CopiedSheet } {
  const { copy } = rewrites;
  let proxy: Excel.Worksheet | null = null;
  const copied = (): Excel.Worksheet => (proxy ??= worksheets.getItem(copy));
  const area: Area = {
    row: cells.row,
    column: cells.column,
    rows: cells.values.length,
    columns: cells.values[0]?.length ?? 0,
  };
  let used: Excel.Range | null = null;
  const pieces: Excel.Range[] = [];
  const merged: Excel.RangeAreas[] = [];
  const sizes = loadSizes(copied, {
    row: 0,
    column: 0,
    rows: area.row + area.rows,
    columns: area.column + area.columns,
  });
  return {
    steps: [
      step(3, () => {
        used = copied().getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount");
      }),
      ...partsOf(cells.formulas as readonly (readonly (string | number)[])[]).map(({ from, values, bytes }) =>
        step(
          3,
          () => {
            const piece = { ...area, row: area.row + from, rows: values.length };
            pieces.push(rangeOf(copied(), piece).load("formulas"));
          },
          0,
          bytes,
        ),
      ),
      ...(area.rows > 0 ? sizes.steps : []),
      ...(area.rows > 0 && capabilities().mergedAreas
        ? mergeBlocks(area).map((block) =>
            step(3, () => void merged.push(askForMerges(copied(), block)), 0, 20_000),
          )
        : []),
    ],
    read: () => ({
      typedSince:
        !isArea(used, area) ||
        !sameFormulas(
          cells.formulas,
          pieces.flatMap(({ formulas }) => formulas as CellValue[][]),
          { sheet, copy },
        ),
      merges: merged.filter((areas) => !areas.isNullObject).flatMap(({ areas }) => areas.items.map(areaOf)),
      sizes: sizes.sizes(),
    }),
  };
}

function isArea(used: Excel.Range | null, area: Area): boolean {
  if (used === null || used.isNullObject) return area.rows === 0;
  const now = areaOf(used);
  return (
    now.row === area.row &&
    now.column === area.column &&
    now.rows === area.rows &&
    now.columns === area.columns
  );
}
