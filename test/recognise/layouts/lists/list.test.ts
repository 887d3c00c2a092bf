import { column, readOne, roles, problems, read, sheetOf } from "../../read-sheets";

const HEADER = ["序号", "日期", "学习形式", "学习内容", "应到", "实到"];

test("a list is read from its header to its totals, notes and signatures", () => {
  const { ledger, recognition } = readOne(
    "学习台账",
    [
      ["某局2024年度学习台账"],
      ["填报单位：办公室"],
      HEADER,
      [1, 45356, "集中学习", "时事政治", 20, 18],
      [2, "2024年3月15日", "自学", "业务规程", 20, 20],
      ["合计", "", "", "", 40, 38],
      ["说明：自学不计入集中学习"],
      ["制表人：", "", "审核人："],
    ],
    ["A1:F1", "A7:F7"],
  );
  expect(ledger).toMatchObject({
    kind: "study",
    layout: "list",
    headerRows: [2],
    id: "学习台账!A3:F8",
    blankForm: false,
  });
  expect(column(ledger, "date")).toEqual(["2024-03-05", "2024-03-15"]);
  expect(column(ledger, "form")).toEqual(["collective", "self-study"]);
  expect(column(ledger, "present")).toEqual([18, 20]);
  expect(roles(ledger)).toBe("title info header data data total note signature");
  expect(recognition.findings).toEqual([]);
  expect(recognition.questions).toEqual([]);
});

test("every record keeps its row and every field its cell", () => {
  const { ledger } = readOne("学习台账", [HEADER, [1, "2024-3-5", "集中学习", "时事", 20, 18]]);
  expect(ledger.records[0]?.area).toEqual({ row: 1, column: 0, rows: 1, columns: 6 });
  expect(ledger.records[0]?.fields["date"]).toMatchObject({ raw: "2024-3-5", cell: { row: 1, column: 1 } });
});

test("a date that the calendar has not is a finding at its cell, and the row stays without a date", () => {
  const { ledger, recognition } = readOne("学习台账", [
    ["2024年学习台账"],
    HEADER,
    [1, "2024.2.30", "集中学习", "时事", 20, 18],
    [2, "2024.3.5", "集中学习", "时事", 20, 18],
  ]);
  expect(column(ledger, "date")).toEqual([null, "2024-03-05"]);
  expect(problems(recognition)).toEqual(["invalid-date B3"]);
});

test("a row without a date is a finding", () => {
  const { ledger, recognition } = readOne("学习台账", [
    HEADER,
    [1, "", "集中学习", "时事", 20, 18],
    [2, "2024.3.5", "集中学习", "时事", 20, 18],
  ]);
  expect(column(ledger, "date")).toEqual(["", "2024-03-05"]);
  expect(problems(recognition)).toEqual(["missing-date B2"]);
});

test("the number 3.1 stays within March, with a finding that says why", () => {
  const { ledger, recognition } = readOne("2024年学习", [
    HEADER,
    [1, 3.1, "集中学习", "时事", 20, 18],
    [2, 3.15, "集中学习", "时事", 20, 18],
  ]);
  expect(column(ledger, "date")).toEqual(["2024-03-01..2024-03-10", "2024-03-15"]);
  expect(problems(recognition)).toContain("ambiguous-date B2");
});

test("the year comes from the sheet's name before the title, and is said once", () => {
  const { ledger, recognition } = readOne("2024年学习", [
    ["2023年学习台账"],
    HEADER,
    [1, "3月5日", "集中学习", "时事", 20, 18],
    [2, "3月15日", "集中学习", "时事", 20, 18],
  ]);
  expect(column(ledger, "date")).toEqual(["2024-03-05", "2024-03-15"]);
  expect(problems(recognition).filter((problem) => problem.startsWith("year"))).toEqual(["year-assumed B3"]);
});

test("dates without a year are told once, with every place that has one", () => {
  const { recognition } = readOne("2024年学习", [
    ["2023年学习台账"],
    HEADER,
    [1, "3月5日", "集中学习", "时事", 20, 18],
    [2, "2024-3-15", "集中学习", "时事", 20, 18],
    [3, "3月25日", "集中学习", "时事", 20, 18],
  ]);
  const found = recognition.findings.find(({ problem }) => problem === "year-assumed");
  expect(found?.cells?.map(({ row, column }) => [row, column])).toEqual([
    [2, 1],
    [4, 1],
  ]);
});

