import { withoutYears } from "../../own-sheets";
import { BLANK, blankNames, fillKnown, openNames, readFilled, showBlanks } from "../kit/paragraphs/blanks";
import type { ExistingParagraph } from "./existing-document";

/** What a paragraph becomes when the clerk's words are put into it. */
export interface Settled {
  readonly text: string;
  readonly draft: string;
  readonly how: "ours" | "filled" | "rewritten" | "outdated";
}

/**
 * The text that a paragraph gets: ours, ours with the clerk's answers in its blanks, or the clerk's. Answers that held for other
 * years than the new text is about are outdated: last year's figure is no answer to this year's question.
 */
export function settle(draft: string, source: ExistingParagraph): Settled {
  const untouched = source.draft !== "" && source.text === showBlanks(source.draft);
  if (untouched || source.text === showBlanks(draft)) return ourText(draft);
  const answers = source.draft === "" ? null : readFilled(source.draft, source.text);
  if (answers) {
    const names = blankNames(draft);
    const asked = (name: string): boolean => names.includes(name);
    const baseOf = (name: string): string | undefined => withoutYears(name)?.base;
    const other = Object.keys(answers).some(
      (name) =>
        !asked(name) && baseOf(name) !== undefined && names.some((one) => baseOf(one) === baseOf(name)),
    );
    if (other) return { text: showBlanks(draft), draft, how: "outdated" };
    const text = showBlanks(fillKnown(draft, answers));
    // An answer for which the new text has no place any more would be lost with the old text.
    const placed = Object.entries(answers).every(([name, answer]) => asked(name) || text.includes(answer));
    if (placed) return { text, draft, how: "filled" };
  }
  return { text: source.text, draft: source.draft, how: "rewritten" };
}

/** The text as we write it, whatever stands on the sheet. */
export function ourText(draft: string): Settled {
  return { text: showBlanks(draft), draft, how: "ours" };
}

/** Blanks of a row that are still open: by name where the text is ours, by their line where it is the clerk's. */
export function openBlanks(
  text: string,
  draft: string,
): { readonly count: number; readonly names: readonly string[] } {
  const answers = readFilled(draft, text);
  if (draft === "" || !answers) return { count: text.split(BLANK).length - 1, names: [] };
  const names = openNames(draft).filter((name) => answers[name] === undefined);
  return { count: names.length, names };
}
