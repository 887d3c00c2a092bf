import type { Question } from "../ledgers";
import { needsOf } from "../measures";
import type { Recognition } from "../recognise";
import type { Clause } from "../standards";

/** Ids of the open questions that keep a clause undecided: those about a ledger, or a field of it, that its measure reads. */
export function blockingQuestions(clause: Pick<Clause, "measure">, questions: readonly Question[]): string[] {
  if (questions.length === 0) return [];
  const needs = needsOf(clause.measure);
  return questions
    .filter(({ affects }) =>
      affects.some(({ kind, field }) =>
        needs.some(
          (need) =>
            need.kind === kind &&
            (field === undefined || need.fields === undefined || need.fields.includes(field)),
        ),
      ),
    )
    .map(({ id }) => id);
}

/** All that a workbook leaves open, asked now or later. */
export function openQuestions({ questions, later = [] }: Recognition): readonly Question[] {
  return later.length === 0 ? questions : [...questions, ...later];
}
