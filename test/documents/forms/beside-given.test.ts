import { paper } from "../../support/workbooks/paper";
import { formsBeside } from "./fill";
import { OFFICE } from "./office-with-forms";

const HYGIENE = paper("卫生检查", [
  ["2024年卫生检查评分表"],
  ["检查日期", "受检科室", "得分", "检查人"],
  ["2024-11-08", "办公室", 95, "蒋文静"],
  ["2024-11-08", "财政审计科", 92, "蒋文静"],
]);
const REGISTER = paper("整改清单", [
  ["问题整改清单"],
  ["问题", "责任科室", "责任人", "整改措施", "整改期限", "销号日期", "状态"],
  ["卫生间标识缺失", "办公室", "蒋文静", "补装标识", "2024-06-30", "2024-06-11", "已销号"],
  ["公示栏更新不及时", "财政审计科", "韩梅", "按月更新", "2024-05-31", "2024-05-20", "已销号"],
  ["楼道堆放杂物", "办公室", "卫国平", "清理杂物", "2024-12-31", "", "整改中"],
]);
const fill = formsBeside([...OFFICE, HYGIENE, REGISTER]);

test("a rota gets the weekday of its days, post and department of whom it names, and nobody from what was done before", () => {
  const { copy, answers } = fill(
    [
      ["12月份周末值班安排表"],
      ["日期", "星期", "带班领导", "职务", "值班人员", "所在科室"],
      ["12月7日", "", "郑卫东", "", "韩梅", ""],
      ["12月8日", "", "", "", "朱大海", ""],
      ["12月14日", "", "冯晓岚", "", "", ""],
    ],
    "值班表",
  );
  expect(copy).toEqual({
    B3: "星期六",
    D3: "局长",
    F3: "财政审计科",
    B4: "星期日",
    F4: "经济责任审计科",
    B5: "星期六",
    D5: "副局长",
  });
  expect(answers.filter((one) => one.includes("?"))).toEqual([]);
});

test.each(["卫生检查排班表", "卫生值日轮流表", "机关值班表"])(
  "《%s》 with empty rows takes none of the year's inspections",
  (title) => {
    const rows = [
      [title],
      ["检查时间", "受检科室", "检查人", "备注"],
      ...Array.from({ length: 4 }, () => ["", "", "", ""]),
    ];
    expect(fill(rows, "排班").copy).toEqual({});
  },
);

test("a list of the group whose names are typed has their posts and departments for sure", () => {
  const { answers } = fill(
    [
      ["创建工作领导小组成员名单"],
      ["组内职务", "姓名", "单位职务", "所在科室"],
      ["组长", "郑卫东", "", ""],
      ["联络员", "韩梅", "", ""],
      ["成员", "", "", "办公室"],
    ],
    "名单",
  );
  expect(answers).toEqual(
    expect.arrayContaining(["C3 单位职务: 局长", "C4 单位职务: 科员", "D4 所在科室: 财政审计科"]),
  );
});

test("problems of a form are those of the register, said alike for sure, said otherwise as a proposal; what became of them stands beside", () => {
  const { copy, answers } = fill(
    [
      ["迎检问题整改台账"],
      ["序号", "问题", "责任科室", "整改措施", "进展情况"],
      [1, "楼道堆放杂物", "", "", ""],
      [2, "卫生间缺少标识", "", "", ""],
      [3, "公示栏更新不及时", "", "", ""],
      [4, "食堂浪费", "", "", ""],
    ],
    "台账",
  );
  expect([copy["C3"], copy["D3"], copy["E3"], copy["E5"]]).toEqual([
    "办公室",
    "清理杂物",
    "整改中",
    "已销号",
  ]);
  expect(answers.filter((one) => /^[CDE]4/u.test(one)).map((one) => one.split(": ")[1])).toEqual([
    "?办公室",
    "?补装标识",
    "?已销号",
  ]);
  expect(answers.filter((one) => /^[CDE]6/u.test(one) && !one.endsWith("null"))).toEqual([]);
});

test("an item whose name has its unit gets the figure alone, one that asks for months those that lack something", () => {
  const { copy } = fill(
    [
      ["文明机关创建自查表"],
      ["序号", "自查内容", "标准", "自查情况", "是否达标"],
      [1, "集中学习（次，截至填表时）", "全年不少于12次", "", ""],
      [2, "集中学习按月坚持情况（填不足2次的月份）", "每月不少于2次", "", ""],
      [3, "组织集中学习", "每月不少于2次", "", ""],
    ],
    "自查",
  );
  expect(copy["D3"]).toBe("21次");
  expect(copy["D4"]).toBe("3月、8月");
  expect(String(copy["D5"])).toMatch(/^12个月中有10个月/u);
});

test("the day of filling in and a signature by hand are nobody's to write", () => {
  const { copy } = fill(
    [
      ["自查表", "", "", ""],
      ["填报单位：", "", "填表日期：", ""],
      ["自查人（签字）：", "", "单位主要负责人（签字）：", ""],
    ],
    "表",
  );
  expect(copy).toEqual({ B2: "清河县审计局" });
});
