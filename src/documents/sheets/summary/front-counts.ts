import type { Report, Verdict } from "../../../check";
import type { PlanCell, PlanRow } from "../../kit/sheet-plan";
import type { StyleName } from "../../kit/styles";
import { shownColumns, spanWidth } from "../../kit/table-rows";
import { verdictWord } from "../../kit/wording";
import { SUMMARY_COLUMNS } from "./summary-columns";

/** Verdicts as the first page counts them: together they are all that is asked. */
const COUNTED: readonly {
  readonly name: string;
  readonly verdicts: readonly Verdict[];
  readonly style: StyleName;
}[] = [
  { name: "达标", verdicts: ["met"], style: "verdict-met" },
  { name: "未达标", verdicts: ["unmet", "behind"], style: "verdict-unmet" },
  {
    name: "待补充",
    verdicts: ["insufficient-data", "needs-confirmation"],
    style: "verdict-needs-confirmation",
  },
  { name: "未到期、不适用", verdicts: ["not-due", "not-applicable"], style: "verdict-not-due" },
];

/** Four counts side by side; the parts of one that has two stand behind it. */
export function countsRow({ results }: Report): PlanRow {
  const of = (verdict: Verdict): number => results.filter((result) => result.verdict === verdict).length;
  const texts = COUNTED.map(({ name, verdicts, style }) => {
    const parts = verdicts
      .map((verdict) => ({ verdict, count: of(verdict) }))
      .filter(({ count }) => count > 0);
    const all = parts.reduce((sum, { count }) => sum + count, 0);
    const only = parts.length === 1 && verdicts.length > 1 && parts[0]?.verdict !== verdicts[0];
    const told =
      parts.length > 1 || only
        ? `（${parts.map(({ verdict, count }) => `${verdictWord(verdict)}${String(count)}`).join("，")}）`
        : "";
    return { text: `${name}：${String(all)}条${told}`, style };
  });
  return { role: "subtitle", height: 36, cells: sideBySide(texts) };
}

/** Cells that share the width of the table evenly. */
function sideBySide(
  texts: readonly { readonly text: string; readonly style: StyleName }[],
): Readonly<Record<string, PlanCell>> {
  const count = shownColumns(SUMMARY_COLUMNS);
  const total = spanWidth(SUMMARY_COLUMNS, 0, count);
  const cells: Record<string, PlanCell> = {};
  let from = 0;
  for (const [index, { text, style }] of texts.entries()) {
    const goal = (total * (index + 1)) / texts.length;
    let to = from + 1;
    while (to < count && spanWidth(SUMMARY_COLUMNS, 0, to) < goal - 4) to += 1;
    if (index === texts.length - 1) to = count;
    const column = SUMMARY_COLUMNS[from];
    if (column) cells[column.key] = { value: text, style, span: { rows: 1, columns: to - from } };
    from = to;
  }
  return cells;
}
