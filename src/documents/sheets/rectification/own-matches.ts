import type { OwnProblem } from "../../../check";
import { LEDGERS, type LedgerKind } from "../../../ledgers";

/** A problem of the check, as far as one of the unit's own could be the same. */
export interface Candidate {
  readonly id: string;
  readonly clauseTitle: string;
  readonly text: string;
  /** The month, the people, the case: what it is about. */
  readonly words: readonly string[];
  /** The number of a case; null for anything else. */
  readonly number: string | null;
  readonly isCase: boolean;
  /** What the case is about, as its ledger has it; null for anything else. */
  readonly matter: string | null;
  readonly kind: LedgerKind | null;
  readonly department: string | null;
}

/** A word of a title that points to a kind of ledger strongly enough to say what a problem is about. */
const TELLING = 0.7;
/** What was not done at all: then nothing was done of what would have been a part of it. */
const NOT_AT_ALL = /未(?:组织|开展|进行|安排|召开|举行)|没有(?:组织|开展|进行|安排|召开|举行|学习)/;
/** What is done too seldom, whatever the month; what is written down about it badly is another matter. */
const TOO_SELDOM = /未达|达不到|不足|不够|偏少|较少|未(?:按|坚持|落实)|缺(?!失)/;
const PAPERS = /记录|签到|笔记|台账|资料|档案/;
/** Share of a clause's title that a problem without a month must say to be about the clause as a whole. */
const WHOLE = 0.5;
/** Who is late with an answer is said in these words. */
const LATE = /超期|逾期|超时|未(?:按[期时])?(?:答复|办结|回复|办理|完成)|没有答复/;

/**
 * Which problems of the check the unit's own register holds already: by the number of a case; by what it is about together with the month,
 * the name or the place; as the clause as a whole; by its only late case. What fits nothing stays a row of its own, and so does what fits in
 * doubt. A month in which nothing was held at all stands for all clauses that miss the same month of the same ledger.
 *
 * @returns ids of the candidates by the problem's place in `own`, those of the clause that it is nearest to first
 */
export function ownMatches(
  own: readonly OwnProblem[],
  candidates: readonly Candidate[],
): readonly (readonly string[])[] {
  const taken = new Set<string>();
  return own.map((problem) => {
    const open = candidates.filter(({ id }) => !taken.has(id));
    const fitting = open.filter((one) => fits(problem, one, open));
    const [best] = [...fitting].sort(
      (a, b) => shared(problem.problem, b.clauseTitle) - shared(problem.problem, a.clauseTitle),
    );
    const same = [
      ...fitting.filter(({ clauseTitle }) => clauseTitle === best?.clauseTitle),
      ...fitting.filter(
        (one) => best && one.clauseTitle !== best.clauseTitle && isPartOf(one, best, problem),
      ),
    ];
    for (const { id } of same) taken.add(id);
    return same.map(({ id }) => id);
  });
}

/** Whether a clause lacks a month because nothing at all was held in it: 「8月未组织集中学习」 for what is studied monthly. */
function isPartOf(one: Candidate, best: Candidate, { problem }: OwnProblem): boolean {
  return NOT_AT_ALL.test(problem) && one.kind === best.kind && !one.isCase && monthsIn(one.text).length > 0;
}

function isWholeClause({ problem }: OwnProblem, { clauseTitle, isCase }: Candidate): boolean {
  if (isCase || !TOO_SELDOM.test(problem) || PAPERS.test(problem)) return false;
  return shared(problem, clauseTitle) >= WHOLE * shared(clauseTitle, clauseTitle);
}

function fits(problem: OwnProblem, one: Candidate, all: readonly Candidate[]): boolean {
  const { department } = problem;
  if (department !== null && one.department !== null && !isSameDepartment(department, one.department))
    return false;
  const text = problem.problem;
  if (one.number !== null && /\d/.test(one.number) && one.number.length > 1 && text.includes(one.number))
    return true;
  if (one.matter !== null && isSameMatter(text, one.matter)) return true;
  if (!isAbout(problem, one)) return false;
  const months = monthsIn(text);
  const its = monthsIn(one.text);
  if (months.length > 0 && its.length > 0) return its.every((month) => months.includes(month));
  if (one.isCase) {
    const cases = all.filter((other) => other.isCase && other.clauseTitle === one.clauseTitle);
    const count = /(\d+)[件项个]/.exec(text)?.[1] ?? "1";
    return LATE.test(text) && LATE.test(one.text) && cases.length === Number(count);
  }
  if (months.length === 0 && isWholeClause(problem, one)) return true;
  return one.words.some((word) => word.length > 1 && !/\d+月/.test(word) && text.includes(word));
}

/** Pairs that a matter must have to be told from others by its words. */
const TELLING_PAIRS = 4;

/** 「自来水水压不足答复不及时」 is about the petition 「自来水水压不足」. */
function isSameMatter(problem: string, matter: string): boolean {
  const told = matter.replace(TOLD, "");
  const pairs = shared(told, told);
  return pairs >= TELLING_PAIRS && shared(problem, told) === pairs;
}

/** What somebody did who wrote or came, before the matter itself. */
const TOLD = /^(?:反映|咨询|举报|投诉|要求|关于)/;

/** Whether the unit's problem speaks of the ledger or the clause, in its own words or where it says where it comes from. */
function isAbout({ problem, source }: OwnProblem, { kind, clauseTitle }: Candidate): boolean {
  const words = kind === null ? [] : Object.entries(LEDGERS[kind].titleWords);
  const text = `${problem} ${source ?? ""}`;
  return (
    words.some(([word, weight]) => weight >= TELLING && text.includes(word)) ||
    shared(problem, clauseTitle) >= 2
  );
}

function isSameDepartment(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one);
}

function monthsIn(text: string): readonly number[] {
  return [...text.matchAll(/(?<!\d)(1[0-2]|[1-9])月/g)].map(([, month]) => Number(month));
}

/** How many pairs of neighbouring characters two texts share. */
function shared(one: string, other: string): number {
  const pairs = new Set(
    Array.from({ length: Math.max(0, other.length - 1) }, (_, at) => other.slice(at, at + 2)),
  );
  return [...pairs].filter((pair) => /^\p{Script=Han}{2}$/u.test(pair) && one.includes(pair)).length;
}
