import { monthOf, type DateSpan } from "../../grid";
import type { Ledger, Question } from "../../ledgers";
import { yearQuestionId } from "../find/year-question";
import { monthQuestionId } from "../marks/attendance-questions";

/** So large a share of a summary's people stands in the grid that it sums up. */
const SAME_PEOPLE = 0.8;

/**
 * Summaries that name no month beside a grid of the same people that does: the month is the grid's, and nobody is asked for it. Left open
 * where grids of several months have these people.
 */
export function datedBesideGrids(
  ledgers: readonly Ledger[],
  questions: readonly Question[],
): { readonly ledgers: readonly Ledger[]; readonly questions: readonly Question[] } {
  const settled = new Set<string>();
  const dated = ledgers.map((ledger) => {
    const undated = ledger.layout === "person-summary" && ledger.period === null && !ledger.blankForm;
    const period = undated ? monthBeside(ledger, ledgers) : null;
    if (period === null) return ledger;
    settled.add(yearQuestionId(ledger.sheet)).add(monthQuestionId(ledger.sheet));
    return { ...ledger, period };
  });
  return settled.size === 0
    ? { ledgers, questions }
    : { ledgers: dated, questions: questions.filter(({ id }) => !settled.has(id)) };
}

/** The one month of the grids that have nearly all of the summary's people; null where there is none, or several. */
function monthBeside({ people }: Ledger, ledgers: readonly Ledger[]): DateSpan | null {
  const names = new Set(people.map(({ name }) => name));
  const spans = ledgers.flatMap(({ entries, period, people: others }) => {
    const within = period !== null && monthOf(period.from) === monthOf(period.to);
    if (entries.length === 0 || !within) return [];
    const shared = new Set(others.map(({ name }) => name).filter((name) => names.has(name)));
    return shared.size > 0 && shared.size >= names.size * SAME_PEOPLE ? [period] : [];
  });
  const [first] = spans;
  return first && spans.every(({ from }) => monthOf(from) === monthOf(first.from)) ? first : null;
}
