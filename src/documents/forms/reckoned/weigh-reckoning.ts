import { compactText } from "../../../grid";
import { figureLabel } from "../facts/figure-label";
import type { PlainColumn } from "../facts/plain-tables";
import { sharedLetters } from "../facts/plain-reading";
import { matterWords, sharedPieces } from "../facts/words-beside";
import type { AskedWords } from "./column-families";
import type { Reckoning } from "./reckonings";

/** What speaks for a reckoning, each from 0 to 1 but what is counted. */
interface Evidence {
  /** Cells of the column that are filled in and that it gives, the first two. */
  readonly examples: number;
  /** How much of the head the column is called by whose figures it takes. */
  readonly column: number;
  /** How near to the head the words stand that choose its rows. */
  readonly sorts: number;
  /** Whether its rows are chosen by words that stand nowhere on the form. */
  readonly unnamed: number;
  /** Words of the list that the heads name and it does not choose by. */
  readonly unused: number;
  /** How much the form speaks of the list. */
  readonly about: number;
  /** Whether it gives what the head counts, words where it asks words. */
  readonly counter: number;
  /** Letters of the head that nothing accounts for. */
  readonly left: number;
}

/** What each piece of evidence weighs: what is filled in already goes before all that words say. */
const WEIGHTS: Readonly<Record<keyof Evidence, number>> = {
  examples: 1.5,
  column: 1.2,
  sorts: 1.2,
  unnamed: -1,
  unused: -1.5,
  about: 1,
  counter: 1,
  left: -0.4,
};

const MOST_EXAMPLES = 2;
const OF_WORDS = /主题|题目|专题|议题|内容|名称|日期|时间|地点|人员?$|者$|姓名|类别|类型|原因|情况/u;
const OF_COLUMN: readonly (readonly [RegExp, RegExp])[] = [
  [/人次|人数|到[场会]|应到|实到|参[加学会]/u, /人/u],
  [/小时|学时|课时|时长/u, /学时|课时|时长|小时/u],
  [/分$|得分|评分/u, /分/u],
  [/元|金额|经费/u, /元|金额|经费/u],
];

/** How much speaks for a reckoning of a column; what neither its head nor a filled cell says is none. */
export function weightOf(reckoning: Reckoning, asked: AskedWords, examples: number): number {
  if (examples === 0 && counterFits(reckoning, asked) <= 0) return 0;
  const found = evidenceFor(reckoning, asked, examples);
  return (Object.keys(WEIGHTS) as (keyof Evidence)[]).reduce(
    (sum, name) => sum + found[name] * WEIGHTS[name],
    0,
  );
}

function evidenceFor(reckoning: Reckoning, asked: AskedWords, examples: number): Evidence {
  const { list, filter, measure } = reckoning;
  const { leaf, path, title } = asked;
  const heads = list.columns.map(({ words }) => words);
  const inHeads = list.columns.flatMap(({ sorts }) => sorts).filter((sort) => path.includes(sort));
  const unused = inHeads.filter((sort) => !filter.words.some((word) => word.includes(sort)));
  const known = [list.about, ...heads, ...filter.words, title];
  // 「起数」 is of what stands above it.
  const asks = matterWords(leaf.replace(COUNTED, "")) === "" ? path : leaf;
  const left = matterWords(sharedPieces(asks, known).rest.replace(COUNTED, ""));
  const sorts = nearness(filter.words, asked);
  return {
    examples: Math.min(examples, MOST_EXAMPLES),
    column: named(leaf, measure.column),
    sorts,
    unnamed: filter.words.length > 0 && sorts === 0 ? 1 : 0,
    unused: Math.min(1, unused.length),
    about: Math.min(1, sharedLetters(`${title}·${path}`, [list.about, ...inHeads].join("·")) / 4),
    counter: counterFits(reckoning, asked),
    left: left.length,
  };
}

const COUNTED = /[次场件条期份个起项篇堂节人名天数量总共上开了的及和与率]/gu;

function named(leaf: string, column: PlainColumn | null): number {
  if (column === null) return 0;
  const letters = Math.max(2, matterWords(leaf).length);
  return Math.min(1, sharedLetters(leaf, compactText(column.words)) / letters);
}

function nearness(words: readonly string[], { leaf, path, title }: AskedWords): number {
  const near = words.map((word) => {
    if (leaf === word) return 1.5;
    if (leaf.includes(word)) return 1;
    if (path.includes(word)) return 0.9;
    return title.includes(word) ? 0.2 : sharedLetters(leaf, word) >= 2 ? 0.7 : 0;
  });
  return near.length === 0 ? 0 : Math.max(...near);
}

function counterFits({ filter, measure, isRunning }: Reckoning, { leaf, path }: AskedWords): number {
  if (isRunning !== /累计|累积/u.test(path)) return -1;
  if (measure.kind === "told") return OF_WORDS.test(leaf) ? 1 : -1;
  if (measure.kind === "count") {
    if (filter.words.includes(leaf)) return 1;
    const { counter } = figureLabel(leaf);
    const isOfCases = counter === "times" || counter === "pieces" || /[次场件条期份个起项数]$/u.test(leaf);
    if (OF_WORDS.test(leaf) && counter === null) return -1;
    return OF_COLUMN.some(([head]) => head.test(leaf)) ? -0.5 : isOfCases ? 1 : 0;
  }
  const words = measure.column?.words ?? "";
  const meant = OF_COLUMN.filter(([head]) => head.test(leaf));
  if (meant.length === 0) return measure.kind === "sum" ? 0 : 0.7;
  return meant.some(([, column]) => column.test(words)) ? 1 : -1;
}
