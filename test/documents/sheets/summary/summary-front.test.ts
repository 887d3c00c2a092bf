import { summaryFront } from "../../../../src/documents/sheets/summary/summary-front";
import { clauseResult, sampleInput } from "../../sample-input";

const frontOf = (blockedBy: readonly string[]): string =>
  JSON.stringify(
    summaryFront({ ...sampleInput.report, results: [clauseResult("出勤率", { blockedBy })] }, () => ({
      value: null,
    })),
  );

it("says on the first page that a question is open, whatever points wait for it", () => {
  expect(frontOf(["mark:☂"])).toContain("待答复：有1个读表问题待答复，1项指标答复后才能核（出勤率）。");
  expect(frontOf([])).not.toContain("待答复：");
});
