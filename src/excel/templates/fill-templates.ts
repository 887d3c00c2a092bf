import { FILLED, FILLED_NAME, type TemplateFill } from "../../documents";
import type { CellValue } from "../../grid";
import { addTexts, excelWritingTexts } from "../../locales";
import { describeError } from "../errors/describe-error";
import { ExcelProblem } from "../errors/excel-problem";
import { retryOnce } from "../errors/retry";
import { ownName } from "../names/own-names";
import { nameFormula } from "../names/sheet-reference";
import { listWorkbook, type WorkbookListing } from "../read/list-workbook";
import { rangeOf } from "../read/read-cells";
import { asOwnWrite } from "../session/own-writes";
import { checkStructure, freeNames } from "../write/write-jobs";
import type { FilledSheet, FillOutcome, PlacedFill } from "./filled-sheet";
import { growReferences } from "./grow-references";
import { inspectTemplate, type InspectedTemplate } from "./inspect-template";
import { lookAtPlaces, queuePlace, type LookedPlace } from "./place-fill";
import { queueContent, queueHeaders, type QueuedCell } from "./queue-fill";
import { mendPlaces, takeBack, type MadeCopy, type PlacedSheet } from "./take-back";

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
  const looks = fills.map((fill) => inspectTemplate(context, fill));
  const looked = lookAtPlaces(context, places);
  await context.sync();
  const standing = looked.map((one) => one.standing());
  try {
    context.workbook.application.suspendScreenUpdatingUntilNextSync();
    const copies = fills.map((fill, index): QueuedCopy => {
      const sheet = queueCopy(context, fill, names[index] ?? "", looks[index]);
      const queued = looks[index] ? queueContent(sheet, fill, looks[index], asText(listing)) : [];
      if (looks[index]) queueHeaders(sheet, fill, looks[index]);
      return { sheet, queued, used: sheet.getUsedRange(true).load("formulas") };
    });
    for (const [index, { rows, columns }] of fills.entries())
      markCopy(context, listing, names[index] ?? "", { row: 0, column: 0, rows, columns });
    const placed = standing.map((one) => queuePlace(context, one, listing.dateSystem));
    await context.sync();
    await growReferences(
      context,
      fills,
      names,
      listing,
      looks.map((look) => look.charts),
    );
    const made = copies.map(({ used }, index): MadeCopy => ({
      sheet: names[index] ?? "",
      formulas: used.formulas,
    }));
    const there = standing.map((one, index): PlacedSheet => placedSheet(one, placed[index] ?? []));
    return {
      sheets: [
        ...copies.map(({ queued }, index): FilledSheet => ({
          sheet: names[index] ?? "",
          written: queued.map(writtenCell),
          typedSince: [],
        })),
        ...standing.map(({ fill, typedSince }, index): FilledSheet => ({
          sheet: fill.template,
          written: (placed[index] ?? []).map(writtenCell),
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

interface QueuedCopy {
  readonly sheet: Excel.Worksheet;
  readonly queued: readonly QueuedCell[];
  readonly used: Excel.Range;
}

const asText = ({ dateSystem }: WorkbookListing) => ({ dateSystem, keepsFormats: false });

function writtenCell({ cell, range }: QueuedCell): FilledSheet["written"][number] {
  return { cell, ours: valueOf(range) };
}

function valueOf({ values }: Excel.Range): CellValue {
  return ((values as unknown as CellValue[][])[0] ?? [])[0] ?? "";
}

function placedSheet(
  { fill, look, inserted, heights }: LookedPlace,
  queued: readonly QueuedCell[],
): PlacedSheet {
  return {
    sheet: fill.template,
    inserted,
    heights,
    look,
    cells: queued.map((one) => ({ cell: one.cell, ours: valueOf(one.range) })),
  };
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
  look: InspectedTemplate | undefined,
): Excel.Worksheet {
  const template = context.workbook.worksheets.getItem(fill.template);
  const sheet = template.copy("After", template);
  sheet.name = name;
  sheet.visibility = "Visible";
  if (!look) return sheet;
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
