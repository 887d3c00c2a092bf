import { addressText, type CellValue } from "../../../../../src/grid";
import { EMPTY_MEMORY, recognise, type Recognition } from "../../../../../src/recognise";
import { sheetOf } from "../../../../support/sheet-of";

const LEGEND = "图例：√ 出勤　○ 事假　空白为休息日";
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

interface Block {
  readonly title?: readonly CellValue[][];
  readonly month: number;
  readonly year?: number;
  readonly days?: number;
  readonly weekdays?: boolean;
  readonly corner?: string;
  readonly leave?: string;
}

/** A month's block: titles, header, weekdays, two people; the second is on leave on the first workday. */
function block({
  title = [],
  month,
  year = 2026,
  days = LENGTHS[month - 1] ?? 31,
  weekdays = true,
  corner = "科室",
}: Block): CellValue[][] {
  const numbers = Array.from({ length: days }, (_, index) => index + 1);
  const weekday = (date: number): number => new Date(Date.UTC(year, month - 1, date)).getUTCDay();
  const works = (date: number): boolean => weekday(date) % 6 !== 0;
  const first = numbers.find((date) => works(date) && date > 3);
  return [
    ...title.map((row) => [...row]),
    [corner, "姓名", ...numbers],
    ...(weekdays ? [["", "", ...numbers.map((date) => "日一二三四五六".charAt(weekday(date)))]] : []),
    ["办公室", "张三", ...numbers.map((date) => (works(date) ? "√" : ""))],
    ["办公室", "李四", ...numbers.map((date) => (date === first ? "○" : works(date) ? "√" : ""))],
    ["工程科", "王五", ...numbers.map((date) => (works(date) ? "√" : ""))],
  ];
}

function read(
  rows: readonly CellValue[][],
  name = "考勤",
  answers: Readonly<Record<string, string>> = {},
): Recognition {
  return recognise([sheetOf(rows, { name })], { memory: { ...EMPTY_MEMORY, answers }, ownSheets: new Set() });
}

function months({ ledgers }: Recognition): string[] {
  const days = ledgers
    .filter(({ duplicateOf }) => duplicateOf === null)
    .flatMap(({ entries }) => entries.map(({ day }) => day.slice(0, 7)));
  return [...new Set(days)].sort();
}
function leaves({ ledgers }: Recognition): string[] {
  return ledgers
    .flatMap(({ entries }) => entries.filter(({ mark }) => mark === "○").map(({ day }) => day.slice(0, 7)))
    .sort();
}
const loud = ({ findings }: Recognition): string[] =>
  findings.filter(({ severity }) => severity !== "info").map(({ problem }) => problem);

const QUARTER = ["2026-01", "2026-02", "2026-03"];

