import { dailyList } from "../../../src/recognise/layouts/attendance/daily-list";
import { mustRead, readWith } from "../../support/read-layout";
import { sheetOf } from "../../support/sheet-of";

function codes(draft: ReturnType<typeof mustRead>): string[] {
  return draft.ledger.entries.map(({ day, part, shares }) =>
    [day.slice(5), part, ...shares.map(({ code }) => code)].join(" "),
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
    expect(codes(draft)).toEqual([
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
    expect(codes(named)).toEqual(["03-03 day present", "03-04 day business-trip"]);
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
  expect(codes(draft)).toEqual([
    "04-01 morning present",
    "04-01 afternoon personal-leave",
    "04-01 morning present",
    "04-01 afternoon present",
  ]);
});
