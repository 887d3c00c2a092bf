import { column, readOne } from "../../read-sheets";

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

test.each([
  ["主题", "党纪", "消防安全", "党纪"],
  ["主讲人", "王五", "赵六", "2024年集中学习签到表"],
  ["学习内容", "保密法", "", "保密法"],
])("a line 「%s」 above the people is of the sessions, and nobody", (label, first, second, topic) => {
  const { ledger } = readOne("签到", [
    ["2024年集中学习签到表"],
    ["姓名", "3月5日", "3月19日", "次数"],
    [label, first, second, ""],
    ["张三", "√", "√", 2],
    ["李四", "√", "请假", 1],
  ]);
  expect(column(ledger, "people")).toEqual([["张三", "李四"], ["张三"]]);
  expect(column(ledger, "expected")).toEqual([2, 2]);
  expect(column(ledger, "topic")[0]).toBe(topic);
});

test.each([[[]], [["A2:A3", "E2:E3"]]])(
  "topics above the days are what the sessions were about, merged or not",
  (merges) => {
    const { ledger } = readOne(
      "签到",
      [
        ["2024年全体职工集中学习签到汇总"],
        ["姓名", "保密法", "消防", "保密法", "次数"],
        ["", "3.5日", "3.19日", "4月2日", ""],
        ["张三", "√", "√", "√", 3],
        ["李四", "√", "假", "√", 2],
      ],
      merges,
    );
    expect(column(ledger, "date")).toEqual(["2024-03-05", "2024-03-19", "2024-04-02"]);
    expect(column(ledger, "topic")).toEqual(["保密法", "消防", "保密法"]);
    expect(column(ledger, "present")).toEqual([2, 1, 2]);
  },
);

test("somebody with a rare surname and a mark of their own stays", () => {
  const { ledger } = readOne("签到", [
    ["2024年集中学习签到表"],
    ["姓名", "3月5日", "3月19日"],
    ["张三", "√", "√"],
    ["亓官宁", "√", "补"],
  ]);
  expect(column(ledger, "expected")).toEqual([2, 2]);
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

it("who came to 中心组 sessions is study, though the sheet says 考勤", () => {
  const { ledger } = readOne("中心组", [
    ["2024年理论学习中心组学习考勤表"],
    ["姓名", "3月12日", "6月12日", "9月12日"],
    ["张三", "√", "出差", "√"],
    ["李四", "√", "√", "√"],
  ]);
  expect(ledger).toMatchObject({ kind: "study", layout: "sign-in" });
  expect(column(ledger, "present")).toEqual([2, 1, 2]);
});

test("sessions without a year fall in both years of a school year", () => {
  const { ledger } = readOne("签到", [
    ["2023-24学年集中学习签到表"],
    ["序号", "姓名", "9月5日", "10月8日", "1月8日"],
    [1, "张伟", "√", "√", "√"],
    [2, "王芳", "√", "", "√"],
  ]);
  expect(column(ledger, "date")).toEqual(["2023-09-05", "2023-10-08", "2024-01-08"]);
});

test("without 姓名 the names under 签名 are those who came", () => {
  const { ledger } = readOne("签到", [
    ["会议签到表"],
    ["会议名称：安全例会", "", "会议时间：2024.5.8"],
    ["序号", "部门", "签名", "备注"],
    [1, "车间", "周丽华", ""],
    [2, "车间", "卫国庆", ""],
    [3, "仓库", "", ""],
  ]);
  expect(ledger).toMatchObject({ kind: "meeting", layout: "sign-in" });
  expect(column(ledger, "people")).toEqual([["周丽华", "卫国庆"]]);
});

test("a day with its matter in one header cell is a session about it", () => {
  const { ledger } = readOne("集中学习签到", [
    ["2024年集中学习签到"],
    ["姓名", "1.9\n全会精神", "1.23\n统计法"],
    ["江安", "√", "√"],
    ["苏平", "√", "事假"],
  ]);
  expect(column(ledger, "date")).toEqual(["2024-01-09", "2024-01-23"]);
  expect(column(ledger, "topic")).toEqual(["全会精神", "统计法"]);
  expect(column(ledger, "present")).toEqual([2, 1]);
});

test("hours below days of volunteering are who came to each", () => {
  const { ledger } = readOne("志愿时长", [
    ["2024年志愿服务时长统计（小时）"],
    ["姓名", "3月5日学雷锋", "5月16日清洁", "合计"],
    ["江安", 2, 3, 5],
    ["苏平", 2, "", 2],
    ["合计", 4, 3, 7],
  ]);
  expect(ledger).toMatchObject({ kind: "volunteer", layout: "sign-in" });
  expect(column(ledger, "count")).toEqual([2, 1]);
});

test("halves of a form side by side keep their people whatever else stands in one of them", () => {
  const { ledger } = readOne("签到册", [
    ["2024年3月13日集中学习签到册"],
    ["序号", "姓名", "性别", "签名", "序号", "姓名", "签名"],
    [1, "江安", "男", "江安", 3, "罗正", "罗正"],
    [2, "苏平", "女", "请假", 4, "严明", "严明"],
  ]);
  expect(ledger.people.map(({ name }) => name)).toEqual(["江安", "罗正", "苏平", "严明"]);
});
