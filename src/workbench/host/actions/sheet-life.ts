import { ApiError } from "../protocol/api-error";
import {
  isSheetName,
  quotedSheetName,
  sameSheetName,
  SheetModel,
  type BookModel,
  type ChartModel,
  type DefinedName,
  type Visibility,
} from "../model";
import type { World } from "../protocol/world";

export function mayChangeStructure({ structureProtected }: BookModel): void {
  if (structureProtected) throw new ApiError("AccessDenied");
}

function checkName(name: string, book: BookModel, own: SheetModel | null): void {
  if (!isSheetName(name)) throw new ApiError("InvalidArgument");
  if (book.sheets.some((sheet) => sheet !== own && sameSheetName(sheet.name, name)))
    throw new ApiError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
}

function freeName(base: string, book: BookModel, first: number, form: (number: number) => string): string {
  let number = first;
  while (book.sheets.some((sheet) => sameSheetName(sheet.name, form(number)))) number += 1;
  return form(number) || base;
}

export function addSheet(name: string | null, { book }: World): SheetModel {
  mayChangeStructure(book);
  const wanted = name ?? freeName("Sheet", book, book.sheets.length + 1, (number) => `Sheet${number}`);
  checkName(wanted, book, null);
  const sheet = new SheetModel(book.newSheetId(), wanted);
  book.sheets = [...book.sheets, sheet];
  book.announce({ type: "added", sheet: sheet.id });
  return sheet;
}

/** Renames a sheet. Formulas that name it follow, as in Excel; the text of a link does not. */
export function renameSheet(sheet: SheetModel, name: string, { book }: World): void {
  mayChangeStructure(book);
  checkName(name, book, sheet);
  const before = sheet.name;
  if (before === name) return;
  sheet.name = name;
  const follow = (formula: string) => renamedIn(formula, before, name);
  for (const other of book.sheets)
    for (const [row, column, before, cell] of other.formulas()) {
      const formula = follow(before);
      if (formula !== before) other.put(row, column, { ...cell, formula });
    }
  book.names = book.names.map((one) =>
    "formula" in one.target ? { ...one, target: { formula: follow(one.target.formula) } } : one,
  );
  for (const other of book.sheets)
    other.charts = other.charts.some(({ series }) =>
      series.some(({ values }) => values && follow(values) !== values),
    )
      ? other.charts.map((chart) => chartOver(chart, before, name))
      : other.charts;
  book.announce({ type: "renamed", sheet: sheet.id });
}

/** Makes a chart over the same cells of another sheet. */
function chartOver(chart: ChartModel, before: string, after: string): ChartModel {
  const follow = (reference: string | null) => reference && renamedIn(reference, before, after);
  const series = chart.series.map((one) => ({
    ...one,
    values: follow(one.values),
    categories: follow(one.categories),
  }));
  return { ...chart, series };
}

function renamedIn(formula: string, before: string, after: string): string {
  if (!formula.includes("!")) return formula;
  return formula.replace(
    /"[^"]*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu,
    (found, quoted?: string, plain?: string) => {
      const named = quoted?.replaceAll("''", "'") ?? plain;
      return named !== undefined && sameSheetName(named, before) ? `${quotedSheetName(after)}!` : found;
    },
  );
}

const visibleSheets = ({ sheets }: BookModel) => sheets.filter(({ visibility }) => visibility === "Visible");

function mayLoseSight(sheet: SheetModel, book: BookModel): void {
  const visible = visibleSheets(book);
  if (visible.length === 1 && visible[0] === sheet) throw new ApiError("InvalidOperation");
}

/** Brings the next sheet, or else the one before, to the front when `sheet` is removed. */
function stepAside(sheet: SheetModel, book: BookModel): void {
  if (book.selection.sheet !== sheet.id) return;
  const place = book.sheets.indexOf(sheet);
  const visible = visibleSheets(book).filter((one) => one !== sheet);
  const next = visible.find((one) => book.sheets.indexOf(one) > place) ?? visible.at(-1);
  if (!next) return;
  book.selection = { sheet: next.id, area: { row: 0, column: 0, rows: 1, columns: 1 } };
  book.announce({ type: "activated", sheet: next.id });
}

export function hideSheet(sheet: SheetModel, visibility: Visibility, { book }: World): void {
  mayChangeStructure(book);
  if (visibility !== "Visible" && sheet.visibility === "Visible") {
    mayLoseSight(sheet, book);
    stepAside(sheet, book);
  }
  sheet.visibility = visibility;
  book.announce({ type: "formatted", sheet: sheet.id });
}

