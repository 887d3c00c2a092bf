import { composeStudyPlan } from "../../../../src/documents/sheets/study-plan/study-plan";
import { describePlan } from "../../../support/describe-plan";
import { sampleInput } from "../../sample-input";

// It was read by eye, page by page, before it was accepted; look at the difference before accepting a new one.
describe("the sheet study-plan as text", () => {
  it("is what was read by eye", () => {
    expect(describePlan(composeStudyPlan(sampleInput))).toMatchSnapshot();
  });
});
