import type { CellValue } from "../../../src/grid";
import { paper } from "../../support/workbooks/paper";
import { formsBeside } from "./fill";
import { OFFICE } from "./office-with-forms";

const PETITIONS = paper("信访台账", [
  ["2024年信访事项办理台账"],
  ["登记日期", "信访形式", "问题类别", "反映事项", "承办科室", "办结期限", "办结日期"],
  ["2024-02-05", "来信", "物业管理", "楼道照明", "办公室", "2024-04-05", "2024-03-01"],
  ["2024-03-12", "来访", "物业管理", "电梯维修", "办公室", "2024-05-12", "2024-05-20"],
  ["2024-06-18", "网上信访", "项目审计", "公示时间", "财政审计科", "2024-08-18", "2024-07-02"],
  ["2024-12-09", "来访", "项目审计", "材料查阅", "财政审计科", "2025-02-09", ""],
]);
const ACTIVITIES = paper("活动台账", [
  ["2024年文体和主题活动登记"],
  ["日期", "活动名称", "类型", "参加人数"],
  ["2024-03-08", "健步走", "文体活动", 8],
  ["2024-05-04", "读书会", "主题活动", 6],
  ["2024-09-28", "棋类比赛", "文体活动", 4],
]);
const fill = formsBeside([...OFFICE, PETITIONS, ACTIVITIES]);
const open = (names: readonly string[], width: number): CellValue[][] =>
  names.map((name) => [name, ...Array.from({ length: width }, () => "")]);
const rowOf = (copy: Readonly<Record<string, unknown>>, row: number, columns: string): readonly unknown[] =>
  [...columns].map((column) => copy[`${column}${String(row)}`]);

test("sorts down the rows and states across are counted by the register that knows them, also without a title", () => {
  const { copy } = fill(
    [["类别", "已办结", "办理中", "合计"], ...open(["物业管理类", "项目审计类", "合计"], 3)],
    "分类",
  );
  expect([2, 3, 4].map((row) => rowOf(copy, row, "BCD"))).toEqual([
    [2, 0, 2],
    [1, 1, 2],
    [3, 1, 4],
  ]);
});

test("what was closed late is apart from what was closed in time, a rate with cases that have time left is proposed", () => {
  const { copy, answers } = fill(
    [
      ["信访事项情况表"],
      ["形式", "按期办结（件）", "逾期办结（件）", "办结率（%）"],
      ...open(["来信", "来访", "网上信访"], 3),
    ],
    "情况表",
  );
  expect([3, 4, 5].map((row) => rowOf(copy, row, "BC"))).toEqual([
    [1, 0],
    [0, 1],
    [1, 0],
  ]);
  expect(answers).toContain("D4 来访·办结率(%): ?50%");
});

test("sorts may stand across, against months or against what is counted of each; the column of sums is of all of them", () => {
  const months = fill(
    [["月份", "文体活动", "主题活动", "合计"], ...open(["3月", "5月", "9月"], 3)],
    "活动统计",
  ).copy;
  expect([2, 3, 4].map((row) => rowOf(months, row, "BCD"))).toEqual([
    [1, 0, 1],
    [0, 1, 1],
    [1, 0, 1],
  ]);
  const counted = fill([["指标", "文体活动", "主题活动"], ...open(["次数", "参加人次"], 2)], "活动指标").copy;
  expect([rowOf(counted, 2, "BC"), rowOf(counted, 3, "BC")]).toEqual([
    [2, 1],
    [12, 6],
  ]);
});

test("departments against sorts are counted where both meet, the rest of the sorts is what the others leave", () => {
  const { copy } = fill(
    [["信访事项统计表"], ["承办科室", "来信", "来访", "其他"], ...open(["办公室", "财政审计科"], 3)],
    "统计",
  );
  expect([rowOf(copy, 3, "BCD"), rowOf(copy, 4, "BCD")]).toEqual([
    [1, 1, 0],
    [0, 1, 1],
  ]);
});

test("sorts that the register does not know are nobody's to count", () => {
  const { copy } = fill([["类别", "已办结", "办理中"], ...open(["劳资纠纷", "噪声扰民"], 2)], "分类");
  expect(copy).toEqual({});
});

test("a title that names the ledger says what its columns count: activities, turns, hours; the whole up to a month stands below", () => {
  const service = paper("志愿服务", [
    ["志愿服务活动记录"],
    ["活动日期", "活动名称", "人数", "人均时长（小时）"],
    ["2024-02-18", "清扫街道", 4, 2],
    ["2024-07-11", "政策宣传", 3, 2],
    ["2024-09-25", "送温暖", 5, 1.5],
  ]);
  const { copy } = formsBeside([...OFFICE, service])(
    [
      ["全县机关单位志愿服务情况季报表"],
      ["报告期：", "2024年第三季度"],
      ["月份", "活动次数", "参加人次", "服务总时长（小时）", "受益群众（人次）"],
      ...open(["7月", "8月", "9月", "本季合计", "1—9月累计"], 4),
    ],
    "季报",
  );
  expect([4, 5, 6, 7, 8].map((row) => rowOf(copy, row, "BCDE"))).toEqual([
    [1, 3, 6, undefined],
    [0, 0, 0, undefined],
    [1, 5, 7.5, undefined],
    [2, 8, 13.5, undefined],
    [3, 12, 21.5, undefined],
  ]);
});

test("a form for the month that a date beside its label says", () => {
  const { copy } = fill(
    [
      ["学习情况统计表", "", ""],
      ["统计月份：", 45352, ""],
      ["指标", "单位", "本月"],
      ["集中学习", "次", ""],
      ["学习参加人次", "人次", ""],
    ],
    "统计",
  );
  expect([copy["C4"], copy["C5"]]).toEqual([1, 7]);
});
