import type { Locale, Message } from "./message";
import { texts } from "./texts";

/** A room's texts by key, in both languages, with `{placeholders}`. */
export type Texts = Readonly<Record<string, { readonly zh: string; readonly en: string }>>;

/**
 * The message as a sentence in a language.
 *
 * @throws RangeError for a key that no catalogue has: a bug, found by the tests.
 */
export function say(message: Message, locale: Locale = "zh-CN"): string {
  const text = texts[message.key];
  if (!text) throw new RangeError(`No text for ${message.key}`);
  const template = locale === "zh-CN" ? text.zh : text.en;
  return template.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = message.params?.[name];
    return value === undefined ? placeholder : String(value);
  });
}
