import type { Worksheet } from "@cj-tech-master/excelts";
import { addressOf, type PageSetup } from "../model";

/** Writes a sheet's print settings in the library's terms. */
export function writePage(page: PageSetup, target: Worksheet): void {
  const { pageSetup } = target;
  pageSetup.orientation = page.orientation;
  if (page.paperSize !== null) pageSetup.paperSize = page.paperSize;
  pageSetup.scale = page.scale;
  pageSetup.fitToPage = page.fit !== null;
  if (page.fit) {
    pageSetup.fitToWidth = page.fit.width;
    pageSetup.fitToHeight = page.fit.height;
  }
  pageSetup.margins = { ...page.margins };
  pageSetup.horizontalCentered = page.centerHorizontally;
  pageSetup.verticalCentered = page.centerVertically;
  pageSetup.blackAndWhite = page.blackAndWhite;
  pageSetup.pageOrder = page.order;
  pageSetup.firstPageNumber = page.firstPage ?? undefined;
  pageSetup.printArea = page.printArea ? addressOf(page.printArea) : undefined;
  pageSetup.printTitlesRow = page.titleRows
    ? `${page.titleRows.from + 1}:${page.titleRows.to + 1}`
    : undefined;
  target.headerFooter = {
    ...target.headerFooter,
    oddHeader: page.header || null,
    oddFooter: page.footer || null,
  };
}
