import type { Area, Sheet } from "../grid";
import type { WrittenKind } from "./written-sheets";

/** A sheet that we wrote earlier, found by its defined name whatever it is called now. */
export interface OwnSheet {
  readonly kind: WrittenKind;
  readonly sheet: string;
  /** Standard or edition that it was written for, so that two standards' summaries don't overwrite each other. */
  readonly edition: string;
  /** Where our cells lie now; it grows and moves with rows and columns that the clerk puts in. */
  readonly area: Area;
}

/** A workbook with the sheets of ours in it that bear our mark. */
export interface MarkedWorkbook {
  readonly sheets: readonly Sheet[];
  readonly own: readonly Pick<OwnSheet, "kind" | "sheet" | "edition">[];
  /** Marks whose areas lie on several sheets: which of them is ours can't be told. */
  readonly split?: readonly SplitMark[];
}

/** A mark of ours that another program has spread over several sheets. */
export interface SplitMark {
  readonly kind: WrittenKind;
  /** The defined name, for who mends it. */
  readonly name: string;
  readonly sheets: readonly string[];
}
