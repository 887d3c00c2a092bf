import type { Question } from "../../ledgers";
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
