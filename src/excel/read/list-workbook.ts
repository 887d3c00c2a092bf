import type { SheetVisibility } from "../../grid";
import type { SplitMark } from "../../own-sheets";
import { findOwnSheets, findSplitMarks, type NamedOwnSheet } from "../names/own-names";

/** What one round trip tells about a workbook before any cell is read. */
export interface WorkbookListing {
  readonly fileName: string;
  readonly dateSystem: 1900 | 1904;
  readonly structureProtected: boolean;
  /** Whether it was opened to be looked at only. */
  readonly readOnly: boolean;
  readonly sheets: readonly ListedSheet[];
  readonly own: readonly NamedOwnSheet[];
  readonly split: readonly SplitMark[];
  /** Formulas of all names of workbook scope; the key is the name in capitals. */
  readonly formulas: ReadonlyMap<string, string>;
  readonly settings: ReadonlyMap<string, string>;
}

export interface ListedSheet {
  readonly proxy: Excel.Worksheet;
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly protected: boolean;
}

const VISIBILITY: Readonly<Record<string, SheetVisibility>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

/** 2000-01-01 has this serial number if days are counted from 1904, and 36526 if they are counted from 1900. */
const SERIAL_IN_1904 = 35064;

/** Lists sheets, defined names and our settings. One round trip. */
export async function listWorkbook(context: Excel.RequestContext): Promise<WorkbookListing> {
  const { workbook } = context;
  const { worksheets, names, settings, protection } = workbook;
  workbook.load("name,readOnly");
  // Office.js has no property for the date system; the serial number of a known day tells it.
  const knownDay = workbook.functions.date(2000, 1, 1).load("value");
  protection.load("protected");
  worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  names.load("items/name,items/formula,items/scope");
  settings.load("items/key,items/value");
  await context.sync();

  const sheets = worksheets.items.map((proxy): ListedSheet => ({
    proxy,
    id: proxy.id,
    name: proxy.name,
    visibility: VISIBILITY[proxy.visibility] ?? "visible",
    protected: proxy.protection.protected,
  }));
  const sheetNames = sheets.map(({ name }) => name);
  const defined = names.items.map(({ name, formula, scope }) => ({ name, formula: String(formula), scope }));
  return {
    fileName: workbook.name,
    dateSystem: knownDay.value === SERIAL_IN_1904 ? 1904 : 1900,
    structureProtected: protection.protected,
    readOnly: workbook.readOnly,
    sheets,
    own: findOwnSheets(defined, sheetNames),
    split: findSplitMarks(defined, sheetNames),
    formulas: workbookFormulas(names),
    settings: new Map(settings.items.map(({ key, value }) => [key, String(value)])),
  };
}

/** Gives the formulas of loaded names of workbook scope; the key is the name in capitals. */
export function workbookFormulas({ items }: Excel.NamedItemCollection): ReadonlyMap<string, string> {
  return new Map(
    items
      .filter(({ scope }) => scope === "Workbook")
      .map(({ name, formula }) => [name.toUpperCase(), String(formula)]),
  );
}
