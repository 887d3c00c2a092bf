import type { CellValue } from "../../../../src/grid";
import { dailyList } from "../../../../src/recognise/layouts/attendance/daily-list";
import { punchLog } from "../../../../src/recognise/layouts/attendance/punch-log";
import { mustRead, readWith } from "../../../support/read-layout";
import { sheetOf } from "../../../support/sheet-of";

const HEAD = ["学号", "姓名", "签到时间", "签到状态", "签到方式"];

const row = (name: string, moment: CellValue, state: string): CellValue[] => [
  "",
  name,
  moment,
  state,
  "二维码",
];

describe("States beside the moment of signing in", () => {
  it("who was away has no moment: the day is that of the list", () => {
    const draft = mustRead(
      dailyList,
      sheetOf([
        HEAD,
        row("张伟", "2024-11-04 08:50", "已签到"),
        row("王芳", "2024-11-04 08:55", "迟到"),
        row("李娜", "", "缺勤"),
        row("张伟", "", "请假"),
        row("王芳", "2024-11-11 08:51", "已签到"),
        row("李娜", "2024-11-11 08:52", "已签到"),
      ]),
    );
    expect(draft.ledger.entries.map(({ person, day, shares }) => [person, day, shares[0]?.code])).toEqual([
      [0, "2024-11-04", "present"],
      [1, "2024-11-04", "late"],
      [2, "2024-11-04", "absent"],
      [0, "2024-11-11", "personal-leave"],
      [1, "2024-11-11", "present"],
      [2, "2024-11-11", "present"],
    ]);
    expect(draft.findings).toEqual([]);
  });

  it("a day that nothing tells is told", () => {
    const draft = mustRead(
      dailyList,
      sheetOf([
        HEAD,
        row("张伟", "2024-11-04 08:50", "已签到"),
        row("张伟", "", "缺勤"),
        row("张伟", "2024-11-11 08:50", "已签到"),
        row("王芳", "2024-11-04 08:50", "已签到"),
      ]),
    );
    expect(draft.ledger.entries).toHaveLength(3);
    expect(draft.findings.map(({ problem, cell }) => [problem, cell.row])).toEqual([["invalid-day", 2]]);
  });
});

describe("Which punch of the day", () => {
  it.each([
    ["上班", "下班"],
    ["上班打卡", "下班打卡"],
    ["签到", "签退"],
    ["IN", "OUT"],
  ])("%s and %s are punches, no states", (come, go) => {
    const sheet = sheetOf([
      ["编号", "姓名", "打卡日期", "打卡时间", "类型", "设备"],
      ["1", "张伟", "2024-11-04", "08:21:04", come, "前门"],
      ["1", "张伟", "2024-11-04", "17:41:14", go, "前门"],
      ["2", "王芳", "2024-11-04", "08:22:04", come, "前门"],
    ]);
    expect(readWith(dailyList, sheet)).toBeNull();
    expect(mustRead(punchLog, sheet).ledger.layout).toBe("punch-log");
  });
});
