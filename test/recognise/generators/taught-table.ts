import fc from "fast-check";
import { columnLetters, type Area, type CellValue, type Sheet } from "../../../src/grid";
import { ATTENDANCE_CODES, LEDGERS, type Ledger } from "../../../src/ledgers";
import type { Taught } from "../../../src/recognise";
import { cellOf } from "./cells";
import { entryLine, entryLines, readLine, recordLine, type Written } from "./laid-table";
import { LIST_KINDS, type ListKind } from "./list-kinds";

/** A table that no layout knows, what is true of it, and what a reader has to get out of it then. */
export interface TaughtCase {
  readonly sheet: Sheet;
  readonly taught: Taught;
  readonly kind: Ledger["kind"];
  readonly facts: readonly string[];
  readonly read: (ledger: Ledger) => readonly string[];
}

/** Words that name no column, no person, no time. */
const nonsense = fc
  .tuple(
    fc.constantFrom(..."甲乙丙丁戊己庚辛壬癸".split("")),
    fc.constantFrom("槐", "榆", "榕", "柏"),
    fc.nat(99),
  )
  .map(([one, other, n]) => `${other}${one}${String(n)}#`);
/** People as no reader expects them: by numbers and letters. */
const person = fc.nat(899).map((n) => `P-${String(n + 100)}`);
const people = fc.uniqueArray(person, { minLength: 2, maxLength: 7 });
const department = fc.constantFrom("河东", "河西", "山南", "山北");
const SIGNS = ["◈", "※", "§", "◎", "¤", "卍", "▣"];
const CODES = ATTENDANCE_CODES.filter((code) => code !== "unknown");

interface Place {
  readonly top: number;
  readonly left: number;
  readonly title: boolean;
  readonly ranged: boolean;
  readonly decoys: number;
  /** Whether the rows of the header are named where the cells below tell them anyhow. */
  readonly header: boolean;
}

const place: fc.Arbitrary<Place> = fc.record({
  top: fc.nat(4),
  left: fc.nat(3),
  title: fc.boolean(),
  ranged: fc.boolean(),
  decoys: fc.nat(2),
  header: fc.boolean(),
});

interface Laid {
  readonly sheet: Sheet;
  /** The table with its header, without its title. */
  readonly area: Area;
}

/** Lays rows on a sheet, a title above them where there is one. */
function lay(rows: readonly (readonly CellValue[])[], { top, left, title }: Place): Laid {
  const width = Math.max(...rows.map((row) => row.length));
  const all = title ? [["槐榆#"], ...rows] : rows;
  return {
    sheet: {
      name: "表1",
      visibility: "visible",
      protected: false,
      row: top,
      column: left,
      values: all.map((row) => [...row, ...Array<CellValue>(width - row.length).fill("")]),
      merges: [],
      dateSystem: 1900,
    },
    area: { row: top + all.length - rows.length, column: left, rows: rows.length, columns: width },
  };
}

function rangeOf({ area }: Laid): string {
  const last = columnLetters(area.column + area.columns - 1);
  return `${columnLetters(area.column)}${String(area.row + 1)}:${last}${String(area.row + area.rows)}`;
}

function said(
  laid: Laid,
  { ranged, header }: Place,
  more: Omit<Taught, "sheet" | "range" | "headerRows">,
): Taught {
  const { area } = laid;
  const named = header || more.layout === "list";
  return {
    sheet: "表1",
    ...(named ? { headerRows: [area.row + 1] } : {}),
    ...(ranged ? { range: rangeOf(laid) } : {}),
    ...more,
  };
}

const pad = (n: number): string => String(n).padStart(2, "0");

