import type { CellValue } from "../../../../src/grid";
import { punchLog } from "../../../../src/recognise/layouts/attendance/punch-log";
import { mustRead, readWith } from "../../../support/read-layout";
import { sheetOf } from "../../../support/sheet-of";
import { read } from "../../read-sheets";

const NAMES = ["张伟", "王芳", "李娜"];

const log = (moment: (at: number) => CellValue): CellValue[][] =>
  [0, 1, 2, 3].flatMap((at) => NAMES.map((name) => [name, moment(at)]));

describe("Punches without a header", () => {
  it.each([
    ["serials with a time", (at: number) => 43381.37 + at],
    ["texts with a time", (at: number) => `2018-10-0${String(8 + (at % 2))} 08:5${String(at)}`],
  ])("a name and %s in each row are a log", (_, moment) => {
    const { ledger } = mustRead(punchLog, sheetOf(log(moment)));
    expect(ledger.people.map(({ name }) => name)).toEqual(NAMES);
    expect(ledger.records).toHaveLength(12);
    expect(ledger.period?.from).toBe("2018-10-08");
  });

  it("a list of birthdays is none", () => {
    expect(readWith(punchLog, sheetOf(log((at) => 30000 + at)))).toBeNull();
    expect(
      readWith(
        punchLog,
        sheetOf(
          NAMES.flatMap((name, at) => [
            [name, 43381.5 + at],
            [`${name}乙`, 43382.5],
          ]),
        ),
      ),
    ).toBeNull();
  });
});

describe("Tables of punches", () => {
  it.each([
    [
      ["姓名", "日期", "签到时间", "签退时间"],
      ["张伟", "2024-3-4", "8:30", "17:40"],
    ],
    [
      ["姓名", "日期", "首次打卡", "末次打卡"],
      ["张伟", "2024-3-4", "8:30", "17:40"],
    ],
    [
      ["姓名", "签到时间", "签退时间"],
      ["张伟", "2024-3-4 8:30", "2024-3-4 17:40"],
    ],
  ])("%p tell who was there, not how", (header, row) => {
    const draft = mustRead(punchLog, sheetOf([header, row]));
    expect(draft.ledger.records[0]?.fields["date"]?.value).toMatchObject({ from: "2024-03-04" });
    expect(draft.findings.map(({ problem }) => problem)).toEqual(["punches-not-presence"]);
  });

  it("full dates beat the sheet's name and the workbook's year", () => {
    const rows = [
      ["姓名", "刷卡日期", "刷卡时间"],
      ["张伟", "2018-09-26", "9:10"],
      ["张伟", "2018-10-30", "9:10"],
    ];
    const draft = mustRead(punchLog, sheetOf(rows, { name: "10月考勤" }), { year: 2019 });
    expect(draft.ledger.period).toMatchObject({ from: "2018-09-26", to: "2018-10-30" });
  });

  it("a month named in full around them stays", () => {
    const rows = [
      ["2018年10月打卡记录"],
      ["姓名", "刷卡日期", "刷卡时间"],
      ["张伟", "2018-10-09", "9:10"],
      ["张伟", "2018-10-30", "9:10"],
    ];
    expect(mustRead(punchLog, sheetOf(rows)).ledger.period).toMatchObject({
      from: "2018-10-01",
      to: "2018-10-31",
    });
  });
});

