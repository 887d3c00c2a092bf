import { column, problems, readOne } from "../read-sheets";

const rows = (...data: readonly string[][]) => [
  ["2024年学习台账"],
  ["日期", "学习类型", "学习形式", "学习内容"],
  ...data,
];

test("「中心组学习」 under 学习类型 says how they studied, beside what 学习形式 says", () => {
  const { ledger, recognition } = readOne(
    "学习台账",
    rows(
      ["2024-01-05", "中心组学习", "专题研讨", "政绩观"],
      ["2024-01-12", "机关学习", "集中学习", "渔业法条文学习"],
      ["2024-01-19", "中心组学习", "自学", "原著"],
      ["2024-01-26", "法治类", "", "信访条例"],
    ),
  );
  expect(column(ledger, "form")).toEqual([["seminar", "center-group"], "collective", "self-study", ""]);
  expect(column(ledger, "category")).toEqual(["", "", "", "law"]);
  expect(recognition.questions).toEqual([]);
  expect(problems(recognition)).toEqual([]);
});

test("a subject under 学习形式 says what was studied", () => {
  const { ledger } = readOne("学习台账", [
    ["2024年学习台账"],
    ["日期", "学习形式", "学习内容"],
    ["2024-01-05", "集中学习", "甲"],
    ["2024-01-12", "法律法规学习", "乙"],
    ["2024-01-19", "保密教育", "丙"],
  ]);
  expect(column(ledger, "form")).toEqual(["collective", "", ""]);
  expect(column(ledger, "category")).toEqual(["", "law", "secrecy"]);
});

test("a subject that neither knows is asked about, 其他 is not", () => {
  const { recognition } = readOne(
    "学习台账",
    rows(["2024-01-05", "甲类", "集中学习", "甲"], ["2024-01-12", "其他", "集中学习", "乙"]),
  );
  expect(recognition.questions.map(({ value }) => value)).toEqual(["甲类"]);
});
