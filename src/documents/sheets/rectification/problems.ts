import type { ClauseResult, OwnProblem } from "../../../check";
import { addressText, dayParts, type Day } from "../../../grid";
import type { Ledger, LedgerKind } from "../../../ledgers";
import { inChinese, type Message } from "../../../locales";
import type { Remark } from "../../../measures";
import type { ProblemPart } from "../../kit/sheet-plan";
import { actualText } from "../../prose/clause-figures";
import { departmentWord, labelsInTheirWords } from "../../prose/department-word";
import type { DocumentInput } from "../../prose/document-input";
import { recordAt, rowsWithin, type Found } from "../../prose/found-record";
import { coreOf, wordsIn } from "../../prose/messages";
import { nameOf } from "../../prose/sentences/what-failed";
import { idsOf, problemIds } from "../../renew/problem-id";
import { isCaseKey, handlingOf, matterText, recordedText, type Handling } from "../../prose/matter";
import { ownMatches, type Candidate } from "./own-matches";

/** Stands for a clause in the ids of problems that the unit keeps itself. */
export const OWN_CLAUSE = "own-ledger";

/** A problem as it will be one row of the register. */
export interface RegisterProblem {
  readonly id: string;
  /** The clause that falls short; null for what only the unit's own register holds. */
  readonly result: ClauseResult | null;
  /** Further clauses that fall short by the same. */
  readonly others: readonly ClauseResult[];
  readonly parts: readonly ProblemPart[];
  /** What is wrong, by the key of its text; null where the clause falls short as a whole. */
  readonly key: Message["key"] | null;
  /** The kind of ledger that shows it. */
  readonly kind: LedgerKind | null;
  /** The ledger's row that it is about. */
  readonly row: Found | null;
  /** What was to be done of a case. */
  readonly does: Handling;
  /** The people, months, cases that its texts name. */
  readonly words: readonly string[];
  /** What the unit's own register holds of the same matter. */
  readonly own: OwnProblem | null;
}

/** One remark of a clause, with what is known of it. */
interface Told extends Omit<RegisterProblem, "parts" | "own" | "result" | "others"> {
  readonly part: ProblemPart;
  readonly isCase: boolean;
  readonly of: ClauseResult;
}

/** Whom several of a sort are counted as. */
const NOUNS: Partial<Record<Message["key"], ProblemPart["noun"]>> = {
  "check.person-short": "人",
  "check.sum-short": "人",
  "check.late-often": "人次",
  "check.absent": "人次",
  "check.attendance-gap": "人次",
  "check.leave-unapproved": "人次",
};

/**
 * The problems of the clauses that are unmet or behind, and what is open under one that is reached; then what the unit's own register holds besides (docs/criteria.md §4.5): people
 * and months of a clause together, each case by itself; what the unit's register holds of the same matter goes with it.
 *
 * @param told the problems of a clause that have no row elsewhere; null where the clause as a whole is one
 */
export function problemsOf(
  input: DocumentInput,
  told: (result: ClauseResult) => readonly Remark[] | null,
): readonly RegisterProblem[] {
  const { report } = input;
  const year = dayParts(report.period.from).year;
  const ofClauses = report.results
    .filter(
      ({ verdict, problems }) =>
        verdict === "unmet" || verdict === "behind" || (verdict === "met" && problems.length > 0),
    )
    .map((result) => ({ result, all: toldOf(result, told(result), input, year) }));
  const { open = [], done = [] } = report.own ?? {};
  const own = [...open, ...done];
  const openIds = idsOf(OWN_CLAUSE, open.map(identity), year);
  const matches = ownMatches(
    own,
    ofClauses.flatMap(({ result, all }) => all.map((one) => candidateOf(result, one))),
  );
  const every = ofClauses.flatMap(({ all }) => all);
  const held = own.map((problem, at) => ({
    problem,
    some: (matches[at] ?? []).flatMap((id) => every.filter((one) => one.id === id)),
    id: openIds[at] ?? null,
  }));
  const problems = ofClauses.flatMap(({ result, all }) => {
    const matched = held.filter(({ some }) => some[0]?.of === result);
    const rest = all.filter((one) => !held.some(({ some }) => some.includes(one)));
    return [
      ...split(rest).map((some) => problemOf(result, some, year, null)),
      ...matched.map(({ problem, some, id }) => problemOf(result, some, year, { problem, id })),
    ];
  });
  return [
    ...problems,
    ...open.flatMap((problem, at) =>
      (matches[at] ?? []).length > 0 ? [] : [ownProblem(problem, openIds[at] ?? "")],
    ),
  ];
}

