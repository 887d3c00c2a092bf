/**
 * A sentence for the clerk that is not yet in a language: the key of a text in the catalogues and what goes into its
 * `{placeholders}`. Values stay values until someone shows them, so that a report reads in Chinese and in English;
 * a placeholder may hold a message of its own (a unit, a field's name).
 */
export interface Message {
  readonly key: string;
  readonly params?: Readonly<Record<string, string | number | Message | Bilingual>>;
}

export type Locale = "zh-CN" | "en-US";

/** A text in both languages, for data that brings its own words (clauses, dimensions, ledgers). */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** A room's texts by key, in both languages, with `{placeholders}`. */
export type Texts = Readonly<Record<string, Bilingual>>;
