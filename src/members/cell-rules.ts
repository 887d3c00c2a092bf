import type { Classes } from "./member";

/** What may be typed into cells, and looks that depend on what stands there. */
export const CELL_RULES: Classes = {
  CellValueConditionalFormat: {
    source: "excel.cellvalueconditionalformat",
    members: {
      format: { since: "1.6" },
      rule: {
        since: "1.6",
        takes:
          "formulas as texts that begin with an equals sign or constants, and a known operator; a relative reference is read from the active cell",
        errors: ["InvalidArgument"],
      },
    },
  },
  ColorScaleConditionalFormat: {
    source: "excel.colorscaleconditionalformat",
    members: {
      criteria: {
        since: "1.6",
        takes: "minimum and maximum, each with a type and a colour",
        errors: ["InvalidArgument"],
      },
    },
  },
  ConditionalFormat: {
    source: "excel.conditionalformat",
    members: {
      cellValue: { since: "1.6" },
      colorScale: { since: "1.6" },
    },
  },
  ConditionalFormatCollection: {
    source: "excel.conditionalformatcollection",
    members: {
      add: {
        since: "1.6",
        takes: "a member of ConditionalFormatType; the new one goes before the others",
        errors: ["InvalidArgument"],
        writes: true,
      },
      clearAll: { since: "1.6", takes: "nothing", writes: true },
    },
  },
  ConditionalRangeFill: {
    source: "excel.conditionalrangefill",
    members: {
      color: { since: "1.6", takes: "#RRGGBB or a colour's name", errors: ["InvalidArgument"] },
    },
  },
  ConditionalRangeFont: {
    source: "excel.conditionalrangefont",
    members: {
      bold: { since: "1.6", takes: "true or false" },
      color: { since: "1.6", takes: "#RRGGBB or a colour's name", errors: ["InvalidArgument"] },
    },
  },
  ConditionalRangeFormat: {
    source: "excel.conditionalrangeformat",
    members: {
      fill: { since: "1.6" },
      font: { since: "1.6" },
    },
  },
  DataValidation: {
    source: "excel.datavalidation",
    members: {
      clear: { since: "1.8", takes: "nothing", writes: true },
      errorAlert: {
        since: "1.8",
        takes: "whether to show it, a style (Stop, Warning, Information), a title, a message",
        errors: ["InvalidArgument"],
        rules: ["alert-style-known"],
      },
      rule: {
        since: "1.8",
        takes:
          "one kind of rule; a list of at most 255 characters or a formula; a known operator; a range that holds one rule or none",
        errors: ["InvalidArgument", "GeneralException"],
        rules: ["operator-known", "one-rule-in-range"],
        also: ["#2594", "#193", "#277"],
      },
    },
  },
  DataValidationRule: {
    source: "excel.datavalidationrule",
    members: { list: { since: "1.8" } },
  },
  ListDataValidation: {
    source: "excel.listdatavalidation",
    members: { source: { since: "1.8" } },
  },
};
