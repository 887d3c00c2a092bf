import { longestRising } from "./line-plan";
import type { PlanRow, PlanValue } from "../../kit/sheet-plan";

/**
 * Items in the order in which they stand on the sheet: Excel can't move what lies on their rows (notes, comments), nor tell
 * whether there is any. New ones keep their place behind the item that they follow; running numbers follow.
 */
export function inSheetOrder(rows: readonly PlanRow[]): readonly PlanRow[] {
  const ordered: PlanRow[] = [];
  let run: PlanRow[] = [];
  const end = (): void => {
    ordered.push(...orderedRun(run));
    run = [];
  };
  for (const row of rows) {
    if (row.role === "body" && row.id !== undefined) run.push(row);
    else {
      end();
      ordered.push(row);
    }
  }
  end();
  return ordered;
}

function orderedRun(run: readonly PlanRow[]): readonly PlanRow[] {
  const fixed = run.filter(({ renews }) => renews !== undefined);
  const places = fixed.map(({ renews }) => renews ?? 0);
  const kept = new Set(longestRising(places).map((at) => fixed[at]));
  if (kept.size === fixed.length) return run;
  const inOrder = [...fixed].sort((a, b) => (a.renews ?? 0) - (b.renews ?? 0));
  const rows = run.filter((row) => kept.has(row) || row.renews === undefined);
  for (const [index, row] of inOrder.entries()) {
    if (kept.has(row)) continue;
    const before = inOrder[index - 1];
    const next = inOrder.slice(index + 1).find((other) => kept.has(other));
    const place = before ? rows.indexOf(before) + 1 : next ? rows.indexOf(next) : 0;
    rows.splice(place, 0, row);
  }
  return renumbered(run, rows);
}

/** Running numbers as they stood, from the first place to the last. */
function renumbered(before: readonly PlanRow[], after: readonly PlanRow[]): readonly PlanRow[] {
  const numberOf = (row: PlanRow | undefined): PlanValue => row?.cells["number"]?.value ?? null;
  if (!before.every((row) => typeof numberOf(row) === "number")) return after;
  return after.map((row, index) => ({
    ...row,
    cells: { ...row.cells, number: { ...row.cells["number"], value: numberOf(before[index]) } },
  }));
}
