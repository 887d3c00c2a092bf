import {
  physicalPlan,
  planLines,
  type CellLook,
  type LinePlan,
  type SheetNow,
  type SheetPlan,
} from "../../documents";
import type { Area } from "../../grid";
import { ExcelProblem } from "../errors/excel-problem";
import { persist, type Waiting } from "../errors/persist";
import { runUntracked } from "../errors/untracked";
import { isLocked, type Journal } from "../names/journal";
import { findChoicesSheet } from "../names/choices-name";
import { namedArea } from "../names/own-names";
import { nameFormula } from "../names/sheet-reference";
import { rangeOf } from "../read/read-cells";
import { listWorkbook, type WorkbookListing } from "../read/list-workbook";
import type { LaidOutSheet } from "../render/lay-out";
import { needsChoicesSheet } from "../render/choices-sheet";
import { look, type Look } from "../render/looks";
import { chartLooks, chartName, type KnownChart } from "../render/write-charts";
import { conditionalFormatLooks, writeValidations } from "../render/write-rules";
import { writeValues } from "../render/write-values";
import type { Content } from "./content";
import { endRun, frameOf } from "./end-run";
import type { ExistingSheet } from "./existing-sheet";
import { deleteSheet } from "./find-copies";
import { inspectSheets } from "./inspect-sheets";
import { setSizes } from "./line-sizes";
import { looksBack } from "./looks-back";
import type { CopiedSheet } from "./read-copies";
import { runOf } from "../names/runs";
import { planBefore } from "./rules-before";
import { sendLooks } from "./send-looks";
import { sendValues } from "./send-values";
import { checkStructure, freeNames, rewritesOfSheet, type RewriteJob, type WriteJob } from "./write-jobs";
import { journalOf, leftOverLooks, type Writing } from "./writing";

/**
 * Takes a write back: its new sheets go, and on the others stands again what was read of them before: values,
 * formulas, formats, merges, sizes, fonts and fills. It is all or nothing, and works like a write: with a journal and copies.
 *
 * @param existing the cells before the write, by the name that the sheet had then
 * @param copies merges and sizes before the write, by the same name
 * @throws ExcelProblem if it was put back after an error, or a sheet can't be written.
 */
export async function undoWrite(
  jobs: readonly WriteJob[],
  existing: ReadonlyMap<string, ExistingSheet>,
  copies: ReadonlyMap<string, CopiedSheet>,
  waiting: Waiting,
): Promise<void> {
  await runOf(async (run) => {
    const { writing, before } = await runUntracked((context) => prepare(context, run, jobs, existing));
    const contentOf = (job: WriteJob): Content => {
      const was = before.get(job);
      const cells = was && existing.get(was.sheet)?.cells;
      const copied = was && copies.get(was.sheet);
      if (!was || !cells || !copied) throw new RangeError(`Nothing was read of ${job.sheet}`);
      const content = contentBefore(was, cells, copied, job.lines);
      const plan = job.lines ? physicalPlan(job.plan, job.lines.slots) : job.plan;
      return {
        ...content,
        steps: (sheet, source) => [...content.steps(sheet, source), ...writeValidations(sheet, plan, source)],
      };
    };
    const sent = await sendValues(writing, waiting, contentOf);
    if ("error" in sent) throw sent.error;
    const frame = frameOf(writing.journal);
    const { ended } = await sendLooks(
      ({ workbook }) =>
        writing.jobs.map((job) => ({
          sheet: job.sheet,
          looks: [
            ...leftOverLooks(() => workbook.worksheets.getItem(job.sheet), job.lines),
            ...lookedBefore(
              workbook,
              job,
              existing.get(before.get(job)?.sheet ?? "")?.now,
              writing.inspection.existing.get(job.sheet)?.now,
            ),
            ...rulesAndCharts(workbook, job, {
              now: writing.inspection.existing.get(job.sheet)?.charts ?? [],
              before: existing.get(before.get(job)?.sheet ?? "")?.charts ?? [],
            }),
            look("print", () => {
              const sheet = workbook.worksheets.getItem(job.sheet);
              const area = areaBefore(before.get(job) ?? job) ?? contentOf(job).area;
              sheet.pageLayout.setPrintArea(rangeOf(sheet, printedArea(job, area)));
              // It went along with the rows.
              if (job.lines) workbook.names.getItem(job.ownName).formula = nameFormula(job.sheet, area);
            }),
          ],
        })),
      {
        ...frame,
        last: (context) => {
          removeNew(context, jobs, writing.listing);
          frame.last(context);
        },
      },
      { pause: waiting.patience?.pause },
    );
    if (!ended) await endUndo(writing.journal, jobs, waiting);
  });
}

