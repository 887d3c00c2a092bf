import type { PlanChart, PlanRange, PlanRow, SheetPlan } from "../../documents";
import type { LoadedCells } from "../read/load-cells";

/** What of a plan's rules, colours and charts fits a sheet as it was before. */
type Rules = Pick<SheetPlan, "validations" | "conditionalFormats" | "charts">;

/**
 * Gives the plan that a sheet was written by, with the rows that stood there before: each is known by its id, and those
 * between two that are known are of the table too. So drop-downs, colours and charts reach the old rows again, though Excel
 * tells no rule of cells whose rules differ. A plan without ids has none of them.
 */
export function planBefore(
  plan: SheetPlan,
  cells: Pick<LoadedCells, "row" | "column" | "values">,
): SheetPlan {
  const rows = rowsBefore(plan, cells);
  return { ...plan, rows, ...rulesOf(plan, rows) };
}

function rowsBefore(
  { columns, rows, idColumn }: SheetPlan,
  { row, column, values }: Pick<LoadedCells, "row" | "column" | "values">,
): readonly PlanRow[] {
  const at = columns.findIndex(({ key }) => key === idColumn) - column;
  const idAt = (line: number): string => String(values[line - row]?.[at] ?? "");
  const body = rows.filter(({ role, id }) => role === "body" && id !== undefined);
  const known = new Map(body.map((one) => [String(one.cells[idColumn ?? ""]?.value ?? one.id), one]));
  const lines = Array.from({ length: row + values.length }, (_, line) => known.get(idAt(line)));
  const first = lines.findIndex((line) => line !== undefined);
  const last = lines.reduce((latest, line, index) => (line === undefined ? latest : index), -1);
  const taken = new Set<PlanRow>();
  return lines.map((line, index): PlanRow => {
    const isOfTable = first >= 0 && index >= first && index <= last && idAt(index) !== "";
    if (!isOfTable) return { role: "note", cells: {} };
    const isKnown = line !== undefined && !taken.has(line);
    if (isKnown) taken.add(line);
    return { role: "body", id: isKnown ? (line.id ?? "") : `before ${String(index)}`, cells: {} };
  });
}

function rulesOf(plan: SheetPlan, rows: readonly PlanRow[]): Rules {
  const before = rows.flatMap(({ id }) => id ?? []);
  const ids = plan.rows.flatMap(({ id }) => id ?? []);
  /** A stretch over those of its rows that were there; null where none was. */
  const stretch = <Range extends Pick<PlanRange, "fromRow" | "toRow">>(range: Range): Range | null => {
    const stretched = ids.slice(ids.indexOf(range.fromRow), ids.indexOf(range.toRow) + 1);
    // Rows may have stood in another order.
    const inside = before.filter((id) => stretched.includes(id));
    const [fromRow] = inside;
    const toRow = inside.at(-1);
    return fromRow === undefined || toRow === undefined ? null : { ...range, fromRow, toRow };
  };
  return {
    validations: plan.validations,
    conditionalFormats: (plan.conditionalFormats ?? []).flatMap((format) => {
      const range = stretch(format.range);
      return range ? [{ ...format, range }] : [];
    }),
    charts: (plan.charts ?? []).flatMap((chart): PlanChart[] => {
      const categories = stretch(chart.categories);
      // A chart stands beside rows that need not be of the table; then it stays where it is.
      const place = [chart.place.fromRow, chart.place.toRow].every((id) => before.includes(id));
      const series = chart.series.map(({ values, ...one }) => ({ ...one, values: stretch(values) }));
      const isWhole = (one: (typeof series)[number]): one is PlanChart["series"][number] =>
        one.values !== null;
      return categories && place && series.every(isWhole) ? [{ ...chart, categories, series }] : [];
    }),
  };
}
