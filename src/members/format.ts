import type { Classes } from "./member";

/** The look of cells. */
export const FORMAT: Classes = {
  CellPropertiesFill: {
    source: "excel.cellpropertiesfill",
    members: { color: { since: "1.9", differs: "white for no fill" } },
  },
  CellPropertiesFont: {
    source: "excel.cellpropertiesfont",
    members: {
      bold: { since: "1.9" },
      color: { since: "1.9" },
      italic: { since: "1.9" },
      name: { since: "1.9" },
      size: { since: "1.9" },
      strikethrough: { since: "1.9" },
      underline: { since: "1.9" },
    },
  },
  CellPropertiesFormat: {
    source: "excel.cellpropertiesformat",
    members: { fill: { since: "1.9" }, font: { since: "1.9" } },
  },
  RangeBorder: {
    source: "excel.rangeborder",
    members: {
      style: {
        since: "1.1",
        takes: "a member of BorderLineStyle, None for no line",
        errors: ["InvalidArgument"],
      },
    },
  },
  RangeBorderCollection: {
    source: "excel.rangebordercollection",
    members: {
      getItem: {
        since: "1.1",
        takes: "a member of BorderIndex; an inner line needs two rows or columns",
        errors: ["InvalidArgument"],
        rules: ["inner-line"],
      },
    },
  },
  RangeFill: {
    source: "excel.rangefill",
    members: {
      clear: { since: "1.1", takes: "nothing; the colour is white then", writes: true },
      color: { since: "1.1", takes: "#RRGGBB or a colour's name", errors: ["InvalidArgument"] },
    },
  },
  RangeFont: {
    source: "excel.rangefont",
    members: {
      bold: { since: "1.1", takes: "true or false" },
      color: { since: "1.1", takes: "#RRGGBB or a colour's name", errors: ["InvalidArgument"] },
      italic: { since: "1.1", takes: "true or false" },
      name: { since: "1.1", takes: "a font's name; one that is not installed is shown by another" },
      size: { since: "1.1", takes: "1 to 409 points", errors: ["InvalidArgument"] },
      strikethrough: { since: "1.9", takes: "true or false" },
      underline: {
        since: "1.1",
        takes: "None, Single, Double, SingleAccountant or DoubleAccountant",
        errors: ["InvalidArgument"],
      },
    },
  },
  RangeFormat: {
    source: "excel.rangeformat",
    members: {
      borders: { since: "1.1" },
      columnWidth: {
        since: "1.2",
        takes: "points, 0 hides; all columns of the range",
        errors: ["InvalidArgument"],
      },
      fill: { since: "1.1" },
      font: { since: "1.1" },
      horizontalAlignment: {
        since: "1.1",
        takes: "a member of HorizontalAlignment",
        errors: ["InvalidArgument"],
      },
      rowHeight: { since: "1.2", takes: "points up to 409.5", errors: ["InvalidArgument"] },
      shrinkToFit: { since: "1.9", takes: "true or false; has no effect where text wraps" },
      useStandardHeight: { since: "1.7", takes: "true; false does nothing" },
      verticalAlignment: {
        since: "1.1",
        takes: "a member of VerticalAlignment",
        errors: ["InvalidArgument"],
      },
      wrapText: { since: "1.1", takes: "true or false" },
    },
  },
};
