import type { CellValue } from "../../grid";
import { addTexts, bringInTexts, excelWritingTexts } from "../../locales";
import { capabilities } from "../capabilities";
import { describeError } from "../errors/describe-error";
import { ExcelProblem } from "../errors/excel-problem";
import { retryOnce } from "../errors/retry";
import { broughtMarks, newBroughtMark } from "../names/brought-mark";
import { isOursByName, ownName } from "../names/own-names";
import { nameFormula } from "../names/sheet-reference";
import { listWorkbook, type WorkbookListing } from "../read/list-workbook";
import { loadMeasured } from "../read/load-cells";
import { rangeOf } from "../read/read-cells";
import { sendSteps, step, type Step } from "../render/request-batches";
import { typedText } from "../render/typed-text";
import { asOwnWrite } from "../session/own-writes";
import { deleteSheet } from "../write/find-copies";
import { restoreSheets } from "../write/restore-sheets";
import { checkStructure, freeNames } from "../write/write-jobs";
import type { BroughtSheet, FileToBring, SheetToBring, ShownCell } from "../excel-host";
import { sheetPrints } from "./row-prints";

addTexts(excelWritingTexts);
addTexts(bringInTexts);

/** What came in under a name that Excel chose. */
interface Came extends SheetToBring {
  readonly sheet: string;
  /** The mark of the sheet that it becomes. */
  readonly mark: string;
}

/**
 * Inserts copies of another workbook's sheets at the end; one that replaces a sheet is laid over it, so that whatever points to
 * that sheet still does. All or nothing: after an error the copies are removed and a sheet that was to be replaced is as it was.
 * It takes five round trips, and some more to replace.
 *
 * @throws ExcelProblem if this Excel can't do it, or the workbook can't be written.
 */
export function bringIn(file: FileToBring): Promise<readonly BroughtSheet[]> {
  if (!capabilities().insertsSheets) throw new ExcelProblem({ key: "excel.no-bring-in" });
  return asOwnWrite(() =>
    retryOnce(() => Excel.run({ delayForCellEdit: true }, (one) => attempt(one, file))),
  );
}

async function attempt(context: Excel.RequestContext, file: FileToBring): Promise<readonly BroughtSheet[]> {
  const before = await listWorkbook(context);
  mustBeWritable(before, file);
  try {
    const came = await insert(context, file, marksOf(before));
    const now = await listWorkbook(context);
    await sendSteps(context, [...valueSteps(context, came), ...nameSteps(context, came, before, now)]);
    return await replace(context, came, now);
  } catch (error) {
    await removeNew(before, file);
    throw new ExcelProblem(
      { key: "excel.bring-in-undone", params: { reason: describeError(error) } },
      { cause: error },
    );
  }
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

/** Whether Excel may have given this name to a sheet that was called otherwise: `考勤 (2)`, cut where it got too long. */
function isNameFrom(name: string, source: string): boolean {
  const base = name.replace(/ ?\(\d+\)$/, "");
  return name === source || (base !== name && base !== "" && source.startsWith(base));
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
  const strays = namesSince(before, now).filter((name) => !marks.has(name));
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

/** Names like ours that came along. */
function namesSince(before: WorkbookListing, now: WorkbookListing): readonly string[] {
  return [...now.formulas.keys()].filter((name) => isOursByName(name) && !before.formulas.has(name));
}

/** Lays what came over the sheets that it replaces. While that lasts, copies keep what stood there; they go last of all. */
async function replace(
  context: Excel.RequestContext,
  came: readonly Came[],
  now: WorkbookListing,
): Promise<readonly BroughtSheet[]> {
  const { worksheets } = context.workbook;
  const claim = freeNames(now);
  const replaced = came.flatMap(({ sheet, replaces }) =>
    replaces === null ? [] : [{ sheet, replaces, backup: claim(replaces, "带入前") }],
  );
  if (replaced.length === 0) return printed(context, came);
  const layOver = (from: "sheet" | "backup") =>
    restoreSheets(
      context,
      replaced.map((one) => ({
        sheet: one.replaces,
        copy: one[from],
        formula: "",
        printed: null,
      })),
      true,
    );
  for (const { replaces, backup } of replaced) {
    const sheet = worksheets.getItem(replaces);
    sheet.copy("After", sheet).name = backup;
  }
  await context.sync();
  try {
    await layOver("sheet");
    const prints = await printed(context, came);
    for (const { sheet, backup } of replaced)
      for (const name of [sheet, backup]) worksheets.getItem(name).delete();
    await context.sync();
    return prints;
  } catch (error) {
    await layOver("backup");
    for (const { backup } of replaced) worksheets.getItem(backup).delete();
    await context.sync();
    throw error;
  }
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

/** Removes what came in before an error; the web was seen to answer an error though the sheets had come (office-js issue 3179). */
async function removeNew(before: WorkbookListing, { sheets }: FileToBring): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const now = await listWorkbook(context);
    const ids = new Set(before.sheets.map(({ id }) => id));
    for (const sheet of now.sheets)
      if (!ids.has(sheet.id) && sheets.some((one) => isNameFrom(sheet.name, one.name))) deleteSheet(sheet);
    for (const name of namesSince(before, now)) context.workbook.names.getItem(name).delete();
    await context.sync();
  });
}
