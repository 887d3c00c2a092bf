import { sameSheetName } from ".";

/** Gives the new number of a row in a reference; rows count from 0, and `fixed` says whether a $ stands before it. */
type MoveRow = (row: number, fixed: boolean) => number;

const REFERENCE =
  /"[^"]*"|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3})(\$?)(\d{1,7})(?::(\$?[A-Z]{1,3})(\$?)(\d{1,7}))?(?![\p{L}\p{N}_(.])/gu;

/** Where the rows of a reference from one row to another stand now; null where none of them is left. */
export type RowSpan = (from: number, to: number) => readonly [from: number, to: number] | null;

/**
 * Moves the rows of a formula's references, as Excel does when a formula is copied.
 *
 * @param isMeant whether a reference to this sheet moves; null stands for the formula's own sheet
 */
export function withRowsMoved(
  formula: string,
  isMeant: (sheet: string | null) => boolean,
  move: MoveRow,
): string {
  return rewritten(formula, isMeant, (from, to, fixedFrom, fixedTo) => [
    move(from, fixedFrom),
    move(to, fixedTo),
  ]);
}

/** Moves the rows of a formula's references, as Excel does when rows are inserted or deleted; what is gone is `#REF!`. */
export function withRowSpans(
  formula: string,
  isMeant: (sheet: string | null) => boolean,
  span: RowSpan,
): string {
  return rewritten(formula, isMeant, span);
}

function rewritten(
  formula: string,
  isMeant: (sheet: string | null) => boolean,
  spanOf: (
    from: number,
    to: number,
    fixedFrom: boolean,
    fixedTo: boolean,
  ) => readonly [from: number, to: number] | null,
): string {
  return formula.replace(REFERENCE, (found: string, ...parts: readonly (string | undefined)[]) => {
    const [sheet, from, fixedFrom = "", rowFrom = "", to, fixedTo = "", rowTo = ""] = parts;
    if (from === undefined || !isMeant(sheet ? unquoted(sheet.slice(0, -1)) : null)) return found;
    const last = to === undefined ? rowFrom : rowTo;
    const span = spanOf(
      Number(rowFrom) - 1,
      Number(last) - 1,
      fixedFrom !== "",
      (to === undefined ? fixedFrom : fixedTo) !== "",
    );
    if (span === null) return `${sheet ?? ""}#REF!`;
    const end = to === undefined ? "" : `:${to}${fixedTo}${String(span[1] + 1)}`;
    return `${sheet ?? ""}${from}${fixedFrom}${String(span[0] + 1)}${end}`;
  });
}

/** Whether a sheet named in a formula, or null for its own, is `wanted`. */
export function isSheet(named: string | null, own: string, wanted: string): boolean {
  return sameSheetName(named ?? own, wanted);
}

function unquoted(name: string): string {
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
