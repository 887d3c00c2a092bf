import type { LinePlan } from "../../documents";
import type { Area } from "../../grid";
import type { Step } from "../render/request-batches";
import type { ChoicesSource } from "../render/write-rules";

/** What is written on one sheet. */
export interface Content {
  /** The cells that our name on the sheet covers. */
  readonly area: Area;
  readonly steps: (sheet: () => Excel.Worksheet, source: ChoicesSource) => readonly Step[];
  /** Whether the formats of the cells stay as they are. */
  readonly keepsFormats?: boolean;
  /** How the rows come about; absent where the sheet is emptied as a whole. */
  readonly lines?: LinePlan;
}
