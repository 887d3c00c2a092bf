import {
  AlignmentType,
  DocumentGridType,
  Footer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
  type ISectionOptions,
} from "docx";
import { LINE } from "../kit/paragraphs/paragraph-layout";
import { fontOf } from "./fonts";

/** Twentieths of a point, in which Word measures. */
export const TWIPS = 20;
const TWIPS_PER_MILLIMETRE = (72 / 25.4) * TWIPS;
/** A4 in twips. */
const A4 = { short: 11906, long: 16838 } as const;
/** Millimetres (GB/T 9704): top 37, binding side 28, text area 156 × 225. */
const MARGINS = { top: 37, right: 26, bottom: 35, left: 28 } as const;
/** Points of 四号, the page number's size. */
const NUMBER_SIZE = 14;
/** Millimetres of the page number's line, and from the text area to it (GB/T 9704: 7 mm). */
const [NUMBER_LINE, BELOW_TEXT] = [5, 7];

/** The pages of a paper's text: upright, 22 lines each. */
export function textSection(children: ISectionOptions["children"]): ISectionOptions {
  return {
    ...section(false, children),
    properties: { page: page(false), grid: { type: DocumentGridType.LINES, linePitch: LINE * TWIPS } },
  };
}

/** The pages of an attachment: new ones, across where its table is wide. Lines of a table keep to no grid. */
export function attachmentSection(across: boolean, children: ISectionOptions["children"]): ISectionOptions {
  return section(across, children);
}

function section(across: boolean, children: ISectionOptions["children"]): ISectionOptions {
  return {
    properties: { type: SectionType.NEXT_PAGE, page: page(across) },
    footers: { default: footer(AlignmentType.RIGHT), even: footer(AlignmentType.LEFT) },
    children,
  };
}

/** A4; turned by a quarter, the binding side is on top. */
function page(across: boolean): NonNullable<ISectionOptions["properties"]>["page"] {
  const { top, right, bottom, left } = MARGINS;
  const [above, beside, below, inside] = across ? [left, top, right, bottom] : [top, right, bottom, left];
  const twips = (millimetres: number): number => Math.round(millimetres * TWIPS_PER_MILLIMETRE);
  return {
    size: {
      width: A4.short,
      height: A4.long,
      orientation: across ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
    },
    margin: {
      top: twips(above),
      right: twips(beside),
      bottom: twips(below),
      left: twips(inside),
      footer: twips(below - BELOW_TEXT - NUMBER_LINE),
    },
  };
}

/** 「— 1 —」 one character from the edge. */
function footer(alignment: (typeof AlignmentType)["LEFT" | "RIGHT"]): Footer {
  const edge = NUMBER_SIZE * TWIPS;
  return new Footer({
    children: [
      new Paragraph({
        alignment,
        indent: alignment === AlignmentType.RIGHT ? { right: edge } : { left: edge },
        children: [
          new TextRun({
            font: { ...fontOf("text"), eastAsia: "宋体" },
            size: NUMBER_SIZE * 2,
            children: ["— ", PageNumber.CURRENT, " —"],
          }),
        ],
      }),
    ],
  });
}
