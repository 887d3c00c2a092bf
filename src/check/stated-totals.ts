import type { CellArea } from "../grid";
import type { Finding } from "../ledgers";
import type { Measured, Remark } from "../measures";

const SAID = {
  "total-differs": "check.totals-differ",
  "total-kept": "check.totals-kept",
  "count-contradicts": "check.counts-differ",
} as const;

/** What was found, with a word on the totals that a sheet states beside what was counted and that its own parts don't add up to. */
export function withStatedTotals(measured: Measured, findings: readonly Finding[]): Measured {
  if (measured.data !== "some") return measured;
  const remarks = Object.entries(SAID).flatMap(([problem, key]): readonly Remark[] => {
    const cells = findings.flatMap((finding) =>
      finding.problem === problem ? (finding.cells ?? [finding.cell]) : [],
    );
    const beside = cells.filter((cell) => measured.evidence.some((area) => standsBeside(cell, area)));
    return beside.length === 0 ? [] : [{ text: { key, params: { n: beside.length } }, cells: beside }];
  });
  return remarks.length === 0 ? measured : { ...measured, notes: [...measured.notes, ...remarks] };
}

function standsBeside(cell: CellArea, area: CellArea): boolean {
  return cell.sheet === area.sheet && cell.row >= area.row && cell.row < area.row + area.rows;
}
