import { findRegions } from "../../../src/recognise/find/regions";
import { read, sheetOf, column, readOne, roles } from "../read-sheets";

test("two tables one above the other are two", () => {
  const { ledgers } = read([
    sheetOf("台账", [
      ["2024年集中学习台账"],
      ["日期", "学习内容", "学习形式"],
      ["2024-3-5", "时事", "集中学习"],
      ["制表人：张三"],
      [],
      ["2024年志愿服务台账"],
      ["活动日期", "活动名称", "参加人数", "服务时长"],
      ["2024-3-9", "植树", 12, 3],
    ]),
  ]);
  expect(ledgers.map(({ id, kind }) => [id, kind])).toEqual([
    ["台账!A2:C5", "study"],
    ["台账!A7:D8", "volunteer"],
  ]);
});

test("two tables side by side are two", () => {
  const { ledgers } = read([
    sheetOf("台账", [
      ["日期", "学习内容", "学习形式", "", "活动日期", "志愿服务活动名称", "参加人数", "服务时长"],
      ["2024-3-5", "时事", "集中学习", "", "2024-3-9", "植树", 12, 3],
      ["2024-3-6", "时事", "自学", "", "2024-3-10", "清扫", 8, 2],
    ]),
  ]);
  expect(ledgers.map(({ id, kind }) => [id, kind])).toEqual([
    ["台账!A1:C3", "study"],
    ["台账!E1:H3", "volunteer"],
  ]);
});

test("a form printed in two halves is one table", () => {
  const { ledger } = readOne("卫生检查", [
    ["3月卫生检查评分表"],
    ["房间号", "得分", "存在问题", "房间号", "得分", "存在问题"],
    ["301", 95, "", "302", 92, "有纸屑"],
    ["303", 90, "", "", "", ""],
  ]);
  expect(column(ledger, "area")).toEqual(["301", "303", "302"]);
  expect(column(ledger, "score")).toEqual([95, 90, 92]);
});

test("a row of 出差 and 请假 beside a name is somebody's days and begins no new table", () => {
  const { ledger } = readOne("签到", [
    ["2024年集中学习签到表"],
    ["姓名", "3月5日", "3月12日", "3月19日", "3月26日"],
    ["张三", "√", "√", "√", "√"],
    ["李四", "出差", "请假", "出差", "√"],
  ]);
  expect(column(ledger, "expected")).toEqual([2, 2, 2, 2]);
  expect(column(ledger, "absent")).toEqual(["李四", "李四", "李四", ""]);
});

it("a next page under 「续表」 belongs to the same table", () => {
  const { ledger } = readOne("卫生检查", [
    ["2024年卫生检查情况登记表"],
    ["检查日期", "科室", "得分"],
    ["2024.3.1", "办公室", 98],
    ["续表"],
    ["检查日期", "科室", "得分"],
    ["2024.4.1", "财务科", 97],
  ]);
  expect(column(ledger, "department")).toEqual(["办公室", "财务科"]);
  expect(roles(ledger)).toBe("title header data note header data");
});

test.each([
  ["a column more", ["序号", "来访日期", "来访方式", "信访人", "反映问题", "办理结果", "答复日期"], ["电话"]],
  ["a column less", ["序号", "来访日期", "反映问题", "办理结果", "答复日期"], []],
])("a header in the middle of a list, with %s, goes on under the same title", (_, header, extra) => {
  const rest = (day: string) => (header.includes("信访人") ? [day, ...extra, "某某"] : [day]);
  const { ledgers } = read([
    sheetOf("Sheet1", [
      ["2024年信访登记台账"],
      ["序号", "来访日期", "信访人", "反映问题", "办理结果", "答复日期"],
      [1, "1.8", "某某", "路灯不亮", "已办结", "1.15"],
      [2, "2.8", "某某", "路灯不亮", "已办结", "2.15"],
      header,
      [3, ...rest("3.8"), "井盖破损", "已办结", "3.15"],
      [4, ...rest("4.8"), "井盖破损", "正在办理", ""],
    ]),
  ]);
  expect(ledgers.map(({ kind, layout, records }) => [kind, layout, records.length])).toEqual([
    ["petition", "list", 2],
    ["petition", "list", 2],
  ]);
  expect(ledgers.map(({ period }) => period?.from)).toEqual(["2024-01-01", "2024-01-01"]);
});

