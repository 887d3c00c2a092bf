import type { CellValue } from "../../grid";
import { addTexts, bringInTexts, excelWritingTexts } from "../../locales";
import { capabilities } from "../capabilities";
import { ExcelProblem } from "../errors/excel-problem";
import type { Waiting } from "../errors/persist";
import { retryOnce } from "../errors/retry";
import { broughtMarks, newBroughtMark } from "../names/brought-mark";
import { closeJournal, namesSince, newJournal, noteStage, openJournal, type Journal } from "../names/journal";
import { isOursByName, ownName } from "../names/own-names";
import { runOf } from "../names/runs";
import { isNameFrom } from "../names/sheet-names";
import { nameFormula } from "../names/sheet-reference";
import { listWorkbook, type WorkbookListing } from "../read/list-workbook";
import { loadMeasured } from "../read/load-cells";
import { rangeOf } from "../read/read-cells";
import { sendSteps, step, type Step } from "../render/request-batches";
import { typedText } from "../render/typed-text";
import { asOwnWrite } from "../session/own-writes";
import { copySheet } from "../write/copy-sheet";
import { endRun } from "../write/end-run";
import { restoreSheets } from "../write/restore-sheets";
import { recover } from "../write/send-values";
import { busyRun, takeTurn, type Busy } from "../write/take-turn";
import { checkStructure, freeNames } from "../write/write-jobs";
import type { BroughtSheet, ChangedSheet, FileToBring, SheetToBring, ShownCell } from "../excel-host";
import { sheetPrints } from "./row-prints";
import { changedSince } from "./typed-rows";

addTexts(excelWritingTexts);
addTexts(bringInTexts);

/** What came in under a name that Excel chose. */
interface Came extends SheetToBring {
  readonly sheet: string;
  /** The mark of the sheet that it becomes. */
  readonly mark: string;
}

/** So often it is begun anew because another pane was quicker. */
const ATTEMPTS = 4;

/**
 * Inserts copies of another workbook's sheets at the end; one that replaces a sheet is laid over it, so that whatever points to
 * that sheet still does. All or nothing: it is a run with lock and journal like writing our own sheets, so that after an error, or by the
 * next start where the pane was closed, what came is removed and a sheet that was to be replaced is as it was. It takes five round trips,
 * and some more to replace.
 *
 * @throws ExcelProblem if this Excel can't do it, or the workbook can't be written.
 */
export function bringIn(file: FileToBring, waiting: Waiting = {}): Promise<readonly BroughtSheet[]> {
  if (!capabilities().insertsSheets) throw new ExcelProblem({ key: "excel.no-bring-in" });
  return asOwnWrite(() =>
    retryOnce(() => runOf((run) => attempts(run, file, waiting)), waiting.patience?.pause),
  );
}

async function attempts(run: string, file: FileToBring, waiting: Waiting): Promise<readonly BroughtSheet[]> {
  for (let attempt = 1; ; attempt++) {
    const before = await takeTurn(() => look(file), waiting);
    let journal = newJournal(`${run}${String(attempt)}`, before.sheets, {
      sheets: [],
      choices: null,
      brings: {
        sheets: file.sheets.map(({ name }) => name),
        names: [...before.formulas.keys()].filter(isOursByName),
        laidOver: [],
      },
    });
    const noted = (now: Journal): Journal => (journal = now);
    try {
      const brought = await Excel.run({ delayForCellEdit: true }, (context) =>
        bring(context, file, before, { journal, noted }),
      );
      // Its leftovers are what the next reading tells of.
      await end(journal, waiting);
      return brought;
    } catch (error) {
      const came = await recover(error, journal, waiting, () => false);
      if (came === "written" || attempt === ATTEMPTS) throw error;
    }
  }
}

/** Looks at the workbook; gives the run of another pane while that writes. */
function look(file: FileToBring): Promise<WorkbookListing | Busy> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const listing = await listWorkbook(context);
    const busy = busyRun(listing);
    if (busy) return busy;
    mustBeWritable(listing, file);
    return listing;
  });
}

/** The journal of a run, and what is told when more of it is known. */
interface Run {
  readonly journal: Journal;
  readonly noted: (journal: Journal) => Journal;
}

