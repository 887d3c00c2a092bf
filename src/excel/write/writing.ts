import type { LinePlan, SheetPlan } from "../../documents";
import { isMarked, choicesFormula, placeChoices } from "../render/choices-sheet";
import { chartLooks } from "../render/write-charts";
import { conditionalFormatLooks, writeValidations, type ChoicesSource } from "../render/write-rules";
import { layOut } from "../render/lay-out";
import { look, type Look } from "../render/looks";
import { pageLooks } from "../render/write-page";
import { step, type Step } from "../render/request-batches";
import { writeSizes } from "../render/write-sizes";
import { writeStyles } from "../render/write-styles";
import { writeValues } from "../render/write-values";
import {
  draftName,
  newJournal,
  noteStage,
  openJournal,
  type Journal,
  type MovedRows,
} from "../names/journal";
import { nameFormula } from "../names/sheet-reference";
import { rangeOf } from "../read/read-cells";
import { workbookFormulas, type WorkbookListing } from "../read/list-workbook";
import { clearSheet } from "./clear-sheet";
import type { Content } from "./content";
import { copySheet } from "./copy-sheet";
import type { Inspection } from "./inspect-sheets";
import { deleteRows, insertRows, movedRows } from "./move-lines";
import { renewedContent } from "./renewed-content";
import { readCopy, type CopiedSheet } from "./read-copies";
import type { RewriteJob, WriteJob } from "./write-jobs";

/** The sheets to write, what stands on them now, and the journal that the run keeps. */
export interface Writing {
  readonly jobs: readonly WriteJob[];
  readonly inspection: Inspection;
  readonly listing: WorkbookListing;
  readonly journal: Journal;
}

export function rewritesOf({ jobs }: Pick<Writing, "jobs">): readonly RewriteJob[] {
  return jobs.filter((job): job is RewriteJob => job.rewrites !== null);
}

/** Makes the journal of a run that writes these sheets. */
export function journalOf(
  context: Excel.RequestContext,
  writing: Omit<Writing, "journal">,
  run: string,
): Journal {
  const { jobs, listing } = writing;
  const { made } = choicesOf(context, writing);
  return newJournal(run, listing.sheets, {
    sheets: jobs.map(({ sheet, ownName, formula, rewrites, plan, lines }, index) => ({
      sheet,
      ownName,
      formula,
      copy: rewrites?.copy ?? null,
      draft: rewrites ? null : draftName(run, index),
      printed: plan.print.columns ?? null,
      ...movedOf(lines),
    })),
    choices: made === null ? null : { sheet: made, formula: choicesFormula(listing.formulas) },
  });
}

function movedOf(lines: LinePlan | null): { readonly moved?: MovedRows } {
  const moved = lines && movedRows(lines);
  return moved ? { moved } : {};
}

/** The steps that write everything that must not be lost; they are all or nothing. */
export interface ValueSteps {
  readonly steps: readonly Step[];
  /** Tells what the copies were like, by the sheet's name, once all steps were answered. */
  readonly copies: () => ReadonlyMap<string, CopiedSheet>;
  /** Tells what the names of workbook scope say at the end, by the name in capitals. */
  readonly formulas: () => ReadonlyMap<string, string>;
}

export type ContentOf = (job: WriteJob) => Content;

/**
 * Gives the steps that write values, formats, validation and names. First the lock is taken, then the names of our
 * sheets are set, before copies with names of the same spelling are there; then each sheet that will be rewritten is
 * copied and only then emptied. The copies are read, since what was typed between looking and writing is on them.
 */
export function valueSteps(
  context: Excel.RequestContext,
  writing: Writing,
  contentOf: ContentOf = contentOfPlan,
): ValueSteps {
  const { jobs, inspection, journal, listing } = writing;
  const { workbook } = context;
  const { application, worksheets, names } = workbook;
  const known = new Map<WriteJob, Content>();
  const contentFor = (job: WriteJob): Content => {
    const content = known.get(job) ?? contentOf(job);
    known.set(job, content);
    return content;
  };
  const rewriting = rewritesOf(writing);
  // Asked for before copies bring names of the same spelling along.
  const items = new Map<WriteJob, Excel.NamedItem>();
  const choices = choicesOf(context, writing);
  const copies = rewriting.flatMap((job) => {
    const existing = inspection.existing.get(job.sheet);
    return existing ? [{ job, ...readCopy(workbook, job, existing) }] : [];
  });
  const size = JSON.stringify(journal).length * 6;
  return {
    steps: [
      step(4, () => openJournal(workbook, journal), size),
      step(2, () => application.suspendScreenUpdatingUntilNextSync()),
      ...rewriting.map((job) =>
        step(3, () => {
          const item = names.getItem(job.ownName);
          const { area, lines } = contentFor(job);
          item.formula = nameFormula(job.sheet, lines ? { ...area, rows: Math.max(1, lines.before) } : area);
          item.visible = false;
          items.set(job, item);
        }),
      ),
      // Copying and emptying have to go in one request: what is typed between them would be lost.
      step(10 * rewriting.length, () => {
        for (const { sheet, ownName, rewrites } of rewriting)
          copySheet(worksheets, { sheet, ownName, ...rewrites }, journal.run);
      }),
      step(24 * rewriting.length + 2, () => {
        noteStage(workbook, journal, "changing");
        for (const job of rewriting) {
          const existing = inspection.existing.get(job.sheet);
          const { keepsFormats, lines } = contentFor(job);
          clearSheet(
            worksheets.getItem(job.sheet),
            existing,
            lines ? "rows" : keepsFormats ? "formats" : "nothing",
          );
        }
      }),
      ...rewriting.flatMap((job) => {
        const { lines } = contentFor(job);
        return lines ? [insertRows(() => worksheets.getItem(job.sheet), lines)] : [];
      }),
      ...copies.flatMap(({ steps }) => steps),
      ...choices.steps,
      ...jobs.flatMap((job, index) =>
        sheetSteps(context, job, contentFor(job), journal.sheets[index]?.draft ?? job.sheet, choices.source),
      ),
      // The name went along with the rows that were put in; rows at the end are new to it.
      ...rewriting.map((job) =>
        step(1, () => {
          const { area, lines } = contentFor(job);
          const item = items.get(job);
          if (lines && item) item.formula = nameFormula(job.sheet, area);
        }),
      ),
      step(
        4,
        () => {
          noteStage(workbook, journal, "written");
          names.load("items/name,items/formula,items/scope");
        },
        size,
        150 * (listing.formulas.size + jobs.length),
      ),
    ],
    formulas: () => workbookFormulas(names),
    copies: () => new Map(copies.map(({ job, read }) => [job.sheet, read()])),
  };
}

