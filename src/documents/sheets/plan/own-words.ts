import type { Paragraph } from "../../kit/paragraphs/paragraph";

/**
 * Names of the paragraphs that a unit says in its own words (docs/criteria.md §4.1: 政治表述段整段可编辑), whichever skeleton has them.
 * What such a paragraph ought to say changes with the times: ours is a model until the unit says its own.
 */
export const OWN_WORDINGS = ["引言", "指导思想", "创建意义", "总目标"] as const;

/** The paragraph, or what the unit says instead: each line a paragraph. Its `{{单位全称}}` and the like are blanks as in ours. */
export function inOwnWords(
  paragraph: Paragraph,
  known: Readonly<Record<string, string>>,
): readonly Paragraph[] {
  const lines = (known[paragraph.wording ?? ""] ?? "")
    .replace(/｛｛/g, "{{")
    .replace(/｝｝/g, "}}")
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  if (lines.length === 0) return [paragraph];
  return lines.map((line, index) => ({
    ...paragraph,
    id: index === 0 ? paragraph.id : `${paragraph.id}-${String(index + 1)}`,
    template: line,
  }));
}
