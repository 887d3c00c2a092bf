import { sheetOf } from "../../support/sheet-of";
import { filled, inputOf } from "./fill";
import { OFFICE } from "./office-with-forms";

test("months down a column get the figure of each, sums stay with the form, and the form itself is no ledger", () => {
  const months = Array.from({ length: 12 }, (_, at) => [`${String(at + 1)}月`, "", ""]);
  const form = sheetOf(
    [["2024年学习统计表"], ["月份", "集中学习次数", "备注"], ...months, ["合计", "", ""]],
    { name: "统计" },
  );
  const { copy, fill } = filled(form, OFFICE);
  expect([copy["B3"], copy["B5"], copy["B14"]]).toEqual([2, 1, 2]);
  // Nothing in August, between months with some: none was held.
  expect(copy["B10"]).toBe(0);
  expect(fill.answers.filter(({ sure }) => !sure)).toEqual([]);
});

test("a form that was begun by hand is completed, and what stands there does not come again", () => {
  const form = sheetOf(
    [
      ["创建工作领导小组名单"],
      ["序号", "姓名", "职务", "组内职务", "职责分工"],
      [1, "郑卫东", "", "组长", "负责全面工作，主持会议"],
      ["", "", "", "", ""],
      ["", "", "", "", ""],
    ],
    { name: "名单" },
  );
  const { copy } = filled(form, OFFICE, inputOf(OFFICE));
  expect([copy["E3"], copy["C3"]]).toEqual([undefined, "局长"]);
  expect([copy["A4"], copy["B4"]]).toEqual([2, "冯晓岚"]);
});

test("a report tells what was reached, where a plan would tell what is asked", () => {
  const sentence = "集中学习每年达到__次。";
  const textOf = (title: string) => {
    const form = sheetOf([[title], [sentence]], { name: "文稿" });
    return filled(form, OFFICE, inputOf(OFFICE)).copy["A2"];
  };
  expect([textOf("工作报告"), textOf("工作规划")]).toEqual([
    "集中学习每年达到21次。",
    "集中学习每年达到12次。",
  ]);
});

test("a word that narrows what is counted, another time or another unit leave the blank to a person", () => {
  const lines = [
    "共开展集中学习__次。",
    "第一季度集中学习__次，去年集中学习__次。",
    "兄弟单位开展集中学习__次。",
    "女干部__名，现有干部职工__名。",
    "开展消防安全检查__次、集中学习__次。",
  ];
  const form = sheetOf([["工作报告"], ...lines.map((line) => [line])], { name: "文稿" });
  const { fill } = filled(form, OFFICE, inputOf(OFFICE));
  const sure = fill.answers.filter((one) => one.sure).map(({ cell, value }) => [cell.row, value]);
  expect(sure).toEqual([
    [1, 21],
    [2, 5],
    [4, 8],
    [5, 21],
  ]);
});

test("a report or a table of another year gets no figure of the checked one; the day of filling in is no such year", () => {
  const months = Array.from({ length: 12 }, (_, at) => [`${String(at + 1)}月`, "", ""]);
  const figuresOf = (title: string, below: string) => {
    const table = sheetOf([[title, "", below], ["月份", "集中学习次数", "备注"], ...months], {
      name: "统计",
    });
    const text = sheetOf([[title], [below], ["共开展集中学习__次。"]], { name: "文稿" });
    const { copy } = filled(table, OFFICE, inputOf(OFFICE));
    return [copy["B3"], filled(text, OFFICE, inputOf(OFFICE)).copy["A3"]];
  };
  expect(figuresOf("2023年学习情况统计", "")).toEqual([undefined, undefined]);
  expect(figuresOf("学习情况统计", "填报：2025年1月5日")).toEqual([2, "共开展集中学习21次。"]);
});

test("a rate beside its label is one of per cent", () => {
  const days = Array.from({ length: 31 }, (_, at) => at + 1);
  const grid = sheetOf(
    [
      ["清河县审计局2024年1月考勤表"],
      ["序号", "姓名", ...days],
      [1, "郑卫东", ...days.map((day) => (day === 9 ? "旷" : "√"))],
    ],
    { name: "1月考勤" },
  );
  const form = sheetOf([["2024年1月考勤情况"], ["出勤率", ""]], { name: "一览" });
  const { fill } = filled(form, [...OFFICE, grid]);
  expect(fill.cells).toMatchObject([{ isPercentage: true }]);
});

test("a form that its title gives to one ledger gets no rows of another", () => {
  const headers = ["序号", "来信来访日期", "反映内容", "承办科室", "答复日期"];
  const form = sheetOf([["信访登记表"], headers, [1, "", "", "", ""], [2, "", "", "", ""]], { name: "登记" });
  expect(filled(form, OFFICE, inputOf(OFFICE)).copy).toEqual({});
});

test("a sentence's half year, quarter or 「截至」 bounds its figures, a part named after 其中 only its own clause", () => {
  const lines = [
    "上半年开展集中学习__次；第一季度集中学习__次。",
    "全年集中学习__次，其中下半年__次；集中学习__次。",
    "截至12月底，集中学习（含党课）__次。",
    "截至9月底，集中学习__次。",
    "下半年应开展集中学习__次。",
    "除办公室外，干部职工__人。",
  ];
  const form = sheetOf([["工作报告"], ...lines.map((line) => [line])], { name: "文稿" });
  const { fill } = filled(form, OFFICE, inputOf(OFFICE));
  const sure = fill.answers.filter((one) => one.sure).map(({ cell, value }) => [cell.row, value]);
  expect(sure).toEqual([
    [1, 11],
    [1, 5],
    [2, 21],
    [2, 10],
    [2, 21],
    [3, 21],
  ]);
});

test("a table below another one has its own rows, and a line of text is none of them", () => {
  const form = sheetOf(
    [
      ["卫生责任区及学习统计"],
      ["序号", "责任区域", "责任人"],
      [1, "大厅", ""],
      [2, "会议室", ""],
      ["", "", ""],
      ["附：2024年学习统计"],
      ["季度", "集中学习次数", "备注"],
      ["第一季度", "", ""],
      ["第二季度", "", ""],
      ["前三季度", "", ""],
      ["全年集中学习__次，其中上半年__次。"],
    ],
    { name: "统计" },
  );
  const { copy } = filled(form, OFFICE, inputOf(OFFICE));
  expect([copy["B8"], copy["B9"], copy["B10"], copy["A11"]]).toEqual([
    5,
    6,
    15,
    "全年集中学习21次，其中上半年11次。",
  ]);
});

test("another year, a cut of another year and a quarter that ends before it are no time of the workbook's", () => {
  const lines = [
    "2023年开展集中学习__次。",
    "截至2023年12月底，集中学习__次。",
    "前三季度集中学习__次。",
    "2024年开展集中学习__次。",
  ];
  const form = sheetOf([["工作报告"], ["一、学习"], ["有关情况如下"], ...lines.map((line) => [line])], {
    name: "文稿",
  });
  const { fill } = filled(form, OFFICE, inputOf(OFFICE));
  const sure = fill.answers.filter((one) => one.sure).map(({ cell, value }) => [cell.row, value]);
  expect(sure).toEqual([
    [5, 15],
    [6, 21],
  ]);
});
