import type { CellArea } from "../grid";

export type WrittenKind =
  "summary" | "details" | "rectification" | "plan" | "work-summary" | "standard" | "tasks" | "study-plan";

/** Styles by name; their fonts, fills and borders have one home, `documents/styles.ts`. */
export type StyleName = string;

export interface PlanColumn {
  /** Stable name of the column: clause-id, verdict, note … A column that the clerk moved is found by its header text. */
  readonly key: string;
  readonly header: string;
  /** Width in characters of the standard font. */
  readonly width: number;
  /** Whose words stand in it. A clerk's column is carried over when the sheet is written again. */
  readonly owner: "ours" | "clerk";
  readonly style: StyleName;
}

export type PlanValue = string | number | null;

export interface PlanCell {
  readonly value: PlanValue;
  readonly style?: StyleName;
  /** Merged over so many rows and columns, this cell at the top left. */
  readonly span?: { readonly rows: number; readonly columns: number };
  /** Number format; text cells are written as `@` whatever stands here. */
  readonly format?: string;
  /** A link that jumps to these cells of the workbook. */
  readonly link?: CellArea;
}

export type BlockRole =
  "title" | "subtitle" | "header" | "section" | "paragraph" | "body" | "total" | "note" | "signature";

export interface PlanRow {
  /** Stable id, so that what the clerk typed beside it finds its row again. Body rows have one. */
  readonly id?: string;
  readonly role: BlockRole;
  /** Points, at most 409.5. Absent: Excel's own. */
  readonly height?: number;
  /** Cells by column key, or by index for rows that are no table. */
  readonly cells: Readonly<Record<string, PlanCell>>;
}

export interface PrintSetup {
  readonly orientation: "portrait" | "landscape";
  /** Millimetres. */
  readonly margins: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  readonly fitToWidth: boolean;
  /** Rows repeated on each page, indices into `rows`. */
  readonly titleRows: { readonly from: number; readonly to: number } | null;
  readonly footer: string;
  readonly centerHorizontally: boolean;
}

/** Choices for a column of the clerk's, as a drop-down. */
export interface PlanValidation {
  readonly column: string;
  readonly choices: readonly string[];
}

/** One sheet to write, declared. */
export interface SheetPlan {
  readonly kind: WrittenKind;
  /** Preferred sheet name; a number is added where a sheet that is not ours has it. */
  readonly name: string;
  readonly columns: readonly PlanColumn[];
  readonly rows: readonly PlanRow[];
  /** The column whose text is the row's id on a sheet written earlier. */
  readonly idColumn: string | null;
  readonly frozenRows: number;
  readonly validations: readonly PlanValidation[];
  readonly print: PrintSetup;
  /** Blanks (____) left for the clerk, for the count that the pane shows. */
  readonly blanks: number;
}
