import fc from "fast-check";
import { dayToSerial, makeDay, type Area, type CellValue } from "../../../src/grid";
import { fieldOf } from "../../../src/ledgers";
import { numeral } from "./days";
import { frame, noise, type Body, type Noise } from "./frame";
import type { LaidTable, Written } from "./laid-table";
import { department, DEPARTMENTS, headerName, people, type Person } from "./words";

const MONTHS: readonly ((month: number) => CellValue)[] = [
  (month) => `${String(month)}月`,
  (month) => `${String(month)}月份`,
  (month) => `${numeral(month)}月`,
  (month) => `2024年${String(month)}月`,
  (month) => `2024.${String(month)}`,
  (month) => dayToSerial(makeDay(2024, month, 1) ?? "", 1900),
];

const WORDS = { 优: "excellent", 良: "good", 合格: "pass", 差: "fail" } as const;

const hoursCell: fc.Arbitrary<Written> = fc
  .integer({ min: 0, max: 24 })
  .chain((n) =>
    n > 20
      ? fc.constantFrom<Written>(["", undefined], ["/", undefined])
      : fc.constantFrom<Written>([n / 2, n / 2], [String(n / 2), n / 2], [`${String(n)}学时`, n]),
  );
const scoreCell: fc.Arbitrary<Written> = fc
  .integer({ min: 60, max: 105 })
  .chain((n) =>
    n > 100 ? fc.constant<Written>(["", undefined]) : fc.constantFrom<Written>([n, n], [`${String(n)}分`, n]),
  );
const gradeCell: fc.Arbitrary<Written> = fc.constantFrom<Written>(
  ["", undefined],
  ...Object.entries(WORDS).map(([word, grade]): Written => [word, grade]),
);

/** Where none of the random cells holds a figure. */
const FIGURE = 80;

interface Form {
  readonly months: readonly number[];
  readonly write: (month: number) => CellValue;
  readonly group: boolean;
  readonly total: string | null;
  readonly numbered: boolean;
}

const form: fc.Arbitrary<Form> = fc.record({
  months: fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 2, max: 12 })).map(([first, count]) => {
    const from = Math.min(first, 11);
    return Array.from({ length: Math.min(count, 13 - from) }, (_, index) => from + index);
  }),
  write: fc.nat(MONTHS.length - 1).map((index) => MONTHS[index] ?? String),
  group: fc.boolean(),
  total: fc.option(fc.constantFrom("合计", "总计", "全年合计")),
  numbered: fc.boolean(),
});

/** Hours by person and month, with the sum of the year or without. */
const hoursByMonth: fc.Arbitrary<LaidTable> = fc
  .record({
    form,
    people: people(2, 6),
    person: headerName(fieldOf("study-hours", "person")?.synonyms ?? []),
    department: fc.option(department),
    title: fc.constantFrom("学时统计表", "干部职工学时登记表", "学习时长统计表", "继续教育学时汇总表"),
    cells: fc.array(hoursCell, { minLength: 72, maxLength: 72 }),
    noise,
  })
  .map(({ form: own, people: staff, person, department: where, title, cells, noise: around }) => {
    const rows = staff.map((who, index) => rowOf(own, cells, index, who.name));
    const lead = [...(where === null ? [] : ["科室"]), person];
    const ids = (who: Person): CellValue[] => [...(where === null ? [] : [where]), who.written];
    return {
      sheet: sheetOf(own, lead, `某局2024年${title}`, staff.map(ids), rows, around),
      kind: "study-hours",
      layout: "year-matrix",
      facts: rows.flatMap(({ facts }) => facts),
      read: ({ records }) =>
        records.map(({ fields }) =>
          factOf(fields["person"]?.value, fields["date"]?.value, fields["hours"]?.value),
        ),
    };
  });

