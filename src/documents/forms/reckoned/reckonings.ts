import { compactText, isBlank, toHundredths, type CellValue } from "../../../grid";
import type { TemplateValue } from "../../template/template-value";
import { wordInCell, type PlainColumn, type PlainRow, type PlainTable } from "../facts/plain-tables";

/** What a column of a form asks, and of which form. Compact, without the times that are named. */
export interface AskedWords {
  /** The lowest head without what stands in brackets. */
  readonly leaf: string;
  /** All heads. */
  readonly path: string;
  readonly title: string;
}

/** The rows of a list that something speaks of. */
interface Filter {
  /** The words in the list that choose them; none for all rows. */
  readonly words: readonly string[];
  readonly is: (row: PlainRow) => boolean;
  /** Whether a row says at all what it is chosen by: shares are of those; absent where each does. */
  readonly isTold?: (row: PlainRow) => boolean;
}

/** What is told of those rows. */
export interface ColumnFigure {
  readonly kind: "count" | "sum" | "mean" | "lowest" | "highest" | "share" | "told" | "most";
  /** The column that it is about; null for the rows themselves. */
  readonly column: PlainColumn | null;
  /** @param all the rows before the filter */
  readonly of: (rows: readonly PlainRow[], all: readonly PlainRow[]) => TemplateValue;
}

/** One way to answer a column of a form from a list. */
export interface Reckoning {
  readonly list: PlainTable;
  readonly filter: Filter;
  readonly measure: ColumnFigure;
  /** Whether it counts from the beginning of the year to the end of a row's stretch. */
  readonly isRunning: boolean;
}

const ALL: Filter = { words: [], is: () => true };
const MOST_TOLD = 4;

/** Every way to answer from a list that words may mean; what they mean is weighed elsewhere. */
export function reckoningsOf(
  list: PlainTable,
  { path, title }: Pick<AskedWords, "path" | "title">,
  { asOf, isProvable }: { readonly asOf: string; readonly isProvable: boolean },
): readonly Reckoning[] {
  const words = path;
  const each = isProvable ? eachSort(list) : [];
  const filters = [ALL, ...sortFilters(list, path, title), ...caseFilters(list, path, asOf), ...each];
  const measures = measuresOf(list, words);
  const running = /累计|累积/u.test(words) ? [false, true] : [false];
  return filters.flatMap((filter) =>
    measures.flatMap((measure) =>
      running.map((isRunning): Reckoning => ({ list, filter, measure, isRunning })),
    ),
  );
}

/** By the words that sort rows and stand in the heads, else in the title: those of each column, and of all of them together. */
function sortFilters({ columns }: PlainTable, path: string, title: string): readonly Filter[] {
  const named = columns.flatMap((column) => {
    const inPath = namedIn(path, column.sorts);
    const sorts = inPath.length > 0 ? inPath : namedIn(title, column.sorts);
    return sorts.length > 0 ? [filterBy(column, sorts)] : [];
  });
  if (named.length < 2) return named;
  const all = {
    words: named.flatMap(({ words }) => words),
    is: (row: PlainRow) => named.every(({ is }) => is(row)),
  };
  return [...named, all];
}

/** By each word that sorts rows, where filled cells tell which. */
function eachSort({ columns }: PlainTable): readonly Filter[] {
  return columns.flatMap((column) => column.sorts.map((sort) => filterBy(column, [sort])));
}

function filterBy(column: PlainColumn, words: readonly string[]): Filter {
  return {
    words,
    is: (row) => words.includes(wordInCell(row.value(column))),
    isTold: (row) => !isBlank(row.value(column)),
  };
}

/** The longest words first, so that 「满意」 of 「不满意」 is not named. */
function namedIn(text: string, sorts: readonly string[]): readonly string[] {
  let left = text;
  return [...sorts]
    .sort((one, other) => other.length - one.length)
    .filter((sort) => {
      const stem = sort.length > 3 && !left.includes(sort) ? sort.replace(/类$/u, "") : sort;
      if (!left.includes(stem)) return false;
      left = left.split(stem).join("·");
      return true;
    });
}

const DUE = /限|应|到期|期$/u;

/** What has its day, and what has it in time. */
function caseFilters({ columns }: PlainTable, words: string, asOf: string): readonly Filter[] {
  const days = columns.filter(({ holds }) => holds === "days");
  const due = days.find(({ name }, at) => at > 0 && DUE.test(name.replace(/日期$/u, "")));
  const done = days.filter((column, at) => at > 0 && column !== due);
  const filters = done.map((column): Filter => ({
    words: [column.words],
    is: (row) => !isBlank(row.value(column)),
  }));
  if (!due || !/按期|按时|及时|逾期|超期/u.test(words)) return filters;
  return [...filters, ...done.flatMap((column) => inTime(column, due, words, asOf))];
}

