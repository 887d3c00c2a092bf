import { read, readOne, sheetOf } from "../read-sheets";

/** Kinds of the tables that were read, and problems of what was told. */
function told(name: string, rows: Parameters<typeof sheetOf>[1]) {
  const { ledgers, findings, questions } = read([sheetOf(name, rows)]);
  return {
    kinds: ledgers.map(({ kind }) => kind),
    told: findings.filter(({ severity }) => severity !== "info").map(({ problem }) => problem),
    asked: questions.map(({ kind }) => kind),
  };
}

test.each([
  ["a performance appraisal", "2024年度科室绩效考核得分表"],
  ["a table of points", "2024年科室积分统计表"],
  ["an inspection of another matter", "设备质量检查得分表"],
])("%s is no hygiene, and is told", (_, title) => {
  const rows = [
    [title],
    ["考核日期", "科室", "考核内容", "得分"],
    [45316, "办公室", "目标任务", 91],
    [45347, "财务科", "目标任务", 87],
    [45376, "人事科", "目标任务", 90],
  ];
  expect(told("Sheet1", rows)).toEqual({ kinds: [], told: ["unread-data"], asked: [] });
});

test("items that are kept clean tell of hygiene where the title names no subject", () => {
  const rows = [
    ["检查评比表"],
    ["科室", "地面", "桌面", "门窗", "总分"],
    ["办公室", 9, 8, 9, 26],
    ["财务科", 8, 9, 9, 26],
  ];
  expect(told("检查", rows).kinds).toEqual(["hygiene"]);
});

test("a record of cleaning is an activity, a rota of it is no inspection", () => {
  const record = [
    ["2024年3月卫生清扫记录"],
    ["日期", "清扫区域", "清扫人员", "负责人"],
    ["2024-03-08", "一楼", "张伟", "王强"],
    ["2024-03-15", "二楼", "李娜", "王强"],
  ];
  const rota = [["卫生值日安排"], ["日期", "值日人", "备注"], [45351, "江安", ""], [45352, "何文", ""]];
  expect(told("清扫", record).kinds).toEqual(["activity"]);
  expect(told("值日", rota).kinds).toEqual([]);
});

test("a study list with a column of weeks is study", () => {
  const rows = [
    ["周", "日期", "学习内容", "说明"],
    [16, 45383, "学习保密法", "观看视频"],
    [17, 45390, "学习公文处理条例", ""],
  ];
  expect(told("4", rows)).toEqual({ kinds: ["study"], told: [], asked: [] });
});

test.each([
  ["pupils by their numbers", ["学号", "姓名", "性别"]],
  ["classes", ["班级", "姓名", "性别"]],
])("a list of %s is no roster of the unit", (_, header) => {
  const rows = [header, ["一班", "江安", "男"], ["一班", "何文", "女"], ["二班", "苏平", "女"]];
  expect(told("名单", rows)).toEqual({ kinds: [], told: ["unread-data"], asked: [] });
});

test("ten dated rows below a clear header are asked where a kind has a claim to them, and the answer reads them", () => {
  const rows = [
    ["2024年年休假统计表"],
    ["序号", "姓名", "参加工作时间", "应休天数", "已休天数", "剩余天数", "备注"],
    ...["江安", "何文", "苏平", "韦东", "左青", "于川", "古月", "丁宁", "田丰", "白露"].map((name, index) => [
      index + 1,
      name,
      `${String(2005 + index)}.7`,
      10,
      index,
      10 - index,
      "",
    ]),
  ];
  const sheet = sheetOf("年休假", rows);
  const [question] = read([sheet]).questions;
  expect(question?.kind).toBe("table-kind");
  expect(question?.choices.map(({ id }) => id)).toContain("roster");
  const answered = read([sheet], { answers: { [question?.id ?? ""]: "roster" } });
  expect(answered.ledgers.map((ledger) => [ledger.kind, ledger.people.length])).toEqual([["roster", 10]]);
  const left = read([sheet], { answers: { [question?.id ?? ""]: "none" } });
  expect([left.ledgers, left.questions]).toEqual([[], []]);
});

