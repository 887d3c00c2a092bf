import { fill, type Try } from "./try";

export const CELL_RULE_TRIES: readonly Try[] = [
  {
    members: [
      "Range.dataValidation",
      "DataValidation.rule",
      "DataValidationRule.list",
      "ListDataValidation.source",
      "DataValidation.errorAlert",
      "DataValidation.clear",
    ],
    act: async ({ context, sheet }) => {
      const { dataValidation } = sheet.getRange("A1:A3");
      dataValidation.rule = { list: { inCellDropDown: true, source: "是,否" } };
      dataValidation.errorAlert = { showAlert: true, style: "Warning", title: "", message: "" };
      dataValidation.load("rule,errorAlert");
      await context.sync();
      const kept = [dataValidation.rule.list?.source, dataValidation.errorAlert.style];
      dataValidation.clear();
      await context.sync();
      return kept;
    },
    gives: ["是,否", "Warning"],
  },
  {
    members: ["DataValidation.rule"],
    as: { zh: "数值上下限", en: "bounds of a number" },
    act: ({ sheet }) => {
      const { dataValidation } = sheet.getRange("A1");
      dataValidation.rule = { decimal: { formula1: 0, formula2: 100, operator: "Between" } };
      dataValidation.load("rule");
      return () => dataValidation.rule.decimal?.operator;
    },
    gives: "Between",
  },
  {
    members: ["DataValidation.rule"],
    as: { zh: "没有的比较方式", en: "an operator that is none" },
    act: ({ sheet }) => {
      const { dataValidation } = sheet.getRange("A1");
      dataValidation.rule = { decimal: { formula1: 0, operator: "About" as "Between" } };
    },
    isRefused: true,
  },
  {
    members: ["DataValidation.errorAlert"],
    as: { zh: "没有的提示样式", en: "a style of alert that is none" },
    act: ({ sheet }) => {
      const { dataValidation } = sheet.getRange("A1");
      dataValidation.rule = { list: { inCellDropDown: true, source: "是,否" } };
      dataValidation.errorAlert = { showAlert: true, style: "Loud" as "Stop", title: "", message: "" };
    },
    isRefused: true,
  },
  {
    members: [
      "Range.conditionalFormats",
      "ConditionalFormatCollection.add",
      "ConditionalFormatCollection.clearAll",
      "ConditionalFormat.cellValue",
      "CellValueConditionalFormat.rule",
      "CellValueConditionalFormat.format",
      "ConditionalRangeFormat.font",
      "ConditionalRangeFormat.fill",
      "ConditionalRangeFont.color",
      "ConditionalRangeFont.bold",
      "ConditionalRangeFill.color",
    ],
    act: async ({ context, sheet }) => {
      const { conditionalFormats } = sheet.getRange("A1:A3");
      const { cellValue } = conditionalFormats.add("CellValue");
      cellValue.rule = { formula1: '="未达标"', operator: "EqualTo" };
      cellValue.format.font.color = "#C00000";
      cellValue.format.font.bold = true;
      cellValue.format.fill.color = "#FDE7E9";
      cellValue.load("rule");
      await context.sync();
      const { operator } = cellValue.rule;
      conditionalFormats.clearAll();
      await context.sync();
      return operator;
    },
    gives: "EqualTo",
  },
  {
    members: ["ConditionalFormat.colorScale", "ColorScaleConditionalFormat.criteria"],
    act: async ({ context, sheet }) => {
      const { conditionalFormats } = fill(sheet, [[1], [2], [3]]);
      conditionalFormats.add("ColorScale").colorScale.criteria = {
        minimum: { type: "LowestValue", color: "#FFFFFF" },
        maximum: { type: "HighestValue", color: "#63BE7B" },
      };
      await context.sync();
      conditionalFormats.clearAll();
      await context.sync();
    },
  },
];