test("days outside the month of the title are kept and said", () => {
  const { ledger, recognition } = readOne("Sheet1", [
    ["2024年3月学习记录"],
    HEADER,
    [1, "2024-3-5", "集中学习", "时事", 20, 18],
    [2, "2024-4-5", "集中学习", "时事", 20, 18],
  ]);
  expect(column(ledger, "date")).toEqual(["2024-03-05", "2024-04-05"]);
  expect(problems(recognition)).toEqual(["outside-period B4"]);
});

test("a line that says there was no study is no session", () => {
  const { ledger, recognition } = readOne("学习台账", [
    HEADER,
    [1, "2024-2-9", "集中学习", "春节放假停学", "", ""],
    [2, "2024-2-23", "集中学习", "时事", 20, 18],
  ]);
  expect(column(ledger, "date")).toEqual(["2024-02-23"]);
  expect(problems(recognition)).toEqual(["not-held D2"]);
});

test("expected and present in one column are two numbers", () => {
  const { ledger } = readOne("学习台账", [
    ["日期", "学习形式", "学习内容", "应到/实到"],
    ["2024-3-5", "集中学习", "时事", "20/18"],
  ]);
  expect(column(ledger, "expected")).toEqual([20]);
  expect(column(ledger, "present")).toEqual([18]);
});

test("dates without a year anywhere are a question, and its answer dates them", () => {
  const rows = [HEADER, [1, "3月5日", "集中学习", "时事", 20, 18]];
  const { ledger, recognition } = readOne("学习台账", rows);
  expect(column(ledger, "date")).toEqual([null]);
  expect(recognition.questions).toMatchObject([
    { id: "year:学习台账", kind: "year", affects: [{ kind: "study" }] },
  ]);
  const answered = readOne("学习台账", rows, [], { answers: { "year:学习台账": "2024" } });
  expect(column(answered.ledger, "date")).toEqual(["2024-03-05"]);
  expect(answered.recognition.questions).toEqual([]);
});

test("merged cells of a month hold for all of their rows", () => {
  const { ledger } = readOne(
    "2024学习台账",
    [
      ["月份", "学习形式", "学习内容", "参加人数"],
      ["3月", "集中学习", "时事", 20],
      ["", "集中学习", "业务", 18],
      ["4月", "自学", "业务", 18],
    ],
    ["A2:A3"],
  );
  expect(column(ledger, "date")).toEqual([
    "2024-03-01..2024-03-31",
    "2024-03-01..2024-03-31",
    "2024-04-01..2024-04-30",
  ]);
});

test("a month written once without merging holds for the rows below, and is said", () => {
  const { ledger, recognition } = readOne("2024学习台账", [
    ["月份", "学习形式", "学习内容", "参加人数"],
    ["3月", "集中学习", "时事", 20],
    ["", "集中学习", "业务", 18],
  ]);
  expect(column(ledger, "date")).toEqual(["2024-03-01..2024-03-31", "2024-03-01..2024-03-31"]);
  expect(problems(recognition)).toContain("filled-down A3");
});

test("a merged month beside a day of the month makes a date", () => {
  const { ledger } = readOne(
    "2024学习台账",
    [
      ["月", "日", "学习形式", "学习内容"],
      [3, 5, "集中学习", "时事"],
      ["", 19, "集中学习", "业务"],
    ],
    ["A2:A3"],
  );
  expect(column(ledger, "date")).toEqual(["2024-03-05", "2024-03-19"]);
});

test("rows under a month that stands alone belong to it", () => {
  const { ledger } = readOne("2024学习台账", [
    HEADER,
    ["三月份"],
    [1, "5日", "集中学习", "时事", 20, 18],
    ["四月份"],
    [2, "2日", "集中学习", "时事", 20, 18],
  ]);
  expect(column(ledger, "date")).toEqual(["2024-03-05", "2024-04-02"]);
});

test("two dates in a cell are two sessions", () => {
  const { ledger, recognition } = readOne("2024学习台账", [
    HEADER,
    [1, "3月5日、12日", "集中学习", "时事", 20, 18],
  ]);
  expect(column(ledger, "date")).toEqual(["2024-03-05", "2024-03-12"]);
  expect(problems(recognition)).toContain("several-dates B2");
});

