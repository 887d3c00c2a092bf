import type { CellValue } from "../../../../src/grid";
import { EMPTY_MEMORY, recognise } from "../../../../src/recognise";
import type { Ledger } from "../../../../src/ledgers";
import { attendanceCard } from "../../../../src/recognise/layouts/attendance/attendance-card";
import { dailyList } from "../../../../src/recognise/layouts/attendance/daily-list";
import { exceptionList } from "../../../../src/recognise/layouts/attendance/exception-list";
import { personSummary } from "../../../../src/recognise/layouts/attendance/person-summary";
import { punchLog } from "../../../../src/recognise/layouts/attendance/punch-log";
import { mustRead, readWith } from "../../../support/read-layout";
import { sheetOf } from "../../../support/sheet-of";

function codes(ledger: Ledger): string[] {
  return ledger.entries.map(({ shares }) =>
    shares.map(({ code, days }) => (days === 1 ? code : `${code} ${String(days)}`)).join("+"),
  );
}
function figures(ledger: Ledger, index: number): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(ledger.records[index]?.fields ?? {}).map(([id, { value }]) => [id, value]),
  );
}

describe("Person summary", () => {
  it("takes this month's columns under grouped headers, not what has piled up", () => {
    const { ledger } = mustRead(
      personSummary,
      sheetOf(
        [
          ["考勤汇总表"],
          ["部门：综合科", "", "", "", "考勤时间：2024年4月"],
          ["序号", "姓名", "旷工", "", "事假", "", "应出勤天数"],
          ["", "", "本月", "累计", "本月", "累计"],
          [1, "张三", 0, 1, 2, 9, 21],
          [2, "李四", "", "", 0.5, 3, 21],
          ["", "合计", 0, 1, 2.5, 12],
        ],
        { merges: ["A3:A4", "B3:B4", "C3:D3", "E3:F3", "G3:G4"] },
      ),
    );
    expect(ledger.people.map(({ name }) => name)).toEqual(["张三", "李四"]);
    expect(ledger.period).toMatchObject({ from: "2024-04-01", to: "2024-04-30" });
    expect(figures(ledger, 0)).toMatchObject({ "absent-days": 0, "personal-leave-days": 2, "due-days": 21 });
    expect(figures(ledger, 1)).not.toHaveProperty("absent-days");
  });

  it("takes units: hours to days, minutes and times apart, 16/2 as due and present", () => {
    const { ledger } = mustRead(
      personSummary,
      sheetOf(
        [
          ["考 勤 汇 总 表"],
          ["考勤日期 : ", "2024/04/01 ~ 04/22"],
          ["工号", "姓名", "迟到", "", "出勤天数\n(标准/实际)", "事假(小时)", "年假(天)", "旷工\n(天)"],
          ["", "", "次数", "分钟"],
          ["64", "张三", "2", "610", "16/2", "4", "1", "14"],
        ],
        { merges: ["A3:A4", "B3:B4", "C3:D3", "E3:E4", "F3:F4", "G3:G4", "H3:H4"] },
      ),
    );
    expect(ledger.period).toMatchObject({ from: "2024-04-01", to: "2024-04-22" });
    expect(figures(ledger, 0)).toMatchObject({
      "late-times": 2,
      "late-minutes": 610,
      "due-days": 16,
      "present-days": 2,
      "personal-leave-days": 0.5,
      "annual-leave-days": 1,
      "absent-days": 14,
    });
    expect(ledger.people[0]?.staffNumber).toBe("64");
  });

  it("adds up bands of lateness, keeps people without any figure", () => {
    const { ledger } = mustRead(
      personSummary,
      sheetOf([
        ["5月份考勤记录表"],
        ["部门", "姓名", "<=15min", ">=15min", ">30min", "事假", "病假", "旷工", "备注"],
        ["综合科", "张三", 3, 1, "", 0, 0, "", "迟到"],
        ["综合科", "李四"],
      ]),
    );
    expect(figures(ledger, 0)).toMatchObject({ "late-times": 4, "personal-leave-days": 0 });
    expect(ledger.people).toHaveLength(2);
    expect(ledger.period).toBeNull();
  });

  it.each(["序号", "编号"])(
    "keeps a numbered row (%s) whose name a formula lost, with a finding",
    (number) => {
      const { ledger, findings } = mustRead(
        personSummary,
        sheetOf([
          ["2024年4月考勤汇总表"],
          [number, "姓名", "应出勤", "事假", "病假"],
          [1, "", 21, 1, 0],
          [2, "", 21, 0, 0],
          [3],
        ]),
      );
      expect(ledger.people.map(({ name }) => name)).toEqual(["序号1", "序号2"]);
      expect(findings.map(({ problem, cell }) => [problem, cell.rows])).toEqual([["missing-name", 2]]);
    },
  );

  it("is no roster and no list of phones", () => {
    expect(
      readWith(
        personSummary,
        sheetOf([
          ["姓名", "部门", "电话"],
          ["张三", "综合科", "1"],
          ["李四", "综合科", "2"],
        ]),
      ),
    ).toBeNull();
  });
});

