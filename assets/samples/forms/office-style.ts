import type { Alignment, Borders, Cell, Fill, Font, PageSetup, Worksheet } from "@cj-tech-master/excelts";

const THIN = { style: "thin" } as const;
const BOX: Partial<Borders> = { top: THIN, left: THIN, bottom: THIN, right: THIN };

function font(name: string, size: number, bold = false): Partial<Font> {
  return { name, size, bold };
}

const HEADER_FILL: Fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFEDEDED" } };
export const REST_FILL: Fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFD9E1F2" } };

const CENTER: Partial<Alignment> = { horizontal: "center", vertical: "middle", wrapText: true };
const LEFT: Partial<Alignment> = { horizontal: "left", vertical: "middle", wrapText: true };

/** The roles that a row has on an office's sheet, with how such a row looks. */
export function styleTitle(cell: Cell): void {
  cell.font = font("方正小标宋简体", 18);
  cell.alignment = CENTER;
}

export function styleInfo(cell: Cell): void {
  cell.font = font("仿宋", 11);
  cell.alignment = { horizontal: "left", vertical: "middle" };
}

export function styleHeader(cell: Cell): void {
  cell.font = font("黑体", 11);
  cell.alignment = CENTER;
  cell.border = BOX;
  cell.fill = HEADER_FILL;
}

export function styleBody(cell: Cell, align: "left" | "center" = "center"): void {
  cell.font = font("仿宋", 11);
  cell.alignment = align === "left" ? LEFT : CENTER;
  cell.border = BOX;
}

export function styleTotal(cell: Cell): void {
  styleBody(cell);
  cell.font = font("仿宋", 11, true);
}

export function styleNote(cell: Cell): void {
  cell.font = font("仿宋", 10);
  cell.alignment = LEFT;
}

/** A4, one page wide, header rows repeated, page number below. */
export function setUpPage(
  sheet: Worksheet,
  orientation: "portrait" | "landscape",
  headerRows: number,
  lastCell: string,
): void {
  const setup: Partial<PageSetup> = {
    paperSize: 9,
    orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: { left: 0.5, right: 0.5, top: 0.7, bottom: 0.7, header: 0.3, footer: 0.3 },
    printTitlesRow: `1:${headerRows}`,
    printArea: `A1:${lastCell}`,
  };
  Object.assign(sheet.pageSetup, setup);
  sheet.headerFooter.oddFooter = "&C第 &P 页 共 &N 页";
}

/** Characters that a text needs, a Chinese one counted as two. */
function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (character.charCodeAt(0) > 0xff ? 2 : 1), 0);
}

/** Height in points for the tallest of a row's texts in columns of these widths. */
export function heightFor(
  texts: readonly string[],
  widths: readonly number[],
  line = 16,
  least = 22,
): number {
  const lines = texts.map((text, index) =>
    Math.ceil(widthOf(text) / Math.max(1, (widths[index] ?? 8) - 0.5)),
  );
  return Math.max(least, Math.max(1, ...lines) * line + 6);
}
