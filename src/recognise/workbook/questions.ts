import type { Choice, Ledger, Question } from "../../ledgers";
import type { Message } from "../../locales";
import { readPeriodClue, type PeriodClue } from "../find/period";
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
    const cells = [...before.cells, ...question.cells];
    merged.set(question.id, {
      ...before,
      ...keptAs,
      text: toldTogether(before.text, question.text),
      cells,
      affects,
    });
  }
  return [...merged.values()].sort((a, b) => a.confidence - b.confidence);
}

/** The text of a question about marks, with how many cells of all its tables it is about. */
function toldTogether(before: Message, other: Message): Message {
  if (!isOfMarks(before) || !isOfMarks(other)) return before;
  // A table may have one mark where another has several of its sort.
  const told = other.key === "attendance.question.marks" && before.key !== other.key ? other : before;
  const n = Number(before.params.n) + Number(other.params.n);
  return { ...told, params: { ...told.params, n } } as MarksAsked;
}

type MarksAsked = Extract<Message, { readonly key: `attendance.question.mark${"" | "s" | "-said"}` }>;

function isOfMarks(text: Message): text is MarksAsked {
  return /^attendance\.question\.mark(?:s|-said)?$/.test(text.key);
}

/** So many questions a workbook asks before its first result. */
const MOST_ASKED = 7;

/**
 * The questions that are asked now, and those that come later: an answer often settles others. Tables that name no year are as a rule all
 * of one year: it is asked of the first, whose answer the others are lent (`workbookYear`).
 */
export function askedAndLater(questions: readonly Question[]): {
  readonly questions: readonly Question[];
  readonly later: readonly Question[];
} {
  // What nothing waits for can wait itself.
  const ordered = [
    ...questions.filter(({ affects }) => affects.length > 0),
    ...questions.filter(({ affects }) => affects.length === 0),
  ];
  const [first, ...others] = ordered.filter(asksPlainYear);
  const waits = (one: Question): boolean =>
    others.includes(one) && one.choices.some(({ id }) => first?.choices.some((choice) => choice.id === id));
  const now = ordered.filter((one) => !waits(one)).slice(0, MOST_ASKED);
  return { questions: now, later: ordered.filter((one) => !now.includes(one)) };
}

/** No month, and no school year, which several tables need not share. */
function asksPlainYear({ kind, choices }: Question): boolean {
  return kind === "year" && choices.every(({ id }) => /^\d{4}$/.test(id));
}

/** A year, or the two of a school year. */
const YEARS = /^\d{4}(?:-\d{4})?$/;

/**
 * Years that other tables of the workbook are of stand first among the choices of a year, the most frequent as the likeliest; then the
 * year of the file's name, which is but a hint: what is filed for one year is of the year before often enough.
 *
 * @param fileName the workbook's; "" where it has none
 */
export function withYearsOfData(
  questions: readonly Question[],
  ledgers: readonly Ledger[],
  fileName: string,
): readonly Question[] {
  if (!questions.some(({ kind }) => kind === "year")) return questions;
  const votes = new Map<string, number>();
  for (const { period } of ledgers) {
    if (period === null) continue;
    for (const year of new Set([period.from.slice(0, 4), period.to.slice(0, 4)]))
      votes.set(year, (votes.get(year) ?? 0) + 1);
  }
  const file = readPeriodClue(fileName.replace(/\.\w+$/, ""));
  if (file.year !== null && !votes.has(String(file.year))) votes.set(String(file.year), 0);
  const years = [...votes].sort(([a, x], [b, y]) => y - x || b.localeCompare(a)).map(([year]) => year);
  const [likeliest] = years;
  if (likeliest === undefined) return questions;
  return questions.map((question) => {
    const { kind, choices } = question;
    if (kind !== "year") return question;
    if (!choices.every(({ id }) => YEARS.test(id))) return withMonthOfFile(question, file);
    if (choices[0]?.id.includes("-")) return withLikeliestSchoolYear(question, votes);
    const first = years.map(
      (id): Choice =>
        choices.find((choice) => choice.id === id) ?? {
          id,
          label: { key: "recognise.words", params: { words: id } },
        },
    );
    const rest = choices.filter(({ id }) => !votes.has(id));
    const because: Message =
      votes.get(likeliest) === 0
        ? OF_FILE
        : { key: "recognise.because-other-tables", params: { year: likeliest } };
    return { ...question, choices: [...first, ...rest], suggestion: likeliest, because };
  });
}

const OF_FILE: Message = { key: "recognise.because-file-name" };

/** The month of the file's name goes first among months, and its part of it where month and year are asked apart. */
function withMonthOfFile(question: Question, { year, month }: PeriodClue): Question {
  if (month === null) return question;
  const two = String(month).padStart(2, "0");
  const named = [`${String(year ?? "")}-${two}`, two];
  const first = question.choices.find(({ id }) => named.includes(id));
  if (!first) return question;
  const rest = question.choices.filter((one) => one !== first);
  return { ...question, choices: [first, ...rest], suggestion: first.id, because: OF_FILE };
}

/** The school year in whose years most tables lie, the earlier of equals, goes first. */
function withLikeliestSchoolYear(question: Question, votes: ReadonlyMap<string, number>): Question {
  const weight = ({ id }: Choice): number => {
    const [first, second] = id.split("-").map((year) => votes.get(year) ?? 0);
    return second === undefined ? -1 : (first ?? 0) + second;
  };
  const [best, ...others] = [...question.choices].sort((a, b) => weight(b) - weight(a));
  return best && weight(best) > 0
    ? {
        ...question,
        choices: [best, ...others],
        suggestion: best.id,
        because: { key: "recognise.because-other-tables", params: { year: best.id } },
      }
    : question;
}
