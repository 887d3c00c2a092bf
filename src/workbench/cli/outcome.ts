import type { WrittenKind } from "../../own-sheets";
import type { FilledTemplate, IgnoredAnswer } from "../../assistant";
import type { Report } from "../../check";
import type { ExplainedRegion, Recognition } from "../../recognise";

/** A sheet that was written, with the number of cells of the clerk's that were carried over. */
export interface SheetOutcome {
  readonly sheet: string;
  readonly kind: WrittenKind;
  readonly created: boolean;
  readonly rows: number;
  readonly kept: number;
  /** Blanks (____) that wait for the clerk. */
  readonly blanks: number;
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
  readonly written: readonly SheetOutcome[];
  /** Templates of the clerk's, with their filled copies. */
  readonly filled: readonly FilledTemplate[];
  /** What `--answers` gave and no question asked for. */
  readonly ignoredAnswers: readonly IgnoredAnswer[];
  readonly host: HostFigures;
  /** Why a sheet is read as it is, where that was asked. */
  readonly explained?: readonly ExplainedRegion[];
}
