/** A colour as a workbook file keeps it: `argb` is `FFRRGGBB`, `theme` an index into the theme's palette. */
export interface Color {
  readonly argb?: string;
  readonly theme?: number;
  readonly tint?: number;
  readonly indexed?: number;
}

export interface Font {
  readonly name?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean | string;
  readonly strike?: boolean;
  readonly color?: Color;
}

export interface Edge {
  readonly style?: string;
  readonly color?: Color;
}

export type EdgeName = "top" | "bottom" | "left" | "right" | "diagonal";

export interface Alignment {
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrapText?: boolean;
  readonly shrinkToFit?: boolean;
  readonly indent?: number;
  readonly textRotation?: number | string;
}

interface Fill {
  readonly type?: string;
  readonly pattern?: string;
  readonly fgColor?: Color;
  readonly bgColor?: Color;
}

/** A cell's look, in the terms of the file format. It is never changed in place: a new look is a new value. */
export interface Style {
  readonly numFmt?: string;
  readonly font?: Font;
  readonly fill?: Fill;
  readonly border?: Readonly<Partial<Record<EdgeName, Edge>>>;
  readonly alignment?: Alignment;
  readonly protection?: { readonly locked?: boolean; readonly hidden?: boolean };
}

export const plainStyle: Style = {};

/** The look of a cell without a style of its own. */
export const normalFont = { name: "等线", size: 11 } as const;

const variants = new WeakMap<Style, Map<string, Style>>();

/** Lays the parts of `change` over `style`; equal changes of one style give the same value. */
export function restyled(style: Style, change: Style): Style {
  const key = JSON.stringify(change);
  const known = variants.get(style) ?? new Map<string, Style>();
  variants.set(style, known);
  const before = known.get(key);
  if (before) return before;
  const after: Style = {
    ...style,
    ...change,
    ...(change.font ? { font: { ...style.font, ...change.font } } : {}),
    ...(change.border ? { border: { ...style.border, ...change.border } } : {}),
    ...(change.alignment ? { alignment: { ...style.alignment, ...change.alignment } } : {}),
    ...(change.protection ? { protection: { ...style.protection, ...change.protection } } : {}),
  };
  known.set(key, after);
  return after;
}

const OFFICE_THEME = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
  "0563C1",
  "954F72",
];

const INDEXED: Readonly<Record<number, string>> = {
  0: "000000",
  1: "FFFFFF",
  2: "FF0000",
  3: "00FF00",
  4: "0000FF",
  5: "FFFF00",
  8: "000000",
  9: "FFFFFF",
  10: "FF0000",
  11: "00FF00",
  12: "0000FF",
  13: "FFFF00",
  22: "C0C0C0",
  23: "808080",
  64: "000000",
  65: "FFFFFF",
};

function tinted(rgb: string, tint: number): string {
  const part = (at: number) => {
    const value = parseInt(rgb.slice(at, at + 2), 16);
    const moved = tint < 0 ? value * (1 + tint) : value + (255 - value) * tint;
    return Math.round(moved).toString(16).padStart(2, "0").toUpperCase();
  };
  return part(0) + part(2) + part(4);
}

/** Gives `#RRGGBB`; `fallback` if the colour is automatic. Theme colours are those of Office's own theme. */
export function rgbOf(color: Color | undefined, fallback: string): string {
  if (color?.argb) return `#${color.argb.slice(-6).toUpperCase()}`;
  const base =
    color?.theme !== undefined
      ? OFFICE_THEME[color.theme]
      : color?.indexed !== undefined
        ? INDEXED[color.indexed]
        : undefined;
  return base ? `#${tinted(base, color?.tint ?? 0)}` : fallback;
}

const NAMED: Readonly<Record<string, string>> = {
  black: "000000",
  white: "FFFFFF",
  red: "FF0000",
  green: "008000",
  blue: "0000FF",
  yellow: "FFFF00",
  orange: "FFA500",
  gray: "808080",
  grey: "808080",
};

/** Reads `#RRGGBB`, `RRGGBB` or a colour's HTML name; null for anything else. */
export function colorOf(text: string): Color | null {
  const hex = /^#?([0-9a-f]{6})$/i.exec(text)?.[1] ?? NAMED[text.toLowerCase()];
  return hex ? { argb: `FF${hex.toUpperCase()}` } : null;
}
