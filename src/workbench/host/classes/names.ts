import { ApiError } from "../protocol/api-error";
import { defineClass } from "../protocol/class-table";
import { isHostObject, type HostObject } from "../protocol/host-object";
import type { BookModel, DefinedName, SheetModel } from "../model";
import { text } from "../actions/range-arguments";
import { formulaOfName, nameTarget } from "../model/name-formula";
import { RangeRef } from "../actions/range-ref";
import type { World } from "../protocol/world";
import { rangeObject } from "./range";

class NameRef {
  constructor(
    readonly book: BookModel,
    readonly id: string,
  ) {}

  get name(): DefinedName {
    const name = this.book.names.find((one) => one.id === this.id);
    if (!name) throw new ApiError("ItemNotFound");
    return name;
  }

  change(part: Partial<DefinedName>): void {
    const { name } = this;
    this.book.names = this.book.names.map((one) => (one === name ? { ...one, ...part } : one));
  }
}

function rangeOf({ book, name }: NameRef): RangeRef | null {
  const { target } = name;
  const sheet = "area" in target ? book.sheet(target.sheet) : null;
  return sheet && "area" in target ? new RangeRef(sheet, target.area) : null;
}

function typeOf(ref: NameRef): string {
  if (rangeOf(ref)) return "Range";
  const formula = formulaOfName(ref.name, ref.book);
  if (formula.includes("#REF!")) return "Error";
  return /^="/.test(formula) ? "String" : /^=[-+]?\d/.test(formula) ? "Double" : "String";
}

function valueOf(ref: NameRef): unknown {
  const range = rangeOf(ref);
  if (range) return range.address;
  const formula = formulaOfName(ref.name, ref.book).slice(1);
  const quoted = /^"(.*)"$/s.exec(formula);
  if (quoted) return (quoted[1] ?? "").replaceAll('""', '"');
  return /^[-+]?\d+(\.\d+)?$/.test(formula) ? Number(formula) : formula;
}

const namedItem = defineClass<NameRef>({
  name: "NamedItem",
  identity: ({ id }) => ({ _Id: id }),
  scalars: {
    name: { get: (ref) => ref.name.name },
    formula: {
      get: (ref) => formulaOfName(ref.name, ref.book),
      set: (ref, value) => ref.change({ target: nameTarget(text(value), ref.book) }),
    },
    value: { get: valueOf },
    type: { get: typeOf },
    visible: { get: (ref) => ref.name.visible, set: (ref, value) => ref.change({ visible: value === true }) },
    scope: { get: (ref) => (ref.name.scope === null ? "Workbook" : "Worksheet") },
    comment: { get: (ref) => ref.name.comment, set: (ref, value) => ref.change({ comment: text(value) }) },
  },
  methods: {
    delete: ({ book, name }) => {
      book.names = book.names.filter((one) => one !== name);
    },
    getRange: (ref, _args, world) => {
      const range = rangeOf(ref);
      if (!range) throw new ApiError("ItemNotFound");
      return rangeObject(range, world);
    },
    getRangeOrNullObject: (ref, _args, world) => {
      const range = rangeOf(ref);
      return range && rangeObject(range, world);
    },
  },
});

/**
 * Excel allows letters, digits, `_`, `.` and `\` in a name, up to 255 characters, but no name that looks like a
 * cell's address.
 */
const isName = (name: string) =>
  /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) && !/^([A-Z]{1,3}\d+|R|C|R\d+C\d+)$/i.test(name);

/** Finds a name by its spelling; one of the active sheet's scope goes before the workbook's. */
function find(book: BookModel, key: unknown): DefinedName | undefined {
  if (typeof key !== "string") return undefined;
  const inScope = (wanted: string | null) =>
    book.names.find(({ name, scope }) => scope === wanted && name.toLowerCase() === key.toLowerCase());
  return inScope(book.activeSheet.id) ?? inScope(null) ?? book.names.find(({ id }) => id === key);
}

/** Adds a name of a sheet's scope, or of the workbook's. */
function add(scope: SheetModel | null, [name, reference, comment]: readonly unknown[], world: World) {
  const { book } = world;
  const wanted = text(name);
  if (!isName(wanted)) throw new ApiError("InvalidArgument");
  if (scope ? findOnSheet(scope, wanted, world) : find(book, wanted))
    throw new ApiError("ItemAlreadyExists", "A resource with the same name already exists.");
  const range = isHostObject(reference) && reference.target instanceof RangeRef ? reference.target : null;
  const target = range ? { sheet: range.sheet.id, area: range.area } : nameTarget(text(reference), book);
  const made: DefinedName = {
    id: (scope?.id ?? "") + wanted,
    name: wanted,
    scope: scope?.id ?? null,
    target,
    visible: true,
    comment: typeof comment === "string" ? comment : "",
  };
  book.names = [...book.names, made];
  return namedItem(new NameRef(book, made.id), world);
}

/** `Workbook.names`. */
export const names = defineClass<BookModel>({
  name: "NamedItemCollection",
  items: (book, world) =>
    book.names
      .filter(({ scope }) => scope === null || !world.state.namesAsOnWeb)
      .map(({ id }) => namedItem(new NameRef(book, id), world)),
  item: (book, [key], world) => {
    const found = find(book, key);
    if (!found) throw new ApiError("ItemNotFound");
    return namedItem(new NameRef(book, found.id), world);
  },
  methods: {
    add: (_book, args, world) => add(null, args, world),
    getCount: (book) => book.names.length,
    getItemOrNullObject: (book, [key], world) => {
      const found = find(book, key);
      return found ? namedItem(new NameRef(book, found.id), world) : null;
    },
  },
});

const findOnSheet = ({ id }: SheetModel, key: unknown, world: World): HostObject | null => {
  const { book } = world;
  const wanted = text(key).toLowerCase();
  const found = book.names.find(
    (one) => one.scope === id && (one.id === key || one.name.toLowerCase() === wanted),
  );
  return found ? namedItem(new NameRef(book, found.id), world) : null;
};

/** `Worksheet.names`: the names of the sheet's own scope. */
export const sheetNames = defineClass<SheetModel>({
  name: "NamedItemCollection",
  items: ({ id }, world) =>
    world.book.names
      .filter(({ scope }) => scope === id || (scope === null && world.state.namesAsOnWeb))
      .map((one) => namedItem(new NameRef(world.book, one.id), world)),
  item: (sheet, [key], world) => {
    const found = findOnSheet(sheet, key, world);
    if (!found) throw new ApiError("ItemNotFound");
    return found;
  },
  methods: {
    add: (sheet, args, world) => add(sheet, args, world),
    getItemOrNullObject: (sheet, [key], world) => findOnSheet(sheet, key, world),
  },
});
