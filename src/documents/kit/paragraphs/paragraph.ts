/**
 * How deep a paragraph stands (GB/T 9704: 一、（一）1.（1）), or what else it is. `item` and `point` are numbered and run
 * on.
 */
export type ParagraphLevel =
  "title" | "heading-1" | "heading-2" | "item" | "point" | "text" | "signature" | "note";

/** One paragraph of a document, not yet numbered. */
export interface Paragraph {
  /** Stable between editions, so that what the clerk changed is found again: small letters, figures and hyphens. */
  readonly id: string;
  readonly level: ParagraphLevel;
  /** Text with named blanks, `{{领导小组组长}}`. */
  readonly template: string;
  /** The unit may say this paragraph in its own words, which are kept under this name; `template` stands until it does. */
  readonly wording?: string;
  /** Where it comes from, where a person has to settle it and its blanks don't say so: see `PlanCell.inferredFrom`. */
  readonly inferredFrom?: string;
  /** No page ends behind it. */
  readonly keepWithNext?: boolean;
}