test("pre-numbered empty rows are no sessions, and a form of them is blank", () => {
  const { ledger } = readOne("学习台账", [["2024年学习台账"], HEADER, [1], [2], [3]]);
  expect(ledger.records).toEqual([]);
  expect(ledger.blankForm).toBe(true);
});

test("a form with its months printed is still blank", () => {
  const { ledger } = readOne("2024年学习台账", [
    ["月份", "学习内容", "学习形式", "参加人员"],
    ["1月"],
    ["2月"],
    ["3月"],
  ]);
  expect(ledger.blankForm).toBe(true);
});

test("a header that is printed again on the next page is no data", () => {
  const { ledger } = readOne("2024学习台账", [
    ["2024年学习台账"],
    HEADER,
    [1, "2024-3-5", "集中学习", "时事", 20, 18],
    ["2024年学习台账"],
    HEADER,
    [2, "2024-3-15", "集中学习", "时事", 20, 18],
  ]);
  expect(column(ledger, "date")).toEqual(["2024-03-05", "2024-03-15"]);
});

test("a header doubled on two rows is one header", () => {
  const { ledger } = readOne("2024学习台账", [HEADER, HEADER, [1, "2024-3-5", "集中学习", "时事", 20, 18]]);
  expect(ledger.headerRows).toEqual([0, 1]);
  expect(column(ledger, "date")).toEqual(["2024-03-05"]);
});

test("names of columns with spaces, line breaks, stars and units are known", () => {
  const { ledger } = readOne("学习台账", [
    ["*日　期", "学习\n形式", "学 习 内 容：", "学时（小时）"],
    ["2024-3-5", "集中学习", "时事", "3小时"],
  ]);
  expect(column(ledger, "hours")).toEqual([3]);
  expect(column(ledger, "topic")).toEqual(["时事"]);
});

test("minutes in a column of hours are divided, days stay days and are told", () => {
  const { ledger, recognition } = readOne("学习台账", [
    ["日期", "学习形式", "学习内容", "学时"],
    ["2024-3-5", "集中学习", "时事", "90分钟"],
    ["2024-3-6", "集中学习", "时事", "半天"],
    ["2024-3-7", "集中学习", "时事", 2],
  ]);
  expect(column(ledger, "hours")).toEqual([1.5, null, 2]);
  expect(ledger.records.map(({ fields }) => fields["hours"]?.days)).toEqual([undefined, 0.5, undefined]);
  expect(problems(recognition)).toEqual(["hours-in-days D3"]);
});

test("a form of study that nobody knows is asked about once, and the answer holds for all its rows", () => {
  const rows = [
    ["日期", "学习形式", "学习内容"],
    ["2024-3-5", "围炉夜话", "时事"],
    ["2024-3-6", "集中学习", "时事"],
    ["2024-3-7", "围炉夜话", "时事"],
  ];
  const { recognition } = readOne("学习台账", rows);
  expect(recognition.questions).toMatchObject([{ id: "word:study:form:围炉夜话", value: "围炉夜话" }]);
  expect(recognition.questions[0]?.cells).toHaveLength(2);
  const answered = readOne("学习台账", rows, [], { answers: { "word:study:form:围炉夜话": "exchange" } });
  expect(column(answered.ledger, "form")).toEqual(["exchange", "collective", "exchange"]);
});

test("a centre group is no Party group meeting, whatever it is called", () => {
  const { ledger } = readOne("学习台账", [
    ["日期", "学习形式", "学习内容"],
    ["2024-3-5", "党组理论学习中心组（扩大）学习", "时事"],
    ["2024-3-6", "党课", "时事"],
    ["2024-3-7", "个人自学", "时事"],
  ]);
  expect(column(ledger, "form")).toEqual(["center-group", "party-lecture", "self-study"]);
});

test("a table without a column of forms takes its form from its title", () => {
  const { ledger } = readOne("Sheet1", [
    ["2024年党组中心组学习记录"],
    ["日期", "学习内容", "主讲人"],
    ["2024-3-5", "时事", "张三"],
  ]);
  expect(column(ledger, "form")).toEqual(["center-group"]);
});

test("a time of day under 时间 is no date", () => {
  const { ledger } = readOne("学习台账", [
    ["日期", "时间", "学习形式", "学习内容"],
    ["2024-3-5", "上午8:30—11:30", "集中学习", "时事"],
  ]);
  expect(column(ledger, "date")).toEqual(["2024-03-05"]);
  expect(column(ledger, "time")).toEqual(["上午8:30—11:30"]);
});

