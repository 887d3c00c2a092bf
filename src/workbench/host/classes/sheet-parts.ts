import { ApiError } from "../protocol/api-error";
import { defineClass } from "../protocol/class-table";
import type { SheetModel } from "../model";
import { rangeArgument, whole } from "../actions/range-arguments";
import { RangeRef } from "../actions/range-ref";
import type { World } from "../protocol/world";
import { rangeObject } from "./range";

const announce = (sheet: SheetModel, { book }: World) =>
  book.announce({ type: "formatted", sheet: sheet.id });

/** `Worksheet.freezePanes`. */
export const freezePanes = defineClass<SheetModel>({
  name: "WorksheetFreezePanes",
  methods: {
    freezeRows: (sheet, [count], world) => {
      sheet.frozen = { rows: whole(count), columns: 0 };
      announce(sheet, world);
    },
    freezeColumns: (sheet, [count], world) => {
      sheet.frozen = { rows: 0, columns: whole(count) };
      announce(sheet, world);
    },
    freezeAt: (sheet, [range], world) => {
      const { area } = rangeArgument(range, sheet, world);
      sheet.frozen = { rows: area.row + area.rows, columns: area.column + area.columns };
      announce(sheet, world);
    },
    unfreeze: (sheet, _args, world) => {
      sheet.frozen = { rows: 0, columns: 0 };
      announce(sheet, world);
    },
    getLocationOrNullObject: (sheet, _args, world) => {
      const { rows, columns } = sheet.frozen;
      if (rows + columns === 0) return null;
      const area = { row: 0, column: 0, rows: rows || 1048576, columns: columns || 16384 };
      return rangeObject(new RangeRef(sheet, area), world);
    },
  },
});

const RIGHTS: Readonly<Record<string, string>> = {
  allowAutoFilter: "autoFilter",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertHyperlinks: "insertHyperlinks",
  allowInsertRows: "insertRows",
  allowPivotTables: "pivotTables",
  allowSort: "sort",
};

/** `Worksheet.protection`. The stand-in knows that there is a password, not which. */
export const sheetProtection = defineClass<SheetModel>({
  name: "WorksheetProtection",
  scalars: {
    protected: { get: ({ protection }) => protection !== null },
    options: {
      get: ({ protection }) =>
        protection &&
        Object.fromEntries(
          Object.entries(RIGHTS).map(([name, right]) => [name, protection.options[right] === true]),
        ),
    },
  },
  methods: {
    protect: (sheet, [options, password]) => {
      if (sheet.protection) throw new ApiError("InvalidOperation");
      const given: Readonly<Record<string, unknown>> =
        typeof options === "object" && options !== null ? { ...options } : {};
      const rights = Object.entries(RIGHTS).map(([name, right]) => [right, given[name] === true] as const);
      sheet.protection = {
        password: typeof password === "string" && password !== "",
        options: Object.fromEntries(rights),
      };
    },
    unprotect: (sheet) => {
      if (sheet.protection?.password) throw new ApiError("AccessDenied");
      sheet.protection = null;
    },
  },
});

/** `Worksheet.autoFilter`. Its criteria are not modelled, only whether there is one and whether it hides rows. */
export const autoFilter = defineClass<SheetModel>({
  name: "AutoFilter",
  scalars: {
    enabled: { get: ({ filter }) => filter !== null },
    isDataFiltered: { get: ({ filter }) => filter?.filtered ?? false },
  },
  methods: {
    remove: (sheet, _args, world) => {
      if (sheet.protection) throw new ApiError("AccessDenied");
      showFiltered(sheet);
      sheet.filter = null;
      announce(sheet, world);
    },
    clearCriteria: (sheet, _args, world) => {
      if (sheet.protection) throw new ApiError("AccessDenied");
      showFiltered(sheet);
      if (sheet.filter) sheet.filter = { ...sheet.filter, filtered: false };
      announce(sheet, world);
    },
  },
});

function showFiltered({ filter, rows }: SheetModel): void {
  if (!filter) return;
  for (const [index, line] of rows) {
    if (!line.hidden || index <= filter.area.row || index >= filter.area.row + filter.area.rows) continue;
    rows.set(index, { ...line, hidden: false });
  }
}

