import { sheetOf } from "../../support/sheet-of";
import { filled } from "./fill";
import { OFFICE } from "./office-with-forms";

const DOCUMENTS = sheetOf(
  [
    ["清河县审计局2024年文件台账"],
    ["序号", "文件名称", "类型", "文号", "印发日期"],
    [1, "关于成立文明机关创建工作领导小组的通知", "通知", "清审发〔2024〕2号", "2024-01-15"],
    [2, "2024年文明机关创建规划", "规划", "清审发〔2024〕5号", "2024-02-20"],
  ],
  { name: "文件台账" },
);

test("a list of material: the paper with its number, how many of what was held, nothing for what nobody has", () => {
  const form = sheetOf(
    [
      ["佐证材料清单"],
      ["序号", "材料名称", "有无", "份数", "文号", "存放位置"],
      [1, "创建规划", "", "", "", ""],
      [2, "成立领导小组文件", "", "", "", ""],
      [3, "集中学习记录", "", "", "", ""],
      [4, "干部体检报告", "", "", "", ""],
      [5, "负责人任职文件", "", "", "", ""],
    ],
    { name: "清单" },
  );
  const { copy, answers } = filled(form, [...OFFICE, DOCUMENTS]);
  expect(copy).toEqual({
    C3: "有",
    D3: 1,
    E3: "清审发〔2024〕5号",
    C4: "有",
    D4: 1,
    E4: "清审发〔2024〕2号",
    C5: "有",
  });
  expect(answers).toContain("D5 集中学习记录·份数: ?21");
});

test("steps: a deed has its day, what goes on all year its figure", () => {
  const form = sheetOf(
    [
      ["创建文明机关实施步骤表"],
      ["主要任务", "完成标志", "完成日期", "完成情况"],
      ["制定创建规划", "印发规划", "", ""],
      ["每月集中学习不少于2次", "有记录", "", ""],
    ],
    { name: "步骤" },
  );
  expect(filled(form, [...OFFICE, DOCUMENTS]).copy).toEqual({
    C3: "2024年2月20日",
    D3: "已完成（2024年2月20日）",
    D4: "实际10/12个月，3月缺1次、8月缺2次",
  });
});

test("steps under a stage: each task has its own day, and not the stage's", () => {
  const form = sheetOf(
    [
      ["文明机关创建分阶段推进表"],
      ["阶段", "工作任务", "完成时限", "实际完成日期"],
      ["制定创建规划阶段", "成立创建工作领导小组", "", ""],
      ["制定创建规划阶段", "制定创建规划", "", ""],
      ["制定创建规划阶段", "迎接考核", "", ""],
    ],
    { name: "推进表" },
  );
  const { copy } = filled(form, [...OFFICE, DOCUMENTS]);
  expect([copy["D3"], copy["D4"], copy["D5"]]).toEqual(["2024年1月15日", "2024年2月20日", undefined]);
});

test("a card: the pair at the title's edge, the head's position, what a register counts", () => {
  const form = sheetOf(
    [
      ["文明机关申报表", "", "", ""],
      ["主要负责人", "", "职务", ""],
      ["党员人数", "", "内设科室数", ""],
      ["集中学习（次）", "", "联系人", ""],
    ].map((row) => row.slice(0, 3)),
    { name: "申报表", merges: ["A1:D1"] },
  );
  const { copy } = filled(form, OFFICE);
  expect(copy).toEqual({ B2: "郑卫东", D2: "局长", B3: 5, D3: 3, B4: 21 });
});
