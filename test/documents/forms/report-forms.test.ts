import type { CellValue } from "../../../src/grid";
import { paper } from "../../support/workbooks/paper";
import { formsBeside } from "./fill";
import { OFFICE } from "./office-with-forms";

const VOLUNTEERS = paper("志愿服务", [
  ["2024年志愿服务登记"],
  ["日期", "活动内容", "参加人数"],
  ["2024-03-05", "学雷锋清扫", 6],
  ["2024-05-18", "清洁家园", 9],
  ["2024-05-25", "敬老爱老", 4],
  ["2024-10-11", "文明劝导", 5],
]);
const fill = formsBeside([...OFFICE, VOLUNTEERS]);

/** What stands in columns of a row of a copy. */
function rowOf(copy: Readonly<Record<string, unknown>>, row: number, columns: string): readonly unknown[] {
  return [...columns].map((column) => copy[`${column}${String(row)}`]);
}

test("a monthly report: this month and the year so far of what each row counts in its unit", () => {
  const { copy, answers } = fill(
    [
      ["2024年5月精神文明建设工作月报表"],
      ["类别", "指标名称", "计量单位", "本月数", "1—5月累计", "上月数", "上年同期", "年度计划"],
      ["学习", "集中学习（含研讨）", "次", "", "", "", "", ""],
      ["", "学习参加人次", "人次", "", "", "", "", ""],
      ["志愿服务", "次数", "次", "", "", "", "", ""],
      ["", "参加人次", "人次", "", "", "", "", ""],
      ["其他", "道德模范推荐", "人", "", "", "", "", ""],
    ],
    "5月月报",
  );
  expect(rowOf(copy, 3, "DEFGH")).toEqual([2, 9, 2, undefined, undefined]);
  expect(rowOf(copy, 4, "DE")).toEqual([15, 69]);
  expect(rowOf(copy, 5, "DE")).toEqual([2, 3]);
  expect(rowOf(copy, 7, "DE")).toEqual([undefined, undefined]);
  expect(answers).toContain("F5 次数(次)·上月数: 0");
});

test("the month stands in the head line, one column of it alone is enough, what is planned is not what was done", () => {
  const { copy } = fill(
    [
      ["精神文明建设工作月报表"],
      ["报告期：2024年10月"],
      ["序号", "指标名称", "年度目标", "本月完成", "年初至今累计"],
      [1, "志愿服务活动（次）", "", "", ""],
      [2, "集中学习（次）", "", "", ""],
    ],
    "月报",
  );
  expect(rowOf(copy, 4, "DE")).toEqual([1, 4]);
  expect(rowOf(copy, 5, "DE")).toEqual([2, 17]);
});

test("without a month this month's column is nobody's to fill, a year's verdict stands beside the numbers", () => {
  const form = (head: string) => [
    ["精神文明建设工作月报表"],
    ["指标名称", "本月数", head, "备注"],
    ["志愿服务活动（次）", "", "", ""],
    ["集中学习每年不少于12次", "", "", ""],
  ];
  const { copy } = fill(form("本年累计"), "月报");
  expect([copy["B3"], copy["B4"], copy["C3"]]).toEqual([undefined, undefined, 4]);
  expect(fill(form("是否达标"), "月报").copy).toEqual({ C3: "否", C4: "是" });
  expect(fill([["2024年3月月报表"], ...form("是否达标").slice(1)], "月报").copy).toEqual({
    B3: 1,
    B4: 1,
    C3: "否（拟）",
    C4: "是（拟）",
  });
});

test("months with a sum below each quarter and one of all: each sum is of its own rows, typed ones among them", () => {
  const months = (first: number): CellValue[][] =>
    [0, 1, 2].map((at) => [`${String(first + at)}月`, "", "", "", ""]);
  const [january = [], ...others] = months(1);
  const { copy, answers } = fill(
    [
      ["2024年1—6月台账分月汇总表"],
      ["月份", "集中学习（次）", "志愿服务（次）", "学习参加人次", "学习到课率"],
      [...january.slice(0, 1), 3, ...january.slice(2)],
      ...others,
      ["一季度小计", "", "", "", ""],
      ...months(4),
      ["二季度小计", "", "", "", ""],
      ["合计", "", "", "", ""],
    ],
    "汇总表",
  );
  // In January three are typed, the ledger has two.
  expect(answers).toContain("B6 一季度小计·集中学习(次): ?6");
  expect(copy["B10"]).toBe(6);
  expect(["C6", "C10", "C11"].map((cell) => copy[cell])).toEqual([1, 2, 3]);
  expect(["D6", "D10", "D11"].map((cell) => copy[cell])).toEqual([38, 47, 85]);
  expect(copy["E6"]).toEqual(95);
});

