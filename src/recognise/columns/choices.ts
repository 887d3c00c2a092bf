import { compactText, type CellValue } from "../../grid";
import type { FieldDefinition } from "../../ledgers";

const indexed = new WeakMap<object, readonly (readonly [string, string])[]>();

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
  const words = wordsOf(field.vocabulary);
  const whole = words.find(([word]) => word === text);
  if (whole) return whole[1];
  for (const [word, choice] of words) {
    // A single letter, sign or character inside a longer text is no word.
    if (word.length < 2) break;
    const at = text.indexOf(word);
    if (at >= 0 && !DENIED.test(text.slice(0, at))) return choice;
  }
  return null;
}

/** Whether a cell holds a word of the vocabulary and nothing else. */
export function isChoiceWord(value: CellValue, field: FieldDefinition): boolean {
  const text = compactText(value).toLowerCase();
  return field.vocabulary !== undefined && wordsOf(field.vocabulary).some(([word]) => word === text);
}

function wordsOf(
  vocabulary: NonNullable<FieldDefinition["vocabulary"]>,
): readonly (readonly [string, string])[] {
  const before = indexed.get(vocabulary);
  if (before) return before;
  const words = Object.entries(vocabulary)
    .flatMap(([choice, list]) => list.map((word) => [compactText(word).toLowerCase(), choice] as const))
    .sort(([a], [b]) => b.length - a.length);
  indexed.set(vocabulary, words);
  return words;
}