test.each([
  [
    "what goes through the post room",
    ["日期", "事项", "经手", "去向"],
    [45300, "接收材料", "江安", "档案室"],
  ],
  ["invoices", ["开票日期", "发票号码", "购方名称", "金额"], [45300, "0123", "远达公司", 120]],
  ["a car's log", ["日期", "车牌号", "驾驶员", "目的地"], [45300, "某A1234", "江安", "开发区"]],
])("%s are told and not asked about: a date and a name make no ledger", (_, header, row) => {
  const sheet = sheetOf("流水", [header, ...Array.from({ length: 12 }, () => row)]);
  expect(told("流水", [...sheet.values])).toEqual({ kinds: [], told: ["unread-data"], asked: [] });
});

test.each([
  [
    "缺陷",
    ["缺陷编号", "缺陷描述", "提出日期", "指派给", "缺陷状态"],
    ["B1", "金额算错", 45300, "江安", "已解决"],
    "rectification",
  ],
  [
    "事故",
    ["序号", "事故名称", "发生时间", "整改措施", "整改完成情况"],
    [1, "触电未遂", 45300, "加装护罩", "已完成"],
    "rectification",
  ],
  [
    "审计",
    ["审计发现", "整改建议", "责任部门", "整改期限", "整改状态"],
    ["票据不全", "补齐", "财务科", 45300, "已完成"],
    "rectification",
  ],
  ["清单", ["待办事项", "优先级", "截止时间", "是否完成"], ["写总结", "高", 45300, "是"], "task"],
  [
    "Action",
    ["No.", "会议日期", "行动项", "责任人", "计划完成", "状态"],
    [1, 45300, "更新文档", "江安", 45310, "Closed"],
    "task",
  ],
  [
    "违纪",
    ["姓名", "部门", "开单日期", "违纪原因", "违纪日期"],
    ["江安", "一科", 45300, "迟到", 45299],
    "violation",
  ],
])("an untitled list on the sheet %s is known by its columns", (sheet, header, row, kind) => {
  expect(told(sheet, [header, row, row, row, row])).toMatchObject({ kinds: [kind], asked: [] });
});

test.each([
  [
    "the gate's book of visitors",
    "机关大院外来人员登记表",
    ["序号", "日期", "来访人姓名", "单位", "事由", "被访部门", "进入时间", "离开时间"],
    [1, 45422, "艾某", "供电所", "送材料", "财务科", "09:00", "10:00"],
  ],
  [
    "the gate's book under another title",
    "来访登记表",
    ["序号", "来访时间", "来访人", "事由", "被访人", "离开时间", "门卫签字"],
    [1, 45422, "艾某", "送材料", "江安", "10:00", "何文"],
  ],
  [
    "who used a room",
    "三楼会议室使用登记表(2024年)",
    ["日期", "使用部门", "使用人", "开始时间", "结束时间", "人数", "设备是否完好"],
    [45301, "人事科", "江安", "09:00", "11:30", 8, "完好"],
  ],
  [
    "who read which book",
    "读书打卡记录",
    ["序号", "姓名", "日期", "书名", "阅读页数", "读书心得"],
    [1, "江安", 45422, "《论语》", 30, "感悟颇深"],
  ],
])("%s is no ledger", (_, title, header, row) => {
  expect(told("Sheet1", [[title], header, row, row, row]).kinds).toEqual([]);
});

test("visits with what became of them are petitions, whoever was at the gate", () => {
  const header = ["序号", "来访时间", "来访人", "反映问题", "被访部门", "离开时间", "处理结果"];
  const row = [1, 45422, "艾某", "路灯不亮", "信访科", "10:00", "已修复"];
  expect(told("Sheet1", [["群众来访登记表"], header, row, row]).kinds).toEqual(["petition"]);
});

test("a meeting in a meeting room is a meeting", () => {
  const header = ["日期", "会议名称", "使用部门", "人数"];
  const row = [45301, "局务会", "人事科", 8];
  expect(told("Sheet1", [["会议室会议登记"], header, row, row]).kinds).toEqual(["meeting"]);
});

