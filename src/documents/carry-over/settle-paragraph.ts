import { BLANK, blankNames, fillKnown, readFilled, showBlanks } from "../paragraphs/blanks";
import type { ExistingParagraph } from "./existing-document";

/** What a paragraph becomes when the clerk's words are put into it. */
export interface Settled {
  readonly text: string;
  readonly draft: string;
  readonly how: "ours" | "filled" | "rewritten";
}

/** The text that a paragraph gets: ours, ours with the clerk's answers in its blanks, or the clerk's. */
export function settle(draft: string, source: ExistingParagraph): Settled {
  const untouched = source.draft !== "" && source.text === showBlanks(source.draft);
  if (untouched || source.text === showBlanks(draft)) return { text: showBlanks(draft), draft, how: "ours" };
  const answers = source.draft === "" ? null : readFilled(source.draft, source.text);
  if (answers) {
    const text = showBlanks(fillKnown(draft, answers));
    const open = new Set(blankNames(draft));
    // An answer for which the new text has no place any more would be lost with the old text.
    const placed = Object.entries(answers).every(([name, answer]) => open.has(name) || text.includes(answer));
    if (placed) return { text, draft, how: "filled" };
  }
  return { text: source.text, draft: source.draft, how: "rewritten" };
}

/** Blanks of a row that are still open: by name where the text is ours, by their line where it is the clerk's. */
export function openBlanks(
  text: string,
  draft: string,
): { readonly count: number; readonly names: readonly string[] } {
  const answers = readFilled(draft, text);
  if (draft === "" || !answers) return { count: text.split(BLANK).length - 1, names: [] };
  const names = blankNames(draft).filter((name) => answers[name] === undefined);
  return { count: names.length, names };
}
