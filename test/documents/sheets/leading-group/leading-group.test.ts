import { composeLeadingGroup } from "../../../../src/documents/sheets/leading-group/leading-group";
import { describePlan } from "../../../support/describe-plan";
import { sampleInput } from "../../sample-input";

// It was read by eye, page by page, before it was accepted; look at the difference before accepting a new one.
describe("the sheet leading-group as text", () => {
  it("is what was read by eye", () => {
    expect(describePlan(composeLeadingGroup(sampleInput))).toMatchSnapshot();
  });
});
