import type { Area, CellArea } from "../../grid";
import { cellCount } from "./cell-blocks";
import type { ListedSheet } from "./list-workbook";
import { areaOf, rangeOf } from "./read-cells";
import { bandsOf, gatherBands, SPARSE_FROM } from "./sparse-range";

/** The area to read of a sheet; null for an empty sheet. */
export interface MeasuredSheet {
  readonly area: Area | null;
  readonly leftOut: readonly CellArea[];
}

const POSITION = "rowIndex,columnIndex,rowCount,columnCount";

/**
 * Asks Excel which area of each sheet has values; a cell that is only formatted doesn't count. It takes one round
 * trip, and one more if a stray value stretches a sheet beyond what can be read.
 */
export async function measureSheets(
  context: Excel.RequestContext,
  sheets: readonly ListedSheet[],
): Promise<readonly MeasuredSheet[]> {
  const ranges = sheets.map(({ proxy }) => proxy.getUsedRangeOrNullObject(true).load(POSITION));
  await context.sync();

  const areas = ranges.map((range) => (range.isNullObject ? null : areaOf(range)));
  const sparse = areas.flatMap((area, index) =>
    area && cellCount(area) > SPARSE_FROM
      ? bandsOf(area).map((band) => ({
          index,
          used: rangeOf(sheets[index]?.proxy, band).getUsedRangeOrNullObject(true).load(POSITION),
        }))
      : [],
  );
  if (sparse.length > 0) await context.sync();

  return areas.map((area, index) => {
    if (!area || cellCount(area) <= SPARSE_FROM) return { area, leftOut: [] };
    const used = sparse.filter((part) => part.index === index && !part.used.isNullObject);
    const gathered = gatherBands(used.map((part) => areaOf(part.used)));
    const sheet = sheets[index]?.name ?? "";
    return { area: gathered.area, leftOut: gathered.leftOut.map((part) => ({ sheet, ...part })) };
  });
}