async function bring(
  context: Excel.RequestContext,
  file: FileToBring,
  before: WorkbookListing,
  { journal, noted }: Run,
): Promise<readonly BroughtSheet[]> {
  const { workbook } = context;
  openJournal(workbook, journal);
  const came = await insert(context, file, marksOf(before));
  const now = await listWorkbook(context);
  const alive = (): void => {
    noteStage(workbook, journal, "copying");
  };
  alive();
  await sendSteps(
    context,
    [...valueSteps(context, came), ...nameSteps(context, came, before, now)],
    undefined,
    alive,
  );
  await replace(context, came, now, { journal, noted });
  return printed(context, came);
}

/** Ends a run after which everything is there; what the answer leaves open the workbook tells. */
async function end(journal: Journal, waiting: Waiting): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async ({ workbook }) => {
    noteStage(workbook, journal, "written");
    for (const name of [
      ...(journal.brings?.laidOver ?? []),
      ...journal.sheets.flatMap(({ copy }) => copy ?? []),
    ])
      workbook.worksheets.getItem(name).delete();
    closeJournal(workbook);
    await workbook.context.sync();
  }).catch(() => endRun(journal, waiting));
}

function mustBeWritable(listing: WorkbookListing, file: FileToBring): void {
  if (listing.dateSystem !== file.dateSystem)
    throw new ExcelProblem({ key: "bring-in.date-system", params: { file: file.name } });
  checkStructure(listing);
  for (const { replaces } of file.sheets) {
    const there = listing.sheets.find(({ name }) => name === replaces);
    const params = { sheet: replaces ?? "" };
    if (replaces !== null && !there) throw new ExcelProblem({ key: "excel.sheet-gone", params });
    if (there?.protected) throw new ExcelProblem({ key: "excel.sheet-protected", params });
  }
}

/** Inserts the sheets; Excel gives a name that is taken a number. */
async function insert(
  context: Excel.RequestContext,
  { base64, sheets }: FileToBring,
  marks: ReadonlyMap<string, string>,
): Promise<readonly Came[]> {
  const { workbook } = context;
  const ids = workbook.insertWorksheetsFromBase64(base64, {
    sheetNamesToInsert: sheets.map(({ name }) => name),
    positionType: "End",
  });
  await context.sync();
  const proxies = ids.value.map((id) => workbook.worksheets.getItem(id).load("name"));
  await context.sync();
  const names = proxies.map(({ name }) => name);
  return sheets.map((one, at) => {
    const inOrder = names[at] ?? "";
    const sheet = isNameFrom(inOrder, one.name) ? inOrder : names.find((name) => isNameFrom(name, one.name));
    if (sheet === undefined)
      throw new ExcelProblem({ key: "excel.not-brought", params: { sheet: one.name } });
    return { ...one, sheet, mark: marks.get(one.replaces ?? "") ?? newBroughtMark() };
  });
}

/** The marks that sheets bear, by the sheets. */
function marksOf({ formulas }: WorkbookListing): ReadonlyMap<string, string> {
  return new Map([...broughtMarks(formulas)].map(([mark, sheet]) => [sheet, mark]));
}

function valueSteps({ workbook }: Excel.RequestContext, came: readonly Came[]): readonly Step[] {
  return came.flatMap(({ sheet, values }) =>
    runsOf(values).map(({ row, column, cells }) =>
      step(
        2,
        () => {
          const area = { row, column, rows: 1, columns: cells.length };
          rangeOf(workbook.worksheets.getItem(sheet), area).values = [cells.map(asTyped)];
        },
        JSON.stringify(cells).length,
      ),
    ),
  );
}

/** An error is written as it is, so that it stays one. */
function asTyped(value: CellValue): CellValue {
  return typeof value === "string" && !value.startsWith("#") ? typedText(value) : value;
}

/** Joins cells that stand side by side. */
function runsOf(
  values: readonly ShownCell[],
): readonly { readonly row: number; readonly column: number; readonly cells: CellValue[] }[] {
  const runs: { row: number; column: number; cells: CellValue[] }[] = [];
  for (const { row, column, value } of values) {
    const last = runs.at(-1);
    if (last && last.row === row && last.column + last.cells.length === column) last.cells.push(value);
    else runs.push({ row, column, cells: [value] });
  }
  return runs;
}

