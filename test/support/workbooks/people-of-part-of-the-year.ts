import type { CellValue } from "../../../src/grid";
import { paper, YEAR_2024, type Scenario } from "./paper";

const MONTHS = Array.from({ length: 12 }, (_, at) => `${at + 1}月`);

function spread(name: string, department: string, hours: readonly (number | "")[]): CellValue[] {
  return [name, department, ...hours, hours.reduce<number>((sum, one) => sum + (one === "" ? 0 : one), 0)];
}

function months(from: number, to: number, hours: number): (number | "")[] {
  return MONTHS.map((_, at) => (at + 1 >= from && at + 1 <= to ? hours : ""));
}

/** Scenario 4: one newcomer from 1 July, one retired on 1 April, one on maternity leave from March to August. */
export function peopleOfPartOfTheYear(): Scenario<{
  readonly targets: Readonly<Record<string, number>>;
  readonly reached: Readonly<Record<string, number>>;
  readonly exempt: readonly string[];
  /** study-hours-120: who is judged, and who reaches the target. */
  readonly hours: { readonly numerator: number; readonly denominator: number };
  /** creation-participation-rate: on post minus exempt. */
  readonly participation: {
    readonly numerator: number;
    readonly denominator: number;
    readonly excluded: readonly string[];
  };
}> {
  const roster: CellValue[][] = [
    ["人员花名册"],
    ["序号", "姓名", "科室", "职务", "到岗日期", "离岗日期", "状态", "备注"],
    [1, "柏长河", "办公室", "主任", "2012.08.01", "", "在职", ""],
    [2, "祝晓岚", "业务科", "科员", "2016.09.01", "", "在职", ""],
    [3, "辛立夏", "业务科", "科员", "2024.07.01", "", "在职", "新录用"],
    [4, "钟守成", "办公室", "调研员", "1986.03.01", "2024.04.01", "退休", ""],
    [5, "殷若兰", "业务科", "副科长", "2014.08.01", "", "在职", "2024年3月—8月产假"],
  ];
  const hours: CellValue[][] = [
    ["2024年度学时统计表"],
    ["姓名", "科室", ...MONTHS, "合计"],
    spread("柏长河", "办公室", months(1, 12, 10.5)),
    spread("祝晓岚", "业务科", [...months(1, 11, 10).slice(0, 11), 4]),
    spread("辛立夏", "业务科", months(7, 12, 11)),
    spread("钟守成", "办公室", months(1, 3, 9)),
    spread("殷若兰", "业务科", [9, 9, "", "", "", "", "", "", 9, 9, 9, 9]),
    ["合计", "", ...MONTHS.map(() => ""), 387],
  ];
  const volunteer: CellValue[][] = [
    ["2024年志愿服务活动登记表"],
    ["日期", "活动名称", "地点", "参加人数", "参加人员"],
    ["2024.5.18", "清洁家园", "河东社区", 2, "柏长河、祝晓岚"],
    ["2024.10.12", "敬老助老", "敬老院", 2, "祝晓岚、辛立夏"],
  ];
  return {
    sheets: [paper("花名册", roster), paper("学时统计", hours), paper("志愿服务", volunteer)],
    period: YEAR_2024,
    expected: {
      targets: { 柏长河: 120, 祝晓岚: 120, 辛立夏: 60, 钟守成: 30 },
      reached: { 柏长河: 126, 祝晓岚: 114, 辛立夏: 66, 钟守成: 27, 殷若兰: 54 },
      exempt: ["殷若兰"],
      hours: { numerator: 2, denominator: 4 },
      participation: { numerator: 3, denominator: 3, excluded: ["殷若兰", "钟守成"] },
    },
  };
}
