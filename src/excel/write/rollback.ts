import { choicesFormula, isMarked, removeNewChoices } from "../render/choices-sheet";
import { describeError } from "../errors/describe-error";
import { ExcelProblem } from "../errors/excel-problem";
import type { SheetFurniture } from "./inspect-sheets";
import type { WorkbookListing } from "../read/list-workbook";
import { namedArea } from "../names/own-names";
import { restoreSheets } from "./restore-sheets";
import type { RewriteJob, WriteJob } from "./write-jobs";

type Furniture = ReadonlyMap<string, SheetFurniture>;

/**
 * Undoes a write that failed half way: sheets are restored from their copies, new sheets and their names are removed.
 * Copies are made before anything is changed and are dropped, in the same order, after everything is written; so the
 * copies that are there tell how far the write came.
 *
 * @param listing the workbook before the write
 * @returns `complete` if everything had been written and only copies were left over, else `undone`.
 * @throws ExcelProblem naming the copies if the restoring fails too.
 */
export async function rollBack(
  jobs: readonly WriteJob[],
  furniture: Furniture,
  listing: WorkbookListing,
  cause: unknown,
): Promise<"complete" | "undone"> {
  try {
    return await Excel.run({ delayForCellEdit: true }, (context) => undo(context, jobs, furniture, listing));
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
  listing: WorkbookListing,
): Promise<"complete" | "undone"> {
  const { worksheets, names } = context.workbook;
  const sheetsBefore = listing.sheets.map(({ name }) => name);
  worksheets.load("items/name");
  names.load("items/name,items/formula,items/scope");
  await context.sync();

  const present = new Set(worksheets.items.map(({ name }) => name));
  const rewriting = jobs.filter((job): job is RewriteJob => job.rewrites !== null);
  const copied = rewriting.filter(({ rewrites }) => present.has(rewrites.backup));
  const complete = copied.length > 0 && copied[0] !== rewriting[0];
  if (!complete) {
    if (copied.length === rewriting.length) await restoreSheets(context, copied, furniture);
    // If a copy is missing at the end, nothing was changed yet; the last copy may still lack its name.
    else
      for (const name of unnamedCopies(rewriting, present, sheetsBefore)) worksheets.getItem(name).delete();
    const pointsTo = new Map(
      names.items
        .filter(({ scope }) => scope === "Workbook")
        .map(({ name, formula }) => [name.toUpperCase(), namedArea(String(formula))?.sheet]),
    );
    await removeNew(context, jobs, present, pointsTo);
    const named = isMarked(pointsTo);
    const formula = choicesFormula(listing.formulas);
    removeNewChoices(context.workbook, present, sheetsBefore, named, formula);
  }
  for (const { rewrites } of copied) worksheets.getItem(rewrites.backup).delete();
  await context.sync();
  return complete ? "complete" : "undone";
}

/** Finds copies that still have the name which Excel gives them: `达标汇总 (2)`. */
function unnamedCopies(
  rewriting: readonly RewriteJob[],
  present: ReadonlySet<string>,
  sheetsBefore: readonly string[],
): readonly string[] {
  return [...present].filter((name) => {
    const original = name.replace(/ \(\d+\)$/, "");
    const isCopy = original !== name && rewriting.some(({ sheet }) => sheet.startsWith(original));
    return isCopy && !sheetsBefore.includes(name);
  });
}

/**
 * Removes new sheets. One is known by our defined name, or, if that was not given yet, by being empty; a sheet with
 * contents may be somebody else's.
 */
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
