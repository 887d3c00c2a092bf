import type { CellValue } from "../../../src/grid";
import { paper } from "../../support/workbooks/paper";
import { formsBeside } from "./fill";
import { OFFICE } from "./office-with-forms";

const MENDED = paper("问题整改", [
  ["创建工作问题整改销号表"],
  ["编号", "存在问题", "发现时间", "责任科室", "整改时限", "完成时间", "整改情况"],
  [1, "导引不清", "2024-02-10", "办公室", "2024-03-10", "2024-03-04", "已销号"],
  [2, "签到不全", "2024-03-16", "办公室", "2024-04-10", "2024-04-08", "已销号"],
  [3, "标识缺失", "2024-05-11", "财政审计科", "2024-06-30", "", "整改中"],
]);
const SERVICE = paper("志愿服务台账", [
  ["活动时间", "活动名称", "参加人员", "人数", "人均时长（小时）"],
  ["2024-03-05", "政策宣传", "沈立新、韩梅", 2, 3],
  ["2024-11-05", "清洁楼院", "沈立新、韩梅、蒋文静", 3, 2],
]);
const fill = formsBeside([...OFFICE, MENDED, SERVICE]);

test("a quarter whose head says which of its months is of these; what was closed in it may have come up before", () => {
  const { answers } = fill(
    [
      ["精神文明建设情况季度报表"],
      ["指标", "单位", "第一季度", "第二季度", "第四季度（10—11月）"],
      ["集中学习", "次", "", "", ""],
      ["新发现问题", "个", "", "", ""],
      ["完成整改（销号）", "个", "", "", ""],
      ["志愿服务总时长", "小时", "", "", ""],
    ],
    "季报",
  );
  const values = answers.map((answer) => answer.replace(/^([A-Z]\d+) .*: /, "$1 "));
  expect(values).toEqual(
    expect.arrayContaining(["C3 5", "D3 6", "E3 4", "C4 2", "D4 1", "C5 ?1", "D5 ?1", "C6 6", "E6 6"]),
  );
});

test("what is asked in hours is answered in hours, whatever the standard counts", () => {
  const { answers } = fill(
    [
      ["文明机关复查登记表"],
      ["复查项目", "复查标准", "自查情况", "是否达标（√/×）"],
      ["志愿服务", "志愿服务总时长不少于10小时", "", ""],
      ["整改落实", "到期问题整改完成率100%", "", ""],
    ],
    "复查",
  );
  expect(answers).toEqual(
    expect.arrayContaining(["C3 志愿服务·自查情况: 12小时", "D3 志愿服务·是否达标(√/×): √"]),
  );
});

test("beside a verdict the result is the figure, and the sheet that it rests on is named", () => {
  const { answers } = fill(
    [
      ["文明机关自查表"],
      ["序号", "自查项目", "标准", "自查结果", "是否达标（√/×）", "对应台账（表名）"],
      [1, "集中学习次数", "全年不少于12次", "", "", ""],
      [2, "发现问题数", "应查尽查", "", "", ""],
    ],
    "自查",
  );
  const values = answers.map((answer) => answer.replace(/^([A-Z]\d+) .*: /, "$1 "));
  expect(values).toEqual(expect.arrayContaining(["E3 √", "F3 学习台账", "D4 3", "F4 问题整改"]));
});

test("a stretch of days in a head is that stretch, and a title's year goes before those of the lines below", () => {
  const { copy } = fill([["2025年工作计划"], ["2024年集中学习____次。现将202_年工作安排如下。"]], "计划");
  expect(copy["A2"]).toBe("2024年集中学习21次。现将2025年工作安排如下。");
  const head: CellValue[][] = [
    ["学习情况统计表"],
    ["统计时段：2024年1月1日至2月29日"],
    ["指标", "本期数", "备注"],
    ["集中学习（次）", "", ""],
    ["中心组学习（次）", "", ""],
  ];
  expect(fill(head, "统计").answers).toContain("B4 集中学习(次)·本期数: 4");
});

test("somebody who is named on the form has the post of the roster", () => {
  const { copy } = fill(
    [
      ["登记表", "", "", ""],
      ["分管领导", "冯晓岚", "职务", ""],
    ],
    "登记",
  );
  expect(copy).toEqual({ D2: "副局长" });
});

test("in a row of the form's own sums nothing is filled in", () => {
  const { copy } = fill(
    [
      ["2024年分季度统计表", "", "", ""],
      ["季度", "集中学习（次）", "志愿服务（次）", "集中学习到课率（%）"],
      ["第一季度", "", "", ""],
      ["第二季度", "", "", ""],
      ["合计", 0, 0, ""],
    ],
    "统计",
  );
  expect(copy).toMatchObject({ B3: 5, B4: 6 });
  expect(copy).not.toHaveProperty("D5");
});
