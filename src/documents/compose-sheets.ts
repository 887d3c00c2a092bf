import { composeDetails } from "./details";
import type { DocumentInput } from "./document-input";
import { composeHygiene } from "./hygiene";
import { composePeople } from "./people";
import { composePlan } from "./plan";
import { composeRectification } from "./rectification";
import type { SheetPlan, WrittenKind } from "./sheet-plan";
import { composeStandard } from "./standard";
import { composeStudyPlan } from "./study-plan";
import { composeSummary } from "./summary";
import { composeTasks } from "./tasks";
import { composeWorkSummary } from "./work-summary";
import { WRITTEN_KINDS } from "./written-kinds";

type Compose = (input: DocumentInput) => SheetPlan;

const COMPOSERS: Readonly<Record<(typeof WRITTEN_KINDS)[number], Compose>> = {
  summary: composeSummary,
  details: composeDetails,
  people: composePeople,
  hygiene: composeHygiene,
  rectification: composeRectification,
  plan: composePlan,
  tasks: composeTasks,
  "study-plan": composeStudyPlan,
  "work-summary": composeWorkSummary,
  standard: composeStandard,
};

/** One sheet for each kind, in the order of `WRITTEN_KINDS`; kinds that are not offered are passed over. */
export function composeSheets(kinds: readonly WrittenKind[], input: DocumentInput): SheetPlan[] {
  return WRITTEN_KINDS.filter((kind) => kinds.includes(kind)).map((kind) => COMPOSERS[kind](input));
}