/** Scores or grades of departments by month. */
const hygieneByMonth: fc.Arbitrary<LaidTable> = fc
  .record({
    form,
    departments: fc.uniqueArray(fc.constantFrom(...DEPARTMENTS), { minLength: 2, maxLength: 6 }),
    name: headerName(["科室", "部门", "被检查科室", "科室名称", "责任科室"]),
    title: fc.constantFrom("卫生检查评分汇总表", "卫生评比统计表", "环境卫生检查情况一览表"),
    cells: fc.oneof(
      fc.array(scoreCell, { minLength: 72, maxLength: 72 }),
      fc.array(gradeCell, { minLength: 72, maxLength: 72 }),
    ),
    noise,
  })
  .map(({ form: own, departments, name, title, cells, noise: around }) => {
    const rows = departments.map((who, index) => rowOf({ ...own, total: null }, cells, index, who));
    return {
      sheet: sheetOf(
        { ...own, total: null },
        [name],
        `某局2024年${title}`,
        departments.map((who) => [who]),
        rows,
        around,
      ),
      kind: "hygiene",
      layout: "year-matrix",
      facts: rows.flatMap(({ facts }) => facts),
      read: ({ records }) =>
        records.map(({ fields }) =>
          factOf(
            fields["department"]?.value,
            fields["date"]?.value,
            (fields["score"] ?? fields["grade"])?.value,
          ),
        ),
    };
  });

const WEEKS: readonly ((week: number) => string)[] = [
  (week) => `第${String(week)}周`,
  (week) => `第${numeral(week)}周`,
];

/** Scores of departments by the weeks of one month, which the title names, or of some months that stand above their weeks. */
const hygieneByWeek: fc.Arbitrary<LaidTable> = fc
  .record({
    months: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 3 }),
    write: fc.nat(WEEKS.length - 1).map((index) => WEEKS[index] ?? String),
    departments: fc.uniqueArray(fc.constantFrom(...DEPARTMENTS), { minLength: 2, maxLength: 6 }),
    merged: fc.boolean(),
    scores: fc.array(fc.integer({ min: 60, max: 100 }), { minLength: 72, maxLength: 72 }),
    noise,
  })
  .map(({ months: unsorted, write, departments, merged, scores, noise: around }) => {
    const months = [...unsorted].sort((a, b) => a - b);
    const weeks = months.flatMap((month) => [1, 2, 3, 4].map((week) => ({ month, week })));
    const names = weeks.map(({ week }) => write(week));
    const above = weeks.map(({ month, week }) => (week === 1 ? `${String(month)}月` : ""));
    const single = months.length === 1;
    const score = (row: number, column: number): number =>
      scores[(row * weeks.length + column) % scores.length] ?? 0;
    const merges = [
      { row: 0, column: 0, rows: 2, columns: 1 },
      ...months.map((_, index): Area => ({ row: 0, column: 1 + index * 4, rows: 1, columns: 4 })),
    ];
    return {
      sheet: frame(
        {
          title: `某局2024年${single ? `${String(months[0])}月` : ""}卫生检查评分表`,
          header: single
            ? [["科室", ...names]]
            : [
                ["科室", ...above],
                ["", ...names],
              ],
          headerMerges: single || !merged ? [] : merges,
          blocks: departments.map((who, row) => [[who, ...weeks.map((_, column) => score(row, column))]]),
        },
        around,
      ),
      kind: "hygiene",
      layout: "year-matrix",
      facts: departments.flatMap((who, row) =>
        weeks.map(
          ({ month, week }, column) =>
            `${factOf(who, { from: `2024-${String(month).padStart(2, "0")}` }, score(row, column))} ${write(week)}`,
        ),
      ),
      read: ({ records }) =>
        records.map(
          ({ fields: { department: who, date, score: points } }) =>
            `${factOf(who?.value, date?.value, points?.value)} ${String(date?.raw)}`,
        ),
    };
  });