describe("Daily list", () => {
  it("reads 日期|姓名|状态", () => {
    const { ledger, questions } = mustRead(
      dailyList,
      sheetOf([
        ["2024年4月考勤登记"],
        ["日期", "姓名", "科室", "状态"],
        ["4月1日", "张三", "综合科", "正常"],
        ["4月1日", "李四", "综合科", "下乡"],
        ["4月2日", "张三", "综合科", "事假"],
        ["4月2日", "李四", "综合科", "?"],
        ["4月31日", "张三", "综合科", "正常"],
      ]),
    );
    expect(codes(ledger)).toEqual(["present", "business-trip", "personal-leave", "unknown"]);
    expect(ledger.period?.from).toBe("2024-04-01");
    expect(questions.map(({ id }) => id)).toEqual(["mark:?"]);
  });

  it("企业微信 日报: -- is empty, the year comes from 制表时间, the leave columns say which leave and how long", () => {
    const { ledger } = mustRead(
      dailyList,
      sheetOf(
        [
          ["概况统计与打卡明细"],
          ["统计时间:02-01 ～ 02-28     制表时间:2026-03-10 20:11(UTC+8)"],
          ["时间", "姓名", "基础信息", "考勤概况", "", "", "外出打卡", "假勤统计", ""],
          ["", "", "部门", "最早", "最晚", "考勤结果", "最早", "事假(天)", "调休假(天)"],
          ["2026/02/28 星期六", "张三", "综合科", "08:49", "--", "正常（请假）", "--", "--", 0.5],
          ["2026/02/28 星期六", "李四", "综合科", "--", "--", "旷工480分钟", "--", "--", "--"],
          ["2026/02/27 星期五", "张三", "综合科", "08:49", "18:01", "正常", "--", "--", "--"],
          ["2026/02/27 星期五", "李四", "综合科", "--", "--", "--", "--", "--", "--"],
        ],
        { merges: ["A3:A4", "B3:B4", "D3:F3", "H3:I3"] },
      ),
    );
    expect(codes(ledger)).toEqual(["compensatory-leave 0.5+present 0.5", "absent", "present", ""]);
    expect(ledger.period).toMatchObject({ from: "2026-02-01", to: "2026-02-28" });
    expect(ledger.marks).toEqual({ "正常（请假）": 1, 旷工480分钟: 1, 正常: 1 });
  });

  it("钉钉 每日统计: two-digit years, the results of the punches, rest by the shift", () => {
    const header = [
      "姓名",
      "考勤组",
      "部门",
      "工号",
      "日期",
      "班次",
      "上班1打卡时间",
      "上班1打卡结果",
      "下班1打卡时间",
      "下班1打卡结果",
      "关联的审批单",
    ];
    const { ledger } = mustRead(
      dailyList,
      sheetOf([
        ["每日统计 统计日期：2026-05-01 至 2026-05-31"],
        ["报表生成时间：2026-06-01 15:22"],
        header,
        [
          "张三",
          "机关",
          "综合科",
          "1",
          "26-05-06 星期三",
          "普通出勤 08:30-18:00",
          "08:22",
          "正常",
          "18:06",
          "正常",
          "",
        ],
        [
          "张三",
          "机关",
          "综合科",
          "1",
          "26-05-07 星期四",
          "普通出勤 08:30-18:00",
          "08:52",
          "迟到",
          "18:06",
          "正常",
          "",
        ],
        [
          "张三",
          "机关",
          "综合科",
          "1",
          "26-05-08 星期五",
          "普通出勤 08:30-18:00",
          "",
          "请假",
          "",
          "请假",
          "年假",
        ],
        ["张三", "机关", "综合科", "1", "26-05-09 星期六", "休息", "", "", "", "", ""],
        [
          "张三",
          "机关",
          "综合科",
          "1",
          "26-05-11 星期一",
          "普通出勤 08:30-18:00",
          "08:22",
          "正常",
          "",
          "缺卡",
          "",
        ],
      ]),
    );
    expect(codes(ledger)).toEqual(["present", "late", "personal-leave", "rest", "missed-punch"]);
    expect(ledger.entries[0]?.day).toBe("2026-05-06");
  });

  it("a time clock's computed report: flags and missing times", () => {
    const { ledger } = mustRead(
      dailyList,
      sheetOf([
        ["考勤号码", "姓名", "日期", "对应时段", "签到时间", "签退时间", "迟到时间", "早退时间", "是否旷工"],
        ["1", "张三", "2024-04-01", "上午", "08:20", "12:00", "", "", ""],
        ["1", "张三", "2024-04-01", "下午", "14:10", "18:00", "00:10", "", ""],
        ["1", "张三", "2024-04-02", "上午", "", "", "", "", "True"],
        ["1", "张三", "2024-04-02", "下午", "14:00", "", "", "", ""],
      ]),
    );
    expect(codes(ledger)).toEqual(["present 0.5", "late 0.5", "absent 0.5", "missed-punch 0.5"]);
    expect(ledger.entries[1]?.part).toBe("afternoon");
  });

  it("does not take a time clock's empty 例外情况 for the day's state", () => {
    const { ledger } = mustRead(
      dailyList,
      sheetOf([
        ["姓名", "日期", "签到时间", "签退时间", "迟到时间", "早退时间", "例外情况"],
        ["张三", "2024-04-01", "08:20", "18:00", "", "", ""],
      ]),
    );
    expect(codes(ledger)).toEqual(["present"]);
  });

  it("is emptied of all but its frame: a form, no zeros", () => {
    const { ledger } = mustRead(
      dailyList,
      sheetOf([
        ["2024年4月考勤登记"],
        ["日期", "姓名", "状态"],
        ["4月1日", "张三", ""],
        ["4月2日", "张三", ""],
      ]),
    );
    expect(ledger.blankForm).toBe(true);
    expect(ledger.entries).toEqual([]);
  });
});

