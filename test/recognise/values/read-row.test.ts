import { column, readOne } from "../read-sheets";

test("同上 and 〃 say what stands above them, date and form alike", () => {
  const { ledger } = readOne("学习台账", [
    ["2024年学习台账"],
    ["日期", "内容", "形式", "主讲人"],
    ["2024-01-05", "甲", "集中学习", "张三"],
    ["2024-01-19", "乙", "〃", "同上"],
    ["同上", "丙", '"', "〃"],
  ]);
  expect(column(ledger, "date")).toEqual(["2024-01-05", "2024-01-19", "2024-01-19"]);
  expect(column(ledger, "form")).toEqual(["collective", "collective", "collective"]);
  expect(column(ledger, "speaker")).toEqual(["张三", "张三", "张三"]);
});

test("a second item of a meeting stands beside its merged date alone", () => {
  const { ledger } = readOne(
    "会议记录",
    [
      ["2024年党组会议记录"],
      ["会议时间", "会议名称", "议题", "主持"],
      ["2024-01-08", "党组会", "研究人事", "张三"],
      ["", "", "研究创建文明机关工作", ""],
    ],
    ["A3:A4", "B3:B4"],
  );
  expect(column(ledger, "topic")).toEqual(["研究人事", "研究创建文明机关工作"]);
  expect(column(ledger, "date")).toEqual(["2024-01-08", "2024-01-08"]);
});
