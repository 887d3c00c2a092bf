import type { PlanRow } from "./sheet-plan";
import { ONE_LINE } from "./text-layout";

/** A table's rows of one line as low as they may be; the others stay as they are. */
export function lowerRows(rows: readonly PlanRow[]): readonly PlanRow[] {
  return rows.map((row) =>
    row.role === "body" && row.height === ONE_LINE.usual ? { ...row, height: ONE_LINE.least } : row,
  );
}
