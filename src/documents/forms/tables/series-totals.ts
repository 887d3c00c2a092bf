import { addDays, compactText, type CellValue, toHundredths } from "../../../grid";
import { stretchCalled, type Stretch } from "../facts/stretches";
import type { FormEntry, Known } from "../form-answer";
import type { FormContext } from "../form-context";
import type { SeriesKey, SeriesNames } from "./series-of";
import { unionOfSorts, type SortKey } from "./sorts-on";

/** A row of a series and what it stands for. */
export interface SeriesRow {
  readonly row: number;
  readonly text: string;
  readonly of: SeriesKey | null;
}

/** A row of sums: the rows that it sums up, and what they are together. */
export interface SumRow {
  readonly row: number;
  readonly text: string;
  readonly rows: readonly number[];
  /** Null where the rows are not known to be all of anything. */
  readonly of: readonly SeriesKey[] | null;
  /** Of a stretch that reaches beyond the rows: 「1—9月累计」 below those of a quarter. */
  readonly reachesBeyond?: boolean;
}

const SUM_WORD = /(?:小计|分计|合计|累计|共计|总计|平均).*$/u;

/**
 * The rows of sums: those of the stretch that one names (「一季度小计」, 「上半年合计」), for 「小计」 by itself the rows since the last, else all of them
 * so far, or those below it where it stands on top.
 */
export function sumRows(
  totals: readonly { readonly row: number; readonly text: string }[],
  rows: readonly SeriesRow[],
  names: SeriesNames,
  context: FormContext,
): readonly SumRow[] {
  const { asOf } = context.input.report.period;
  const isAhead = ({ of }: SeriesRow): boolean => of?.kind === "stretch" && of.from > asOf;
  let last = -1;
  const isBelow = (row: number): boolean => rows.some((one) => one.row < row);
  return totals.map(({ row, text }): SumRow => {
    const plain = compactText(text);
    const named = stretchCalled(plain.replace(SUM_WORD, ""), context);
    const isPart = named === null && /小计|分计/u.test(plain);
    const summed = named
      ? rows.filter(({ of }) => of?.kind === "stretch" && of.from >= named.from && of.to <= named.to)
      : rows.filter((one) => (isBelow(row) ? one.row < row && (!isPart || one.row > last) : !isPart));
    last = row;
    const told = summed.filter((one) => !isAhead(one)).map((one) => one.row);
    if (named) {
      const union = unionOf(summed.map(({ of }) => of));
      const reachesBeyond = union !== null && (union.from > named.from || union.to < named.to);
      return { row, text, rows: told, of: [{ kind: "stretch", ...named }], reachesBeyond };
    }
    return { row, text, rows: told, of: wholeOf(summed, names, context) };
  });
}

/** What rows are together: months in a row one stretch, all departments the unit. */
function wholeOf(
  rows: readonly SeriesRow[],
  { everyone }: SeriesNames,
  { input: { report } }: FormContext,
): readonly SeriesKey[] | null {
  const { from, to, asOf } = report.period;
  const sorts = sortsTogether(rows.map(({ of }) => of));
  if (sorts) return [sorts];
  const union = unionOf(rows.map(({ of }) => of));
  if (union) {
    if (union.from === from && union.to >= asOf) return [];
    return [{ kind: "stretch", from: union.from, to: union.to > asOf && union.to <= to ? asOf : union.to }];
  }
  const isWhole = everyone.department.every((name) =>
    rows.some(({ of }) => of?.kind === "department" && of.name === name),
  );
  return isWhole && everyone.department.length > 0 ? [] : null;
}

/** Sorts of one ledger, as one; null for any others. */
export function sortsTogether(keys: readonly (SeriesKey | null)[]): SortKey | null {
  const sorts = keys.filter((key) => key?.kind === "sort");
  return sorts.length === keys.length ? unionOfSorts(sorts) : null;
}

/** Stretches that follow each other, as one; null for any others. */
export function unionOf(keys: readonly (SeriesKey | null)[]): Stretch | null {
  const stretches = keys.filter((key) => key?.kind === "stretch");
  const [first] = stretches;
  const last = stretches.at(-1);
  if (!first || !last || stretches.length < keys.length) return null;
  const follow = stretches
    .slice(1)
    .every((one, at) => addDays(stretches[at]?.to ?? first.from, 1) === one.from);
  return follow ? { from: first.from, to: last.to } : null;
}

/** Where a sum of the form's own rows comes from. */
export const SUM = "本表各行之和";

/** Figures that cannot be added up. */
const NO_SUM = /率|平均|均|占比|比例|得分/;

/**
 * What stands in a row of sums below a column: the sum of what is filled in or was typed in its rows, or the figure of the whole.
 *
 * @param typed what stands in a row of the form itself
 */
export function sumBelow(
  { rows, text, reachesBeyond = false }: SumRow,
  label: string,
  entries: readonly FormEntry[],
  typed: (row: number) => CellValue,
  whole: Known | null,
): Known | null {
  const values = rows.map((row): Known | null => {
    const entry = entries.find((one) => one.row === row);
    if (entry) return entry.known;
    const value = typed(row);
    return typeof value === "number" ? { value, from: "", source: [], sure: true } : null;
  });
  if (NO_SUM.test(label)) return whole ?? (/均/u.test(text) ? meanOf(values) : null);
  if (/均/u.test(text) && !/[合总小]计/u.test(text)) {
    const mean = meanOf(values);
    return mean && { ...mean, sure: mean.value === whole?.value };
  }
  if (reachesBeyond) return whole;
  const sum = sumOf(values);
  if (sum === null) return whole && { ...whole, sure: false };
  // What is only likely of a row is certain of their sum, where the ledger has as many in all.
  const isSame = whole === null ? sum.sure : whole.value === sum.value && (sum.sure || whole.sure);
  return { ...sum, sure: isSame };
}

/** Null while one of them is not known; as sure as they are. */
function sumOf(all: readonly (Known | null)[]): Known | null {
  let sum = 0;
  for (const known of all) {
    if (typeof known?.value !== "number") return null;
    sum += known.value;
  }
  if (all.length === 0) return null;
  const sure = all.every((known) => known?.sure === true);
  return { value: toHundredths(sum), from: SUM, source: [], sure };
}

/** What rows have on average, where each counts alike: for a person to look at. */
function meanOf(all: readonly (Known | null)[]): Known | null {
  const numbers = all.map((known) => known?.value ?? null).filter((value) => typeof value === "number");
  if (numbers.length === 0 || numbers.length < all.length) return null;
  const mean = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  return { value: toHundredths(mean), from: "本表各行平均", source: [], sure: false };
}
