import { column, readOne } from "../read-sheets";

test("a number under 周次 is a week, of the month or of the year, and no wrong date", () => {
  const rows = [["2024年卫生检查得分"], ["周次", "科室", "得分"], [14, "办公室", 95], [15, "财务科", 92]];
  const { ledger, recognition } = readOne("Sheet1", rows);
  expect(column(ledger, "week")).toEqual(["2024-04-01..2024-04-07", "2024-04-08..2024-04-14"]);
  expect(recognition.findings).toEqual([]);
});