function toldOf(
  result: ClauseResult,
  remarks: readonly Remark[] | null,
  { ledgers, report, clauses }: DocumentInput,
  year: number,
): readonly Told[] {
  const all = remarks ?? [WHOLE_CLAUSE];
  const ids = problemIds(result, all, year);
  const word = departmentWord(ledgers);
  return all.map((remark, at) => {
    const id = ids[at] ?? "";
    const row = recordAt(ledgers, remark.cells);
    const core = coreOf(remark.text);
    const isWhole = remark === WHOLE_CLAUSE;
    const does = handlingOf(clauses.find(({ id }) => id === result.id));
    const text = isWhole
      ? wholeClause(result)
      : (inFull(result, remark, ledgers, report.period.asOf) ??
        matterText(remark, row, report.period.asOf, does));
    const [cell] = remark.cells.length > 0 ? remark.cells : result.evidence;
    const kind = row?.ledger.kind ?? ledgers.find(({ sheet }) => sheet === cell?.sheet)?.kind ?? null;
    const noun = NOUNS[core.key];
    const count =
      core.key === "check.and-more" && typeof core.params.n === "number" ? core.params.n : undefined;
    return {
      id,
      key: isWhole ? null : core.key,
      kind,
      row,
      does,
      words: wordsIn(core).flatMap((words) => words.split("、")),
      isCase: isCaseKey(core.key),
      of: result,
      part: {
        id,
        text: labelsInTheirWords(text, word),
        cells: remark.cells,
        ...(noun === undefined ? {} : { noun }),
        ...(count === undefined ? {} : { count }),
      },
    };
  });
}

/** What a figure alone would not say: what it is that was done too seldom, what it was that is recorded; null of anything else. */
function inFull(
  result: ClauseResult,
  { text, cells }: Remark,
  ledgers: readonly Ledger[],
  asOf: Day,
): string | null {
  if (text.key === "check.records-found") return recordedText(rowsWithin(ledgers, "violation", cells), asOf);
  if (text.key !== "check.short") return null;
  return `${nameOf(result)}，完成${actualText(result)}，${inChinese(text).replace(/^缺/u, "比要求少")}`;
}

/** Each case by itself, all else of a clause together. */
function split(all: readonly Told[]): readonly (readonly Told[])[] {
  const together = all.filter((one) => !one.isCase);
  return [
    ...(together.length === 0 ? [] : [together]),
    ...all.filter((one) => one.isCase).map((one) => [one]),
  ];
}

function problemOf(
  result: ClauseResult,
  some: readonly Told[],
  year: number,
  own: { readonly problem: OwnProblem; readonly id: string | null } | null,
): RegisterProblem {
  const [first] = some;
  const isOneCase = first?.isCase === true && some.length === 1;
  const [whole = ""] = idsOf(result.id, [own === null ? "" : `own ${identity(own.problem)}`], year);
  const others = [...new Set(some.map(({ of }) => of))].filter((of) => of !== result);
  const ownPart: readonly ProblemPart[] =
    own === null || own.id === null
      ? []
      : [{ id: own.id, text: own.problem.problem, cells: [], isOwn: true }];
  return {
    id: isOneCase ? first.id : whole,
    result,
    others,
    parts: [...some.map((one) => partOf(one, others.length > 0)), ...ownPart],
    key: first?.key ?? null,
    kind: first?.kind ?? null,
    row: some.length === 1 ? (first?.row ?? null) : null,
    does: first?.does ?? "答复",
    words: some.flatMap(({ words }) => words),
    own: own?.problem ?? null,
  };
}

/** What falls short, under its clause where a row is about several. */
function partOf({ part, of }: Told, isOneOfSeveral: boolean): ProblemPart {
  return isOneOfSeveral ? { ...part, text: `${inChinese(of.title)}：${part.text}` } : part;
}

function ownProblem(problem: OwnProblem, id: string): RegisterProblem {
  const part = { id, text: problem.problem, cells: [] };
  return {
    id,
    result: null,
    others: [],
    parts: [part],
    key: null,
    kind: null,
    row: null,
    does: "答复",
    words: [],
    own: problem,
  };
}

function candidateOf(result: ClauseResult, { id, part, words, row, isCase, kind }: Told): Candidate {
  const number = row?.record.fields["number"]?.raw;
  const department = row?.record.fields["department"]?.raw;
  const matter = isCase ? (row?.record.fields["topic"] ?? row?.record.fields["name"])?.raw : undefined;
  return {
    id,
    clauseTitle: inChinese(result.title),
    text: part.text,
    words,
    number: number === undefined || String(number) === "" ? null : String(number),
    isCase,
    matter: typeof matter === "string" && matter !== "" ? matter : null,
    kind,
    department: department === undefined || String(department) === "" ? null : String(department),
  };
}

function identity({ problem, found }: OwnProblem): string {
  return `${problem}\n${found ?? ""}`;
}

/** Stands for a clause that falls short without naming where: its figure is the problem. */
const WHOLE_CLAUSE: Remark = { text: { key: "documents.words", params: { text: "" } }, cells: [] };

function wholeClause(result: ClauseResult): string {
  const title = inChinese(result.unmetTitle ?? result.title);
  return `${title}（要求${inChinese(result.targetText)}，实际${actualText(result)}）`;
}

/** The rows that are open in the unit's own ledger, by their addresses. */
export function cellsOfOwn({ report: { own } }: DocumentInput): ReadonlySet<string> {
  return new Set((own?.open ?? []).flatMap(({ cells }) => cells.map(addressText)));
}
