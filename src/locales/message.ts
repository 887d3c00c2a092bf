/**
 * A sentence for the clerk that is not yet in a language: the key of a text in the catalogues and what goes into its
 * `{placeholders}`. Values stay values until someone shows them, so that a report reads in Chinese and in English.
 */
export interface Message {
  readonly key: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

export type Locale = "zh-CN" | "en-US";

/** A text in both languages, for data that brings its own words (clauses, dimensions, ledgers). */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}
