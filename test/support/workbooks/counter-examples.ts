import type { CellValue, Sheet } from "../../../src/grid";
import { daysFrom, isWorkday, serial } from "./calendar-2024";
import { paper } from "./paper";
import { studyList } from "./study-list";

/** A hidden and a very hidden sheet beside a visible one: listed, never read in silence. */
export function hiddenSheets(): readonly Sheet[] {
  const days = ["2024-03-15", "2024-03-22"];
  return [
    studyList(["2024-01-12", "2024-01-26"]),
    { ...studyList(days), name: "旧学习台账", visibility: "hidden" },
    { ...studyList(days), name: "备份", visibility: "veryHidden" },
  ];
}

/** A protected sheet is read like any other; nothing is ever written to it. */
export function protectedSheet(): readonly Sheet[] {
  return [{ ...studyList(["2024-01-12", "2024-01-26"]), protected: true }];
}

/** A form with its frame and running numbers, and nobody's mark. */
export function blankForm(): Sheet {
  const days = Array.from({ length: 31 }, (_, at) => at + 1);
  const rows: CellValue[][] = [
    ["2024年5月考勤表"],
    ["序号", "姓名", ...days],
    [1, "晏小川"],
    [2, "佟雪梅"],
    ...[3, 4, 5, 6].map((number): CellValue[] => [number]),
    ["说明：√出勤 △出差 ○事假"],
  ];
  return paper("5月考勤", rows, { merges: ["A1:AG1"] });
}

/** A list that is no ledger, an empty sheet: to be skipped with a reason. */
export function sheetsOfNoKind(): readonly Sheet[] {
  return [
    paper("通讯录", [
      ["科室", "电话"],
      ["办公室", "8010"],
      ["财务科", "8020"],
    ]),
    paper("Sheet2", []),
  ];
}

/**
 * A punch log for measuring: two punches a person and working day of 2024 until there are `rows`.
 *
 * @param rows How many punches, 50,000 for the figure of docs/decisions.md.
 */
export function punchLog(rows: number): Sheet {
  const days = daysFrom("2024-01-01", "2024-12-31").filter(isWorkday);
  const people = Math.ceil(rows / (2 * days.length));
  const lines: CellValue[][] = [];
  for (const day of days) {
    for (let person = 0; person < people && lines.length < rows; person++) {
      for (const [hour, kind] of [
        [8 + (person % 50) / 60, "上班"],
        [17.5 + (person % 40) / 60, "下班"],
      ] as const) {
        if (lines.length === rows) break;
        lines.push(["业务科", `员工${person + 1}`, person + 1, serial(day) + hour / 24, 1, kind]);
      }
    }
  }
  return paper("打卡记录", [["部门", "姓名", "考勤号码", "日期时间", "机器号", "签到方式"], ...lines]);
}
