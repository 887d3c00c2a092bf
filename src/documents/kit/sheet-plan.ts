import type { CellArea } from "../../grid";
import type { NewWords, WrittenKind } from "../../own-sheets";
import type { StyleName } from "./styles";

export interface PlanColumn {
  /** Stable name of the column: clause-id, verdict, note … A column that the clerk moved is found by its header text. */
  readonly key: string;
  readonly header: string;
  /** What stood over it on sheets written earlier. */
  readonly formerly?: string;
  /** Width in characters of the standard font. */
  readonly width: number;
  /** Whose words stand in it. A clerk's column is carried over when the sheet is written again. */
  readonly owner: "ours" | "clerk";
  readonly style: StyleName;
  /** Not shown and not printed: row ids, and the drafts that tell an edited paragraph from an untouched one. */
  readonly hidden?: boolean;
}

export type PlanValue = string | number | null;

export interface PlanCell {
  readonly value: PlanValue;
  readonly style?: StyleName;
  /** Merged over so many rows and columns, this cell at the top left. */
  readonly span?: { readonly rows: number; readonly columns: number };
  /** Number format; text cells are written as `@` whatever stands here. */
  readonly format?: string;
  /** A formula that the clerk typed, with its `=`; then `value` is what it gave. None of ours is one. */
  readonly formula?: string;
  /** The value repeats what the clerk has said (a confirmation): where the sheet says the same, it counts as kept. */
  readonly clerksWords?: boolean;
  /**
   * New words of the clerk's from the pane, for a cell that said this when they were typed: they replace it. Where the sheet
   * says something else by now, the sheet is right.
   */
  readonly insteadOf?: PlanValue;
  /** Said in the pane since the sheet was written: it joins what the clerk typed in the cell. */
  readonly newWords?: NewWords;
  /** Where a value comes from that we inferred and a person has to settle (拟): 「花名册」第 4 行的职务 … Without a full stop. */
  readonly inferredFrom?: string;
  /** What we would have written where the clerk wrote over a cell of ours; then `value` is the clerk's. */
  readonly ours?: PlanValue;
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
  /** It stands on the page of the row below it: a heading, a row that a chart covers. */
  readonly keepWithNext?: boolean;
  /** The row of the sheet written earlier, among its values, that this one is; only while a sheet is renewed. */
  readonly renews?: number;
  /** A page is to begin with this row, whatever room there is above it. */
  readonly startsPage?: boolean;
  /** The clerk put it in, or its words are all that is left of an earlier row. */
  readonly clerks?: boolean;
  /** A page begins with this row. */
  readonly pageBreakBefore?: boolean;
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
  /** How many columns from the left are printed (the print area); absent: all of them. */
  readonly columns?: number;
}

/** What may stand in a column's body cells. Something else is warned about, never refused: the clerk may know better. */
export interface PlanValidation {
  readonly column: string;
  /** Offered as a drop-down; empty where `range` is given. */
  readonly choices: readonly string[];
  /** A number within these bounds, both included. */
  readonly range?: { readonly min: number; readonly max: number };
  /** Only in the rows of these ids; absent: in every row of the body. */
  readonly rows?: readonly string[];
}

/** A stretch of one column or of several side by side, from one row's id to another's, so that rows put in between don't disturb it. */
export interface PlanRange {
  readonly column: string;
  /** The last column, where it is more than one. */
  readonly toColumn?: string;
  readonly fromRow: string;
  readonly toRow: string;
}

/**
 * A format that follows the cell: a style laid over cells whose text is one of `texts`, or a colour scale over numbers
 * (both ends as RGB). Never the only sign of anything: sheets are printed in black and white.
 */
export type PlanConditionalFormat =
  | { readonly range: PlanRange; readonly texts: readonly string[]; readonly style: StyleName }
  | { readonly range: PlanRange; readonly scale: { readonly low: string; readonly high: string } };

