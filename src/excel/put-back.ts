import type { Area } from "../grid";
import { clearSheet } from "./clear-sheet";
import { describeError } from "./describe-error";
import { ExcelProblem } from "./excel-problem";
import type { SheetFurniture } from "./inspect-sheets";
import { namedArea } from "./own-names";
import { areaOf, rangeOf } from "./read-cells";
import type { WriteJob } from "./write-jobs";

type Furniture = ReadonlyMap<string, SheetFurniture>;
type Rewriting = WriteJob & { readonly rewrites: NonNullable<WriteJob["rewrites"]> };

/**
 * Makes a write that failed half way undone: sheets are put back from their copies, new ones and their names removed.
 * Copies are made before anything is changed and dropped, in the same order, after everything is written; so which of
 * them are there tells how far it came.
 *
 * @returns `complete` where all had been written and only copies were left over, else `undone`.
 * @throws ExcelProblem naming the copies where putting back fails too.
 */
export async function putBack(
  jobs: readonly WriteJob[],
  furniture: Furniture,
  cause: unknown,
): Promise<"complete" | "undone"> {
  try {
    return await Excel.run({ delayForCellEdit: true }, (context) => undo(context, jobs, furniture));
  } catch (error) {
    const backups = jobs.flatMap(({ rewrites }) => (rewrites ? [rewrites.backup] : []));
    const reason = describeError(cause);
    throw new ExcelProblem(
      backups.length > 0
        ? { key: "excel.write-not-undone", params: { backup: backups.join("、"), reason } }
        : { key: "excel.write-leftovers", params: { reason } },
      { cause: error },
    );
  }
}

async function undo(
  context: Excel.RequestContext,
  jobs: readonly WriteJob[],
  furniture: Furniture,
): Promise<"complete" | "undone"> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/name");
  names.load("items/name,items/formula,items/scope");
  await context.sync();

  const present = new Set(worksheets.items.map(({ name }) => name));
  const rewriting = jobs.filter((job): job is Rewriting => job.rewrites !== null);
  const copied = rewriting.filter(({ rewrites }) => present.has(rewrites.backup));
  const complete = copied.length > 0 && copied[0] !== rewriting[0];
  if (!complete) {
    // A copy that is missing at the end means that nothing was changed yet.
    if (copied.length === rewriting.length) await restore(context, copied, furniture);
    const pointsTo = new Map(
      names.items
        .filter(({ scope }) => scope === "Workbook")
        .map(({ name, formula }) => [name.toUpperCase(), namedArea(String(formula))?.sheet]),
    );
    await removeNew(context, jobs, present, pointsTo);
  }
  for (const { rewrites } of copied) worksheets.getItem(rewrites.backup).delete();
  await context.sync();
  return complete ? "complete" : "undone";
}

async function restore(
  context: Excel.RequestContext,
  jobs: readonly Rewriting[],
  furniture: Furniture,
): Promise<void> {
  const { worksheets, names } = context.workbook;
  const copies = jobs.map((job) => {
    const copy = worksheets.getItem(job.rewrites.backup);
    const used = copy.getUsedRange(false).load("rowIndex,columnIndex,rowCount,columnCount");
    return { job, copy, used };
  });
  await context.sync();

  const sized = copies.map(({ job, copy, used }) => {
    const area = areaOf(used);
    return {
      job,
      copy,
      area,
      rows: loadSizes(copy, area, "rows"),
      columns: loadSizes(copy, area, "columns"),
    };
  });
  await context.sync();

  for (const { job, copy, area, rows, columns } of sized) {
    const sheet = worksheets.getItem(job.rewrites.id);
    clearSheet(sheet, furniture.get(job.sheet));
    // Only what can be seen is copied.
    if (furniture.get(job.sheet)?.filtered) copy.autoFilter.remove();
    rangeOf(sheet, area).copyFrom(rangeOf(copy, area));
    setSizes(sheet, area, rows, "rows");
    setSizes(sheet, area, columns, "columns");
    if (job.formula !== null) names.getItem(job.ownName).formula = job.formula;
  }
}

type Lines = "rows" | "columns";

/** The first cell of each row or column of an area, with the line's size; copying cells leaves sizes behind. */
function loadSizes(sheet: Excel.Worksheet, area: Area, lines: Lines): readonly Excel.Range[] {
  const wanted = lines === "rows" ? "rowHidden,format/rowHeight" : "columnHidden,format/columnWidth";
  return Array.from({ length: area[lines] }, (_, index) =>
    rangeOf(sheet, lineAt(area, lines, index)).load(wanted),
  );
}

function setSizes(sheet: Excel.Worksheet, area: Area, sized: readonly Excel.Range[], lines: Lines): void {
  sized.forEach((line, index) => {
    const target = rangeOf(sheet, lineAt(area, lines, index));
    if (lines === "rows") {
      target.format.rowHeight = line.format.rowHeight;
      target.rowHidden = line.rowHidden;
    } else {
      target.format.columnWidth = line.format.columnWidth;
      target.columnHidden = line.columnHidden;
    }
  });
}

function lineAt(area: Area, lines: Lines, index: number): Area {
  const { row, column } = area;
  return lines === "rows"
    ? { row: row + index, column, rows: 1, columns: 1 }
    : { row, column: column + index, rows: 1, columns: 1 };
}

/** A new sheet is known by our name on it, or by being empty where the name was not yet given: it may be another's. */
async function removeNew(
  context: Excel.RequestContext,
  jobs: readonly WriteJob[],
  present: ReadonlySet<string>,
  pointsTo: ReadonlyMap<string, string | undefined>,
): Promise<void> {
  const { workbook } = context;
  const asked = jobs
    .filter(({ sheet, rewrites }) => !rewrites && present.has(sheet))
    .map((job) => {
      const sheet = workbook.worksheets.getItem(job.sheet);
      return { job, sheet, used: sheet.getUsedRangeOrNullObject(true).load("rowCount") };
    });
  await context.sync();
  for (const { job, sheet, used } of asked) {
    const named = pointsTo.get(job.ownName.toUpperCase()) === job.sheet;
    if (!named && !used.isNullObject) continue;
    sheet.delete();
    if (!named) continue;
    const item = workbook.names.getItem(job.ownName);
    if (job.formula === null) item.delete();
    else item.formula = job.formula;
  }
}
