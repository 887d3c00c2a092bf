import type { Bilingual } from "../bilingual";

/** Texts of the pane by the rest of their key, Chinese first. */
export type ShortTexts = Readonly<Record<string, readonly [zh: string, en: string]>>;

/** The same by their whole key. */
export type PaneTexts<Own extends ShortTexts> = {
  readonly [Key in keyof Own & string as `taskpane.${Key}`]: {
    readonly zh: Own[Key][0];
    readonly en: Own[Key][1];
  };
};

/** Texts of the pane, given by the rest of their key. */
export function paneTexts<const Own extends ShortTexts>(own: Own): PaneTexts<Own> {
  return Object.fromEntries(
    Object.entries(own).map(([key, [zh, en]]): [string, Bilingual] => [`taskpane.${key}`, { zh, en }]),
  ) as PaneTexts<Own>;
}
