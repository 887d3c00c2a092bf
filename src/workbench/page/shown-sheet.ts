import type { CSSProperties } from "react";
import type { SheetModel, View, ViewBorder, ViewCell } from "../host";
import type { GridSheet } from "./grid-sheet";

const PIXELS_PER_POINT = 96 / 72;
const ROOM_BELOW = 30;
const ROOM_BESIDE = 8;
const LEAST_ROWS = 60;
const LEAST_COLUMNS = 26;

const ALONG: Readonly<Record<string, CSSProperties["textAlign"]>> = {
  left: "left",
  center: "center",
  centerContinuous: "center",
  right: "right",
  justify: "justify",
  distributed: "justify",
};
const UPRIGHT: Readonly<Record<string, CSSProperties["alignItems"]>> = {
  top: "flex-start",
  middle: "center",
  center: "center",
  bottom: "flex-end",
};

/** Gives a sheet of the stand-in as the grid draws it, with some room below and beside what is used. */
export function shownSheet(view: View, sheet: SheetModel): GridSheet {
  const used = sheet.usedArea(false);
  const rows = Math.max(LEAST_ROWS, (used ? used.row + used.rows : 0) + ROOM_BELOW);
  const columns = Math.max(LEAST_COLUMNS, (used ? used.column + used.columns : 0) + ROOM_BESIDE);
  return {
    name: sheet.name,
    rowHeights: Array.from({ length: rows }, (_, row) => view.rowHeight(sheet, row) * PIXELS_PER_POINT),
    columnWidths: Array.from(
      { length: columns },
      (_, column) => view.columnWidth(sheet, column) * PIXELS_PER_POINT,
    ),
    frozenRows: sheet.frozen.rows,
    frozenColumns: sheet.frozen.columns,
    gridlines: sheet.showGridlines,
    cell(row, column) {
      const cell = view.cell(sheet, row, column);
      return {
        text: cell.text,
        style: { ...cssOf(cell), boxShadow: outerLines(view, sheet, row, column, cell) },
        wrap: cell.style.wrap,
        link: cell.link !== null,
        area: cell.merge,
      };
    },
    input: (row, column) => view.cell(sheet, row, column).input,
  };
}

function cssOf({ style, isNumber, link }: ViewCell): CSSProperties {
  return {
    fontFamily: style.font.name ? `"${style.font.name}", inherit` : undefined,
    fontSize: `${style.font.size * PIXELS_PER_POINT}px`,
    color: style.font.color,
    fontWeight: style.bold ? 700 : undefined,
    fontStyle: style.italic ? "italic" : undefined,
    textDecoration: style.underline || link ? "underline" : undefined,
    background: style.fill ?? "#fff",
    textAlign: ALONG[style.horizontal ?? ""] ?? (isNumber ? "right" : "left"),
    alignItems: UPRIGHT[style.vertical ?? "bottom"] ?? "flex-end",
    paddingLeft: style.indent > 0 ? style.indent * 12 : undefined,
    borderRight: line(style.borders.right),
    borderBottom: line(style.borders.bottom),
  };
}

function line(border: ViewBorder | undefined): string | undefined {
  return border
    ? `${border.style === "medium" || border.style === "thick" ? 2 : 1}px solid ${border.color}`
    : undefined;
}

/** Gives the lines above and to the left that the adjacent cells don't draw themselves. */
function outerLines(
  view: View,
  sheet: SheetModel,
  row: number,
  column: number,
  { style }: ViewCell,
): string | undefined {
  const { top, left } = style.borders;
  const above = top && row > 0 && view.cell(sheet, row - 1, column).style.borders.bottom;
  const beside = left && column > 0 && view.cell(sheet, row, column - 1).style.borders.right;
  const lines = [top && !above && `inset 0 1px ${top.color}`, left && !beside && `inset 1px 0 ${left.color}`];
  return lines.filter(Boolean).join(", ") || undefined;
}
