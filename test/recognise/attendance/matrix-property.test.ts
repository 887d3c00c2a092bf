import fc from "fast-check";
import {
  addDays,
  dayToSerial,
  daysInMonth,
  makeDay,
  weekdayOf,
  type CellValue,
  type Day,
} from "../../../src/grid";
import { monthMatrix } from "../../../src/recognise/layouts/month-matrix";
import { mustRead } from "../../support/read-layout";
import { sheetOf } from "../../support/sheet-of";

const NAMES = ["张三", "李四", "王小明", "赵六", "孙七", "欧阳文", "周八", "吴九"];
const WEEKDAYS = ["一", "二", "三", "四", "五", "六", "日"];
const NUMERALS = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];
const MEANINGS = {
  "√": "present",
  "△": "business-trip",
  "○": "personal-leave",
  "☆": "annual-leave",
  "×": "absent",
};
const KNOWN = Object.keys(MEANINGS);

type Notation = "number" | "text" | "day" | "serial" | "slash" | "month-day" | "numeral";
type Parts = "day" | "two-rows" | "two-columns";

interface Table {
  readonly year: number;
  readonly month: number;
  readonly first: number;
  readonly count: number;
  readonly notation: Notation;
  readonly parts: Parts;
  readonly weekdays: "none" | "above" | "below";
  readonly legend: "below" | "above" | "title";
  readonly order: "word" | "sign";
  readonly row: number;
  readonly column: number;
  readonly numbered: boolean;
  readonly department: boolean;
  readonly totals: boolean;
  readonly people: number;
  readonly emptyRows: number;
  readonly marks: readonly string[];
  readonly merged: boolean;
}

const tables: fc.Arbitrary<Table> = fc.record({
  year: fc.integer({ min: 2019, max: 2030 }),
  month: fc.integer({ min: 1, max: 12 }),
  first: fc.integer({ min: 1, max: 10 }),
  count: fc.integer({ min: 5, max: 31 }),
  notation: fc.constantFrom<Notation>("number", "text", "day", "serial", "slash", "month-day", "numeral"),
  parts: fc.constantFrom<Parts>("day", "two-rows", "two-columns"),
  weekdays: fc.constantFrom("none", "above", "below"),
  legend: fc.constantFrom("below", "above", "title"),
  order: fc.constantFrom("word", "sign"),
  row: fc.nat(6),
  column: fc.nat(4),
  numbered: fc.boolean(),
  department: fc.boolean(),
  totals: fc.boolean(),
  people: fc.integer({ min: 1, max: NAMES.length }),
  emptyRows: fc.nat(2),
  marks: fc.array(fc.constantFrom("√", "√", "√", "√", "△", "○", "☆", "×", "Q", ""), {
    minLength: 80,
    maxLength: 80,
  }),
  merged: fc.boolean(),
});

interface Built {
  readonly rows: CellValue[][];
  readonly merges: string[];
  readonly days: Day[];
  /** Marks by person, day and part, in reading order. */
  readonly expected: string[];
}

function writeDay(day: Day, notation: Notation): CellValue {
  const month = Number(day.slice(5, 7));
  const date = Number(day.slice(8));
  switch (notation) {
    case "number":
      return date;
    case "text":
      return String(date);
    case "day":
      return `${String(date)}日`;
    case "serial":
      return dayToSerial(day, 1900);
    case "slash":
      return `${String(month)}/${String(date)}`;
    case "month-day":
      return `${String(month)}月${String(date)}日`;
    case "numeral": {
      const tens = Math.floor(date / 10);
      const ten = tens === 0 ? "" : tens === 1 ? "十" : `${NUMERALS[tens] ?? ""}十`;
      return `${ten}${NUMERALS[date % 10] ?? ""}日`;
    }
  }
}