test("a table of another matter below, whose header no ledger knows, gives no rows to the table above", () => {
  const { ledger, recognition } = readOne("卫生", [
    ["卫生检查得分（2024年二季度）"],
    ["检查日期", "综合科", "业务科"],
    ["2024-04-17", 92, 95],
    ["2024-06-12", 93, 91],
    [],
    ["卫生值日安排"],
    ["", "星期一", "星期二", "星期三"],
    ["一楼", "江安", "苏平", "罗正"],
    ["二楼", "苏平", "罗正", "江安"],
  ]);
  expect(column(ledger, "score")).toEqual([92, 95, 93, 91]);
  expect(recognition.findings.map(({ problem }) => problem)).not.toContain("invalid-date");
});

test("a second table of a form, of which only 部门 is a column that is known, is no row of the first", () => {
  const { ledgers } = read([
    sheetOf("检查安排", [
      ["2026年卫生责任区安排表"],
      ["卫生责任区", "责任部门", "责任人"],
      ["一楼大厅", "", ""],
      ["二楼走廊", "", ""],
      [],
      ["各部门卫生检查得分"],
      ["部门", "全年平均分（分）", "名次"],
      ["办公室", "", ""],
      ["法规股", "", ""],
    ]),
  ]);
  expect(ledgers.map(({ kind, records, blankForm }) => [kind, records.length, blankForm])).toEqual([
    ["hygiene-area", 0, true],
    ["hygiene", 0, true],
  ]);
});

describe("grids of days below each other", () => {
  const days = Array.from({ length: 30 }, (_, at) => at + 1);
  const block = (title: string, legend: string, mark: string) => [
    [title],
    [legend],
    ["科室", "姓名", ...days],
    ["", "", ...days.map((day) => "一二三四五六日"[day % 7] ?? "")],
    ["办公室", "江安", ...days.map(() => mark)],
    ["办公室", "苏平", ...days.map(() => mark)],
    ["考勤员：罗正"],
    [],
  ];

  test("are of the months that their titles name, with a legend of their own in between", () => {
    const legend = "图例：√ 出勤　× 事假";
    const { ledgers } = read([
      sheetOf("4-6月考勤", [
        ...block("2024年4月考勤表", legend, "√"),
        ...block("2024年6月考勤表", legend, "×"),
      ]),
    ]);
    const days = ledgers.flatMap(({ entries }) =>
      entries.map(({ day, mark }) => `${day.slice(0, 7)} ${mark}`),
    );
    expect([...new Set(days)]).toEqual(["2024-04 √", "2024-06 ×"]);
  });

  test("under one title stay together", () => {
    const { ledgers } = read([
      sheetOf("考勤", [
        ...block("2024年4月考勤表", "", "√").slice(0, 6),
        ["科室", "姓名", ...days],
        ["综合科", "罗正", ...days.map(() => "√")],
      ]),
    ]);
    expect(ledgers.map(({ people }) => people.length)).toEqual([3]);
  });
});

test("thousands of blank columns between names cost as many looks, not their square", () => {
  const looksAt = (columns: number): number => {
    let looks = 0;
    const row = Array.from({ length: columns }, (_, at) => (at % 2 === 0 ? "" : "序号"));
    const counted = new Proxy(row, {
      get: (target, key) => {
        looks += 1;
        return Reflect.get(target, key) as unknown;
      },
    });
    findRegions({ ...sheetOf("表", [row]), values: [counted, counted] });
    return looks;
  };
  expect(looksAt(1200)).toBeLessThan(7 * looksAt(400));
});
