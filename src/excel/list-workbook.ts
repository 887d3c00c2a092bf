import type { SheetVisibility } from "../grid";
import { findOwnSheets, type NamedOwnSheet } from "./own-names";

/** What one round trip tells about a workbook before any cell is read. */
export interface WorkbookListing {
  readonly fileName: string;
  readonly date1904: boolean;
  readonly structureProtected: boolean;
  readonly sheets: readonly ListedSheet[];
  readonly own: readonly NamedOwnSheet[];
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

/** Lists sheets, defined names and our settings. One round trip. */
export async function listWorkbook(context: Excel.RequestContext): Promise<WorkbookListing> {
  const { workbook } = context;
  const { worksheets, names, settings, protection } = workbook;
  workbook.load("name,use1904DateSystem");
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
  return {
    fileName: workbook.name,
    date1904: workbook.use1904DateSystem,
    structureProtected: protection.protected,
    sheets,
    own: findOwnSheets(
      names.items.map(({ name, formula, scope }) => ({ name, formula: String(formula), scope })),
      sheets.map(({ name }) => name),
    ),
    settings: new Map(settings.items.map(({ key, value }) => [key, String(value)])),
  };
}