/** What is in time, or late, of all rows and of those that are done: the head says which its share is of, or nobody knows. */
function inTime(done: PlainColumn, due: PlainColumn, words: string, asOf: string): readonly Filter[] {
  const late = /逾期|超期/u.test(words);
  const isTold = (row: PlainRow): boolean => !isBlank(row.value(done));
  const filter: Filter = {
    words: [done.words, due.words, ...(late ? ["逾期", "超期"] : ["按期", "按时", "及时"])],
    is: (row) => {
      const [end, limit] = [dayText(row.written(done)), dayText(row.written(due))];
      if (limit === null) return false;
      if (late) return end === null ? asOf > limit : end > limit;
      return end !== null && end <= limit;
    },
  };
  const ofDone = { ...filter, isTold };
  return /占已|占应?办|占完成/u.test(words) ? [ofDone] : [filter, ofDone];
}

function dayText(value: string | number | null): string | null {
  const [, year, month = "", day = ""] = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/u.exec(String(value ?? "")) ?? [];
  return year === undefined ? null : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function measuresOf(list: PlainTable, words: string): readonly ColumnFigure[] {
  const numbers = list.columns.filter(({ holds, name }) => holds === "numbers" && !/序号|编号/u.test(name));
  const others = list.isConfidential ? [] : list.columns.filter(({ holds }) => holds !== "numbers");
  const counts: readonly ColumnFigure[] = [{ kind: "count", column: null, of: (rows) => rows.length }];
  if (/率|占比|比例/u.test(words)) return shares(numbers, words);
  if (/最多/u.test(words)) return others.filter(({ sorts }) => sorts.length > 1).map(most);
  if (/最低/u.test(words)) return numbers.map((column) => ofNumbers("lowest", column));
  if (/最高/u.test(words)) return numbers.map((column) => ofNumbers("highest", column));
  if (/均/u.test(words)) return numbers.map((column) => ofNumbers("mean", column));
  return [
    ...counts,
    ...numbers.map((column) => ofNumbers("sum", column)),
    ...others.map((column): ColumnFigure => ({ kind: "told", column, of: (rows) => toldOf(rows, column) })),
  ];
}

function shares(numbers: readonly PlainColumn[], words: string): readonly ColumnFigure[] {
  const counted: ColumnFigure = {
    kind: "share",
    column: null,
    of: (rows, all) => percentage(rows.length, all.length),
  };
  const should = numbers.find(({ name }) => name.startsWith("应"));
  const real = numbers.find(({ name }) => name.startsWith("实"));
  if (!should || !real || !/到/u.test(words)) return [counted];
  const turns: ColumnFigure = {
    kind: "share",
    column: real,
    of: (rows) => {
      const [came, asked] = [valuesIn(rows, real), valuesIn(rows, should)];
      // Of whom nobody counted who came, nobody knows how many stayed away.
      if (came.length < rows.length || asked.length < rows.length) return null;
      return percentage(sum(came), sum(asked));
    },
  };
  return [turns];
}

function percentage(part: number, whole: number): TemplateValue {
  return whole === 0 ? null : { percent: toHundredths((part / whole) * 100) };
}

/** The mean, the sum or an end of a column of numbers. */
export function ofNumbers(kind: "sum" | "mean" | "lowest" | "highest", column: PlainColumn): ColumnFigure {
  const of = (rows: readonly PlainRow[]): TemplateValue => {
    const values = valuesIn(rows, column);
    // A cell that is left blank is no nought.
    if (values.length < rows.length) return null;
    if (kind === "sum") return toHundredths(sum(values));
    if (values.length === 0) return null;
    if (kind === "mean") return toHundredths(sum(values) / values.length);
    return kind === "lowest" ? Math.min(...values) : Math.max(...values);
  };
  return { kind, column, of };
}

function valuesIn(rows: readonly PlainRow[], column: PlainColumn): readonly number[] {
  return rows.map((row): CellValue => row.value(column)).filter((value) => typeof value === "number");
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}

function toldOf(rows: readonly PlainRow[], column: PlainColumn): TemplateValue {
  const said = [...new Set(rows.flatMap((row) => row.written(column) ?? []))];
  return said.length === 0 || said.length > MOST_TOLD ? null : said.join("、");
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
    const words = [...counts].filter(([, count]) => count === often).map(([word]) => word);
    return words.length === 0 || words.length > MOST_TOLD ? null : words.join("、");
  };
  return { kind: "most", column, of };
}
