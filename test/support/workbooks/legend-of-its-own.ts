import type { CellValue } from "../../../src/grid";
import { daysFrom, isWorkday, weekday } from "./calendar-2024";
import { paper, type Scenario } from "./paper";

const NAMES = ["田小禾", "宋一帆", "白景山", "尚文君"];
const DAYS = daysFrom("2024-06-01", "2024-06-30");

/** Marks that differ from √, by person and date. `/` is nowhere explained. */
const MARKS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  田小禾: { 3: "△", 4: "△", 5: "△", 13: "/", 14: "/" },
  宋一帆: { 6: "○", 17: "√△", 20: "/", 21: "/" },
  白景山: { 11: "☆", 12: "☆", 24: "/" },
  尚文君: { 7: "△", 18: "○", 27: "/", 28: "/" },
};

function markOf(name: string, day: string): string {
  if (!isWorkday(day)) return "";
  return MARKS[name]?.[Number(day.slice(8))] ?? "√";
}

/** Scenario 2: the sheet's own legend says what △ and ○ mean; `/` is a question, `√△` half and half. */
export function legendOfItsOwn(): Scenario<{
  readonly marks: Readonly<Record<string, number>>;
  readonly legend: Readonly<Record<string, string>>;
  readonly codes: Readonly<Record<string, number>>;
  readonly asked: { readonly value: string; readonly cells: readonly string[] };
  /** Days that 4 people owe in June 2024: 19 working days each. */
  readonly due: number;
  /** Absent days that are known: two of 事假. */
  readonly absent: number;
}> {
  const rows: CellValue[][] = [
    ["××局2024年6月考勤表"],
    ["部门：业务科", "", "", "", "", "", "", "", "考勤员："],
    ["序号", "姓名", ...DAYS.map((day) => Number(day.slice(8))), "出勤"],
    ["", "", ...DAYS.map((day) => "日一二三四五六".charAt(weekday(day)))],
    ...NAMES.map((name, at) => [at + 1, name, ...DAYS.map((day) => markOf(name, day))]),
    ["说明：√出勤 △下乡 ○事假 ☆年休 ×旷工"],
    ["科室负责人：", "", "", "", "", "", "分管领导："],
  ];
  return {
    sheets: [paper("6月考勤", rows, { merges: ["A1:AG1", "A3:A4", "B3:B4", "AG3:AG4", "A9:AG9"] })],
    period: { from: "2024-06-01", to: "2024-06-30", asOf: "2024-06-30" },
    expected: {
      marks: { "√": 60, "△": 4, "○": 2, "☆": 2, "/": 7, "√△": 1 },
      legend: {
        "√": "present",
        "△": "business-trip",
        "○": "personal-leave",
        "☆": "annual-leave",
        "×": "absent",
      },
      codes: {
        present: 60.5,
        "business-trip": 4.5,
        "personal-leave": 2,
        "annual-leave": 2,
        unknown: 7,
      },
      asked: { value: "/", cells: ["O5", "P5", "V6", "W6", "Z7", "AC8", "AD8"] },
      due: 76,
      absent: 2,
    },
  };
}
