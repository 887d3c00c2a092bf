import { column, readOne, read, sheetOf } from "../read-sheets";

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

describe("a word that only parts what the column's name says", () => {
  const talks = (name: string, word: string) =>
    sheetOf("廉政", [
      ["廉政谈话登记"],
      ["谈话时间", "谈话人", "谈话对象", name, "主要内容"],
      ["2025/1/15", "江安", "何文", word, "履职要求"],
      ["2025/4/11", "江安", "苏平", word, "办案纪律"],
    ]);

  test.each([
    ["谈话类型", "任前"],
    ["谈话类型", "年度"],
    ["谈话类别", "提醒"],
    ["谈话形式", "集体"],
  ])("%s: %s is a talk, and is not asked about", (name, word) => {
    const { ledgers, questions } = read([talks(name, word)]);
    const types = ledgers.flatMap(({ records }) => records.map(({ fields }) => fields["type"]?.value));
    expect(types).toEqual(["talk", "talk"]);
    expect(questions).toEqual([]);
  });

  test("under a name that is no choice it is asked about", () => {
    const sheet = sheetOf("廉政", [
      ["2025年廉政教育记录"],
      ["日期", "类型", "主题", "主讲人"],
      ["2025/1/15", "任前", "履职要求", "江安"],
      ["2025/4/11", "党课", "办案纪律", "江安"],
    ]);
    expect(read([sheet]).questions.map(({ id }) => id)).toEqual(["word:integrity:type:任前"]);
  });
});
