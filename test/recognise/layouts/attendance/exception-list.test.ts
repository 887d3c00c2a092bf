import type { Ledger } from "../../../../src/ledgers";
import { EMPTY_MEMORY, recognise } from "../../../../src/recognise";
import { dailyList } from "../../../../src/recognise/layouts/attendance/daily-list";
import { exceptionList } from "../../../../src/recognise/layouts/attendance/exception-list";
import { mustRead, readWith } from "../../../support/read-layout";
import { sheetOf } from "../../../support/sheet-of";

function ledgersOf(rows: Parameters<typeof sheetOf>[0]) {
  return recognise([sheetOf(rows)], { memory: EMPTY_MEMORY, ownSheets: new Set() }).ledgers;
}

function figures(ledger: Ledger, index: number): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(ledger.records[index]?.fields ?? {}).map(([id, { value }]) => [id, value]),
  );
}

test("请销假台账 with 请假种类 is a list of leave", () => {
  const [ledger] = ledgersOf([
    ["2024年请销假台账"],
    ["姓名", "请假种类", "开始时间", "结束时间", "天数"],
    ["张三", "事假", "2024-03-05", "2024-03-06", 2],
  ]);
  expect(ledger?.layout).toBe("exception-list");
  expect(ledger?.records[0]?.fields["status"]?.value).toBe("personal-leave");
});

describe("Registers of leave and trips", () => {
  it.each([
    [["姓名", "假别", "起始日期", "天数", "代班人"], "年假"],
    [["出差人", "出差事由", "出差日期", "天数", "批准人"], "参加会议"],
  ])("%j", (head, what) => {
    const { ledger } = mustRead(
      exceptionList,
      sheetOf([head, ["张伟", what, "2024-11-04", 2, "何静"], ["王芳", what, "2024-11-07", 1, "何静"]]),
    );
    expect(ledger.people.map(({ name }) => name)).toEqual(["张伟", "王芳"]);
    expect(ledger.records).toHaveLength(2);
  });
});

describe("Registers of leave and trips kept by hand", () => {
  it("read both ends of a leave from one cell", () => {
    const draft = mustRead(
      exceptionList,
      sheetOf([
        ["2024年请假登记表"],
        ["序号", "姓名", "请假类别", "请假事由", "起止时间", "天数"],
        [1, "张三", "事假", "家事", "2024.5.8-5.9", 2],
        [2, "李四", "年休假", "", "5月13日至5月17日", 5],
      ]),
    );
    expect(draft.ledger.records.map(({ fields }) => fields["date"]?.value)).toMatchObject([
      { from: "2024-05-08", to: "2024-05-09" },
      { from: "2024-05-13", to: "2024-05-17" },
    ]);
    expect(draft.ledger.records.map(({ fields }) => fields["status"]?.value)).toEqual([
      "personal-leave",
      "annual-leave",
    ]);
  });

  it("give each of several people in a cell a record", () => {
    const draft = mustRead(
      exceptionList,
      sheetOf([
        ["2024年出差登记表"],
        ["出差人员", "出差日期", "返回日期", "地点"],
        ["张三、李四", 45420, 45422, "武汉"],
      ]),
    );
    expect(draft.ledger.records.map(({ fields }) => fields["person"]?.value)).toEqual(["张三", "李四"]);
  });

  it("tell of a row that names nobody", () => {
    const draft = mustRead(
      exceptionList,
      sheetOf([
        ["2024年请假登记表"],
        ["姓名", "假别", "开始日期", "结束日期"],
        ["张三", "事假", "2024-5-8", "2024-5-8"],
        ["全体人员（除值班）", "事假", "2024-5-9", "2024-5-9"],
      ]),
    );
    expect(draft.ledger.records).toHaveLength(1);
    expect(draft.findings.map(({ problem, cell }) => [problem, cell.row])).toEqual([["unknown-name", 3]]);
  });
});

describe("Registers of leave without an end", () => {
  it.each([
    ["请假日期", "请假天数", "类型", 3, "2024-05-10"],
    ["休假日期", "天数", "休假类型", "3天", "2024-05-10"],
    ["请假时间", "请假时长", "假别", "4小时", "2024-05-08"],
    ["开始日期", "请假天数", "请假类型", 5, "2024-05-13"],
    ["请假日期", "请假天数", "类型", 98, "2024-08-13"],
  ])("%s and %s are a stretch", (date, days, type, length, to) => {
    const sheet = sheetOf([
      ["某单位请假登记表"],
      ["姓名", date, days, type],
      ["张伟", "2024-5-8", length, "年假"],
    ]);
    expect(readWith(dailyList, sheet)).toBeNull();
    expect(mustRead(exceptionList, sheet).ledger.records[0]?.fields["date"]?.value).toMatchObject({
      from: "2024-05-08",
      to,
    });
  });
});

