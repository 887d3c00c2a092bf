import type { CellValue } from "../../../src/grid";
import { sheetOf } from "../../support/sheet-of";
import { paper } from "../../support/workbooks/paper";
import { filled, inputOf } from "./fill";
import { OFFICE } from "./office-with-forms";

const PEOPLE = ["郑卫东", "冯晓岚", "卫国平", "蒋文静", "沈立新", "韩梅", "杨柳青", "朱大海"];
const DEPARTMENTS = ["局领导", "局领导", "办公室", "办公室", "财政审计科", "财政审计科", "经济责任审计科", "经济责任审计科"]; // prettier-ignore

/** A month's grid in which 蒋文静 is ill for two days, 韩梅 on annual leave for one, 朱大海 late once. */
function grid(month: number) {
  const days = Array.from({ length: month === 2 ? 29 : 31 }, (_, at) => at + 1);
  const marks: Readonly<Record<string, string>> = { "蒋文静 10": "病假", "蒋文静 11": "病假", "韩梅 17": "年休假", "朱大海 9": "迟到" }; // prettier-ignore
  const isOff = (day: number): boolean =>
    [0, 6].includes(new Date(Date.UTC(2024, month - 1, day)).getUTCDay());
  const row = (name: string, at: number): CellValue[] => [
    at + 1,
    name,
    DEPARTMENTS[at] ?? "",
    ...days.map((day) => marks[`${name} ${String(day)}`] ?? (isOff(day) ? "" : "√")),
  ];
  return sheetOf(
    [[`清河县审计局2024年${String(month)}月考勤表`], ["序号", "姓名", "科室", ...days], ...PEOPLE.map(row)],
    { name: `${String(month)}月考勤` },
  );
}

const SHEETS = [...OFFICE, grid(1), grid(7)];

test("people down a column get the month of the title: days due, there and away, times late", () => {
  const rows = PEOPLE.map((name, at): CellValue[] => [at + 1, name, "", "", "", "", ""]);
  const form = sheetOf(
    [["2024年7月出勤统计表"], ["序号", "姓名", "应出勤", "实出勤", "病假", "年休假", "迟到次数"], ...rows],
    { name: "7月统计" },
  );
  const { fill } = filled(form, SHEETS);
  const of = (name: string) => {
    const row = PEOPLE.indexOf(name) + 2;
    return fill.cells.filter((cell) => cell.row === row).map(({ value }) => value);
  };
  expect(of("郑卫东")).toEqual([23, 23, 0, 0, 0]);
  expect(of("蒋文静")).toEqual([23, 21, 2, 0, 0]);
  expect(of("韩梅")).toEqual([23, 22, 0, 1, 0]);
  expect(of("朱大海")).toEqual([23, 23, 0, 0, 1]);
});

test("departments by month: the leaders are one of them, the rate of all stands in the row of sums", () => {
  const form = sheetOf(
    [
      ["各科室出勤情况统计表", "", "", ""],
      ["科室", "人数", "1月", ""],
      ["", "", "应出勤人天", "出勤率（%）"],
      ...["局领导", "办公室", "财政审计科", "经济责任审计科"].map((name) => [name, "", "", ""]),
      ["合计", "", "", ""],
    ],
    { name: "统计", merges: ["A1:D1", "A2:A3", "B2:B3", "C2:D2"] },
  );
  const { copy } = filled(form, SHEETS);
  expect(["B4", "C4", "D4"].map((cell) => copy[cell])).toEqual([2, 44, 100]);
  expect(["B5", "C5", "D5"].map((cell) => copy[cell])).toEqual([2, 44, 95.5]);
  expect(["B8", "C8", "D8"].map((cell) => copy[cell])).toEqual([8, 176, 98.9]);
});

test("months of a schedule get the days and the names of the ledger that its title names, words no figure", () => {
  const form = sheetOf(
    [
      ["2024年集中学习安排表"],
      ["月份", "学习日期", "主持人", "学习次数", "记录要求"],
      ["1月", "", "", "", ""],
      ["三月", "", "", "", ""],
    ],
    { name: "安排" },
  );
  const { copy } = filled(form, OFFICE);
  expect(copy).toEqual({
    B3: "2024年1月5日、2024年1月19日",
    C3: "郑卫东",
    D3: 2,
    B4: "2024年3月8日",
    C4: "郑卫东",
    D4: 1,
  });
});

test("days attended are those of the unit's own column, and a rate that the form reckons from them is theirs", () => {
  const counts = paper("考勤月报", [
    ["2024年考勤月报"],
    ["月份", "科室", "姓名", "应出勤（天）", "实出勤（天）", "年休", "产假"],
    ...[1, 2, 3].flatMap((month) => [
      [`${String(month)}月`, "办公室", "蒋文静", 20, 20, "", ""],
      [
        `${String(month)}月`,
        "办公室",
        "卫国平",
        20,
        month === 3 ? 0 : 18,
        month === 3 ? "" : 2,
        month === 3 ? 20 : "",
      ],
    ]),
  ]);
  const people = OFFICE.filter(({ name }) => name === "花名册");
  const form = sheetOf(
    [
      ["2024年月度统计表"],
      ["月份", "应出勤（人天）", "实出勤（人天）", "出勤率（实出勤/应出勤，%）"],
      ["1月", "", "", ""],
      ["2月", "", "", ""],
      ["3月", "", "", ""],
    ],
    { name: "月报" },
  );
  const { copy } = filled(form, [...people, counts], inputOf([...people, counts]));
  expect(["B3", "C3", "D3", "B5", "C5", "D5"].map((cell) => copy[cell])).toEqual([40, 38, 95, 40, 20, 50]);
});
