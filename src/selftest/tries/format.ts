import type { Try } from "./try";

/** What is asked of cells at once. */
const LOOKS = {
  format: {
    fill: { color: true },
    font: {
      bold: true,
      color: true,
      italic: true,
      name: true,
      size: true,
      strikethrough: true,
      underline: true,
    },
  },
};

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
      "RangeFont.strikethrough",
      "RangeFont.underline",
    ],
    act: ({ sheet }) => {
      const { font } = sheet.getRange("A1").format;
      font.bold = true;
      font.color = "#C00000";
      font.italic = true;
      font.name = "Arial";
      font.size = 16;
      font.strikethrough = true;
      font.underline = "Single";
      font.load("bold,color,italic,name,size,strikethrough,underline");
      return () => {
        const { bold, color, italic, name, size, strikethrough, underline } = font;
        return [bold, color, italic, name, size, strikethrough, underline];
      };
    },
    gives: [true, "#C00000", true, "Arial", 16, true, "Single"],
  },
  {
    members: [
      "Range.getCellProperties",
      "SettableCellProperties.format",
      "CellPropertiesFormat.fill",
      "CellPropertiesFormat.font",
      "CellPropertiesFill.color",
      "CellPropertiesFont.bold",
      "CellPropertiesFont.color",
      "CellPropertiesFont.italic",
      "CellPropertiesFont.name",
      "CellPropertiesFont.size",
      "CellPropertiesFont.strikethrough",
      "CellPropertiesFont.underline",
    ],
    act: ({ sheet }) => {
      const { fill, font } = sheet.getRange("B1").format;
      fill.color = "#FFF2CC";
      font.name = "Arial";
      font.size = 16;
      font.color = "#C00000";
      font.bold = true;
      font.italic = true;
      const asked = sheet.getRange("A1:B1").getCellProperties(LOOKS);
      return () => {
        const [plain, painted] = asked.value[0] ?? [];
        const { fill: its, font: type } = painted?.format ?? {};
        return [
          [plain?.format?.fill?.color, plain?.format?.font?.strikethrough],
          [its?.color, type?.name, type?.size, type?.color],
          [type?.bold, type?.italic, type?.strikethrough, type?.underline],
        ];
      };
    },
    gives: [
      ["#FFFFFF", false],
      ["#FFF2CC", "Arial", 16, "#C00000"],
      [true, true, false, "None"],
    ],
  },
  {
    members: ["Worksheet.getRanges", "RangeAreas.format", "RangeAreas.dataValidation"],
    act: async ({ context, sheet }) => {
      const areas = sheet.getRanges("A1:B1,D2");
      areas.format.fill.color = "#FFF2CC";
      areas.dataValidation.rule = { list: { inCellDropDown: true, source: "是,否" } };
      const { format, dataValidation } = sheet.getRange("D2");
      format.fill.load("color");
      dataValidation.load("rule");
      await context.sync();
      const found = [format.fill.color, dataValidation.rule.list?.source];
      areas.dataValidation.clear();
      await context.sync();
      return found;
    },
    gives: ["#FFF2CC", "是,否"],
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
    members: ["RangeFill.clear"],
    act: ({ sheet }) => {
      const { fill } = sheet.getRange("A1").format;
      fill.color = "#FFF2CC";
      fill.clear();
      fill.load("color");
      return () => fill.color;
    },
    gives: "#FFFFFF",
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
