import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import { isProposed } from "../kit/proposed";
import type { PlanColumn, PlanRow, SheetPlan } from "../kit/sheet-plan";
import { styleOf as cellStyleOf } from "../kit/styles";
import { runsOf, type Comments } from "./comments";
import { APART, cellText, isHeader, placedCells, shownOf, tableBlocks, type TextBlock } from "./table-blocks";
import { styleId, type WordStyle } from "./word-styles";

/** Twips of the text area, upright and across. */
const WIDTH = { upright: 8844, across: 12756 } as const;

/** So many rows of a table go along with what is signed below it. */
const LAST_ROWS = 2;

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
  const columns = shownOf(plan);
  const out: (Paragraph | Table)[] =
    mark === null
      ? []
      : [new Paragraph({ style: styleId("attachment"), children: [...runsOf(mark, comments)] })];
  const blocks = tableBlocks(plan);
  const lastTable = blocks.map(({ kind }) => kind).lastIndexOf("table");
  for (const [at, block] of blocks.entries()) {
    const next = blocks[at + 1];
    const isSigned = next?.kind === "text" && next.row.role === "signature";
    if (block.kind === "text") out.push(...wideParagraphs(block, comments, isSigned));
    else {
      const across = plan.print.orientation === "landscape";
      out.push(tableOf(block.rows, columns, across, comments, at === lastTable && next !== undefined));
    }
  }
  return out;
}

/** @param isSigned whether the signatures follow: they never stand alone on a page */
function wideParagraphs(
  { row, cells }: TextBlock,
  comments: Comments,
  isSigned: boolean,
): readonly Paragraph[] {
  const style: WordStyle = row.role === "title" ? "table-title" : "table-note";
  return [
    new Paragraph({
      style: styleId(style),
      ...(row.role === "section" || row.role === "subtitle" || isSigned ? { keepNext: true } : {}),
      children: cells.flatMap((cell, at) => [
        ...(at === 0 ? [] : [new TextRun(APART)]),
        ...runsOf(cellText(cell), comments, isProposed(cell.value) ? cell.inferredFrom : undefined),
      ]),
    }),
  ];
}

/** @param isKept whether its last rows stand on the page of what follows */
function tableOf(
  rows: readonly PlanRow[],
  columns: readonly PlanColumn[],
  across: boolean,
  comments: Comments,
  isKept: boolean,
): Table {
  const widths = columnWidths(columns, across ? WIDTH.across : WIDTH.upright);
  const told = new Set<string>();
  const kept = new Set(isKept ? rows.slice(-LAST_ROWS) : []);
  const sourceIn = (row: PlanRow, column: PlanColumn | undefined): string | undefined =>
    firstOf(row.cells[column?.key ?? ""]?.inferredFrom, column, told);
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
    rows: placedCells(rows, columns).map(
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
                children: cellParagraphs(row, columns[at], comments, {
                  inferredFrom: sourceIn(row, columns[at]),
                  keepNext: kept.has(row),
                }),
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

/** A source where its column tells it first: the same in each of fifty rows would hide what differs. */
function firstOf(
  source: string | undefined,
  column: PlanColumn | undefined,
  told: Set<string>,
): string | undefined {
  const place = `${column?.key ?? ""}\n${source ?? ""}`;
  if (source === undefined || told.has(place)) return undefined;
  told.add(place);
  return source;
}

function cellParagraphs(
  row: PlanRow,
  column: PlanColumn | undefined,
  comments: Comments,
  { inferredFrom, keepNext }: { readonly inferredFrom: string | undefined; readonly keepNext: boolean },
): readonly Paragraph[] {
  const cell = row.cells[column?.key ?? ""];
  const style = cell?.style ?? column?.style;
  const centred = style !== undefined && cellStyleOf(style).horizontal === "center";
  return cellText(cell)
    .split("\n")
    .map(
      (line, at) =>
        new Paragraph({
          style: styleId(isHeader(row) ? "table-header" : "table-text"),
          ...(keepNext ? { keepNext } : {}),
          ...(centred ? { alignment: AlignmentType.CENTER } : {}),
          children: [...runsOf(line, comments, at === 0 ? inferredFrom : undefined)],
        }),
    );
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}
