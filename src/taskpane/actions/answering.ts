import type { Answer, Assistant } from "../../assistant";

/** Creates the actions that give answers and change those that were given. */
export function createAnswering(
  assistant: Assistant,
  save: (job: () => Promise<void>) => Promise<boolean>,
  fail: (error: unknown) => void,
) {
  return {
    answer: (answers: readonly Answer[]) => save(() => assistant.answer(answers)),
    changeAnswer: (id: string, choice: string | null) => save(() => assistant.changeAnswer(id, choice)),
    weighAnswer: (id: string, choice: string | null): Promise<number | null | undefined> =>
      assistant.weighAnswer(id, choice).catch((error: unknown) => {
        fail(error);
        return undefined;
      }),
  };
}