describe("Sign-in sheets, a row a person and day", () => {
  const rows = (first: CellValue[], second: CellValue[]): CellValue[][] => [
    ["2025年3月见习人员签到表"],
    ["日期", "星期", "姓名", "上午", "", "下午", ""],
    ["", "", "", "时间", "签名", "时间", "签名"],
    [63, "星期一", "张三", ...first],
    ["", "", "李四", ...second],
  ];
  const merges = ["A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:G2"];

  it("unsigned: a blank form with its people, never absence", () => {
    const { ledger } = mustRead(dailyList, sheetOf(rows([], []), { merges }));
    expect(ledger).toMatchObject({ blankForm: true, layout: "sign-in", entries: [] });
    expect(ledger.people).toHaveLength(2);
  });

  it("signed: presence by halves; days of the year 1900 take the title's year", () => {
    const { ledger } = mustRead(
      dailyList,
      sheetOf(rows(["8:20", "张三"], ["", "", "14:00", "李四"]), { merges }),
    );
    expect(ledger.entries.map(({ day, part, mark }) => [day, part, mark])).toEqual([
      ["2025-03-03", "morning", "签到"],
      ["2025-03-03", "afternoon", ""],
      ["2025-03-03", "morning", ""],
      ["2025-03-03", "afternoon", "签到"],
    ]);
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

it("Card sheets: the people of cards side by side, each with what the card states", () => {
  const { ledger } = mustRead(
    attendanceCard,
    sheetOf([
      ["考 勤 卡 表"],
      ["考勤日期 :", "2021/09/01 ~ 09/22"],
      ["部门", "", "姓名", "张三", "", "部门", "", "姓名", "李四", ""],
      ["日期", "2021/09/01 ~ 09/22", "工号", "64", "", "日期", "2021/09/01 ~ 09/22", "工号", "65", ""],
      ["旷工", "迟到", "", "", "", "旷工", "迟到"],
      [1, 0, "", "", "", 0, 1],
      [],
      ["日期", "上午", "下午", "", "", "日期", "上午", "下午"],
      ["01 三", "", "旷工", "", "", "01 三", "09:06", "18:00"],
    ]),
  );
  expect(ledger.people.map(({ name, staffNumber }) => [name, staffNumber])).toEqual([
    ["张三", "64"],
    ["李四", "65"],
  ]);
  expect(figures(ledger, 0)["absent-days"]).toBe(1);
  expect(figures(ledger, 1)["absent-days"]).toBe(0);
});

it("the surest layout wins in the whole workbook", () => {
  const sheets = [
    sheetOf([["2024年4月考勤表"], ["姓名", 1, 2, 3, 4, 5], ["张三", ..."√√√√√"], ["李四", ..."√√√√√"]], {
      name: "考勤",
    }),
    sheetOf(
      [["2024年4月考勤汇总"], ["姓名", "应出勤", "事假", "病假"], ["张三", 21, 0, 0], ["李四", 21, 0, 0]],
      { name: "汇总" },
    ),
    sheetOf(
      [
        ["日期", "姓名", "状态"],
        ["2024-04-01", "张三", "正常"],
        ["2024-04-02", "张三", "正常"],
      ],
      { name: "每日" },
    ),
  ];
  const { ledgers } = recognise(sheets, { memory: EMPTY_MEMORY, ownSheets: new Set() });
  expect(ledgers.map(({ kind, layout }) => [kind, layout])).toEqual([
    ["attendance", "month-matrix"],
    ["attendance", "person-summary"],
    ["attendance", "daily-list"],
  ]);
});

describe("What a summary covers", () => {
  const rows = [
    ["序号", "姓名", "应出勤", "实出勤", "事假", "病假"],
    [1, "张三", 250, 248, 2, 0],
  ];
  it.each([
    ["2024年度考勤汇总表（1月—12月）", "2024-01-01", "2024-12-31"],
    ["2024年1-12月考勤汇总表", "2024-01-01", "2024-12-31"],
    ["2024年度考勤汇总表", "2024-01-01", "2024-12-31"],
    ["2024年第三季度考勤汇总表", "2024-07-01", "2024-09-30"],
    ["2024年上半年考勤汇总表", "2024-01-01", "2024-06-30"],
    ["2024年4月考勤汇总表", "2024-04-01", "2024-04-30"],
  ])("「%s」 is all of it, not its first month", (title, from, to) => {
    expect(mustRead(personSummary, sheetOf([[title], ...rows])).ledger.period).toMatchObject({ from, to });
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

it("takes 未打卡 for absence where the report counts 旷工 on that day", () => {
  const { ledger } = mustRead(
    dailyList,
    sheetOf([
      ["每日统计 2025年4月"],
      ["姓名", "日期", "上班1打卡结果", "下班1打卡结果", "旷工天数"],
      ["张三", "25-04-10 星期四", "未打卡", "未打卡", "1"],
      ["张三", "25-04-11 星期五", "正常", "未打卡", "0"],
    ]),
  );
  expect(codes(ledger)).toEqual(["absent", "missed-punch"]);
});

it("takes the one day of its title for what a sheet covers", () => {
  const { ledger } = mustRead(
    dailyList,
    sheetOf([["2025年4月8日签到表"], ["姓名", "上午", "下午"], ["张三", "√", "√"]]),
  );
  expect(ledger.period).toEqual({ from: "2025-04-08", to: "2025-04-08", precision: "day" });
});

describe("Registers of what was not as usual", () => {
  it("take the day from 加班日期 where 开始时间 holds a time", () => {
    const { ledger, findings } = mustRead(
      exceptionList,
      sheetOf([
        ["2025年4月加班审批表"],
        ["序号", "姓名", "开始时间", "结束时间", "加班日期", "加班时长(小时)"],
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

it("names the people of 出勤天数 by month and says that no rate follows from them", () => {
  const { ledgers, findings } = recognise(
    [
      sheetOf([
        ["2024年度职工出勤天数统计表"],
        ["序号", "姓名", "1月", "2月", "3月", "合计"],
        [1, "张三", 22, 18, 21, 61],
        [2, "李四", 22, 17, 21, 60],
      ]),
    ],
    { memory: EMPTY_MEMORY, ownSheets: new Set() },
  );
  expect(
    ledgers.map(({ layout, people, records, period }) => [layout, people.length, records.length, period?.to]),
  ).toEqual([["year-matrix", 2, 0, "2024-12-31"]]);
  expect(findings.map(({ problem, action }) => [problem, action])).toEqual([
    ["days-due-unknown", "not-counted"],
  ]);
});
