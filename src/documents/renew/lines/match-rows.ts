import type { PlanRow, SheetPlan } from "../../kit/sheet-plan";
import { firstText, shows, type ExistingRow, type ExistingTable } from "../existing-table";

/**
 * Says of titles, headings, notes and the like, which have no ids, which rows of the sheet they are: those with the same text,
 * then those that begin alike, in their order, and at last empty ones below a row that is known.
 *
 * @param isOursBlank whether a row of the sheet is empty and was when we wrote it
 */
export function matchRows(
  plan: Pick<SheetPlan, "columns">,
  rows: readonly PlanRow[],
  { rows: existing, header }: ExistingTable,
  isOursBlank: (row: number) => boolean = () => false,
): readonly PlanRow[] {
  const taken = new Set(rows.flatMap(({ renews }) => renews ?? []));
  const free = existing.filter(({ kind, row }) => kind === "ours" && !taken.has(row));
  const sources = new Map<PlanRow, number>();
  const isOpen = (row: PlanRow): boolean =>
    row.renews === undefined && row.role !== "body" && row.role !== "header" && !sources.has(row);
  const textOf = (row: PlanRow): string => firstText(plan, (key) => row.cells[key]?.value);
  const take = (isSame: (text: string, source: ExistingRow) => boolean): void => {
    for (const row of rows.filter(isOpen)) {
      const text = textOf(row);
      const at = free.findIndex((source) => isSame(text, source));
      const [source] = at < 0 || text === "" ? [] : free.splice(at, 1);
      if (source) sources.set(row, source.row);
    }
  };
  take((text, { values }) => firstText(plan, (key) => values[key]) === text);
  take((text, { id }) => shows(text, id));
  let above: number | undefined;
  return rows.map((row) => {
    const isEmpty = textOf(row) === "" && isOpen(row);
    const below = isEmpty && above !== undefined && isOursBlank(above + 1) ? above + 1 : undefined;
    const renews = row.renews ?? (row.role === "header" ? header : (sources.get(row) ?? below));
    above = renews;
    return renews === undefined ? row : { ...row, renews };
  });
}