/** The looks of one sheet. */
export interface SheetLooks {
  readonly sheet: string;
  readonly looks: readonly Look[];
}

/** Gives the looks of all sheets; any of them may be left out. */
export function looksOf(
  { workbook }: Excel.RequestContext,
  { jobs, inspection }: Writing,
): readonly SheetLooks[] {
  return jobs.map(({ plan, lines, looks, sheet: name, rewrites }) => {
    let proxy: Excel.Worksheet | null = null;
    const sheet = (): Excel.Worksheet => (proxy ??= workbook.worksheets.getItem(name));
    return {
      sheet: name,
      looks: [
        ...leftOverLooks(sheet, lines),
        ...conditionalFormatLooks(sheet, plan),
        ...pageLooks(sheet, looks?.tab ? withoutTabColor(plan) : plan, rewrites === null),
        ...chartLooks(sheet, plan, inspection.existing.get(name)?.charts ?? []),
      ],
    };
  });
}

/** Rows that are left over go first: the other looks are meant for the rows as they stand then. */
export function leftOverLooks(sheet: () => Excel.Worksheet, lines: LinePlan | null): readonly Look[] {
  return lines && lines.deletes.length > 0 ? [look("rows", () => deleteRows(sheet(), lines))] : [];
}

/** The colour of the tab is the clerk's. */
function withoutTabColor(plan: SheetPlan): SheetPlan {
  const bare = { ...plan };
  delete (bare as { tabColor?: string }).tabColor;
  return bare;
}

function choicesOf(context: Excel.RequestContext, { jobs, inspection, listing }: Omit<Writing, "journal">) {
  return placeChoices(
    context,
    jobs.map(({ plan }) => plan),
    inspection.choices,
    [...listing.sheets.map(({ name }) => name), ...jobs.map(({ sheet }) => sheet)],
    isMarked(listing.formulas),
  );
}

/** Gives what a plan puts on its sheet. */
export const contentOfPlan: ContentOf = ({ plan, lines, looks }) => {
  if (lines && looks) return renewedContent(plan, lines, looks);
  const cells = layOut(plan);
  return {
    area: { row: 0, column: 0, rows: cells.rows, columns: cells.columns },
    steps: (sheet, source) => [
      ...writeValues(sheet, cells),
      ...writeStyles(sheet, cells),
      ...writeSizes(sheet, plan),
      ...writeValidations(sheet, plan, source),
    ],
  };
};

function sheetSteps(
  { workbook }: Excel.RequestContext,
  job: WriteJob,
  { area, steps }: Content,
  draft: string,
  source: ChoicesSource,
): readonly Step[] {
  const { worksheets, names } = workbook;
  let proxy: Excel.Worksheet | null = null;
  // The sheet is asked for when the step's turn comes, because Excel carries out "add" and "get" in the order in
  // which they are queued.
  const sheet = (): Excel.Worksheet =>
    (proxy ??= job.rewrites ? worksheets.getItem(job.sheet) : worksheets.add(draft));
  // A new sheet has the run's own name until it is marked as ours, so that nobody else's is taken for it.
  const begin = step(10, () => {
    const made = sheet();
    const item =
      job.formula === null ? names.add(job.ownName, rangeOf(made, area)) : names.getItem(job.ownName);
    if (job.formula !== null) item.formula = nameFormula(draft, area);
    item.visible = false;
    made.name = job.sheet;
  });
  return [...(job.rewrites ? [] : [begin]), ...steps(sheet, source)].map((one) => ({
    ...one,
    sheet: job.sheet,
  }));
}
