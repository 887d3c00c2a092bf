import type { SheetPlan } from "../../documents";
import { rangeOf } from "../read/read-cells";
import { look, type Look } from "./looks";
import { millimetres } from "./units";

type SheetOf = () => Excel.Worksheet;

/** Sets frozen rows, gridlines, tab colour and all print settings: A4, margins, print area, repeated rows, footer. */
export function pageLooks(sheet: SheetOf, plan: SheetPlan): readonly Look[] {
  const { print, rows, columns } = plan;
  const breaks = rows.flatMap(({ pageBreakBefore }, row) => (pageBreakBefore && row > 0 ? [row] : []));
  const layout = (): Excel.PageLayout => sheet().pageLayout;
  const { tabColor } = plan;
  const repeated = print.titleRows;
  return [
    look("gridlines", () => (sheet().showGridlines = plan.gridlines ?? true)),
    ...(tabColor ? [look("tab-color", () => (sheet().tabColor = tabColor))] : []),
    look("freeze", () => {
      const { freezePanes } = sheet();
      freezePanes.unfreeze();
      if (plan.frozenRows > 0) freezePanes.freezeRows(plan.frozenRows);
    }),
    look(
      "print",
      () => {
        const paper = layout();
        paper.orientation = print.orientation === "portrait" ? "Portrait" : "Landscape";
        paper.paperSize = "A4";
      },
      "paper",
    ),
    look(
      "print",
      () => {
        const paper = layout();
        paper.topMargin = millimetres(print.margins.top);
        paper.rightMargin = millimetres(print.margins.right);
        paper.bottomMargin = millimetres(print.margins.bottom);
        paper.leftMargin = millimetres(print.margins.left);
        paper.centerHorizontally = print.centerHorizontally;
      },
      "margins",
    ),
    // A sheet is filed by itself, so its pages count from 1.
    look("print", () => (layout().firstPageNumber = 1), "first-page"),
    look(
      "print",
      () => (layout().zoom = print.fitToWidth ? { horizontalFitToPages: 1 } : { scale: 100 }),
      "zoom",
    ),
    look("print", () => (layout().headersFooters.defaultForAllPages.centerFooter = print.footer), "footer"),
    look(
      "print",
      () => {
        layout().setPrintArea(
          rangeOf(sheet(), {
            row: 0,
            column: 0,
            rows: rows.length,
            columns: print.columns ?? columns.length,
          }),
        );
      },
      "area",
    ),
    ...(repeated
      ? [
          look(
            "print",
            () => {
              const height = repeated.to - repeated.from + 1;
              layout().setPrintTitleRows(
                rangeOf(sheet(), { row: repeated.from, column: 0, rows: height, columns: 1 }),
              );
            },
            "titles",
          ),
        ]
      : []),
    look("page-breaks", () => {
      sheet().horizontalPageBreaks.removePageBreaks();
      for (const row of breaks)
        sheet().horizontalPageBreaks.add(rangeOf(sheet(), { row, column: 0, rows: 1, columns: 1 }));
    }),
  ];
}
