import { ApiError } from "../protocol/api-error";
import { defineClass } from "../protocol/class-table";
import { colorOf, normalFont, rgbOf, type Alignment, type Cell, type Font, type Style } from "../model";
import { mayFormat } from "../actions/range-access";
import { fitLines } from "../actions/range-fit";
import { resizeLines, sizeOf, standardLines } from "../actions/range-lines";
import type { RangeRef } from "../actions/range-ref";
import { restyle } from "../actions/restyle";
import type { World } from "../protocol/world";
import { borders } from "./borders";

type Value = string | number | boolean;

/** Makes a scalar for a part of the look that is one plain value. */
const part = <V extends Value>(get: (style: Style) => V, set: (value: unknown) => Style) => ({
  get: (range: RangeRef) => range.common((cell: Cell) => get(cell.style)),
  set: (range: RangeRef, value: unknown, world: World) => {
    mayFormat(range, "formatCells");
    const change = set(value);
    restyle(range, world, () => change);
  },
});

function checked<V>(value: unknown, is: (value: unknown) => value is V): V {
  if (!is(value)) throw new ApiError("InvalidArgument");
  return value;
}
const isText = (value: unknown): value is string => typeof value === "string" && value !== "";
const isFlag = (value: unknown): value is boolean => typeof value === "boolean";
const isSize = (value: unknown): value is number => typeof value === "number" && value >= 1 && value <= 409;

function colorArgument(value: unknown) {
  const color = typeof value === "string" ? colorOf(value) : null;
  if (!color) throw new ApiError("InvalidArgument");
  return color;
}

const fontChange = (font: Font): Style => ({ font });

const UNDERLINES: Readonly<Record<string, Font["underline"]>> = {
  None: false,
  Single: true,
  Double: "double",
  SingleAccountant: "singleAccounting",
  DoubleAccountant: "doubleAccounting",
};
const underlineName = (value: Font["underline"]): string =>
  Object.keys(UNDERLINES).find(
    (name) => UNDERLINES[name] === (value === "single" ? true : (value ?? false)),
  ) ?? "None";

const rangeFont = defineClass<RangeRef>({
  name: "RangeFont",
  scalars: {
    name: part(
      (style) => style.font?.name ?? normalFont.name,
      (value) => fontChange({ name: checked(value, isText) }),
    ),
    size: part(
      (style) => style.font?.size ?? normalFont.size,
      (value) => fontChange({ size: checked(value, isSize) }),
    ),
    bold: part(
      (style) => style.font?.bold ?? false,
      (value) => fontChange({ bold: checked(value, isFlag) }),
    ),
    italic: part(
      (style) => style.font?.italic ?? false,
      (value) => fontChange({ italic: checked(value, isFlag) }),
    ),
    underline: part(
      (style) => underlineName(style.font?.underline),
      (value) => {
        const name = checked(value, isText);
        if (!(name in UNDERLINES)) throw new ApiError("InvalidArgument");
        return fontChange({ underline: UNDERLINES[name] });
      },
    ),
    strikethrough: part(
      (style) => style.font?.strike ?? false,
      (value) => fontChange({ strike: checked(value, isFlag) }),
    ),
    color: part(
      (style) => rgbOf(style.font?.color, "#000000"),
      (value) => fontChange({ color: colorArgument(value) }),
    ),
  },
});

const rangeFill = defineClass<RangeRef>({
  name: "RangeFill",
  scalars: {
    color: part(
      (style) =>
        style.fill?.pattern && style.fill.pattern !== "none"
          ? rgbOf(style.fill.fgColor, "#FFFFFF")
          : "#FFFFFF",
      (value) => ({ fill: { type: "pattern", pattern: "solid", fgColor: colorArgument(value) } }),
    ),
  },
  methods: {
    clear: (range, _args, world) => {
      mayFormat(range, "formatCells");
      restyle(range, world, () => ({ fill: { type: "pattern", pattern: "none" } }));
    },
  },
});

const formatProtection = defineClass<RangeRef>({
  name: "FormatProtection",
  scalars: {
    locked: part(
      (style) => style.protection?.locked ?? true,
      (value) => ({ protection: { locked: checked(value, isFlag) } }),
    ),
  },
});

const HORIZONTAL: Readonly<Record<string, string | undefined>> = {
  General: undefined,
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
};
const VERTICAL: Readonly<Record<string, string>> = {
  Top: "top",
  Center: "middle",
  Bottom: "bottom",
  Justify: "justify",
  Distributed: "distributed",
};

const nameIn = (
  names: Readonly<Record<string, string | undefined>>,
  value: string | undefined,
  fallback: string,
) => Object.keys(names).find((name) => names[name] === value) ?? fallback;

function aligned(
  names: Readonly<Record<string, string | undefined>>,
  value: unknown,
  side: keyof Alignment,
): Style {
  const name = checked(value, isText);
  if (!(name in names)) throw new ApiError("InvalidArgument");
  return { alignment: { [side]: names[name] } };
}

/** `Range.format`. */
export const rangeFormat = defineClass<RangeRef>({
  name: "RangeFormat",
  scalars: {
    horizontalAlignment: part(
      (style) => nameIn(HORIZONTAL, style.alignment?.horizontal, "General"),
      (value) => aligned(HORIZONTAL, value, "horizontal"),
    ),
    verticalAlignment: part(
      (style) => nameIn(VERTICAL, style.alignment?.vertical, "Bottom"),
      (value) => aligned(VERTICAL, value, "vertical"),
    ),
    wrapText: part(
      (style) => style.alignment?.wrapText ?? false,
      (value) => ({ alignment: { wrapText: checked(value, isFlag) } }),
    ),
    shrinkToFit: part(
      (style) => style.alignment?.shrinkToFit ?? false,
      (value) => ({ alignment: { shrinkToFit: checked(value, isFlag) } }),
    ),
    indentLevel: part(
      (style) => style.alignment?.indent ?? 0,
      (value) => {
        if (typeof value !== "number" || !(value >= 0 && value <= 250)) throw new ApiError("InvalidArgument");
        return { alignment: { indent: value } };
      },
    ),
    rowHeight: {
      get: (range) => sizeOf(range, "rows"),
      set: (range, value, world) => resizeLines(range, "rows", value, world),
    },
    columnWidth: {
      get: (range) => sizeOf(range, "columns"),
      set: (range, value, world) => resizeLines(range, "columns", value, world),
    },
    useStandardHeight: {
      get: (range) => sizeOf(range, "rows") === range.sheet.standardHeight,
      set: (range, value, world) => {
        if (value === true) standardLines(range, "rows", world);
      },
    },
    useStandardWidth: {
      get: (range) => sizeOf(range, "columns") === range.sheet.standardWidth,
      set: (range, value, world) => {
        if (value === true) standardLines(range, "columns", world);
      },
    },
  },
  objects: { font: rangeFont, fill: rangeFill, borders, protection: formatProtection },
  methods: {
    autofitRows: (range, _args, world) => fitLines(range, "rows", world),
    autofitColumns: (range, _args, world) => fitLines(range, "columns", world),
  },
});
