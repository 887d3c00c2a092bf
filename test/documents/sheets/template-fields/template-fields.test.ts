import { composeTemplateFields } from "../../../../src/documents/sheets/template-fields/template-fields";
import { describePlan } from "../../../support/describe-plan";
import { sampleInput } from "../../sample-input";

// It was read by eye, page by page, before it was accepted; look at the difference before accepting a new one.
describe("the sheet template-fields as text", () => {
  it("is what was read by eye", () => {
    expect(describePlan(composeTemplateFields(sampleInput))).toMatchSnapshot();
  });
});
