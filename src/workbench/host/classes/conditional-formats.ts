import { ApiError } from "../api-error";
import { defineClass } from "../class-table";
import {
  colorOf,
  intersectionOf,
  restyled,
  plainStyle,
  rgbOf,
  type AreaFormat,
  type FormatRule,
  type Style,
} from "../model";
import { mayFormat } from "../range-access";
import type { RangeRef } from "../range-ref";
import type { World } from "../world";

type Given = Readonly<Record<string, unknown>>;
const isGiven = (value: unknown): value is Given => typeof value === "object" && value !== null;
const part = (given: unknown, name: string): unknown => {
  if (!isGiven(given)) return undefined;
  const key = Object.keys(given).find((one) => one.toLowerCase() === name.toLowerCase());
  return key === undefined ? undefined : given[key];
};
const formulaText = (value: unknown): string => {
  if (typeof value === "number") return String(value);
  if (typeof value !== "string" || value === "") throw new ApiError("InvalidArgument");
  return value.startsWith("=") ? value.slice(1) : value;
};
const color = (value: unknown) => {
  const found = typeof value === "string" ? colorOf(value) : null;
  if (!found) throw new ApiError("InvalidArgument");
  return found;
};

/** One conditional format; its rule lives in the sheet and is looked up by id. */
class FormatRef {
  constructor(
    readonly range: RangeRef,
    readonly id: string,
  ) {}

  get entry(): AreaFormat {
    const entry = this.range.sheet.formats.find((one) => one.id === this.id);
    if (!entry) throw new ApiError("ItemNotFound");
    return entry;
  }

  change(rule: Partial<FormatRule>): void {
    const { entry } = this;
    this.range.sheet.formats = this.range.sheet.formats.map((one) =>
      one === entry ? { ...one, rule: { ...one.rule, ...rule } } : one,
    );
  }

  restyle(change: Style): void {
    this.change({ style: restyled(this.entry.rule.style ?? plainStyle, change) });
  }
}

const styleOf = (format: FormatRef): Style => format.entry.rule.style ?? plainStyle;

const rangeFont = defineClass<FormatRef>({
  name: "ConditionalRangeFont",
  scalars: {
    color: {
      get: (format) => rgbOf(styleOf(format).font?.color, ""),
      set: (format, value) => format.restyle({ font: { color: color(value) } }),
    },
    bold: {
      get: (format) => styleOf(format).font?.bold ?? false,
      set: (format, value) => format.restyle({ font: { bold: value === true } }),
    },
    italic: {
      get: (format) => styleOf(format).font?.italic ?? false,
      set: (format, value) => format.restyle({ font: { italic: value === true } }),
    },
  },
});

const rangeFill = defineClass<FormatRef>({
  name: "ConditionalRangeFill",
  scalars: {
    color: {
      get: (format) => rgbOf(styleOf(format).fill?.bgColor, ""),
      // A differential style takes its solid colour from the background.
      set: (format, value) =>
        format.restyle({ fill: { type: "pattern", pattern: "solid", bgColor: color(value) } }),
    },
  },
});

const rangeFormat = defineClass<FormatRef>({
  name: "ConditionalRangeFormat",
  objects: { font: rangeFont, fill: rangeFill },
});

const OPERATORS: Readonly<Record<string, string>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
};

const cellValue = defineClass<FormatRef>({
  name: "CellValueConditionalFormat",
  scalars: {
    rule: {
      get: ({ entry }) => {
        const [formula1, formula2] = entry.rule.formulae ?? [];
        const operator = Object.keys(OPERATORS).find((name) => OPERATORS[name] === entry.rule.operator);
        return {
          formula1: `=${formula1 ?? ""}`,
          ...(formula2 === undefined ? {} : { formula2: `=${formula2}` }),
          operator,
        };
      },
      set: (format, value) => {
        const operator = OPERATORS[String(part(value, "operator"))];
        if (!operator) throw new ApiError("InvalidArgument");
        const second = part(value, "formula2");
        const formulae = [
          part(value, "formula1"),
          ...(second === undefined || second === null ? [] : [second]),
        ];
        format.change({ operator, formulae: formulae.map(formulaText) });
      },
    },
  },
  objects: { format: rangeFormat },
});

const CRITERIA: Readonly<Record<string, string>> = {
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Percentile: "percentile",
  Formula: "formula",
};

const colorScale = defineClass<FormatRef>({
  name: "ColorScaleConditionalFormat",
  scalars: {
    criteria: {
      get: ({ entry }) => {
        const { cfvo = [], color: colors = [] } = entry.rule;
        const points = cfvo.map((point, at) => ({
          type: Object.keys(CRITERIA).find((name) => CRITERIA[name] === point.type),
          ...(point.value === undefined ? {} : { formula: String(point.value) }),
          color: rgbOf(Array.isArray(colors) ? colors[at] : undefined, ""),
        }));
        return points.length > 2
          ? { minimum: points[0], midpoint: points[1], maximum: points[2] }
          : { minimum: points[0], maximum: points[1] };
      },
      set: (format, value) => {
        const points = ["minimum", "midpoint", "maximum"].map((name) => part(value, name)).filter(isGiven);
        if (points.length < 2) throw new ApiError("InvalidArgument");
        const cfvo = points.map((point) => {
          const type = CRITERIA[String(part(point, "type"))];
          if (!type) throw new ApiError("InvalidArgument");
          const given = part(point, "formula");
          return given === undefined || given === null ? { type } : { type, value: formulaText(given) };
        });
        format.change({ cfvo, color: points.map((point) => color(part(point, "color"))) });
      },
    },
  },
});

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

function only(type: string, make: (format: FormatRef, world: World) => ReturnType<typeof rangeFormat>) {
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

/** `Range.conditionalFormats`: those that touch the range. Only kinds that the add-in makes can be made. */
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
