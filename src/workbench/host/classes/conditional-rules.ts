import { ApiError } from "../protocol/api-error";
import { defineClass } from "../protocol/class-table";
import { memberOf } from "../protocol/member-of";
import { colorOf, rgbOf } from "../model";
import { styleOf, type FormatRef } from "./conditional-format-ref";

type Given = Readonly<Record<string, unknown>>;
const isGiven = (value: unknown): value is Given => typeof value === "object" && value !== null;
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

/** The conditional format that compares cells with a constant. */
export const cellValue = defineClass<FormatRef>({
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
        const operator = OPERATORS[String(memberOf(value, "operator"))];
        if (!operator) throw new ApiError("InvalidArgument");
        const second = memberOf(value, "formula2");
        const formulae = [
          memberOf(value, "formula1"),
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

/** The conditional format that colours cells between two or three points of a scale. */
export const colorScale = defineClass<FormatRef>({
  name: "ColorScaleConditionalFormat",
  scalars: {
    criteria: {
      get: ({ entry }) => {
        const { cfvo = [], color } = entry.rule;
        const colors: readonly Parameters<typeof rgbOf>[0][] = Array.isArray(color) ? color : [];
        const points = cfvo.map((point, at) => ({
          type: Object.keys(CRITERIA).find((name) => CRITERIA[name] === point.type),
          ...(point.value === undefined ? {} : { formula: String(point.value) }),
          color: rgbOf(colors[at], ""),
        }));
        return points.length > 2
          ? { minimum: points[0], midpoint: points[1], maximum: points[2] }
          : { minimum: points[0], maximum: points[1] };
      },
      set: (format, value) => {
        const points = ["minimum", "midpoint", "maximum"]
          .map((name) => memberOf(value, name))
          .filter(isGiven);
        if (points.length < 2) throw new ApiError("InvalidArgument");
        const cfvo = points.map((point) => {
          const type = CRITERIA[String(memberOf(point, "type"))];
          if (!type) throw new ApiError("InvalidArgument");
          const given = memberOf(point, "formula");
          return given === undefined || given === null ? { type } : { type, value: formulaText(given) };
        });
        format.change({ cfvo, color: points.map((point) => color(memberOf(point, "color"))) });
      },
    },
  },
});
