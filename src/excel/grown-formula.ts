import type { TemplateFill } from "../documents";

/** Texts, other sheets' cells and this sheet's cells or ranges; only the last are looked at. */
const REFERENCE =
  /"[^"]*"|(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|(\$?[A-Z]{1,3}\$?)(\d{1,7})(?::(\$?[A-Z]{1,3}\$?)(\d{1,7}))?(?![\p{L}\p{N}_(.])/gu;

/**
 * A formula of a template as its copy needs it, where a range ends with a repeated row: Excel puts new rows below `D5:D5`
 * and leaves the sum at the first one. Null where Excel does it right by itself.
 */
export function grownFormula(formula: string, repeats: TemplateFill["repeats"]): string | null {
  let grown = false;
  const added = (row: number, ofRange: boolean) =>
    repeats.reduce((sum, { row: at, rows }) => {
      const counts = at + 1 < row || (ofRange && at + 1 === row);
      return counts ? sum + rows - 1 : sum;
    }, 0);
  const text = formula.replace(
    REFERENCE,
    (found, from: string | undefined, row: string, to: string | undefined, end: string) => {
      if (from === undefined) return found;
      const start = `${from}${String(Number(row) + added(Number(row), false))}`;
      if (to === undefined) return start;
      if (repeats.some(({ row: at }) => at + 1 === Number(end))) grown = true;
      return `${start}:${to}${String(Number(end) + added(Number(end), true))}`;
    },
  );
  return grown ? text : null;
}
