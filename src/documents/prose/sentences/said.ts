import type { CellArea } from "../../../grid";
import type { ClauseResult } from "../../../check";
import type { LedgerKind } from "../../../ledgers";
import { isSameCall, type RecordFilter } from "../../../measures";
import { ofYears } from "../../../own-sheets";
import { CLAUSES, type Clause, type ClauseId } from "../../../standards";
import { blank } from "../../kit/paragraphs/blanks";
import { periodYears, shortNumber, yearsText } from "../../kit/wording";
import { listOfDeeds } from "../deeds/list-of-deeds";
import type { Deed } from "../deeds/deed";
import { unitDeeds, type UnitDeeds } from "../deeds/unit-deeds";
import type { DocumentInput } from "../document-input";
import { settledFigures, summaryFigures, type SummaryFigures } from "../summary-figures";

/** A sentence that may be said, with the cells that say it. */
export interface Said {
  /** With the blanks that somebody has filled, `{{创建投入金额}}`. */
  readonly template: string;
  readonly cells: readonly CellArea[];
}

/** A number, a name; null where the ledgers do not give it. */
type Figure = number | string | null;

/** What sentences are made from. */
export interface Facts {
  readonly input: DocumentInput;
  /** Those of clauses that the report leaves open are null: a paper says no more than the report that it goes with. */
  readonly figures: SummaryFigures;
  readonly deeds: UnitDeeds;
  /** 全年 of a single whole year, else "". */
  readonly allYear: string;
  readonly result: (clause: ClauseId) => ClauseResult | undefined;
  /** The report can't decide the clause. */
  readonly isOpen: (clause: ClauseId) => boolean;
  /** Whether none of the clauses fell short: what did stands among the shortfalls alone. */
  readonly isGood: (...clauses: readonly ClauseId[]) => boolean;
  /** The same, or at least half of its months, quarters or persons reached it: that it took place may be told. */
  readonly isMostly: (clause: ClauseId) => boolean;
  /**
   * A sentence with its figures put in: `{集中学习次数}` becomes the number, or what somebody said in its place. Null where one is known
   * neither way.
   */
  readonly say: (
    text: string,
    figures?: Readonly<Record<string, Figure>>,
    cells?: readonly CellArea[],
  ) => Said | null;
}

/** How a sentence is told, and whether: null where it may not be said. */
export type SentenceRule = (facts: Facts) => Said | null;

/**
 * The facts behind the sentences of a paper.
 *
 * @param everyBlank sentences whose figures nobody knows are told with their blanks, to list what can be filled in
 */
export function factsOf(input: DocumentInput, everyBlank = false): Facts {
  const { report, known = {}, proposals = {} } = input;
  const { from, to, asOf } = report.period;
  const years = yearsText(periodYears(report.period).from, periodYears(report.period).to);
  const judged = judgedOn(input);
  const fellShort = (id: ClauseId): boolean =>
    judged(id).some(({ verdict }) => verdict === "unmet" || verdict === "behind");
  const isOpen = (id: string): boolean => judged(id).some(isUndecided);
  const isSaid = (name: string): boolean =>
    (known[ofYears(name, years)] ?? known[name] ?? "") !== "" || name in proposals;
  return {
    input,
    figures: settledFigures(summaryFigures(input.figures, report), (which) => {
      const id = input.figures.idOf(which);
      return id !== null && isOpen(id);
    }),
    deeds: unitDeeds(input),
    allYear:
      from.slice(0, 4) === to.slice(0, 4) && from.endsWith("01-01") && asOf >= to && to.endsWith("12-31")
        ? "全年"
        : "",
    result: (id) => judged(id)[0],
    isOpen,
    isGood: (...ids) => !ids.some(fellShort),
    isMostly: (id) => {
      const { numerator = null, denominator = null } = judged(id)[0] ?? {};
      return !fellShort(id) || (numerator !== null && denominator !== null && numerator * 2 >= denominator);
    },
    say: (text, figures = {}, cells = []) => {
      const unknown: string[] = [];
      const template = text.replace(/\{([^{}]+)\}/gu, (_, name: string) => {
        const figure = figures[name] ?? null;
        if (figure !== null) return typeof figure === "number" ? shortNumber(figure) : figure;
        if (!isSaid(name)) unknown.push(name);
        return blank(name);
      });
      return unknown.length > 0 && !everyBlank ? null : { template, cells };
    },
  };
}

