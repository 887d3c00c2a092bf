import fc from "fast-check";
import { calendar } from "../../../src/calendar";
import {
  addDays,
  dayToSerial,
  daysInMonth,
  makeDay,
  weekdayOf,
  type Area,
  type CellValue,
  type Day,
} from "../../../src/grid";
import { numeral, WEEKDAYS } from "./days";
import { frame, noise, type Body, type Noise } from "./frame";
import { entryLine, entryLines, type LaidTable } from "./laid-table";
import { people, type Person } from "./words";

const MEANINGS: Readonly<Record<string, string>> = {
  "√": "present",
  "△": "business-trip",
  "○": "personal-leave",
  "☆": "annual-leave",
  "×": "absent",
};
/** Words that stand in cells of themselves. */
const WORDS: Readonly<Record<string, string>> = {
  事假: "personal-leave",
  病假: "sick-leave",
  出差: "business-trip",
  迟到: "late",
};
const LEGEND = { "√": "出勤", "△": "出差", "○": "事假", "☆": "年休", "×": "旷工" };

type Notation = "number" | "text" | "day" | "serial" | "slash" | "month-day" | "numeral";
type Parts = "day" | "two-rows" | "three-rows" | "two-columns";

interface Grid {
  readonly year: number;
  readonly month: number;
  readonly first: number;
  readonly count: number;
  readonly notation: Notation;
  readonly parts: Parts;
  readonly weekdays: "none" | "above" | "below";
  readonly legend: "below" | "above" | "title" | "a row a mark" | "cells";
  readonly order: "word" | "sign";
  readonly lead: string;
  readonly separator: string;
  /** Days downwards, people across. */
  readonly turned: boolean;
  readonly numbered: boolean;
  readonly department: boolean;
  readonly people: readonly Person[];
  readonly emptyRows: number;
  readonly marks: readonly string[];
  readonly merged: boolean;
}

function marksOf(...marks: readonly string[]): fc.Arbitrary<readonly string[]> {
  return fc.array(fc.constantFrom(...marks), { minLength: 80, maxLength: 80 });
}

const grids: fc.Arbitrary<Grid> = fc.record({
  year: fc.integer({ min: 2019, max: 2030 }),
  month: fc.integer({ min: 1, max: 12 }),
  first: fc.integer({ min: 1, max: 10 }),
  count: fc.integer({ min: 5, max: 31 }),
  notation: fc.constantFrom<Notation>("number", "text", "day", "serial", "slash", "month-day", "numeral"),
  parts: fc.constantFrom<Parts>("day", "day", "two-rows", "three-rows", "two-columns"),
  weekdays: fc.constantFrom("none", "above", "below"),
  legend: fc.constantFrom("below", "above", "title", "a row a mark", "cells"),
  order: fc.constantFrom("word", "sign"),
  lead: fc.constantFrom("备注：", "注：", "说明：", "符号说明：", "图例 "),
  separator: fc.constantFrom("、", "，", "；", " ", "   ", ", "),
  turned: fc.constantFrom(false, false, false, true),
  numbered: fc.boolean(),
  department: fc.boolean(),
  people: people(1, 8),
  emptyRows: fc.nat(2),
  marks: fc.oneof(
    marksOf("√", "√", "√", "√", "△", "○", "☆", "×", "Q", ""),
    marksOf("√", ...Object.keys(WORDS), ""),
  ),
  merged: fc.boolean(),
});

/** A row (or two) a person, a column (or two) a day; one of the marks stands in no legend and must be asked about. */
export const monthMatrix: fc.Arbitrary<LaidTable> = fc
  .tuple(grids, noise)
  .map(([grid, around]) => layOut(grid, { ...around, name: "Sheet1" }));

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
    case "numeral":
      return `${numeral(date)}日`;
  }
}

