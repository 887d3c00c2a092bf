import { type Month, monthOf } from "../../grid";
import type { MeasureContext } from "../measure";
import { hygieneScores, placeOf } from "./hygiene-scores";

/** A department's (or area's) hygiene in a month: the average of its inspections on the scale of 100. */
export interface DepartmentScore {
  readonly place: string;
  readonly month: Month;
  readonly points: number;
  readonly inspections: number;
  /** The points of each inspection. */
  readonly each: readonly number[];
}

/**
 * The scores behind the average of the period, by the place inspected and by month. Inspections that name no place are left
 * out; those without a month (「第三季度」) stand in the month that they begin with.
 */
export function hygieneByDepartment(context: MeasureContext): readonly DepartmentScore[] {
  const cells = new Map<string, { place: string; month: Month; each: number[] }>();
  for (const score of hygieneScores(context).scores) {
    const { points, entries } = score;
    const [first] = entries;
    const place = placeOf(score);
    if (!first?.when || !place) continue;
    const month = monthOf(first.when.from);
    const key = `${place}\n${month}`;
    const cell = cells.get(key) ?? { place, month, each: [] };
    cell.each.push(points);
    cells.set(key, cell);
  }
  return [...cells.values()].map((cell) => ({
    ...cell,
    points: cell.each.reduce((sum, points) => sum + points, 0) / cell.each.length,
    inspections: cell.each.length,
  }));
}
