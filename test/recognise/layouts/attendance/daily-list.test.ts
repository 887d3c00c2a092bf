import type { CellValue } from "../../../../src/grid";
import type { Ledger } from "../../../../src/ledgers";
import { dailyList } from "../../../../src/recognise/layouts/attendance/daily-list";
import { mustRead, readWith } from "../../../support/read-layout";
import { sheetOf } from "../../../support/sheet-of";

function shareCodes(draft: ReturnType<typeof mustRead>): string[] {
  return draft.ledger.entries.map(({ day, part, shares }) =>
    [day.slice(5), part, ...shares.map(({ code }) => code)].join(" "),
  );
}

type Rows = readonly (readonly CellValue[])[];

function codes(ledger: Ledger): string[] {
  return ledger.entries.map(({ shares }) =>
    shares.map(({ code, days }) => (days === 1 ? code : `${code} ${String(days)}`)).join("+"),
  );
}

describe("A sheet of one person with a row a day", () => {
  it("takes the name from above, and the halves of each day from their columns", () => {
    const draft = mustRead(
      dailyList,
      sheetOf([
        ["2025年3月个人签到表"],
        ["姓名：张三", "", "部门：办公室"],
        ["日期", "星期", "上午", "下午", "备注"],
        ["3月3日", "一", "√", "√"],
        ["3月4日", "二", "√", "事假"],
        ["3月8日", "六"],
        ["签字："],
      ]),
    );
    expect(draft.ledger.people.map(({ name }) => name)).toEqual(["张三"]);
    expect(shareCodes(draft)).toEqual([
      "03-03 morning present",
      "03-03 afternoon present",
      "03-04 morning present",
      "03-04 afternoon personal-leave",
      "03-08 morning",
      "03-08 afternoon",
    ]);
    expect(draft.findings).toEqual([]);
  });

  it("takes the name from the title, or from the sheet's name", () => {
    const rows = [
      ["日期", "星期", "出勤情况"],
      [3, "一", "√"],
      [4, "二", "出差"],
    ];
    const titled = mustRead(dailyList, sheetOf([["李四2025年3月考勤表"], ...rows]));
    expect(titled.ledger.people[0]?.name).toBe("李四");
    const named = mustRead(dailyList, sheetOf([["2025年3月考勤表"], ...rows], { name: "王五" }));
    expect(named.ledger.people[0]?.name).toBe("王五");
    expect(shareCodes(named)).toEqual(["03-03 day present", "03-04 day business-trip"]);
    expect(readWith(dailyList, sheetOf([["2025年3月考勤表"], ...rows]))).toBeNull();
  });

  it("knows a label with its value from a header, and signatures as presence", () => {
    const draft = mustRead(
      dailyList,
      sheetOf([
        ["员工签到表"],
        ["姓名", "刘洋", "月份", "2025年3月"],
        ["日期", "上班时间", "签名", "下班时间", "签名"],
        [1, "", "", "", ""],
        [3, "8:30", "刘洋", "17:30", "刘洋"],
      ]),
    );
    expect(draft.ledger.people.map(({ name }) => name)).toEqual(["刘洋"]);
    expect(draft.ledger.marks).toEqual({ 签到: 1 });
    expect(draft.ledger.entries.map(({ day }) => day)).toEqual(["2025-03-01", "2025-03-03"]);
  });
});

it("reads a list with 上午 and 下午 for each person and day; names and times there are signatures", () => {
  const draft = mustRead(
    dailyList,
    sheetOf([
      ["2025年4月出勤登记表"],
      ["日期", "姓名", "上午", "下午"],
      ["4月1日", "张三", "√", "事假"],
      ["4月1日", "李四", "李四", "14:02"],
    ]),
  );
  expect(shareCodes(draft)).toEqual([
    "04-01 morning present",
    "04-01 afternoon personal-leave",
    "04-01 morning present",
    "04-01 afternoon present",
  ]);
});

describe("A form signed by hand for one day", () => {
  const form = (title: string) =>
    sheetOf(
      [
        [title],
        ["日期：2024年5月8日"],
        ["姓名", "上午", "", "下午", ""],
        ["", "签到", "签退", "签到", "签退"],
        ["张三", "8:20", "12:00", "14:20", "18:00"],
        ["李四", "8:25", "12:00"],
      ],
      { merges: ["A3:A4", "B3:C3", "D3:E3"] },
    );

  it("has its day in the title, and a signature is presence for its half", () => {
    const draft = mustRead(dailyList, form("机关干部上下班签到表"));
    expect(draft.ledger.entries.map(({ person, day, part, mark }) => [person, day, part, mark])).toEqual([
      [0, "2024-05-08", "morning", "签到"],
      [0, "2024-05-08", "afternoon", "签到"],
      [1, "2024-05-08", "morning", "签到"],
      [1, "2024-05-08", "afternoon", ""],
    ]);
  });

  it("is no attendance where people signed in for a meeting", () => {
    expect(readWith(dailyList, form("学习签到表"))).toBeNull();
  });
});