/** Turned: a row a month, a column a department. */
const hygieneDownwards: fc.Arbitrary<LaidTable> = fc
  .record({
    form,
    departments: fc.uniqueArray(fc.constantFrom(...DEPARTMENTS.filter((who) => /[科股处室]$/.test(who))), {
      minLength: 2,
      maxLength: 6,
    }),
    name: headerName(["月份", "检查月份", "检查日期", "检查时间"]),
    inspector: fc.boolean(),
    cells: fc.oneof(
      fc.array(scoreCell, { minLength: 72, maxLength: 72 }),
      fc.array(gradeCell, { minLength: 72, maxLength: 72 }),
    ),
    noise,
  })
  .map(({ form: { months, write }, departments, name, inspector, cells, noise: around }) => {
    const tail = (value: CellValue): CellValue[] => (inspector ? [value] : []);
    const rows = months.map((month, index) => {
      const own = departments.map(
        (_, at): Written => cells[(index * departments.length + at) % cells.length] ?? ["", undefined],
      );
      // A month without a single figure would be a blank line.
      if (own.every(([, meaning]) => meaning === undefined))
        own[0] = cells.find(([, meaning]) => meaning !== undefined) ?? [FIGURE, FIGURE];
      return { month, own };
    });
    return {
      sheet: frame(
        {
          title: "某局2024年卫生检查评分表",
          header: [[name, ...departments, ...tail("检查人")]],
          blocks: rows.map(({ month, own }) => [
            [write(month), ...own.map(([value]) => value), ...tail("王伟")],
          ]),
        },
        around,
      ),
      kind: "hygiene",
      layout: "year-matrix",
      facts: rows.flatMap(({ month, own }) =>
        own.flatMap(([, meaning], at) =>
          meaning === undefined
            ? []
            : [`${departments[at] ?? ""} 2024-${String(month).padStart(2, "0")} ${String(meaning)}`],
        ),
      ),
      read: ({ records }) =>
        records.map(({ fields }) =>
          factOf(
            fields["department"]?.value,
            fields["date"]?.value,
            (fields["score"] ?? fields["grade"])?.value,
          ),
        ),
    };
  });

/** A row a person or department, a column a month or week; or turned. */
export const yearMatrix: fc.Arbitrary<LaidTable> = fc.oneof(
  hoursByMonth,
  hygieneByMonth,
  hygieneByWeek,
  hygieneDownwards,
);

interface Row {
  readonly values: readonly CellValue[];
  readonly facts: readonly string[];
}

function rowOf({ months, total }: Form, cells: readonly Written[], index: number, who: string): Row {
  // A person without a single figure would be a blank line.
  const own = months.map(
    (_, at): Written => cells[(index * months.length + at) % cells.length] ?? ["", undefined],
  );
  // Who has no single figure is a blank line.
  if (own.every(([, meaning]) => meaning === undefined))
    own[0] = cells.find(([, meaning]) => meaning !== undefined) ?? [FIGURE, FIGURE];
  const sum = own.reduce((all, [, meaning]) => all + (typeof meaning === "number" ? meaning : 0), 0);
  return {
    values: [...own.map(([value]) => value), ...(total === null ? [] : [sum])],
    facts: own.flatMap(([, meaning], at) =>
      meaning === undefined ? [] : [`${who} 2024-${String(months[at]).padStart(2, "0")} ${String(meaning)}`],
    ),
  };
}

function factOf(who: unknown, date: unknown, value: unknown): string {
  const month =
    typeof date === "object" && date !== null && "from" in date ? String(date.from).slice(0, 7) : "";
  return `${String(who)} ${month} ${String(value)}`;
}

function sheetOf(
  own: Form,
  names: readonly CellValue[],
  title: string,
  ids: readonly (readonly CellValue[])[],
  rows: readonly Row[],
  around: Noise,
): LaidTable["sheet"] {
  const lead = [...(own.numbered ? ["序号"] : []), ...names];
  const months = own.months.map(own.write);
  const total = own.total === null ? [] : [own.total];
  const upper = [...lead, "月份", ...months.slice(1).map(() => ""), ...total];
  const lower = [...lead.map(() => ""), ...months, ...total.map(() => "")];
  const merges: Area[] = [
    ...lead.map((_, column) => ({ row: 0, column, rows: 2, columns: 1 })),
    { row: 0, column: lead.length, rows: 1, columns: months.length },
    ...total.map(() => ({ row: 0, column: lead.length + months.length, rows: 2, columns: 1 })),
  ];
  const body: Body = {
    title,
    header: own.group ? [upper, lower] : [[...lead, ...months, ...total]],
    headerMerges: own.group ? merges : [],
    blocks: rows.map(({ values }, index) => [
      [...(own.numbered ? [index + 1] : []), ...(ids[index] ?? []), ...values],
    ]),
    sums: [...lead.slice(1).map(() => ""), ...months.map(() => 99), ...total.map(() => 999)],
  };
  return frame(body, around);
}
