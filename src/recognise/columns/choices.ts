import { byObject, byText, compactText, type CellValue } from "../../grid";
import type { FieldDefinition } from "../../ledgers";

type Vocabulary = NonNullable<FieldDefinition["vocabulary"]>;

/** A vocabulary's words, and how a text is looked up in it. */
interface Indexed {
  /** What each word stands for. */
  readonly words: ReadonlyMap<string, string>;
  readonly choiceIn: (text: string) => string | null;
}

/** What in front of a word denies it: 「不合格」, 「尚未全部完成」. */
const DENIED = /[不无没非]$|未.{0,3}$/;

/**
 * The canonical value that a cell means: the whole text, or else the longest word of the vocabulary in it, so that 「党组理论学习中心组」
 * is no 党组会. A denial in front (「未完成」, 「不合格」) is only ever matched by a word that holds it. Null where no word is found.
 */
export function choiceOf(value: CellValue, field: FieldDefinition): string | null {
  if (!field.vocabulary) return null;
  const text = compactText(value).toLowerCase();
  if (text === "") return null;
  const { words, choiceIn } = indexOf(field.vocabulary);
  return words.get(text) ?? choiceIn(text);
}

/** Whether a cell holds a word of the vocabulary and nothing else. */
export function isChoiceWord(value: CellValue, field: FieldDefinition): boolean {
  const text = compactText(value).toLowerCase();
  return field.vocabulary !== undefined && indexOf(field.vocabulary).words.has(text);
}

const indexOf = byObject((vocabulary: Vocabulary): Indexed => {
  const words = new Map<string, string>();
  for (const [choice, list] of Object.entries(vocabulary)) {
    for (const word of list.map((one) => compactText(one).toLowerCase()))
      if (!words.has(word)) words.set(word, choice);
  }
  // A single letter, sign or character inside a longer text is no word.
  const longest = [...words].filter(([word]) => word.length >= 2).sort(([a], [b]) => b.length - a.length);
  const choiceIn = byText(1000, (text) => {
    const found = longest.find(([word]) => {
      const at = text.indexOf(word);
      return at >= 0 && !DENIED.test(text.slice(0, at));
    });
    return found?.[1] ?? null;
  });
  return { words, choiceIn };
});
