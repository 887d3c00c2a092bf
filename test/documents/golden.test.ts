import { composeStages } from "../../src/documents/sheets/stages/stages";
import { composeEvidenceList } from "../../src/documents/sheets/evidence-list/evidence-list";
import { composeTemplateFields } from "../../src/documents/sheets/template-fields/template-fields";
import { composeStandard } from "../../src/documents/sheets/standard/standard";
import { composeWorkSummary } from "../../src/documents/sheets/work-summary/work-summary";
import { composeLeadingGroup } from "../../src/documents/sheets/leading-group/leading-group";
import { composeHygienePlan } from "../../src/documents/sheets/hygiene-plan/hygiene-plan";
import { composeStudyPlan } from "../../src/documents/sheets/study-plan/study-plan";
import { composeTasks } from "../../src/documents/sheets/tasks/tasks";
import { composePlan } from "../../src/documents/sheets/plan/plan";
import { composeRectification } from "../../src/documents/sheets/rectification/rectification";
import { composeHygiene } from "../../src/documents/sheets/hygiene/hygiene";
import { composePeople } from "../../src/documents/sheets/people/people";
import { composeDetails } from "../../src/documents/sheets/details/details";
import { composeSummary } from "../../src/documents/sheets/summary/summary";
import { WRITTEN_KINDS } from "../../src/own-sheets";
import { type DocumentInput, type SheetPlan } from "../../src/documents";
import { describePlan } from "../support/describe-plan";
import { sampleInput } from "./sample-input";

function forStandard(input: DocumentInput, standard: string): DocumentInput {
  return { ...input, report: { ...input.report, standard } };
}

const COMPOSED: readonly (readonly [string, (input: DocumentInput) => SheetPlan])[] = [
  ["summary", composeSummary],
  ["plan", composePlan],
  ["tasks", composeTasks],
  ["study plan", composeStudyPlan],
  ["work summary", composeWorkSummary],
  ["rectification", composeRectification],
  ["details", composeDetails],
  ["people", composePeople],
  ["hygiene", composeHygiene],
  ["hygiene-plan", composeHygienePlan],
  ["leading-group", composeLeadingGroup],
  ["proofs", composeEvidenceList],
  ["steps", composeStages],
  ["standard", composeStandard],
  ["template fields", composeTemplateFields],
  [
    "plan of a county",
    (input: DocumentInput) => composePlan(forStandard(input, "county-three-excellent-one-satisfied")),
  ],
  [
    "plan of a district",
    (input: DocumentInput) => composePlan(forStandard(input, "district-civilized-organ")),
  ],
];

// Read by eye, page by page, before they were accepted; look at the difference before accepting a new one.
describe("the written sheets as text", () => {
  it("are all kinds that can be written", () => {
    const kinds = COMPOSED.map(([, compose]) => compose(sampleInput).kind);
    expect([...new Set(kinds)].sort()).toEqual([...WRITTEN_KINDS].sort());
  });

  it.each(COMPOSED)("%s", (_name, compose) => {
    expect(describePlan(compose(sampleInput))).toMatchSnapshot();
  });
});