/** A native chart over cells of the same sheet. */
export interface PlanChart {
  /** Stable: a chart of ours is found by it and replaced. */
  readonly name: string;
  readonly title: string;
  readonly type: "clustered-column" | "clustered-bar" | "line";
  readonly categories: PlanRange;
  readonly series: readonly { readonly name: string; readonly values: PlanRange; readonly color: string }[];
  /** It covers these columns of these rows. */
  readonly place: {
    readonly fromColumn: string;
    readonly toColumn: string;
    readonly fromRow: string;
    readonly toRow: string;
  };
}

/** One month, person, case … that a row of a register is about. */
export interface ProblemPart {
  /** The same from check to check. */
  readonly id: string;
  readonly text: string;
  readonly cells: readonly CellArea[];
  /** What several of its sort are counted in; 项 where it isn't said. */
  readonly noun?: "人" | "人次";
  /** It stands for so many. */
  readonly count?: number;
  /** The unit's own ledger holds the same matter: told in these words only where nothing else of the row is left. */
  readonly isOwn?: true;
}

/** What one row of a register is made of, so that it can be made of some of it only. */
export interface ProblemRow {
  readonly parts: readonly ProblemPart[];
  /** Where it stands besides the cells of its parts, and instead of them where they have none. */
  readonly besides: readonly CellArea[];
  readonly evidence: readonly CellArea[];
  /** What is said behind the parts; "" for nothing. */
  readonly said: string;
}

/** What a check covered, so that a problem which it no longer finds is known to be gone, or only not looked for. */
export interface PlanRegister {
  /** Days, `YYYY-MM-DD`. */
  readonly from: string;
  readonly asOf: string;
  /** Clauses that were decided. */
  readonly decided: readonly string[];
  /** Ids of problems that stand under another clause: the same matter is told once. */
  readonly merged: readonly string[];
  /** What the standard does not ask of a clause and another does, or an earlier version did, by the clause: how such problems begin. */
  readonly unasked: Readonly<Record<string, readonly string[]>>;
  /** By the ids of its rows. */
  readonly problems: Readonly<Record<string, ProblemRow>>;
}

/** One sheet to write, declared. */
export interface SheetPlan {
  readonly kind: WrittenKind;
  /** Preferred sheet name; a number is added where a sheet that is not ours has it. */
  readonly name: string;
  readonly columns: readonly PlanColumn[];
  /** Columns of ours that have nothing to say this time: on a sheet written earlier they are not the clerk's. */
  readonly leftOff?: readonly PlanColumn[];
  readonly rows: readonly PlanRow[];
  /** The column whose text is the row's id on a sheet written earlier. */
  readonly idColumn: string | null;
  readonly frozenRows: number;
  readonly validations: readonly PlanValidation[];
  readonly print: PrintSetup;
  /** A column whose cell is merged over the rows that share it, and said again at the top of each page. */
  readonly repeatedColumn?: string;
  /** Blanks (____) left for the clerk, for the count that the pane shows. */
  readonly blanks: number;
  /** What the blanks stand for, each once: 单位全称, 领导小组组长 … */
  readonly blankNames?: readonly string[];
  /** The standard (or template) that it was written for; kept with the sheet's defined name as `OwnSheet.edition`. */
  readonly edition?: string;
  /**
   * How texts outside the body begin or end that we write or may have written on an earlier sheet of this kind. A row
   * without an id that shows none of them is the clerk's and is carried over.
   */
  readonly ownTexts?: readonly string[];
  /** The same of the page before a table: what it has to say differs from time to time. */
  readonly frontTexts?: readonly string[];
  /** How the ids of body rows begin that are the clerk's to fill in all columns but the id (clauses of the unit's own). */
  readonly clerkRows?: string;
  /** A document's hidden column that keeps each paragraph as we wrote it, so that the clerk's changes can be told. */
  readonly draftColumn?: string;
  /** For a register that problems of earlier checks stay in: what this check can say about them. */
  readonly register?: PlanRegister;
  readonly tabColor?: string;
  /** Absent: shown, as Excel does. */
  readonly gridlines?: boolean;
  readonly conditionalFormats?: readonly PlanConditionalFormat[];
  readonly charts?: readonly PlanChart[];
}