/** People × the days of a month, any signs. */
const days: fc.Arbitrary<TaughtCase> = fc
  .record({
    place,
    names: people,
    month: fc.integer({ min: 1, max: 12 }),
    last: fc.integer({ min: 6, max: 28 }),
    signs: fc.shuffledSubarray(SIGNS, { minLength: 2, maxLength: 4 }),
    codes: fc.shuffledSubarray([...CODES], { minLength: 4, maxLength: 4 }),
    words: fc.array(nonsense, { minLength: 31, maxLength: 31 }),
  })
  .chain((one) =>
    fc
      .array(fc.array(fc.constantFrom(...one.signs), { minLength: one.last, maxLength: one.last }), {
        minLength: one.names.length,
        maxLength: one.names.length,
      })
      .map((marks): TaughtCase => {
        const { names, month, last, signs, codes, words } = one;
        const laid = lay(
          [
            ["木", ...Array<string>(one.place.decoys).fill("石"), ...words.slice(0, last)],
            ...names.map((name, at) => [
              name,
              ...Array<string>(one.place.decoys).fill("土"),
              ...(marks[at] ?? []),
            ]),
          ],
          one.place,
        );
        const { column } = laid.area;
        const first = column + 1 + one.place.decoys;
        const day = (n: number): string => `2024-${pad(month)}-${pad(n)}`;
        const meaning = Object.fromEntries(signs.map((sign, at) => [sign, codes[at] ?? "present"]));
        return {
          sheet: laid.sheet,
          kind: "attendance",
          taught: said(laid, one.place, {
            kind: "attendance",
            layout: "matrix",
            columns: { [columnLetters(column)]: "person" },
            across: { [`${columnLetters(first)}:${columnLetters(first + last - 1)}`]: day(1) },
            from: day(1),
            to: day(last),
            marks: meaning,
          }),
          facts: names.flatMap((name, at) =>
            (marks[at] ?? []).map((mark, index) =>
              entryLine(name, day(index + 1), "day", mark, meaning[mark] ?? ""),
            ),
          ),
          read: entryLines,
        };
      }),
  );

/** Departments or people × weeks, months or quarters, with scores or hours. */
const times: fc.Arbitrary<TaughtCase> = fc
  .record({
    place,
    names: people,
    unit: fc.constantFrom("week", "month", "quarter"),
    n: fc.integer({ min: 2, max: 9 }),
    ofHours: fc.boolean(),
    explicit: fc.boolean(),
  })
  .chain((one) =>
    fc
      .array(fc.array(fc.integer({ min: 1, max: 99 }), { minLength: one.n, maxLength: one.n }), {
        minLength: one.names.length,
        maxLength: one.names.length,
      })
      .map((figures): TaughtCase => {
        const { names, unit, n, ofHours } = one;
        const laid = lay(
          [
            ["木", ...Array.from({ length: n }, (_, at) => `槐${String(at)}#`)],
            ...names.map((name, at) => [name, ...(figures[at] ?? [])]),
          ],
          one.place,
        );
        const spans = Array.from({ length: n }, (_, at) => spanOf(unit, at));
        const { column } = laid.area;
        const [id, field] = ofHours ? (["person", "hours"] as const) : (["department", "score"] as const);
        const kind = ofHours ? "study-hours" : "hygiene";
        const ids = [id, "date", field];
        const starts = { week: "2024-01-01", month: "2024-01", quarter: "2024-Q1" }[unit];
        return {
          sheet: laid.sheet,
          kind,
          taught: said(laid, one.place, {
            kind,
            layout: "matrix",
            columns: { [columnLetters(column)]: id },
            across: {
              [`${columnLetters(column + 1)}:${columnLetters(column + n)}`]: one.explicit
                ? starts
                : "2024-01-01",
            },
            from: "2024-01-01",
            to: spans[n - 1]?.[1] ?? "",
          }),
          facts: names.flatMap((name, at) =>
            (figures[at] ?? []).map((figure, index) =>
              recordLine(ids, [name, { from: spans[index]?.[0], to: spans[index]?.[1] }, figure]),
            ),
          ),
          read: ({ records }) => records.map((record) => readLine(ids, record)),
        };
      }),
  );

function spanOf(unit: "week" | "month" | "quarter", at: number): readonly [string, string] {
  const utc = (year: number, month: number, day: number): string =>
    new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
  switch (unit) {
    case "week":
      return [utc(2024, 0, 1 + 7 * at), utc(2024, 0, 7 + 7 * at)];
    case "month":
      return [utc(2024, at, 1), utc(2024, at + 1, 0)];
    case "quarter":
      return [utc(2024, 3 * at, 1), utc(2024, 3 * at + 3, 0)];
  }
}

/** A row a record, the names of its columns nonsense, its columns in any order. */
const rows: fc.Arbitrary<TaughtCase> = fc
  .tuple(fc.constantFrom(...LIST_KINDS), place)
  .chain(([kind, at]) => listOf(kind, at));

