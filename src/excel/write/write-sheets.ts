import type { SheetPlan } from "../../documents";
import type { Area, Sheet } from "../../grid";
import { capabilities } from "../capabilities";
import { findChoicesSheet } from "../names/choices-name";
import { isMarked, needsChoicesSheet, placeChoices } from "../render/choices-sheet";
import { clearSheet } from "./clear-sheet";
import { describeError } from "../errors/describe-error";
import { errorCode } from "../errors/error-codes";
import { ExcelProblem } from "../errors/excel-problem";
import { inspectSheets, type Inspection, type SheetFurniture } from "./inspect-sheets";
import { layOut } from "../render/lay-out";
import { listWorkbook, type WorkbookListing } from "../read/list-workbook";
import { retryOnce } from "../errors/retry";
import { asOwnWrite } from "../session/own-writes";
import { rollBack } from "./rollback";
import { rangeOf } from "../read/read-cells";
import { nameFormula } from "../names/sheet-reference";
import { sendSteps, step, type Step } from "../render/request-batches";
import type { Renew, WrittenSheet } from "../excel-host";
import { writeCharts } from "../render/write-charts";
import { planJobs, type WriteJob } from "./write-jobs";
import { writePage } from "../render/write-page";
import { writeConditionalFormats, writeValidations, type ChoicesSource } from "../render/write-rules";
import { writeSizes } from "../render/write-sizes";
import { writeStyles } from "../render/write-styles";
import { writeValues } from "../render/write-values";

/**
 * Writes sheets. A sheet that is ours already is rewritten in place, whatever it is called and wherever it stands;
 * the others are added at the end. It takes at most three round trips for all of them (names and protection; what
 * stands on the sheets to rewrite; the writing), and more only above 4 MB.
 *
 * It is all or nothing. Excel has no transactions, and what was done before an error stays. So the same request first
 * copies each sheet that will be rewritten, and drops the copies as its very last act. After an error the sheets are
 * restored from their copies and new ones are removed. Replacing an old sheet by a new one would be simpler, but
 * would break the clerk's formulas that refer to ours. No Excel undoes copying and deleting of sheets by Ctrl+Z, so
 * one step of undo (`mergeUndoGroup`) is possible only if every sheet is new.
 *
 * @param renew carries what now stands on an existing sheet over into its plan
 * @throws ExcelProblem when the workbook can't be written, or was restored after an error.
 */
export async function writeSheets(
  plans: readonly SheetPlan[],
  renew: Renew = (plan) => plan,
): Promise<readonly WrittenSheet[]> {
  if (plans.length === 0) return [];
  return asOwnWrite(() => retryOnce(() => attempt(plans, renew)));
}

async function attempt(plans: readonly SheetPlan[], renew: Renew): Promise<readonly WrittenSheet[]> {
  const writing = await Excel.run((context) => prepare(context, plans, renew));
  const { jobs } = writing;
  await writeOrPutBack(writing, capabilities().undoGroup && jobs.every(({ rewrites }) => !rewrites));
  return jobs.map(({ plan, edition, sheet, rewrites }) => ({
    kind: plan.kind,
    edition,
    sheet,
    created: rewrites === null,
    rows: plan.rows.length,
  }));
}

/** The sheets to write and what stands on them now. */
interface Writing {
  readonly jobs: readonly WriteJob[];
  readonly inspection: Inspection;
  readonly listing: WorkbookListing;
}

async function prepare(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  renew: Renew,
): Promise<Writing> {
  const listing = await listWorkbook(context);
  const jobs = planJobs(listing, plans);
  const choicesSheet = plans.some(needsChoicesSheet) ? findChoicesSheet(listing.formulas) : null;
  const inspection = await inspectSheets(context, jobs, choicesSheet);
  const renewed = jobs.map((job): WriteJob => {
    const there = job.rewrites && inspection.furniture.get(job.sheet);
    return there ? { ...job, plan: renew(job.plan, sheetNow(job.sheet, there, listing)) } : job;
  });
  return { jobs: renewed, listing, inspection };
}

