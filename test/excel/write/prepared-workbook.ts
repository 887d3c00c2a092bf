import type { PlanCell, SheetPlan } from "../../../src/documents";
import { writeSheets } from "../../../src/excel";
import type { FailurePlan, Host } from "../../../src/workbench/host";
import type { OfficeInNode } from "../../../src/workbench/host/node";
import { keepState } from "../../support/keep-state";
import { openExcel, useExcel } from "../open-excel";
import { body, smallPlan } from "../sheet-plans";

/** Tries again at once, and not for long. */
export const PATIENCE = { pause: 1, attempts: 2 };

export type Request = Parameters<NonNullable<FailurePlan["when"]>>[0];

/** Finds the request that does the writing by its first action. */
export const isWriting = ({ Actions }: Request): boolean =>
  Actions.some(({ Name }) => Name === "SuspendScreenUpdatingUntilNextSync");

const LONG = Array.from({ length: 60 }, (_, at) => `第${String(at)}科室`);

/**
 * Gives a sheet with everything that ours may have: rules, colours that follow the cell, links, a chart, and
 * drop-downs that are too long for their rule.
 */
function furnished(rows: SheetPlan["rows"], choices: readonly string[]): SheetPlan {
  const ids = rows.flatMap(({ id }) => id ?? []);
  const [fromRow = "", toRow = ""] = [ids[0], ids.at(-1)];
  const range = (column: string) => ({ column, fromRow, toRow });
  return smallPlan({
    rows,
    validations: [{ column: "note", choices }],
    conditionalFormats: [
      { range: range("verdict"), texts: ["未达标"], style: "verdict-unmet" },
      { range: range("actual"), scale: { low: "#FFFFFF", high: "#63BE7B" } },
    ],
    charts: [
      {
        name: "dimensions",
        title: "得分",
        type: "clustered-bar",
        categories: range("id"),
        series: [{ name: "实际", values: range("actual"), color: "#4472C4" }],
        place: { fromColumn: "id", toColumn: "note", fromRow, toRow },
      },
    ],
  });
}

const linked: SheetPlan["rows"][number] = {
  ...body("a", "未达标", 10.5),
  cells: {
    ...body("a", "未达标", 10.5).cells,
    id: { value: "a", link: { sheet: "考勤", row: 0, column: 0, rows: 1, columns: 1 } },
  },
};
const top = smallPlan().rows.slice(0, 2);
const before = furnished([...top, linked, body("b", "达标", 12)], ["已核", "未核"]);
const formula: PlanCell = { value: 6, formula: "=C3*2", style: "table-clerk" };
export const after: readonly SheetPlan[] = [
  furnished(
    [
      ...top,
      { ...body("z", "达标", 3, "新"), height: 60 },
      { ...body("y", "未达标", 4), cells: { ...body("y", "未达标", 4).cells, note: formula } },
    ],
    LONG,
  ),
  smallPlan({ kind: "plan", name: "规划" }),
];

let kept: { readonly file: Uint8Array; readonly office: OfficeInNode; readonly restore: () => void } | null =
  null;

/**
 * Makes a workbook with the clerk's sheet and one of ours, on which the clerk has typed and widened a column. It is made
 * once from a file and brought back whenever it is asked for again.
 */
export async function prepared(file: Uint8Array): Promise<Host> {
  if (kept?.file !== file) {
    const office = await openExcel(file);
    await typedOn(office.host);
    kept = { file, office, restore: keepState(office.host) };
  }
  useExcel(kept.office);
  kept.restore();
  return kept.office.host;
}

async function typedOn(host: Host): Promise<void> {
  await writeSheets([before]);
  const sheet = host.book.sheet("达标汇总");
  sheet?.change(3, 3, { value: "已报送" });
  sheet?.change(2, 3, { value: 21, formula: "C3*2" });
  sheet?.columns.set(3, { size: 200 });
}

/** Gives everything that a clerk sees of a workbook. */
export function stateOf(host: Host): string {
  const { book, view } = host;
  const sheets = book.sheets.map((sheet) => ({
    name: sheet.name,
    visibility: sheet.visibility,
    merges: sheet.merges,
    frozen: sheet.frozen,
    page: sheet.page,
    validations: sheet.validations,
    formats: sheet.formats.map(({ areas, rule }) => ({ areas, rule })),
    breaks: sheet.pageBreaks,
    charts: sheet.charts.map(({ name }) => name),
    heights: Array.from({ length: 6 }, (_, row) => view.rowHeight(sheet, row)),
    widths: Array.from({ length: 5 }, (_, column) => view.columnWidth(sheet, column)),
    cells: Array.from({ length: 6 }, (_, row) =>
      Array.from({ length: 5 }, (__, column) => {
        const { value, formula, link, style } = sheet.cell(row, column);
        return [value, formula, link, style.numFmt ?? "General", view.cell(sheet, row, column).style];
      }),
    ),
  }));
  const names = book.names.filter(({ scope }) => scope === null).map(({ name, target }) => [name, target]);
  return JSON.stringify({ sheets, names }, null, 1);
}
