import type { DocumentInput } from "../../../../src/documents";
import { composePlan } from "../../../../src/documents/sheets/plan/plan";
import { describePlan } from "../../../support/describe-plan";
import { sampleInput } from "../../sample-input";

function forStandard(standard: string): DocumentInput {
  return { ...sampleInput, report: { ...sampleInput.report, standard } };
}

// It was read by eye, page by page, before it was accepted; look at the difference before accepting a new one.
describe("the sheet plan as text", () => {
  it("is what was read by eye", () => {
    expect(describePlan(composePlan(sampleInput))).toMatchSnapshot();
  });

  it("is what was read by eye for a county", () => {
    expect(describePlan(composePlan(forStandard("county-three-excellent-one-satisfied")))).toMatchSnapshot();
  });

  it("is what was read by eye for a district", () => {
    expect(describePlan(composePlan(forStandard("district-civilized-organ")))).toMatchSnapshot();
  });
});