describe("Exception lists", () => {
  it("approval exports give who was away when, and no presence", () => {
    const { ledger } = mustRead(
      exceptionList,
      sheetOf([
        [
          "审批编号",
          "标题",
          "审批状态",
          "审批结果",
          "发起人姓名",
          "发起人部门",
          "请假类型",
          "开始时间",
          "结束时间",
          "时长",
          "请假事由",
        ],
        [
          "20240401",
          "张三提交的请假",
          "完成",
          "同意",
          "张三",
          "综合科",
          "年假",
          "2024-04-01 08:30",
          "2024-04-02 18:00",
          "2天",
          "",
        ],
      ]),
    );
    expect(ledger).toMatchObject({ layout: "exception-list", entries: [] });
    expect(figures(ledger, 0)).toMatchObject({
      status: "annual-leave",
      date: { from: "2024-04-01", to: "2024-04-02" },
      person: "张三",
    });
  });

  it("reads a time clock's 异常统计", () => {
    const { ledger } = mustRead(
      exceptionList,
      sheetOf(
        [
          ["异常统计表"],
          ["考勤日期 : ", "2021/09/01 ~ 09/22"],
          ["工号", "姓名", "部门", "日期", "上午", "", "迟到时间\n（分钟）", "合计\n（分钟）"],
          ["", "", "", "", "上班", "下班"],
          [64, "张三", "", "2021/09/01", "09:06", "", 36, 36],
        ],
        { merges: ["A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:F3", "G3:G4", "H3:H4"] },
      ),
    );
    expect(ledger).toMatchObject({ layout: "exception-list" });
    expect(ledger.records).toHaveLength(1);
  });
});

it("reads a register whose 请假时间 stands over 起 and 止", () => {
  const { ledger } = mustRead(
    exceptionList,
    sheetOf(
      [
        ["2025年请销假登记表"],
        ["序号", "姓名", "请假类别", "请假时间", "", "天数"],
        ["", "", "", "起", "止"],
        [1, "张三", "事假", "4月8日", "4月9日", 2],
      ],
      { merges: ["D2:E2"] },
    ),
  );
  expect(figures(ledger, 0)).toMatchObject({
    date: { from: "2025-04-08", to: "2025-04-09", precision: "range" },
    status: "personal-leave",
  });
});

describe("Registers of what was not as usual", () => {
  it("take the day from 外出日期 where 开始时间 holds a time", () => {
    const { ledger, findings } = mustRead(
      exceptionList,
      sheetOf([
        ["2025年4月外出审批表"],
        ["序号", "姓名", "开始时间", "结束时间", "外出日期", "外出时长(小时)"],
        [1, "张三", "09:00", "17:00", "2025.4.12", 8],
      ]),
    );
    expect(figures(ledger, 0)).toMatchObject({
      date: { from: "2025-04-12", to: "2025-04-12", precision: "day" },
    });
    expect(findings).toEqual([]);
  });

  it.each([
    ["2025年4月迟到早退登记表", ["姓名", "日期", "迟到/早退", "原因"], ["张三", "4月8日", "迟到", "堵车"]],
    ["补卡申请汇总", ["申请人", "补卡日期", "补卡班次", "审批结果"], ["张三", "2025-04-08", "上班", "通过"]],
  ])("%s is no daily list: nothing is said of the others", (title, header, row) => {
    const { ledgers } = recognise([sheetOf([[title], header, row])], {
      memory: EMPTY_MEMORY,
      ownSheets: new Set(),
    });
    expect(ledgers.map(({ layout, records }) => [layout, records.length])).toEqual([["exception-list", 1]]);
  });
});

