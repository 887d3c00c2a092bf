import type { Area } from "./area";
import { sameSheetName } from "./sheet-name";
import type { SheetModel } from "./sheet";

/** A defined name. `formula` begins with `=`, or `area` says where it points while its sheet lives. */
export interface DefinedName {
  readonly id: string;
  readonly name: string;
  /** Id of the sheet that it belongs to; null for the workbook. */
  readonly scope: string | null;
  readonly target: { readonly sheet: string; readonly area: Area } | { readonly formula: string };
  readonly visible: boolean;
  readonly comment: string;
}

export interface Selection {
  readonly sheet: string;
  readonly area: Area;
}

export type BookEvent =
  | {
      readonly type: "changed";
      readonly sheet: string;
      readonly area: Area;
      readonly source: "add-in" | "user";
    }
  | { readonly type: "formatted"; readonly sheet: string }
  | { readonly type: "selected"; readonly sheet: string; readonly area: Area }
  | { readonly type: "activated"; readonly sheet: string }
  | { readonly type: "added" | "deleted" | "renamed"; readonly sheet: string };

/** The workbook that the stand-in has open. Sheets are known by id, so that a name may change. */
export class BookModel {
  sheets: readonly SheetModel[] = [];
  names: readonly DefinedName[] = [];
  readonly settings = new Map<string, unknown>();
  structureProtected = false;
  dateSystem: 1900 | 1904 = 1900;
  calculationMode = "Automatic";
  selection: Selection = { sheet: "", area: { row: 0, column: 0, rows: 1, columns: 1 } };
  /** Whether values changed since formulas were last calculated. */
  stale = false;
  private readonly listeners = new Set<(event: BookEvent) => void>();
  private lastId = 0;

  constructor(readonly fileName: string) {}

  nextId(): number {
    return (this.lastId += 1);
  }

  newSheetId(): string {
    return `{${String(this.nextId()).padStart(8, "0")}-0001-0000-0000-000000000000}`;
  }

  /** Finds a sheet by its id, or by its name in any case. */
  sheet(key: string): SheetModel | null {
    return (
      this.sheets.find((sheet) => sheet.id === key) ??
      this.sheets.find((sheet) => sameSheetName(sheet.name, key)) ??
      null
    );
  }

  get activeSheet(): SheetModel {
    const sheet = this.sheet(this.selection.sheet) ?? this.sheets.find((one) => one.visibility === "Visible");
    if (!sheet) throw new Error("a workbook without a visible sheet");
    return sheet;
  }

  on(listener: (event: BookEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  announce(event: BookEvent): void {
    if (event.type === "changed") this.stale = true;
    for (const listener of this.listeners) listener(event);
  }
}
