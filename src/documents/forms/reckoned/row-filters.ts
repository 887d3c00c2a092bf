import { isBlank, type Day } from "../../../grid";
import { wordInCell, type PlainColumn, type PlainRow, type PlainTable } from "../facts/plain-tables";
import type { AskedWords } from "./column-families";

/** The rows of a list that something speaks of. */
export interface Filter {
  /** The words in the list that choose them; none for all rows. */
  readonly words: readonly string[];
  readonly is: (row: PlainRow) => boolean;
  /** Whether a row says at all what it is chosen by: shares are of those; absent where each does. */
  readonly isTold?: (row: PlainRow) => boolean;
}

const ALL: Filter = { words: [], is: () => true };

/**
 * Every choice among a list's rows that words may mean.
 *
 * @param isProvable whether filled cells tell of which sort the rows are, where the words do not
 */
export function filtersOf(
  list: PlainTable,
  { path, title }: AskedWords,
  { asOf, isProvable }: { readonly asOf: Day; readonly isProvable: boolean },
): readonly Filter[] {
  const each = isProvable ? eachSort(list) : [];
  return [ALL, ...sortFilters(list, path, title), ...caseFilters(list, path, asOf), ...each];
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
function caseFilters({ columns }: PlainTable, words: string, asOf: Day): readonly Filter[] {
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
function inTime(done: PlainColumn, due: PlainColumn, words: string, asOf: Day): readonly Filter[] {
  const late = /逾期|超期/u.test(words);
  const filter: Filter = {
    words: [done.words, due.words, ...(late ? ["逾期", "超期"] : ["按期", "按时", "及时"])],
    is: (row) => {
      const [end, limit] = [row.dayIn(done), row.dayIn(due)];
      if (limit === null) return false;
      return late ? (end ?? asOf) > limit : end !== null && end <= limit;
    },
  };
  const ofDone: Filter = { ...filter, isTold: (row) => !isBlank(row.value(done)) };
  return /占已|占应?办|占完成/u.test(words) ? [ofDone] : [filter, ofDone];
}
