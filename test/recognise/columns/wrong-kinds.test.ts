import { column, read, readOne, sheetOf } from "../read-sheets";

const kinds = (name: string, ...rows: (string | number)[][]) =>
  read([sheetOf(name, rows)]).ledgers.map(({ kind, records }) => [kind, records.length]);

test("matters with a person in charge and a day are tasks: nobody petitions in them", () => {
  const header = [
    "序号",
    "创建时间",
    "事项标题",
    "责任处室",
    "责任人",
    "办结时限",
    "办结时间",
    "是/否已办结",
  ];
  const row = (n: number, done: string) => [
    n,
    `2024-0${String(n)}-10`,
    "落实会议决定",
    "综合处",
    "张三",
    "2024-06-10",
    "",
    done,
  ];
  expect(kinds("督办事项", header, row(1, "是"), row(2, "否"))).toEqual([["task", 2]]);
});

test("the number of a conference is no hotline", () => {
  const rows = [
    ["会议主题", "全局干部会"],
    ["会议号", "123 456 789"],
    [],
    ["用户昵称", "首次入会时间", "最后退会时间", "累计参会时长", "身份"],
    ["张三", "2024/05/10 14:20", "2024/05/10 16:02", "01:35:20", "成员"],
    ["李四", "2024/05/10 14:21", "2024/05/10 16:02", "01:35:21", "成员"],
  ];
  expect(kinds("参会成员", ...rows).map(([kind]) => kind)).not.toContain("petition");
});

test("what a meeting decided, with who does it until when, are tasks", () => {
  const rows = [
    ["会议纪要"],
    ["序号", "议定事项", "责任人", "完成时间", "完成情况"],
    [1, "更新宣传栏", "张三", "2024年7月5日", "未完成"],
    [2, "整理档案", "李四", "2024年7月6日", "已完成"],
  ];
  expect(kinds("会议纪要", ...rows)).toEqual([["task", 2]]);
});

test("how many hazards a unit had are no hazards", () => {
  const rows = [
    ["2024年一季度隐患排查治理情况统计表"],
    ["单位", "排查次数", "排查隐患数", "整改数", "整改率"],
    ["一科", 3, 12, 12, "100%"],
    ["二科", 2, 8, 7, "87.5%"],
  ];
  expect(kinds("统计", ...rows)).toEqual([]);
});

test("credits of medical staff are neither hours nor hygiene", () => {
  const rows = [
    ["2024年度卫生技术人员继续医学教育学分登记"],
    ["序号", "姓名", "科室", "Ⅰ类学分", "Ⅱ类学分", "总学分", "是否合格"],
    [1, "张三", "内科", 10, 15.5, 25.5, "合格"],
    [2, "李四", "内科", 10, 15.5, 25.5, "合格"],
  ];
  const found = kinds("学分", ...rows).map(([kind]) => kind);
  expect(found.filter((kind) => kind === "study-hours" || kind === "hygiene")).toEqual([]);
});

test("a column of credits under a title of hours holds hours", () => {
  const rows = [
    ["某局2024年度干部学时台账"],
    ["姓名", "学习方式", "课程", "学分", "日期"],
    ["张三", "集中", "传达文件", 2, "2024-03-05"],
    ["李四", "自学", "业务规程", 1, "2024-03-06"],
  ];
  expect(kinds("学时", ...rows).map(([kind]) => kind)[0]).toBe("study-hours");
});

test("an activity whose state is 已取消 did not take place", () => {
  const { ledger } = readOne("活动", [
    ["2024年志愿服务活动台账"],
    ["序号", "活动日期", "活动名称", "地点", "参加人数", "活动状态"],
    [1, "2024-01-15", "文明劝导", "路口", 10, "已结束"],
    [2, "2024-02-15", "文明劝导", "路口", 10, "已取消"],
  ]);
  expect(column(ledger, "date")).toHaveLength(1);
});

test.each([
  [
    "慰问",
    "2026年慰问职工登记",
    ["序号", "姓名", "科室", "慰问日期", "情况说明"],
    [1, "张三", "办公室", "2026-03-03", "住院"],
  ],
  [
    "谈话",
    "2026年谈心谈话登记",
    ["序号", "姓名", "科室", "谈话日期", "情况说明"],
    [1, "张三", "办公室", "2026-03-03", "家事"],
  ],
  ["登记", "2026年登记表", ["次数", "日期", "车牌号", "备注"], [1, "2026-03-03", "甲A0001", ""]],
  ["登记", "2026年登记表", ["主题", "事由", "金额", "日期", "备注"], ["甲", "乙", 200, "2026-03-03", ""]],
  ["登记", "2026年登记表", ["存在问题", "原因", "类型"], ["甲", "乙", "丙"]],
])(
  "columns that stand over anything make no ledger without a word of its matter: %s %s",
  (name, title, header, row) => {
    expect(kinds(name, [title], header, row, row, row, row)).toEqual([]);
  },
);

test("with a word of it they do", () => {
  const rows = (title: string, said: string) =>
    kinds(
      "登记",
      [title],
      ["序号", "姓名", "科室", "日期", "情况说明"],
      [1, "张三", "办公室", "2026-03-03", said],
      [2, "李四", "财务科", "2026-03-09", "甲"],
    );
  expect(rows("2026年人员登记", "酒驾被查处")).toEqual([["violation", 2]]);
  expect(rows("2026年违纪人员登记", "乙")).toEqual([["violation", 2]]);
});
