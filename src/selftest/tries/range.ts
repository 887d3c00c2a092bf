import { fill, type Try } from "./try";

/** Excel refuses a text of so many characters that begins with a minus (office-js issue 3256). */
const LONG = 8200;

export const RANGE_TRIES: readonly Try[] = [
  {
    members: [
      "Range.values",
      "Range.load",
      "Range.rowCount",
      "Range.columnCount",
      "Range.rowIndex",
      "Range.columnIndex",
    ],
    act: ({ sheet }) => {
      const range = sheet.getRange("B2:C3");
      range.values = [
        ["甲", 1.5],
        [true, ""],
      ];
      range.load("values,rowCount,columnCount,rowIndex,columnIndex");
      return () => [range.values, range.rowCount, range.columnCount, range.rowIndex, range.columnIndex];
    },
    gives: [
      [
        ["甲", 1.5],
        [true, ""],
      ],
      2,
      2,
      1,
      1,
    ],
  },
  {
    members: ["Range.values"],
    as: { zh: "设为文本后写 3.10、=1+1、0012", en: "3.10, =1+1, 0012 into cells of text" },
    act: ({ sheet }) => {
      const range = sheet.getRange("A1:C1");
      range.numberFormat = [["@", "@", "@"]];
      range.values = [["3.10", "=1+1", "0012"]];
      range.load("values");
      return () => range.values as unknown;
    },
    gives: [["3.10", "=1+1", "0012"]],
  },
  {
    members: ["Range.values"],
    as: { zh: "null 不改动原值", en: "null leaves a cell" },
    act: ({ sheet }) => {
      const range = fill(sheet, [["甲", "乙"]]);
      range.values = [[null, "丙"]];
      range.load("values");
      return () => range.values as unknown;
    },
    gives: [["甲", "丙"]],
  },
  {
    members: ["Range.values"],
    as: { zh: "以减号开头的 8200 字", en: "8,200 characters that begin with a minus" },
    act: ({ sheet }) => {
      sheet.getRange("A1").values = [[`-${"字".repeat(LONG)}`]];
    },
    isRefused: true,
  },
  {
    members: ["Range.values"],
    as: { zh: "大小不符", en: "a table of another size" },
    act: ({ sheet }) => {
      sheet.getRange("A1:B1").values = [["甲"], ["乙"], ["丙"]];
    },
    isRefused: true,
  },
  {
    members: ["Range.formulas"],
    act: ({ sheet }) => {
      const range = fill(sheet, [[2, "=A1*3"]]);
      range.load("formulas,values");
      return () => [range.formulas, range.values];
    },
    gives: [[[2, "=A1*3"]], [[2, 6]]],
  },
  {
    members: ["Range.numberFormat"],
    act: ({ sheet }) => {
      const range = sheet.getRange("A1:B1");
      range.numberFormat = [["0.00%", "yyyy-mm-dd"]];
      range.load("numberFormat");
      return () => range.numberFormat as unknown;
    },
    gives: [["0.00%", "yyyy-mm-dd"]],
  },
  {
    members: ["Range.numberFormat"],
    as: { zh: "一种格式给整块", en: "one format for all cells" },
    act: ({ sheet }) => {
      const range = sheet.getRange("A1:B2");
      (range as { numberFormat: unknown }).numberFormat = "@";
      range.load("numberFormat");
      return () => range.numberFormat as unknown;
    },
    gives: [
      ["@", "@"],
      ["@", "@"],
    ],
  },
  {
    members: ["Range.numberFormat"],
    as: { zh: "不成立的格式", en: "a format that is none" },
    act: ({ sheet }) => {
      sheet.getRange("A1").numberFormat = [["[红色"]];
    },
    isRefused: true,
  },
  {
    members: ["Range.clear", "Range.getUsedRangeOrNullObject"],
    act: ({ sheet }) => {
      fill(sheet, [["甲"]]).clear("Contents");
      const used = sheet.getRange("A1:C3").getUsedRangeOrNullObject(true);
      return () => used.isNullObject;
    },
    gives: true,
  },
  {
    members: ["Range.copyFrom"],
    act: ({ sheet }) => {
      const source = fill(sheet, [["甲", 1]]);
      const target = sheet.getRange("A5:B5");
      target.copyFrom(source, "All", false, false);
      target.load("values");
      return () => target.values as unknown;
    },
    gives: [["甲", 1]],
  },
  {
    members: ["Range.insert"],
    act: ({ sheet }) => {
      fill(sheet, [["甲"], ["乙"]]);
      sheet.getRange("2:2").insert("Down");
      const below = sheet.getRange("A1:A3");
      below.load("values");
      return () => below.values as unknown;
    },
    gives: [["甲"], [""], ["乙"]],
  },
  {
    members: ["Range.delete"],
    act: ({ sheet }) => {
      fill(sheet, [["甲"], ["乙"], ["丙"]]);
      sheet.getRange("2:2").delete("Up");
      const left = sheet.getRange("A1:A3");
      left.load("values");
      return () => left.values as unknown;
    },
    gives: [["甲"], ["丙"], [""]],
  },
  {
    members: ["Range.merge", "Range.unmerge"],
    act: ({ sheet }) => {
      const range = fill(sheet, [["甲", "乙"]]);
      range.merge(false);
      range.unmerge();
      range.load("values");
      return () => range.values as unknown;
    },
    gives: [["甲", ""]],
  },
  {
    members: [
      "Range.getMergedAreasOrNullObject",
      "RangeAreas.areas",
      "RangeAreas.load",
      "RangeCollection.items",
    ],
    act: async ({ context, sheet }) => {
      sheet.getRange("B2:C3").merge(false);
      const merged = sheet.getRange("A1:D5").getMergedAreasOrNullObject();
      merged.load(
        "areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount",
      );
      await context.sync();
      const found = merged.areas.items.map((area) => [
        area.rowIndex,
        area.columnIndex,
        area.rowCount,
        area.columnCount,
      ]);
      sheet.getRange("B2:C3").unmerge();
      await context.sync();
      return found;
    },
    gives: [[1, 1, 2, 2]],
  },
  {
    members: ["Range.hyperlink"],
    act: ({ sheet }) => {
      const cell = sheet.getRange("A1");
      cell.hyperlink = { documentReference: "B2", textToDisplay: "去看", screenTip: "提示" };
      cell.load("hyperlink,values");
      return () => [cell.hyperlink.documentReference, cell.values];
    },
    gives: ["B2", [["去看"]]],
  },
  {
    members: ["Range.hyperlink"],
    as: { zh: "提示超过 255 字", en: "a tip above 255 characters" },
    act: ({ sheet }) => {
      sheet.getRange("A1").hyperlink = { documentReference: "B2", screenTip: "长".repeat(256) };
    },
    isRefused: true,
  },
  {
    members: ["Range.select"],
    act: ({ sheet }) => {
      sheet.activate();
      sheet.getRange("B2:C3").select();
    },
  },
  {
    members: ["Range.rowHidden", "Range.columnHidden"],
    act: async ({ context, sheet }) => {
      const [row, column] = [sheet.getRange("3:3"), sheet.getRange("C:C")];
      row.rowHidden = true;
      column.columnHidden = true;
      row.load("rowHidden");
      column.load("columnHidden");
      await context.sync();
      const hidden = [row.rowHidden, column.columnHidden];
      row.rowHidden = false;
      column.columnHidden = false;
      await context.sync();
      return hidden;
    },
    gives: [true, true],
  },
  {
    members: [
      "Range.setRowProperties",
      "Range.getRowProperties",
      "SettableRowProperties.format",
      "SettableRowProperties.rowHidden",
    ],
    act: async ({ context, sheet }) => {
      const rows = sheet.getRange("A1:A2");
      rows.setRowProperties([{ format: { rowHeight: 30 } }, { rowHidden: true }]);
      const asked = rows.getRowProperties({ rowHidden: true, format: { rowHeight: true } });
      await context.sync();
      rows.setRowProperties([{}, { rowHidden: false }]);
      await context.sync();
      return [asked.value[0]?.format?.rowHeight, asked.value.map(({ rowHidden }) => rowHidden)];
    },
    gives: [30, [false, true]],
  },
  {
    members: [
      "Range.setColumnProperties",
      "Range.getColumnProperties",
      "SettableColumnProperties.format",
      "SettableColumnProperties.columnHidden",
    ],
    act: async ({ context, sheet }) => {
      const columns = sheet.getRange("A1:B1");
      columns.setColumnProperties([{ format: { columnWidth: 90 } }, { columnHidden: true }]);
      const asked = columns.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
      await context.sync();
      columns.setColumnProperties([{}, { columnHidden: false }]);
      await context.sync();
      return [asked.value[0]?.format?.columnWidth, asked.value.map(({ columnHidden }) => columnHidden)];
    },
    gives: [90, [false, true]],
  },
];
