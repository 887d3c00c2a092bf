import type { PlanCell, PlanRow, SheetPlan } from "../../src/documents";

/** Makes a small sheet to write: a title over all columns, a header, body rows, and a column of the clerk's. */
export function smallPlan(changes: Partial<SheetPlan> = {}): SheetPlan {
  return {
    kind: "summary",
    name: "达标汇总",
    edition: "city-civilized-organ",
    columns: [
      { key: "id", header: "编号", width: 12, owner: "ours", style: "table-text" },
      { key: "verdict", header: "结论", width: 10, owner: "ours", style: "table-centre" },
      { key: "actual", header: "实际", width: 8, owner: "ours", style: "table-number" },
      { key: "note", header: "备注", width: 20, owner: "clerk", style: "table-clerk" },
    ],
    rows: [
      {
        role: "title",
        height: 36,
        cells: { 0: { value: "达标情况汇总", style: "table-title", span: { rows: 1, columns: 4 } } },
      },
      { role: "header", cells: header(["编号", "结论", "实际", "备注"]) },
      body("a", "未达标", 10.5),
      body("b", "达标", 12),
    ],
    idColumn: "id",
    frozenRows: 2,
    validations: [],
    print: {
      orientation: "landscape",
      margins: { top: 20, right: 10, bottom: 20, left: 10 },
      fitToWidth: true,
      titleRows: { from: 1, to: 1 },
      footer: "第 &P 页 共 &N 页",
      centerHorizontally: true,
    },
    blanks: 0,
    ...changes,
  };
}

export function body(id: string, verdict: string, actual: number, note?: string): PlanRow {
  const style = verdict === "达标" ? "verdict-met" : "verdict-unmet";
  const cells: Record<string, PlanCell> = {
    id: { value: id },
    verdict: { value: verdict, style },
    actual: { value: actual, format: "0.0" },
  };
  if (note !== undefined) cells.note = { value: note };
  return { id, role: "body", cells };
}

function header(texts: readonly string[]): Record<string, PlanCell> {
  return Object.fromEntries(texts.map((value, column) => [String(column), { value, style: "table-header" }]));
}