test("notes beside the table stand under no header and are no data", () => {
  const { ledger } = readOne("2024学习台账", [
    HEADER,
    [1, "2024-3-5", "集中学习", "时事", 20, 18, "", "集中学习"],
    [2, "2024-3-15", "自学", "时事", 20, 18, "", "自学"],
    ["", "", "", "", "", "", "", "研讨"],
    ["", "", "", "", "", "", "", "党课"],
  ]);
  expect(ledger.records).toHaveLength(2);
});

test("a used range far beyond the data changes nothing", () => {
  const rows = [HEADER, [1, "2024-3-5", "集中学习", "时事", 20, 18]].map((row) => [
    ...row,
    ...Array<string>(300).fill(""),
  ]);
  const { ledger } = readOne("2024学习台账", [...rows, ...Array.from({ length: 500 }, () => [""])]);
  expect(ledger.records).toHaveLength(1);
  expect(ledger.area.columns).toBe(6);
});

test("a table may begin anywhere", () => {
  const rows = [[], [], ["", "", ...HEADER], ["", "", 1, "2024-3-5", "集中学习", "时事", 20, 18]];
  const recognition = read([sheetOf("学习台账", rows, [], { row: 4, column: 3 })]);
  expect(recognition.ledgers[0]?.id).toBe("学习台账!F7:K8");
});

test("an error value is a finding, not a value", () => {
  const { ledger, recognition } = readOne("学习台账", [
    HEADER,
    [1, "2024-3-5", "集中学习", "#N/A", "#REF!", 18],
  ]);
  expect(column(ledger, "topic")).toEqual([null]);
  expect(problems(recognition)).toEqual(["error-value D2", "error-value E2"]);
});

test("dates of the 1904 system are four years later", () => {
  const recognition = read([
    sheetOf("学习台账", [HEADER, [1, 43894, "集中学习", "时事", 20, 18]], [], { dateSystem: 1904 }),
  ]);
  expect(recognition.ledgers[0] && column(recognition.ledgers[0], "date")).toEqual(["2024-03-05"]);
});

test("a month beside the days of its sessions lends them their month", () => {
  const { ledger } = readOne("2024学习计划", [
    ["2024年学习计划表"],
    ["月份", "学习时间", "学习内容", "参加人员", "经费"],
    ["1月", "12日、26日", "时事", "全体", "无"],
    ["2月", "", "业务", "全体", "无"],
  ]);
  expect(ledger.kind).toBe("study-plan");
  expect(column(ledger, "date")).toEqual(["2024-01-12", "2024-01-26", "2024-02-01..2024-02-29"]);
});

test("a heading with a numeral is no task", () => {
  const { ledger } = readOne("任务分解", [
    ["创建任务分解表"],
    ["序号", "创建内容", "责任领导", "责任科室", "责任人", "完成时限"],
    ["一", "组织领导", "", "", "", ""],
    [1, "成立领导小组", "张三", "办公室", "李四", "2024年3月"],
  ]);
  expect(column(ledger, "name")).toEqual(["成立领导小组"]);
  expect(column(ledger, "department")).toEqual(["办公室"]);
});

test("what the year added up to is no session, what is to be done all year is a task", () => {
  const { ledger, recognition } = readOne("学习", [
    ["2024年学习台账"],
    ["日期", "学习内容", "学习形式", "学时"],
    ["1月5日", "时事", "集中学习", 2],
    ["2月5日", "业务", "集中学习", 2],
    ["全年", "共学习2次", "", 4],
    ["2024年累计", "", "", 4],
  ]);
  expect(column(ledger, "hours")).toEqual([2, 2]);
  expect(problems(recognition).filter((problem) => problem.startsWith("invalid-date"))).toEqual([]);
  const plan = readOne("学习计划", [
    ["2024年学习计划"],
    ["时间", "学习内容", "学习形式", "责任科室"],
    ["1月", "时事", "集中学习", "机关党委"],
    ["全年", "自学篇目", "自学", "机关党委"],
  ]);
  expect(plan.ledger.records).toHaveLength(2);
});

