import { ApiError } from "../protocol/api-error";
import { defineClass, type Scalar } from "../protocol/class-table";
import { partOf, withPart, type PageSetup, type Part, type SheetModel } from "../model";
import { rangeArgument } from "../actions/range-arguments";
import { RangeRef } from "../actions/range-ref";
import type { World } from "../protocol/world";
import { rangeObject } from "./range";

const PAPERS: Readonly<Record<string, number>> = {
  Letter: 1,
  Legal: 5,
  A3: 8,
  A4: 9,
  A5: 11,
  B4: 12,
  B5: 13,
};
const POINTS_PER_INCH = 72;

function change(sheet: SheetModel, part: Partial<PageSetup>): void {
  sheet.page = { ...sheet.page, ...part };
}

type MarginName = keyof PageSetup["margins"];

const margin = (name: MarginName): Scalar<SheetModel> => ({
  get: ({ page }) => page.margins[name] * POINTS_PER_INCH,
  set: (sheet, value) => {
    if (typeof value !== "number" || !(value >= 0)) throw new ApiError("InvalidArgument");
    change(sheet, { margins: { ...sheet.page.margins, [name]: value / POINTS_PER_INCH } });
  },
});

const flag = (name: "centerHorizontally" | "centerVertically" | "blackAndWhite"): Scalar<SheetModel> => ({
  get: ({ page }) => page[name],
  set: (sheet, value) => change(sheet, { [name]: value === true }),
});

const headerPart = (side: "header" | "footer", part: Part): Scalar<SheetModel> => ({
  get: ({ page }) => partOf(page[side], part),
  set: (sheet, value) => {
    if (typeof value !== "string") throw new ApiError("InvalidArgument");
    const text = withPart(sheet.page[side], part, value);
    if (text.length > 255) throw new ApiError("InvalidArgument");
    change(sheet, { [side]: text });
  },
});

const headerFooter = defineClass<SheetModel>({
  name: "HeaderFooter",
  scalars: {
    leftHeader: headerPart("header", "left"),
    centerHeader: headerPart("header", "center"),
    rightHeader: headerPart("header", "right"),
    leftFooter: headerPart("footer", "left"),
    centerFooter: headerPart("footer", "center"),
    rightFooter: headerPart("footer", "right"),
  },
});

const headersFooters = defineClass<SheetModel>({
  name: "HeaderFooterGroup",
  objects: { defaultForAllPages: headerFooter },
});

function zoomOf({ fit, scale }: PageSetup): unknown {
  return fit ? { horizontalFitToPages: fit.width, verticalFitToPages: fit.height } : { scale };
}

/**
 * Sets a scale, or pages across and down. A number of pages that is left out is 1, the file format's default (inferred);
 * 0 means as many as it takes.
 */
function setZoom(sheet: SheetModel, value: unknown, { state }: World): void {
  if (typeof value !== "object" || value === null) throw new ApiError("InvalidArgument");
  const given = new Map(Object.entries(value).map(([name, one]) => [name.toLowerCase(), one as unknown]));
  const number = (name: string): number | null => {
    const one = given.get(name) ?? null;
    if (one !== null && typeof one !== "number") throw new ApiError("InvalidArgument");
    return one;
  };
  const [scale, width, height] = [
    number("scale"),
    number("horizontalfittopages"),
    number("verticalfittopages"),
  ];
  if (width !== null || height !== null) {
    if (!state.fitToPagesIgnored) change(sheet, { fit: { width: width ?? 1, height: height ?? 1 } });
    return;
  }
  if (scale !== null && scale >= 10 && scale <= 400) change(sheet, { fit: null, scale });
  else throw new ApiError("InvalidArgument");
}

/** `Worksheet.pageLayout`. Margins are in points. */
export const pageLayout = defineClass<SheetModel>({
  name: "PageLayout",
  scalars: {
    orientation: {
      get: ({ page }) => (page.orientation === "landscape" ? "Landscape" : "Portrait"),
      set: (sheet, value) => {
        if (value !== "Landscape" && value !== "Portrait") throw new ApiError("InvalidArgument");
        change(sheet, { orientation: value === "Landscape" ? "landscape" : "portrait" });
      },
    },
    paperSize: {
      get: ({ page }) => Object.keys(PAPERS).find((name) => PAPERS[name] === page.paperSize) ?? null,
      set: (sheet, value) => {
        const paperSize = PAPERS[String(value)];
        if (paperSize === undefined) throw new ApiError("InvalidArgument");
        change(sheet, { paperSize });
      },
    },
    printOrder: {
      get: ({ page }) => (page.order === "overThenDown" ? "OverThenDown" : "DownThenOver"),
      set: (sheet, value) =>
        change(sheet, { order: value === "OverThenDown" ? "overThenDown" : "downThenOver" }),
    },
    firstPageNumber: {
      get: ({ page }) => page.firstPage,
      set: (sheet, value) => {
        if (value !== "" && !(typeof value === "number" && Number.isInteger(value)))
          throw new ApiError("InvalidArgument");
        change(sheet, { firstPage: value === "" ? null : value });
      },
    },
    zoom: { get: ({ page }) => zoomOf(page), set: setZoom },
    centerHorizontally: flag("centerHorizontally"),
    centerVertically: flag("centerVertically"),
    blackAndWhite: flag("blackAndWhite"),
    topMargin: margin("top"),
    bottomMargin: margin("bottom"),
    leftMargin: margin("left"),
    rightMargin: margin("right"),
    headerMargin: margin("header"),
    footerMargin: margin("footer"),
  },
  objects: { headersFooters },
  methods: {
    setPrintArea: (sheet, [area], world) =>
      change(sheet, { printArea: rangeArgument(area, sheet, world).area }),
    setPrintTitleRows: (sheet, [rows], world) => {
      const { area } = rangeArgument(rows, sheet, world);
      change(sheet, { titleRows: { from: area.row, to: area.row + area.rows - 1 } });
    },
    getPrintTitleRowsOrNullObject: (sheet, _args, world) => {
      const { titleRows } = sheet.page;
      if (!titleRows) return null;
      const area = {
        row: titleRows.from,
        rows: titleRows.to - titleRows.from + 1,
        column: 0,
        columns: 16384,
      };
      return rangeObject(new RangeRef(sheet, area), world);
    },
  },
});