test("a running sum beside each month, a column of all beside quarters", () => {
  const running = fill(
    [
      ["2024年志愿服务统计表"],
      ["月份", "志愿服务（次）", "", "备注"],
      ["", "当月", "累计", ""],
      ["3月", "", "", ""],
      ["5月", "", "", ""],
    ],
    "统计",
  ).copy;
  expect(["B4", "C4", "B5", "C5"].map((cell) => running[cell])).toEqual([1, 1, 2, 3]);
  const across = fill(
    [
      ["2024年志愿服务统计表"],
      ["项目", "第一季度", "第二季度", "合计"],
      ["志愿服务活动（次）", "", "", ""],
      ["志愿服务参加人次", "", "", ""],
    ],
    "统计",
  ).copy;
  expect(rowOf(across, 3, "BCD")).toEqual([1, 2, 3]);
  expect(rowOf(across, 4, "BCD")).toEqual([6, 13, 19]);
});

test("below a quarter stands what its column asks: the number, those who took part; not what is planned", () => {
  const { copy } = fill(
    [
      ["2024年工作统计表"],
      ["项目", "第一季度", "", "", "第二季度", "", ""],
      ["", "计划数", "完成数", "人次", "计划数", "完成数", "人次"],
      ["志愿服务", "", "", "", "", "", ""],
      ["集中学习", "", "", "", "", "", ""],
    ],
    "统计",
  );
  expect(rowOf(copy, 4, "BCDEFG")).toEqual([undefined, 1, 6, undefined, 2, 13]);
  expect(rowOf(copy, 5, "BCDEFG")).toEqual([undefined, 5, 38, undefined, 6, 47]);
});

test("a form of half a year has the figures of that; what the check says of the whole year is a proposal", () => {
  const { copy, answers } = fill(
    [
      ["2024年上半年文明创建统计表"],
      ["项目", "数量", "是否达标"],
      ["集中学习（次）", "", ""],
      ["志愿服务（次）", "", ""],
      ["其中：参加人次", "", ""],
    ],
    "统计",
  );
  expect(["B3", "B4", "B5"].map((cell) => copy[cell])).toEqual([11, 3, 19]);
  expect(answers.filter((one) => one.startsWith("C"))).not.toContainEqual(expect.stringMatching(/: [^?n]/));
});

test("heads in two rows name what is counted and in what; sums stand below a part of the months and beside them", () => {
  const { copy } = fill(
    [
      ["2024年创建数据统计表"],
      ["月份", "学习", "", "志愿服务", ""],
      ["", "次数", "人次", "次数", "人次"],
      ["3月", "", "", "", ""],
      ["4月", "", "", "", ""],
      ["小计", "", "", "", ""],
      ["5月", "", "", "", ""],
      ["小计", "", "", "", ""],
      ["合计", "", "", "", ""],
    ],
    "统计",
  );
  expect(rowOf(copy, 4, "BCDE")).toEqual([1, 7, 1, 6]);
  expect(rowOf(copy, 8, "BCDE")).toEqual([2, 15, 2, 13]);
  expect(rowOf(copy, 9, "BDE")).toEqual([5, 3, 19]);
  const across = fill(
    [
      ["2024年统计表"],
      ["项目", "目标", "1月", "2月", "小计", "5月", "6月", "小计", "合计"],
      ["集中学习", "12次", "", "", "", "", "", "", ""],
      ["到课率", "", "", "", "", "", "", "", ""],
    ],
    "统计",
  ).copy;
  expect(rowOf(across, 3, "CDEFGHI")).toEqual([2, 2, 4, 2, 2, 4, undefined]);
});
