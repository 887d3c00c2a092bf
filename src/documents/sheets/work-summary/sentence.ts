import { blank } from "../../kit/paragraphs/blanks";
import type { Paragraph } from "../../kit/paragraphs/paragraph";
import { shortNumber } from "../../kit/wording";

/** A sentence that rests on figures: with all of them it is told, without one of them it waits for the clerk, in red. */
export interface Sentence {
  readonly template: string;
  readonly missing: boolean;
}

/** A figure or a name for a sentence; null leaves the blank that stands for it. */
type Figure = number | string | null;

/**
 * A sentence with its figures put in: `{集中学习次数}` becomes the number, or a blank of that name where there is none.
 *
 * @example sentence("集中学习{集中学习次数}次。", { 集中学习次数: 23 })
 */
export function sentence(text: string, figures: Readonly<Record<string, Figure>> = {}): Sentence {
  let missing = false;
  const template = text.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const figure = figures[name] ?? null;
    if (figure === null) missing = true;
    return figure === null ? blank(name) : typeof figure === "number" ? shortNumber(figure) : figure;
  });
  return { template, missing };
}

/**
 * A paragraph of sentences. Those that lack a figure stand in a paragraph of their own behind it, written in red: a cell of
 * a row that is told to be wrong as a whole says nothing about which of its words are. Where all lack one, that is the paragraph:
 * a lead without a sentence says nothing.
 */
export function figureParagraphs(
  id: string,
  level: Paragraph["level"],
  lead: string,
  sentences: readonly Sentence[],
): readonly Paragraph[] {
  const told = sentences.filter(({ missing }) => !missing).map(({ template }) => template);
  const missing = sentences.filter((one) => one.missing).map(({ template }) => template);
  if (told.length === 0) return [{ id, level, template: lead + missing.join(""), flagged: true }];
  return [
    { id, level, template: lead + told.join("") },
    ...(missing.length === 0
      ? []
      : [{ id: `${id}-missing`, level: "text", template: missing.join(""), flagged: true } as const]),
  ];
}
