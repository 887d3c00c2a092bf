import { column, problems, readOne } from "../../read-sheets";

const HEADER = ["月份", "支部党员大会", "支委会", "党课"];

describe("Months downwards, types of meeting across, days in the cells", () => {
  it("gives a meeting for each day", () => {
    const { ledger } = readOne("三会一课", [
      ["2024年三会一课开展情况统计表"],
      HEADER,
      ["1月", "", "1月5日", "/"],
      ["2月", "", "6日、20日", ""],
      ["3月", "3月29日", "3.5", "3月15日"],
    ]);
    expect(ledger).toMatchObject({ kind: "meeting", layout: "year-matrix" });
    expect(column(ledger, "date")).toEqual([
      "2024-01-05",
      "2024-02-06",
      "2024-02-20",
      "2024-03-29",
      "2024-03-05",
      "2024-03-15",
    ]);
    expect(column(ledger, "type")).toEqual([
      "branch-committee",
      "branch-committee",
      "branch-committee",
      "branch-assembly",
      "branch-committee",
      "party-lecture",
    ]);
  });

  it("tells of counts and ticks, which name no day", () => {
    const { ledger, recognition } = readOne("三会一课", [
      ["2024年三会一课开展情况统计表"],
      HEADER,
      ["1月", "1月3日", 2, "√"],
    ]);
    expect(ledger.records).toHaveLength(1);
    expect(problems(recognition).filter((problem) => problem.startsWith("invalid-date"))).toEqual([
      "invalid-date C3",
      "invalid-date D3",
    ]);
  });
});

test("types downwards and months across give the same meetings", () => {
  const { ledger } = readOne("三会一课", [
    ["2024年支部三会一课情况"],
    ["类别", "1月", "2月", "3月"],
    ["支部党员大会", "", "", "29日"],
    ["支委会", "5日", "6日、20日", "3月7日"],
    ["党课", "", "/", "15日"],
    ["注：格内为召开日期"],
  ]);
  expect(ledger).toMatchObject({ kind: "meeting", layout: "year-matrix" });
  expect(column(ledger, "date")).toEqual([
    "2024-03-29",
    "2024-01-05",
    "2024-02-06",
    "2024-02-20",
    "2024-03-07",
    "2024-03-15",
  ]);
  expect(new Set(column(ledger, "type"))).toEqual(
    new Set(["branch-assembly", "branch-committee", "party-lecture"]),
  );
});
