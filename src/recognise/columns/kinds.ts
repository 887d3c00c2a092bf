import { byObject, byText, foldHeader } from "../../grid";
import { dayFieldOf, LEDGERS, type LedgerDefinition, type LedgerKind } from "../../ledgers";
import { matchColumns, mayHaveField, type ColumnMatches, type ColumnsToMatch } from "./match-columns";
import { isNumbering, kindsWithColumn } from "../find/header-words";
import type { GivenByLines } from "./lines-between";

/** A kind of ledger that a table may be, with its columns and how sure that is (0–1). */
export interface KindGuess {
  readonly definition: LedgerDefinition;
  readonly matches: ColumnMatches;
  readonly confidence: number;
}

/** What speaks for a kind, each 0–1, and whether that suffices to read the table as this kind without being asked. */
export interface WeighedKind extends KindGuess {
  readonly byTitle: number;
  /** The strongest of the kind's title words in the columns' names: 学习内容, 会议名称. */
  readonly byHeader: number;
  /** Share of the columns that the kind knows; of a wide table, columns of its own beside them don't count. */
  readonly coverage: number;
  /** Columns that hardly any other kind has. */
  readonly telling: number;
  readonly enough: boolean;
}

/** So many known columns make a table whole, however many unknown ones stand beside them. */
const WIDE = 8;

/** Columns that say nothing of a table's kind. */
const COMMON = /^(序号?|备注|说明|no|合计|小计|签名|签字|照片|佐证材料)$/;

/** How strongly a title or sheet name points to a kind, 0–1: its strongest word. */
export function titleStrength(text: string, definition: LedgerDefinition): number {
  return strengthFor(definition)(text);
}

/** Every layout, and every kind, asks the same of one title. */
const strengthFor = byObject((definition: LedgerDefinition) =>
  byText(500, (text) => strengthOf(text, definition)),
);

function strengthOf(text: string, definition: LedgerDefinition): number {
  let strength = 0;
  for (const [word, weight] of Object.entries(definition.titleWords)) {
    if (holdsWord(text, word)) strength = Math.max(strength, weight + word.length / 100);
  }
  const latin = /[a-z]{4}/i.test(text) ? text.toLowerCase().replace(/[^a-z]/g, "") : "";
  for (const [word, weight] of latin === "" ? [] : Object.entries(definition.englishTitleWords)) {
    if (latin.includes(word)) strength = Math.max(strength, weight + word.length / 200);
  }
  return Math.min(strength, 1.08);
}

/** 12345 is a hotline, and nothing inside the number of a conference. */
function holdsWord(text: string, word: string): boolean {
  if (!text.includes(word)) return false;
  return !/^\d+$/.test(word) || new RegExp(`(?<!\\d)${word}(?!\\d)`).test(text);
}

/**
 * The kinds that a table may be, the likeliest first: what its title and sheet name say, how many of its columns the kind knows, and how
 * many of those hardly any other kind has. Kinds whose required columns are missing are left out.
 *
 * @param title the table's own title and info rows, compact
 * @param sheetName weighs a little less: one sheet may hold several tables
 */
export function guessKinds(title: string, sheetName: string, toMatch: ColumnsToMatch): readonly KindGuess[] {
  const weighed = weighKinds(title, sheetName, toMatch).filter(
    ({ enough, confidence }) => enough && confidence >= 0.35,
  );
  return asDoubtful(weighed, `${title} ${sheetName}`).sort((a, b) => b.confidence - a.confidence);
}

/** Every kind whose required columns a table has, with what speaks for it; parameters as of `guessKinds`. */
export function weighKinds(
  title: string,
  sheetName: string,
  toMatch: ColumnsToMatch,
): readonly WeighedKind[] {
  const { columns, sample } = toMatch;
  const named = columns.filter(({ path }) => {
    const leaf = foldHeader(path[path.length - 1] ?? "");
    return leaf !== "" && !isNumbering(leaf) && !COMMON.test(leaf);
  });
  const words = {
    about: `${title} ${sheetName}`,
    names: columns.map(({ path }) => foldHeader(path.at(-1) ?? "")),
    heads: columns.map(({ path }) => path.map(foldHeader).join("")),
    paths: columns.map(({ path }) => path.join("")),
    cells: sample.flat(),
    isByPerson: toMatch.given === "person",
  };
  const header = named.map(({ path }) => foldHeader(path[path.length - 1] ?? "")).join(" ");
  const guesses: WeighedKind[] = [];
  for (const definition of Object.values(LEDGERS)) {
    const given = fieldGiven(definition, toMatch.given ?? null);
    if (definition.must.some((id) => id !== given && !mayHaveField(id, toMatch, definition))) continue;
    const matches = matchColumns(toMatch, definition);
    const fields = new Set(matches.columns.map(({ field }) => field));
    if (given !== null) fields.add(given);
    if (definition.must.some((id) => !fields.has(id))) continue;
    const matched = matches.columns.filter(
      ({ field, reason }) => field !== null && field !== "remark" && reason !== "contents",
    );
    const byTitle = Math.max(titleStrength(title, definition), 0.9 * titleStrength(sheetName, definition));
    if (matched.length === 0 && named.length > 0) continue;
    if (definition.isOne?.({ ...words, fields, byTitle }) === false) continue;
    const byHeader = titleStrength(header, definition);
    const coverage = named.length === 0 ? 0 : Math.min(1, matches.strength / Math.min(named.length, WIDE));
    const telling = matched.reduce((sum, { path }) => sum + tellingShare(path, definition.kind), 0);
    const confidence = 0.45 * byTitle + 0.35 * coverage + 0.2 * Math.min(1, telling / 1.5);
    const enough =
      byTitle >= 0.4 ||
      (coverage >= 0.55 && telling >= 0.8) ||
      (coverage >= 0.9 && telling >= 0.5) ||
      (coverage >= 0.6 && byHeader >= 0.6) ||
      (coverage >= 0.3 && telling >= 2);
    guesses.push({ definition, matches, confidence, byTitle, byHeader, coverage, telling, enough });
  }
  return guesses;
}

/** The field of a kind that lines between the rows give: its day, or whose row it is in a table of people. */
function fieldGiven(definition: LedgerDefinition, given: GivenByLines | null): string | null {
  if (given === null) return null;
  if (given === "day") return dayFieldOf(definition)?.id ?? null;
  return definition.ofPeople && definition.fields.some(({ id }) => id === "person") ? "person" : null;
}

/** 「学习计划落实情况」, 「学习安排及完成情况」 is a plan and the record of what came of it: with equal right either, so that it is asked. */
function asDoubtful(guesses: readonly KindGuess[], names: string): KindGuess[] {
  const plan = guesses.find(({ definition }) => definition.kind === "study-plan");
  const study = guesses.find(({ definition }) => definition.kind === "study");
  if (!plan || !study || !/(计划|安排).{0,4}(落实|完成|执行|实施)/.test(names)) return [...guesses];
  const confidence = Math.max(plan.confidence, study.confidence);
  return [
    { ...study, confidence },
    { ...plan, confidence },
    ...guesses.filter((one) => one !== plan && one !== study),
  ];
}

/** 1 for a column that only this kind has, ½ for one that two have … */
function tellingShare(path: readonly string[], kind: LedgerKind): number {
  const kinds = kindsWithColumn(foldHeader(path[path.length - 1] ?? ""));
  if (!kinds || kinds.length === 0 || !kinds.includes(kind)) return 0;
  return kinds.length > 4 ? 0 : 1 / kinds.length;
}