async function prepare(
  context: Excel.RequestContext,
  run: string,
  jobs: readonly WriteJob[],
  existing: ReadonlyMap<string, ExistingSheet>,
): Promise<{ readonly writing: Writing; readonly before: ReadonlyMap<WriteJob, WriteJob> }> {
  const listing = await listWorkbook(context);
  if (isLocked(listing)) throw new ExcelProblem({ key: "excel.unfinished-write" });
  checkStructure(listing);
  const claim = freeNames(listing);
  const before = new Map<WriteJob, WriteJob>();
  for (const job of jobs) {
    const formula = listing.formulas.get(job.ownName.toUpperCase()) ?? null;
    const area = formula === null ? null : namedArea(formula);
    const there = listing.sheets.find(({ name }) => name === area?.sheet);
    // A sheet that the clerk has deleted since stays deleted.
    if (!job.rewrites || !there || !area) continue;
    const undone: RewriteJob = {
      ...job,
      sheet: there.name,
      formula,
      about: area.rows * area.columns,
      rewrites: rewritesOfSheet(there, claim),
      plan: planOf(job, existing.get(job.sheet)),
      lines: linesBack(job, area),
      looks: null,
    };
    before.set(undone, job);
  }
  const undoing = [...before.keys()];
  const isChosen = undoing.some(({ plan }) => needsChoicesSheet(plan));
  const inspection = await inspectSheets(
    context,
    undoing,
    isChosen ? findChoicesSheet(listing.formulas) : null,
  );
  const writing = { jobs: undoing, inspection, listing };
  return { writing: { ...writing, journal: journalOf(context, writing, run) }, before };
}

/** The plan by which a sheet was as it was; without charts that it had not. */
function planOf({ plan }: WriteJob, was: ExistingSheet | undefined): SheetPlan {
  if (!was) return { ...plan, validations: [], conditionalFormats: [], charts: [] };
  const before = planBefore(plan, was.cells);
  const had = new Set(was.charts.map(({ name }) => name));
  return { ...before, charts: before.charts?.filter(({ name }) => had.has(chartName(name))) ?? [] };
}

/** Looks that make rules and charts again those of the rows that stood there before. */
function rulesAndCharts(
  { worksheets }: Excel.Workbook,
  { plan, sheet }: WriteJob,
  charts: { readonly now: readonly KnownChart[]; readonly before: readonly KnownChart[] },
): readonly Look[] {
  const there = (): Excel.Worksheet => worksheets.getItem(sheet);
  const redrawn = new Set(plan.charts?.map(({ name }) => chartName(name)));
  return [
    ...conditionalFormatLooks(there, plan),
    // One that was there and can't be redrawn stays as it is; one that was not there goes.
    ...chartLooks(
      there,
      plan,
      charts.now.filter(({ name }) => redrawn.has(name) || !charts.before.some((one) => one.name === name)),
    ),
  ];
}

/** Looks that give a sheet its fonts, fills and the colour of its tab back, once its rows are those that it had. */
function lookedBefore(
  { worksheets }: Excel.Workbook,
  { sheet, lines }: WriteJob,
  before: SheetNow | undefined,
  now: SheetNow | undefined,
): readonly Look[] {
  if (!before || !now) return [];
  const there = (): Excel.Worksheet => worksheets.getItem(sheet);
  const places = lines && new Map(lines.slots.map(({ row, was }) => [row, was]));
  // Rows below those that were moved look as they did.
  const lookNow = (row: number): readonly CellLook[] | undefined =>
    !places ? now.cells[row] : places.has(row) ? now.cells[places.get(row) ?? -1] : before.cells[row];
  return [
    ...looksBack(there, before.cells, lookNow),
    ...(before.tabColor === now.tabColor
      ? []
      : [look("tab-color", () => void (there().tabColor = before.tabColor))]),
  ];
}

