import { columnPoints, type SheetPlan } from "../../documents";
import { areaText } from "../../grid";
import { look, type Look } from "./looks";
import { millimetres } from "./units";

type SheetOf = () => Excel.Worksheet;

/** A4 in millimetres. */
const PAPER = { short: 210, long: 297 };

/** Gives the scale in percent at which all printed columns go on one page; at most 100, and at least Excel's least. */
function scaleOf({ print, columns }: SheetPlan): number {
  const printed = columns.slice(0, print.columns ?? columns.length).filter(({ hidden }) => !hidden);
  const wide = printed.reduce((sum, { width }) => sum + columnPoints(width), 0);
  const paper = print.orientation === "portrait" ? PAPER.short : PAPER.long;
  const room = millimetres(paper - print.margins.left - print.margins.right);
  return Math.max(10, Math.min(100, Math.floor((room / wide) * 100)));
}

/**
 * Sets frozen rows, gridlines, tab colour and all print settings: A4, margins, print area, repeated rows, footer.
 *
 * @param isNew whether the sheet was just made, so that what every new sheet has need not be set
 */
export function pageLooks(sheet: SheetOf, plan: SheetPlan, isNew: boolean): readonly Look[] {
  const { print, rows, columns } = plan;
  const breaks = rows.flatMap(({ pageBreakBefore }, row) => (pageBreakBefore && row > 0 ? [row] : []));
  const layout = (): Excel.PageLayout => sheet().pageLayout;
  const { tabColor } = plan;
  const repeated = print.titleRows;
  const gridlines = plan.gridlines ?? true;
  return [
    ...(isNew && gridlines ? [] : [look("gridlines", () => (sheet().showGridlines = gridlines))]),
    ...(tabColor ? [look("tab-color", () => (sheet().tabColor = tabColor))] : []),
    ...(isNew && plan.frozenRows === 0
      ? []
      : [
          look("freeze", () => {
            const { freezePanes } = sheet();
            if (!isNew) freezePanes.unfreeze();
            if (plan.frozenRows > 0) freezePanes.freezeRows(plan.frozenRows);
          }),
        ]),
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
    look("print", () => (layout().zoom = { scale: print.fitToWidth ? scaleOf(plan) : 100 }), "scale"),
    // Where Excel takes a number of pages (it may not while the tab Page Layout is closed: office-js issue 1860), it keeps
    // the scale right when a column is widened. A height must be told: none at all may mean one page.
    ...(print.fitToWidth
      ? [look("print", () => (layout().zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 }), "fit")]
      : []),
    look("print", () => (layout().headersFooters.defaultForAllPages.centerFooter = print.footer), "footer"),
    look(
      "print",
      () => {
        layout().setPrintArea(
          areaText({ row: 0, column: 0, rows: rows.length, columns: print.columns ?? columns.length }),
        );
      },
      "area",
    ),
    ...(repeated
      ? [
          look(
            "print",
            () => {
              // Excel asks for entire rows.
              layout().setPrintTitleRows(`$${String(repeated.from + 1)}:$${String(repeated.to + 1)}`);
            },
            "titles",
          ),
        ]
      : []),
    ...(isNew && breaks.length === 0
      ? []
      : [
          look("page-breaks", () => {
            const { horizontalPageBreaks } = sheet();
            if (!isNew) horizontalPageBreaks.removePageBreaks();
            for (const row of breaks)
              horizontalPageBreaks.add(areaText({ row, column: 0, rows: 1, columns: 1 }));
          }),
        ]),
  ];
}
