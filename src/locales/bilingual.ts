export type Locale = "zh-CN" | "en-US";

/** A text in both languages, for data that brings its own words (clauses, dimensions, ledgers). */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** A room's texts by key, in both languages, with `{placeholders}`. */
export type Texts = Readonly<Record<string, Bilingual>>;

/** Words side by side, each in the quotation marks of the language. */
export function listedWords(words: readonly string[]): Bilingual {
  return {
    zh: words.map((word) => `「${word}」`).join(""),
    en: words.map((word) => `“${word}”`).join(", "),
  };
}
