import type { CellLook } from "../../documents";
import type { Area } from "../../grid";
import { addressable, formatOf } from "../render/areas";
import { look, type Look } from "../render/looks";
import { rectanglesOf } from "../render/rectangles";

type Looks = readonly (readonly CellLook[])[];
type Value = string | number | boolean;

/** No fill is told as white. */
const NO_FILL = "#FFFFFF";

/** How a property is given back; Excel tells no name and no size for a cell with several fonts. */
const PROPERTIES: Readonly<Record<keyof CellLook, (format: Excel.RangeFormat, value: Value) => void>> = {
  fill: ({ fill }, color) => {
    if (color === NO_FILL) fill.clear();
    else fill.color = String(color);
  },
  color: ({ font }, color) => void (font.color = String(color)),
  name: ({ font }, name) => void (font.name = String(name)),
  size: ({ font }, size) => void (font.size = Number(size)),
  bold: ({ font }, bold) => void (font.bold = bold === true),
  italic: ({ font }, italic) => void (font.italic = italic === true),
  underline: ({ font }, line) => {
    font.underline = line === "None" ? "None" : line === "Double" ? "Double" : "Single";
  },
  strikethrough: ({ font }, struck) => void (font.strikethrough = struck === true),
};

/**
 * Gives the looks that make fonts and fills again what they were, for the cells from A1 on that look otherwise now.
 *
 * @param now how the rows look that stand there; a row of which that is not known is painted
 */
export function looksBack(
  sheet: () => Excel.Worksheet,
  before: Looks,
  now: (row: number) => readonly CellLook[] | undefined,
): readonly Look[] {
  const columns = Math.max(0, ...before.map((row) => row.length));
  return (Object.keys(PROPERTIES) as (keyof CellLook)[]).flatMap((key) => {
    const areas = new Map<Value, Area[]>();
    const patches = rectanglesOf(before.length, columns, (row, column): Value | undefined => {
      const value = before[row]?.[column]?.[key];
      return value === now(row)?.[column]?.[key] || value === "" || value === 0 ? undefined : value;
    });
    for (const { area, value } of patches) areas.set(value, [...(areas.get(value) ?? []), area]);
    return [...areas].flatMap(([value, all]) =>
      addressable(all).map((some) =>
        look(
          "colors",
          () => {
            PROPERTIES[key](formatOf(sheet(), some), value);
          },
          key,
        ),
      ),
    );
  });
}
