import type { SheetPlan } from "../../documents";
import type { Sheet } from "../../grid";
import { addTexts, excelWritingTexts, type Message } from "../../locales";
import { retryOnce } from "../errors/retry";
import { runUntracked } from "../errors/untracked";
import type { WriteOptions, WriteOutcome } from "../excel-host";
import { findChoicesSheet } from "../names/choices-name";
import { runOf } from "../names/runs";
import { listWorkbook, type WorkbookListing } from "../read/list-workbook";
import { needsChoicesSheet } from "../render/choices-sheet";
import { asOwnWrite, withOwnDeletions } from "../session/own-writes";
import { finishRun } from "./end-run";
import type { ExistingSheet } from "./existing-sheet";
import { inspectSheets } from "./inspect-sheets";
import { noticesOf } from "./send-looks";
import { sendValues } from "./send-values";
import { busyRun, takeTurn, type Busy } from "./take-turn";
import { undoWrite } from "./undo-write";
import { untilWritten } from "./until-written";
import { planJobs, type WriteJob } from "./write-jobs";
import { journalOf, looksOf, type Writing } from "./writing";

addTexts(excelWritingTexts);

/**
 * Writes sheets. A sheet that is ours already is rewritten in place, whatever it is called and wherever it stands;
 * the others are added at the end. It takes four round trips where nothing is refused, more only above 4 MB: names and
 * protection; what stands on the sheets to rewrite; values, formats, rules and names; looks.
 *
 * The values are all or nothing. Excel has no transactions, and what was done before an error stays. So the request
 * first takes a lock, opens a journal and copies each sheet that will be rewritten. After an error the sheets are
 * restored from their copies and new ones are removed. A sheet on which somebody typed between looking and writing is
 * put back and written again with what was typed. Looks may be refused: they are left out, with a notice. The copies go
 * last, with the journal. Replacing an old sheet by a new one would be simpler, but would break the clerk's formulas
 * that refer to ours. No Excel undoes copying and deleting of sheets by Ctrl+Z, so the outcome has an undo of its own.
 *
 * @throws ExcelProblem when the workbook can't be written, or was restored after an error; the signal's reason when it
 *   is aborted before the values are sent.
 */
export async function writeSheets(
  plans: readonly SheetPlan[],
  options: WriteOptions = {},
): Promise<WriteOutcome> {
  if (plans.length === 0) return { sheets: [], notices: [], undo: () => Promise.resolve() };
  return asOwnWrite(() =>
    retryOnce(() => runOf((run) => write(run, plans, options)), options.patience?.pause),
  );
}

async function write(run: string, plans: readonly SheetPlan[], options: WriteOptions): Promise<WriteOutcome> {
  const { looked: writing, sent } = await untilWritten(
    run,
    {
      look: (one) => prepare(one, plans, options),
      send: (looked) => sendValues(looked, options),
      whatWasTyped: ({ journal }, { copies }) => ({
        typedOn: [...copies].filter(([, { typedSince }]) => typedSince).map(([sheet]) => sheet),
        journal,
      }),
    },
    options,
  );
  const notices = await writeLooks(writing, options);
  const { jobs, inspection } = writing;
  return {
    sheets: jobs.map(({ plan, edition, sheet, rewrites }) => ({
      kind: plan.kind,
      edition,
      sheet,
      created: rewrites === null,
      rows: plan.rows.length,
    })),
    notices,
    undo: (waiting = {}) =>
      asOwnWrite(() => withOwnDeletions(() => undoWrite(jobs, inspection.existing, sent.copies, waiting))),
  };
}

/** Sends the looks and ends the run; gives the notices of what was left out. */
async function writeLooks(writing: Writing, options: WriteOptions): Promise<readonly Message[]> {
  const sheets = writing.jobs.map(({ sheet }) => sheet);
  const told = { stage: "looks", sheets, now: [], written: sheets.length } as const;
  options.onProgress?.({ ...told, done: 0 });
  const { refused, isCancelled, left } = await finishRun(
    (context) => looksOf(context, writing),
    writing.journal,
    options,
  );
  const notices = [...noticesOf(refused)];
  if (isCancelled) notices.push({ key: "excel.looks-cancelled" });
  if (left.length > 0) return [...notices, ...left];
  options.onProgress?.({ ...told, done: 1 });
  return notices;
}

async function prepare(run: string, plans: readonly SheetPlan[], options: WriteOptions): Promise<Writing> {
  options.onProgress?.({ stage: "looking", sheets: [], now: [], written: 0, done: 0 });
  return takeTurn(() => runUntracked((context) => look(context, run, plans, options)), options);
}

/** Looks at the workbook; gives the run of another pane while that writes. */
async function look(
  context: Excel.RequestContext,
  run: string,
  plans: readonly SheetPlan[],
  { renew = (plan) => ({ plan, lines: null, looks: null }) }: WriteOptions,
): Promise<Writing | Busy> {
  const listing = await listWorkbook(context);
  const busy = busyRun(listing);
  if (busy) return busy;
  const jobs = planJobs(listing, plans);
  const choicesSheet = plans.some(needsChoicesSheet) ? findChoicesSheet(listing.formulas) : null;
  const inspection = await inspectSheets(context, jobs, choicesSheet);
  const renewed = jobs.map((job): WriteJob => {
    const there = job.rewrites && inspection.existing.get(job.sheet);
    return there ? { ...job, ...renew(job.plan, sheetNow(job.sheet, there, listing), there.now) } : job;
  });
  const writing = { jobs: renewed, listing, inspection };
  return { ...writing, journal: journalOf(context, writing, run) };
}

function sheetNow(name: string, { cells }: ExistingSheet, { dateSystem }: WorkbookListing): Sheet {
  return { name, ...cells, visibility: "visible", protected: false, merges: [], dateSystem };
}
