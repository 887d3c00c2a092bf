import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { PlanCell, PlanColumn, PlanRow, SheetPlan } from "../kit/sheet-plan";
import { styleOf as cellStyleOf } from "../kit/styles";
import { runsOf, type Comments } from "./comments";
import { styleId, type WordStyle } from "./word-styles";

/** Twips of the text area, upright and across. */
const WIDTH = { upright: 8844, across: 12756 } as const;

/** Twips that two figures of 五号 need with the space at their sides. */
const LEAST_WIDTH = 560;

/**
 * A table sheet as Word sets it: its title, the lines above it, the table with the header repeated on each page, and the
 * notes and signatures below. Hidden columns stay away.
 *
 * @param mark 「附件1」, above the title; null for a table that is no attachment
 */
export function paperTable(
  plan: SheetPlan,
  mark: string | null,
  comments: Comments,
): readonly (Paragraph | Table)[] {
  const columns = plan.columns.filter((column) => column.hidden !== true);
  const out: (Paragraph | Table)[] =
    mark === null
      ? []
      : [new Paragraph({ style: styleId("attachment"), children: [...runsOf(mark, comments)] })];
  let table: PlanRow[] = [];
  const endTable = (): void => {
    if (table.length > 0) out.push(tableOf(table, columns, plan.print.orientation === "landscape", comments));
    table = [];
  };
  for (const row of plan.rows) {
    if (isTableRow(row, columns)) {
      // A second header begins a table of its own.
      if (isHeader(row) && table.some((one) => !isHeader(one))) endTable();
      table.push(row);
    } else {
      endTable();
      out.push(...wideParagraphs(row, columns, comments));
    }
  }
  endTable();
  return out;
}

/** Whether a row has cells of its own under the columns; a title, a note, a line to sign has one text or several side by side. */
function isTableRow(row: PlanRow, columns: readonly PlanColumn[]): boolean {
  if (row.role === "header" || row.role === "body" || row.role === "total") return true;
  if (row.role !== "section") return false;
  return columns.filter(({ key }) => text(row.cells[key]) !== "").length > 1;
}

function isHeader(row: PlanRow): boolean {
  return row.role === "header" || row.role === "section";
}

function wideParagraphs(
  row: PlanRow,
  columns: readonly PlanColumn[],
  comments: Comments,
): readonly Paragraph[] {
  const texts = columns.map(({ key }) => text(row.cells[key])).filter((one) => one !== "");
  if (texts.length === 0) return [];
  const style: WordStyle = row.role === "title" ? "table-title" : "table-note";
  return [
    new Paragraph({
      style: styleId(style),
      ...(row.role === "section" || row.role === "subtitle" ? { keepNext: true } : {}),
      children: [...runsOf(texts.join("　　　"), comments)],
    }),
  ];
}

function tableOf(
  rows: readonly PlanRow[],
  columns: readonly PlanColumn[],
  across: boolean,
  comments: Comments,
): Table {
  const widths = columnWidths(columns, across ? WIDTH.across : WIDTH.upright);
  return new Table({
    width: { size: total(widths), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    margins: { left: 60, right: 60, top: 30, bottom: 30 },
    borders: Object.fromEntries(
      ["top", "bottom", "left", "right", "insideHorizontal", "insideVertical"].map((side) => [
        side,
        { style: BorderStyle.SINGLE, size: 4, color: "000000" },
      ]),
    ),
    rows: cellsOfRows(rows, columns).map(
      ({ row, cells }) =>
        new TableRow({
          tableHeader: isHeader(row),
          cantSplit: true,
          children: cells.map(
            ({ at, down, wide }) =>
              new TableCell({
                width: { size: total(widths.slice(at, at + wide)), type: WidthType.DXA },
                ...(down > 1 ? { rowSpan: down } : {}),
                ...(wide > 1 ? { columnSpan: wide } : {}),
                verticalAlign: VerticalAlignTable.CENTER,
                children: cellParagraphs(row, columns[at], comments),
              }),
          ),
        }),
    ),
  });
}

/** Twips of each column: as wide as on the sheet, where two figures find room in it. */
function columnWidths(columns: readonly PlanColumn[], space: number): readonly number[] {
  const all = total(columns.map(({ width }) => width));
  const wanted = columns.map(({ width }) => Math.max(LEAST_WIDTH, (space * width) / all));
  return wanted.map((width) => Math.floor((width * space) / total(wanted)));
}

/** A cell of a table: the column that it begins in, and how many rows and columns it covers. */
interface Place {
  readonly at: number;
  readonly down: number;
  readonly wide: number;
}

/** The cells of each row, without those that lie under a merged one. */
function cellsOfRows(
  rows: readonly PlanRow[],
  columns: readonly PlanColumn[],
): readonly { readonly row: PlanRow; readonly cells: readonly Place[] }[] {
  const covered = new Set<string>();
  return rows.map((row, index) => ({
    row,
    cells: columns.flatMap(({ key }, at) => {
      if (covered.has(`${String(index)}:${String(at)}`)) return [];
      const span = row.cells[key]?.span;
      const down = Math.min(span?.rows ?? 1, rows.length - index);
      const wide = Math.min(span?.columns ?? 1, columns.length - at);
      for (let below = 0; below < down; below += 1)
        for (let beside = 0; beside < wide; beside += 1)
          covered.add(`${String(index + below)}:${String(at + beside)}`);
      return [{ at, down, wide }];
    }),
  }));
}

function cellParagraphs(
  row: PlanRow,
  column: PlanColumn | undefined,
  comments: Comments,
): readonly Paragraph[] {
  const cell = row.cells[column?.key ?? ""];
  const style = cell?.style ?? column?.style;
  const centred = style !== undefined && cellStyleOf(style).horizontal === "center";
  return text(cell)
    .split("\n")
    .map(
      (line) =>
        new Paragraph({
          style: styleId(isHeader(row) ? "table-header" : "table-text"),
          ...(centred ? { alignment: AlignmentType.CENTER } : {}),
          children: [...runsOf(line, comments, cell?.inferredFrom)],
        }),
    );
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}

function text(cell: PlanCell | undefined): string {
  return cell?.value === null || cell?.value === undefined ? "" : String(cell.value);
}
