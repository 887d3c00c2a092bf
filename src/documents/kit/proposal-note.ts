import { sourcesOf } from "./proposed";
import type { PlanColumn, PlanRow } from "./sheet-plan";
import { noteRow } from "./table-rows";

/** How the row begins that tells below a table where its proposals come from. */
export const PROPOSED_LABEL = "拟填依据：";

/** Below a table, where what is proposed in its rows comes from; no row where nothing is proposed. */
export function proposalNote(columns: readonly PlanColumn[], rows: readonly PlanRow[]): readonly PlanRow[] {
  const text = noteText(rows);
  return text === null ? [] : [noteRow(columns, text)];
}

/** The rows of a table with the note said anew: what somebody has settled since is no proposal any more. */
export function withProposalNote(rows: readonly PlanRow[]): readonly PlanRow[] {
  const text = noteText(rows);
  return rows.flatMap((row): readonly PlanRow[] => {
    const place = Object.entries(row.cells).find(([, { value }]) => String(value).startsWith(PROPOSED_LABEL));
    if (row.role !== "note" || place === undefined) return [row];
    const [key, cell] = place;
    return text === null ? [] : [{ ...row, cells: { ...row.cells, [key]: { ...cell, value: text } } }];
  });
}

function noteText(rows: readonly PlanRow[]): string | null {
  // Which row of a roster it was matters for one cell, not for a whole table.
  const sources = [...new Set(sourcesOf(rows).map((source) => source.replace(/(”)第\d+行/g, "$1")))];
  if (sources.length === 0) return null;
  return `${PROPOSED_LABEL}标有“（拟）”的由台账推出，核定后删去“（拟）”即可。来源：${sources.join("；")}。`;
}
