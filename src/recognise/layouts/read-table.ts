import type { Layout } from "../../ledgers";
import type { Fit, ReadContext, Region, TableDraft } from "../layout";
import { surenessOf } from "./evidence";
import { LAYOUTS_OF_ATTENDANCE, OTHER_LAYOUTS, type NamedLayout } from "./index";
import { isPlan, tellsOfDeeds } from "./lists/plan";
import { isRubric } from "../rubric/is-rubric";
import { isUnfilledForm } from "../rubric/unfilled-form";
import { otherMatter } from "./other-matter";
import { readTaught } from "./read-taught";
import { withSaidScoring } from "../values/said-scoring";
import { SETTLED } from "./weights";

/** A layout that fits a region, with what speaks for it and against it. */
export interface FittingLayout {
  readonly name: string;
  readonly fit: Fit;
  /** 0–1, of its evidence. */
  readonly sureness: number;
}

/** What the clerk said of a region, else its reading by the layout that the most speaks for; null where none fits. */
export function readTable(region: Region, context: ReadContext): TableDraft | null {
  const draft = context.taught
    ? readTaught(region, context, readSurest)
    : readSurest(region, context, () => true);
  return draft && withSaidScoring(draft, region);
}

/** Every layout that fits a region, whether it wins or not, the surest first: for a report, since it costs. */
export function tryAllLayouts(region: Region, context: ReadContext): readonly FittingLayout[] {
  return [...LAYOUTS_OF_ATTENDANCE, ...OTHER_LAYOUTS]
    .flatMap((layout) => tryLayout(layout, region, context) ?? [])
    .sort((a, b) => b.sureness - a.sureness);
}

/** The reading by the surest of the layouts that fit and are wanted. */
function readSurest(region: Region, context: ReadContext, wanted: (fit: Fit) => boolean): TableDraft | null {
  return surestFit(region, context, wanted)?.fit.read() ?? null;
}

function surestFit(
  region: Region,
  context: ReadContext,
  wanted: (fit: Fit) => boolean,
): FittingLayout | null {
  // A plan is looked for only where its rows would count as done.
  const isDeedOfPlan = ({ kind, layout }: Fit) =>
    !context.taught && LISTED.has(layout) && tellsOfDeeds(kind) && isPlan(region, context.year);
  const surestOf = (layouts: readonly NamedLayout[], before: FittingLayout | null): FittingLayout | null => {
    let best = before;
    for (const layout of layouts) {
      // What is less sure at its best would lose anyway; figures that differ by their last digit are no difference.
      if (best && (layout.reader.atMost ?? 1) < best.sureness - ROUNDING) continue;
      const found = tryLayout(layout, region, context);
      if (!found || !wanted(found.fit) || (best && found.sureness <= best.sureness)) continue;
      if (!isDeedOfPlan(found.fit)) best = found;
    }
    return best;
  };
  const settled = surestOf(LAYOUTS_OF_ATTENDANCE, null);
  const isElsewhere = !context.taught?.forced && otherMatter(region, context.year) !== null;
  // A claim for a journey says where somebody was, but a table of claims is no register of who was away.
  const attendance = isElsewhere && settled?.fit.layout === "exception-list" ? null : settled;
  if (attendance && attendance.sureness >= SETTLED) return attendance;
  if (!context.taught && (isRubric(region) || isUnfilledForm(region))) return null;
  return isElsewhere ? attendance : surestOf(OTHER_LAYOUTS, attendance);
}

const ROUNDING = 1e-9;

/** Layouts of which a row, or a card, is a thing done on its day. */
const LISTED: ReadonlySet<Layout> = new Set<Layout>(["list", "year-matrix", "card"]);

function tryLayout(
  { name, reader }: NamedLayout,
  region: Region,
  context: ReadContext,
): FittingLayout | null {
  const fit = reader.fit(region, context);
  return fit && { name, fit, sureness: surenessOf(fit.evidence) };
}
