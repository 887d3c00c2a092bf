import {
  composeDetails,
  composeHygiene,
  composePeople,
  composePlan,
  composeRectification,
  composeStudyPlan,
  composeSummary,
  composeTasks,
  composeWorkSummary,
} from "../../src/documents";
import { describePlan } from "../support/describe-plan";
import { sampleInput } from "./sample-input";

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
  ])("%s", (_name, compose) => {
    expect(describePlan(compose(sampleInput))).toMatchSnapshot();
  });
});