function layOut(grid: Grid, around: Noise): LaidTable {
  const last = Math.min(grid.first + grid.count - 1, daysInMonth(grid.year, grid.month));
  const start = makeDay(grid.year, grid.month, grid.first) ?? "";
  const days = Array.from({ length: last - grid.first + 1 }, (_, index) => addDays(start, index));
  const columns = grid.parts === "two-columns" ? 2 : 1;
  const legend = Object.entries(LEGEND)
    .map(([sign, word]) => (grid.order === "word" ? word + sign : sign + word))
    .join(grid.separator);
  const lead = [...(grid.numbered ? ["序号"] : []), ...(grid.department ? ["科室"] : []), "姓名"];
  const rows = grid.parts === "three-rows" ? 3 : grid.parts === "two-rows" ? 2 : 1;
  const partColumn = rows > 1 ? [""] : [];
  const spread = (values: readonly CellValue[]): CellValue[] =>
    values.flatMap((value) => (columns === 2 ? [value, ""] : [value]));
  const blankLead = [...lead.map(() => ""), ...partColumn];
  const dayRow = [...lead, ...partColumn, ...spread(days.map((day) => writeDay(day, grid.notation)))];
  const weekdayRow = [...blankLead, ...spread(days.map((day) => WEEKDAYS[weekdayOf(day) - 1] ?? ""))];
  const header: CellValue[][] = [dayRow];
  if (grid.weekdays === "above") header.unshift(weekdayRow);
  if (grid.weekdays === "below") header.push(weekdayRow);
  const dayAt = header.indexOf(dayRow);
  if (columns === 2) header.push([...blankLead, ...days.flatMap(() => ["上午", "下午"])]);
  const wide = grid.merged && columns === 2;
  const merges = days.map((_, index): Area => ({
    row: dayAt,
    column: blankLead.length + index * 2,
    rows: 1,
    columns: 2,
  }));

  const facts: string[] = [];
  let next = 0;
  const mark = (): string => grid.marks[next++ % grid.marks.length] ?? "";
  // Hours behind the day: they say nothing of presence.
  const overtime = (): string => (next++ % 5 === 0 ? "2" : "");
  const blocks = grid.people.map(({ name, written }, person) => {
    const ids: CellValue[] = [
      ...(grid.numbered ? [person + 1] : []),
      ...(grid.department ? ["综合科"] : []),
      written,
    ];
    const lines = Array.from({ length: rows }, (_, index) =>
      days.flatMap(() => Array.from({ length: columns }, index === 2 ? overtime : mark)),
    );
    // Somebody without a single mark would be a blank line: everybody has at least one.
    if (lines[0] && !lines[0].some((value) => value !== "")) lines[0].splice(0, 1, "√");
    days.forEach((day, at) => {
      for (let column = 0; column < columns; column++) {
        lines.forEach((line, index) => {
          const half = columns === 2 ? column : index;
          const part =
            grid.parts === "day" ? "day" : half === 0 ? "morning" : half === 1 ? "afternoon" : "evening";
          const sign = line[at * columns + column] ?? "";
          facts.push(entryLine(name, day, part, sign, part === "evening" ? "" : codeOf(sign)));
        });
      }
    });
    return lines.map((line, index) => [
      ...(index === 0 ? ids : ids.map(() => "")),
      ...(rows > 1 ? [["上午", "下午", "加班"][index] ?? ""] : []),
      ...line,
    ]);
  });

  const title = `某局${String(grid.year)}年${String(grid.month)}月考勤表`;
  const pairs = Object.entries(LEGEND).map(([sign, word]) =>
    grid.order === "word" ? [word, sign] : [sign, word],
  );
  const explained: Body["below"] =
    grid.legend === "below"
      ? [`${grid.lead}${legend}`]
      : grid.legend === "a row a mark"
        ? pairs
        : grid.legend === "cells"
          ? [["说明", ...pairs.flat()]]
          : [];
  const upright: Body = {
    title: grid.legend === "title" ? `${title}（${legend}）` : title,
    above: grid.legend === "above" ? [`${grid.lead}${legend}`] : [],
    header,
    headerMerges: wide ? merges : [],
    blocks,
    sums: [...blankLead.slice(1), ...spread(days.map(() => grid.people.length))],
    spare: Array.from({ length: grid.emptyRows }, (_, empty) =>
      grid.numbered ? [grid.people.length + empty + 1] : [],
    ),
    below: explained,
  };
  const turnable = grid.turned && grid.parts === "day" && grid.people.length > 1 && days.length >= 5;
  const body: Body = turnable
    ? {
        title: upright.title,
        above: upright.above ?? [],
        below: explained,
        header: [["日期", ...grid.people.map(({ written }) => written)]],
        blocks: days.map((day, at) => [
          [writeDay(day, grid.notation), ...blocks.map(([line]) => line?.[lead.length + at] ?? "")],
        ]),
      }
    : upright;
  const unexplained = facts.filter((line) => line.includes(" Q "));
  // A mark on days off alone changes no figure, and nobody is asked about it.
  const matters = unexplained.some((line) => calendar.isWorkday(/\d{4}-\d\d-\d\d/.exec(line)?.[0] ?? ""));
  const strange = matters ? unexplained.length : 0;
  return {
    sheet: frame(body, around),
    kind: "attendance",
    layout: "month-matrix",
    facts: [
      ...facts,
      `period ${days[0] ?? ""}..${days.at(-1) ?? ""}`,
      `legend ${Object.values(MEANINGS).join()}`,
    ],
    read: (ledger) => [
      ...entryLines(ledger),
      `period ${ledger.period?.from ?? ""}..${ledger.period?.to ?? ""}`,
      `legend ${Object.keys(MEANINGS)
        .map((sign) => ledger.legend[sign])
        .join()}`,
    ],
    // What a blank means matters on workdays only.
    mayAsk: "blank:",
    asks: strange > 0 ? [`mark:Q ${String(strange)}`] : [],
  };
}

function codeOf(sign: string): string {
  return sign === "Q" ? "unknown" : (MEANINGS[sign] ?? WORDS[sign] ?? "");
}
