import { ApiError } from "../protocol/api-error";
import { defineClass } from "../protocol/class-table";
import { colorOf, rgbOf, type Edge, type EdgeName, type Style } from "../model";
import { mayFormat } from "../actions/range-access";
import type { RangeRef } from "../actions/range-ref";
import { restyle } from "../actions/restyle";
import type { World } from "../protocol/world";

type Side = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

const SIDES: readonly Side[] = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
];

class BorderRef {
  constructor(
    readonly range: RangeRef,
    readonly side: Side,
  ) {}
}

/** Gives the edges of one cell that belong to a side of the range. */
function edgesOf({ range, side }: BorderRef, row: number, column: number): readonly EdgeName[] {
  const { area } = range;
  const isTop = row === area.row;
  const isBottom = row === area.row + area.rows - 1;
  const isLeft = column === area.column;
  const isRight = column === area.column + area.columns - 1;
  switch (side) {
    case "EdgeTop":
      return isTop ? ["top"] : [];
    case "EdgeBottom":
      return isBottom ? ["bottom"] : [];
    case "EdgeLeft":
      return isLeft ? ["left"] : [];
    case "EdgeRight":
      return isRight ? ["right"] : [];
    case "InsideHorizontal":
      return [...(isTop ? [] : ["top" as const]), ...(isBottom ? [] : ["bottom" as const])];
    case "InsideVertical":
      return [...(isLeft ? [] : ["left" as const]), ...(isRight ? [] : ["right" as const])];
  }
}

interface Line {
  readonly style: string;
  readonly weight: string;
}

/** Office.js's style and weight for each line of the file format. */
const LINES: Readonly<Record<string, Line>> = {
  hair: { style: "Continuous", weight: "Hairline" },
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  dashed: { style: "Dash", weight: "Thin" },
  mediumDashed: { style: "Dash", weight: "Medium" },
  dotted: { style: "Dot", weight: "Thin" },
  double: { style: "Double", weight: "Thick" },
  dashDot: { style: "DashDot", weight: "Thin" },
  mediumDashDot: { style: "DashDot", weight: "Medium" },
  dashDotDot: { style: "DashDotDot", weight: "Thin" },
  mediumDashDotDot: { style: "DashDotDot", weight: "Medium" },
  slantDashDot: { style: "SlantDashDot", weight: "Medium" },
};
const NONE: Line = { style: "None", weight: "Thin" };

const lineOf = (edge: Edge | undefined): Line => (edge?.style ? (LINES[edge.style] ?? NONE) : NONE);

/** Gives the file's name of a line; null for none. If a weight doesn't go with the style, the style counts. */
function fileStyleOf(style: unknown, weight: string): string | null {
  if (style === "None") return null;
  const names = Object.keys(LINES).filter((name) => LINES[name]?.style === style);
  const [fallback] = names;
  if (!fallback) throw new ApiError("InvalidArgument");
  return names.find((name) => LINES[name]?.weight === weight) ?? (names.includes("thin") ? "thin" : fallback);
}

function common<V>(border: BorderRef, of: (edge: Edge | undefined) => V, none: V): V | null {
  const found = new Set<V>();
  border.range.each((row, column, cell) => {
    for (const edge of edgesOf(border, row, column)) found.add(of(cell.style.border?.[edge]));
  });
  return found.size === 0 ? none : found.size === 1 ? ([...found][0] ?? null) : null;
}

function change(border: BorderRef, world: World, after: (edge: Edge | undefined) => Edge): void {
  mayFormat(border.range, "formatCells");
  restyle(border.range, world, (cell, row, column): Style | null => {
    const edges = edgesOf(border, row, column);
    if (edges.length === 0) return null;
    return { border: Object.fromEntries(edges.map((edge) => [edge, after(cell.style.border?.[edge])])) };
  });
}

const border = defineClass<BorderRef>({
  name: "RangeBorder",
  identity: ({ side }) => ({ Id: side }),
  scalars: {
    sideIndex: { get: ({ side }) => side },
    style: {
      get: (target) => common(target, (edge) => lineOf(edge).style, "None"),
      set: (target, value, world) =>
        change(target, world, (edge) => {
          const style = fileStyleOf(value, lineOf(edge).weight);
          return style === null ? {} : { ...edge, style };
        }),
    },
    weight: {
      get: (target) => common(target, (edge) => lineOf(edge).weight, "Thin"),
      set: (target, value, world) =>
        change(target, world, (edge) => {
          if (typeof value !== "string") throw new ApiError("InvalidArgument");
          const { style } = lineOf(edge);
          return { ...edge, style: fileStyleOf(style === "None" ? "Continuous" : style, value) ?? "thin" };
        }),
    },
    color: {
      get: (target) => common(target, (edge) => rgbOf(edge?.color, "#000000"), "#000000"),
      set: (target, value, world) => {
        const color = typeof value === "string" ? colorOf(value) : null;
        if (!color) throw new ApiError("InvalidArgument");
        change(target, world, (edge) => ({ ...edge, style: edge?.style ?? "thin", color }));
      },
    },
  },
});

/** `RangeFormat.borders`, by side. */
export const borders = defineClass<RangeRef>({
  name: "RangeBorderCollection",
  scalars: { count: { get: () => SIDES.length } },
  items: (range, world) => SIDES.map((side) => border(new BorderRef(range, side), world)),
  item: (range, [side], world) => {
    const found = SIDES.find((one) => one === side);
    if (!found) throw new ApiError("InvalidArgument");
    return border(new BorderRef(range, found), world);
  },
});
