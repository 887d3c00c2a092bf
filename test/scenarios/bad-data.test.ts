import { badData } from "../support/workbooks";
import { checkSheets, resultOf, textsOf, type Json } from "./check-workbook";

const { sheets, expected } = badData();

describe("scenario 9: bad data are reported, not dropped", () => {
  let json: Json;
  beforeAll(async () => {
    json = await checkSheets(sheets);
  });
  const found = (problem: string) =>
    json.findings
      .filter((one) => one.problem === problem)
      .map(({ cell, value, action }) => [cell, value, action]);

  it("names each date's cell with its raw value and what was done", () => {
    expect(found("invalid-date")).toEqual([["B5", "2024.2.30", "left-out"]]);
    expect(found("missing-date")).toEqual([["B8", "", "left-out"]]);
    expect(found("ambiguous-date")).toEqual([["B6", "3.1", "kept"]]);
    expect(found("maybe-lunar")).toEqual([["B7", "二月十五", "kept"]]);
    const leftOut = json.findings.filter(({ action }) => action === "left-out");
    expect(leftOut.map(({ cell, value }) => ({ cell, value }))).toEqual(expected.leftOut);
  });

  it("counts the other rows, not the total, and says beside the verdict how many were left out", () => {
    const yearly = resultOf(json, "study-sessions-yearly");
    expect(yearly).toMatchObject({ verdict: "unmet", actual: expected.counted, target: 12 });
    expect(yearly.notes).toContainEqual({
      text: "有2行没有日期或日期认不出，未计入",
      cells: ["学习台账!A5:G5", "学习台账!A8:G8"],
    });
    expect(json.tables[0]?.ignoredRows).toEqual([
      { rows: "1:1", role: "title" },
      { rows: "10:10", role: "total" },
      { rows: "11:11", role: "note" },
      { rows: "12:12", role: "signature" },
    ]);
  });

  it("takes 张 三 as 张三 and keeps two people with one name apart", () => {
    expect(found("name-folded")).toEqual([["A4", "张 三", "folded"]]);
    expect(json.tables[1]?.people).toBe(expected.people.length);
    const hours = resultOf(json, "study-hours-120");
    expect(hours).toMatchObject({ verdict: "unmet", numerator: 2, denominator: expected.people.length });
    expect(textsOf(hours.problems)).toEqual(["高远（综合科）30小时，应为120小时"]);
  });
});
