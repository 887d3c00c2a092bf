import { paper, petitionsBlank, petitionsOfAYear, PRIVATE_WORDS } from "../support/workbooks";
import { checkSheets, resultOf, textsOf, type Json } from "./check-workbook";

const union = { standard: "union-three-excellent-three-satisfied" };

describe("scenario 6: every petition answered", () => {
  const { sheets, expected } = petitionsOfAYear();
  let json: Json;
  beforeAll(async () => {
    json = await checkSheets(sheets, union);
  });

  it("counts nine of ten as answered: the anonymous one and the one within its time are not due", () => {
    const answered = resultOf(json, "petitions-answered");
    const { percent, ...figures } = expected.answered;
    expect(answered).toMatchObject({ verdict: "unmet", actual: percent, ...figures });
    expect(answered.problems).toEqual([
      {
        text: `「${expected.overdue.join("、")}」超期44天未办结（责任：费春生）`,
        cells: ["信访台账!A13:J13"],
      },
    ]);
    expect(textsOf(answered.notes)).toEqual([
      `「${expected.inTerm.join("、")}」在期内`,
      `「${expected.anonymous.join("、")}」无法答复或不需答复，不计`,
    ]);
  });

  it("counts nine of ten as answered in time", () => {
    expect(resultOf(json, "petitions-on-time")).toMatchObject({
      verdict: "unmet",
      actual: 90,
      ...expected.onTime,
    });
  });

  it("counts nine of eleven as settled, since a petition that nobody can answer still has to be settled", async () => {
    const resolved = resultOf(await checkSheets(sheets), "petitions-resolved");
    expect(resolved).toMatchObject({ verdict: "unmet", numerator: 9, denominator: 11 });
    // The other one nobody has answered either: it stands there.
    expect(textsOf(resolved.problems)).toEqual(["「X10」超期87天未办结（责任：费春生）"]);
    expect(textsOf(resolved.notes).join()).toContain("1个问题与「");
  });

  it("writes no name and no telephone number outside the sheet", () => {
    for (const word of PRIVATE_WORDS) expect(JSON.stringify(json)).not.toContain(word);
  });

  it("gives an empty ledger no 100 %: the clause does not apply, and zero has to be declared", async () => {
    const blank = await checkSheets(petitionsBlank().sheets, union);
    for (const id of ["petitions-answered", "petitions-on-time"]) {
      expect(resultOf(blank, id)).toMatchObject({ verdict: "not-applicable", actual: null, score: null });
      expect(textsOf(resultOf(blank, id).missing.said)).toEqual(["台账无记录，需登记零报告"]);
    }
    const none = await checkSheets([paper("空表", [])], union);
    expect(resultOf(none, "petitions-answered").verdict).toBe("insufficient-data");
  });
});
