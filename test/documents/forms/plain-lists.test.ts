import { sheetOf } from "../../support/sheet-of";
import { paper } from "../../support/workbooks/paper";
import { formsBeside } from "./fill";

const LISTS = [
  paper("小区巡查", [
    ["巡查日期", "小区", "测评分", "隐患类别"],
    ["2024-03-05", "松岭小区", 90, "无"],
    ["2024-03-06", "梅园小区", 80, "水电"],
    ["2024-04-05", "松岭小区", 96, "消防"],
    ["2024-04-06", "梅园小区", 88, "水电"],
  ]),
  sheetOf(
    [
      ["2024年5月行政总值班安排表", "", ""],
      ["日期", "带班局领导", "总值班员"],
      ["5月1日", "沈立新", "韩梅"],
      ["5月2日", "顾长河", "沈立新"],
      ["5月3日", "沈立新", "顾长河"],
    ],
    { name: "总值班安排" },
  ),
];
const fill = formsBeside(LISTS);

test("places that only a list of the unit's tells apart are rows of a form, a row that says 无 has none of what is counted", () => {
  const { answers } = fill([
    ["小区巡查统计表", "", "", ""],
    ["小区", "巡查（次）", "平均测评分", "隐患数（个）"],
    ["松岭小区", "", "", ""],
    ["梅园小区", "", "", ""],
  ]);
  expect(answers).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^B3 .*: 2$/u),
      expect.stringMatching(/^C4 .*: 84$/u),
      expect.stringMatching(/^D3 .*: 1$/u),
      expect.stringMatching(/^D4 .*: 2$/u),
    ]),
  );
});

test("heads that say the same in other words are looked up by their day", () => {
  const { answers } = fill([
    ["值班情况反馈表", "", ""],
    ["日期", "带班领导", "值班员"],
    ["5月1日", "", ""],
    ["5月2日", "", ""],
  ]);
  expect(answers).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^B3 .*: 沈立新$/u),
      expect.stringMatching(/^C4 .*: 沈立新$/u),
    ]),
  );
});

test("what the list does not tell stays open: somebody's opinion, another time", () => {
  const { answers } = fill([
    ["小区巡查统计表", "", ""],
    ["小区", "专家评分", "上年巡查（次）"],
    ["松岭小区", "", ""],
    ["梅园小区", "", ""],
  ]);
  expect(answers.filter((one) => !one.endsWith(": null"))).toEqual([]);
});
