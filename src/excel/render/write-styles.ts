import type { CellStyle } from "../../documents";
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
  property({ of: ({ font }) => font.bold ?? false, set: ({ font }, bold) => void (font.bold = bold) }),
  property({
    of: ({ font }) => font.italic ?? false,
    set: ({ font }, italic) => void (font.italic = italic),
  }),
  property({
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
  property({ of: ({ wrap }) => wrap, set: (format, wrap) => void (format.wrapText = wrap) }),
  property({
    of: ({ shrink }) => shrink ?? false,
    set: (format, shrink) => void (format.shrinkToFit = shrink),
  }),
];

/** Sets fonts, alignment, fills and thin borders of a sheet. */
export function writeStyles(sheet: SheetOf, cells: LaidOutSheet): readonly Step[] {
  const { rows, columns, styles } = cells;
  const fills = rectanglesOf(rows, columns, (row, column) => styles[row]?.[column]?.fill);
  const borders = rectanglesOf(rows, columns, (row, column) => styles[row]?.[column]?.border || undefined);
  return [
    ...PAINTED.flatMap((steps) => steps(sheet, cells)),
    ...fills.map(({ area, value }) =>
      step(7, () => {
        rangeOf(sheet(), area).format.fill.color = value;
      }),
    ),
    ...borders.map(({ area }) =>
      step(22, () => drawBorders(rangeOf(sheet(), area), area.rows > 1, area.columns > 1)),
    ),
  ];
}

function property<T extends string | number | boolean>({ of, set }: Property<T>) {
  return (sheet: SheetOf, { rows, columns, styles }: LaidOutSheet): readonly Step[] =>
    strokesOf(rows, columns, (row, column) => {
      const style = styles[row]?.[column];
      return style ? of(style) : undefined;
    }).map(({ area, value }) => step(7, () => set(rangeOf(sheet(), area).format, value)));
}

function drawBorders({ format }: Excel.Range, inRows: boolean, inColumns: boolean): void {
  const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
  for (const edge of edges) format.borders.getItem(edge).style = "Continuous";
  // A single row has no line inside it, and Excel refuses to draw one.
  if (inRows) format.borders.getItem("InsideHorizontal").style = "Continuous";
  if (inColumns) format.borders.getItem("InsideVertical").style = "Continuous";
}
