import type { Repeat } from "../../documents";
import { addedAbove, addedBy, repeatAt } from "./repeats";

/** Matches texts, cells of other sheets, and this sheet's cells or ranges; only the last are captured. */
const REFERENCE =
  /"[^"]*"|(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|(?<![\p{L}\p{N}_.])(\$?[A-Z]{1,3})(\$?)(\d{1,7})(?::(\$?[A-Z]{1,3})(\$?)(\d{1,7}))?(?![\p{L}\p{N}_(.])/gu;
/** The pattern has so many groups; after them a replacer is given the offset of the match. */
const REFERENCE_PARTS = 6;
const AGGREGATE = /\b(?:SUM|AVERAGE|COUNT|MAX|MIN|SUBTOTAL|PRODUCT|AGGREGATE)[A-Z]*\(/i;

/** The item of a repeated block that a formula belongs to. */
export interface ItemPlace {
  readonly repeat: Repeat;
  /** Counts from 0. */
  readonly index: number;
}

/**
 * Rewrites a template's formula for the copy whose rows are repeated. The formula of an item refers to the item's own
 * rows, continues from the item above (`=F4+D5`), and finds headings and totals where they now are. `D$5:D$5` in it,
 * and `D5:D5` or `SUM(D5)` elsewhere, cover all items. The result is null for a formula that no repeated row
 * concerns: Excel moves those itself.
 */
export function copiedFormula(
  formula: string,
  repeats: readonly Repeat[],
  place: ItemPlace | null,
): string | null {
  let touched = place !== null;
  const isSum = AGGREGATE.test(formula);
  /** Gives the first or the last row that a row of the template becomes; rows count from 0. */
  const moved = (row: number, fixed: boolean, end: "first" | "last"): number => {
    const block = repeatAt(repeats, row);
    if (place && !fixed) {
      const { repeat, index } = place;
      const isAbove = row === repeat.row - 1 && index > 0;
      if (block === repeat || isAbove) return row + addedAbove(repeats, repeat.row) + index * repeat.rows;
    }
    if (!block) return row + addedAbove(repeats, row);
    touched = true;
    return row + addedAbove(repeats, block.row) + (end === "last" ? addedBy(block) : 0);
  };
  const text = formula.replace(REFERENCE, (found: string, ...rest: readonly unknown[]) => {
    const [from, fixed = "", line = "", to, fixedTo = "", lineTo = ""] = rest as readonly (
      string | undefined
    )[];
    const at = rest[REFERENCE_PARTS] as number;
    if (from === undefined) return found;
    const start = moved(Number(line) - 1, fixed !== "", "first") + 1;
    const alone = from + fixed + String(start);
    if (to !== undefined)
      return `${alone}:${to}${fixedTo}${String(moved(Number(lineTo) - 1, fixedTo !== "", "last") + 1)}`;
    const isArgument =
      /[(,]\s*$/.test(formula.slice(0, at)) && /^\s*[,)]/.test(formula.slice(at + found.length));
    if (place || !isSum || !isArgument || !repeatAt(repeats, Number(line) - 1)) return alone;
    return `${alone}:${from}${fixed}${String(moved(Number(line) - 1, true, "last") + 1)}`;
  });
  return touched ? text : null;
}
