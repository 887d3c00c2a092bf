import { sheetOf } from "../../support/sheet-of";
import { paper } from "../../support/workbooks/paper";
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
    D4: "12个月中有10个月，3月缺1次、8月缺2次",
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

test("an evidence list: on which sheet what is asked is registered, how often, from when to when", () => {
  const rectification = paper("整改台账", [
    ["2024年问题整改台账"],
    ["序号", "存在问题", "发现日期", "整改措施", "责任科室", "整改时限", "完成日期"],
    [1, "楼道堆放杂物", "2024-02-11", "清理杂物", "办公室", "2024-02-28", "2024-02-20"],
    [2, "签到表不全", "2024-03-17", "补齐签到表", "办公室", "2024-04-01", "2024-03-30"],
  ]);
  const report = [3, "自查问题整改方案", "方案", "清审发〔2024〕9号", "2024-05-25"];
  const documents = { ...DOCUMENTS, values: [...DOCUMENTS.values, report] };
  const form = sheetOf(
    [
      ["创建工作佐证材料清单"],
      ["序号", "测评内容", "佐证材料名称", "所在工作表", "条（次）数", "最近一次时间", "起止时间"],
      [1, "集中学习记录", "", "", "", "", ""],
      [2, "问题整改", "", "", "", "", ""],
      [3, "创建工作规划、方案、总结", "", "", "", "", ""],
      [4, "财务公开", "", "", "", "", ""],
    ],
    { name: "清单" },
  );
  const { copy, answers } = filled(form, [...OFFICE, documents, rectification]);
  expect([copy["D3"], copy["E3"], copy["F3"], copy["G3"]]).toEqual([
    "学习台账",
    21,
    "2024年12月20日",
    "2024年1月5日—12月20日",
  ]);
  expect([copy["C4"], copy["D4"], copy["E4"]]).toEqual(["《整改台账》登记", "整改台账", 2]);
  // Which papers of such sorts are meant a person has to say; of what nobody keeps nothing is told.
  expect(answers).toContain("E5 创建工作规划、方案、总结·条(次)数: ?2");
  expect(answers).toContain("D6 财务公开·所在工作表: null");
});
