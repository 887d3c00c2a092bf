import type { UnfinishedWrite } from "../../excel";
import type { Message } from "../../locales";
import type { WrittenKind } from "../../own-sheets";
import type { FilledTemplate, IgnoredAnswer, WordFile } from "../../assistant";
import type { OverwrittenCell } from "../../documents";
import type { Report } from "../../check";
import type { JudgedRubric } from "./rubric-json";
import type { ExplainedRegion, Recognition } from "../../recognise";

/** A sheet that was written, with the number of the clerk's cells that were carried over. */
export interface SheetOutcome {
  readonly sheet: string;
  readonly kind: WrittenKind;
  readonly created: boolean;
  readonly rows: number;
  readonly kept: number;
  /** How many blanks (____) the clerk has to fill in. */
  readonly blanks: number;
  /** Cells of ours in which the clerk wrote something else, whichever was taken. */
  readonly overwritten: readonly OverwrittenCell[];
}

/** What the stand-in counted. */
export interface HostFigures {
  readonly syncs: { readonly read: number; readonly write: number };
  readonly requestBytes: number;
  readonly responseBytes: number;
}

/** All that one run of the command gives. */
export interface CheckOutcome {
  readonly recognition: Recognition;
  readonly report: Report;
  /** Nobody chose its standard, neither now nor in the workbook: it is the default one. */
  readonly isDefaultStandard?: boolean;
  /** The unit's own 考核细则 that it was judged by, if it was. */
  readonly rubric?: JudgedRubric | null;
  readonly written: readonly SheetOutcome[];
  /** What of the written sheets' looks Excel refused. */
  readonly notices?: readonly Message[];
  /** A run of writing that was found cut off in the workbook. */
  readonly unfinished?: UnfinishedWrite | null;
  /** What is to be told of sheets that were brought in. */
  readonly brought?: readonly Message[];
  /** How many formulas point to other workbooks. */
  readonly external?: number;
  /** The file that a sheet came from, by the sheet's name. */
  readonly origins?: ReadonlyMap<string, string>;
  /** The clerk's templates with their filled copies. */
  readonly filled: readonly FilledTemplate[];
  /** Answers in `--answers` that no question asked for. */
  readonly ignoredAnswers: readonly IgnoredAnswer[];
  readonly host: HostFigures;
  /** The plan and the work summary as Word files, if that was asked. */
  readonly word?: readonly WordFile[];
  /** Why a sheet is read as it is, if that was asked. */
  readonly explained?: readonly ExplainedRegion[];
}