describe("Months below each other on a sheet", () => {
  it.each([
    ["a title over a legend", (month: number) => [[`某局2026年${String(month)}月份考勤表`], [LEGEND]]],
    ["a legend over a title", (month: number) => [[LEGEND], [`某局2026年${String(month)}月份考勤表`]]],
    [
      "a title over a date of making",
      (month: number) => [[`某局${String(month)}月份考勤表`], ["制表日期：2026年4月2日"]],
    ],
    ["the month alone", (month: number) => [[`${String(month)}月`]]],
    [
      "the month in brackets behind the quarter",
      (month: number) => [[`2026年一季度考勤表（${String(month)}月）`]],
    ],
    [
      "the month in a cell of its own",
      (month: number) => [["某局考勤表", "", "2026年", "", `${String(month)}月`], [LEGEND]],
    ],
  ])("are read by %s", (_, title) => {
    const read2026 = read(
      [
        ...[1, 2, 3].flatMap((month) => [
          ...block({ month, title: title(month) }),
          ["考勤员：张三　　审核：李四"],
          [],
        ]),
      ],
      "2026年考勤",
    );
    expect(months(read2026)).toEqual(QUARTER);
    expect(leaves(read2026)).toEqual(QUARTER);
    expect(loud(read2026)).toEqual([]);
  });

  it("are read by the month in the corner of each header", () => {
    const found = read([
      ["某局2026年考勤表"],
      ...[1, 2, 3].flatMap((month) => block({ month, corner: `${String(month)}月` })),
    ]);
    expect(months(found)).toEqual(QUARTER);
    expect(leaves(found)).toEqual(QUARTER);
  });

  it("follow each other where only the sheet says which they are", () => {
    const found = read(
      [["某局考勤表"], ...[1, 2, 3].flatMap((month) => [...block({ month, weekdays: false }), []])],
      "2026年1-3月",
    );
    expect(months(found)).toEqual(QUARTER);
    expect(leaves(found)).toEqual(QUARTER);
    expect(loud(found)).toEqual([]);
  });

  it("follow each other where the weekdays say so", () => {
    const found = read([["某局2026年4月考勤表"], ...block({ month: 4 }), [], ...block({ month: 5 })]);
    expect(months(found)).toEqual(["2026-04", "2026-05"]);
    expect(loud(found)).toEqual([]);
  });

  it("turn the year between December and January", () => {
    const found = read([
      ["2025年12月考勤表"],
      ...block({ month: 12, year: 2025 }),
      [],
      ["1月考勤表"],
      ...block({ month: 1 }),
    ]);
    expect(months(found)).toEqual(["2025-12", "2026-01"]);
    expect(loud(found)).toEqual([]);
  });

  it("are asked about where nothing tells the second, and follow the answer", () => {
    const rows = [
      ["某局2026年7月考勤表"],
      [LEGEND],
      ...block({ month: 7, weekdays: false }),
      [],
      ...block({ month: 8, weekdays: false }),
    ];
    const asked = read(rows);
    expect(months(asked)).toEqual(["2026-07"]);
    const ids = asked.questions.map(({ id }) => id);
    expect(ids).toEqual(["year:考勤!8"]);
    expect(leaves(asked)).toEqual(["2026-07"]);
    const answered = read(rows, "考勤", { "year:考勤!8": "2026-08" });
    expect(months(answered)).toEqual(["2026-07", "2026-08"]);
    expect(answered.questions).toEqual([]);
  });

  it("stay one month where the weekdays are the same again", () => {
    const found = read([
      ["某局2026年4月考勤表"],
      ...block({ month: 4 }),
      [],
      ["下午"],
      ...block({ month: 4 }),
    ]);
    expect(months(found)).toEqual(["2026-04"]);
  });
});

describe("Months beside each other over their days", () => {
  const LEAVE = "○";
  const spanOfCells = (row: number, column: number, columns: number): string =>
    addressText({ sheet: "", row: row - 1, column, rows: 1, columns }).replace(/^.*!/, "");
  const two = (
    months: readonly [string, number][],
    merged: boolean,
    above: readonly CellValue[][],
  ): Recognition => {
    const numbers = months.flatMap(([, days]) => Array.from({ length: days }, (_, index) => index + 1));
    const over = months.flatMap(([words, days]) => [words, ...Array.from({ length: days - 1 }, () => "")]);
    const first = months[0]?.[1] ?? 0;
    const rows: CellValue[][] = [
      ...above.map((row) => [...row]),
      ["姓名", ...over],
      ["", ...numbers],
      ["张三", ...numbers.map((_, index) => (index === first + 4 ? LEAVE : "√"))],
      ["李四", ...numbers.map(() => "√")],
      [LEGEND],
    ];
    const row = above.length + 1;
    const merges = merged
      ? [spanOfCells(row, 1, first), spanOfCells(row, first + 1, numbers.length - first)]
      : [];
    return recognise([sheetOf(rows, { merges, name: "考勤" })], {
      memory: EMPTY_MEMORY,
      ownSheets: new Set(),
    });
  };

  it.each([true, false])("are read with their banners merged: %s", (merged) => {
    const found = two(
      [
        ["9月份", 30],
        ["10月份", 31],
      ],
      merged,
      [["某处考勤表"], ["2025年"]],
    );
    expect(found.questions).toEqual([]);
    expect(found.ledgers[0]?.period).toMatchObject({ from: "2025-09-01", to: "2025-10-31" });
    expect(leaves(found)).toEqual(["2025-10"]);
  });

  it("turn the year that the first names", () => {
    const found = two(
      [
        ["2025年12月", 31],
        ["2026年1月", 31],
      ],
      true,
      [["某处考勤表"]],
    );
    expect(found.questions).toEqual([]);
    expect(leaves(found)).toEqual(["2026-01"]);
  });

  it("ask for the year alone where none is written", () => {
    const found = two(
      [
        ["9月", 30],
        ["10月", 31],
      ],
      true,
      [["某处考勤表"]],
    );
    expect(found.questions.map(({ id }) => id)).toEqual(["year:考勤"]);
    expect(found.questions[0]?.choices.every(({ id }) => /^\d{4}$/.test(id))).toBe(true);
  });
});
