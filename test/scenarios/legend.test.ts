import { legendOfItsOwn } from "../support/workbooks";
import { checkSheets, resultOf, textsOf } from "./check-workbook";

const { sheets, period, expected } = legendOfItsOwn();
const asked = { standard: "county-three-excellent-one-satisfied", period };

describe("scenario 2: the sheet's own marks", () => {
  it("follows the sheet's legend, splits √△, and asks what / means before it gives a rate", async () => {
    const json = await checkSheets(sheets, asked);
    expect(json.tables).toMatchObject([
      {
        kind: "attendance",
        people: 4,
        marks: expected.marks,
        codes: expected.codes,
        legend: expected.legend,
      },
    ]);
    const [question, ...others] = json.questions;
    expect(others).toEqual([]);
    expect(question).toMatchObject({ kind: "mark", value: "/", cells: expected.asked.cells });
    expect(question?.blocks).toContain("attendance-rate");
    const rate = resultOf(json, "attendance-rate");
    expect(rate).toMatchObject({ verdict: "insufficient-data", actual: null, numerator: null, score: null });
    expect(textsOf(rate.missing.said)).toContain("7格符号未选定含义");
  });

  it.each([
    ["business-trip", expected.due - expected.absent, 97.4],
    ["absent", expected.due - expected.absent - 7, 88.2],
  ])("counts the seven cells as %s once that is the answer", async (choice, attended, actual) => {
    const json = await checkSheets(sheets, { ...asked, answers: { "mark:/": choice } });
    expect(json.questions).toEqual([]);
    expect(resultOf(json, "attendance-rate")).toMatchObject({
      verdict: actual >= 95 ? "met" : "unmet",
      numerator: attended,
      denominator: expected.due,
      actual,
    });
  });
});
