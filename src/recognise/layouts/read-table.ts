import type { ReadContext, Region, TableDraft } from "../layout";
import { LAYOUTS_OF_ATTENDANCE, OTHER_LAYOUTS, SUREST_OTHER, type NamedLayout } from "./index";
import { isRubric } from "./lists/rubric";
import { readTaught } from "./read-taught";

/** A layout that was tried on a region, and what it made of it; null where it does not fit. */
export interface TriedLayout {
  readonly name: string;
  readonly draft: TableDraft | null;
}

/** What the clerk said of a region, else the surest reading of it; null where no layout fits. */
export function readTable(region: Region, context: ReadContext): TableDraft | null {
  return context.taught ? readTaught(region, context, surestOf) : surestOf(region, context, () => true);
}

/** Every layout with what it makes of a region, whether it wins or not: for a report, since it costs. */
export function tryAllLayouts(region: Region, context: ReadContext): readonly TriedLayout[] {
  return [...LAYOUTS_OF_ATTENDANCE, ...OTHER_LAYOUTS].map(({ name, reader }) => ({
    name,
    draft: reader.read(region, context),
  }));
}

/** The surest of the readings that are wanted, the earlier of equals; null where no layout fits. */
function surestOf(
  region: Region,
  context: ReadContext,
  wanted: (draft: TableDraft) => boolean,
): TableDraft | null {
  const read = ({ reader }: NamedLayout): TableDraft | null => {
    const draft = reader.read(region, context);
    return draft && wanted(draft) ? draft : null;
  };
  const attendance = surest(LAYOUTS_OF_ATTENDANCE, read, null);
  if (attendance && attendance.confidence >= SUREST_OTHER) return attendance;
  return !context.taught && isRubric(region) ? null : surest(OTHER_LAYOUTS, read, attendance);
}

function surest(
  layouts: readonly NamedLayout[],
  read: (layout: NamedLayout) => TableDraft | null,
  before: TableDraft | null,
): TableDraft | null {
  let best = before;
  for (const layout of layouts) {
    const draft = read(layout);
    if (draft && (!best || draft.confidence > best.confidence)) best = draft;
  }
  return best;
}
