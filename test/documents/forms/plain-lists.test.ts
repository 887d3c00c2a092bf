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

const repairs = paper("消火栓维保", [
  ["报修日期", "地点", "修复日期", "费用", "负责人"],
  ["2024-03-05", "松岭楼", "2024-03-15", 90, "沈立新"],
  ["2024-03-06", "梅园楼", "2024年3月", 80, "沈立新"],
  ["2024-04-05", "松岭楼", "2024-04-11", 96, "韩梅"],
  ["2024-04-06", "竹园楼", "2024-04-21", "", "韩梅"],
  ["2024-05-06", "兰园楼", "2024-05-21", 70, "沈立新"],
]);

test("a day that is asked of a list is that of its own column, and a month is no day", () => {
  const ofPlaces = formsBeside([repairs])([
    ["消火栓维保统计表", "", ""],
    ["地点", "修复日期", "维保（次）"],
    ["竹园楼", "", ""],
    ["松岭楼", "", ""],
  ]);
  expect(ofPlaces.copy).toMatchObject({ B3: "2024年4月21日", B4: "2024年3月15日、2024年4月11日" });
  const rows = formsBeside([repairs])([
    ["消火栓维保登记表", "", "", "", ""],
    ["地点", "报修日期", "修复日期", "负责人", "备注"],
    ["", "", "", "", ""],
  ]);
  expect(rows.copy).toMatchObject({ B3: "2024年3月5日", C3: "2024年3月15日", C4: "2024年3月" });
});

test("a cell that a list leaves blank is no nought", () => {
  const { answers } = formsBeside([repairs])([
    ["消火栓维保统计表", "", ""],
    ["地点", "费用", "维保（次）"],
    ["竹园楼", "", ""],
    ["松岭楼", "", ""],
  ]);
  expect(answers).toContain("B3 竹园楼·费用: null");
});

test("of several numbers in a column nobody knows whether their sum is meant; how many rows there are it is not", () => {
  const { answers } = formsBeside([repairs])([
    ["消火栓维保统计表", "", ""],
    ["地点", "费用", "维保（次）"],
    ["梅园楼", "", ""],
    ["松岭楼", "", ""],
  ]);
  expect(answers).toEqual(expect.arrayContaining(["B3 梅园楼·费用: 80", "B4 松岭楼·费用: null"]));
});

test("of a list without days every row may be a time, for somebody to look at", () => {
  const { answers } = formsBeside([
    paper("绿植养护", [
      ["绿植名称", "摆放位置", "养护人", "数量"],
      ["绿萝", "松岭楼", "沈立新", 3],
      ["龟背竹", "梅园楼", "韩梅", 4],
      ["发财树", "梅园楼", "韩梅", 4],
      ["吊兰", "松岭楼", "沈立新", 2],
    ]),
  ])([
    ["绿植养护统计表", ""],
    ["绿植养护次数（次）", ""],
    ["绿植养护（次）", ""],
  ]);
  expect(answers).toEqual(["B2 绿植养护: ?4", "B3 绿植养护: ?4"]);
});

test("what stands on a sheet of those who petitioned goes into no form, whichever of its tables holds it", () => {
  const { answers } = formsBeside([
    paper("信访登记", [
      ["信访事项登记台账", "", "", "", ""],
      ["来访日期", "信访人", "信访事项", "信访渠道", "办结日期"],
      ["2024-03-05", "甲某", "噪声扰民", "来访", "2024-03-15"],
      ["2024-03-06", "乙某", "停车难", "来信", "2024-03-20"],
      ["2024-04-05", "丙某", "路灯不亮", "电话", "2024-04-11"],
      ["", "", "", "", ""],
      ["附：回访名册", "", "", "", ""],
      ["地点", "对象", "费用", "负责人", ""],
      ["一楼", "甲某", 30, "韩梅", ""],
      ["二楼", "乙某", 40, "韩梅", ""],
      ["一楼", "丙某", 50, "沈立新", ""],
    ]),
  ])([
    ["回访名册", "", "", ""],
    ["地点", "对象", "费用", "负责人"],
    ["", "", "", ""],
  ]);
  expect(answers.filter((one) => !one.endsWith(": null"))).toEqual([]);
});

test("what stands in a column of a list that is quoted nowhere is not how many rows it has", () => {
  const { answers } = formsBeside([
    paper("来电登记", [
      ["来电日期", "来源", "办理期限", "办毕日期"],
      ["2024-01-05", "市长热线", "2024-01-20", "2024-01-15"],
      ["2024-01-16", "信函来访", "2024-01-30", "2024-01-28"],
      ["2024-02-05", "市长热线", "2024-02-20", "2024-02-25"],
      ["2024-02-06", "网络留言", "2024-02-21", "2024-02-20"],
    ]),
  ])([
    ["来电办理月报表", "", ""],
    ["月份", "来源最多", "备注"],
    ["1月", "", ""],
    ["2月", "", ""],
  ]);
  expect(answers).toEqual(["B3 1月·来源最多: null", "B4 2月·来源最多: null"]);
});
