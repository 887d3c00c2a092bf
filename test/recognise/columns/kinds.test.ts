import { column, readOne, read, sheetOf } from "../read-sheets";

test.each([
  ["20240305", "20240312"],
  [" 2024．03．05　", " 2024．03．12　"],
])("days written %s stand over a sign-in sheet's columns", (first, second) => {
  const { ledger } = readOne("Sheet1", [
    ["集中学习签到表"],
    ["姓名", first, second],
    ["张三", "√", "√"],
    ["李四", "√", ""],
  ]);
  expect(column(ledger, "date")).toEqual(["2024-03-05", "2024-03-12"]);
});

test.each(["签名", "本人签名"])(
  "「%s」 over a column is its name and no place to sign the table",
  (signature) => {
    const { ledger } = readOne("Sheet1", [
      ["2024年3月5日集中学习签到表"],
      ["姓名", "职务", signature],
      ["张三", "科员", "张三"],
      ["李四", "科员", ""],
    ]);
    expect(column(ledger, "people")).toEqual([["张三"]]);
  },
);

test("a register of petitions is none of attendance, whatever columns it shares with one", () => {
  const { ledgers } = read([
    sheetOf("台账", [
      ["2024年来信来访登记簿"],
      ["编号", "时间", "信访人姓名", "反映事项", "承办人", "状态"],
      ["A1", "3月5日", "张三", "噪声", "李四", "已办结"],
      ["A2", "3月6日", "王五", "停车", "李四", "办理中"],
    ]),
  ]);
  expect(ledgers.map(({ kind }) => kind)).toEqual(["petition"]);
});

test("a list of articles by 姓名, 时间 and 类型 is none of attendance", () => {
  const { ledgers } = read([
    sheetOf("台账", [
      ["2024年理论文章台账"],
      ["姓名", "时间", "题目", "类型"],
      ["张三", "3月5日", "谈文明创建", "理论文章"],
      ["李四", "3月6日", "谈基层减负", "调研报告"],
    ]),
  ]);
  expect(ledgers.map(({ kind }) => kind)).toEqual(["article"]);
});

