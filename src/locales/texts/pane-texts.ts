import type { Bilingual, Texts } from "../message";

/** Texts of the pane, given by the rest of their key, Chinese first. */
export function paneTexts(own: Readonly<Record<string, readonly [zh: string, en: string]>>): Texts {
  return Object.fromEntries(
    Object.entries(own).map(([key, [zh, en]]): [string, Bilingual] => [`taskpane.${key}`, { zh, en }]),
  );
}
