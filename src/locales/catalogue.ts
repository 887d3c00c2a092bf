import type { Bilingual, Locale, Texts } from "./bilingual";
import type { Message, MessageValue } from "./message";
import { withoutPersonalNumbers } from "./personal-numbers";
import { texts } from "./texts";

/** What can be said so far. */
const catalogue: Record<string, Bilingual> = { ...texts };

/** Texts that come later, with the part of the product that says them. */
export function addTexts(more: Texts): void {
  Object.assign(catalogue, more);
}

/** The text in one language. */
export function inLocale(text: Bilingual, locale: Locale): string {
  return locale === "zh-CN" ? text.zh : text.en;
}

/**
 * The message as a sentence in a language; a placeholder without a value stays as it is. What a cell holds goes in without
 * personal numbers.
 *
 * @throws RangeError for a key that no catalogue has: a bug, found by the tests.
 */
export function say(message: Message, locale: Locale = "zh-CN"): string {
  return sayAfter(message, locale, undefined);
}

const NUMBER = new Intl.PluralRules("en");
const HOLES = /\{(\w+)\}/g;
const HOLES_AND_FORMS = /\{(\w+)\}|\[([^|[\]]*)\|([^|[\]]*)\]/g;

/**
 * The sentence as a part of another one. In English 「{n} [row|rows]」 takes the word that goes with the number before it, which may
 * stand in the sentence around it: 「{value} {unit}」.
 */
function sayAfter(message: Message, locale: Locale, before: MessageValue | undefined): string {
  const text = catalogue[message.key];
  if (!text) throw new RangeError(`No text for ${message.key}`);
  const params: Readonly<Record<string, MessageValue>> = message.params ?? {};
  let last = before;
  const fill = (placeholder: string, name: string): string => {
    const value = params[name];
    if (value === undefined) return placeholder;
    if (typeof value === "object")
      return "key" in value ? sayAfter(value, locale, last) : inLocale(value, locale);
    if (Number.isFinite(Number(value))) last = value;
    return withoutPersonalNumbers(String(value));
  };
  if (locale === "zh-CN") return text.zh.replace(HOLES, fill);
  return text.en.replace(
    HOLES_AND_FORMS,
    (whole: string, name: string | undefined, one: string, other: string) => {
      if (name !== undefined) return fill(whole, name);
      return NUMBER.select(Number(last)) === "one" ? one : other;
    },
  );
}
