import { fillableFields } from "../../../../src/documents/sheets/template-fields/fillable-fields";
import { composeTemplateFields } from "../../../../src/documents/sheets/template-fields/template-fields";
import { describePlan } from "../../../support/describe-plan";
import { sampleInput } from "../../sample-input";

// It was read by eye, page by page, before it was accepted; look at the difference before accepting a new one.
describe("the sheet template-fields as text", () => {
  it("is what was read by eye", () => {
    expect(describePlan(composeTemplateFields(sampleInput))).toMatchSnapshot();
  });
});

test("the year's work can be said where the plan speaks of it, though it can do without; else it is not asked", () => {
  const kindsOf = (skeleton: "city" | "county" | "district") =>
    fillableFields({ ...sampleInput, skeleton }).find(({ name }) => name === "本单位年度重点工作")?.kinds;
  expect(kindsOf("city")).toEqual(["plan"]);
  expect(kindsOf("district")).toEqual(["plan"]);
  expect(kindsOf("county")).toBeUndefined();
});
