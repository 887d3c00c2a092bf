import {
  composeDetails,
  composeHygiene,
  composePeople,
  composeHygienePlan,
  composeLeadingGroup,
  composeProofs,
  composeSteps,
  composePlan,
  composeRectification,
  composeStudyPlan,
  composeSummary,
  composeTasks,
  composeWorkSummary,
  type DocumentInput,
} from "../../src/documents";
import { describePlan } from "../support/describe-plan";
import { sampleInput } from "./sample-input";

function forStandard(input: DocumentInput, standard: string): DocumentInput {
  return { ...input, report: { ...input.report, standard } };
}

// Read by eye, page by page, before they were accepted; look at the difference before accepting a new one.
describe("the written sheets as text", () => {
  it.each([
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
    [
      "plan of a county",
      (input: DocumentInput) => composePlan(forStandard(input, "county-three-excellent-one-satisfied")),
    ],
    [
      "plan of a district",
      (input: DocumentInput) => composePlan(forStandard(input, "district-civilized-organ")),
    ],
  ])("%s", (_name, compose) => {
    expect(describePlan(compose(sampleInput))).toMatchSnapshot();
  });
});
