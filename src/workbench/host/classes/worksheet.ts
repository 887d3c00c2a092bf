import { ApiError } from "../protocol/api-error";
import { defineClass, type ClassTable } from "../protocol/class-table";
import type { HostObject } from "../protocol/host-object";
import { colorOf, rgbOf, wholeSheet, type SheetModel, type Visibility } from "../model";
import { rangeArgument, text, whole } from "../actions/range-arguments";
import { RangeRef } from "../actions/range-ref";
import { activateSheet } from "../actions/selecting";
import { copySheet, deleteSheet, hideSheet, moveSheet, renameSheet } from "../actions/sheet-life";
import type { World } from "../protocol/world";
import { charts } from "./charts";
import { eventMethods } from "./event-methods";
import { sheetNames } from "./names";
import { pageLayout } from "./page-layout";
import { rangeObject, rangesOf } from "./range";
import {
  autoFilter,
  comments,
  freezePanes,
  horizontalPageBreaks,
  sheetProtection,
  tables,
} from "./sheet-parts";

const VISIBILITIES: readonly Visibility[] = ["Visible", "Hidden", "VeryHidden"];

const used = (sheet: SheetModel, valuesOnly: unknown): RangeRef | null => {
  const area = sheet.usedArea(valuesOnly === true);
  return area && new RangeRef(sheet, area);
};

const table: ClassTable<SheetModel> = {
  name: "Worksheet",
  identity: ({ id }) => ({ Id: id }),
  alias: { gridlines: "showGridlines" },
  scalars: {
    id: { get: ({ id }) => id },
    name: { get: ({ name }) => name, set: (sheet, value, world) => renameSheet(sheet, text(value), world) },
    position: {
      get: (sheet, { book }) => book.sheets.indexOf(sheet),
      set: (sheet, value, world) => moveSheet(sheet, whole(value), world),
    },
    visibility: {
      get: ({ visibility }) => visibility,
      set: (sheet, value, world) => {
        const visibility = VISIBILITIES.find((one) => one === value);
        if (!visibility) throw new ApiError("InvalidArgument");
        hideSheet(sheet, visibility, world);
      },
    },
    tabColor: {
      get: ({ tabColor }) => tabColor,
      set: (sheet, value, { book }) => {
        const color = colorOf(text(value));
        if (!color && value !== "") throw new ApiError("InvalidArgument");
        sheet.tabColor = color ? rgbOf(color, "") : "";
        book.announce({ type: "formatted", sheet: sheet.id });
      },
    },
    showGridlines: {
      get: (sheet) => sheet.showGridlines,
      set: (sheet, value, { book }) => {
        sheet.showGridlines = value === true;
        book.announce({ type: "formatted", sheet: sheet.id });
      },
    },
    standardWidth: {
      get: (sheet) => sheet.standardWidth / 5.25,
      set: (sheet, value) => {
        if (typeof value !== "number" || !(value >= 0 && value <= 255)) throw new ApiError("InvalidArgument");
        sheet.standardWidth = value * 5.25;
      },
    },
    standardHeight: { get: (sheet) => sheet.standardHeight },
  },
  objects: {
    charts,
    tables,
    names: sheetNames,
    pageLayout,
    freezePanes,
    autoFilter,
    horizontalPageBreaks,
    protection: sheetProtection,
    comments,
  },
  since: { comments: "1.10" },
  methods: {
    getRange: (sheet, [address], world) =>
      rangeObject(
        address === undefined || address === null || address === ""
          ? new RangeRef(sheet, wholeSheet)
          : rangeArgument(address, sheet, world),
        world,
      ),
    getRanges: (sheet, [address], world) => rangesOf(address, sheet, world),
    getRangeByIndexes: (sheet, [row, column, rows, columns], world) => {
      const area = { row: whole(row), column: whole(column), rows: whole(rows), columns: whole(columns) };
      return rangeObject(new RangeRef(sheet, area), world);
    },
    getCell: (sheet, [row, column], world) =>
      rangeObject(
        new RangeRef(sheet, { row: whole(row), column: whole(column), rows: 1, columns: 1 }),
        world,
      ),
    getUsedRange: (sheet, [valuesOnly], world) =>
      rangeObject(
        used(sheet, valuesOnly) ?? new RangeRef(sheet, { row: 0, column: 0, rows: 1, columns: 1 }),
        world,
      ),
    getUsedRangeOrNullObject: (sheet, [valuesOnly], world) => {
      const range = used(sheet, valuesOnly);
      return range && rangeObject(range, world);
    },
    activate: (sheet, _args, world) => activateSheet(sheet, world),
    delete: (sheet, _args, world) => deleteSheet(sheet, world),
    copy: (sheet, [position, relative], world) => {
      const other = relative && typeof relative === "object" && "target" in relative ? relative.target : null;
      return worksheetObject(copySheet(sheet, text(position ?? "None"), other, world), world);
    },
    ...eventMethods((sheet: SheetModel) => sheet.id, "DataChanged", "Activated", "SelectionChanged"),
  },
};

/** The object behind a Worksheet proxy. */
export const worksheetObject: (sheet: SheetModel, world: World) => HostObject = defineClass(table);
