import {
  FILLED,
  FILLED_NAME,
  putWords,
  type FilledCell,
  type Repeat,
  type TemplateFill,
} from "../../documents";
import { dayToSerial } from "../../grid";
import { addTexts, excelWritingTexts } from "../../locales";
import { copiedFormula, type ItemPlace } from "./copied-formula";
import { describeError } from "../errors/describe-error";
import { ExcelProblem } from "../errors/excel-problem";
import { filledRowHeights } from "./filled-row-heights";
import { obeyedChoice } from "./obeyed-choice";
import { growReferences } from "./grow-references";
import { listWorkbook, type WorkbookListing } from "../read/list-workbook";
import { HEADER_PARTS, inspectTemplate, placeKey, type InspectedTemplate } from "./inspect-template";
import { retryOnce } from "../errors/retry";
import { asOwnWrite } from "../session/own-writes";
import { ownName } from "../names/own-names";
import { rangeOf } from "../read/read-cells";
import { nameFormula } from "../names/sheet-reference";
import { typedText } from "../render/typed-text";
import { checkStructure, freeNames } from "../write/write-jobs";

addTexts(excelWritingTexts);

/**
 * Copies templates and fills the copies, each beside its template; formats, merges, sizes and print settings come
 * with the copy. The templates, and copies filled earlier, are not touched. It takes three round trips for all of
 * them. It is all or nothing: after an error the copies are removed.
 *
 * @returns the names of the copies
 * @throws ExcelProblem if the workbook can't be written or a template is protected.
 */
export function fillTemplates(fills: readonly TemplateFill[]): Promise<readonly string[]> {
  return asOwnWrite(() => retryOnce(() => Excel.run((context) => attempt(context, fills))));
}

async function attempt(
  context: Excel.RequestContext,
  fills: readonly TemplateFill[],
): Promise<readonly string[]> {
  const listing = await listWorkbook(context);
  checkStructure(listing);
  const claim = freeNames(listing);
  const names = fills.map(({ template }) => {
    const there = listing.sheets.find(({ name }) => name === template);
    // The copy of a protected sheet is protected too, so nothing could be filled in.
    if (there?.protected)
      throw new ExcelProblem({ key: "excel.sheet-protected", params: { sheet: template } });
    return claim(template.replace(FILLED_NAME, ""), FILLED);
  });
  const looks = fills.map((fill) => inspectTemplate(context, fill));
  const charts = looks.map((look) => look.charts);
  await context.sync();
  const { names: defined } = context.workbook;
  try {
    context.workbook.application.suspendScreenUpdatingUntilNextSync();
    for (const [index, fill] of fills.entries()) {
      const look = looks[index];
      if (look) queueFill(context, fill, names[index] ?? fill.template, look, listing);
    }
    for (const [index, { rows, columns }] of fills.entries()) {
      const copy = names[index] ?? "";
      const mark = ownName("filled-template", copy);
      const area = { row: 0, column: 0, rows, columns };
      // A copy that was deleted leaves its name behind.
      if (listing.formulas.has(mark.toUpperCase())) defined.getItem(mark).formula = nameFormula(copy, area);
      else defined.add(mark, rangeOf(context.workbook.worksheets.getItem(copy), area)).visible = false;
    }
    await context.sync();
    await growReferences(context, fills, names, listing, charts);
  } catch (error) {
    await removeCopies(names);
    throw new ExcelProblem(
      { key: "excel.write-undone", params: { reason: describeError(error) } },
      { cause: error },
    );
  }
  return names;
}

function queueFill(
  context: Excel.RequestContext,
  fill: TemplateFill,
  name: string,
  look: InspectedTemplate,
  listing: WorkbookListing,
): void {
  const template = context.workbook.worksheets.getItem(fill.template);
  const sheet = template.copy("After", template);
  sheet.name = name;
  sheet.visibility = "Visible";
  const { columnIndex, columnCount } = look.used;
  const columns = Math.max(fill.columns, columnIndex + columnCount);
  // Rows are inserted from the bottom up, so that the rows above keep their numbers.
  for (const { row, rows, times } of [...fill.repeats].reverse()) {
    if (times === 1) continue;
    // Rows are inserted above the block, because a table, a print area or a chart that begins with the heading grows
    // only then.
    sheet.getRange(`${String(row + 1)}:${String(row + rows * (times - 1))}`).insert("Down");
    const block = { row, column: 0, rows, columns };
    rangeOf(sheet, { ...block, rows: rows * times }).copyFrom(rangeOf(template, block));
  }
  for (const [row, height] of filledRowHeights(fill, look))
    rangeOf(sheet, { row, column: 0, rows: 1, columns: 1 }).format.rowHeight = height;
  queueFormulas(sheet, fill, look);
  for (const cell of fill.cells)
    if (!formulaAt(look, cell.from, cell.column)) queueValue(sheet, cell, look, listing.dateSystem);
  for (const part of HEADER_PARTS) {
    const text = look.headers[part];
    const words = Object.fromEntries(
      Object.entries(fill.words).map(([key, word]) => [key, word.replace(/&/g, "&&")]),
    );
    const filled = putWords(text, words);
    if (filled !== text) sheet.pageLayout.headersFooters.defaultForAllPages[part] = filled;
  }
}

