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
  return inLocale(text, locale).replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = params[name];
    if (value === undefined) return placeholder;
    if (typeof value !== "object") return withoutPersonalNumbers(String(value));
    return "key" in value ? say(value, locale) : inLocale(value, locale);
  });
}
