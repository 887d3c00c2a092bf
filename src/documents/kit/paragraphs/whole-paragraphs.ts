import type { PlanRow } from "../sheet-plan";
import { joinPieces } from "./pieces";

/** The rows of a document, each paragraph in one row again; rows without an id are as they were. */
export function wholeParagraphs(rows: readonly PlanRow[]): readonly PlanRow[] {
  return joinPieces(
    rows,
    ({ id }) => id ?? "",
    (row, id) => {
      if (id === "") return row;
      const { role, cells, keepWithNext } = row;
      return { id, role, cells, ...(keepWithNext === true ? { keepWithNext } : {}) };
    },
    (whole, piece) => ({
      ...whole,
      cells: {
        ...whole.cells,
        text: { ...whole.cells["text"], value: paragraphText(whole) + paragraphText(piece) },
      },
    }),
  );
}

/** A row's text, "" where it has none. */
export function paragraphText(row: PlanRow): string {
  return String(row.cells["text"]?.value ?? "");
}
