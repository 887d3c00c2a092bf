import { ApiError } from "../protocol/api-error";
import { defineClass } from "../protocol/class-table";
import type { BookModel, SheetModel } from "../model";
import { text } from "../actions/range-arguments";
import { RangeRef } from "../actions/range-ref";
import { insertSheets } from "../actions/insert-sheets";
import { addSheet } from "../actions/sheet-life";
import { serialOfDay } from "../text/typed-text";
import type { World } from "../protocol/world";
import { WORKBOOK_TARGET } from "../protocol/event-numbers";
import { eventMethods } from "./event-methods";
import { names } from "./names";
import { rangeObject } from "./range";
import { settings } from "./settings";
import { worksheetObject } from "./worksheet";

const application = defineClass<BookModel>({
  name: "Application",
  scalars: {
    calculationMode: {
      get: (book) => book.calculationMode,
      set: (book, value) => {
        if (value !== "Automatic" && value !== "AutomaticExceptTables" && value !== "Manual")
          throw new ApiError("InvalidArgument");
        book.calculationMode = value;
      },
    },
  },
  methods: {
    suspendApiCalculationUntilNextSync: () => null,
    suspendScreenUpdatingUntilNextSync: () => null,
  },
});

const protection = defineClass<BookModel>({
  name: "WorkbookProtection",
  scalars: { protected: { get: ({ structureProtected }) => structureProtected } },
});

const functionResult = defineClass<{ readonly value: number | null }>({
  name: "FunctionResult",
  scalars: {
    value: { get: ({ value }) => value },
    error: { get: ({ value }) => (value === null ? "#NUM!" : null) },
  },
});

const functions = defineClass<BookModel>({
  name: "Functions",
  methods: {
    date: ({ dateSystem }, args, world) => {
      const [year = 0, month = 0, day = 0] = args.map(Number);
      return functionResult({ value: serialOfDay(year, month, day, dateSystem) }, world);
    },
  },
});

function found(sheet: SheetModel | undefined | null, world: World) {
  if (!sheet) throw new ApiError("ItemNotFound");
  return worksheetObject(sheet, world);
}

const visible = (sheets: readonly SheetModel[], only: unknown) =>
  only === true ? sheets.filter(({ visibility }) => visibility === "Visible") : sheets;

const worksheets = defineClass<BookModel>({
  name: "WorksheetCollection",
  items: ({ sheets }, world) => sheets.map((sheet) => worksheetObject(sheet, world)),
  item: (book, [key], world) => found(book.sheet(text(key)), world),
  methods: {
    getCount: ({ sheets }, [visibleOnly]) => visible(sheets, visibleOnly).length,
    getActiveWorksheet: (book, _args, world) => worksheetObject(book.activeSheet, world),
    getFirst: ({ sheets }, [visibleOnly], world) => found(visible(sheets, visibleOnly)[0], world),
    getLast: ({ sheets }, [visibleOnly], world) => found(visible(sheets, visibleOnly).at(-1), world),
    getItemOrNullObject: (book, [key], world) => {
      const sheet = book.sheet(text(key));
      return sheet && worksheetObject(sheet, world);
    },
    add: (_book, [name], world) =>
      worksheetObject(addSheet(name === undefined || name === null ? null : text(name), world), world),
    ...eventMethods(
      () => WORKBOOK_TARGET,
      "DataChanged",
      "Activated",
      "Added",
      "Deleted",
      "SelectionChanged",
    ),
  },
});

/** The object that every request begins with. */
export const workbookObject = defineClass<BookModel>({
  name: "Workbook",
  scalars: {
    name: { get: ({ fileName }) => fileName },
    readOnly: { get: (_book, { state }) => state.readOnly },
  },
  objects: { worksheets, names, settings, application, protection, functions },
  since: { insertWorksheetsFromBase64: "1.13" },
  methods: {
    getActiveCell: ({ activeSheet, selection }, _args, world) => {
      const { row, column } = selection.area;
      return rangeObject(new RangeRef(activeSheet, { row, column, rows: 1, columns: 1 }), world);
    },
    getSelectedRange: ({ activeSheet, selection }, _args, world) =>
      rangeObject(new RangeRef(activeSheet, selection.area), world),
    insertWorksheetsFromBase64: (_book, [file, options], world) => insertSheets(file, options, world),
    _RemoveReference: (_book, [id], world) => {
      world.forget(text(id));
      return null;
    },
  },
});
