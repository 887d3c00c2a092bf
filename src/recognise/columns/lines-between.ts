import type { Area, SheetCells } from "../../grid";
import type { Header } from "../find/header";
import { headingDate } from "../find/heading-date";
import { cellsInRow, totalWord } from "../find/row-cells";
import { foldName } from "./names";
import { isDepartment } from "./person-name";
import { looksLikeName } from "./looks-like-name";

/** What lines between a list's rows say of the rows below each of them. */
export type GivenByLines = "day" | "person";

/** Any year will do to see that a line names a time. */
const SOME_YEAR = 2024;
const FEWEST_LINES = 2;

/** What the lines of one cell below a header give to the rows: all of them days, or all of them names; null for anything else. */
export function givenByLines(cells: SheetCells, area: Area, header: Header): GivenByLines | null {
  const lines: string[] = [];
  for (let row = header.to + 1; row < area.row + area.rows - 1; row++) {
    const [line, ...more] = cellsInRow(cells, area, row);
    if (!line || more.length > 0 || totalWord(line.text) !== null) continue;
    if (typeof line.value !== "string" || line.area.column !== area.column) return null;
    lines.push(line.text);
  }
  if (lines.length < FEWEST_LINES) return null;
  if (lines.every((text) => headingDate(text, SOME_YEAR) !== null)) return "day";
  const names = lines.map((text) => foldName(text).name);
  return names.every((name) => looksLikeName(name) && !isDepartment(name)) &&
    new Set(names).size === names.length
    ? "person"
    : null;
}
