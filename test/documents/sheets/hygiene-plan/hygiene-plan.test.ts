import { composeHygienePlan } from "../../../../src/documents/sheets/hygiene-plan/hygiene-plan";
import { describePlan } from "../../../support/describe-plan";
import { sampleInput } from "../../sample-input";

// It was read by eye, page by page, before it was accepted; look at the difference before accepting a new one.
describe("the sheet hygiene-plan as text", () => {
  it("is what was read by eye", () => {
    expect(describePlan(composeHygienePlan(sampleInput))).toMatchSnapshot();
  });
});
