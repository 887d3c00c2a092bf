import type { Question } from "../../ledgers";
import type { Memory, Recognition } from "../../recognise";

/** An answer that was given and not applied, and why. */
export interface IgnoredAnswer {
  readonly question: string;
  readonly choice: string;
  readonly reason: "no-such-question" | "no-such-choice";
}

/** The answers that the workbook's questions ask for, and those that no question asks for. */
export interface SettledAnswers {
  readonly answers: Memory["answers"];
  readonly ignored: readonly IgnoredAnswer[];
}

/**
 * Lays answers from outside over the remembered ones. An answer is applied when its question is asked, which may
 * happen only after another one was answered. Answers that remain are handed back, so that a mistyped id is never
 * dropped in silence.
 *
 * @param recognise recognises the workbook again under these answers
 */
export function settleAnswers(
  remembered: Memory["answers"],
  given: Memory["answers"],
  recognise: (answers: Memory["answers"]) => Recognition,
): SettledAnswers {
  const open = new Map(Object.entries(given));
  const ignored: IgnoredAnswer[] = [];
  // An answer that holds only for some months is kept as `blank:综合科@2024-03`.
  const plain = (id: string): string => id.replace(/@[^@]*$/, "");
  const kept = Object.entries(remembered).filter(([id]) => !open.has(id) && !open.has(plain(id)));
  let answers = Object.fromEntries(kept);
  for (let asked = askedOf(open, recognise(answers)); asked.length > 0;) {
    const taken: [string, string][] = [];
    for (const [question, choice] of asked) {
      open.delete(question.id);
      if (isChoice(question, choice)) taken.push([question.keptAs ?? question.id, choice]);
      else ignored.push({ question: question.id, choice, reason: "no-such-choice" });
    }
    if (taken.length === 0) break;
    answers = { ...answers, ...Object.fromEntries(taken) };
    asked = open.size === 0 ? [] : askedOf(open, recognise(answers));
  }
  for (const [question, choice] of open) ignored.push({ question, choice, reason: "no-such-question" });
  return { answers: { ...remembered, ...answers }, ignored };
}

function askedOf(
  open: ReadonlyMap<string, string>,
  { questions, later = [] }: Recognition,
): readonly (readonly [Question, string])[] {
  return [...questions, ...later].flatMap((question) => {
    const choice = open.get(question.id);
    return choice === undefined ? [] : [[question, choice] as const];
  });
}

/** Whether an answer is one of the choices. Of a time it may be any of the form of one of them: the choices are only the likely ones. */
function isChoice({ kind, choices }: Question, choice: string): boolean {
  if (choices.some(({ id }) => id === choice)) return true;
  return (
    kind === "year" && choices.some(({ id }) => TIMES.some((form) => form.test(id) && form.test(choice)))
  );
}

/** A year, a school year, a month of a year. */
const TIMES = [/^(?:19|20)\d{2}$/, /^(?:19|20)\d{2}-(?:19|20)\d{2}$/, /^(?:19|20)\d{2}-(?:0[1-9]|1[0-2])$/];
