import { column, problems, read, readOne, sheetOf } from "../../read-sheets";

test("hours by person and month are one record a cell, totals left out", () => {
  const { ledger, recognition } = readOne("学时统计", [
    ["2024年干部学时统计表"],
    ["序号", "姓名", "科室", "1月", "2月", "三月", "合计"],
    [1, "张三", "办公室", 3, "", "6小时", 9],
    [2, "李四", "办公室", 3, 3, "", 8],
    ["", "合计", "", 6, 3, 6, 17],
  ]);
  expect(ledger).toMatchObject({ kind: "study-hours", layout: "year-matrix" });
  expect(column(ledger, "person")).toEqual(["张三", "张三", "李四", "李四"]);
  expect(column(ledger, "date")).toEqual([
    "2024-01-01..2024-01-31",
    "2024-03-01..2024-03-31",
    "2024-01-01..2024-01-31",
    "2024-02-01..2024-02-29",
  ]);
  expect(column(ledger, "hours")).toEqual([3, 6, 3, 3]);
  expect(problems(recognition)).toEqual(["total-differs G4"]);
});

test("hygiene scores by department and week lie in their month", () => {
  const { ledger } = readOne("卫生检查", [
    ["2024年3月卫生检查评分汇总表"],
    ["科室", "第1周", "第2周", "第3周", "月均", "名次"],
    ["办公室", 95, 92, "优", 94, 1],
    ["财务科", 90, "/", 91, 90.5, 2],
  ]);
  expect(ledger).toMatchObject({ kind: "hygiene", layout: "year-matrix" });
  expect(column(ledger, "date").slice(0, 2)).toEqual(["2024-03-01..2024-03-03", "2024-03-04..2024-03-10"]);
  expect(column(ledger, "score")).toEqual([95, 92, "", 90, 91]);
  expect(column(ledger, "grade")).toEqual(["", "", "excellent", "", ""]);
  expect(column(ledger, "department")).toEqual(["办公室", "办公室", "办公室", "财务科", "财务科"]);
});