test("a month in which nothing happened is no event", () => {
  const { ledger } = readOne("信访", [
    ["2024年信访登记台账"],
    ["月份", "来访日期", "来访人", "反映事项", "办理结果"],
    ["1月", "本月无信访"],
    ["2月", "2024-02-01", "张某", "噪声", "已答复"],
    ["3月", "无"],
    ["", "—— 以下空白 ——"],
  ]);
  expect(column(ledger, "received")).toEqual(["2024-02-01"]);
});

test("the place of a course, 会议室, makes no meeting of it", () => {
  const { ledger } = readOne("签到", [
    ["公文写作培训签到表"],
    ["时间：2024年5月8日  地点：三楼会议室"],
    ["序号", "姓名", "单位", "签名"],
    [1, "张伟", "办公室", "张伟"],
    [2, "李娜", "财务科", ""],
  ]);
  expect(ledger).toMatchObject({ kind: "training", layout: "sign-in" });
});

test("a score sheet of one inspection takes department and day from the rows above it", () => {
  const { ledger } = readOne("3月卫生检查", [
    ["机关卫生检查评分表"],
    ["被检查部门：办公室", "", "", "检查日期：2024年3月5日"],
    ["检查项目", "评分标准", "分值", "扣分", "得分"],
    ["地面", "无垃圾", 10, 1, 9],
    ["桌面", "整洁", 10, "", 10],
    ["合计", "", 20, 1, 19],
  ]);
  expect(ledger).toMatchObject({ kind: "hygiene", layout: "list" });
  expect(column(ledger, "item")).toEqual(["地面", "桌面"]);
  expect(column(ledger, "full-mark")).toEqual([10, 10]);
  expect(column(ledger, "department")).toEqual(["办公室", "办公室"]);
  expect(column(ledger, "date")).toEqual(["2024-03-05", "2024-03-05"]);
});

test("in a list of points off, a blank is none off", () => {
  const { ledger } = readOne("卫生检查", [
    ["2024年4月卫生检查扣分表"],
    ["检查日期", "科室", "扣分", "扣分原因"],
    ["4月3日", "办公室", 2, "垃圾未倒"],
    ["4月3日", "人事科", "", ""],
  ]);
  expect(column(ledger, "deduction")).toEqual([2, 0]);
});

test("items without full marks count by their sum", () => {
  const { ledger } = readOne("卫生检查", [
    ["2024年3月卫生检查评分表"],
    ["科室", "地面", "门窗", "总分"],
    ["办公室", 45, 48, 93],
  ]);
  expect(ledger.layout).toBe("list");
  expect(column(ledger, "score")).toEqual([93]);
});

test("a date set apart behind the department is none of its name", () => {
  const { ledger } = readOne("评分表", [
    ["卫生检查评分标准"],
    ["部门：办公室　　2024年 3月 8日"],
    ["类别", "标准", "分值", "得分"],
    ["办公室", "地面无灰尘", 10, 10],
    ["卫生间", "顶棚洁净", 10, 8],
  ]);
  expect(column(ledger, "department")).toEqual(["办公室", "办公室"]);
  expect(ledger.period).toMatchObject({ from: "2024-03-08", to: "2024-03-08" });
});

test("a row that shows how to fill in the form is none of the records", () => {
  const { ledger } = readOne("学习台账", [
    ["2024年学习台账"],
    ["序号", "日期", "内容", "形式"],
    ["例", "2024-01-01", "学习文件", "集中学习"],
    [1, "2024-01-05", "甲", "集中学习"],
    [2, "2024-01-19", "学习先进事例", "集中学习"],
  ]);
  expect(column(ledger, "date")).toEqual(["2024-01-05", "2024-01-19"]);
});

test("the sums of a quarter are no session", () => {
  const { ledger, recognition } = readOne("学习台账", [
    ["2024年学习台账"],
    ["日期", "内容", "形式", "实到"],
    ["2024-01-05", "甲", "集中学习", 20],
    ["第一季度合计", "1次", "", 20],
    ["2024-04-12", "乙", "集中学习", 20],
    ["4月累计", "1次", "", 20],
  ]);
  expect(column(ledger, "present")).toEqual([20, 20]);
  expect(problems(recognition)).toEqual([]);
});

test("a form with its numbers and 集中学习 printed on every line is blank", () => {
  const { ledger, recognition } = readOne("学习台账", [
    ["2024年学习台账"],
    ["序号", "日期", "内容", "形式"],
    [1, "", "", "集中学习"],
    [2, "", "", "集中学习"],
    [3, "", "", "集中学习"],
  ]);
  expect(ledger.blankForm).toBe(true);
  expect(problems(recognition)).toEqual([]);
});

