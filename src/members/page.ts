import type { Classes } from "./member";

/** How a sheet is printed. */
export const PAGE: Classes = {
  HeaderFooter: {
    source: "excel.headerfooter",
    members: {
      centerFooter: {
        since: "1.9",
        takes: "text with codes such as &P; 255 characters in all three parts together",
        errors: ["InvalidArgument"],
      },
      load: { since: "1.9" },
    },
  },
  HeaderFooterGroup: {
    source: "excel.headerfootergroup",
    members: {
      defaultForAllPages: { since: "1.9" },
    },
  },
  PageBreak: {
    source: "excel.pagebreak",
    members: {
      rowIndex: { since: "1.9", takes: "read only" },
    },
  },
  PageBreakCollection: {
    source: "excel.pagebreakcollection",
    members: {
      add: {
        since: "1.9",
        takes: "a range or its address: a page begins with its first row; not with row 1",
        errors: ["InvalidArgument"],
        writes: true,
      },
      items: { since: "1.9" },
      load: { since: "1.9" },
      removePageBreaks: { since: "1.9", takes: "nothing; removes those set by hand", writes: true },
    },
  },
  PageLayout: {
    source: "excel.pagelayout",
    members: {
      bottomMargin: { since: "1.9" },
      centerHorizontally: { since: "1.9", takes: "true or false" },
      firstPageNumber: {
        since: "1.9",
        takes: "a whole number, or an empty text for automatic",
        errors: ["InvalidArgument"],
      },
      headersFooters: { since: "1.9" },
      leftMargin: { since: "1.9" },
      orientation: { since: "1.9", takes: "Portrait or Landscape", errors: ["InvalidArgument"] },
      paperSize: {
        since: "1.9",
        takes: "a member of PaperType, such as A4",
        errors: ["InvalidArgument"],
        differs: "a printer without the paper may refuse it (inferred)",
      },
      rightMargin: { since: "1.9" },
      setPrintArea: {
        since: "1.9",
        takes: "a range or several of this sheet, or their address",
        errors: ["InvalidArgument"],
        rules: ["range-of-this-sheet"],
        writes: true,
      },
      setPrintTitleRows: {
        since: "1.9",
        takes: "entire rows, or their address",
        errors: ["InvalidArgument"],
        rules: ["entire-rows", "range-of-this-sheet"],
        writes: true,
      },
      topMargin: { since: "1.9" },
      zoom: {
        since: "1.9",
        takes:
          "one object: a scale from 10 to 400, or pages across and down; a height left out is not a height of 0",
        errors: ["InvalidArgument"],
        differs: "pages may be ignored unless the tab Page Layout is open, a scale is not",
        also: ["#1860"],
      },
    },
  },
};
