import { ApiError } from "../protocol/api-error";
import { defineClass } from "../protocol/class-table";
import type { HostObject } from "../protocol/host-object";
import { intersectionOf, type FormatRule } from "../model";
import { mayFormat } from "../actions/range-access";
import type { RangeRef } from "../actions/range-ref";
import type { World } from "../protocol/world";
import { FormatRef } from "./conditional-format-ref";
import { cellValue, colorScale } from "./conditional-rules";

const TYPES: Readonly<Record<string, FormatRule>> = {
  CellValue: { type: "cellIs", operator: "equal", formulae: [] },
  ColorScale: {
    type: "colorScale",
    cfvo: [{ type: "min" }, { type: "max" }],
    color: [{ argb: "FFFFFFFF" }, { argb: "FFF8696B" }],
  },
};
const typeName = (rule: FormatRule) =>
  Object.keys(TYPES).find((name) => TYPES[name]?.type === rule.type) ?? "Custom";

function only(type: string, make: (format: FormatRef, world: World) => HostObject) {
  return (format: FormatRef, world: World) => {
    if (format.entry.rule.type !== type) throw new ApiError("InvalidOperation");
    return make(format, world);
  };
}

const conditionalFormat = defineClass<FormatRef>({
  name: "ConditionalFormat",
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    id: { get: ({ id }) => id },
    type: { get: ({ entry }) => typeName(entry.rule) },
  },
  objects: { cellValue: only("cellIs", cellValue), colorScale: only("colorScale", colorScale) },
  methods: {
    delete: ({ range, entry }) => {
      range.sheet.formats = range.sheet.formats.filter((one) => one !== entry);
    },
  },
});

const within = (range: RangeRef) =>
  range.sheet.formats.filter(({ areas }) => areas.some((area) => intersectionOf(area, range.area)));

/** `Range.conditionalFormats`: those that touch the range. Only the kinds that the add-in uses can be added. */
export const conditionalFormats = defineClass<RangeRef>({
  name: "ConditionalFormatCollection",
  items: (range, world) => within(range).map(({ id }) => conditionalFormat(new FormatRef(range, id), world)),
  item: (range, [id], world) => conditionalFormat(new FormatRef(range, String(id)), world),
  methods: {
    getCount: (range) => within(range).length,
    add: (range, [type], world) => {
      mayFormat(range, "formatCells");
      const rule = TYPES[String(type)];
      if (!rule) throw world.notFound(`ConditionalFormatCollection.add("${String(type)}")`);
      const id = `{CF-${world.book.nextId()}}`;
      range.sheet.formats = [{ id, areas: [range.area], rule }, ...range.sheet.formats];
      return conditionalFormat(new FormatRef(range, id), world);
    },
    clearAll: (range) => {
      mayFormat(range, "formatCells");
      range.sheet.clearFormats(range.area);
    },
  },
});
