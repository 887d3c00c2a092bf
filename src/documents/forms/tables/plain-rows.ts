import { alikeHeads, likeliestKind, type AlikePair } from "../facts/alike-heads";
import { likelyHeads } from "../facts/likely-heads";
import { sharedLetters } from "../facts/plain-reading";
import { plainTables, type PlainColumn, type PlainRow, type PlainTable } from "../facts/plain-tables";
import { rowNamed } from "../facts/written-value";
import type { FormContext } from "../form-context";
import type { FoundRows, RowAnswers } from "./fill-rows";
import { isRemark, type FormColumn, type FormTable } from "./form-table";
import { isOfOthers } from "./item-columns";
import { reportTimes } from "./report-times";

/** Of the form's columns so many have to stand in the list: more where its title does not name it. */
const NAMED = 0.5;
const UNNAMED = 0.75;

type Pair = AlikePair<FormColumn, PlainColumn> & { readonly sure: boolean };

/** The rows of the one list on the unit's sheets that has a form's columns, of the time that the form is of; null without one. */
export function plainRows(table: FormTable, context: FormContext): FoundRows | null {
  const asked = table.columns.filter((column) => !isRemark(column));
  if (asked.length < 2) return null;
  const found = plainTables(context)
    .filter(({ isConfidential }) => !isConfidential)
    .map((list) => {
      const named = sharedLetters(table.title, list.about);
      const alike = alikeHeads(asked, list.columns, likeliestKind(list)).map(asSure);
      const share = alike.length / asked.length;
      // What is only likely is looked at where the title speaks of the list as well.
      const pairs = share < NAMED && named > 0 ? withLikely(alike, asked, list) : alike;
      return { list, pairs, share: pairs.length / asked.length, named };
    })
    .filter(({ share, named }) => share >= (named > 0 ? NAMED : UNNAMED))
    .sort((one, other) => other.share - one.share || other.named - one.named);
  const [best, second] = found;
  if (!best || (second && second.share === best.share && second.named === best.named)) return null;
  const stretch = reportTimes(table.title, context).whole;
  const { from, asOf } = context.input.report.period;
  const rows = best.list.rows.filter(({ day }) => {
    if (day === null) return stretch === null;
    return day <= asOf && (stretch === null ? day >= from : day >= stretch.from && day <= stretch.to);
  });
  return { name: best.list.about, rows: rows.map((row) => answersOf(row, best.list, best.pairs)) };
}

function asSure(pair: AlikePair<FormColumn, PlainColumn>): Pair {
  return { ...pair, sure: true };
}

/** The same with the columns that are likely the ones asked for, and nothing sure: whoever asks in other words may mean another list. */
function withLikely(
  pairs: readonly Pair[],
  asked: readonly FormColumn[],
  { columns }: PlainTable,
): readonly Pair[] {
  if (pairs.length < FEWEST_ALIKE) return pairs;
  const left = asked.filter((one) => !isOfOthers(one) && !pairs.some(({ ours }) => ours === one));
  const theirs = columns.filter((one) => !pairs.some((pair) => pair.theirs === one));
  return [...pairs, ...likelyHeads(left, theirs)].map((pair) => ({ ...pair, sure: false }));
}

const FEWEST_ALIKE = 2;

function answersOf(row: PlainRow, { sheet }: PlainTable, pairs: readonly Pair[]): RowAnswers {
  return new Map(
    pairs.flatMap(({ ours, theirs, sure }) => {
      const value = row.written(theirs);
      if (value === null) return [];
      const known = { value, from: rowNamed(sheet, row.row), source: [row.area], sure };
      return [[ours.column, { asked: ours.path.at(-1) ?? "", known }] as const];
    }),
  );
}
