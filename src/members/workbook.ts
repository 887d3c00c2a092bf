import type { Classes } from "./member";

/** The workbook, its names and settings. */
export const WORKBOOK: Classes = {
  Application: {
    source: "excel.application",
    members: {
      suspendScreenUpdatingUntilNextSync: {
        since: "1.9",
        takes: "nothing; the screen stands still until the next sync",
        differs: "no effect is promised on the web",
      },
    },
  },
  FunctionResult: {
    source: "excel.functionresult",
    members: {
      load: { since: "1.2" },
      value: { since: "1.2", takes: "read only, after a load" },
    },
  },
  Functions: {
    source: "excel.functions",
    members: {
      date: {
        since: "1.2",
        takes: "year, month, day as numbers",
        differs: "gives the serial number in the workbook's own date system, 1900 or 1904",
      },
    },
  },
  NamedItem: {
    source: "excel.nameditem",
    members: {
      delete: { since: "1.4", takes: "nothing", writes: true },
      formula: {
        since: "1.7",
        takes: "begins with an equals sign; sheet names quoted",
        errors: ["InvalidArgument"],
      },
      name: { since: "1.1", takes: "read only" },
      scope: { since: "1.4", takes: "read only: Workbook or Worksheet" },
      visible: { since: "1.1", takes: "true or false" },
    },
  },
  NamedItemCollection: {
    source: "excel.nameditemcollection",
    members: {
      add: {
        since: "1.4",
        takes: "a name, a range or a formula, a comment",
        errors: ["InvalidArgument", "ItemAlreadyExists"],
        rules: ["name-not-on-active-sheet"],
        differs: "a name of the same spelling on the sheet in front counts as existing (seen on Windows)",
        also: ["#2875"],
        writes: true,
      },
      getItem: {
        since: "1.1",
        takes: "a name; one of the sheet in front goes before one of the workbook",
        errors: ["ItemNotFound"],
        also: ["#2875"],
      },
      getItemOrNullObject: { since: "1.4", takes: "a name" },
      items: { since: "1.1" },
      load: { since: "1.1" },
    },
  },
  Setting: {
    source: "excel.setting",
    members: {
      delete: { since: "1.4", takes: "nothing", errors: ["ItemNotFound"], writes: true },
      key: { since: "1.4", takes: "read only" },
      value: { since: "1.4", takes: "any value that survives as JSON" },
    },
  },
  SettingCollection: {
    source: "excel.settingcollection",
    members: {
      getItem: { since: "1.4", takes: "a key", errors: ["ItemNotFound"] },
      add: {
        since: "1.4",
        takes: "a key and a value that survives as JSON; one that exists is replaced",
        errors: ["InvalidArgument"],
        rules: ["settings-below-limit"],
        also: ["#3957", "office.settings, remarks"],
        writes: true,
      },
      items: { since: "1.4" },
      load: { since: "1.4" },
    },
  },
  Workbook: {
    source: "excel.workbook",
    members: {
      context: { since: "1.1" },
      getActiveCell: {
        since: "1.7",
        takes: "nothing",
        errors: ["InvalidSelection"],
        rules: ["own-workbook-in-front"],
        also: ["troubleshooting Excel add-ins, switched workbook"],
      },
      application: { since: "1.1" },
      functions: { since: "1.2" },
      insertWorksheetsFromBase64: {
        since: "1.13",
        takes:
          "an .xlsx as Base64; names of its sheets (none: all), where to put them: Beginning, End, Before or After a sheet",
        errors: ["InvalidArgument", "AccessDenied", "GeneralException", "RequestPayloadSizeLimitExceeded"],
        rules: ["own-workbook-in-front", "no-grouped-sheets"],
        differs:
          "a name that is taken gets a number; the web brings no charts, comments, PivotTables or slicers, and was seen to answer GeneralException though the sheets had come; formulas to sheets left behind become links to a file; names of the file come along and may say #REF!",
        also: ["#2718", "#2809", "#3179", "#3583", "#5911", "#6142"],
        writes: true,
      },
      load: { since: "1.1" },
      name: {
        since: "1.7",
        takes: "read only: the file name with its ending",
        differs: "an .xls opens in compatibility mode: 256 columns, 65,536 rows",
      },
      names: { since: "1.1", differs: "the web lists names of workbook scope only", also: ["#1011"] },
      protection: { since: "1.7" },
      readOnly: { since: "1.8", takes: "read only" },
      settings: { since: "1.4" },
      worksheets: { since: "1.1" },
    },
  },
  WorkbookProtection: {
    source: "excel.workbookprotection",
    members: {
      load: { since: "1.7" },
      protected: { since: "1.7", takes: "read only" },
    },
  },
};
