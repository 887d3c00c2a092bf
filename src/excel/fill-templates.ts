import type { TemplateFill } from "../documents";
import { describeError } from "./describe-error";
import { ExcelProblem } from "./excel-problem";
import { grownFormula } from "./grown-formula";
import { listWorkbook } from "./list-workbook";
import { onceMore } from "./once-more";
import { asOwnWrite } from "./own-writes";
import { ownName } from "./own-names";
import { rangeOf } from "./read-cells";
import { freeSheetName } from "./sheet-names";
import { nameFormula } from "./sheet-reference";

/**
 * Copies templates and fills the copies, each beside its template; formats, merges, sizes and print set-up come with the copy.
 * The templates, and copies filled earlier, are not touched. Three round trips for all of them. All or nothing: after an error
 * the copies are removed.
 *
 * @returns the names of the copies
 * @throws ExcelProblem where the workbook can't be written, or a template is protected.
 */
export function fillTemplates(fills: readonly TemplateFill[]): Promise<readonly string[]> {
  return asOwnWrite(() => onceMore(() => Excel.run((context) => attempt(context, fills))));
}

async function attempt(
  context: Excel.RequestContext,
  fills: readonly TemplateFill[],
): Promise<readonly string[]> {
  const listing = await listWorkbook(context);
  if (listing.structureProtected) throw new ExcelProblem({ key: "excel.structure-protected" });
  const taken = listing.sheets.map(({ name }) => name);
  const names = fills.map(({ template }) => {
    const there = listing.sheets.find(({ name }) => name === template);
    // A protected sheet's copy is protected too, and nothing could be filled in.
    if (there?.protected)
      throw new ExcelProblem({ key: "excel.sheet-protected", params: { sheet: template } });
    const name = freeSheetName(`${template}（已填）`, taken);
    taken.push(name);
    return name;
  });
  const looks = fills.map((fill) => lookAt(context, fill));
  await context.sync();
  const { names: defined } = context.workbook;
  try {
    context.workbook.application.suspendScreenUpdatingUntilNextSync();
    for (const [index, fill] of fills.entries())
      queueFill(context, fill, names[index] ?? fill.template, looks[index]);
    for (const [index, { rows, columns }] of fills.entries()) {
      const copy = names[index] ?? "";
      const mark = ownName("filled-template", copy);
      const area = { row: 0, column: 0, rows, columns };
      // A copy that was deleted leaves its name behind.
      if (listing.formulas.has(mark.toUpperCase())) defined.getItem(mark).formula = nameFormula(copy, area);
      else defined.add(mark, rangeOf(context.workbook.worksheets.getItem(copy), area)).visible = false;
    }
    await context.sync();
  } catch (error) {
    await removeCopies(names);
    throw new ExcelProblem(
      { key: "excel.write-undone", params: { reason: describeError(error) } },
      { cause: error },
    );
  }
  return names;
}

/** What of a template has to be seen to repeat its rows. */
interface TemplateLook {
  /** One cell of each repeated row, for its height. */
  readonly first: readonly Excel.Range[];
  readonly cells: Excel.Range | null;
}

function lookAt(
  context: Excel.RequestContext,
  { template, repeats, rows, columns }: TemplateFill,
): TemplateLook {
  const sheet = context.workbook.worksheets.getItem(template);
  const added = repeats.reduce((sum, repeat) => sum + repeat.rows - 1, 0);
  return {
    first: repeats.map(({ row }) =>
      rangeOf(sheet, { row, column: 0, rows: 1, columns: 1 }).load("format/rowHeight"),
    ),
    cells:
      repeats.length === 0
        ? null
        : rangeOf(sheet, { row: 0, column: 0, rows: rows - added, columns }).load("formulas"),
  };
}

function queueFill(
  context: Excel.RequestContext,
  fill: TemplateFill,
  name: string,
  look: TemplateLook | undefined,
): void {
  const template = context.workbook.worksheets.getItem(fill.template);
  const sheet = template.copy("After", template);
  sheet.name = name;
  sheet.visibility = "Visible";
  // From below, so that the rows above keep their numbers.
  for (const [index, { row, rows }] of [...fill.repeats.entries()].reverse()) {
    const first = { row, column: 0, rows: 1, columns: fill.columns };
    const more = { ...first, row: row + 1, rows: rows - 1 };
    sheet.getRange(`${String(row + 2)}:${String(row + rows)}`).insert("Down");
    rangeOf(sheet, more).copyFrom(rangeOf(sheet, first));
    rangeOf(sheet, more).format.rowHeight = look?.first[index]?.format.rowHeight ?? 15;
  }
  for (const [row, formulas] of (look?.cells?.formulas ?? []).entries()) {
    if (fill.repeats.some((repeat) => repeat.row === row)) continue;
    const moved = fill.repeats.reduce((at, repeat) => (repeat.row < row ? at + repeat.rows - 1 : at), row);
    for (const [column, formula] of formulas.entries()) {
      const isFormula = typeof formula === "string" && formula.startsWith("=");
      const grown = isFormula ? grownFormula(formula, fill.repeats) : null;
      if (grown !== null) rangeOf(sheet, { row: moved, column, rows: 1, columns: 1 }).formulas = [[grown]];
    }
  }
  for (const { row, column, value } of fill.cells) {
    const cell = rangeOf(sheet, { row, column, rows: 1, columns: 1 });
    if (typeof value === "string") cell.numberFormat = [["@"]];
    cell.values = [[value]];
  }
}

async function removeCopies(names: readonly string[]): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const copies = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
    await context.sync();
    for (const copy of copies) if (!copy.isNullObject) copy.delete();
    await context.sync();
  });
}
