import type { Choice, Ledger, Question } from "../../ledgers";
import { joinedBlankKey } from "../marks/blank-months";

/** Equal questions of several tables become one with all their cells; the least sure come first. */
export function mergeQuestions(questions: readonly Question[]): readonly Question[] {
  const merged = new Map<string, Question>();
  for (const question of questions) {
    const before = merged.get(question.id);
    if (!before) {
      merged.set(question.id, question);
      continue;
    }
    const affects = [...before.affects];
    for (const { kind, field } of question.affects) {
      if (!affects.some((other) => other.kind === kind && other.field === field))
        affects.push(field ? { kind, field } : { kind });
    }
    const keptAs =
      before.keptAs && question.keptAs ? { keptAs: joinedBlankKey(before.keptAs, question.keptAs) } : {};
    merged.set(question.id, { ...before, ...keptAs, cells: [...before.cells, ...question.cells], affects });
  }
  return [...merged.values()].sort((a, b) => a.confidence - b.confidence);
}

/** So many questions a workbook asks before its first result. */
const MOST_ASKED = 7;

/** The questions that are asked now, and those that come later: an answer often settles others. */
export function askedAndLater(questions: readonly Question[]): {
  readonly questions: readonly Question[];
  readonly later: readonly Question[];
} {
  // What nothing waits for can wait itself.
  const ordered = [
    ...questions.filter(({ affects }) => affects.length > 0),
    ...questions.filter(({ affects }) => affects.length === 0),
  ];
  return { questions: ordered.slice(0, MOST_ASKED), later: ordered.slice(MOST_ASKED) };
}

/** A year, or the two of a school year. */
const YEARS = /^\d{4}(?:-\d{4})?$/;

/** Years that other tables of the workbook are of stand first among the choices of a year, the most frequent as the likeliest. */
export function withYearsOfData(
  questions: readonly Question[],
  ledgers: readonly Ledger[],
): readonly Question[] {
  if (!questions.some(({ kind }) => kind === "year")) return questions;
  const votes = new Map<string, number>();
  for (const { period } of ledgers) {
    if (period === null) continue;
    for (const year of new Set([period.from.slice(0, 4), period.to.slice(0, 4)]))
      votes.set(year, (votes.get(year) ?? 0) + 1);
  }
  const years = [...votes].sort(([a, x], [b, y]) => y - x || b.localeCompare(a)).map(([year]) => year);
  const [likeliest] = years;
  if (likeliest === undefined) return questions;
  return questions.map((question) => {
    const { kind, choices } = question;
    if (kind !== "year" || !choices.every(({ id }) => YEARS.test(id))) return question;
    if (choices[0]?.id.includes("-")) return withLikeliestSchoolYear(question, votes);
    const first = years.map(
      (id): Choice =>
        choices.find((choice) => choice.id === id) ?? {
          id,
          label: { key: "recognise.words", params: { words: id } },
        },
    );
    const rest = choices.filter(({ id }) => !votes.has(id));
    return { ...question, choices: [...first, ...rest], suggestion: likeliest };
  });
}

/** The school year in whose years most tables lie, the earlier of equals, goes first. */
function withLikeliestSchoolYear(question: Question, votes: ReadonlyMap<string, number>): Question {
  const weight = ({ id }: Choice): number => {
    const [first, second] = id.split("-").map((year) => votes.get(year) ?? 0);
    return second === undefined ? -1 : (first ?? 0) + second;
  };
  const [best, ...others] = [...question.choices].sort((a, b) => weight(b) - weight(a));
  return best && weight(best) > 0
    ? { ...question, choices: [best, ...others], suggestion: best.id }
    : question;
}