test.each<[string, string, readonly (string | number)[], readonly (string | number)[]]>([
  [
    "meeting",
    "党组会议记录",
    ["会议时间", "会议名称", "主持", "出席", "议题", "议定事项"],
    ["2024-3-5", "党组会", "张三", "李四、王五", "研究文明创建", "同意"],
  ],
  [
    "disclosure",
    "政务公开登记表",
    ["序号", "信息名称", "生成日期", "公开形式", "责任科室"],
    [1, "预算", "2024-3-5", "网站", "办公室"],
  ],
  [
    "petition",
    "来信来访登记",
    ["编号", "来访日期", "来访人", "事由", "承办人", "处理结果"],
    [1, "2024-3-5", "匿名", "噪声", "张三", "已答复"],
  ],
  [
    "proposal",
    "人大建议政协提案办理台账",
    ["案号", "案由", "提案人", "交办日期", "答复日期", "满意度"],
    ["12", "停车", "某委员", "2024-3-5", "2024-5-5", "满意"],
  ],
  [
    "hygiene",
    "卫生检查评比表",
    ["检查日期", "科室", "得分", "等次", "存在问题"],
    ["2024-3-5", "办公室", 95, "优", ""],
  ],
  ["hygiene-area", "卫生责任区划分表", ["责任区域", "责任科室", "责任人"], ["三楼走廊", "办公室", "张三"]],
  [
    "activity",
    "文体活动台账",
    ["活动日期", "活动名称", "组织单位", "参加人数"],
    ["2024-3-5", "拔河比赛", "工会", 30],
  ],
  [
    "volunteer",
    "志愿服务登记表",
    ["活动日期", "活动主题", "地点", "志愿者", "服务时长"],
    ["2024-3-5", "植树", "公园", "张三、李四", "3小时"],
  ],
  [
    "pairing",
    "结对帮扶台账",
    ["走访日期", "帮扶对象", "帮扶人", "慰问金"],
    ["2024-3-5", "某户", "张三", "500元"],
  ],
  [
    "integrity",
    "廉政教育登记表",
    ["时间", "类型", "主讲人", "题目", "参加人数"],
    ["2024-3-5", "警示教育", "张三", "案例", 30],
  ],
  [
    "article",
    "理论调研文章登记表",
    ["作者", "题目", "完成日期", "发表刊物"],
    ["张三、李四", "调研报告", "2024-3-5", "某刊"],
  ],
  [
    "rule",
    "规章制度清单",
    ["序号", "制度名称", "文号", "印发日期", "状态"],
    [1, "考勤制度", "某发〔2024〕1号", "2024-3-5", "现行"],
  ],
  [
    "document",
    "文件台账",
    ["文件名称", "文件类型", "文号", "印发日期"],
    ["创建规划", "规划", "某发〔2024〕2号", "2024-3-5"],
  ],
  [
    "task",
    "创建任务分解表",
    ["创建内容", "目标要求", "责任领导", "责任科室", "责任人", "完成时限"],
    ["组织领导", "2次", "张三", "办公室", "李四", "6月底前"],
  ],
  [
    "rectification",
    "问题整改台账",
    ["存在问题", "整改措施", "责任人", "整改时限", "是否销号"],
    ["走廊堆物", "清理", "张三", "立行立改", "已销号"],
  ],
  [
    "roster",
    "干部花名册",
    ["姓名", "性别", "科室", "职务", "联系电话"],
    ["张三", "男", "办公室", "主任", "12345678901"],
  ],
  [
    "training",
    "外出培训台账",
    ["姓名", "培训名称", "主办单位", "培训时间", "天数"],
    ["张三", "审计培训", "省厅", "2024.3.5-3.7", 3],
  ],
  [
    "satisfaction",
    "群众满意度测评",
    ["测评日期", "测评对象", "发放", "回收", "满意", "基本满意", "不满意"],
    ["2024-3-5", "群众", 100, 98, 90, 6, 2],
  ],
  [
    "violation",
    "违纪违法登记表",
    ["日期", "姓名", "违纪性质", "处理结果"],
    ["2024-3-5", "某某", "赌博", "警告"],
  ],
  [
    "publicity",
    "宣传报道台账",
    ["发布日期", "标题", "刊登媒体", "撰稿人"],
    ["2024-3-5", "健康知识", "内网专栏", "张三"],
  ],
  [
    "study-plan",
    "年度学习计划表",
    ["月份", "学习内容", "主讲人", "参加人员", "经费"],
    ["3月", "时事", "张三", "全体", "0"],
  ],
  [
    "study-hours",
    "学时登记表",
    ["姓名", "科室", "日期", "学习内容", "学时"],
    ["张三", "办公室", "2024-3-5", "时事", 3],
  ],
])("%s is told from 「%s」 and its columns", (kind, title, header, row) => {
  const { ledger, recognition } = readOne("Sheet1", [[title], header, row, row.map((value) => value)]);
  expect(ledger.kind).toBe(kind);
  expect(ledger.records).toHaveLength(2);
  expect(ledger.columns.filter(({ field, path }) => field === null && path[0] !== "序号")).toEqual([]);
  expect(recognition.questions.filter(({ kind: asked }) => asked !== "year")).toEqual([]);
});

test("a phone list is a roster at most", () => {
  const { ledger } = readOne("通讯录", [
    ["单位通讯录"],
    ["姓名", "科室", "办公电话", "手机"],
    ["张三", "办公室", "1234", "12345678901"],
  ]);
  expect(ledger.kind).toBe("roster");
  expect(ledger.entries).toEqual([]);
});

test("a table whose kind two ledgers claim alike is asked about, and the answer decides", () => {
  const rows = [
    ["日期", "学习内容", "学习形式"],
    ["2024-3-5", "时事", "集中学习"],
  ];
  const { ledger, recognition } = readOne("Sheet1", rows);
  const question = recognition.questions.find(({ kind }) => kind === "table-kind");
  expect(question?.choices.map(({ id }) => id)).toEqual(
    expect.arrayContaining(["study", "study-plan", "none"]),
  );
  const answered = readOne("Sheet1", rows, [], { answers: { [`kind:${ledger.fingerprint}`]: "study-plan" } });
  expect(answered.ledger.kind).toBe("study-plan");
  expect(answered.recognition.questions).toEqual([]);
});

test.each(["志愿服务活动登记表", "志愿服务活动台账", "学雷锋志愿服务活动记录"])(
  "%s is volunteering without a question, however general its columns",
  (title) => {
    const { ledger, recognition } = readOne("Sheet1", [
      [title],
      ["日期", "活动名称", "地点", "参加人数", "参加人员"],
      ["2024.5.18", "清洁家园", "河东社区", 2, "张三、李四"],
    ]);
    expect(ledger.kind).toBe("volunteer");
    expect(recognition.questions).toEqual([]);
  },
);

test("that staff study does not say how they do", () => {
  const { ledger } = readOne("学习", [["2024年干部职工学习台账"], ["日期", "内容"], ["2024-01-05", "甲"]]);
  expect(column(ledger, "form")).toEqual([""]);
});