/** How the rows of a sheet become again those that it had; null where none were moved, or others came since. */
function linesBack({ plan, lines }: WriteJob, now: Area): LinePlan | null {
  if (lines === null || now.row + now.rows !== plan.rows.length) return null;
  const rows = new Map(lines.slots.flatMap(({ row, was }) => (was === null ? [] : [[was, row] as const])));
  const sources = Array.from({ length: lines.before }, (_, was) => rows.get(was) ?? null);
  return planLines(sources, plan.rows.length);
}

function areaBefore({ formula }: WriteJob): Area | null {
  const own = namedArea(formula ?? "");
  return own && { row: own.row, column: own.column, rows: own.rows, columns: own.columns };
}

/** Gives what stood on a sheet, as cells from A1 on. */
function contentBefore(
  job: WriteJob,
  { row, column, values, formulas, formats }: ExistingSheet["cells"],
  { merges, sizes }: CopiedSheet,
  moves: LinePlan | null,
): Content {
  const columns = column + (values[0]?.length ?? 0);
  const slots = moves?.slots ?? Array.from({ length: row + values.length }, (_, at) => ({ row: at }));
  const pad = <T>(lines: readonly (readonly T[])[], empty: T): readonly (readonly T[])[] =>
    slots.map((slot) => {
      const line = slot.row === null || slot.row < row ? undefined : lines[slot.row - row];
      return line ? [...Array<T>(column).fill(empty), ...line] : Array<T>(columns).fill(empty);
    });
  const places = new Map(slots.flatMap((slot, at) => (slot.row === null ? [] : [[slot.row, at] as const])));
  const placeOf = (line: number): number => places.get(line) ?? line;
  const cells: LaidOutSheet = {
    rows: slots.length,
    columns,
    values: pad<string | number | null>(formulas as (string | number)[][], null),
    formats: pad(formats, "General"),
    styles: [],
    merges: merges.map((area) => {
      const top = placeOf(area.row);
      return { ...area, row: top, rows: placeOf(area.row + area.rows - 1) - top + 1 };
    }),
    links: [],
  };
  const own = moves ? null : areaBefore(job);
  return {
    area: own ?? { row: 0, column: 0, rows: Math.max(1, cells.rows), columns: Math.max(1, columns) },
    keepsFormats: true,
    ...(moves ? { lines: moves } : {}),
    steps: (sheet) => [
      ...(values.length > 0 ? writeValues(sheet, cells) : []),
      ...setSizes(
        sheet,
        { row: 0, column: 0, rows: cells.rows, columns },
        {
          ...sizes,
          rows: moves
            ? slots.map((slot) => (slot.row === null ? STANDARD_HEIGHT : (sizes.rows[slot.row] ?? null)))
            : sizes.rows,
        },
      ),
    ],
  };
}

/** Points of a row that will go. */
const STANDARD_HEIGHT = 15;

function printedArea({ plan }: WriteJob, area: Area): Area {
  return { ...area, columns: plan.print.columns ?? area.columns };
}

/** Removes the sheets that the write made, found by their names; what those said before they say again. */
function removeNew(
  { workbook }: Excel.RequestContext,
  jobs: readonly WriteJob[],
  { formulas, sheets }: WorkbookListing,
): void {
  for (const { ownName, rewrites, formula } of jobs) {
    const now = formulas.get(ownName.toUpperCase());
    if (rewrites || now === undefined) continue;
    const made = namedArea(now)?.sheet;
    const there = sheets.find(({ name }) => name === made);
    // The list may come from another context than the one that deletes.
    if (there) deleteSheet({ ...there, proxy: workbook.worksheets.getItem(there.name) });
    if (formula === null) workbook.names.getItem(ownName).delete();
    else workbook.names.getItem(ownName).formula = formula;
  }
}

/** Does the last acts of an undo once more where they were cut off. */
async function endUndo(journal: Journal, jobs: readonly WriteJob[], waiting: Waiting): Promise<void> {
  await persist(
    () =>
      Excel.run({ delayForCellEdit: true }, async (context) => {
        removeNew(context, jobs, await listWorkbook(context));
        await context.sync();
      }),
    waiting,
  );
  await endRun(journal, waiting);
}
