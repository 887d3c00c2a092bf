import type { CellStyle } from "../../documents";
import type { Area } from "../../grid";
import type { LaidOutSheet } from "./lay-out";
import { rectanglesOf, strokesOf } from "./rectangles";
import { rangeOf } from "../read/read-cells";
import { step, type Step } from "./request-batches";

type SheetOf = () => Excel.Worksheet;

/**
 * One property of a style and how Excel is told of it. Painting property by property needs far fewer ranges than
 * style by style.
 */
interface Property<T extends string | number | boolean> {
  /** What a cell without any format has; it need not be told to a sheet that has none. */
  readonly usual?: T;
  readonly of: (style: CellStyle) => T;
  readonly set: (format: Excel.RangeFormat, value: T) => void;
}

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom", distributed: "Distributed" } as const;

/**
 * These properties don't show on an empty cell without a style, so the most frequent value is painted over everything
 * first.
 */
const PAINTED = [
  property({ of: ({ font }) => font.name, set: ({ font }, name) => void (font.name = name) }),
  property({ of: ({ font }) => font.size, set: ({ font }, size) => void (font.size = size) }),
  property({ of: ({ font }) => font.color, set: ({ font }, color) => void (font.color = color) }),
  property({
    usual: false,
    of: ({ font }) => font.bold ?? false,
    set: ({ font }, bold) => void (font.bold = bold),
  }),
  property({
    usual: false,
    of: ({ font }) => font.italic ?? false,
    set: ({ font }, italic) => void (font.italic = italic),
  }),
  property({
    usual: "None",
    of: ({ font }) => (font.underline ? "Single" : "None"),
    set: ({ font }, underline) => void (font.underline = underline),
  }),
  property({
    of: (style) => HORIZONTAL[style.horizontal],
    set: (format, horizontal) => void (format.horizontalAlignment = horizontal),
  }),
  property({
    of: (style) => VERTICAL[style.vertical],
    set: (format, vertical) => void (format.verticalAlignment = vertical),
  }),
  property({ usual: false, of: ({ wrap }) => wrap, set: (format, wrap) => void (format.wrapText = wrap) }),
  property({
    usual: false,
    of: ({ shrink }) => shrink ?? false,
    set: (format, shrink) => void (format.shrinkToFit = shrink),
  }),
];

/** What is painted on one area. */
interface Paint {
  readonly area: Area;
  readonly set: (format: Excel.RangeFormat) => void;
}

/** Sets fonts, alignment, fills and thin borders of a sheet that has no formats. */
export function writeStyles(sheet: SheetOf, cells: LaidOutSheet): readonly Step[] {
  const { rows, columns, styles } = cells;
  const fills = rectanglesOf(rows, columns, (row, column) => styles[row]?.[column]?.fill);
  const borders = rectanglesOf(rows, columns, (row, column) => styles[row]?.[column]?.border || undefined);
  const paints = [
    ...PAINTED.flatMap((paintsOf) => paintsOf(cells)),
    ...fills.map(({ area, value }): Paint => ({ area, set: ({ fill }) => void (fill.color = value) })),
  ];
  return [
    ...byArea(paints).map((same) =>
      step(4 + same.length, () => {
        const [{ area }] = same;
        const { format } = rangeOf(sheet(), area);
        for (const { set } of same) set(format);
      }),
    ),
    ...borders.map(({ area }) =>
      step(14, () => drawBorders(rangeOf(sheet(), area), area.rows > 1, area.columns > 1)),
    ),
  ];
}

/** Puts together what is painted on the same area, in the order in which areas are first painted. */
function byArea(paints: readonly Paint[]): readonly (readonly [Paint, ...Paint[]])[] {
  const groups = new Map<string, [Paint, ...Paint[]]>();
  for (const paint of paints) {
    const { row, column, rows, columns } = paint.area;
    const key = [row, column, rows, columns].join();
    const group = groups.get(key);
    if (group) group.push(paint);
    else groups.set(key, [paint]);
  }
  return [...groups.values()];
}

function property<T extends string | number | boolean>({ usual, of, set }: Property<T>) {
  return ({ rows, columns, styles }: LaidOutSheet): readonly Paint[] => {
    const strokes = strokesOf(rows, columns, (row, column) => {
      const style = styles[row]?.[column];
      return style ? of(style) : undefined;
    });
    return strokes
      .filter(({ value }, index) => index > 0 || value !== usual)
      .map(({ area, value }) => ({ area, set: (format) => set(format, value) }));
  };
}

function drawBorders({ format }: Excel.Range, inRows: boolean, inColumns: boolean): void {
  const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
  for (const edge of edges) format.borders.getItem(edge).style = "Continuous";
  // A single row has no line inside it, and Excel refuses to draw one.
  if (inRows) format.borders.getItem("InsideHorizontal").style = "Continuous";
  if (inColumns) format.borders.getItem("InsideVertical").style = "Continuous";
}