function listOf({ kind, always, sometimes }: ListKind, at: Place): fc.Arbitrary<TaughtCase> {
  return fc
    .subarray([...sometimes])
    .chain((some) => fc.shuffledSubarray([...always, ...some], { minLength: always.length + some.length }))
    .chain((ids) => {
      const fields = ids.flatMap((id) => LEDGERS[kind].fields.filter((field) => field.id === id));
      const header = fc.array(nonsense, { minLength: fields.length, maxLength: fields.length });
      const lines = fc.array(fc.tuple(...fields.map(cellOf)), { minLength: 2, maxLength: 8 });
      return fc.tuple(header, lines).map(([words, cells]): TaughtCase => {
        const laid = lay([words, ...cells.map((row: readonly Written[]) => row.map(([value]) => value))], at);
        return {
          sheet: laid.sheet,
          kind,
          taught: said(laid, at, {
            kind,
            layout: "list",
            from: "2024-01-01",
            to: "2024-12-31",
            columns: Object.fromEntries(
              ids.map((id, index) => [columnLetters(laid.area.column + index), id]),
            ),
          }),
          facts: cells.map((row: readonly Written[]) =>
            recordLine(
              ids,
              row.map(([, meaning]) => meaning),
            ),
          ),
          read: ({ records }) => records.map((record) => readLine(ids, record)),
        };
      });
    });
}

/** A row a person with counts, under words that say nothing. */
const counts: fc.Arbitrary<TaughtCase> = fc
  .record({
    place,
    names: people,
    ids: fc
      .subarray(["sick-leave-days", "personal-leave-days", "late-times", "absent-days"], { minLength: 1 })
      .map((ids) => ["due-days", ...ids]),
  })
  .chain(({ place: at, names, ids }) =>
    fc
      .array(fc.array(fc.nat(30), { minLength: ids.length, maxLength: ids.length }), {
        minLength: names.length,
        maxLength: names.length,
      })
      .map((figures): TaughtCase => {
        const laid = lay(
          [
            ["木", ...ids.map((_, index) => `槐${String(index)}#`)],
            ...names.map((name, row) => [name, ...(figures[row] ?? [])]),
          ],
          at,
        );
        const { column } = laid.area;
        return {
          sheet: laid.sheet,
          kind: "attendance",
          taught: said(laid, at, {
            kind: "attendance",
            layout: "counts",
            columns: Object.fromEntries(
              ["person", ...ids].map((id, index) => [columnLetters(column + index), id]),
            ),
            from: "2024-03-01",
            to: "2024-03-31",
          }),
          facts: names.map((name, row) => recordLine(["person", ...ids], [name, ...(figures[row] ?? [])])),
          read: ({ records }) => records.map((record) => readLine(["person", ...ids], record)),
        };
      }),
  );

/** Values scattered over a sheet. */
const scattered: fc.Arbitrary<TaughtCase> = fc
  .tuple(place, fc.nat(3), fc.integer({ min: 1, max: 28 }), department, fc.integer({ min: 1, max: 9 }))
  .map(([at, gap, day, name, hours]): TaughtCase => {
    const blank = Array<CellValue>(gap).fill("");
    const laid = lay(
      [
        ["槐甲#", ...blank, `2024-05-${pad(day)}`],
        ["", "榆乙#"],
        ["柏丙#", ...blank, hours, "榕丁#", name],
      ],
      at,
    );
    const { row, column } = laid.area;
    const cell = (down: number, right: number): string =>
      `${columnLetters(column + right)}${String(row + down + 1)}`;
    const taught: Taught = {
      sheet: "表1",
      ...(at.ranged ? { range: rangeOf(laid) } : {}),
      kind: "study",
      layout: "card",
      cells: { date: cell(0, gap + 1), hours: cell(2, gap + 1), department: cell(2, gap + 3) },
    };
    const ids = ["date", "hours", "department"];
    return {
      sheet: laid.sheet,
      kind: "study",
      taught,
      facts: [recordLine(ids, [{ from: `2024-05-${pad(day)}`, to: `2024-05-${pad(day)}` }, hours, name])],
      read: ({ records }) => records.map((record) => readLine(ids, record)),
    };
  });

/** Tables that no layout fits, each with what is true of it. */
export const taughtTables: readonly (readonly [string, fc.Arbitrary<TaughtCase>])[] = [
  ["days", days],
  ["times", times],
  ["rows", rows],
  ["counts", counts],
  ["card", scattered],
];
