import { composeEvidenceList } from "../../../../src/documents/sheets/evidence-list/evidence-list";
import { describePlan } from "../../../support/describe-plan";
import { sampleInput, area, clauseResult, clauseWording, sampleReport } from "../../sample-input";
import { column } from "../../plan-texts";

// It was read by eye, page by page, before it was accepted; look at the difference before accepting a new one.
describe("the sheet evidence-list as text", () => {
  it("is what was read by eye", () => {
    expect(describePlan(composeEvidenceList(sampleInput))).toMatchSnapshot();
  });
});

describe("the list of proofs", () => {
  it("says what to attach for each clause and where the ledgers have it", () => {
    const clauses = [clauseWording("disclosure-yearly"), clauseWording("zero-vice")];
    const results = [clauseResult("disclosure-yearly", { evidence: [area("政务公开", 2, 0, 9, 8)] })];
    const plan = composeEvidenceList({ ...sampleInput, clauses, report: { ...sampleReport, results } });
    expect(column(plan, "proof")).toEqual(["记录", "记录"]);
    expect(column(plan, "place")).toEqual(["政务公开!A3:H11", "—"]);
  });
});
