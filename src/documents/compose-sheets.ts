import { composeDetails } from "./details";
import type { DocumentInput } from "./document-input";
import { composeHygiene } from "./hygiene";
import { composeHygienePlan } from "./hygiene-plan";
import { knownNames } from "./known-names";
import { composeLeadingGroup } from "./leading-group";
import { UNIT_NAME } from "./paragraphs/blanks";
import { composePeople } from "./people";
import { composePlan } from "./plan";
import { composeProofs } from "./proofs";
import { composeRectification } from "./rectification";
import type { SheetPlan, WrittenKind } from "./sheet-plan";
import { composeStandard } from "./standard";
import { composeSteps } from "./steps";
import { composeStudyPlan } from "./study-plan";
import { composeSummary } from "./summary";
import { composeTasks } from "./tasks";
import { composeTemplateFields } from "./template-field-list";
import { composeWorkSummary } from "./work-summary";
import { withChoices } from "./writing-choices";
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
  "hygiene-plan": composeHygienePlan,
  steps: composeSteps,
  "leading-group": composeLeadingGroup,
  proofs: composeProofs,
  "work-summary": composeWorkSummary,
  standard: composeStandard,
  "template-fields": composeTemplateFields,
};

/** One sheet for each kind, in the order of `WRITTEN_KINDS`; kinds that are not offered are passed over. */
export function composeSheets(kinds: readonly WrittenKind[], input: DocumentInput): SheetPlan[] {
  const settled = withKnown(input);
  return WRITTEN_KINDS.filter((kind) => kinds.includes(kind)).map((kind) => COMPOSERS[kind](settled));
}

/** What is known for the blanks, from the ledgers and from the clerk, whose word goes before; for all sheets alike. */
export function withKnown(input: DocumentInput): DocumentInput {
  const said = input.said ?? input.known ?? {};
  const known = { ...knownNames(input.ledgers), ...said };
  return withChoices({ ...input, said, known, unit: said[UNIT_NAME] ?? input.unit });
}
