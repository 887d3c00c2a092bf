import type { WritingChoice, WrittenKind } from "../../own-sheets";
import type {
  FillableField,
  FormAnswer,
  KeptCell,
  OverwrittenCell,
  SheetChange,
  TemplateFill,
} from "../../documents";
import type { Waiting, WriteProgress, WrittenSheet } from "../../excel";
import type { CellArea } from "../../grid";
import type { Message } from "../../locales";

/** What writing a sheet would do. */
export interface WritePreview {
  readonly kind: WrittenKind;
  /** The name that the sheet has or will get. */
  readonly sheet: string;
  readonly change: "created" | "renewed";
  /** The other standard for which the workbook has this sheet already; that one stays, and this one is made beside it. */
  readonly beside?: string;
  /** Whether it is protected and so can't be rewritten. */
  readonly isLocked: boolean;
  /** How many cells that the clerk typed on the sheet are kept. */
  readonly kept: number;
  /** How many blanks (____) are left for the clerk to fill in. */
  readonly blanks: number;
  readonly rows: number;
  /** What changes on an existing sheet; null for a new one, and for one that is rewritten as a whole. */
  readonly changes: PreviewedChanges | null;
  /** Cells of ours in which the clerk wrote something else. They stay so unless ours are asked for. */
  readonly overwritten: readonly OverwrittenCell[];
}

/** What changes on a sheet, with the first changes listed. */
export interface PreviewedChanges {
  readonly newRows: number;
  readonly goneRows: number;
  /** How many problems of the register are marked as solved. */
  readonly solved: number;
  readonly cells: number;
  readonly listed: readonly SheetChange[];
  /** The first of the clerk's cells that are kept. */
  readonly kept: readonly CellArea[];
}

/** A field that the clerk can fill in once for all sheets. */
export interface FieldView extends FillableField {
  /** What the sheet 模板字段 says; "" for nothing. */
  readonly onSheet: string;
}

/** A choice of how the sheets are written. */
export interface ChoiceView extends WritingChoice {
  /** What the sheet 模板字段 says; "" for nothing. */
  readonly onSheet: string;
}

/** What writing would do, and what the clerk can still fill in for it. */
export interface WritePreviews {
  readonly sheets: readonly WritePreview[];
  readonly fields: readonly FieldView[];
  readonly choices: readonly ChoiceView[];
}

/** A written sheet, with the number of the clerk's cells that were carried over and of the blanks (____) left open. */
export interface SheetWritten extends WrittenSheet {
  readonly kept: number;
  readonly blanks: number;
  /** Cells of ours in which the clerk wrote something else, whichever was taken. */
  readonly overwritten: readonly OverwrittenCell[];
}

/** What a write did. */
export interface WriteResult {
  readonly sheets: readonly SheetWritten[];
  /** What of the sheets' looks Excel refused. */
  readonly notices: readonly Message[];
}

/** Whom to tell how far a write came; its signal ends it before the values are sent, and between looks. */
export interface WriteWatcher extends Waiting {
  readonly onProgress?: (progress: WriteProgress) => void;
  /** Ids of cells that the clerk wrote over and that become ours again (`WritePreview.overwritten`). */
  readonly takeOurs?: readonly string[];
}

/** A sheet of the clerk's with placeholders, and what filling a copy of it would do. */
export interface TemplatePreview {
  readonly sheet: string;
  /** How many cells of the copy would be filled. */
  readonly filled: number;
  /** Placeholders that name no field; they stay. */
  readonly unknown: TemplateFill["unknown"];
  /** Blanks that are left for the clerk. */
  readonly blanks: TemplateFill["blanks"];
  /** Of a form without placeholders: everything that it asks, what is proposed and what nobody knows too. */
  readonly cells?: readonly FormAnswer[];
  /** Of a form that was filled before: cells in which the clerk wrote something else since. They stay. */
  readonly kept?: readonly KeptCell[];
}

/** A template or a form that was filled. */
export interface FilledTemplate extends TemplatePreview {
  /** The sheet that was filled: a copy, or the form itself. */
  readonly copy: string;
  readonly where: "new-copy" | "copy" | "in-place";
  /** How many cells were written now. */
  readonly changed: number;
  /** Cells that somebody typed into while it was filled: they stay. */
  readonly typedSince: readonly CellArea[];
}

/** What filling did. */
export interface FillResult {
  readonly filled: readonly FilledTemplate[];
  readonly notices: readonly Message[];
}

/** A sheet that may be filled as a form. */
export interface FormOffer {
  readonly sheet: string;
  /** How many of its cells are sure, of a form that was filled where it stands how many are to be renewed; null of a sheet that does not look like a form. */
  readonly cells: number | null;
  /** How many more are proposed, for a person to settle. */
  readonly proposed: number;
  /** Whether it was filled where it stands. */
  readonly isFilled: boolean;
  /** The copy that it was filled in before; null where there is none. */
  readonly copy: string | null;
  /** Whether it looks like a form, or the clerk said that it is one. */
  readonly looksLike: boolean;
  /** Whether it counts as a ledger that somebody keeps. */
  readonly isLedger: boolean;
}
