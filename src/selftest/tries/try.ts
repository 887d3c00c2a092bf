import type { Bilingual } from "../../locales";

/** Where a try is made: an empty scratch sheet and the request that it is part of. */
export interface Bench {
  readonly context: Excel.RequestContext;
  readonly workbook: Excel.Workbook;
  readonly sheet: Excel.Worksheet;
}

/** A call of the add-in's made alone, with what comes of it where Excel does as its reference says. */
export interface Try {
  /** The members that it is about, by class: `Range.values`. */
  readonly members: readonly string[];
  /** Which of several tries of a member it is, in a few words. */
  readonly as?: Bilingual;
  /** Makes the calls. What it gives is asked after they were sent, unless it is a promise. */
  readonly act: (bench: Bench) => (() => unknown) | Promise<unknown> | undefined;
  /** What is to come of it; absent where only success counts. */
  readonly gives?: unknown;
  /** The call is wrong by the table of members (a rule, or what it takes): Excel is to refuse it. */
  readonly isRefused?: true;
}

/** The scratch sheet's name. */
export const SCRATCH = "WMJG自检";
/** A second sheet, which some tries make and remove. */
export const SECOND = "WMJG自检2";

/** Fills cells from A1 down and to the right. */
export function fill(sheet: Excel.Worksheet, values: (string | number | boolean)[][]): Excel.Range {
  const range = sheet.getRangeByIndexes(0, 0, values.length, values[0]?.length ?? 1);
  range.values = values;
  return range;
}
