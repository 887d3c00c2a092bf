import { markOf } from "../../src/own-sheets";
import type { PlanCell, PlanRange, PlanRow, SheetPlan } from "../../src/documents";
import { areaText } from "../../src/grid";

/** A sheet plan as text to be read by people: print set-up, columns, then each row with its merges, styles and links. */
export function describePlan(plan: SheetPlan): string {
  const { print } = plan;
  const { top, right, bottom, left } = print.margins;
  const lines = [
    `${markOf(plan.kind)}「${plan.name}」 edition ${plan.edition ?? "-"}`,
    `print: A4 ${print.orientation}, margins ${[top, right, bottom, left].join("/")} mm, ` +
      `${print.fitToWidth ? "one page wide" : "as wide as it is"}, footer 「${print.footer}」, ` +
      `repeat ${print.titleRows ? `rows ${String(print.titleRows.from + 1)}–${String(print.titleRows.to + 1)}` : "nothing"}, ` +
      `print ${print.columns === undefined ? "all columns" : `${String(print.columns)} columns`}`,
    `frozen rows ${String(plan.frozenRows)}, ids in ${plan.idColumn ?? "-"}, blanks ${String(plan.blanks)}: ${(plan.blankNames ?? []).join("、")}`,
    ...plan.validations.map(
      ({ column, choices, range, rows }) =>
        (range
          ? `numbers in ${column}: ${String(range.min)}–${String(range.max)}`
          : `choices in ${column}: ${choices.join("、")}`) + (rows ? ` (only ${rows.join(", ")})` : ""),
    ),
    "columns: " +
      plan.columns
        .map(
          (column) =>
            `${column.key}「${column.header}」${String(column.width)}${column.owner === "clerk" ? "✎" : ""}${column.hidden ? " hidden" : ""}`,
        )
        .join(" | "),
    ...(plan.charts ?? []).map((chart) => {
      const cells = ({ column, fromRow, toRow }: PlanRange) => `${column} ${fromRow}–${toRow}`;
      const series = chart.series.map(({ name, values }) => `${name} from ${cells(values)}`).join(", ");
      return `chart ${chart.name}: ${chart.type} 「${chart.title}」 over ${cells(chart.categories)}: ${series}`;
    }),
    ...(plan.conditionalFormats ?? []).map((rule) =>
      "texts" in rule
        ? `where ${rule.range.column} is ${rule.texts.join("、")}: ${rule.style}`
        : `scale over ${rule.range.column}: ${rule.scale.low}–${rule.scale.high}`,
    ),
    "",
    ...plan.rows.map((row, index) => describeRow(plan, row, index)),
  ];
  return `${lines.join("\n")}\n`;
}

function describeRow(plan: SheetPlan, row: PlanRow, index: number): string {
  const cells = plan.columns.flatMap((column) => {
    const cell = row.cells[column.key];
    return cell && (cell.value !== null || cell.span) && !column.hidden
      ? [describeCell(column.key, column.style, cell)]
      : [];
  });
  const marks = [
    row.role,
    row.id === undefined ? "" : `#${row.id}`,
    `${String(row.height ?? "-")}pt`,
    row.pageBreakBefore ? "page break" : "",
  ];
  return `${String(index + 1).padStart(3)} ${marks.filter((mark) => mark !== "").join(" ")}\n${cells.map((cell) => `      ${cell}`).join("\n")}`;
}

function describeCell(key: string, columnStyle: string, cell: PlanCell): string {
  const value = typeof cell.value === "string" ? JSON.stringify(cell.value) : String(cell.value);
  const extras = [
    cell.style && cell.style !== columnStyle ? `{${cell.style}}` : "",
    cell.format ? `format ${cell.format}` : "",
    cell.span ? `merged ${String(cell.span.rows)}×${String(cell.span.columns)}` : "",
    cell.link ? `→ ${cell.link.sheet}!${areaText(cell.link)}` : "",
  ];
  return [`${key}: ${value}`, ...extras.filter((extra) => extra !== "")].join(" ");
}