/** What the report says of a clause of ours, and of what the unit's own rubric asks that is measured as the clause is. */
function judgedOn({ report, clauses, standard }: DocumentInput): (id: string) => readonly ClauseResult[] {
  const results = new Map(report.results.map((result) => [result.id, result]));
  const measureOf = new Map<string, Clause["measure"]>(CLAUSES.map(({ id, measure }) => [id, measure]));
  return (id) => {
    const own = results.get(id);
    const measure = measureOf.get(id);
    if (own !== undefined) return [own];
    if (standard?.rubric === undefined || measure === undefined) return [];
    return clauses.flatMap((clause) =>
      isOfOneMatter(clause.measure, measure) ? (results.get(clause.id) ?? []) : [],
    );
  };
}

/** Whether a rubric's requirement is measured as a clause of ours, or counts records of its ledger, all or by one of its words. */
function isOfOneMatter(asked: Clause["measure"], ours: Clause["measure"]): boolean {
  if (isSameCall(asked, ours)) return true;
  // A row of several requirements is of the matter of each; hours and scores are one matter however they are counted.
  if (asked.measure === "all-of" && ours.measure !== "all-of")
    return asked.parts.some(({ call }) => isOfOneMatter(call, ours));
  if (asked.measure === ours.measure && ONE_OF_A_KIND.has(asked.measure)) return true;
  if (asked.measure !== "count-by-period" || ours.measure !== "count-by-period") return false;
  if (![ours.ledger].flat().some((kind) => [asked.ledger].flat().includes(kind))) return false;
  const words = wordsOf(asked.where);
  return words.length === 0 || wordsOf(ours.where).some((word) => words.includes(word));
}

const ONE_OF_A_KIND: ReadonlySet<Clause["measure"]["measure"]> = new Set([
  "sum-per-person",
  "score-average",
  "attendance-rate",
]);

/** What records are found by: words in them, and types. */
function wordsOf(where: RecordFilter | undefined): readonly string[] {
  if (where === undefined) return [];
  if ("all" in where) return where.all.flatMap(wordsOf);
  if ("any" in where) return where.any.flatMap(wordsOf);
  if ("not" in where) return wordsOf(where.not);
  if ("contains" in where) return where.contains;
  return "in" in where ? where.in : [];
}

/** Nobody knows whether the clause is reached, and a figure that might tell is not there or not whole. */
function isUndecided({ verdict, actual }: ClauseResult): boolean {
  return verdict === "insufficient-data" || (verdict === "needs-confirmation" && actual === null);
}

/** A figure that is worth telling: none is no achievement. */
export function some(figure: number | null): number | null {
  return figure === null || figure <= 0 ? null : figure;
}

/** Deeds as they go on in a sentence, 「，开展了…等活动」, and "" of none; the noun stands behind 等 alone. */
export function withDeeds(
  deeds: readonly Deed[],
  before: string,
  noun: string,
  most?: number,
): { readonly text: string; readonly cells: readonly CellArea[] } {
  const list = listOfDeeds(deeds, most);
  if (list === null) return { text: "", cells: [] };
  return { text: `${before}${list.text}${list.text.endsWith("等") ? noun : ""}`, cells: list.cells };
}

/** The rows of a kind of ledger. */
export function rowsOf({ input }: Facts, kind: LedgerKind): readonly CellArea[] {
  return input.figures.rowsIn(kind).map(({ ledger, record }) => ({ sheet: ledger.sheet, ...record.area }));
}
