import type { CellLook, SheetNow } from "../../documents";
import type { Area } from "../../grid";
import { step, type Step } from "../render/request-batches";
import { rangeOf } from "../read/read-cells";
import { loadSizes } from "./line-sizes";

/** A cell's looks take about so many bytes in an answer. */
const BYTES_PER_CELL = 180;
const CELLS_PER_STEP = 10_000;

const LOOKS = {
  format: {
    fill: { color: true },
    font: {
      color: true,
      name: true,
      size: true,
      bold: true,
      italic: true,
      underline: true,
      strikethrough: true,
    },
  },
};

/** What is asked of a sheet's looks: steps that ask, and what they found once they were answered. */
interface AskedLooks {
  readonly steps: readonly Step[];
  readonly now: () => Omit<SheetNow, "filtered" | "commented">;
}

/** Asks how the cells of an area look that begins at A1, how high and wide its rows and columns are, and for the tab's colour. */
export function askForLooks(sheet: Excel.Worksheet, area: Area): AskedLooks {
  const cells: OfficeExtension.ClientResult<Excel.CellProperties[][]>[] = [];
  const sizes = loadSizes(() => sheet, area);
  const most = Math.max(1, Math.floor(CELLS_PER_STEP / area.columns));
  const steps: Step[] = [...sizes.steps, step(1, () => void sheet.load("tabColor"))];
  for (let row = 0; row < area.rows; row += most) {
    const piece = { ...area, row, rows: Math.min(most, area.rows - row) };
    steps.push(
      step(
        3,
        () => void cells.push(rangeOf(sheet, piece).getCellProperties(LOOKS)),
        0,
        piece.rows * piece.columns * BYTES_PER_CELL,
      ),
    );
  }
  return {
    steps,
    now: () => {
      const { rows, columns } = sizes.sizes();
      return {
        cells: cells.flatMap(({ value }) => value.map((line) => line.map(lookOf))),
        heights: rows,
        widths: columns,
        tabColor: sheet.tabColor,
      };
    },
  };
}

function lookOf({ format }: Excel.CellProperties): CellLook {
  const { fill, font } = format ?? {};
  return {
    fill: fill?.color || "#FFFFFF",
    color: font?.color ?? "#000000",
    name: font?.name ?? "",
    size: font?.size ?? 0,
    bold: font?.bold ?? false,
    italic: font?.italic ?? false,
    underline: font?.underline ?? "None",
    strikethrough: font?.strikethrough ?? false,
  };
}

/** Asks for the comments of a sheet. Notes can't be listed: the library that we ship does not know them. */
export function askForComments(sheet: Excel.Worksheet): Excel.CommentCollection | null {
  const canList = Office.context.requirements.isSetSupported("ExcelApi", "1.10");
  return canList ? sheet.comments.load("items/id") : null;
}

/** Finds the rows on which comments lie; a round trip where there are any. */
export async function findComments(
  context: Excel.RequestContext,
  asked: readonly (Excel.CommentCollection | null)[],
): Promise<readonly ReadonlySet<number>[]> {
  const places = asked.map((comments) =>
    (comments?.items ?? []).map((comment) => comment.getLocation().load("rowIndex")),
  );
  if (places.flat().length > 0) await context.sync();
  return places.map((ranges) => new Set(ranges.map(({ rowIndex }) => rowIndex)));
}
