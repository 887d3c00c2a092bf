import {
  composeDetails,
  composeHygiene,
  composePeople,
  composeHygienePlan,
  composeLeadingGroup,
  composeProofs,
  composeStandard,
  composeSteps,
  composePlan,
  composeRectification,
  composeStudyPlan,
  composeSummary,
  composeTasks,
  composeTemplateFields,
  composeWorkSummary,
  WRITTEN_KINDS,
  type DocumentInput,
  type SheetPlan,
} from "../../src/documents";
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
  ["proofs", composeProofs],
  ["steps", composeSteps],
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
