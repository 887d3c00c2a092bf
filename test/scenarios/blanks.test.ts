import { blanksOfTwoDepartments } from "../support/workbooks";
import { checkSheets, resultOf, textsOf } from "./check-workbook";

const { sheets, period, expected } = blanksOfTwoDepartments();
const asked = { standard: "county-three-excellent-one-satisfied", period };
const answers = { "blank:综合科": "present", "blank:业务科": "not-filled" };

describe("scenario 3: blanks that mean something else in each department", () => {
  it("asks once for each department, and gives no rate before the answer", async () => {
    const json = await checkSheets(sheets, asked);
    expect(json.questions.map(({ id }) => id)).toEqual(expected.departments.map((name) => `blank:${name}`));
    expect(json.questions[1]?.cells).toEqual(expected.unfilled);
    expect(resultOf(json, "attendance-rate").verdict).toBe("insufficient-data");
  });

  it("reaches 97.7 % for the department that records exceptions only", async () => {
    const office = sheets.map((sheet) => ({
      ...sheet,
      values: sheet.values.filter((row) => row[2] !== "业务科"),
    }));
    const json = await checkSheets(office, { ...asked, answers: { "blank:综合科": "present" } });
    expect(resultOf(json, "attendance-rate")).toMatchObject({
      verdict: "met",
      numerator: expected.office.due - expected.office.absent,
      denominator: expected.office.due,
      actual: expected.office.rate,
    });
  });

  it("counts a forgotten day neither as due nor as attended, and names its cells", async () => {
    const json = await checkSheets(sheets, { ...asked, answers });
    expect(json.questions).toEqual([]);
    const due = 3 * expected.workdays - expected.unfilled.length;
    const rate = resultOf(json, "attendance-rate");
    expect(rate).toMatchObject({ numerator: due - expected.office.absent, denominator: due, actual: 99.2 });
    expect(textsOf(rate.notes)).toEqual(["空白3天未计入应出勤"]);
    const complete = resultOf(json, "attendance-records-complete");
    expect(complete.verdict).toBe("unmet");
    expect(complete.problems).toEqual([
      { text: "「4月」考勤员未签名", cells: ["'4月'!A7"] },
      { text: "裴雪莉4月漏填3天", cells: ["'4月'!R5:S5", "'4月'!AB5"] },
    ]);
  });
});