test("a post that nobody holds is no person", () => {
  const { ledgers } = read([
    sheetOf("编制", [
      ["执法队人员花名册"],
      ["序号", "姓名", "性别", "职务", "入职时间"],
      [1, "江安", "男", "队员", 40330],
      [2, "空缺", "", "队员", ""],
      [3, "待招录", "", "队员", ""],
      [4, "(缺编)", "", "队员", ""],
      [5, "何文", "女", "队员", 41426],
    ]),
  ]);
  expect(ledgers.map(({ people }) => people.map(({ name }) => name))).toEqual([["江安", "何文"]]);
});

test.each(["离岗时间", "到岗时间"])("people with the day of their %s are no punches", (when) => {
  const header = ["姓名", "血型", "鞋码", "爱好", when];
  const rows = [header, ["江安", "A", 41, "书法", 45422], ["何文", "B", 42, "唱歌", ""]];
  expect(told("人员", rows).kinds).not.toContain("attendance");
});

test("a row a person with hours is what somebody studied", () => {
  const { ledger } = readOne("学习记录", [
    ["用户姓名", "单位", "课程名称", "课程类型", "获得学时", "完成时间"],
    ["江安", "审计局", "公文写作", "必修", 2, 45301],
    ["何文", "审计局", "大数据审计", "必修", 2, 45333],
    ["江安", "审计局", "党的建设", "选修", 2, 45363],
  ]);
  expect([ledger.kind, ledger.people.length]).toEqual(["study-hours", 2]);
});

test.each([
  ["作风纪律督查情况登记", ["督查时间", "被督查人", "所在科室", "违纪情形", "处理意见"], "violation"],
  ["明察暗访通报登记", ["检查时间", "被检查人", "所在科室", "违规情形", "处理方式"], "violation"],
  ["征求意见建议登记表", ["征集日期", "提出人", "意见建议内容", "承办科室", "采纳情况"], "petition"],
])("%s is known by its columns", (title, header, kind) => {
  const { ledger } = readOne("Sheet1", [
    [title],
    header,
    [45303, "江安", "业务科", "离岗", "批评教育"],
    [45334, "何文", "业务科", "离岗", "批评教育"],
  ]);
  expect([ledger.kind, ledger.records.length]).toEqual([kind, 2]);
});

test.each([
  [
    "施工现场安全检查记录表",
    ["检查日期", "检查部位", "存在问题", "整改要求", "整改期限", "整改责任人", "复查结果"],
    ["2024.3.4", "地下室", "临边无防护", "立即整改", "2024.3.7", "江安", "已整改"],
    ["rectification"],
  ],
  [
    "项目周例会行动项跟踪表",
    ["会议日期", "行动项", "责任人", "计划完成", "实际完成", "状态"],
    ["2024-04-01", "更新接口文档", "江安", "2024-04-08", "2024-04-07", "已完成"],
    ["task"],
  ],
])("%s is what was found or is to be done, no activity and no meeting", (title, header, row, kinds) => {
  expect(told("Sheet1", [[title], header, row, row]).kinds).toEqual(kinds);
});

test("points of a learning app and appointments of people are neither sessions nor activities", () => {
  const kinds = (name: string, rows: readonly (readonly (string | number)[])[]) =>
    read([sheetOf(name, rows)]).ledgers.map(({ kind }) => kind);
  expect(
    kinds("学习强国", [
      ["2024年3月“学习强国”积分情况通报"],
      ["排名", "姓名", "科室", "本月积分", "累计积分"],
      [1, "江安", "办公室", 1200, 52000],
      [2, "苏平", "财务科", 1100, 48000],
    ]),
  ).toEqual([]);
  expect(
    kinds("体检", [
      ["2024年职工体检安排表"],
      ["日期", "科室", "姓名", "项目", "是否完成"],
      ["5月6日", "综合科", "江安", "常规", "是"],
      ["5月7日", "业务科", "苏平", "常规", "否"],
    ]),
  ).toEqual([]);
});
