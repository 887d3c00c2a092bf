import { sameSheetName } from ".";

/** Gives the new number of a row in a reference; rows count from 0, and `fixed` says whether a $ stands before it. */
type MoveRow = (row: number, fixed: boolean) => number;

const REFERENCE =
  /"[^"]*"|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3})(\$?)(\d{1,7})(?::(\$?[A-Z]{1,3})(\$?)(\d{1,7}))?(?![\p{L}\p{N}_(.])/gu;

/**
 * Moves the rows of a formula's references, as Excel does when rows are inserted or a formula is copied.
 *
 * @param isMeant whether a reference to this sheet moves; null stands for the formula's own sheet
 */
export function withRowsMoved(
  formula: string,
  isMeant: (sheet: string | null) => boolean,
  move: MoveRow,
): string {
  return formula.replace(REFERENCE, (found: string, ...parts: readonly (string | undefined)[]) => {
    const [sheet, from, fixedFrom = "", rowFrom = "", to, fixedTo = "", rowTo = ""] = parts;
    if (from === undefined || !isMeant(sheet ? unquoted(sheet.slice(0, -1)) : null)) return found;
    const moved = (fixed: string, row: string) =>
      `${fixed}${String(move(Number(row) - 1, fixed !== "") + 1)}`;
    const end = to === undefined ? "" : `:${to}${moved(fixedTo, rowTo)}`;
    return `${sheet ?? ""}${from}${moved(fixedFrom, rowFrom)}${end}`;
  });
}

/** Whether a sheet named in a formula, or null for its own, is `wanted`. */
export function isSheet(named: string | null, own: string, wanted: string): boolean {
  return sameSheetName(named ?? own, wanted);
}

function unquoted(name: string): string {
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