test("points off are no points, whatever their sum is called", () => {
  const { ledger } = readOne("卫生检查", [
    ["2024年4月12日卫生检查扣分表（满分100分）"],
    ["科室", "地面", "桌面", "扣分合计"],
    ["办公室", "", -1, 1],
    ["综合科", -2, -3, 5],
  ]);
  expect(column(ledger, "deduction")).toEqual([1, 5]);
  expect(column(ledger, "score")).toEqual(["", ""]);
});

test("full dates beat a tab that is called by another year", () => {
  const { ledger } = readOne("2023", [
    ["理论学习中心组学习记录"],
    ["序号", "学习时间", "学习主题", "主持人"],
    [1, "2024.3.5", "两会精神", "江安"],
    [2, "2024.8.13", "全会精神", "江安"],
  ]);
  expect([ledger.period?.from, ledger.period?.to]).toEqual(["2024-03-05", "2024-08-13"]);
});

describe("a line with a time over rows", () => {
  const rooms = (day: string) => [
    [day, "", ""],
    ["综合科", 95, ""],
    ["业务科", 92, ""],
    ["财务科", 90, ""],
  ];
  const CHECKS = [
    ["2026年卫生检查得分"],
    ["科室", "得分", "名次"],
    ...rooms("3月20日检查"),
    ...rooms("4月17日检查"),
  ];

  test("gives them its day, merged over the columns or not", () => {
    for (const merges of [[], ["A3:C3", "A7:C7"]]) {
      const { ledger } = readOne("卫生", CHECKS, merges);
      expect(column(ledger, "date")).toEqual([
        ...Array(3).fill("2026-03-20"),
        ...Array(3).fill("2026-04-17"),
      ]);
    }
  });

  test("gives days without a month its month", () => {
    const { ledger } = readOne(
      "学习",
      [
        ["2026年学习登记"],
        ["日期", "内容", "主讲人", "人数"],
        ["三月份学习情况"],
        [13, "统计法", "张三", 8],
        ["四月份学习情况"],
        [10, "保密法", "李四", 8],
      ],
      ["A3:D3", "A5:D5"],
    );
    expect(column(ledger, "date")).toEqual(["2026-03-13", "2026-04-10"]);
  });

  test("is none where a form has its months down the column", () => {
    const form = [
      ["2026年学习登记"],
      ["月份", "内容", "人数"],
      ["1月", "统计法", 8],
      ["2月"],
      ["3月", "保密法", 7],
    ];
    expect(column(readOne("学习", form).ledger, "date")).toHaveLength(2);
  });
});

test("lines of days between the rows date a list that has no column of days", () => {
  const { ledger } = readOne("志愿", [
    ["2024年志愿服务登记"],
    ["活动内容", "参加人员", "时长（小时）"],
    ["3月5日"],
    ["清扫街道", "江安、苏平", 2],
    ["3月12日"],
    ["植树", "江安、苏平", 2],
  ]);
  expect(ledger).toMatchObject({ kind: "volunteer", layout: "list" });
  expect(column(ledger, "date")).toEqual(["2024-03-05", "2024-03-12"]);
});

test("lines of names between the rows say whose hours they are", () => {
  const { ledger } = readOne("学时明细", [
    ["2024年个人学时明细"],
    ["日期", "学习内容", "方式", "学时"],
    ["江安"],
    ["2024-03-06", "网络学院", "网络", 80],
    ["小计", "", "", 80],
    ["苏平"],
    ["2024-04-10", "专题班", "脱产", 60],
    ["小计", "", "", 60],
  ]);
  expect(ledger.kind).toBe("study-hours");
  expect(ledger.people.map(({ name }) => name)).toEqual(["江安", "苏平"]);
  expect(column(ledger, "person")).toEqual(["江安", "苏平"]);
});

test("units below the header are no row", () => {
  const { ledger, recognition } = readOne("学时登记", [
    ["2025年学时登记表"],
    ["姓名", "部门", "学时", "日期"],
    ["（全称）", "（科室）", "（小时）", "（年月日）"],
    ["张三", "综合科", 3, "2025-03-10"],
    ["李四", "业务科", 4, "2025-03-11"],
  ]);
  expect(ledger.records).toHaveLength(2);
  expect(recognition.findings).toEqual([]);
});
