import { byObject } from "../../../grid";
import { fieldsByName } from "../../../recognise";
import { alikeHeads } from "../facts/alike-heads";
import { likelyHeads } from "../facts/likely-heads";
import type { UnitTable } from "../facts/unit-tables";
import { isOpenCell } from "../open-cell";
import { isRemark, type FormColumn, type FormTable } from "./form-table";
import { isOfOthers } from "./item-columns";
import { identityOf, isOfDay, isSame, withoutQuotes } from "./same-text";

/** A column of a form with the one of the unit's table that holds the same. */
export interface ColumnPair {
  readonly column: FormColumn;
  readonly theirs: number;
  /** Whether the two only likely hold the same. */
  readonly isLikely?: boolean;
}

/** Of the texts down a column so many stand in the other. */
const KNOWN = 0.5;

/** Which column of the unit's table each of the form's is: by its name, else as the same field of the ledger. */
export function pairsOf(table: FormTable, source: UnitTable): readonly ColumnPair[] {
  const { columns } = table;
  const fields = source.kind === null ? [] : fieldsByName(source.kind, columns);
  const taken = new Set<number>();
  const pairs: ColumnPair[] = [];
  const isPaired = (column: FormColumn): boolean => pairs.some((one) => one.column === column);
  const pair = (column: FormColumn, theirs: number | undefined): void => {
    if (theirs === undefined || taken.has(theirs) || isPaired(column)) return;
    taken.add(theirs);
    pairs.push({ column, theirs });
  };
  for (const column of columns) pair(column, source.columns.find(({ name }) => name === column.name)?.column);
  // What stands in a column tells more than its name: the numbers under 「问题编号」 are no problems.
  const texts = textsDown(table);
  for (const [at, column] of columns.entries()) pair(column, holdingTexts(texts[at] ?? [], source, taken));
  for (const [index, column] of columns.entries()) {
    if (isOfOthers(column)) continue;
    const field = fields[index] ?? null;
    const [theirs, ...others] = source.columns.filter((one) => one.field === field);
    // Of twelve columns of scores none is 「平均分」, and of four weeks' duties none is 「责任人」.
    const alike = columns.filter((one, at) => fields[at] === field && !isPaired(one));
    const isOnly = alike.length <= MOST_OF_A_FIELD;
    if (field !== null && others.length === 0 && isOnly) pair(column, theirs?.column);
  }
  for (const [index, column] of columns.entries()) {
    const field = isOfOthers(column) ? undefined : ELSE[fields[index] ?? ""];
    if (field !== undefined) pair(column, source.columns.find((one) => one.field === field)?.column);
  }
  const mine = columns.filter((column) => !isOfOthers(column) && !isPaired(column));
  const theirs = source.columns.filter(({ column }) => !taken.has(column));
  for (const { ours, theirs: alike } of alikeHeads(mine, theirs, null)) pair(ours, alike.column);
  return pairs;
}

/** What stands in each column of the form, which is held against every table of the unit's. */
const textsDown = byObject(({ cells, columns, given }: FormTable): readonly (readonly string[])[] =>
  columns.map(({ column }) => [
    ...new Set(given.flatMap((row) => identityOf(cells.value(row, column), 0) ?? [])),
  ]),
);

/** More columns than so many that ask for the same each have a matter of their own. */
const MOST_OF_A_FIELD = 2;

/** So many different texts down a column tell where they stand elsewhere. */
const FEWEST_TEXTS = 3;

/** The column of the unit's table in which most of a form's texts stand, whatever the two are called: 「工作事项」 and 「任务」. */
function holdingTexts(
  texts: readonly string[],
  { cells, columns, rows }: UnitTable,
  taken: ReadonlySet<number>,
): number | undefined {
  if (texts.length < FEWEST_TEXTS || texts.some(isOfDay)) return undefined;
  const held = columns.filter(({ column }) => {
    const theirs = new Set(rows.map((row) => withoutQuotes(cells.value(row, column))));
    return !taken.has(column) && texts.filter((text) => theirs.has(text)).length >= texts.length * KNOWN;
  });
  return held.length === 1 ? held[0]?.column : undefined;
}

/** Of the cells down a column so many are open; sentences may be merged over the rest. */
const OPEN = 0.6;

/** Whether a column waits for what is to be filled in. */
export function isMostlyOpen({ cells, given }: FormTable, { column }: FormColumn): boolean {
  return given.filter((row) => isOpenCell(cells, row, column)).length >= given.length * OPEN;
}

/** Columns that are open down the form, and the ones that likely hold what they ask: proposed, never looked up by. */
export function likelyPairs(
  table: FormTable,
  source: UnitTable,
  pairs: readonly ColumnPair[],
): readonly ColumnPair[] {
  const open = table.columns.filter(
    (column) =>
      !isRemark(column) &&
      !isOfOthers(column) &&
      !pairs.some((pair) => pair.column === column) &&
      isMostlyOpen(table, column),
  );
  const theirs = source.columns.filter(({ column }) => !pairs.some((pair) => pair.theirs === column));
  return likelyHeads(open, theirs).map(({ ours: column, theirs: { column: other } }) => ({
    column,
    theirs: other,
    isLikely: true,
  }));
}

/** Whether what stands in a column of the form stands in the other table too: a stage may be called otherwise there in every row. */
export function speaksAlike(
  { column, theirs }: ColumnPair,
  { given: rows }: FormTable,
  { cells, rows: others }: UnitTable,
  given: (row: number, column: FormColumn) => string | null,
  year: number,
): boolean {
  const texts = [...new Set(rows.flatMap((row) => given(row, column) ?? []))];
  if (texts.length < 2) return true;
  const said = new Set(others.flatMap((row) => identityOf(cells.value(row, theirs), year) ?? []));
  return texts.some((text) => said.has(text) || [...said].some((other) => isSame(text, other)));
}

/** What became of something stands in either of two columns. */
const ELSE: Readonly<Record<string, string>> = { progress: "state", state: "progress", result: "state" };
