import { ApiError } from "../protocol/api-error";
import { isHostObject, type HostObject } from "../protocol/host-object";
import type { RangeRef } from "../actions/range-ref";
import type { Style } from "../model";
import type { World } from "../protocol/world";

type ObjectOf = (range: RangeRef, world: World) => HostObject;
type Tree = Readonly<Record<string, unknown>>;
type Method = (range: RangeRef, args: readonly unknown[], world: World) => unknown;

const isTree = (value: unknown): value is Tree =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function childOf(object: HostObject, name: string): HostObject {
  const child = object.read(name);
  if (!isHostObject(child)) throw new ApiError("InvalidArgument");
  return child;
}

/** Reads the properties that a tree of `true` asks for. */
function readTree(object: HostObject, wanted: Tree): Tree {
  return Object.fromEntries(
    Object.entries(wanted)
      .filter(([, one]) => one !== false)
      .map(([name, one]) => [name, isTree(one) ? readTree(childOf(object, name), one) : object.read(name)]),
  );
}

/** Sets the properties that a tree holds. */
function writeTree(object: HostObject, given: Tree): void {
  for (const [name, value] of Object.entries(given)) {
    if (isTree(value)) writeTree(childOf(object, name), value);
    else object.write(name, value);
  }
}

function asTree(value: unknown): Tree {
  if (!isTree(value)) throw new ApiError("InvalidArgument");
  return value;
}

const lineOf = ({ area }: RangeRef, lines: "rows" | "columns", at: number) =>
  lines === "rows" ? { row: area.row + at, rows: 1 } : { column: area.column + at, columns: 1 };

/** Gives `Range.getRowProperties` and its kin: an object for each line of the range. */
export function propertyMethods(objectOf: ObjectOf): Readonly<Record<string, Method>> {
  const get =
    (lines: "rows" | "columns"): Method =>
    (range, [wanted], world) =>
      Array.from({ length: range.area[lines] }, (_, at) =>
        readTree(objectOf(range.within(lineOf(range, lines, at)), world), asTree(wanted)),
      );
  const set =
    (lines: "rows" | "columns"): Method =>
    (range, [given], world) => {
      if (!Array.isArray(given) || given.length !== range.area[lines]) throw new ApiError("InvalidArgument");
      given.forEach((one, at) =>
        writeTree(objectOf(range.within(lineOf(range, lines, at)), world), asTree(one)),
      );
    };
  return {
    getCellProperties: (range, [wanted], world) => {
      const tree = asTree(wanted);
      // Thousands of cells share a few styles.
      const known = new Map<Style, Tree>();
      const isLook = Object.keys(tree).join() === "format";
      return range.table(({ style }, row, column) => {
        const before = isLook ? known.get(style) : undefined;
        if (before) return before;
        const cell = range.within({ row, column, rows: 1, columns: 1 });
        const read = readTree(objectOf(cell, world), tree);
        known.set(style, read);
        return read;
      });
    },
    getRowProperties: get("rows"),
    getColumnProperties: get("columns"),
    setRowProperties: set("rows"),
    setColumnProperties: set("columns"),
  };
}
