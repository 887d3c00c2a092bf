import { EMPTY_MEMORY, recognise, rememberTaught, suggestTaught } from "../../../src/recognise";
import type { CellValue } from "../../../src/grid";
import type { LedgerKind } from "../../../src/ledgers";
import { sheetOf } from "../../support/sheet-of";

const PEOPLE = ["江一帆", "沈嘉禾", "陆知远", "顾南乔", "韩书墨", "许清如"];
const DEPARTMENTS = ["办公室", "人事科", "财务科", "法规科"];
const MARKS = ["K", "K", "K", "Q", "K", "B", "K"];

const grid = (
  rows: readonly string[],
  columns: number,
  cell: (row: number, column: number) => CellValue,
): CellValue[][] =>
  rows.map((name, row) => [row + 1, name, ...Array.from({ length: columns }, (_, at) => cell(row, at))]);
const mark = (row: number, column: number): string => MARKS[(row * 3 + column) % MARKS.length] ?? "";
const heads = (columns: number, of: (at: number) => CellValue): CellValue[] => [
  "",
  "同志",
  ...Array.from({ length: columns }, (_, at) => of(at)),
];

const suggest = (
  values: readonly (readonly CellValue[])[],
  kind: LedgerKind | null = "attendance",
  year: number | null = 2024,
) => suggestTaught(sheetOf(values, { name: "到岗" }), { kind, range: null }, year);

test("days that the header counts off with a letter before them", () => {
  expect(suggest([["2024年3月到岗"], heads(31, (at) => `D${at + 1}`), ...grid(PEOPLE, 31, mark)])).toEqual({
    kind: "attendance",
    layout: "matrix",
    columns: { B: "person" },
    headerRows: [2],
    across: { "C:AG": "2024-03-01" },
  });
});

test("days of work alone are runs, each with its first day", () => {
  const workdays = [1, 4, 5, 6, 7, 8, 11, 12, 13, 14, 15];
  const { across } = suggest([
    ["2024年3月到岗"],
    heads(11, (at) => `第${workdays[at] ?? 0}日班`),
    ...grid(PEOPLE, 11, mark),
  ]) ?? { across: null };
  expect(across).toEqual({ "C:C": "2024-03-01", "D:H": "2024-03-04", "I:M": "2024-03-11" });
});

test("weekdays that follow one another begin on the first of them in the month", () => {
  const names = ["一", "二", "三", "四", "五"];
  const { across } = suggest([
    ["2024年4月到岗"],
    heads(10, (at) => names[at % 5] ?? ""),
    ...grid(PEOPLE, 10, mark),
  ]) ?? { across: null };
  expect(across).toEqual({ "C:G": "2024-04-01", "H:L": "2024-04-08" });
});

test("a header without figures is one day after the other; without a month the first day is asked", () => {
  const letters = "甲乙丙丁戊己庚辛";
  const rows = [heads(8, (at) => letters[at] ?? ""), ...grid(PEOPLE, 8, mark)];
  expect(suggest([["2024年3月到岗"], ...rows])?.across).toEqual({ "C:J": "2024-03-01" });
  expect(suggest([["到岗一览"], ...rows])?.across).toEqual({ "C:J": "" });
});

test("sums beside the days are no days", () => {
  const rows = grid(PEOPLE, 20, mark).map((row) => [...row, 18, 2]);
  const suggestion = suggest([
    ["2024年3月到岗"],
    [...heads(20, (at) => `D${at + 1}`), "出勤天数", "缺勤合计"],
    ...rows,
  ]);
  expect(suggestion?.across).toEqual({ "C:V": "2024-03-01" });
});

test("departments by four columns are quarters, by twelve months, and by any other number asked", () => {
  const scores = (columns: number) => [
    ["2024年评比"],
    heads(columns, (at) => `${"甲乙丙丁戊己庚辛壬癸子丑"[at] ?? ""}期`),
    ...grid(DEPARTMENTS, columns, (row, column) => 80 + row + column),
  ];
  expect(suggest(scores(4), "hygiene")).toEqual({
    kind: "hygiene",
    layout: "matrix",
    columns: { B: "department" },
    headerRows: [2],
    across: { "C:F": "2024-Q1" },
  });
  expect(suggest(scores(12), "hygiene")?.across).toEqual({ "C:N": "2024-01" });
  expect(suggest(scores(5), "hygiene")?.across).toEqual({ "C:G": "" });
});

test("without a kind only people and marks suggest one; a list of words suggests nothing", () => {
  const attendance = [["2024年3月到岗"], heads(10, (at) => `D${at + 1}`), ...grid(PEOPLE, 10, mark)];
  expect(suggest(attendance, null)?.kind).toBe("attendance");
  expect(suggest([["备忘"], ["采购", "三月"], ["维修", "四月"]], null)).toBeNull();
  expect(suggest([["通讯录"], ["同志", "住址"], ...PEOPLE.map((name) => [name, "幸福路"])], null)).toBeNull();
});

test("read as suggested, every cell is a day of somebody", () => {
  const values = [["2024年3月到岗"], heads(31, (at) => `D${at + 1}`), ...grid(PEOPLE, 31, mark)];
  const sheet = sheetOf(values, { name: "到岗" });
  const suggestion = suggestTaught(sheet, { kind: "attendance", range: null }, null);
  const taught = rememberTaught({ sheet: "到岗", ...suggestion }, sheet);
  const { ledgers } = recognise([sheet], {
    memory: { ...EMPTY_MEMORY, taught: [taught] },
    ownSheets: new Set(),
  });
  expect(ledgers.map(({ kind, entries }) => [kind, entries.length])).toEqual([["attendance", 6 * 31]]);
});

test.each(["2024-03-01", "2024年3月1日", "2024年3月", "2024.3"])(
  "columns of days of which the first was said to be %s are the days of that month",
  (first) => {
    const sheet = sheetOf([["到岗"], heads(31, () => "到"), ...grid(PEOPLE, 31, mark)], { name: "到岗" });
    const said = { kind: "attendance", layout: "matrix", columns: { B: "person" }, headerRows: [2] } as const;
    const taught = rememberTaught({ sheet: "到岗", ...said, across: { "C:AG": first } }, sheet);
    const { ledgers } = recognise([sheet], {
      memory: { ...EMPTY_MEMORY, taught: [taught] },
      ownSheets: new Set(),
    });
    const days = ledgers.flatMap((one) =>
      one.kind === "attendance" ? one.entries.map(({ day }) => day) : [],
    );
    expect([days.length, days.sort()[0], days.at(-1)]).toEqual([6 * 31, "2024-03-01", "2024-03-31"]);
  },
);
