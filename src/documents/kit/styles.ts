/**
 * The one home of fonts, sizes, colours and borders of everything that we write (docs/criteria.md §4.4, GB/T 9704).
 *
 * A cell of an .xlsx file names one font and no fallback, so each name is one that a Chinese Windows with Office has
 * for certain: 黑体, 楷体, 仿宋 and 宋体 come with Windows, 华文中宋 with Office. 方正小标宋简体 and the _GB2312 fonts of the
 * standard are extras that many machines lack; where one is missing Excel would put another face at random.
 */
const FONTS = { title: "华文中宋", heading: "黑体", subheading: "楷体", text: "仿宋" } as const;

/** 字号 in points: 二号 22, 小二 18, 三号 16, 四号 14, 五号 10.5, 小五 9. */
const SIZES = { second: 22, smallSecond: 18, third: 16, fourth: 14, fifth: 10.5, smallFifth: 9 } as const;

/** Light fills with dark words on them: they survive a black and white printer. */
const COLORS = {
  ink: "#000000",
  grey: "#595959",
  link: "#0B5394",
  red: "#9C0006",
  headerFill: "#DDE7F2",
  dimensionFill: "#F4F7FB",
  totalFill: "#F2F2F2",
  metFill: "#E2F0D9",
  unmetFill: "#F8CBAD",
  behindFill: "#FFE699",
  openFill: "#EDEDED",
  clerkFill: "#FFFBE6",
} as const;

export interface CellStyle {
  readonly font: {
    readonly name: string;
    /** Points. */
    readonly size: number;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly underline?: boolean;
    readonly strikethrough?: boolean;
    /** RGB, `#000000`. */
    readonly color: string;
  };
  /** RGB; absent: no fill. */
  readonly fill?: string;
  readonly horizontal: "left" | "center" | "right";
  /** `distributed` spreads the lines of a cell over its height: the only way to fixed line spacing in Excel. */
  readonly vertical: "top" | "center" | "bottom" | "distributed";
  readonly wrap: boolean;
  /** Set smaller where it would not fit on its line; only of use without `wrap`. */
  readonly shrink?: boolean;
  /** Thin lines on all four sides. */
  readonly border: boolean;
}

const tableFont = { name: FONTS.text, size: SIZES.fifth, color: COLORS.ink } as const;
const textFont = { name: FONTS.text, size: SIZES.third, color: COLORS.ink } as const;

const cell: CellStyle = { font: tableFont, horizontal: "left", vertical: "center", wrap: true, border: true };
const cellCentred: CellStyle = { ...cell, horizontal: "center" };
const plain: CellStyle = { ...cell, border: false };
const paragraph: CellStyle = {
  font: textFont,
  horizontal: "left",
  vertical: "center",
  wrap: true,
  border: false,
};

const STYLES = {
  // Tables
  "table-title": {
    font: { name: FONTS.title, size: SIZES.smallSecond, color: COLORS.ink },
    horizontal: "center",
    vertical: "center",
    // On one line: the name of a unit may have forty characters.
    wrap: false,
    shrink: true,
    border: false,
  },
  "table-subtitle": { ...plain, font: { ...tableFont, color: COLORS.grey } },
  // What a page of its own says before a table.
  "table-front": { ...plain, font: { ...tableFont, name: FONTS.heading, size: SIZES.fourth } },
  "table-header": {
    ...cellCentred,
    font: { name: FONTS.heading, size: SIZES.fifth, color: COLORS.ink },
    fill: COLORS.headerFill,
  },
  "table-dimension": {
    ...cellCentred,
    font: { name: FONTS.heading, size: SIZES.fifth, color: COLORS.ink },
    fill: COLORS.dimensionFill,
  },
  "table-section": { ...plain, font: { name: FONTS.heading, size: SIZES.fifth, color: COLORS.ink } },
  "table-text": cell,
  "table-centre": cellCentred,
  "table-number": { ...cellCentred },
  "table-small": { ...cell, font: { ...tableFont, size: SIZES.smallFifth } },
  "table-link": { ...cell, font: { ...tableFont, color: COLORS.link, underline: true } },
  "table-clerk": { ...cell, fill: COLORS.clerkFill },
  // Of a text too long for any row the beginning is seen.
  "table-text-long": { ...cell, vertical: "top" },
  "table-clerk-long": { ...cell, vertical: "top", fill: COLORS.clerkFill },
  "table-clerk-centre": { ...cellCentred, fill: COLORS.clerkFill },
  "table-total": {
    ...cellCentred,
    font: { name: FONTS.heading, size: SIZES.fifth, color: COLORS.ink },
    fill: COLORS.totalFill,
  },
  "table-total-text": {
    ...cell,
    font: { name: FONTS.heading, size: SIZES.fifth, color: COLORS.ink },
    fill: COLORS.totalFill,
  },
  "table-note": plain,
  "table-signature": plain,
  // Wrapped: else LibreOffice lets the text of a hidden column run on into the margin of the page, clipped but there.
  "table-id": { ...plain, font: { ...tableFont, size: SIZES.smallFifth, color: COLORS.grey } },

  // Verdicts: always a word; bold for what has to be mended, italic for what is still open.
  "verdict-met": { ...cellCentred, fill: COLORS.metFill },
  "verdict-unmet": {
    ...cellCentred,
    font: { ...tableFont, bold: true, color: COLORS.red },
    fill: COLORS.unmetFill,
  },
  "verdict-behind": { ...cellCentred, font: { ...tableFont, bold: true }, fill: COLORS.behindFill },
  "verdict-not-due": cellCentred,
  "verdict-insufficient-data": {
    ...cellCentred,
    font: { ...tableFont, italic: true },
    fill: COLORS.openFill,
  },
  "verdict-needs-confirmation": {
    ...cellCentred,
    font: { ...tableFont, italic: true },
    fill: COLORS.openFill,
  },
  "verdict-not-applicable": { ...cellCentred, font: { ...tableFont, color: COLORS.grey } },

  // Official documents
  "document-title": {
    font: { name: FONTS.title, size: SIZES.second, color: COLORS.ink },
    horizontal: "center",
    vertical: "center",
    wrap: true,
    border: false,
  },
  "document-heading-1": { ...paragraph, font: { ...textFont, name: FONTS.heading } },
  "document-heading-2": { ...paragraph, font: { ...textFont, name: FONTS.subheading } },
  "document-heading-3": { ...paragraph, font: { ...textFont, bold: true } },
  "document-text": paragraph,
  "document-text-spread": { ...paragraph, vertical: "distributed" },
  "document-text-shrunk": { ...paragraph, wrap: false, shrink: true },
  "document-signature": { ...paragraph, horizontal: "right" },
  "document-note": { ...plain, font: { ...tableFont, color: COLORS.grey } },
} as const satisfies Readonly<Record<string, CellStyle>>;

/** The name of a style. */
export type StyleName = keyof typeof STYLES;

/** All names, in an order that stays while the styles do. */
export const STYLE_NAMES = Object.keys(STYLES) as readonly StyleName[];

/** All styles as one text: what was noted by another set of them says nothing. */
export function stylesText(): string {
  return JSON.stringify(STYLES);
}

/** The style behind a name. */
export function styleOf(name: StyleName): CellStyle {
  return STYLES[name];
}
