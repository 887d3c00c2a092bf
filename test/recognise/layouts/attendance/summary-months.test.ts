import { personSummary } from "../../../../src/recognise/layouts/attendance/person-summary";
import { mustRead } from "../../../support/read-layout";
import { sheetOf } from "../../../support/sheet-of";

describe("Counts of several months side by side", () => {
  const header = (last: string[]) => [
    ["2024年度考勤汇总表"],
    ["姓名", "1月", "", "2月", "", ...last.map((text, index) => (index === 0 ? text : ""))],
    ["", "出勤", "事假", "出勤", "事假", ...last.map((_, index) => (index === 0 ? "出勤" : "事假"))],
  ];
  const merges = ["A2:A3", "B2:C2", "D2:E2", "F2:G2"];
  const counts = (draft: ReturnType<typeof mustRead>) =>
    ["present-days", "personal-leave-days"].map((field) => draft.ledger.records[0]?.fields[field]?.value);

  it("count by the column of their total, not twice", () => {
    const sheet = sheetOf([...header(["合计", ""]), ["张三", 22, 0, 18, 1, 40, 1]], { merges });
    expect(counts(mustRead(personSummary, sheet))).toEqual([40, 1]);
  });

  it("are added up where no column holds the total", () => {
    const sheet = sheetOf([...header([]), ["张三", 22, 0, 18, 1]], { merges: merges.slice(0, 3) });
    expect(counts(mustRead(personSummary, sheet))).toEqual([40, 1]);
  });
});