function formulaAt(look: InspectedTemplate, row: number, column: number): string | null {
  const formula: unknown = look.cells.formulas[row]?.[column];
  return typeof formula === "string" && formula.startsWith("=") ? formula : null;
}

/** Queues the formulas that Excel would copy wrongly, and those that hold a placeholder inside a text. */
function queueFormulas(sheet: Excel.Worksheet, fill: TemplateFill, look: InspectedTemplate): void {
  const filled = new Map(fill.cells.map((cell) => [placeKey(cell.row, cell.column), cell]));
  for (const [from, line] of look.cells.formulas.entries())
    for (const column of line.keys()) {
      const formula = formulaAt(look, from, column);
      if (formula === null) continue;
      for (const { row, place } of rowsOnCopy(from, fill.repeats)) {
        const moved = copiedFormula(formula, fill.repeats, place);
        let text: string = moved ?? formula;
        for (const [found, by] of filled.get(placeKey(row, column))?.replaced ?? [])
          text = text.replace(found, () => by.replace(/"/g, '""'));
        if (moved !== null || text !== formula)
          rangeOf(sheet, { row, column, rows: 1, columns: 1 }).formulas = [[text]];
      }
    }
}

/** Gives the rows of the copy that a row of the template becomes. */
function rowsOnCopy(
  from: number,
  repeats: readonly Repeat[],
): readonly { readonly row: number; readonly place: ItemPlace | null }[] {
  const added = repeats.reduce(
    (sum, one) => (one.row + one.rows <= from ? sum + one.rows * (one.times - 1) : sum),
    0,
  );
  const repeat = repeats.find((one) => from >= one.row && from < one.row + one.rows);
  if (!repeat) return [{ row: from + added, place: null }];
  return Array.from({ length: repeat.times }, (_, index) => ({
    row: from + added + index * repeat.rows,
    place: { repeat, index },
  }));
}

/** Queues one value: a text is written as text whatever it looks like, a number takes the cell's own format. */
function queueValue(
  sheet: Excel.Worksheet,
  { row, column, from, value, isPercentage, day }: FilledCell,
  look: InspectedTemplate,
  dateSystem: 1900 | 1904,
): void {
  const cell = rangeOf(sheet, { row, column, rows: 1, columns: 1 });
  const before = look.filled.get(placeKey(from, column));
  const choices = before?.dataValidation.rule.list?.source;
  const choice = choices === undefined ? value : obeyedChoice(String(value), choices);
  if (choice === null) return;
  const shown = before?.numberFormat as unknown;
  const format = Array.isArray(shown) ? String((shown as unknown[][])[0]?.[0]) : "General";
  if (typeof value === "number") {
    if (format === "@") cell.numberFormat = [["General"]];
    cell.values = [[isPercentage && format.includes("%") ? hundredth(value) : value]];
  } else if (day !== undefined && showsDays(format)) {
    cell.values = [[dayToSerial(day, dateSystem)]];
  } else {
    cell.numberFormat = [["@"]];
    cell.values = [[typeof choice === "string" ? typedText(choice) : choice]];
  }
}

/** Divides by 100 and rounds, since 91.3 / 100 is 0.9129999999999999. */
function hundredth(value: number): number {
  return Number((value / 100).toPrecision(12));
}

function showsDays(format: string): boolean {
  const codes = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "");
  return /y/i.test(codes) && /d/i.test(codes);
}

async function removeCopies(names: readonly string[]): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const copies = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
    await context.sync();
    for (const copy of copies) if (!copy.isNullObject) copy.delete();
    await context.sync();
  });
}
