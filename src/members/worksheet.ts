import type { Classes } from "./member";

/** Sheets and what lies on them as a whole. */
export const WORKSHEET: Classes = {
  AutoFilter: {
    source: "excel.autofilter",
    members: {
      enabled: { since: "1.9", takes: "read only" },
      load: { since: "1.9" },
      remove: { since: "1.9", takes: "nothing", errors: ["AccessDenied"], writes: true },
    },
  },
  Comment: {
    source: "excel.comment",
    members: { getLocation: { since: "1.10", takes: "nothing; the cell" } },
  },
  CommentCollection: {
    source: "excel.commentcollection",
    members: {
      items: { since: "1.10", differs: "threads only: notes are not among them" },
      load: { since: "1.10" },
    },
  },
  Table: {
    source: "excel.table",
    members: {
      convertToRange: {
        since: "1.2",
        takes: "nothing; formats stay",
        errors: ["AccessDenied"],
        writes: true,
      },
      name: { since: "1.1", takes: "read here only" },
    },
  },
  TableCollection: {
    source: "excel.tablecollection",
    members: {
      getItem: { since: "1.1", takes: "a name or an id", errors: ["ItemNotFound"] },
      items: { since: "1.1" },
      load: { since: "1.1" },
    },
  },
  Worksheet: {
    source: "excel.worksheet",
    members: {
      activate: {
        since: "1.1",
        takes: "nothing; the sheet must be visible",
        errors: ["GeneralException"],
        rules: ["own-workbook-in-front"],
        also: ["troubleshooting Excel add-ins, switched workbook"],
      },
      autoFilter: { since: "1.9" },
      charts: { since: "1.1" },
      comments: { since: "1.10" },
      copy: {
        since: "1.7",
        takes:
          "where to put it: None, Before, After, Beginning, End; the sheet that Before and After refer to",
        errors: ["InvalidArgument", "AccessDenied"],
        rules: ["not-very-hidden"],
        differs: "the copy gets names of its own scope; copying empties the undo stack everywhere",
        also: ["#365"],
        writes: true,
      },
      delete: {
        since: "1.1",
        takes: "nothing; never a very hidden sheet, never the last visible one",
        errors: ["InvalidSelection", "GeneralException"],
        rules: ["own-workbook-in-front", "no-grouped-sheets"],
        differs: "deleting empties the undo stack everywhere",
        also: ["troubleshooting Excel add-ins, switched workbook", "#365", "#771", "#2266"],
        writes: true,
      },
      freezePanes: { since: "1.7" },
      getRange: {
        since: "1.1",
        takes: "an address or a name; none means the whole sheet",
        errors: ["InvalidArgument"],
      },
      getRangeByIndexes: {
        since: "1.7",
        takes: "first row and column from 0, number of rows and columns from 1, within the sheet",
        errors: ["InvalidArgument"],
        differs: "256 columns and 65,536 rows in compatibility mode",
      },
      getRanges: {
        since: "1.9",
        takes: "addresses with commas between them, at most 8,192 characters",
        errors: ["InvalidArgument"],
        also: ["docs, Work with multiple ranges simultaneously"],
      },
      getUsedRange: { since: "1.2", takes: "true for values only; an empty sheet gives A1" },
      getUsedRangeOrNullObject: { since: "1.4", takes: "true for values only" },
      horizontalPageBreaks: { since: "1.9" },
      id: { since: "1.1", takes: "read only; stays when the sheet is renamed or moved" },
      load: { since: "1.1" },
      name: {
        since: "1.1",
        takes: "at most 31 characters, none of \\ / ? * [ ] :, no apostrophe at either end, not History",
        errors: ["InvalidArgument", "ItemAlreadyExists"],
      },
      names: {
        since: "1.4",
        errors: ["InvalidSelection"],
        rules: ["own-workbook-in-front"],
        differs:
          "the web adds the names of workbook scope: ask for the scope; fails while another workbook is in front",
        also: ["#1011", "#6365"],
      },
      pageLayout: { since: "1.9" },
      protection: { since: "1.2" },
      showGridlines: {
        since: "1.8",
        takes: "true or false",
        errors: ["GeneralException"],
        rules: ["own-workbook-in-front", "no-grouped-sheets"],
        also: ["troubleshooting Excel add-ins, switched workbook", "#2266"],
      },
      tabColor: {
        since: "1.7",
        takes: "#RRGGBB, a colour's name, or nothing for none",
        errors: ["InvalidArgument"],
      },
      tables: { since: "1.1" },
      visibility: {
        since: "1.1",
        takes: "Visible, Hidden or VeryHidden; one sheet stays visible",
        errors: ["InvalidArgument", "InvalidOperation"],
      },
    },
  },
  WorksheetCollection: {
    source: "excel.worksheetcollection",
    members: {
      getActiveWorksheet: { since: "1.1", takes: "nothing" },
      add: {
        since: "1.1",
        takes: "a name, as for Worksheet.name; the sheet is added at the end and stays behind",
        errors: ["InvalidArgument", "ItemAlreadyExists", "GeneralException"],
        rules: ["own-workbook-in-front", "no-grouped-sheets"],
        also: ["troubleshooting Excel add-ins, switched workbook", "#771", "#2266"],
        writes: true,
      },
      getItem: { since: "1.1", takes: "a name in any case, or an id", errors: ["ItemNotFound"] },
      getItemOrNullObject: { since: "1.4", takes: "a name in any case, or an id" },
      items: { since: "1.1" },
      load: { since: "1.1" },
      onAdded: { since: "1.7" },
      onChanged: { since: "1.9", differs: "changes by a co-author come with source Remote" },
      onDeleted: { since: "1.7" },
      onSelectionChanged: { since: "1.9", differs: "is told of what an add-in selects, too" },
    },
  },
  WorksheetDeletedEventArgs: {
    source: "excel.worksheetdeletedeventargs",
    members: {
      worksheetId: { since: "1.7", takes: "read only; the id that the sheet had" },
    },
  },
  WorksheetFreezePanes: {
    source: "excel.worksheetfreezepanes",
    members: {
      freezeAt: {
        since: "1.7",
        takes: "a range: its cells and all before them",
        errors: ["GeneralException"],
        rules: ["own-workbook-in-front", "no-grouped-sheets"],
        differs: "may announce the sheet as activated though it is not (#3148)",
        also: ["troubleshooting Excel add-ins, switched workbook", "#2014", "#3148"],
        writes: true,
      },
      freezeColumns: {
        since: "1.7",
        takes: "a number of columns, 0 for none",
        errors: ["GeneralException"],
        rules: ["own-workbook-in-front", "no-grouped-sheets", "count"],
        also: ["troubleshooting Excel add-ins, switched workbook"],
        writes: true,
      },
      freezeRows: {
        since: "1.7",
        takes: "a number of rows, 0 for none",
        errors: ["GeneralException"],
        rules: ["own-workbook-in-front", "no-grouped-sheets", "count"],
        also: ["troubleshooting Excel add-ins, switched workbook", "#2196"],
        writes: true,
      },
      getLocationOrNullObject: {
        since: "1.7",
        takes: "nothing; frozen rows alone span all columns, frozen columns all rows",
        errors: ["GeneralException"],
        rules: ["own-workbook-in-front"],
        also: ["troubleshooting Excel add-ins, switched workbook"],
      },
      unfreeze: {
        since: "1.7",
        takes: "nothing",
        errors: ["GeneralException"],
        rules: ["own-workbook-in-front", "no-grouped-sheets"],
        differs: "older builds fail on a hidden sheet",
        also: ["troubleshooting Excel add-ins, switched workbook", "#1463"],
        writes: true,
      },
    },
  },
  WorksheetProtection: {
    source: "excel.worksheetprotection",
    members: {
      load: { since: "1.2" },
      protected: { since: "1.2", takes: "read only" },
    },
  },
};
