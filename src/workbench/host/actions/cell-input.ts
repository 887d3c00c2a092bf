import { ApiError } from "../protocol/api-error";
import { emptyCell, restyled, type Cell } from "../model";
import { typedValue } from "../text/typed-text";

/** A cell holds at most so many characters. */
const LONGEST_TEXT = 32767;

/**
 * A day that is typed without a year gets this one. The stand-in has a date of its own, so that a run can be
 * repeated.
 */
const THIS_YEAR = 2026;

/** Gives what a cell becomes when `input` is written into it, by Excel's rules for typed text. */
export function cellAfter(cell: Cell, input: unknown, dateSystem: 1900 | 1904): Cell {
  const bare: Cell = { ...emptyCell, style: cell.style, link: cell.link };
  const isText = cell.style.numFmt === "@";
  if (typeof input === "number" || typeof input === "boolean")
    return { ...bare, value: isText ? String(input).toUpperCase() : input };
  if (typeof input !== "string") throw new ApiError("InvalidArgument");
  if (input.length > LONGEST_TEXT) throw new ApiError("InvalidArgument");
  if (input === "") return { ...bare, link: null };
  // A leading apostrophe is taken for the mark of a text, and lost.
  if (isText) return { ...bare, value: input.startsWith("'") ? input.slice(1) : input };
  if (input.startsWith("=") && input.length > 1) return { ...bare, formula: input.slice(1) };
  if (/^#(N\/A|REF!|NAME\?|DIV\/0!|NULL!|VALUE!|NUM!)$/.test(input))
    return { ...bare, value: { error: input } };
  const typed = typedValue(input, THIS_YEAR, dateSystem);
  const value = typed.value === "" ? null : typed.value;
  const isGeneral = !cell.style.numFmt || /^general$/i.test(cell.style.numFmt);
  return {
    ...bare,
    value,
    style: typed.format && isGeneral ? restyled(cell.style, { numFmt: typed.format }) : cell.style,
  };
}