test("work beyond what is due says nothing of who was away", () => {
  const { ledgers, findings } = recognise(
    [
      sheetOf([
        ["2024年第二季度加班登记表"],
        ["序号", "姓名", "加班日期", "加班事由", "起止时间", "时长（小时）", "补偿方式"],
        [1, "张伟", "4月10日", "迎检", "18:00-21:00", "3小时", "调休"],
        [2, "王芳", "4月11日", "迎检", "18:00-21:00", "3小时", "调休"],
      ]),
    ],
    { memory: EMPTY_MEMORY, ownSheets: new Set() },
  );
  expect(ledgers).toEqual([]);
  expect(findings.map(({ problem }) => problem)).toEqual(["other-register"]);
});

test.each([
  "自2024年5月20日8时起至5月22日18时止，共3天",
  "5月20日—5月22日（3天）",
  "2024年5月20日 8:00 — 2024年5月22日 18:00",
  "2024年5月20日至22日共3天",
  "2024.5.20上午-2024.5.22下午",
])("「%s」 under 请假时间 is a stretch of three days", (written) => {
  const { ledger, findings } = mustRead(
    exceptionList,
    sheetOf([
      ["2024年请假登记表"],
      ["序号", "姓名", "请假类型", "请假时间", "备注"],
      [1, "张伟", "事假", written, ""],
    ]),
  );
  expect(findings).toEqual([]);
  expect(figures(ledger, 0)["date"]).toMatchObject({ from: "2024-05-20", to: "2024-05-22" });
});

it("a leave that names both its ends is as long as they say, whatever number of days stands beside it", () => {
  const { ledger } = mustRead(
    exceptionList,
    sheetOf([
      ["某局2024年请假登记表"],
      ["姓名", "请假类型", "起止时间", "请假天数"],
      ["张三", "事假", "12月31日至12月31日", 2],
      ["李四", "事假", "12月30日", 2],
    ]),
  );
  expect(ledger.records.map(({ fields }) => fields["date"]?.value)).toMatchObject([
    { from: "2024-12-31", to: "2024-12-31" },
    { from: "2024-12-30", to: "2024-12-31" },
  ]);
});

test("a roll of the absent is a list of who was away", () => {
  const [ledger] = ledgersOf([
    ["2026年3月缺勤名单"],
    ["姓名", "缺勤日期", "缺勤原因", "天数"],
    ["张三", "3月3日", "事假", 1],
    ["李四", "3月9日-3月10日", "病假", 2],
  ]);
  expect(ledger?.layout).toBe("exception-list");
  expect(ledger?.records.map(({ fields }) => fields["status"]?.value)).toEqual([
    "personal-leave",
    "sick-leave",
  ]);
  const [notIn] = ledgersOf([
    ["2026年3月未到岗人员登记"],
    ["序号", "姓名", "科室", "未到岗日期", "情况说明"],
    [1, "张三", "办公室", "2026-03-03", "下乡"],
    [2, "李四", "财务科", "2026-03-09", "病假"],
  ]);
  expect(notIn?.kind).toBe("attendance");
});

test.each([
  [
    "干部请销假登记表",
    ["登记日期", "姓名", "事由", "请假起", "请假止", "天数"],
    ["2024-03-01", "张三", "事", "2024-03-04", "2024-03-05", 2],
  ],
  [
    "休假明细",
    ["编号", "姓名", "假期类型", "开始", "结束", "计假天数"],
    ["Y1", "张三", "年假", "2024-03-04 上午", "2024-03-05 下午", 2],
  ],
  [
    "保健院产假登记",
    ["序号", "姓名", "科室", "起", "天数", "止"],
    [1, "张三", "产科", "2024-03-04", 2, "2024-03-05"],
  ],
  [
    "加油站休假申请",
    ["姓名", "班次", "休假种类", "休假开始日", "休假天数"],
    ["张三", "早", "年休假", "2024-03-04", 2],
  ],
  ["教职工请假一览", ["序号", "教师", "请假起止时间", "天数"], [1, "张三", "2024.3.4-3.5", 2]],
])("%s: a stretch begins and ends in columns of whatever name", (title, header, row) => {
  const { ledgers } = recognise(
    [sheetOf([[title], header, row, row.map((one) => (one === "张三" ? "李四" : one))])],
    {
      memory: EMPTY_MEMORY,
      ownSheets: new Set(),
    },
  );
  expect(
    ledgers.map(({ layout, records }) => [layout, records.map(({ fields }) => fields["date"]?.value)]),
  ).toEqual([
    ["exception-list", [1, 2].map(() => expect.objectContaining({ from: "2024-03-04", to: "2024-03-05" }))],
  ]);
});
