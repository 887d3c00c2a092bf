import { dayParts, monthOf, monthsBetween, type DateSpan } from "../../grid";
import type { Ledger, Question } from "../../ledgers";
import { findPeriod } from "../find/period";
import { yearQuestionId } from "../find/year-question";
import { monthQuestionId } from "../marks/attendance-questions";

/** So large a share of a summary's people stands in the grid that it sums up. */
const SAME_PEOPLE = 0.8;

/**
 * Summaries that name no month beside a grid of the same people that does: the month is the grid's, and nobody is asked for it. Left open
 * where grids of several months have these people, unless it names which of them it sums up.
 */
export function datedBesideGrids(
  ledgers: readonly Ledger[],
  questions: readonly Question[],
): { readonly ledgers: readonly Ledger[]; readonly questions: readonly Question[] } {
  const settled = new Set<string>();
  const dated = ledgers.map((ledger) => {
    const undated = ledger.layout === "person-summary" && ledger.period === null && !ledger.blankForm;
    const period = undated ? (monthsNamed(ledger, ledgers) ?? monthBeside(ledger, ledgers)) : null;
    if (period === null) return ledger;
    settled.add(yearQuestionId(ledger.sheet)).add(monthQuestionId(ledger.sheet));
    return { ...ledger, period };
  });
  return settled.size === 0
    ? { ledgers, questions }
    : { ledgers: dated, questions: questions.filter(({ id }) => !settled.has(id)) };
}

/** The months that a summary names without their year (一季度, 1—3月), where grids of its people hold all of them in one year. */
function monthsNamed(summary: Ledger, ledgers: readonly Ledger[]): DateSpan | null {
  const spans = monthsBeside(summary, ledgers);
  const held = new Set(spans.flatMap(({ from, to }) => monthsBetween(from, to)));
  const years = new Set(spans.flatMap(({ from, to }) => [from, to]).map((day) => dayParts(day).year));
  const fitting = [...years].flatMap((year) => {
    const span = findPeriod(summary.title, year) ?? findPeriod(summary.sheet, year);
    return span !== null &&
      span.precision !== "year" &&
      monthsBetween(span.from, span.to).every((month) => held.has(month))
      ? [span]
      : [];
  });
  const [only] = fitting;
  return only && fitting.length === 1 ? only : null;
}

/** The one month of the grids that have nearly all of the summary's people; null where there is none, or several. */
function monthBeside(summary: Ledger, ledgers: readonly Ledger[]): DateSpan | null {
  const spans = monthsBeside(summary, ledgers).filter(({ from, to }) => monthOf(from) === monthOf(to));
  const [first] = spans;
  return first && spans.every(({ from }) => monthOf(from) === monthOf(first.from)) ? first : null;
}

/** The time of each grid that has nearly all of the summary's people. */
function monthsBeside({ people }: Ledger, ledgers: readonly Ledger[]): readonly DateSpan[] {
  const names = new Set(people.map(({ name }) => name));
  return ledgers.flatMap(({ entries, period, people: others }) => {
    if (entries.length === 0 || period === null) return [];
    const shared = new Set(others.map(({ name }) => name).filter((name) => names.has(name)));
    return shared.size > 0 && shared.size >= names.size * SAME_PEOPLE ? [period] : [];
  });
}
