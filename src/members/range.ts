import type { Classes } from "./member";

/** Cells. */
export const RANGE: Classes = {
  Range: {
    source: "excel.range",
    members: {
      setColumnProperties: {
        since: "1.9",
        takes: "an object for each column of the range; what it leaves out stays",
        errors: ["InvalidArgument"],
        writes: true,
      },
      setRowProperties: {
        since: "1.9",
        takes: "an object for each row of the range; what it leaves out stays",
        errors: ["InvalidArgument"],
        writes: true,
      },
      delete: {
        since: "1.1",
        takes: "Up or Left",
        errors: ["InvalidArgument", "InsertDeleteConflict", "AccessDenied"],
        writes: true,
      },
      getCellProperties: {
        since: "1.9",
        takes: "which properties to give, each true",
        differs: "a table of the range's size",
      },
      getColumnProperties: {
        since: "1.9",
        takes: "which properties to give, each true",
        differs: "one object a column",
      },
      getRowProperties: {
        since: "1.9",
        takes: "which properties to give, each true",
        differs: "one object a row",
      },
      clear: {
        since: "1.1",
        takes: "All, Formats, Contents, Hyperlinks, RemoveHyperlinks or ResetContents",
        errors: ["InvalidArgument", "AccessDenied"],
        writes: true,
      },
      columnCount: { since: "1.1" },
      columnHidden: { since: "1.2", takes: "true or false; null where columns differ" },
      columnIndex: { since: "1.1" },
      conditionalFormats: { since: "1.6" },
      copyFrom: {
        since: "1.9",
        takes: "a range, what to copy, whether blanks are skipped, whether rows become columns",
        errors: ["InvalidArgument", "AccessDenied"],
        differs: "rows that a filter hides are not copied; sizes are not copied",
        writes: true,
      },
      dataValidation: { since: "1.8" },
      format: { since: "1.1" },
      formulas: {
        since: "1.1",
        takes: "read here only: the formula, or the value where there is none",
        rules: ["typed-text"],
        differs: "a text's leading apostrophe is not given",
        also: ["#6687"],
      },
      getMergedAreasOrNullObject: {
        since: "1.13",
        takes: "nothing; only areas whose first cell is in the range",
        also: ["#3611"],
      },
      getUsedRangeOrNullObject: { since: "1.4", takes: "true for values only" },
      hyperlink: {
        since: "1.7",
        takes: "a reference in the document or an address, a tip of at most 255 characters, the text to show",
        errors: ["InvalidArgument"],
        rules: ["short-tip"],
      },
      insert: {
        since: "1.1",
        takes: "Down or Right",
        errors: ["InvalidArgument", "InsertDeleteConflict", "NonBlankCellOffSheet"],
        writes: true,
      },
      load: { since: "1.1" },
      merge: {
        since: "1.2",
        takes: "true to merge each row by itself; only the first cell keeps its content",
        errors: ["MergedRangeConflict"],
        rules: ["no-merge-in-table"],
        writes: true,
      },
      numberFormat: {
        since: "1.1",
        takes: "a table of format codes in the notation of en-US, or one for all cells",
        errors: ["InvalidArgument"],
        rules: ["number-format"],
        also: ["#1553"],
      },
      rowCount: { since: "1.1" },
      rowHidden: { since: "1.2", takes: "true or false; null where rows differ" },
      rowIndex: { since: "1.1" },
      select: {
        since: "1.1",
        takes: "nothing; the sheet must be visible",
        errors: ["GeneralException"],
        rules: ["own-workbook-in-front"],
        also: ["troubleshooting Excel add-ins, switched workbook"],
      },
      unmerge: { since: "1.2", takes: "nothing", writes: true },
      values: {
        since: "1.1",
        takes:
          "a table of the range's size, or one value for all; null leaves a cell; at most 32,767 characters each",
        errors: ["InvalidArgument", "GeneralException", "RangeExceedsLimit"],
        rules: ["typed-text"],
        differs:
          "a leading apostrophe is taken for a mark of text and lost; 8,200 characters that begin with a minus fail; 5 MB a request on the web",
        also: ["#3256", "#6687"],
      },
    },
  },
  RangeAreas: {
    source: "excel.rangeareas",
    members: {
      areas: { since: "1.9" },
      dataValidation: { since: "1.9" },
      format: { since: "1.9", takes: "read only; what is set reaches every area" },
      load: { since: "1.9" },
    },
  },
  RangeCollection: {
    source: "excel.rangecollection",
    members: {
      items: { since: "1.9" },
    },
  },
  SettableCellProperties: {
    source: "excel.settablecellproperties",
    members: { format: { since: "1.9" } },
  },
  SettableRowProperties: {
    source: "excel.settablerowproperties",
    members: {
      format: { since: "1.9" },
      rowHidden: { since: "1.9" },
    },
  },
  SettableColumnProperties: {
    source: "excel.settablecolumnproperties",
    members: {
      format: { since: "1.9" },
      columnHidden: { since: "1.9" },
    },
  },
};
