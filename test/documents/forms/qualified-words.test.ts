import { sheetOf } from "../../support/sheet-of";
import { filled, inputOf } from "./fill";
import { OFFICE } from "./office-with-forms";

const input = inputOf(OFFICE);

test("what others write on a form stays theirs: another group's head, the score of those who examine", () => {
  const form = sheetOf(
    [
      ["文明机关复查表"],
      ["序号", "复查内容", "标准分", "自评分", "复查得分"],
      [1, "全年集中学习不少于12次", 4, "", ""],
      [2, "成立创建工作领导小组", 3, "", ""],
      ["复查组组长：____　成员：____", "", "", "", ""],
    ],
    { name: "复查" },
  );
  const { copy, fill } = filled(form, OFFICE, input);
  expect(copy).toEqual({ D3: 4, D4: 3 });
  expect(fill.blanks.map(({ cell }) => cell.row)).toEqual([2, 3, 4, 4]);
});

test("points follow the rule that stands beside the item", () => {
  const form = sheetOf(
    [
      ["文明机关自查表"],
      ["序号", "自查内容", "评分标准", "标准分", "自评分"],
      [1, "集中学习每月不少于2次", "有1个月未达到扣1分", 5, ""],
      [2, "全年集中学习不少于12次", "少1次扣0.5分", 4, ""],
    ],
    { name: "自查" },
  );
  // March and August lack sessions.
  expect(filled(form, OFFICE, input).copy).toEqual({ E3: 3, E4: 4 });
});

test("one thing of several asks for itself and not for its neighbour", () => {
  const form = sheetOf([["工作报告"], ["开展集中学习__次，参加学习__人次，其中党课__次。"]], {
    name: "文稿",
  });
  const { answers } = filled(form, OFFICE, input);
  expect(answers.map((answer) => answer.split(": ")[1])).toEqual(["21", "162", "null"]);
});

test("those of the group's office are no members, and a plan's year is not certain while the year goes on", () => {
  const group = sheetOf(
    [
      ["创建工作领导小组名单"],
      ["组内职务", "姓名", "职务"],
      ["组长", "郑卫东", "局长"],
      ["成员", "沈立新", "科长"],
      ["办公室成员", "蒋文静", "科员"],
    ],
    { name: "小组" },
  );
  const sheets = OFFICE.map((sheet) => (sheet.name === "领导小组" ? group : sheet));
  const form = sheetOf([["202_年工作规划"], ["成员：____"]], { name: "规划" });
  const { report, ...rest } = inputOf(sheets);
  const inAutumn = { ...rest, report: { ...report, period: { ...report.period, asOf: "2024-11-20" } } };
  expect(filled(form, sheets, inAutumn).answers).toEqual(["A1 年份: ?2024", "A2 成员: 沈立新"]);
});

test("a form for what the unit registers itself gets the rows of its register, in its order", () => {
  const register = sheetOf(
    [
      ["清河县审计局问题整改台账"],
      ["序号", "存在问题", "发现日期", "整改措施", "责任人", "整改时限", "完成日期", "状态"],
      [1, "档案堆放杂乱", "2024-06-01", "整理归档", "蒋文静", "2024-07-01", "2024-06-20", "已整改"],
      [2, "公示栏未更新", "2024-03-01", "每月更新", "韩梅", "2024-12-20", "", "整改中"],
    ],
    { name: "整改台账" },
  );
  const empty = ["", "", "", ""];
  const form = sheetOf([["存在问题整改情况表"], ["序号", "存在问题", "整改措施", "完成日期"], empty, empty], {
    name: "上报表",
  });
  const { copy } = filled(form, [...OFFICE, register]);
  expect(copy).toEqual({
    A3: 1,
    B3: "档案堆放杂乱",
    C3: "整理归档",
    D3: "2024年6月20日",
    A4: 2,
    B4: "公示栏未更新",
    C4: "每月更新",
  });
});

test("an item is held against the form's own number, also where a clause asks another", () => {
  const lecture = sheetOf(
    [
      ["清河县审计局2024年集中学习台账"],
      ["序号", "学习日期", "学习形式", "学习内容"],
      [1, "2024年6月28日", "党课", "专题党课"],
    ],
    { name: "学习台账" },
  );
  const sheets = OFFICE.map((sheet) => (sheet.name === "学习台账" ? lecture : sheet));
  const form = sheetOf(
    [
      ["自查表"],
      ["自查内容", "标准要求", "完成情况", "是否达标"],
      ["党课", "每年不少于1次", "", ""],
      ["党课", "每年不少于2次", "", ""],
    ],
    { name: "自查" },
  );
  const { copy } = filled(form, sheets);
  expect([copy["D3"], copy["D4"]]).toEqual(["是", "否"]);
});

test("「1月至今」 is the whole period, 「11月以来」 from then on; the centre group is none of everybody's sessions", () => {
  const form = sheetOf(
    [
      ["工作报告"],
      ["2024年1月至今，共组织集中学习__次（其中中心组学习__次）。11月以来，共组织集中学习__次。"],
      ["党组中心组学习__次"],
    ],
    { name: "文稿" },
  );
  const { answers } = filled(form, OFFICE, input);
  const told = answers.map((answer) => answer.split(": ")[1]);
  expect(told[0]).toBe("21");
  expect(told[1]).not.toBe("21");
  expect(told[2]).toBe("4");
  expect(told[3]).toBe(told[1]);
});

test("「11月16日以来」 is told of all November, which is not sure; 「11月1日以来」 is November", () => {
  const told = ["11月16日以来", "11月1日以来"].map((time) => {
    const form = sheetOf([["工作报告"], [`${time}，共组织集中学习__次。`]], { name: "文稿" });
    return filled(form, OFFICE, input).answers.map((answer) => answer.split(": ")[1]);
  });
  expect(told).toEqual([["?4"], ["4"]]);
});