test("months by department for the whole year", () => {
  const { ledger } = readOne("卫生评比", [
    ["2024年度卫生评比得分表"],
    ["科室", "1月", "2月", "3月", "4月", "平均分"],
    ["办公室", 95, 9.5, "", "", 95],
  ]);
  expect(column(ledger, "date")).toEqual(["2024-01-01..2024-01-31", "2024-02-01..2024-02-29"]);
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

test("departments by items with full marks in the names", () => {
  const { ledger } = readOne("卫生检查", [
    ["2024年3月5日卫生检查评分表"],
    ["序号", "科室", "地面（10分）", "门窗（10分）", "合计"],
    [1, "办公室", 9, 10, 19],
    [2, "财务科", 8, 9, 17],
  ]);
  expect(ledger).toMatchObject({ kind: "hygiene", layout: "item-matrix" });
  expect(column(ledger, "item")).toEqual(["地面", "门窗", "地面", "门窗"]);
  expect(column(ledger, "score")).toEqual([9, 10, 8, 9]);
  expect(column(ledger, "full-mark")).toEqual([10, 10, 10, 10]);
  expect(ledger.period).toMatchObject({ from: "2024-03-05" });
});

test("departments by items with √ and ×", () => {
  const { ledger } = readOne("卫生检查", [
    ["卫生检查表"],
    ["检查日期", "科室", "地面", "门窗", "桌面"],
    ["2024-3-5", "办公室", "√", "×", "√"],
  ]);
  expect(column(ledger, "passed")).toEqual(["yes", "no", "yes"]);
  expect(column(ledger, "date")).toEqual(["2024-03-05", "2024-03-05", "2024-03-05"]);
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

const CARD = [
  ["学习记录"],
  ["时间", "2024年3月5日", "地点", "会议室"],
  ["主持人", "张三", "记录人", "李四"],
  ["应到人数", 20, "实到人数", 18],
  ["学习形式", "集中学习", "", ""],
  ["参加人员", "张三、李四", "", ""],
  ["学习内容"],
  ["学习有关文件，讨论热烈，会议要求认真落实。"],
];
const CARD_MERGES = ["A1:D1", "B5:D5", "B6:D6", "A7:D7", "A8:D8"];

test("a card of labels and values is one session", () => {
  const { ledger } = readOne("3月5日", CARD, CARD_MERGES);
  expect(ledger).toMatchObject({ kind: "study", layout: "card" });
  expect(column(ledger, "date")).toEqual(["2024-03-05"]);
  expect(column(ledger, "present")).toEqual([18]);
  expect(column(ledger, "form")).toEqual(["collective"]);
  expect(column(ledger, "people")).toEqual([["张三", "李四"]]);
  expect(column(ledger, "topic")).toEqual(["学习有关文件，讨论热烈，会议要求认真落实。".replace(/，/g, ",")]);
});

test("cards stacked on a sheet are as many sessions", () => {
  const second = CARD.map((row) => row.map((value) => (value === "2024年3月5日" ? "2024年3月19日" : value)));
  const { ledger } = readOne("学习记录", [...CARD, [], ...second]);
  expect(column(ledger, "date")).toEqual(["2024-03-05", "2024-03-19"]);
});

test("a card with labels and values in the same cells", () => {
  const { ledger } = readOne("会议", [
    ["党组会议记录"],
    ["会议时间：2024年3月5日", "地点：会议室"],
    ["主持人：张三", "记录人：李四"],
    ["会议议题：研究文明创建工作"],
  ]);
  expect(ledger).toMatchObject({ kind: "meeting", layout: "card" });
  expect(column(ledger, "topic")).toEqual(["研究文明创建工作"]);
  expect(column(ledger, "type")).toEqual(["party-group-meeting"]);
});

test("an unsigned form is blank, a signed one is a session with its people", () => {
  const rows = (signatures: readonly string[]) => [
    ["2024年3月5日集中学习签到表"],
    ["序号", "姓名", "科室", "签名"],
    [1, "张三", "办公室", signatures[0] ?? ""],
    [2, "李四", "办公室", signatures[1] ?? ""],
  ];
  const blank = readOne("签到", rows([]));
  expect(blank.ledger).toMatchObject({ kind: "study", layout: "sign-in", blankForm: true, records: [] });
  const signed = readOne("签到", rows(["张三", "请假"]));
  expect(column(signed.ledger, "people")).toEqual([["张三"]]);
  expect(column(signed.ledger, "date")).toEqual(["2024-03-05"]);
  expect(column(signed.ledger, "expected")).toEqual([2]);
  expect(column(signed.ledger, "form")).toEqual(["collective"]);
});

test("people by sessions are a record a session, a session without marks none", () => {
  const { ledger } = readOne("学习签到", [
    ["2024年集中学习签到表"],
    ["姓名", "3月5日", "3月19日", "4月2日"],
    ["张三", "√", "√", ""],
    ["李四", "√", "病假", ""],
  ]);
  expect(ledger).toMatchObject({ kind: "study", layout: "sign-in" });
  expect(column(ledger, "date")).toEqual(["2024-03-05", "2024-03-19"]);
  expect(column(ledger, "people")).toEqual([["张三", "李四"], ["张三"]]);
  expect(column(ledger, "absent")).toEqual(["", "李四"]);
});

test("without merges and with every row numbered, an empty hours table is a form", () => {
  const { ledgers } = read([
    sheetOf("学时统计", [["2024年学时统计表"], ["序号", "姓名", "1月", "2月"], [1, "张三"], [2, "李四"]]),
  ]);
  expect(ledgers[0]).toMatchObject({ kind: "study-hours", blankForm: true });
});

test("a leading group without a header is a roster with roles", () => {
  const { ledger } = readOne("领导小组", [
    ["创建文明机关领导小组名单"],
    ["组　长：", "张三", "党组书记、局长"],
    ["副组长：", "李四", "副局长"],
    ["成　员：", "王五", "办公室主任"],
    ["", "赵六", "人事科科长"],
  ]);
  expect(ledger.kind).toBe("roster");
  expect(column(ledger, "group-role")).toEqual(["组长", "副组长", "成员", "成员"]);
  expect(column(ledger, "name")).toEqual(["张三", "李四", "王五", "赵六"]);
  expect(column(ledger, "position")).toEqual(["党组书记、局长", "副局长", "办公室主任", "人事科科长"]);
});

test("of 次数 and 学时 below each month the hours are read, and people go before their department", () => {
  const { ledger, recognition } = readOne(
    "学时",
    [
      ["2024年干部学习次数学时统计表"],
      ["科室", "姓名", "1月", "", "2月", "", "合计", ""],
      ["", "", "次数", "学时", "次数", "学时", "次数", "学时"],
      ["办公室", "张三", 2, 4, 2, 6, 4, 10],
      ["", "李四", 2, 4, 1, 2, 3, 6],
    ],
    ["A2:A3", "B2:B3", "C2:D2", "E2:F2", "G2:H2", "A4:A5"],
  );
  expect(column(ledger, "hours")).toEqual([4, 6, 4, 2]);
  expect(ledger.people.map(({ name, department }) => `${name} ${department ?? ""}`)).toEqual([
    "张三 办公室",
    "李四 办公室",
  ]);
  expect(problems(recognition)).toEqual([]);
});

test("the numbers of those present below a sign-in matrix are nobody's marks", () => {
  const { ledger } = readOne("学习签到", [
    ["2024年集中学习签到表"],
    ["序号", "姓名", "1月5日", "1月19日", "出勤次数"],
    [1, "张三", "√", "√", 2],
    [2, "李四", "√", "事假", 1],
    ["实到人数", "", 2, 1, ""],
  ]);
  expect(ledger).toMatchObject({ kind: "study", layout: "sign-in" });
  expect(column(ledger, "expected")).toEqual([2, 2]);
  expect(column(ledger, "present")).toEqual([2, 1]);
});

test("是否合格 beside the items is no item", () => {
  const { ledger } = readOne("检查", [
    ["办公室卫生检查记录表（2024年5月）"],
    ["日期", "科室", "地面", "门窗", "是否合格"],
    ["5月6日", "办公室", "√", "√", "合格"],
    ["5月6日", "财务科", "√", "×", "不合格"],
  ]);
  expect(column(ledger, "item")).toEqual(["地面", "门窗", "地面", "门窗"]);
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
