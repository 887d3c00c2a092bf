import type { BroughtSheet, ChangedSheet } from "../excel-host";
import { loadMeasured } from "../read/load-cells";
import { retryOnce } from "../errors/retry";
import { changedRows } from "./row-prints";

/** Tells what was changed on sheets since they were brought in. A sheet that is not there any more is left out. */
export function changedSince(
  sheets: readonly Pick<BroughtSheet, "sheet" | "prints">[],
): Promise<readonly ChangedSheet[]> {
  return retryOnce(() =>
    Excel.run(async (context) => {
      const asked = sheets.map((one) => {
        const proxy = context.workbook.worksheets.getItemOrNullObject(one.sheet);
        return { ...one, proxy, size: proxy.getUsedRangeOrNullObject(true).load("rowCount,columnCount") };
      });
      await context.sync();
      const there = asked.filter(({ proxy }) => !proxy.isNullObject);
      const loaded = await loadMeasured(context, there);
      return there.flatMap(({ sheet, prints }, at) => {
        const cells = loaded[at];
        if (!cells) return [];
        const { rows, gone } = changedRows(cells, prints);
        const { row, column, values } = cells;
        return [
          { sheet, gone, rows: rows.map((one) => ({ row: row + one, column, values: values[one] ?? [] })) },
        ];
      });
    }),
  );
}