describe("Punch logs tell who was at the clock and no more", () => {
  it.each<[string, CellValue[][]]>([
    [
      "钉钉 原始记录",
      [
        ["原始记录 统计日期：2024-04-01 至 2024-04-30"],
        ["报表生成时间：2024-05-01 15:22"],
        ["姓名", "考勤组", "部门", "考勤日期", "考勤时间", "打卡时间", "打卡结果", "打卡地址", "打卡设备"],
        ["张三", "机关", "综合科", "2024-04-01", "08:30", "08:22", "正常", "", "考勤机"],
        ["张三", "机关", "综合科", "2024-04-01", "18:00", "18:05", "正常", "", "考勤机"],
      ],
    ],
    [
      "ZKTeco",
      [
        ["部门", "姓名", "考勤号码", "日期时间", "机器号", "编号", "比对方式", "卡号"],
        ["综合科", "张三", "1", "2024-04-01 08:22", 1, "", "指纹", ""],
        ["综合科", "张三", "1", "2024-04-01 18:05", 1, "", "指纹", ""],
      ],
    ],
    [
      "登记号码|姓名|出勤时间",
      [
        ["登记号码", "姓名", "出勤时间"],
        ["1", "张三", "2024-04-01 08:22"],
        ["1", "张三", "2024-04-01 18:05"],
      ],
    ],
  ])("%s", (_, rows) => {
    const { ledger, findings } = mustRead(punchLog, sheetOf(rows));
    expect(ledger.layout).toBe("punch-log");
    expect(ledger.people.map(({ name }) => name)).toEqual(["张三"]);
    expect(ledger.records).toHaveLength(2);
    expect(ledger.entries).toEqual([]);
    expect(findings.map(({ problem }) => problem)).toEqual(["punches-not-presence"]);
  });

  it("刷卡记录: two rows a person", () => {
    const days = Array.from({ length: 31 }, (_, index) => index + 1);
    const { ledger } = mustRead(
      punchLog,
      sheetOf([
        ["刷卡记录表"],
        ["考勤日期 : ", "", "2021/09/01 ~ 09/22"],
        days,
        ["工 号：", "", "64", "", "姓 名:", "", "张三", "", "部 门:", "综合科"],
        ["19:06\n", "18:43\n18:46\n"],
        ["工 号：", "", "65", "", "姓 名:", "", "李四"],
        ["08:06\n"],
      ]),
    );
    expect(ledger.people.map(({ name, staffNumber, department }) => [name, staffNumber, department])).toEqual(
      [
        ["张三", "64", "综合科"],
        ["李四", "65", null],
      ],
    );
    expect(ledger.period).toMatchObject({ from: "2021-09-01", to: "2021-09-22" });
  });
});

const recognisedIn = (name: string, rows: readonly (readonly CellValue[])[]) =>
  read([sheetOf(rows, { name })]).ledgers;

test.each([
  ["聊天", ["时间", "发送人", "消息类型", "内容"], ["文本", "好的"]],
  ["订单", ["下单时间", "客户", "金额", "商品"], [35, "茶叶"]],
])("%s: words over moments and names that speak of no clock make no log of punches", (name, head, rest) => {
  const people = ["张伟", "王芳", "李娜"];
  const rows = Array.from({ length: 9 }, (_, index) => [
    `2024-05-06 09:1${String(index)}:30`,
    people[index % 3] ?? "",
    ...rest,
  ]);
  expect(recognisedIn(name, [head, ...rows])).toEqual([]);
});

test("of blocks that each have their own days the first counts too", () => {
  const days = Array.from({ length: 31 }, (_, index) => `${String(index + 1).padStart(2, "0")}`);
  const block = (number: string, name: string) => [
    ["工号", number, "姓名", name, "部门", "厂部"],
    days,
    days.map(() => "07:50"),
    days.map(() => "17:00"),
  ];
  const ledgers = recognisedIn("出勤表", [
    ["员工出勤表"],
    ["日期：2024-01-01 ~ 2024-01-31"],
    ...block("001", "张伟"),
    [],
    ...block("002", "王芳"),
  ]);
  expect(ledgers.flatMap(({ people }) => people.map(({ name }) => name))).toEqual(["张伟", "王芳"]);
});

