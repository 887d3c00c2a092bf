import { paper, petitionsBlank, petitionsOfAYear, PRIVATE_WORDS } from "../support/workbooks";
import { checkSheets, resultOf, textsOf, type Json } from "./check-workbook";

const union = { standard: "union-three-excellent-three-satisfied" };

describe("scenario 6: every petition answered", () => {
  const { sheets, expected } = petitionsOfAYear();
  let json: Json;
  beforeAll(async () => {
    json = await checkSheets(sheets, union);
  });

  it("answers nine of ten: the anonymous one and the one within its time are not asked", () => {
    const answered = resultOf(json, "petitions-answered");
    const { percent, ...figures } = expected.answered;
    expect(answered).toMatchObject({ verdict: "unmet", actual: percent, ...figures });
    expect(answered.problems).toEqual([
      { text: `「${expected.overdue.join("、")}」超期44天未办（责任：费春生）`, cells: ["信访台账!A13:J13"] },
    ]);
    expect(textsOf(answered.notes)).toEqual([
      `「${expected.inTerm.join("、")}」在期内`,
      `「${expected.anonymous.join("、")}」无法答复或不需答复，不计`,
    ]);
  });

  it("answers nine of ten in time", () => {
    expect(resultOf(json, "petitions-on-time")).toMatchObject({
      verdict: "unmet",
      actual: 90,
      ...expected.onTime,
    });
  });

  it("settles nine of eleven: that nobody can be answered doesn't settle the matter", async () => {
    const resolved = resultOf(await checkSheets(sheets), "petitions-resolved");
    expect(resolved).toMatchObject({ verdict: "unmet", numerator: 9, denominator: 11 });
    expect(textsOf(resolved.problems)).toEqual([
      "「X10」超期87天未办（责任：费春生）",
      "「X11」超期44天未办（责任：费春生）",
    ]);
  });

  it("lets no name and no telephone number out of the sheet", () => {
    for (const word of PRIVATE_WORDS) expect(JSON.stringify(json)).not.toContain(word);
  });

  it("gives no 100 % to an empty ledger: it does not apply, and zero has to be declared", async () => {
    const blank = await checkSheets(petitionsBlank().sheets, union);
    for (const id of ["petitions-answered", "petitions-on-time"]) {
      expect(resultOf(blank, id)).toMatchObject({ verdict: "not-applicable", actual: null, score: null });
      expect(textsOf(resultOf(blank, id).missing.said)).toEqual(["台账无记录，需声明0件"]);
    }
    const none = await checkSheets([paper("空表", [])], union);
    expect(resultOf(none, "petitions-answered").verdict).toBe("insufficient-data");
  });
});
