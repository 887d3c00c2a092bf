import { column, read, readOne, sheetOf } from "../../read-sheets";

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

test("应到30人，实到28人 in one cell of a card gives both", () => {
  const { ledger } = readOne("学习记录", [
    ["集中学习记录"],
    ["学习时间", "2024年5月10日", "学习地点", "会议室"],
    ["主持人", "张伟", "记录人", "李娜"],
    ["到会情况", "应到30人，实到28人，请假2人"],
    ["学习主题", "时事"],
    ["学习内容", "文件一"],
  ]);
  expect(column(ledger, "expected")).toEqual([30]);
  expect(column(ledger, "present")).toEqual([28]);
});

const VISIT = (person: string, day: string, told: string) => [
  ["结对帮扶走访记录"],
  ["帮扶干部", person, "走访时间", day],
  ["帮扶对象", person === "" ? "" : "李某", "联系电话", ""],
  ["走访内容", told],
];

test.each([[[]], [[[]]]])("cards below each other that nobody filled in are no visits", (between) => {
  const { ledgers } = read([
    sheetOf("走访卡", [
      ...VISIT("张伟", "2024年3月10日", "了解春耕"),
      ...between,
      ...VISIT("", "", ""),
      ...between,
      ...VISIT("", "  年 月 日", ""),
    ]),
  ]);
  expect(ledgers.flatMap(({ records }) => records)).toHaveLength(1);
});

test("what stands below a label is a label, whether or not a ledger knows it", () => {
  const { ledger } = readOne("学习记录", [
    ["集中学习记录"],
    ["学习时间", "2024年5月10日", "学习地点", "会议室"],
    ["主持人", "张伟", "记录人", "李娜"],
    ["会风监督", "张三", "后勤保障", "李四"],
    ["学习主题", "时事", "参加人数", 20],
  ]);
  expect(column(ledger, "date")).toEqual(["2024-05-10"]);
  expect(column(ledger, "topic")).toEqual(["时事"]);
});

describe("a list on its side", () => {
  const TURNED = [
    ["2026年信访件办理情况"],
    ["编号", "1号", "2号", "3号"],
    ["收到日期", "2026-01-12", "2026-02-24", "2026-03-16"],
    ["反映事项", "欠薪", "停车", "噪声"],
    ["承办科室", "业务科", "综合科", "综合科"],
    ["答复日期", "2026-01-20", "2026-03-02", ""],
  ];

  test("is a card a column", () => {
    const { ledger } = readOne("信访件", TURNED);
    expect(ledger).toMatchObject({ kind: "petition", layout: "card" });
    expect(column(ledger, "received")).toEqual(["2026-01-12", "2026-02-24", "2026-03-16"]);
    expect(column(ledger, "replied")).toEqual(["2026-01-20", "2026-03-02", ""]);
  });

  test("that goes on below with the same labels goes on", () => {
    const more = TURNED.slice(1).map(([label = ""], row) => [label, `${String(row + 4)}号`, "2026-04-02"]);
    more[1] = ["收到日期", "2026-04-01", "2026-05-06"];
    const { ledger } = readOne("信访件", [...TURNED, [], ...more]);
    expect(ledger?.records).toHaveLength(5);
  });

  test("of one column is a card as before, and without days across it is none", () => {
    expect(
      readOne(
        "信访件",
        TURNED.map((row) => row.slice(0, 2)),
      ).ledger?.records,
    ).toHaveLength(1);
    const counts = [
      ["2026年学习统计"],
      ["月份", "一月", "二月"],
      ["学习次数", 2, 3],
      ["应到", 8, 8],
      ["实到", 8, 7],
    ];
    expect(read([sheetOf("学习统计", counts)]).ledgers.map(({ layout }) => layout)).not.toContain("card");
  });
});

test("a list on its side keeps its events above the lines of who made it and when, and its title below another line", () => {
  const { ledger } = readOne("学习一览", [
    ["填报单位：某局"],
    ["2024年集中学习一览"],
    ["日期", "1月9日", "2月6日", "3月13日"],
    ["学习主题", "全会", "党章", "两会"],
    ["主讲人", "江安", "苏平", "罗正"],
    ["实到", 12, 11, 12],
    ["制表人：", "", "审核人："],
    ["填报日期：2024年12月31日"],
  ]);
  expect(column(ledger, "date")).toEqual(["2024-01-09", "2024-02-06", "2024-03-13"]);
  expect(ledger.title).toBe("2024年集中学习一览");
});

test("a table of bookings is no card of a meeting", () => {
  const { ledgers } = read([
    sheetOf("会议室预约", [
      ["会议室使用预约（2024年11月）"],
      ["日期", "时段", "会议室", "使用科室", "会议内容", "预约人"],
      ["11月5日", "上午", 201, "人事科", "职称评审", "张三"],
      ["11月7日", "下午", 301, "财务科", "预算会审", "李四"],
      ["11月12日", "上午", 201, "办公室", "创建推进会", "王五"],
    ]),
  ]);
  expect(ledgers).toEqual([]);
});
