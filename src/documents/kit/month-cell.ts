import type { MonthFigure } from "../../check";
import { shownFigure, type Target } from "../../measures";
import type { PlanCell } from "./sheet-plan";

/** What stands where the ledgers have nothing for a month that is over, and where a month has not come. */
const NOTHING = "—";
const NOT_YET = "未到";

/** Units whose figure a single month is held to: a rate or an average says the same of any stretch. */
const RATES: ReadonlySet<string> = new Set(["percent", "point"]);

/** What a month's figure is held to. */
export interface HeldTo {
  /** The target is to be reached every month. */
  readonly monthly: boolean;
  /** The target is not to be passed: a month that passes it is wrong before it is over, and whatever the others are. */
  readonly lessIsBetter: boolean;
  /** What no figure of a month is rounded across; null where it counts something else. */
  readonly target: Pick<Target, "operator" | "value" | "unit"> | null;
}

/** A clause's figure in a month. One that fails the target stands out, by weight and by colour, where the target is one for a month. */
export function monthCell(
  { due, measured }: MonthFigure,
  { monthly, lessIsBetter, target }: HeldTo,
): PlanCell {
  if (measured === null) return { value: NOT_YET, style: "verdict-not-applicable" };
  const { data, actual, unit, satisfied } = measured;
  if (data !== "some" || actual === null) return { value: NOTHING, style: "table-centre" };
  const judged = lessIsBetter || (due && (monthly || RATES.has(unit)));
  const style = judged && !satisfied ? "verdict-unmet" : "table-centre";
  const shown = shownFigure(actual, unit, target?.unit === unit ? target : null);
  // 「100.0%」 finds no room in a column that holds 99.9%.
  if (unit === "percent")
    return { value: Math.round(shown * 10) / 1000, format: shown >= 100 ? "0%" : "0.0%", style };
  // An average has decimals by nature: with some months at 94 and some at 92.43 the figures would not stand below one another.
  const format = unit === "point" ? { format: "0.00" } : {};
  return { value: shown, style, ...format };
}
