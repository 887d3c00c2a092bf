import { TINY_SHEET, TINY_WORKBOOK } from "./tiny-workbook";
import { SCRATCH, type Try } from "./try";

const NAME = "WMJG_selftest";
const KEY = "WMJG_selftest";
/** More than an add-in may keep in a workbook's settings (office.settings, remarks). */
const TOO_LONG = 3_000_000;

export const WORKBOOK_TRIES: readonly Try[] = [
  {
    members: ["Workbook.application", "Application.suspendScreenUpdatingUntilNextSync"],
    act: ({ workbook }) => {
      workbook.application.suspendScreenUpdatingUntilNextSync();
    },
  },
  {
    members: ["Workbook.functions", "Functions.date", "FunctionResult.load", "FunctionResult.value"],
    act: ({ workbook }) => {
      const day = workbook.functions.date(2024, 3, 5);
      day.load("value");
      return () => day.value;
    },
    gives: 45356,
  },
  {
    members: ["Workbook.context"],
    act:
      ({ workbook, context }) =>
      () =>
        workbook.context === context,
    gives: true,
  },
  {
    members: ["Workbook.load", "Workbook.name", "Workbook.readOnly"],
    act: ({ workbook }) => {
      workbook.load("name,readOnly");
      return () => workbook.name.length > 0 && !workbook.readOnly;
    },
    gives: true,
  },
  {
    members: ["Workbook.protection", "WorkbookProtection.load", "WorkbookProtection.protected"],
    act: ({ workbook: { protection } }) => {
      protection.load("protected");
      return () => protection.protected;
    },
    gives: false,
  },
  {
    members: ["Workbook.getActiveCell"],
    act: ({ workbook, sheet }) => {
      sheet.activate();
      sheet.getRange("C4").select();
      const cell = workbook.getActiveCell();
      cell.load("rowIndex,columnIndex");
      return () => [cell.rowIndex, cell.columnIndex];
    },
    gives: [3, 2],
  },
  {
    members: ["Workbook.insertWorksheetsFromBase64"],
    act: async ({ context, workbook }) => {
      const ids = workbook.insertWorksheetsFromBase64(TINY_WORKBOOK, {
        sheetNamesToInsert: [TINY_SHEET],
        positionType: "End",
      });
      await context.sync();
      const [id = ""] = ids.value;
      const sheet = workbook.worksheets.getItem(id);
      sheet.load("name");
      const cell = sheet.getRange("A1");
      cell.load("values");
      await context.sync();
      sheet.delete();
      await context.sync();
      return [sheet.name, cell.values];
    },
    gives: [TINY_SHEET, [[7]]],
  },
  {
    members: ["Workbook.insertWorksheetsFromBase64"],
    as: { zh: "不是工作簿", en: "no workbook" },
    act: ({ workbook }) => {
      workbook.insertWorksheetsFromBase64("AAAA", { positionType: "End" });
      return undefined;
    },
    isRefused: true,
  },
  {
    members: [
      "Workbook.names",
      "NamedItemCollection.add",
      "NamedItemCollection.load",
      "NamedItemCollection.items",
      "NamedItem.name",
      "NamedItem.scope",
      "NamedItem.visible",
      "NamedItem.formula",
    ],
    act: async ({ context, workbook: { names }, sheet }) => {
      const item = names.add(NAME, sheet.getRange("A1:B2"));
      item.visible = false;
      item.formula = `='${SCRATCH}'!$A$1:$C$3`;
      names.load("items/name,items/formula,items/scope,items/visible");
      await context.sync();
      return names.items
        .filter(({ name }) => name === NAME)
        .map(({ formula, scope, visible }) => [String(formula).replace(/^.*!/, ""), scope, visible]);
    },
    gives: [["$A$1:$C$3", "Workbook", false]],
  },
  {
    members: ["NamedItemCollection.add"],
    as: { zh: "同名再加一次", en: "the same name again" },
    act: ({ workbook, sheet }) => {
      workbook.names.add(NAME, sheet.getRange("A1"));
    },
    isRefused: true,
  },
  {
    members: ["NamedItemCollection.getItem", "NamedItemCollection.getItemOrNullObject", "NamedItem.delete"],
    act: async ({ context, workbook: { names } }) => {
      names.getItem(NAME).delete();
      const gone = names.getItemOrNullObject(NAME);
      await context.sync();
      return gone.isNullObject;
    },
    gives: true,
  },
  {
    members: [
      "Workbook.settings",
      "SettingCollection.add",
      "SettingCollection.load",
      "SettingCollection.items",
      "Setting.key",
      "Setting.value",
    ],
    act: async ({ context, workbook: { settings } }) => {
      settings.add(KEY, '{"甲":1}');
      settings.load("items/key,items/value");
      await context.sync();
      return settings.items.filter(({ key }) => key === KEY).map(({ value }) => value as unknown);
    },
    gives: ['{"甲":1}'],
  },
  {
    members: ["SettingCollection.add"],
    as: { zh: "超出上限", en: "above the limit" },
    act: ({ workbook }) => {
      workbook.settings.add(KEY, "长".repeat(TOO_LONG / 3));
    },
    isRefused: true,
  },
  {
    members: ["SettingCollection.getItem", "Setting.delete"],
    act: async ({ context, workbook: { settings } }) => {
      settings.getItem(KEY).delete();
      settings.load("items/key");
      await context.sync();
      return settings.items.some(({ key }) => key === KEY);
    },
    gives: false,
  },
];
