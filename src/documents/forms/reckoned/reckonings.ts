import type { Day } from "../../../grid";
import type { PlainTable } from "../facts/plain-tables";
import type { AskedWords } from "./column-families";
import { figuresIn, type ColumnFigure } from "./column-figures";
import { filtersOf, type Filter } from "./row-filters";

/** One way to answer a column of a form from a list. */
export interface Reckoning {
  readonly list: PlainTable;
  readonly filter: Filter;
  readonly measure: ColumnFigure;
  /** Whether it counts from the beginning of the year to the end of a row's stretch. */
  readonly isRunning: boolean;
}

/**
 * Every way to answer from a list that words may mean; what they mean is weighed elsewhere.
 *
 * @param isProvable whether cells of the column are filled in already
 */
export function reckoningsOf(
  list: PlainTable,
  asked: AskedWords,
  told: { readonly asOf: Day; readonly isProvable: boolean },
): readonly Reckoning[] {
  const figures = figuresIn(list, asked.path);
  const running = /累计|累积/u.test(asked.path) ? [false, true] : [false];
  return filtersOf(list, asked, told).flatMap((filter) =>
    figures.flatMap((measure) =>
      running.map((isRunning): Reckoning => ({ list, filter, measure, isRunning })),
    ),
  );
}
