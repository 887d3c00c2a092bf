import { problems, read, sheetOf } from "../read-sheets";

type Row = readonly (string | number)[];
const NAMES = ["办公室", "财务科", "法制科", "工程科"];

/** An inspection of one day; a score for each department. */
const inspection = (name: string, day: string, ...scores: readonly number[]) =>
  sheetOf(name, [
    [`${day}卫生检查评分表`],
    ["科室", "得分", "扣分原因"],
    ...scores.map((score, at) => [NAMES[at] ?? "", score, ""]),
  ]);
const ranking = (name: string, title: string, header: Row, ...rows: readonly Row[]) =>
  sheetOf(name, [[title], [...header], ...rows.map((row) => [...row])]);

const SEPTEMBER = [
  inspection("9.4", "2026年9月4日", 95, 90, 85, 80),
  inspection("9.18", "2026年9月18日", 97, 92, 87, 84),
];
const counted = (recognition: ReturnType<typeof read>): string[] =>
  recognition.ledgers.filter(({ duplicateOf }) => duplicateOf === null).map(({ sheet }) => sheet);

test.each([
  [
    "means with ranks",
    ["名次", "科室", "平均得分"],
    [
      [1, "办公室", 96],
      [2, "财务科", 91],
      [3, "法制科", 86],
      [4, "工程科", 82],
    ],
  ],
  [
    "sums",
    ["科室", "总分", "名次"],
    [
      ["办公室", 192, 1],
      ["财务科", 182, 2],
      ["法制科", 172, 3],
      ["工程科", 164, 4],
    ],
  ],
  [
    "means in another order with a slip",
    ["科室", "平均分"],
    [
      ["工程科", 82],
      ["法制科", 86],
      ["财务科", 91],
      ["办公室", 96],
    ],
  ],
])("a ranking by %s is a second view of the inspections that it ranks", (_, header, rows) => {
  const recognition = read([...SEPTEMBER, ranking("排名", "2026年9月卫生检查排名通报", header, ...rows)]);
  expect(counted(recognition)).toEqual(["9.4", "9.18"]);
  expect(problems(recognition)).toEqual(["ranking A2"]);
});

test("a ranking that stands before its inspections, of a quarter, is one too", () => {
  const recognition = read([
    ranking(
      "三季度",
      "2026年第三季度卫生评比汇总",
      ["科室", "平均分", "名次"],
      ["办公室", 96, 1],
      ["财务科", 91, 2],
      ["法制科", 86, 3],
      ["工程科", 82, 4],
    ),
    ...SEPTEMBER,
  ]);
  expect(counted(recognition)).toEqual(["9.4", "9.18"]);
});

test("one whose figures differ is none either, and it is told", () => {
  const recognition = read([
    ...SEPTEMBER,
    ranking(
      "排名",
      "2026年9月卫生检查排名通报",
      ["名次", "科室", "平均得分"],
      [1, "办公室", 90],
      [2, "财务科", 88],
      [3, "法制科", 81],
      [4, "工程科", 80],
    ),
  ]);
  expect(counted(recognition)).toEqual(["9.4", "9.18"]);
  expect(problems(recognition)).toEqual(["ranking-differs A2"]);
});

test("a ranking without its inspections, or of another month, counts", () => {
  const august = ranking(
    "8月",
    "2026年8月卫生检查排名通报",
    ["名次", "科室", "得分"],
    [1, "办公室", 96],
    [2, "财务科", 91],
    [3, "法制科", 86],
  );
  expect(counted(read([...SEPTEMBER, august]))).toEqual(["9.4", "9.18", "8月"]);
});

test("an inspection that ranks its own scores counts", () => {
  const ranked = (name: string, day: string, ...scores: readonly number[]) =>
    ranking(
      name,
      `${day}卫生检查评分表`,
      ["科室", "得分", "名次"],
      ...scores.map((score, at) => [NAMES[at] ?? "", score, at + 1]),
    );
  const recognition = read([
    ranked("9.4", "2026年9月4日", 95, 90, 85),
    ranked("9.18", "2026年9月18日", 97, 92, 87),
  ]);
  expect(counted(recognition)).toEqual(["9.4", "9.18"]);
});

test.each([
  ["the means of", [96, 91, 86], "ranking F2"],
  ["other figures than", [90, 88, 81], "ranking-differs F2"],
])("a ranking without a time beside its inspections has %s theirs and their time", (_, means, problem) => {
  const [first = 0, second = 0, third = 0] = means;
  const recognition = read([
    sheetOf("卫生检查", [
      ["2026年三季度卫生检查评比记录"],
      ["检查日期", "科室", "得分", "检查人", "", "名次", "科室", "平均分", "奖惩"],
      ["2026-09-04", "办公室", 95, "甲某", "", 1, "办公室", first, "流动红旗"],
      ["2026-09-04", "财务科", 90, "", "", 2, "财务科", second, ""],
      ["2026-09-04", "法制科", 85, "", "", 3, "法制科", third, ""],
      ["2026-09-18", "办公室", 97],
      ["2026-09-18", "财务科", 92],
      ["2026-09-18", "法制科", 87],
    ]),
  ]);
  expect(recognition.ledgers.map(({ period, duplicateOf }) => [period?.from, duplicateOf !== null])).toEqual([
    ["2026-07-01", false],
    ["2026-07-01", true],
  ]);
  expect(problems(recognition)).toContain(problem);
});
