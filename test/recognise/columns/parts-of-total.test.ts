import { read, sheetOf } from "../read-sheets";

const inspections = (heading: string, leaves: readonly string[], total: string) =>
  sheetOf(
    "检查记录",
    [
      ["卫生检查扣分记录"],
      ["检查时间", "科室", heading, "", "", total],
      ["", "", ...leaves, ""],
      ["2026年4月10日", "办公室", 0, 0, 1, 99],
      ["2026年4月10日", "财务科", 0, 2, 0, 98],
      ["2026年5月15日", "办公室", 3, 2, 1, 94],
      ["2026年5月15日", "财务科", 3, 0, 1, 96],
    ],
    ["A2:A3", "B2:B3", "C2:E2", "F2:F3"],
  );

test.each([
  ["扣分项目", ["地面", "桌面", "窗台"], "得分"],
  ["扣分情况", ["走廊", "厕所", "门窗"], "总分"],
  ["检查项目", ["地面", "墙面", "绿植"], "合计得分"],
  ["检查内容", ["桌椅", "灯具", "垃圾"], "得分"],
])("%s over %j beside %s asks nothing: the total counts", (heading, leaves, total) => {
  const { ledgers, questions } = read([inspections(heading, leaves, total)]);
  expect(questions).toEqual([]);
  const scores = ledgers.flatMap(({ records }) => records.map(({ fields }) => fields["score"]?.value));
  expect(scores).toEqual([99, 98, 94, 96]);
  expect(ledgers[0]?.columns.some(({ field }) => field === "deduction" || field === "item")).toBe(false);
});

test("a heading over columns that ledgers know by name has no parts", () => {
  const sheet = sheetOf(
    "检查",
    [
      ["2026年4月卫生检查"],
      ["检查时间", "科室", "检查情况", "", ""],
      ["", "", "得分", "扣分原因", "检查人"],
      ["2026年4月10日", "办公室", 99, "窗台", "江安"],
      ["2026年4月10日", "财务科", 98, "地面", "江安"],
    ],
    ["A2:A3", "B2:B3", "C2:E2"],
  );
  const fields = read([sheet]).ledgers[0]?.columns.map(({ field }) => field);
  expect(fields).toEqual(["date", "department", "score", "deduction-reason", "inspector"]);
});
