import { ApiError } from "../protocol/api-error";
import { defineClass } from "../protocol/class-table";
import { allOf } from "../protocol/all-of";
import type { HostObject } from "../protocol/host-object";
import { contains, fitsOldFile, type SheetModel } from "../model";
import { mayFormat, mayWrite } from "../actions/range-access";
import { deleteRows, insertRows } from "../actions/insert-rows";
import { rangeArgument } from "../actions/range-arguments";
import { clearRange } from "../actions/range-clear";
import { RangeRef } from "../actions/range-ref";
import { copyRange } from "../actions/range-values";
import { selectRange } from "../actions/selecting";
import type { World } from "../protocol/world";
import { conditionalFormats } from "./conditional-formats";
import { dataValidation } from "./data-validation";
import { rangeContents } from "./range-contents";
import { rangeFormat } from "./range-format";
import { rangeMoves } from "./range-moves";
import { propertyMethods } from "./range-properties";

class AreasRef {
  constructor(readonly ranges: readonly RangeRef[]) {}

  /** Gives what each of the areas has, as one object. */
  each(of: (range: RangeRef) => HostObject | null): HostObject | null {
    const [first, ...others] = this.ranges.flatMap((range) => of(range) ?? []);
    return first ? allOf([first, ...others]) : null;
  }
}

/** An address of several areas may be so long. */
const LONGEST_ADDRESS = 8192;

/** Gives what `Worksheet.getRanges` gives: the areas of an address such as `A1:B2,D4`. */
export function rangesOf(address: unknown, sheet: SheetModel, world: World): HostObject {
  if (typeof address !== "string" || address.length > LONGEST_ADDRESS) throw new ApiError("InvalidArgument");
  const ranges = address.split(/[,;]/).map((one) => rangeArgument(one.trim(), sheet, world));
  return rangeAreas(new AreasRef(ranges), world);
}

/** The object behind a Range proxy. A sheet of an .xls file ends earlier. */
export function rangeObject(range: RangeRef, world: World): HostObject {
  if (world.state.compatibility && !fitsOldFile(range.area)) throw new ApiError("InvalidArgument");
  return object(range, world);
}

const object: (range: RangeRef, world: World) => HostObject = defineClass<RangeRef>({
  name: "Range",
  identity: (range, world) => world.referenceOf(range),
  scalars: rangeContents,
  objects: { format: rangeFormat, dataValidation, conditionalFormats },
  methods: {
    ...Object.fromEntries(
      Object.entries(rangeMoves).map(([name, move]) => [
        name,
        (range: RangeRef, args: readonly unknown[], world: World) => {
          const found = move(range, args, world);
          return found && rangeObject(found, world);
        },
      ]),
    ),
    ...propertyMethods((range, world) => rangeObject(range, world)),
    getMergedAreasOrNullObject: (range, _args, world) => {
      // Excel gives an area only where its top left cell lies in the range (office-js issue 3611).
      const areas = range.sheet.merges.filter((merge) => contains(range.area, merge.row, merge.column));
      const ranges = areas.map((area) => new RangeRef(range.sheet, area));
      return ranges.length === 0 ? null : rangeAreas(new AreasRef(ranges), world);
    },
    merge: (range, [across], world) => {
      mayFormat(range, "formatCells");
      mayWrite(range);
      const { row, rows } = range.area;
      if (across !== true) range.sheet.merge(range.area);
      else for (let y = row; y < row + rows; y += 1) range.sheet.merge({ ...range.area, row: y, rows: 1 });
      world.book.announce({ type: "formatted", sheet: range.sheet.id });
    },
    unmerge: (range, _args, world) => {
      mayFormat(range, "formatCells");
      range.sheet.unmerge(range.area);
      world.book.announce({ type: "formatted", sheet: range.sheet.id });
    },
    clear: (range, [applyTo], world) => clearRange(range, applyTo ?? "All", world),
    copyFrom: (range, [source, copyType], world) => {
      // A copy of values or formats alone is not modelled, so it is refused rather than copied whole.
      if ((copyType ?? "All") !== "All") throw new ApiError("ApiNotFound");
      copyRange(rangeArgument(source, range.sheet, world), range, world);
    },
    insert: (range, [shift], world) => rangeObject(insertRows(range, shift, world), world),
    delete: (range, [shift], world) => deleteRows(range, shift, world),
    select: (range, _args, world) => selectRange(range, world),
    _ValidateArraySize: (range, [rows, columns]) => {
      if (rows !== range.area.rows || columns !== range.area.columns) throw new ApiError("InvalidArgument");
    },
    _KeepReference: () => null,
  },
  since: { getMergedAreasOrNullObject: "1.13" },
});

const rangeCollection = defineClass<AreasRef>({
  name: "RangeCollection",
  items: ({ ranges }, world) => ranges.map((range) => rangeObject(range, world)),
  methods: {
    getCount: ({ ranges }) => ranges.length,
    getItemAt: ({ ranges }, [index], world) => {
      const range = typeof index === "number" ? ranges[index] : undefined;
      if (!range) throw new ApiError("ItemNotFound");
      return rangeObject(range, world);
    },
  },
});

const rangeAreas = defineClass<AreasRef>({
  name: "RangeAreas",
  identity: (areas, world) => world.referenceOf(areas),
  scalars: {
    address: { get: ({ ranges }) => ranges.map((range) => range.address).join(",") },
    areaCount: { get: ({ ranges }) => ranges.length },
  },
  objects: {
    areas: rangeCollection,
    format: (areas, world) => areas.each((range) => rangeFormat(range, world)),
    dataValidation: (areas, world) => areas.each((range) => dataValidation(range, world)),
  },
  methods: { _KeepReference: () => null },
});
