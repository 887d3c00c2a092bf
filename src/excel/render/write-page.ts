import type { SheetPlan } from "../../documents";
import { rangeOf } from "../read/read-cells";
import { step, type Step } from "./request-batches";
import { millimetres } from "./units";

type SheetOf = () => Excel.Worksheet;

/** Sets frozen rows, gridlines, tab colour and all print settings: A4, margins, print area, repeated rows, footer. */
export function writePage(sheet: SheetOf, plan: SheetPlan): readonly Step[] {
  const { print, rows, columns } = plan;
  const breaks = rows.flatMap(({ pageBreakBefore }, row) => (pageBreakBefore && row > 0 ? [row] : []));
  return [
    step(8, () => {
      const proxy = sheet();
      proxy.showGridlines = plan.gridlines ?? true;
      if (plan.tabColor) proxy.tabColor = plan.tabColor;
      proxy.freezePanes.unfreeze();
      if (plan.frozenRows > 0) proxy.freezePanes.freezeRows(plan.frozenRows);
    }),
    step(32, () => {
      const layout = sheet().pageLayout;
      layout.orientation = print.orientation === "portrait" ? "Portrait" : "Landscape";
      layout.paperSize = "A4";
      layout.topMargin = millimetres(print.margins.top);
      layout.rightMargin = millimetres(print.margins.right);
      layout.bottomMargin = millimetres(print.margins.bottom);
      layout.leftMargin = millimetres(print.margins.left);
      layout.centerHorizontally = print.centerHorizontally;
      layout.firstPageNumber = 1; // A sheet is filed by itself, so its pages count from 1.
      layout.zoom = print.fitToWidth ? { horizontalFitToPages: 1 } : { scale: 100 };
      layout.headersFooters.defaultForAllPages.centerFooter = print.footer;
      layout.setPrintArea(
        rangeOf(sheet(), { row: 0, column: 0, rows: rows.length, columns: print.columns ?? columns.length }),
      );
      const repeated = print.titleRows;
      if (repeated) {
        const height = repeated.to - repeated.from + 1;
        layout.setPrintTitleRows(
          rangeOf(sheet(), { row: repeated.from, column: 0, rows: height, columns: 1 }),
        );
      }
    }),
    step(3, () => sheet().horizontalPageBreaks.removePageBreaks()),
    ...breaks.map((row) =>
      step(6, () => {
        sheet().horizontalPageBreaks.add(rangeOf(sheet(), { row, column: 0, rows: 1, columns: 1 }));
      }),
    ),
  ];
}
