import type { CellArea } from "../../grid";
import { takesTarget } from "../../own-sheets";
import { loadStandard } from "../../standards";
import type { WorkbookReading } from "./reading";
import { standardHere } from "./standards-here";

/** Where the unit sets another target of a clause, by the clause's id: the cell on its sheet 创建标准; null while that sheet is not written. */
export function targetCells(
  reading: WorkbookReading,
  standardId: string,
): Readonly<Record<string, CellArea | null>> {
  const onSheet = reading.own.standards.get(standardId)?.targets;
  if (onSheet !== undefined) return onSheet;
  const standard = standardHere(reading, standardId);
  const loading = standard === null ? null : loadStandard(standard);
  if (loading?.ok !== true) return {};
  return Object.fromEntries(
    [...loading.clauses].flatMap(([id, clause]) => (takesTarget(clause) ? [[id, null] as const] : [])),
  );
}
