import { fill, SCRATCH, SECOND, type Try } from "./try";

/** So many milliseconds Excel may take to tell of what was done. */
const MOST_PATIENCE = 3000;
const PAUSE = 50;

export const WORKSHEET_TRIES: readonly Try[] = [
  {
    members: [
      "Workbook.worksheets",
      "WorksheetCollection.add",
      "WorksheetCollection.getItem",
      "WorksheetCollection.load",
      "WorksheetCollection.items",
      "Worksheet.load",
      "Worksheet.name",
      "Worksheet.id",
      "Worksheet.visibility",
    ],
    act: async ({ context, workbook: { worksheets } }) => {
      const made = worksheets.add(SECOND);
      made.visibility = "Hidden";
      made.load("id");
      const found = worksheets.getItem(SECOND);
      found.load("id");
      worksheets.load("items/name,items/visibility");
      await context.sync();
      const listed = worksheets.items.filter(({ name }) => name === SECOND);
      return [made.id === found.id, listed.map(({ visibility }) => visibility)];
    },
    gives: [true, ["Hidden"]],
  },
  {
    members: ["Worksheet.name"],
    as: { zh: "保留的表名 History", en: "the reserved name History" },
    act: ({ workbook }) => {
      workbook.worksheets.getItem(SECOND).name = "History";
    },
    isRefused: true,
  },
  {
    members: ["Worksheet.name"],
    as: { zh: "表名含方括号", en: "a name with brackets" },
    act: ({ workbook }) => {
      workbook.worksheets.getItem(SECOND).name = "甲[1]";
    },
    isRefused: true,
  },
  {
    members: ["Worksheet.copy"],
    as: { zh: "深度隐藏的表", en: "a very hidden sheet" },
    act: async ({ context, workbook }) => {
      const sheet = workbook.worksheets.getItem(SECOND);
      sheet.visibility = "VeryHidden";
      sheet.copy("End");
      await context.sync();
    },
    isRefused: true,
  },
  {
    members: ["Worksheet.delete", "WorksheetCollection.getItemOrNullObject"],
    act: async ({ context, workbook: { worksheets } }) => {
      const sheet = worksheets.getItem(SECOND);
      sheet.visibility = "Visible";
      sheet.delete();
      const gone = worksheets.getItemOrNullObject(SECOND);
      await context.sync();
      return gone.isNullObject;
    },
    gives: true,
  },
  {
    members: ["Worksheet.activate", "WorksheetCollection.getActiveWorksheet"],
    act: async ({ context, workbook: { worksheets }, sheet }) => {
      sheet.activate();
      const active = worksheets.getActiveWorksheet();
      active.load("name");
      await context.sync();
      return active.name;
    },
    gives: SCRATCH,
  },
  {
    members: ["Worksheet.copy"],
    act: async ({ context, sheet }) => {
      fill(sheet, [["甲", 1]]);
      const copy = sheet.copy("End");
      const cells = copy.getRange("A1:B1");
      cells.load("values");
      await context.sync();
      copy.delete();
      await context.sync();
      return cells.values as unknown;
    },
    gives: [["甲", 1]],
  },
  {
    members: ["Worksheet.getRange", "Worksheet.getRangeByIndexes"],
    act: ({ sheet }) => {
      const [named, counted] = [sheet.getRange("B2:C3"), sheet.getRangeByIndexes(1, 1, 2, 2)];
      named.load("address");
      counted.load("address");
      return () => named.address === counted.address;
    },
    gives: true,
  },
  {
    members: ["Worksheet.getUsedRange", "Worksheet.getUsedRangeOrNullObject"],
    act: ({ sheet }) => {
      const [used, filled] = [sheet.getUsedRange(true), sheet.getUsedRangeOrNullObject(true)];
      used.load("rowCount,columnCount");
      return () => [used.rowCount, used.columnCount, filled.isNullObject];
    },
    gives: [1, 1, true],
  },
  {
    members: ["Worksheet.names"],
    act: async ({ context, sheet }) => {
      sheet.names.load("items/name,items/scope");
      await context.sync();
      return sheet.names.items.filter(({ scope }) => scope === "Worksheet").length;
    },
    gives: 0,
  },
  {
    members: ["Worksheet.protection", "WorksheetProtection.load", "WorksheetProtection.protected"],
    act: ({ sheet: { protection } }) => {
      protection.load("protected");
      return () => protection.protected;
    },
    gives: false,
  },
  {
    members: ["Worksheet.showGridlines", "Worksheet.tabColor"],
    act: ({ sheet }) => {
      sheet.showGridlines = false;
      sheet.tabColor = "#C00000";
      sheet.load("showGridlines,tabColor");
      return () => [sheet.showGridlines, sheet.tabColor];
    },
    gives: [false, "#C00000"],
  },
  {
    members: ["Worksheet.autoFilter", "AutoFilter.load", "AutoFilter.enabled", "AutoFilter.remove"],
    act: async ({ context, sheet }) => {
      fill(sheet, [["甲"], [1]]);
      sheet.autoFilter.remove();
      sheet.autoFilter.load("enabled");
      await context.sync();
      return sheet.autoFilter.enabled;
    },
    gives: false,
  },
  {
    members: [
      "Worksheet.tables",
      "TableCollection.load",
      "TableCollection.items",
      "TableCollection.getItem",
      "Table.name",
      "Table.convertToRange",
    ],
    act: async ({ context, sheet }) => {
      sheet.tables.load("items/name");
      await context.sync();
      return sheet.tables.items.length;
    },
    gives: 0,
  },
  {
    members: ["TableCollection.getItem"],
    as: { zh: "没有的表格", en: "a table that is not there" },
    act: ({ sheet }) => {
      sheet.tables.getItem("WMJG_none").convertToRange();
    },
    isRefused: true,
  },
  {
    members: ["Worksheet.comments", "CommentCollection.load", "CommentCollection.items"],
    act: ({ sheet: { comments } }) => {
      comments.load("items/id");
      return () => comments.items.length;
    },
    gives: 0,
  },
  {
    members: ["Comment.getLocation"],
    as: { zh: "没有的批注", en: "a comment that is not there" },
    act: ({ sheet }) => {
      sheet.comments.getItem("WMJG_none").getLocation().load("rowIndex");
    },
    isRefused: true,
  },
  {
    members: [
      "Worksheet.freezePanes",
      "WorksheetFreezePanes.unfreeze",
      "WorksheetFreezePanes.freezeRows",
      "WorksheetFreezePanes.getLocationOrNullObject",
    ],
    act: ({ sheet: { freezePanes } }) => {
      freezePanes.unfreeze();
      freezePanes.freezeRows(2);
      const frozen = freezePanes.getLocationOrNullObject();
      frozen.load("rowCount");
      return () => frozen.rowCount;
    },
    gives: 2,
  },
  {
    members: ["WorksheetFreezePanes.freezeColumns"],
    act: ({ sheet: { freezePanes } }) => {
      freezePanes.unfreeze();
      freezePanes.freezeColumns(1);
      const frozen = freezePanes.getLocationOrNullObject();
      frozen.load("columnCount");
      return () => frozen.columnCount;
    },
    gives: 1,
  },
  {
    members: ["WorksheetFreezePanes.freezeAt"],
    act: async ({ context, sheet, sheet: { freezePanes } }) => {
      freezePanes.unfreeze();
      freezePanes.freezeAt(sheet.getRange("A1:B3"));
      const frozen = freezePanes.getLocationOrNullObject();
      frozen.load("rowCount,columnCount");
      await context.sync();
      freezePanes.unfreeze();
      await context.sync();
      return [frozen.rowCount, frozen.columnCount];
    },
    gives: [3, 2],
  },
  {
    members: ["WorksheetFreezePanes.freezeRows"],
    as: { zh: "负数行", en: "a negative number of rows" },
    act: ({ sheet }) => {
      sheet.freezePanes.freezeRows(-1);
    },
    isRefused: true,
  },
  {
    members: [
      "WorksheetCollection.onAdded",
      "WorksheetCollection.onChanged",
      "WorksheetCollection.onDeleted",
      "WorksheetCollection.onSelectionChanged",
    ],
    act: async ({ context, workbook: { worksheets } }) => {
      const nothing = (): Promise<void> => Promise.resolve();
      const handlers = [
        worksheets.onChanged.add(nothing),
        worksheets.onAdded.add(nothing),
        worksheets.onDeleted.add(nothing),
        worksheets.onSelectionChanged.add(nothing),
      ];
      await context.sync();
      for (const handler of handlers) handler.remove();
      await context.sync();
    },
  },
  {
    members: ["WorksheetDeletedEventArgs.worksheetId"],
    act: async ({ context, workbook: { worksheets } }) => {
      const sheet = worksheets.add();
      sheet.load("id");
      const told: string[] = [];
      const handler = worksheets.onDeleted.add(({ worksheetId }) => {
        told.push(worksheetId);
        return Promise.resolve();
      });
      await context.sync();
      sheet.delete();
      await context.sync();
      for (let waited = 0; waited < MOST_PATIENCE && told.length === 0; waited += PAUSE)
        await new Promise((resolve) => setTimeout(resolve, PAUSE));
      handler.remove();
      await context.sync();
      return told[0] === sheet.id;
    },
    gives: true,
  },
];
