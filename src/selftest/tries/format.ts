import type { Try } from "./try";

export const FORMAT_TRIES: readonly Try[] = [
  {
    members: [
      "Range.format",
      "RangeFormat.font",
      "RangeFont.bold",
      "RangeFont.color",
      "RangeFont.italic",
      "RangeFont.name",
      "RangeFont.size",
      "RangeFont.underline",
    ],
    act: ({ sheet }) => {
      const { font } = sheet.getRange("A1").format;
      font.bold = true;
      font.color = "#C00000";
      font.italic = true;
      font.name = "Arial";
      font.size = 16;
      font.underline = "Single";
      font.load("bold,color,italic,name,size,underline");
      return () => [font.bold, font.color, font.italic, font.name, font.size, font.underline];
    },
    gives: [true, "#C00000", true, "Arial", 16, "Single"],
  },
  {
    members: ["RangeFont.size"],
    as: { zh: "500 磅", en: "500 points" },
    act: ({ sheet }) => {
      sheet.getRange("A1").format.font.size = 500;
    },
    isRefused: true,
  },
  {
    members: ["RangeFormat.fill", "RangeFill.color"],
    act: ({ sheet }) => {
      const { fill } = sheet.getRange("A1").format;
      fill.color = "#FFF2CC";
      fill.load("color");
      return () => fill.color;
    },
    gives: "#FFF2CC",
  },
  {
    members: ["RangeFormat.borders", "RangeBorderCollection.getItem", "RangeBorder.style"],
    act: ({ sheet }) => {
      const border = sheet.getRange("A1:B2").format.borders.getItem("InsideHorizontal");
      border.style = "Continuous";
      border.load("style");
      return () => border.style;
    },
    gives: "Continuous",
  },
  {
    members: ["RangeBorderCollection.getItem"],
    as: { zh: "一格的内框线", en: "the inner line of one cell" },
    act: ({ sheet }) => {
      sheet.getRange("A1").format.borders.getItem("InsideHorizontal").style = "Continuous";
    },
    isRefused: true,
  },
  {
    members: [
      "RangeFormat.horizontalAlignment",
      "RangeFormat.verticalAlignment",
      "RangeFormat.wrapText",
      "RangeFormat.shrinkToFit",
    ],
    act: ({ sheet }) => {
      const { format } = sheet.getRange("A1");
      format.horizontalAlignment = "Center";
      format.verticalAlignment = "Center";
      format.wrapText = true;
      format.shrinkToFit = false;
      format.load("horizontalAlignment,verticalAlignment,wrapText,shrinkToFit");
      return () => [
        format.horizontalAlignment,
        format.verticalAlignment,
        format.wrapText,
        format.shrinkToFit,
      ];
    },
    gives: ["Center", "Center", true, false],
  },
  {
    members: ["RangeFormat.rowHeight", "RangeFormat.columnWidth", "RangeFormat.useStandardHeight"],
    act: async ({ context, sheet }) => {
      const { format } = sheet.getRange("A1");
      format.rowHeight = 36;
      format.columnWidth = 120;
      format.load("rowHeight,columnWidth");
      await context.sync();
      const sizes = [format.rowHeight, format.columnWidth];
      format.useStandardHeight = true;
      await context.sync();
      return sizes;
    },
    gives: [36, 120],
  },
  {
    members: ["RangeFormat.rowHeight"],
    as: { zh: "500 磅", en: "500 points" },
    act: ({ sheet }) => {
      sheet.getRange("A1").format.rowHeight = 500;
    },
    isRefused: true,
  },
];
