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
  const text = catalogue[message.key];
  if (!text) throw new RangeError(`No text for ${message.key}`);
  const params: Readonly<Record<string, MessageValue>> = message.params ?? {};
  const words = locale === "zh-CN" ? text.zh : inNumber(text.en, params);
  return words.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = params[name];
    if (value === undefined) return placeholder;
    if (typeof value !== "object") return withoutPersonalNumbers(String(value));
    return "key" in value ? say(value, locale) : inLocale(value, locale);
  });
}

const NUMBER = new Intl.PluralRules("en");

/** Settles what depends on a number: in 「{n} [row|rows]」 the word that goes with the number that stands before it. */
function inNumber(text: string, params: Readonly<Record<string, MessageValue>>): string {
  let last: MessageValue | undefined;
  return text.replace(
    /\{(\w+)\}|\[([^|[\]]*)\|([^|[\]]*)\]/g,
    (whole, name: string | undefined, one: string, other: string) => {
      if (name === undefined) return NUMBER.select(Number(last)) === "one" ? one : other;
      if (Number.isFinite(Number(params[name]))) last = params[name];
      return whole;
    },
  );
}
