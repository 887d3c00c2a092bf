import { cellsOf, filledArea, type Sheet } from "../../grid";
import { findHeader } from "../find/header";
import { headerFingerprint, labelFingerprint } from "./header-words";
import { placeTaught, tableOf } from "./place-taught";
import { taughtHeader } from "./taught-header";
import type { Taught, Teaching } from "./taught";

/** What was taught as the workbook is to remember it: with the words of the header that it was taught of. */
export function rememberTaught(taught: Taught, sheet: Sheet | undefined): Teaching {
  const bare: Teaching = {
    ...taught,
    id: teachingId(taught),
    fingerprint: null,
    headerFrom: null,
    applied: null,
  };
  const filled = sheet ? filledArea(sheet) : null;
  // A ledger may have the header of a form: nothing but this sheet is one.
  if (!sheet || !filled || taught.kind === "form") return bare;
  const cells = cellsOf(sheet);
  const table = tableOf(bare, 0, true);
  if (table.cells.size > 0) {
    const values = [...table.cells.values()];
    const fingerprint = labelFingerprint(cells, values);
    return { ...bare, fingerprint, headerFrom: Math.min(...values.map(({ row }) => row)) };
  }
  const area = placeTaught(sheet, [bare]).taught[0]?.region.area ?? filled;
  const header =
    table.header || table.columns.size > 0 || table.across.length > 0
      ? taughtHeader(cells, area, table)
      : findHeader(cells, area);
  if (!header || header.to < header.from) return bare;
  const { from, to } = header;
  return {
    ...bare,
    fingerprint: headerFingerprint(cells, { ...area, row: from, rows: to - from + 1 }),
    headerFrom: from,
  };
}

/** What is taught again of the same range takes the place of what was said before. */
function teachingId({ sheet, range }: Taught): string {
  return range === undefined ? `taught:${sheet}` : `taught:${sheet}!${normal(range)}`;
}

function normal(range: string): string {
  return range.replace(/\$/g, "").toUpperCase();
}

/** Teachings with one more: it takes the place of what was said before of the same range. */
export function withTeaching(teachings: readonly Teaching[], one: Teaching): readonly Teaching[] {
  return [...teachings.filter(({ id }) => id !== one.id), one];
}