/** Lays a table out as its description says; sheet co-ordinates begin at `row` and `column`. */
function build(table: Table): Built {
  const last = Math.min(table.first + table.count - 1, daysInMonth(table.year, table.month));
  const start = makeDay(table.year, table.month, table.first) ?? "";
  const days = Array.from({ length: last - table.first + 1 }, (_, index) => addDays(start, index));
  const columns = table.parts === "two-columns" ? 2 : 1;
  const legend = Object.entries({ "√": "出勤", "△": "出差", "○": "事假", "☆": "年休", "×": "旷工" })
    .map(([sign, word]) => (table.order === "word" ? word + sign : sign + word))
    .join(table.order === "word" ? "、" : " ");
  const lead: CellValue[] = [
    ...(table.numbered ? ["序号"] : []),
    ...(table.department ? ["科室"] : []),
    "姓名",
  ];
  const partColumn = table.parts === "two-rows" ? [""] : [];
  const spread = (values: CellValue[]): CellValue[] =>
    values.flatMap((value) => (columns === 2 ? [value, ""] : [value]));
  const blankLead = [...lead.map(() => ""), ...partColumn];
  const dayRow: CellValue[] = [
    ...lead,
    ...partColumn,
    ...spread(days.map((day) => writeDay(day, table.notation))),
  ];
  const weekdayRow: CellValue[] = [
    ...blankLead,
    ...spread(days.map((day) => WEEKDAYS[weekdayOf(day) - 1] ?? "")),
  ];
  const partRow: CellValue[] = [...blankLead, ...days.flatMap(() => ["上午", "下午"])];

  const title = `某局${String(table.year)}年${String(table.month)}月考勤表`;
  const rows: CellValue[][] = [[table.legend === "title" ? `${title}（${legend}）` : title]];
  if (table.legend === "above") rows.push([`说明：${legend}`]);
  if (table.weekdays === "above") rows.push(weekdayRow);
  const dayAt = rows.length;
  rows.push(dayRow);
  if (table.weekdays === "below") rows.push(weekdayRow);
  if (columns === 2) rows.push(partRow);

  const merges: string[] = [];
  const expected: string[] = [];
  let next = 0;
  const mark = (): string => table.marks[next++ % table.marks.length] ?? "";
  for (let person = 0; person < table.people; person++) {
    const ids: CellValue[] = [
      ...(table.numbered ? [person + 1] : []),
      ...(table.department ? ["综合科"] : []),
      NAMES[person] ?? "",
    ];
    const lines = table.parts === "two-rows" ? 2 : 1;
    const marks = Array.from({ length: lines }, () =>
      days.flatMap(() => Array.from({ length: columns }, mark)),
    );
    // Somebody without a single mark would be a blank line: everybody has at least one.
    if (marks[0] && !marks[0].some((value) => value !== "")) marks[0].splice(0, 1, "√");
    marks.forEach((line, index) => {
      const label = table.parts === "two-rows" ? [index === 0 ? "上午" : "下午"] : [];
      rows.push([...(index === 0 ? ids : ids.map(() => "")), ...label, ...line]);
    });
    days.forEach((day, at) => {
      for (let column = 0; column < columns; column++) {
        marks.forEach((line, index) => {
          const part =
            table.parts === "day" ? "day" : (columns === 2 ? column : index) === 0 ? "morning" : "afternoon";
          expected.push(`${NAMES[person] ?? ""} ${day} ${part} ${line[at * columns + column] ?? ""}`);
        });
      }
    });
  }
  for (let empty = 0; empty < table.emptyRows; empty++)
    rows.push(table.numbered ? [table.people + empty + 1] : []);
  if (table.totals)
    rows.push([
      "合计",
      ...lead.slice(1).map(() => ""),
      ...partColumn,
      ...spread(days.map(() => table.people)),
    ]);
  if (table.legend === "below") rows.push([`备注：${legend}`]);
  rows.push(["制表人：　　　审核人："]);
  if (table.merged && columns === 2) {
    const from = lead.length + table.column;
    days.forEach((_, index) => {
      merges.push(
        `${letters(from + index * 2)}${String(dayAt + table.row + 1)}:${letters(from + index * 2 + 1)}${String(dayAt + table.row + 1)}`,
      );
    });
  }
  return { rows, merges, days, expected };
}

function letters(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + letters(column % 26);
}

test("random month grids over layouts, notations and positions are read back exactly, or with a question", () => {
  const runs = 2000;
  const details = fc.check(
    fc.property(tables, (table) => {
      const { rows, merges, days, expected } = build(table);
      if (days.length < 5) return;
      const draft = mustRead(monthMatrix, sheetOf(rows, { row: table.row, column: table.column, merges }));
      const { ledger, questions, findings } = draft;
      const read = ledger.entries.map(
        ({ person, day, part, mark }) => `${ledger.people[person]?.name ?? ""} ${day} ${part} ${mark}`,
      );
      expect(read.sort()).toEqual(expected.slice().sort());
      expect(ledger.period).toMatchObject({ from: days[0], to: days[days.length - 1] });
      for (const sign of KNOWN) expect(ledger.legend[sign]).toBe(MEANINGS[sign as keyof typeof MEANINGS]);
      const strange = expected.filter((line) => line.endsWith(" Q")).length;
      const asked = questions
        .filter(({ kind }) => kind === "mark")
        .map(({ id, cells }) => [id, cells.length]);
      expect(asked).toEqual(strange > 0 ? [["mark:Q", strange]] : []);
      expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
    }),
    { numRuns: runs },
  );
  process.stdout.write(`month grids: ${String(details.numRuns)} runs, seed ${String(details.seed)}\n`);
  if (details.failed)
    throw new Error(`${fc.defaultReportMessage(details) ?? ""}\n${String(details.errorInstance)}`);
}, 120_000);
