import { composeSummary } from "../../../src/documents/sheets/summary/summary";
import { ledger } from "../../check/make";
import { checkLedgers } from "../../check/run";
import { sampleInput } from "../sample-input";

test("a case without a number is told by its matter on 达标汇总, and its row by none", () => {
  const table = ledger("petition", [
    {
      received: "2024-03-01",
      petitioner: "甲某",
      topic: "夜间施工噪声",
      deadline: "2024-04-30",
      replied: "",
    },
    {
      received: "2024-03-02",
      petitioner: "乙某",
      topic: "占道经营",
      deadline: "2024-04-30",
      replied: "2024-05-10",
    },
  ]);
  const report = checkLedgers([table]);
  const text = JSON.stringify(composeSummary({ ...sampleInput, report, ledgers: [table] }));
  expect(text).toContain("信访件（夜间施工噪声），应于4月30日前答复，已逾期245天");
  expect(text).toContain("信访件（占道经营），答复超过期限");
  expect(text).not.toMatch(/第\d+行|甲某|乙某/u);
});
