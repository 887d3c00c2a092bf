import { areaText, type Area } from "../../grid";
import { rangeOf } from "../read/read-cells";

/** Excel takes an address of several areas up to 8,192 characters. */
const LONGEST_ADDRESS = 8000;

type Areas = readonly [Area, ...Area[]];

/** The look of several areas of a sheet, as one object. */
export function formatOf(sheet: Excel.Worksheet, areas: Areas): Excel.RangeFormat {
  return areas.length === 1 ? rangeOf(sheet, areas[0]).format : rangesOf(sheet, areas).format;
}

/** The rule of several areas of a sheet, as one object. */
export function validationOf(sheet: Excel.Worksheet, areas: Areas): Excel.DataValidation {
  return areas.length === 1 ? rangeOf(sheet, areas[0]).dataValidation : rangesOf(sheet, areas).dataValidation;
}

function rangesOf(sheet: Excel.Worksheet, areas: Areas): Excel.RangeAreas {
  return sheet.getRanges(areas.map(areaText).join(","));
}

/** Puts areas together, as many as one address can name. */
export function addressable(areas: readonly Area[]): readonly (readonly [Area, ...Area[]])[] {
  const groups: [Area, ...Area[]][] = [];
  let length = Infinity;
  for (const area of areas) {
    const more = areaText(area).length + 1;
    if (length + more > LONGEST_ADDRESS) {
      groups.push([area]);
      length = more;
    } else {
      groups.at(-1)?.push(area);
      length += more;
    }
  }
  return groups;
}