/** Marks what came, and sheets of ours as ours, and removes names of ours that came along: they would be taken for this workbook's own. */
function nameSteps(
  { workbook }: Excel.RequestContext,
  came: readonly Came[],
  before: WorkbookListing,
  now: WorkbookListing,
): readonly Step[] {
  const marks = new Map(
    came.flatMap(({ own, sheet }) =>
      own ? [[ownName(own.kind, own.edition).toUpperCase(), { own, sheet }] as const] : [],
    ),
  );
  const known = [...before.formulas.keys()];
  const strays = namesSince(known, now).filter((name) => !marks.has(name));
  return [
    ...strays.map((name) => step(2, () => workbook.names.getItem(name).delete())),
    ...came
      .filter(({ mark, own }) => own === null && !before.formulas.has(mark))
      .map(({ mark, sheet, replaces }) =>
        step(4, () => {
          const first = workbook.worksheets.getItem(replaces ?? sheet).getRange("A1");
          workbook.names.add(mark, first).visible = false;
        }),
      ),
    ...[...marks].map(([name, { own, sheet }]) =>
      step(4, () => {
        if (now.formulas.has(name)) workbook.names.getItem(name).formula = nameFormula(sheet, own.area);
        else {
          const range = rangeOf(workbook.worksheets.getItem(sheet), own.area);
          workbook.names.add(ownName(own.kind, own.edition), range).visible = false;
        }
      }),
    ),
  ];
}

/**
 * Lays what came over the sheets that it replaces. While that lasts, copies keep what stood there.
 *
 * @throws ExcelProblem if somebody typed on one since it was shown what would go
 */
async function replace(
  context: Excel.RequestContext,
  came: readonly Came[],
  now: WorkbookListing,
  { journal, noted }: Run,
): Promise<void> {
  const { workbook } = context;
  const claim = freeNames(now);
  const replaced = came.flatMap(({ sheet, replaces, mark, shown }) =>
    replaces === null ? [] : [{ sheet, replaces, mark, shown, backup: claim(replaces, "带入前") }],
  );
  if (replaced.length === 0) return;
  const { brings } = journal;
  const kept = noted({
    ...journal,
    sheets: replaced.map(({ replaces, mark, backup }) => ({
      sheet: replaces,
      ownName: mark,
      formula: "",
      copy: backup,
      draft: null,
      printed: null,
    })),
    ...(brings && { brings: { ...brings, laidOver: replaced.map(({ sheet }) => sheet) } }),
  });
  noteStage(workbook, kept, "copying");
  for (const { replaces, mark, backup } of replaced) {
    const veryHidden = now.sheets.find(({ name }) => name === replaces)?.visibility === "veryHidden";
    const sheet = { sheet: replaces, ownName: mark, copy: backup, veryHidden };
    copySheet(workbook.worksheets, sheet, kept.run, "After");
  }
  noteStage(workbook, kept, "changing");
  await context.sync();
  const typedOn = await typedSince(replaced);
  if (typedOn.length > 0)
    throw new ExcelProblem({ key: "excel.typed-meanwhile", params: { sheets: typedOn.join("、") } });
  const laid = replaced.map(({ sheet, replaces }) => ({
    sheet: replaces,
    copy: sheet,
    formula: "",
    printed: null,
  }));
  await restoreSheets(context, laid, true);
}

/** On which sheets, by their copies, somebody typed since the clerk was shown what would go. */
async function typedSince(
  replaced: readonly (Pick<Came, "shown"> & { readonly replaces: string; readonly backup: string })[],
): Promise<readonly string[]> {
  const asked = replaced.flatMap(({ replaces, shown, backup }) =>
    shown ? [{ replaces, shown, backup }] : [],
  );
  const found = await changedSince(asked.map(({ backup, shown: { prints } }) => ({ sheet: backup, prints })));
  const textOf = (changed: ChangedSheet | null | undefined): string =>
    JSON.stringify([changed?.rows ?? [], changed?.gone ?? 0]);
  return asked
    .filter(({ shown }, at) => textOf(shown.changed) !== textOf(found[at]))
    .map(({ replaces }) => replaces);
}

/** Reads how the sheets came, since Excel may write a formula otherwise than the file does. */
async function printed(
  context: Excel.RequestContext,
  came: readonly Came[],
): Promise<readonly BroughtSheet[]> {
  const asked = came.map((one) => {
    const sheet = one.replaces ?? one.sheet;
    const proxy = context.workbook.worksheets.getItem(sheet);
    return {
      name: one.name,
      sheet,
      mark: one.mark,
      proxy,
      size: proxy.getUsedRange(true).load("rowCount,columnCount"),
    };
  });
  await context.sync();
  const loaded = await loadMeasured(context, asked);
  return asked.map(({ name, sheet, mark }, at) => {
    const cells = loaded[at];
    return { name, sheet, mark, prints: cells ? sheetPrints(cells) : "" };
  });
}