class BreakRef {
  constructor(
    readonly sheet: SheetModel,
    readonly row: number,
  ) {}
}

const pageBreak = defineClass<BreakRef>({
  name: "PageBreak",
  identity: ({ row }) => ({ _Id: String(row) }),
  scalars: { rowIndex: { get: ({ row }) => row }, columnIndex: { get: () => 0 } },
  methods: {
    delete: ({ sheet, row }) => {
      sheet.pageBreaks = sheet.pageBreaks.filter((one) => one !== row);
    },
  },
});

/** `Worksheet.horizontalPageBreaks`. */
export const horizontalPageBreaks = defineClass<SheetModel>({
  name: "PageBreakCollection",
  items: (sheet, world) => sheet.pageBreaks.map((row) => pageBreak(new BreakRef(sheet, row), world)),
  item: (sheet, [id], world) => pageBreak(new BreakRef(sheet, Number(id)), world),
  methods: {
    getCount: (sheet) => sheet.pageBreaks.length,
    add: (sheet, [range], world) => {
      const { row } = rangeArgument(range, sheet, world).area;
      if (row === 0) throw new ApiError("InvalidArgument");
      sheet.pageBreaks = [...new Set([...sheet.pageBreaks, row])].sort((a, b) => a - b);
      return pageBreak(new BreakRef(sheet, row), world);
    },
    removePageBreaks: (sheet) => {
      sheet.pageBreaks = [];
    },
  },
});

class TableRef {
  constructor(
    readonly sheet: SheetModel,
    readonly id: string,
  ) {}

  get table() {
    const table = this.sheet.tables.find(({ id }) => id === this.id);
    if (!table) throw new ApiError("ItemNotFound");
    return table;
  }
}

const table = defineClass<TableRef>({
  name: "Table",
  identity: ({ id }) => ({ Id: id }),
  scalars: { id: { get: ({ id }) => id }, name: { get: (ref) => ref.table.name } },
  methods: {
    getRange: (ref, _args, world) => rangeObject(new RangeRef(ref.sheet, ref.table.area), world),
    convertToRange: (ref, _args, world) => {
      const { sheet, table: gone } = ref;
      if (sheet.protection) throw new ApiError("AccessDenied");
      sheet.tables = sheet.tables.filter((one) => one !== gone);
      return rangeObject(new RangeRef(sheet, gone.area), world);
    },
  },
});

/** `Worksheet.tables`: those of the file; the add-in makes none. */
export const tables = defineClass<SheetModel>({
  name: "TableCollection",
  scalars: { count: { get: (sheet) => sheet.tables.length } },
  items: (sheet, world) => sheet.tables.map(({ id }) => table(new TableRef(sheet, id), world)),
  item: (sheet, [key], world) => {
    const found = sheet.tables.find(({ id, name }) => id === key || name === key);
    if (!found) throw new ApiError("ItemNotFound");
    return table(new TableRef(sheet, found.id), world);
  },
});

class CommentRef {
  constructor(
    readonly sheet: SheetModel,
    readonly id: string,
  ) {}
}

const comment = defineClass<CommentRef>({
  name: "Comment",
  identity: ({ id }) => ({ _Id: id }),
  scalars: { id: { get: ({ id }) => id } },
  methods: {
    getLocation: ({ sheet, id }, _args, world) => {
      const found = sheet.notes.find((one) => one.thread === id);
      if (!found) throw new ApiError("ItemNotFound");
      return rangeObject(
        new RangeRef(sheet, { row: found.row, column: found.column, rows: 1, columns: 1 }),
        world,
      );
    },
  },
});

/** `Worksheet.comments`: threads. Notes, as people write them by Shift+F2, are not among them. */
export const comments = defineClass<SheetModel>({
  name: "CommentCollection",
  items: (sheet, world) =>
    sheet.notes.flatMap(({ thread }) =>
      thread === undefined ? [] : [comment(new CommentRef(sheet, thread), world)],
    ),
  item: (sheet, [id], world) => comment(new CommentRef(sheet, String(id)), world),
});
