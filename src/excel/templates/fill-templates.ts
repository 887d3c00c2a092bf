import { FILLED, FILLED_NAME, type TemplateFill } from "../../documents";
import { addTexts, excelWritingTexts } from "../../locales";
import { describeError } from "../errors/describe-error";
import { ExcelProblem } from "../errors/excel-problem";
import { retryOnce } from "../errors/retry";
import { ownName } from "../names/own-names";
import { nameFormula } from "../names/sheet-reference";
import { listWorkbook, type WorkbookListing } from "../read/list-workbook";
import { rangeOf, valueOf } from "../read/read-cells";
import { asOwnWrite } from "../session/own-writes";
import { checkStructure, freeNames } from "../write/write-jobs";
import type { FilledSheet, FillOutcome, PlacedFill } from "./filled-sheet";
import { growReferences } from "./grow-references";
import { inspectTemplate, type InspectedTemplate } from "./inspect-template";
import { lookAtPlaces, queuePlace } from "./place-fill";
import { queueContent, queueHeaders, type QueuedCell } from "./queue-fill";
import { mendPlaces, takeBack, type MadeCopy } from "./take-back";

addTexts(excelWritingTexts);

/**
 * Copies templates and fills the copies, each beside its template, where formats, merges, sizes and print settings come with the copy; and
 * fills sheets where they stand, of which nothing else is touched. It takes three round trips for all of them. It is all or nothing: after
 * an error the copies are removed, and what stood in the others is put back.
 *
 * @throws ExcelProblem if the workbook can't be written or a sheet is protected.
 */
export function fillTemplates(
  fills: readonly TemplateFill[],
  places: readonly PlacedFill[] = [],
): Promise<FillOutcome> {
  return asOwnWrite(() => retryOnce(() => Excel.run((context) => attempt(context, fills, places))));
}

async function attempt(
  context: Excel.RequestContext,
  fills: readonly TemplateFill[],
  places: readonly PlacedFill[],
): Promise<FillOutcome> {
  const listing = await listWorkbook(context);
  if (fills.length > 0) checkStructure(listing);
  for (const { template } of [...fills, ...places]) refuseProtected(listing, template);
  const claim = freeNames(listing);
  const names = fills.map(({ template }) => claim(template.replace(FILLED_NAME, ""), FILLED));
  const asked = fills.map((fill, at) => ({
    fill,
    name: names[at] ?? "",
    look: inspectTemplate(context, fill),
  }));
  const looked = lookAtPlaces(context, places);
  await context.sync();
  const standing = looked.map((one) => one.standing());
  try {
    context.workbook.application.suspendScreenUpdatingUntilNextSync();
    const { dateSystem } = listing;
    const copies = asked.map(({ fill, name, look }) => {
      const sheet = queueCopy(context, fill, name, look);
      const queued = queueContent(sheet, fill, look, { dateSystem, keepsFormats: false });
      queueHeaders(sheet, fill, look);
      return { name, queued, used: sheet.getUsedRange(true).load("formulas") };
    });
    for (const { fill, name } of asked)
      markCopy(context, listing, name, { row: 0, column: 0, rows: fill.rows, columns: fill.columns });
    const placed = standing.map((one) => ({ ...one, queued: queuePlace(context, one, dateSystem) }));
    await context.sync();
    await growReferences(
      context,
      fills,
      names,
      listing,
      asked.map(({ look }) => look.charts),
    );
    const made = copies.map(({ name, used }): MadeCopy => ({ sheet: name, formulas: used.formulas }));
    const there = placed.map(({ queued, ...one }) => ({ ...one, written: queued.map(writtenCell) }));
    return {
      sheets: [
        ...copies.map(({ name, queued }): FilledSheet => ({
          sheet: name,
          written: queued.map(writtenCell),
          typedSince: [],
        })),
        ...there.map(({ fill, written, typedSince }): FilledSheet => ({
          sheet: fill.template,
          written,
          typedSince,
        })),
      ],
      undo: () => asOwnWrite(() => Excel.run((again) => takeBack(again, made, there))),
    };
  } catch (error) {
    await removeCopies(names);
    await mendPlaces(standing);
    throw new ExcelProblem(
      { key: "excel.write-undone", params: { reason: describeError(error) } },
      { cause: error },
    );
  }
}

function writtenCell({ cell, range }: QueuedCell): FilledSheet["written"][number] {
  return { cell, ours: valueOf(range) };
}

/** What is protected can't be filled, nor its copy, which is protected too. */
function refuseProtected({ sheets }: WorkbookListing, sheet: string): void {
  if (sheets.find(({ name }) => name === sheet)?.protected)
    throw new ExcelProblem({ key: "excel.sheet-protected", params: { sheet } });
}

function markCopy(
  { workbook }: Excel.RequestContext,
  { formulas }: WorkbookListing,
  copy: string,
  area: Parameters<typeof nameFormula>[1],
): void {
  const mark = ownName("filled-template", copy);
  // A copy that was deleted leaves its name behind.
  if (formulas.has(mark.toUpperCase())) workbook.names.getItem(mark).formula = nameFormula(copy, area);
  else workbook.names.add(mark, rangeOf(workbook.worksheets.getItem(copy), area)).visible = false;
}

function queueCopy(
  context: Excel.RequestContext,
  fill: TemplateFill,
  name: string,
  look: InspectedTemplate,
): Excel.Worksheet {
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
  return sheet;
}

async function removeCopies(names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const copies = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
    await context.sync();
    for (const copy of copies) if (!copy.isNullObject) copy.delete();
    await context.sync();
  });
}
