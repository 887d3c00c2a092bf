import type { CellValue } from "../../../src/grid";
import { paper, YEAR_2024, type Scenario } from "./paper";

const HEADER = [
  "编号",
  "收到日期",
  "来源",
  "信访人",
  "联系电话",
  "反映事项",
  "承办人",
  "答复日期",
  "办结日期",
  "备注",
];

const ANSWERED: readonly (readonly [received: string, answered: string])[] = [
  ["2024.1.9", "2024.1.30"],
  ["2024.2.21", "2024.3.18"],
  ["2024.3.14", "2024.4.2"],
  ["2024.4.8", "2024.5.20"],
  ["2024.5.22", "2024.6.3"],
  ["2024.6.18", "2024.7.25"],
  ["2024.7.30", "2024.8.12"],
  ["2024.9.5", "2024.10.21"],
  ["2024.11.4", "2024.11.15"],
];

/** What must never leave the sheet. */
export const PRIVATE_WORDS = ["仇大山", "13900000001"] as const;

/** Scenario 6: twelve cases; nine answered in time, one anonymous, one still in its term, one overdue. */
export function petitionsOfAYear(): Scenario<{
  readonly answered: { readonly numerator: number; readonly denominator: number; readonly percent: number };
  readonly onTime: { readonly numerator: number; readonly denominator: number };
  readonly overdue: readonly string[];
  readonly inTerm: readonly string[];
  readonly anonymous: readonly string[];
}> {
  const [name, phone] = PRIVATE_WORDS;
  const rows: CellValue[][] = [
    ["2024年来信来访登记表"],
    HEADER,
    ...ANSWERED.map(([received, answered], at): CellValue[] => [
      `X${String(at + 1).padStart(2, "0")}`,
      received,
      at % 2 === 0 ? "来信" : "来访",
      name,
      phone,
      "政策咨询",
      "费春生",
      answered,
      answered,
      "",
    ]),
    ["X10", "2024.8.6", "来信", "匿名", "", "反映食堂问题", "费春生", "", "", "匿名件，无法答复"],
    ["X11", "2024.9.18", "电话", name, phone, "反映道路问题", "费春生", "", "", ""],
    ["X12", "2024.12.20", "来访", name, phone, "咨询办事流程", "费春生", "", "", "办理中"],
  ];
  return {
    sheets: [paper("信访台账", rows, { merges: ["A1:J1"] })],
    period: YEAR_2024,
    expected: {
      answered: { numerator: 9, denominator: 10, percent: 90 },
      onTime: { numerator: 9, denominator: 10 },
      overdue: ["X11"],
      inTerm: ["X12"],
      anonymous: ["X10"],
    },
  };
}

/** The same form without a case: nothing to judge until somebody declares zero; never 100 %. */
export function petitionsBlank(): Scenario<{ readonly verdicts: readonly string[] }> {
  return {
    sheets: [paper("信访台账", [["2024年来信来访登记表"], HEADER, [], []], { merges: ["A1:J1"] })],
    period: YEAR_2024,
    expected: { verdicts: ["not-applicable", "insufficient-data", "needs-confirmation"] },
  };
}
