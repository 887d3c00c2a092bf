import { describeError } from "../errors/describe-error";
import { errorCode } from "../errors/error-codes";
import { ExcelProblem } from "../errors/excel-problem";
import { persist, type Waiting } from "../errors/persist";
import { isRefusal } from "../errors/refusal";
import { runUntracked } from "../errors/untracked";
import type { WriteOptions } from "../excel-host";
import { isLocked, isOpen, noteStage, readJournal, type Journal } from "../names/journal";
import { listWorkbook, type WorkbookListing } from "../read/list-workbook";
import { sendSteps } from "../render/request-batches";
import { rollBack } from "./rollback";
import { readCopy, type CopiedSheet } from "./read-copies";
import { mendNames, misnamed } from "./verify-names";
import type { WriteJob } from "./write-jobs";
import { contentOfPlan, rewritesOf, valueSteps, type ContentOf, type Writing } from "./writing";

/** What the copies were like, by the sheet's name; or the error after which nothing is written and it may be tried again. */
type SentValues = { readonly copies: ReadonlyMap<string, CopiedSheet> } | { readonly error: unknown };

/**
 * Sends everything that must not be lost.
 *
 * @throws ExcelProblem when everything was put back, and whatever Excel answered before it did anything.
 */
export async function sendValues(
  writing: Writing,
  options: Omit<WriteOptions, "renew"> = {},
  contentOf: ContentOf = contentOfPlan,
): Promise<SentValues> {
  const { journal, jobs } = writing;
  const sheets = jobs.map(({ sheet }) => sheet);
  const areaOf = (job: WriteJob) => contentOf(job).area;
  let answered = 0;
  try {
    const sent = await runUntracked(async (context) => {
      const { steps, copies, formulas } = valueSteps(context, writing, contentOf);
      await sendSteps(
        context,
        steps,
        ({ done, now, written }) => {
          answered = done;
          options.onProgress?.({ stage: "values", sheets, now, written: written.length, done });
        },
        () => {
          noteStage(context.workbook, journal, "changing");
        },
      );
      return { copies: copies(), formulas: formulas() };
    });
    await mendNames(jobs, sent.formulas, areaOf);
    return { copies: sent.copies };
  } catch (error) {
    if (answered === 0 && isRefusal(error)) throw error;
    const came = await recover(
      error,
      journal,
      options,
      ({ formulas }) => misnamed(jobs, formulas, areaOf).length === 0,
    );
    return came === "written" ? { copies: await readCopies(writing, options) } : { error };
  }
}

/**
 * Finds out what a request left behind whose answer is an error, and puts it back. The answer may be lost while the work was done, so the
 * workbook itself says how far it came.
 *
 * @param isWhole whether the names of what was written are as they should be
 * @returns `written` if all is there; `nothing` if another run was quicker, so that it may be tried again
 * @throws ExcelProblem when everything was put back; the error itself where nothing was done.
 */
export async function recover(
  error: unknown,
  journal: Journal,
  waiting: Waiting,
  isWhole: (listing: WorkbookListing) => boolean,
): Promise<"written" | "nothing"> {
  const isTaken = errorCode(error) === "ItemAlreadyExists";
  const listing = await lookAgain(waiting);
  if (!isOpen(listing, journal)) {
    if (isLocked(listing) || isTaken) return "nothing";
    throw error;
  }
  if (readJournal(listing)?.stage === "written" && isWhole(listing)) return "written";
  await rollBack(journal, waiting, error);
  if (isTaken) return "nothing";
  throw new ExcelProblem(
    {
      key: journal.brings ? "excel.bring-in-undone" : "excel.write-undone",
      params: { reason: describeError(error) },
    },
    { cause: error },
  );
}

const lookAgain = (waiting: Waiting): Promise<WorkbookListing> =>
  persist(() => Excel.run(listWorkbook), waiting);

/** Reads the copies once more after their answer was lost. */
function readCopies(writing: Writing, waiting: Waiting): Promise<ReadonlyMap<string, CopiedSheet>> {
  return persist(
    () =>
      Excel.run(async (context) => {
        const copies = rewritesOf(writing).flatMap((job) => {
          const existing = writing.inspection.existing.get(job.sheet);
          return existing ? [{ job, ...readCopy(context.workbook, job, existing) }] : [];
        });
        await sendSteps(
          context,
          copies.flatMap(({ steps }) => steps),
        );
        return new Map(copies.map(({ job, read }) => [job.sheet, read()]));
      }),
    waiting,
  );
}
