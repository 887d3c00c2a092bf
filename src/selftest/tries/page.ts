import type { Try } from "./try";

export const PAGE_TRIES: readonly Try[] = [
  {
    members: [
      "Worksheet.pageLayout",
      "PageLayout.orientation",
      "PageLayout.paperSize",
      "PageLayout.centerHorizontally",
      "PageLayout.firstPageNumber",
    ],
    act: ({ sheet: { pageLayout } }) => {
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A4";
      pageLayout.centerHorizontally = true;
      pageLayout.firstPageNumber = 1;
      pageLayout.load("orientation,paperSize,centerHorizontally,firstPageNumber");
      return () => [
        pageLayout.orientation,
        pageLayout.paperSize,
        pageLayout.centerHorizontally,
        pageLayout.firstPageNumber,
      ];
    },
    gives: ["Landscape", "A4", true, 1],
  },
  {
    members: [
      "PageLayout.topMargin",
      "PageLayout.rightMargin",
      "PageLayout.bottomMargin",
      "PageLayout.leftMargin",
    ],
    act: ({ sheet: { pageLayout } }) => {
      pageLayout.topMargin = 72;
      pageLayout.rightMargin = 36;
      pageLayout.bottomMargin = 54;
      pageLayout.leftMargin = 45;
      pageLayout.load("topMargin,rightMargin,bottomMargin,leftMargin");
      return () =>
        [pageLayout.topMargin, pageLayout.rightMargin, pageLayout.bottomMargin, pageLayout.leftMargin].map(
          Math.round,
        );
    },
    gives: [72, 36, 54, 45],
  },
  {
    members: ["PageLayout.zoom"],
    as: { zh: "比例", en: "a scale" },
    act: ({ sheet: { pageLayout } }) => {
      pageLayout.zoom = { scale: 80 };
      pageLayout.load("zoom");
      return () => pageLayout.zoom.scale;
    },
    gives: 80,
  },
  {
    members: ["PageLayout.zoom"],
    as: { zh: "一页宽，不限高", en: "one page wide, any number high" },
    act: ({ sheet: { pageLayout } }) => {
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.load("zoom");
      return () => pageLayout.zoom.horizontalFitToPages;
    },
    gives: 1,
  },
  {
    members: ["PageLayout.zoom"],
    as: { zh: "比例 5%", en: "a scale of 5 %" },
    act: ({ sheet }) => {
      sheet.pageLayout.zoom = { scale: 5 };
    },
    isRefused: true,
  },
  {
    members: ["PageLayout.setPrintArea", "PageLayout.setPrintTitleRows"],
    act: ({ sheet }) => {
      sheet.pageLayout.setPrintArea(sheet.getRange("A1:C20"));
      sheet.pageLayout.setPrintTitleRows(sheet.getRange("1:2"));
    },
  },
  {
    members: ["PageLayout.setPrintTitleRows"],
    as: { zh: "不是整行", en: "no entire rows" },
    act: ({ sheet }) => {
      sheet.pageLayout.setPrintTitleRows(sheet.getRange("A1:A2"));
    },
    isRefused: true,
  },
  {
    members: [
      "PageLayout.headersFooters",
      "HeaderFooterGroup.defaultForAllPages",
      "HeaderFooter.centerFooter",
      "HeaderFooter.load",
    ],
    act: ({ sheet }) => {
      const footer = sheet.pageLayout.headersFooters.defaultForAllPages;
      footer.centerFooter = "第 &P 页 共 &N 页";
      footer.load("centerFooter");
      return () => footer.centerFooter;
    },
    gives: "第 &P 页 共 &N 页",
  },
  {
    members: [
      "Worksheet.horizontalPageBreaks",
      "PageBreakCollection.add",
      "PageBreakCollection.load",
      "PageBreakCollection.items",
      "PageBreakCollection.removePageBreaks",
      "PageBreak.rowIndex",
    ],
    act: async ({ context, sheet: { horizontalPageBreaks: breaks }, sheet }) => {
      breaks.removePageBreaks();
      breaks.add(sheet.getRange("A5"));
      breaks.load("items/rowIndex");
      await context.sync();
      const rows = breaks.items.map(({ rowIndex }) => rowIndex);
      breaks.removePageBreaks();
      await context.sync();
      return rows;
    },
    gives: [4],
  },
];