describe("States of a day", () => {
  it.each(["签到状态", "到课状态", "点名情况", "打卡结果"])("stand under %s", (header) => {
    const rows: Rows = [
      ["姓名", "日期", header],
      ["张伟", "2024-10-17", "已签"],
      ["王芳", "2024-10-17", "教师代签"],
      ["李娜", "2024-10-17", "缺勤"],
    ];
    const draft = mustRead(dailyList, sheetOf(rows));
    expect(draft.ledger.marks).toEqual({ 已签: 1, 教师代签: 1, 缺勤: 1 });
    expect(draft.questions.map(({ value }) => value)).toEqual(["教师代签"]);
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

  it("takes what was written under 例外情况 before a time clock's flags, and asks what it means", () => {
    const { ledger, questions } = mustRead(
      dailyList,
      sheetOf([
        ["姓名", "日期", "签到时间", "签退时间", "迟到时间", "早退时间", "是否旷工", "例外情况"],
        ["张三", "2024-04-01", "08:20", "18:00", "", "", "", ""],
        ["张三", "2024-04-02", "", "", "", "", "", "事假"],
        ["张三", "2024-04-03", "", "", "", "", "True", "公出"],
        ["张三", "2024-04-07", "08:50", "18:00", "00:20", "", "", "迟到"],
        ["张三", "2024-04-08", "", "", "", "", "", "正常"],
        ["张三", "2024-04-09", "", "", "", "", "", "值夜转白"],
        ["张三", "2024-04-10", "08:10", "18:00", "", "", "", "补录"],
      ]),
    );
    expect(ledger.entries.map(({ shares }) => shares.map(({ code }) => code).join())).toEqual([
      "present",
      "personal-leave",
      "business-trip",
      "late",
      "present",
      "unknown",
      "present",
    ]);
    expect(questions.map(({ id }) => id)).toEqual([expect.stringContaining("值夜转白")]);
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

test.each(["是否签到", "考勤类型", "出勤类型"])("%s is a state of the day", (state) => {
  const { ledger } = mustRead(
    dailyList,
    sheetOf([
      ["姓名", "工作日期", state],
      ["张三", "2025-04-08", "已签到"],
      ["李四", "2025-04-08", "事假"],
    ]),
  );
  expect(codes(ledger)).toEqual(["present", "personal-leave"]);
});

test("是 under 是否签到 is presence; 否 may be leave as well as absence, and is asked", () => {
  const { ledger, questions } = mustRead(
    dailyList,
    sheetOf([
      ["2025年4月8日签到表"],
      ["姓名", "部门", "是否签到"],
      ["张三", "一科", "是"],
      ["李四", "一科", "否"],
    ]),
  );
  expect(codes(ledger)).toEqual(["present", "unknown"]);
  expect(questions.map(({ value }) => value)).toEqual(["否"]);
});

test("正常（请假） is the kind of leave that was asked for beside it", () => {
  const rows = [
    ["2026年8月打卡日报"],
    ["时间", "姓名", "账号", "假勤申请", "考勤结果"],
    ["2026/08/12 星期三", "张三", "a1", "病假3天（8/12 上午 - 8/14 下午）", "正常（请假）"],
    ["2026/08/12 星期三", "李四", "a2", "--", "正常"],
    ["2026/08/13 星期四", "张三", "a1", "年假0.5天（8/13 上午 - 8/13 上午）", "正常（请假）"],
    ["2026/08/13 星期四", "李四", "a2", "病假1天；年假1天", "正常（请假）"],
  ];
  const { ledger } = mustRead(dailyList, sheetOf(rows));
  expect(
    ledger.entries.map(({ shares }) => shares.map(({ code, days }) => `${code} ${String(days)}`).join(",")),
  ).toEqual(["sick-leave 1", "present 1", "annual-leave 0.5,present 0.5", "personal-leave 1"]);
});

test("a day for each person, years apart, with 在岗 beside it, is a roster and no attendance", () => {
  const roster: Rows = [
    ["某院护理人员花名册"],
    ["序号", "姓名", "到岗时间", "状态"],
    [1, "张三", "2012.6.14", "在岗"],
    [2, "李四", "2005-09-28", "借调"],
    [3, "王五", "1999.4.9", "退休"],
  ];
  expect(readWith(dailyList, sheetOf(roster))).toBeNull();
  const oneDay = roster.map((row, at) => (at < 2 ? row : [row[0] ?? "", row[1] ?? "", "2026.5.6", "在岗"]));
  expect(readWith(dailyList, sheetOf(oneDay))).not.toBeNull();
});
