import { compactText, toHundredths } from "../../../grid";
import type { TemplateValue } from "../../template/template-value";
import { inOneCell, meanIn, numbersIn, sumIn, textsIn } from "../facts/column-values";
import type { PlainColumn, PlainRow, PlainTable } from "../facts/plain-tables";

/** What is told of some rows. */
export interface ColumnFigure {
  readonly kind: "count" | "sum" | "mean" | "lowest" | "highest" | "share" | "told" | "most";
  /** The column that it is about; null for the rows themselves. */
  readonly column: PlainColumn | null;
  /** @param all the rows before the filter */
  readonly of: (rows: readonly PlainRow[], all: readonly PlainRow[]) => TemplateValue;
}

/** Every figure that words may ask of a list's columns. */
export function figuresIn(list: PlainTable, words: string): readonly ColumnFigure[] {
  const numbers = list.columns.filter(({ holds, name }) => holds === "numbers" && !/序号|编号/u.test(name));
  const others = list.isConfidential ? [] : list.columns.filter(({ holds }) => holds !== "numbers");
  if (/率|占比|比例/u.test(words)) return [shareIn(numbers, words)];
  if (/最多/u.test(words)) return others.filter(({ sorts }) => sorts.length > 1).map(most);
  if (/最低/u.test(words)) return numbers.map((column) => ofNumbers("lowest", column));
  if (/最高/u.test(words)) return numbers.map((column) => ofNumbers("highest", column));
  if (/均/u.test(words)) return numbers.map((column) => ofNumbers("mean", column));
  return [
    { kind: "count", column: null, of: (rows) => rows.length },
    ...numbers.map((column) => ofNumbers("sum", column)),
    ...others.map((column): ColumnFigure => ({ kind: "told", column, of: (rows) => textsIn(rows, column) })),
  ];
}

/** Of those who were to come those who came, else of all rows those that are chosen. */
function shareIn(numbers: readonly PlainColumn[], words: string): ColumnFigure {
  const should = numbers.find(({ name }) => name.startsWith("应"));
  const real = numbers.find(({ name }) => name.startsWith("实"));
  if (!should || !real || !/到/u.test(words))
    return { kind: "share", column: null, of: (rows, all) => percentage(rows.length, all.length) };
  return {
    kind: "share",
    column: real,
    of: (rows) => percentage(sumIn(rows, real), sumIn(rows, should)),
  };
}

function percentage(part: number | null, whole: number | null): TemplateValue {
  return part === null || whole === null || whole === 0
    ? null
    : { percent: toHundredths((part / whole) * 100) };
}

/** The mean, the sum or an end of a column of numbers. */
export function ofNumbers(kind: "sum" | "mean" | "lowest" | "highest", column: PlainColumn): ColumnFigure {
  const of = (rows: readonly PlainRow[]): TemplateValue => {
    if (kind === "sum") return sumIn(rows, column);
    if (kind === "mean") return meanIn(rows, column);
    const numbers = numbersIn(rows, column) ?? [];
    if (numbers.length === 0) return null;
    return kind === "lowest" ? Math.min(...numbers) : Math.max(...numbers);
  };
  return { kind, column, of };
}

/** The word that stands most often in a column; all that stand so often. */
function most(column: PlainColumn): ColumnFigure {
  const of = (rows: readonly PlainRow[]): TemplateValue => {
    const counts = new Map<string, number>();
    for (const row of rows) {
      const word = compactText(row.value(column));
      if (word !== "") counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    const often = Math.max(0, ...counts.values());
    return inOneCell([...counts].filter(([, count]) => count === often).map(([word]) => word));
  };
  return { kind: "most", column, of };
}
