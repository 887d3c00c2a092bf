import { confirmationText, type Confirmation } from "./confirmation";
import { splitWaiver, type Waiver, waiverText } from "./waiver";

/** What was said in the pane about a clause, as it goes under 人工确认/备注. */
export interface NewWords {
  readonly confirmation?: string;
  readonly waiver?: string;
}

/** Of a clause's words those that stand on no sheet yet; null where there are none. */
export function newWordsOf(confirmation: Confirmation | null, waiver: Waiver | null): NewWords | null {
  const words: NewWords = {
    ...(confirmation?.unwritten ? { confirmation: confirmationText(confirmation) } : {}),
    ...(waiver?.unwritten ? { waiver: waiverText(waiver) } : {}),
  };
  return Object.keys(words).length === 0 ? null : words;
}

/**
 * A cell with what was said in the pane beside what the clerk had typed there: a confirmation goes in front, where it is read
 * first, a waiver to the end; the words before them stay as notes.
 */
export function joinWords(typed: string, { confirmation, waiver }: NewWords): string {
  const split = splitWaiver(typed) ?? { before: typed.trim(), waiver: "" };
  const oldWaiver = split.waiver === "" ? [] : [`${waiver === undefined ? "" : "原"}豁免：${split.waiver}`];
  const notes = [split.before, ...(waiver === undefined ? [] : oldWaiver)];
  const last = waiver === undefined ? oldWaiver : [waiver];
  return [confirmation ?? "", ...notes, ...last].filter((part) => part !== "").join("；");
}
