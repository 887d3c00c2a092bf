import type { CellArea, Day } from "../../grid";
import { isUsualWorkday } from "./workday";

/** Gathers the marks that nobody has explained, with their cells. */
export function unknownMarks(): {
  readonly add: (mark: string, day: Day, cell: CellArea) => void;
  /** Those that stand on a workday at least once: a mark on days off alone changes no figure, and nobody is asked about it. */
  readonly onWorkdays: () => ReadonlyMap<string, readonly CellArea[]>;
} {
  const cellsOf = new Map<string, CellArea[]>();
  const telling = new Set<string>();
  return {
    add(mark, day, cell) {
      const cells = cellsOf.get(mark);
      if (cells) cells.push(cell);
      else cellsOf.set(mark, [cell]);
      if (!telling.has(mark) && isUsualWorkday(day)) telling.add(mark);
    },
    onWorkdays: () => new Map([...cellsOf].filter(([mark]) => telling.has(mark))),
  };
}