test("a sheet of one person's days down the page is their log, halves over the punches or not", () => {
  const card = (name: string) => [
    ["员工月度考勤记录表"],
    [`姓名：${name}    部门：客服部    月份：2024年11月`],
    ["日期", "星期", "上午", "", "下午", "", "备注"],
    ["", "", "上班", "下班", "上班", "下班", ""],
    ["11月4日", "一", "8:25", "12:01", "13:28", "17:35", ""],
    ["11月5日", "二", "8:31", "12:02", "13:20", "17:31", ""],
  ];
  const [ledger] = recognisedIn("张伟", card("张伟"));
  expect(ledger).toMatchObject({ layout: "punch-log", people: [{ name: "张伟" }] });
  expect(ledger?.period).toMatchObject({ from: "2024-11-01", to: "2024-11-30" });
  expect(ledger?.entries).toEqual([]);
});

test.each([
  ["numbered punches", ["姓名", "日期", "打卡点1", "打卡点2"], ["2023/7/3", "07:55:12", "17:30:10"]],
  ["a site's gate", ["姓名", "考勤日期", "进场时间", "出场时间"], ["2023-07-03", "06:50", "18:05"]],
  ["a door", ["人员姓名", "事件时间", "门禁点", "进/出"], ["2023-07-03 08:10:00", "1号门", "进"]],
  ["a gate at school", ["姓名", "时间", "进出校", "闸机"], ["2023-07-03 07:10:00", "进校", "东门1"]],
])("%s make a log of punches", (_, header, rest) => {
  const ledgers = recognisedIn("Sheet1", [
    header,
    ...["张伟", "王芳", "李娜"].map((name) => [name, ...rest]),
  ]);
  expect(ledgers).toMatchObject([{ kind: "attendance", layout: "punch-log", people: [{}, {}, {}] }]);
});

describe("blocks of labels over a row of times", () => {
  const days = Array.from({ length: 30 }, (_, index) => index + 1);
  const people = ["张伟", "王芳", "李娜"];
  const blocksOf = (labels: (index: number) => readonly CellValue[]) =>
    mustRead(
      punchLog,
      sheetOf([
        ["刷卡记录表"],
        ["考勤日期", "", "2024-04-01 ~ 2024-04-30"],
        days,
        ...people.flatMap((_, index) => [labels(index), days.map(() => "08:01")]),
      ]),
    );

  it.each<[string, (index: number) => readonly CellValue[]]>([
    [
      "a colon in its own cell",
      (at) => ["工号", "：", at + 1, "姓名", "：", people[at] ?? "", "部门", "：", "综合科"],
    ],
    ["a figure", (at) => ["工号：", 0, at + 1, "姓名：", 1, people[at] ?? "", "部门：", "综合科"]],
    [
      "a word that all have",
      (at) => ["工号：", at + 1, "姓名：", "员工", people[at] ?? "", "部门：", "单位", "综合科"],
    ],
    [
      "nothing: label and value share a cell",
      (at) => [`工号：${String(at + 1)}`, `姓名：${people[at] ?? ""}`, "部门：综合科"],
    ],
    [
      "nothing: all share a cell",
      (at) => [`工号：${String(at + 1)}  姓 名：${people[at] ?? ""}  部门：综合科`],
    ],
    [
      "a blank, under other names",
      (at) => ["考勤号", "", at + 1, "人员姓名", "", people[at] ?? "", "所属部门", "综合科"],
    ],
  ])("between label and value: %s", (_, labels) => {
    const { ledger, findings } = blocksOf(labels);
    expect(ledger.people.map(({ name, staffNumber, department }) => [name, staffNumber, department])).toEqual(
      people.map((name, index) => [name, String(index + 1), "综合科"]),
    );
    expect(findings.map(({ problem }) => problem)).toEqual(["punches-not-presence"]);
  });

  it("a block without a name and a name that comes again are told", () => {
    const nameless = blocksOf((at) => ["工号", at + 1, "姓名", at === 1 ? "" : (people[at] ?? "")]);
    expect(nameless.findings.map(({ problem, cell }) => [problem, cell.row])).toEqual([
      ["punches-not-presence", 2],
      ["marks-without-name", 5],
    ]);
    const same = blocksOf(() => ["姓名", "员工"]);
    expect(same.findings.filter(({ problem }) => problem === "same-name-twice")).toHaveLength(2);
  });
});
