import type { CellArea } from "../../../grid";

/**
 * Something that rows of a ledger tell and a paper may repeat: what was studied, held, made, mended. Chosen and joined by the rules of
 * `deedsOf`; nobody who petitioned, was disciplined or gave is in its words.
 */
export interface Deed {
  /** As it stands in a sentence: 「《审计法》宣传进社区」, 「道德讲堂“敬业的力量”“诚信立身”」. */
  readonly text: string;
  /** How many rows tell it. */
  readonly times: number;
  /** The rows that tell it. */
  readonly cells: readonly CellArea[];
}
