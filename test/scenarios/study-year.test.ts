import type { CellValue } from "../../src/grid";
import { paper } from "../support/workbooks";
import { checkSheets, resultOf, textsOf, type Json } from "./check-workbook";

/** The number of collective sessions in each month: 23 in all, one in March, none in August. */
const PER_MONTH = [2, 2, 1, 2, 2, 2, 2, 0, 2, 2, 3, 3];
const SELF_STUDY = ["2024.3.29", "2024.8.9", "2024.8.23"];

function studyYear() {
  const collective = PER_MONTH.flatMap((count, index) =>
    Array.from({ length: count }, (_, at): CellValue[] => [
      `2024年${index + 1}月${8 + at * 7}日`,
      at === 0 ? "集中学习" : "理论学习",
      "政治理论",
      20,
      19,
    ]),
  );
  const alone = SELF_STUDY.map((day): CellValue[] => [day, "自学", "读书", 20, 20]);
  const rows = [...collective, ...alone].map((row, index): CellValue[] => [index + 1, ...row]);
  return paper("学习台账", [
    ["2024年学习台账"],
    ["序号", "学习时间", "学习形式", "学习内容", "应到人数", "实到人数"],
    ...rows,
    ["合计", "", "", `${rows.length}次`, "", ""],
  ]);
}

describe("scenario 1: the year's study before an inspection", () => {
  let json: Json;
  beforeAll(async () => {
    json = await checkSheets([studyYear()]);
  });

  it("meets twelve a year with 23 sessions, and says that self-study is not counted", () => {
    expect(json.tables).toMatchObject([{ kind: "study", records: 26 }]);
    const yearly = resultOf(json, "study-sessions-yearly");
    expect(yearly).toMatchObject({ verdict: "met", actual: 23, target: 12, unit: "session", score: 3 });
    expect(textsOf(yearly.notes)).toContain("自学3次不计入集中学习");
  });

  it("misses two a month in March and August, though the year is met", () => {
    const monthly = resultOf(json, "study-sessions-monthly");
    expect(monthly).toMatchObject({
      verdict: "unmet",
      actual: 10,
      target: 12,
      numerator: 10,
      denominator: 12,
      weight: 5,
      score: 4.17,
    });
    expect(textsOf(monthly.problems)).toEqual(["3月缺1次", "8月缺2次"]);
    expect(monthly.problems.map(({ cells }) => cells)).toEqual([["学习台账!A7:F7"], []]);
  });
});