function sheetNow(name: string, { cells }: SheetFurniture, { dateSystem }: WorkbookListing): Sheet {
  return { name, ...cells, visibility: "visible", protected: false, merges: [], dateSystem };
}

async function writeOrPutBack(writing: Writing, oneUndo: boolean): Promise<void> {
  let answered = 0;
  const write = (context: Excel.RequestContext): Promise<void> =>
    sendSteps(context, stepsOf(context, writing), () => {
      answered += 1;
    });
  try {
    await (oneUndo ? Excel.run({ mergeUndoGroup: true }, write) : Excel.run(write));
  } catch (error) {
    if (answered === 0 && isRefusal(error)) throw error;
    const outcome = await rollBack(writing.jobs, writing.inspection.furniture, writing.listing, error);
    if (outcome === "complete") return;
    if (oneUndo && errorCode(error) === "UndoNotSupported") {
      await writeOrPutBack(writing, false);
      return;
    }
    throw new ExcelProblem(
      { key: "excel.write-undone", params: { reason: describeError(error) } },
      { cause: error },
    );
  }
}

/** Whether Excel refused the request as a whole, before it carried out any action. */
function isRefusal(error: unknown): boolean {
  const code = errorCode(error);
  return (
    code === "InvalidOperationInCellEditMode" ||
    code === "RequestPayloadSizeLimitExceeded" ||
    code === "ActivityLimitReached"
  );
}

function stepsOf(context: Excel.RequestContext, { jobs, inspection, listing }: Writing): readonly Step[] {
  const { application, worksheets } = context.workbook;
  const rewritten = jobs.flatMap(({ sheet, rewrites }) => (rewrites ? [{ sheet, ...rewrites }] : []));
  const choices = placeChoices(
    context,
    jobs.map(({ plan }) => plan),
    inspection.choices,
    [...listing.sheets.map(({ name }) => name), ...jobs.map(({ sheet }) => sheet)],
    isMarked(listing.formulas),
  );
  return [
    step(2, () => application.suspendScreenUpdatingUntilNextSync()),
    ...rewritten.map(({ sheet, backup, veryHidden }) =>
      step(6, () => {
        const copy = worksheets.getItem(sheet).copy("End");
        copy.name = backup;
        // Excel does not delete a very hidden sheet.
        if (veryHidden) copy.visibility = "Hidden";
      }),
    ),
    ...choices.steps,
    ...jobs.flatMap((job) => writeSheet(context, job, inspection.furniture.get(job.sheet), choices.source)),
    ...rewritten.map(({ backup }) => step(3, () => worksheets.getItem(backup).delete())),
  ];
}

function writeSheet(
  { workbook }: Excel.RequestContext,
  job: WriteJob,
  furniture: SheetFurniture | undefined,
  source: ChoicesSource,
): readonly Step[] {
  const { plan } = job;
  const { worksheets, names } = workbook;
  let proxy: Excel.Worksheet | null = null;
  // The sheet is asked for when the step's turn comes, because Excel carries out "add" and "get" in the order in
  // which they are queued.
  const sheet = (): Excel.Worksheet =>
    (proxy ??= job.rewrites ? worksheets.getItem(job.sheet) : worksheets.add(job.sheet));
  const cells = layOut(plan);
  const area: Area = { row: 0, column: 0, rows: cells.rows, columns: cells.columns };
  return [
    step(20, () => {
      if (job.rewrites) clearSheet(sheet(), furniture);
    }),
    step(8, () => {
      const item =
        job.formula === null ? names.add(job.ownName, rangeOf(sheet(), area)) : names.getItem(job.ownName);
      if (job.formula !== null) item.formula = nameFormula(job.sheet, area);
      item.visible = false;
    }),
    ...writeValues(sheet, cells),
    ...writeStyles(sheet, cells),
    ...writeSizes(sheet, plan),
    ...writeValidations(sheet, plan, source),
    ...writeConditionalFormats(sheet, plan),
    ...writePage(sheet, plan),
    ...writeCharts(sheet, plan, furniture?.charts ?? []),
  ];
}
