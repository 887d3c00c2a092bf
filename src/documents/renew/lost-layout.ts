import { isBlank, type CellValue, type Sheet } from "../../grid";
import { paginate } from "../kit/page";
import type { PlanRow, SheetPlan } from "../kit/sheet-plan";
import { wideRow } from "../kit/table-rows";
import { KEPT_LABEL, type CarriedOver } from "./kept";

/**
 * For a sheet whose header or ids are gone: everything on it that the new plan does not say itself, line by line in a
 * block before the signatures. Noisy, but nothing is lost.
 */
export function lostLayout(plan: SheetPlan, sheet: Sheet): CarriedOver {
  const said = plan.rows.map((row) => textsOf(plan, row));
  const lines = sheet.values.map((row) => leftOver(row, said)).filter(({ rest }) => rest.length > 0);
  if (lines.length === 0) return { plan, kept: 0, notes: [] };

  const block: readonly PlanRow[] = [
    wideRow(
      plan.columns,
      "note",
      "table-section",
      `${KEPT_LABEL}以下内容在本次已无对应的行，请核对后移用或删除。`,
    ),
    ...lines.map(({ name, rest }) =>
      wideRow(plan.columns, "note", "table-note", `${name === "" ? "" : `${name}：`}${rest.join("　")}`),
    ),
  ];
  const signature = plan.rows.findIndex((row) => row.role === "signature");
  const end = signature < 0 ? plan.rows.length : signature;
  const rows = [...plan.rows.slice(0, end), ...block, ...plan.rows.slice(end)];
  const isDocument = plan.draftColumn !== undefined;
  return {
    plan: {
      ...plan,
      rows: isDocument ? rows : paginate(rows, plan.columns, plan.print, plan.repeatedColumn),
    },
    kept: lines.reduce((sum, { rest }) => sum + rest.length, 0),
    notes: [{ key: "documents.kept.layout-lost" }],
  };
}

function textsOf(plan: SheetPlan, row: PlanRow): readonly string[] {
  return plan.columns.flatMap(({ key }) => {
    const value = row.cells[key]?.value ?? null;
    return value === null ? [] : [String(value)];
  });
}

/** What a line says beyond the row of the plan that it is most like, and that row's first words that no other has, to know it by. */
interface LeftOver {
  readonly name: string;
  readonly rest: readonly string[];
}

/** A number of the clerk's may stand somewhere in the plan too: only a row that says most of itself in the line has said it. */
function leftOver(line: readonly CellValue[], said: readonly (readonly string[])[]): LeftOver {
  const cells = line.filter((cell) => !isBlank(cell)).map(String);
  let best: LeftOver = { name: "", rest: cells };
  for (const texts of said) {
    const rest = without(cells, texts);
    const shared = without(cells, rest).filter((text) => !text.startsWith("{"));
    if (rest.length >= best.rest.length || shared.length * 2 < texts.length) continue;
    const isTelling = (text: string): boolean =>
      /\p{Script=Han}/u.test(text) && said.filter((others) => others.includes(text)).length === 1;
    best = { name: shared.find(isTelling) ?? "", rest };
  }
  return best;
}

function without(texts: readonly string[], taken: readonly string[]): string[] {
  const left = [...taken];
  return texts.filter((text) => {
    const at = left.indexOf(text);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
