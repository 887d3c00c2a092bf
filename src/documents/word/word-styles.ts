import { AlignmentType, LineRuleType, type IParagraphStyleOptions } from "docx";
import { LINE } from "../kit/paragraphs/paragraph-layout";
import { fontOf, type WORD_FONTS } from "./fonts";
import { TWIPS } from "./page-setup";

/** Half points, in which Word gives sizes: 二号, 三号, 五号. */
const SIZES = { second: 44, third: 32, fifth: 21 } as const;
/** Twips of two characters of 三号. */
const TWO_CHARACTERS = 2 * 16 * TWIPS;
/** Twips of four: a day of issue ends so far from the edge. */
const FOUR_CHARACTERS = 2 * TWO_CHARACTERS;

/** The styles of a paper's paragraphs, by the name that each has in Word. */
const WORD_STYLES = {
  title: "公文标题",
  "heading-1": "heading 1",
  "heading-2": "heading 2",
  text: "公文正文",
  signature: "落款",
  attachment: "附件标识",
  "table-title": "附表标题",
  "table-note": "附表说明",
  "table-text": "表内文字",
  "table-header": "表头文字",
} as const;

export type WordStyle = keyof typeof WORD_STYLES;

/** The ids of styles: Word knows its own headings by these. */
export function styleId(style: WordStyle): string {
  if (style === "heading-1") return "Heading1";
  return style === "heading-2" ? "Heading2" : `Paper-${style}`;
}

/** Paragraph styles as GB/T 9704 asks; headings with their levels, so that Word's navigation shows the skeleton. */
export function wordStyles(): readonly IParagraphStyleOptions[] {
  const exact = { line: LINE * TWIPS, lineRule: LineRuleType.EXACT, before: 0, after: 0 };
  const single = { line: 240, lineRule: LineRuleType.AUTO, before: 0, after: 0 };
  const style = (
    name: WordStyle,
    face: keyof typeof WORD_FONTS,
    size: number,
    paragraph: NonNullable<IParagraphStyleOptions["paragraph"]>,
    bold = false,
  ): IParagraphStyleOptions => ({
    id: styleId(name),
    name: WORD_STYLES[name],
    quickFormat: true,
    run: { font: fontOf(face), size, bold, italics: false, color: "000000" },
    paragraph,
  });
  const indented = { firstLine: TWO_CHARACTERS, firstLineChars: 200 };
  return [
    style("title", "title", SIZES.second, {
      spacing: { ...exact, line: 34 * TWIPS },
      alignment: AlignmentType.CENTER,
      keepNext: true,
    }),
    style("heading-1", "heading", SIZES.third, {
      spacing: exact,
      indent: indented,
      keepNext: true,
      outlineLevel: 0,
    }),
    style("heading-2", "subheading", SIZES.third, {
      spacing: exact,
      indent: indented,
      keepNext: true,
      outlineLevel: 1,
    }),
    style("text", "text", SIZES.third, { spacing: exact, indent: indented, alignment: AlignmentType.BOTH }),
    style("signature", "text", SIZES.third, {
      spacing: exact,
      alignment: AlignmentType.RIGHT,
      indent: { right: FOUR_CHARACTERS },
      keepLines: true,
    }),
    style("attachment", "heading", SIZES.third, { spacing: exact, keepNext: true }),
    style("table-title", "title", SIZES.second, {
      spacing: { ...exact, line: 34 * TWIPS, after: 120 },
      alignment: AlignmentType.CENTER,
      keepNext: true,
    }),
    style("table-note", "text", SIZES.fifth, { spacing: { ...single, before: 40, after: 40 } }),
    style("table-text", "text", SIZES.fifth, { spacing: single }),
    style("table-header", "heading", SIZES.fifth, {
      spacing: single,
      alignment: AlignmentType.CENTER,
      keepNext: true,
    }),
  ];
}
