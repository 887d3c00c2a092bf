import type { Message, KeyWith } from "../../locales";
import type { SheetPlan } from "../kit/sheet-plan";
import type { Overwritten } from "./renewing";

/** A plan with the clerk's words in it. */
export interface CarriedOver {
  readonly plan: SheetPlan;
  /** How many cells that the clerk typed are in the plan. */
  readonly kept: number;
  /** What was kept and where it stands now, for the pane. */
  readonly notes: readonly Message[];
  /** Cells of ours that the clerk wrote over. */
  readonly overwritten?: readonly Overwritten[];
  /** Where the plan's columns stand among those of the sheet, by key; absent where the sheet's layout is lost. */
  readonly places?: ReadonlyMap<string, number>;
}

/** How the block begins that keeps what has no place any more. */
export const KEPT_LABEL = "上次保留的备注：";

/** A note, or nothing where there is nothing to tell. */
export function noteWhen(count: number, key: KeyWith<"n">): readonly Message[] {
  return count === 0 ? [] : [{ key, params: { n: count } }];
}
