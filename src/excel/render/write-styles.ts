import type { CellStyle } from "../../documents";
import { areaText, type Area } from "../../grid";
import type { LaidOutSheet } from "./lay-out";
import { addressable, formatOf } from "./areas";
import { rectanglesOf, strokesOf, type Patch } from "./rectangles";
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
const FONTS = [
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
    usual: false,
    of: ({ font }) => font.strikethrough ?? false,
    set: ({ font }, struck) => void (font.strikethrough = struck),
  }),
];
const PAINTED = [
  ...FONTS,
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

/** What is painted on some areas. */
interface Paint {
  readonly areas: readonly [Area, ...Area[]];
  readonly set: (format: Excel.RangeFormat) => void;
}

/** Sets fonts, alignment, fills and thin borders of a sheet that has no formats. */
export function writeStyles(sheet: SheetOf, cells: LaidOutSheet): readonly Step[] {
  return paint(sheet, cells, strokesOf);
}

/** The same for some cells, which have no formats: the others stay as they are. */
export function paintStyles(sheet: SheetOf, cells: LaidOutSheet): readonly Step[] {
  return paint(sheet, cells, rectanglesOf);
}

/** Sets the fonts of some cells alone. */
export function paintFonts(sheet: SheetOf, cells: LaidOutSheet): readonly Step[] {
  return stepsOf(
    sheet,
    FONTS.flatMap((font) => font(cells, rectanglesOf)),
  );
}

function paint(sheet: SheetOf, cells: LaidOutSheet, patchesOf: typeof rectanglesOf): readonly Step[] {
  const { rows, columns, styles } = cells;
  const fills = rectanglesOf(rows, columns, (row, column) => styles[row]?.[column]?.fill);
  const borders = rectanglesOf(rows, columns, (row, column) => styles[row]?.[column]?.border || undefined);
  const paints = [
    ...PAINTED.flatMap((paint) => paint(cells, patchesOf)),
    ...paintsOf(fills, ({ fill }, color) => void (fill.color = color)),
  ];
  return [
    ...stepsOf(sheet, paints),
    ...borders.map(({ area }) =>
      step(14, () => drawBorders(rangeOf(sheet(), area), area.rows > 1, area.columns > 1)),
    ),
  ];
}

function stepsOf(sheet: SheetOf, paints: readonly Paint[]): readonly Step[] {
  return byAreas(paints).map((same) =>
    step(
      4 + same.length,
      () => {
        const [{ areas }] = same;
        const format = formatOf(sheet(), areas);
        for (const { set } of same) set(format);
      },
      same[0].areas.length * 8,
    ),
  );
}

/** Puts together the patches that get the same value. */
function paintsOf<T>(
  patches: readonly Patch<T>[],
  set: (format: Excel.RangeFormat, value: T) => void,
): readonly Paint[] {
  const byValue = new Map<T, Area[]>();
  for (const { area, value } of patches) {
    const areas = byValue.get(value);
    if (areas) areas.push(area);
    else byValue.set(value, [area]);
  }
  return [...byValue].flatMap(([value, areas]) =>
    addressable(areas).map((some) => ({ areas: some, set: (format) => set(format, value) })),
  );
}

/** Puts together what is painted on the same areas, in the order in which they are first painted. */
function byAreas(paints: readonly Paint[]): readonly (readonly [Paint, ...Paint[]])[] {
  const groups = new Map<string, [Paint, ...Paint[]]>();
  for (const paint of paints) {
    const key = paint.areas.map(areaText).join();
    const group = groups.get(key);
    if (group) group.push(paint);
    else groups.set(key, [paint]);
  }
  return [...groups.values()];
}

function property<T extends string | number | boolean>({ usual, of, set }: Property<T>) {
  return ({ rows, columns, styles }: LaidOutSheet, patchesOf: typeof rectanglesOf): readonly Paint[] => {
    const patches = patchesOf(rows, columns, (row, column) => {
      const style = styles[row]?.[column];
      return style ? of(style) : undefined;
    });
    // Where another value goes over everything first, the usual one has to be painted over it.
    const isCovered = patchesOf === strokesOf && patches[0]?.value !== usual;
    return paintsOf(isCovered ? patches : patches.filter(({ value }) => value !== usual), set);
  };
}

function drawBorders({ format }: Excel.Range, inRows: boolean, inColumns: boolean): void {
  const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
  for (const edge of edges) format.borders.getItem(edge).style = "Continuous";
  // A single row has no line inside it, and Excel refuses to draw one.
  if (inRows) format.borders.getItem("InsideHorizontal").style = "Continuous";
  if (inColumns) format.borders.getItem("InsideVertical").style = "Continuous";
}
