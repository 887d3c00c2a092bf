import { mendedForGood } from "../../../../src/documents/prose/deeds/mended";
import { clauseResult, sampleReport } from "../../sample-input";

const deeds = ["个别干部纪律松弛", "走廊灯具损坏"].map((text) => ({ text, times: 1, cells: [] }));
const clauses = [{ id: "absenteeism-zero", group: "E" as const }];
const told = (verdict: "met" | "unmet") =>
  mendedForGood(
    deeds,
    { ...sampleReport, results: [clauseResult("absenteeism-zero", { verdict })] },
    clauses,
  ).map(({ text }) => text);

describe("what was put right", () => {
  it("is not told of a matter that falls short all the same", () => {
    expect(told("unmet")).toEqual(["走廊灯具损坏"]);
  });

  it("is told of one that is well", () => {
    expect(told("met")).toEqual(["个别干部纪律松弛", "走廊灯具损坏"]);
  });
});
