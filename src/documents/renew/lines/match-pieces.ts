import { isBlank, type Sheet } from "../../../grid";
import { pieceOf } from "../../kit/paragraphs/pieces";
import type { PlanRow } from "../../kit/sheet-plan";
import type { ExistingParagraph } from "../existing-document";

/**
 * Says of the pieces of paragraphs and of the empty rows between them, after a document was set anew, which rows of the sheet
 * they are.
 */
export function matchPieces(
  rows: readonly PlanRow[],
  sheet: Sheet,
  paragraphs: readonly ExistingParagraph[],
): readonly PlanRow[] {
  const pieces = new Map(paragraphs.map(({ id, rows: places }) => [id, places]));
  const known = rows.map((row) => {
    const { whole, piece } = pieceOf(row.id ?? "");
    return row.renews ?? (whole === "" ? undefined : pieces.get(whole)?.[piece]);
  });
  const taken = new Set(known);
  const isEmpty = (row: number): boolean =>
    !taken.has(row) && (sheet.values[row]?.every((cell) => isBlank(cell)) ?? false);
  return rows.map((row, at) => {
    let renews = known[at];
    if (renews === undefined && Object.keys(row.cells).length === 0) {
      const [above, below] = [(known[at - 1] ?? -2) + 1, (known[at + 1] ?? -1) - 1];
      renews = [below, above].find((place) => place >= 0 && isEmpty(place));
      taken.add(renews);
    }
    return renews === undefined ? row : { ...row, renews };
  });
}
