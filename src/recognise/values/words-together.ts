/** The choice by which words that were asked about together differ: each is asked about then. */
export const EACH = "each";

const TOGETHER = "together:";
const APART = "apart:";

/**
 * The id of one question about several words.
 *
 * @param ids the ids of the questions about each of them (`wordQuestionId`)
 */
export function togetherId(ids: readonly string[]): string {
  return `${TOGETHER}${[...ids].sort().join("|")}`;
}

/** The id under which it is known that a word is to be asked about on its own. */
export function apartId(wordId: string): string {
  return `${APART}${wordId}`;
}

/** Answers to several words at once as answers to each of them; a word's own answer goes before. */
export function answersOfWords(answers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const together = Object.entries(answers).filter(([id]) => id.startsWith(TOGETHER));
  if (together.length === 0) return answers;
  const each = together.flatMap(([id, choice]) =>
    id
      .slice(TOGETHER.length)
      .split(/\|(?=word:)/)
      .map((word): [string, string] => [choice === EACH ? apartId(word) : word, choice]),
  );
  return { ...Object.fromEntries(each), ...answers };
}