/** Deletes a sheet with the names of its own scope; other names that point to it become `#REF!`. */
export function deleteSheet(sheet: SheetModel, { book }: World): void {
  mayChangeStructure(book);
  // Excel does not delete a very hidden sheet.
  if (sheet.visibility === "VeryHidden") throw new ApiError("InvalidOperation");
  mayLoseSight(sheet, book);
  stepAside(sheet, book);
  book.sheets = book.sheets.filter((one) => one !== sheet);
  book.names = book.names.filter(({ scope }) => scope !== sheet.id);
  book.stale = true;
  book.announce({ type: "deleted", sheet: sheet.id });
}

export function moveSheet(sheet: SheetModel, position: number, { book }: World): void {
  mayChangeStructure(book);
  if (position < 0 || position >= book.sheets.length) throw new ApiError("InvalidArgument");
  const others = book.sheets.filter((one) => one !== sheet);
  book.sheets = [...others.slice(0, position), sheet, ...others.slice(position)];
  book.announce({ type: "renamed", sheet: sheet.id });
}

/** Makes a sheet with all that is modelled of another; pictures are not. */
export function likeSheet(
  sheet: SheetModel,
  name: string,
  book: BookModel,
  { withCharts }: { readonly withCharts: boolean },
): SheetModel {
  const copy = new SheetModel(book.newSheetId(), name);
  for (const [row, column, cell] of sheet.entries()) copy.put(row, column, cell);
  for (const [index, line] of sheet.rows) copy.rows.set(index, line);
  for (const [index, line] of sheet.columns) copy.columns.set(index, line);
  const { tabColor, showGridlines, standardHeight, standardWidth, frozen, merges, protection, page } = sheet;
  const { filter, validations, formats, pageBreaks, visibility, notes } = sheet;
  Object.assign(copy, {
    tabColor,
    showGridlines,
    standardHeight,
    standardWidth,
    frozen,
    merges,
    protection,
    page,
  });
  Object.assign(copy, { filter, validations, formats, pageBreaks, visibility, notes });
  if (withCharts)
    copy.charts = sheet.charts
      .filter(({ kind }) => kind)
      .map((chart) => ({ ...chartOver(chart, sheet.name, name), id: `{CH-${book.nextId()}}` }));
  return copy;
}

/** Gives a sheet's name as Excel makes it free: `考勤 (2)`. */
export function freeCopyName(name: string, book: BookModel): string {
  return freeName(name, book, 2, (number) => {
    const ending = ` (${number})`;
    return name.slice(0, 31 - ending.length) + ending;
  });
}

/** Copies a sheet with all that is modelled of it; pictures are not copied. */
export function copySheet(
  sheet: SheetModel,
  position: string,
  relative: unknown,
  { book }: World,
): SheetModel {
  mayChangeStructure(book);
  const copied = freeCopyName(sheet.name, book);
  const copy = likeSheet(sheet, copied, book, { withCharts: true });
  // For each name that points to the sheet or is of its scope, the copy gets one of its own scope, as in Excel.
  const twins = new Map<string, DefinedName>();
  for (const one of book.names) {
    const isOver = "area" in one.target && one.target.sheet === sheet.id;
    const isOwn = one.scope === sheet.id;
    const id = copy.id + one.name;
    if ((!isOver && !isOwn) || (twins.has(id) && !isOwn)) continue;
    const target = isOver ? { ...one.target, sheet: copy.id } : one.target;
    twins.set(id, { ...one, id, scope: copy.id, target });
  }
  const anchor = relative instanceof SheetModel ? book.sheets.indexOf(relative) : -1;
  const places: Readonly<Record<string, number>> = {
    None: book.sheets.indexOf(sheet),
    Beginning: 0,
    End: book.sheets.length,
    Before: anchor,
    After: anchor + 1,
  };
  const place = places[position] ?? -1;
  if (place < 0 || ((position === "Before" || position === "After") && anchor < 0))
    throw new ApiError("InvalidArgument");
  book.sheets = [...book.sheets.slice(0, place), copy, ...book.sheets.slice(place)];
  book.names = [...book.names, ...twins.values()];
  book.announce({ type: "added", sheet: copy.id });
  return copy;
}
