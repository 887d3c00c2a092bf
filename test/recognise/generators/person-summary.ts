import fc from "fast-check";
import type { Area, CellValue } from "../../../src/grid";
import { fieldOf } from "../../../src/ledgers";
import { frame, noise } from "./frame";
import { recordLine, type LaidTable, type Written } from "./laid-table";
import { department, headerName, people, written } from "./words";

/** What a month's summary counts, grouped as it is printed: in front, under 假勤统计, behind. */
const COUNTS = {
  front: ["due-days", "present-days"],
  grouped: ["personal-leave-days", "sick-leave-days", "annual-leave-days", "marriage-leave-days", "business-trip-days", "absent-days"],
  behind: ["late-times", "early-leave-times", "missed-punch-times"],
} as const; // prettier-ignore

function namesOf(id: string): readonly string[] {
  return fieldOf("attendance", id)?.synonyms ?? [];
}

/** A count as it stands in a cell; blank and 「--」 say nothing, hours are turned into days of eight. */
function countCell(unit: string): fc.Arbitrary<Written> {
  return fc.integer({ min: 0, max: 40 }).chain((number): fc.Arbitrary<Written> => {
    if (number > 30) return fc.constantFrom<Written>(["", undefined], ["--", undefined]);
    const value = unit === "(小时)" ? number : number / 2;
    const meaning = unit === "(小时)" ? number / 8 : value;
    return fc
      .oneof(written(value), fc.constant(unit === "" ? `${String(value)}天` : value))
      .map((cell) => [cell, meaning]);
  });
}

interface Column {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
}

function columns(ids: readonly string[], minLength: number): fc.Arbitrary<readonly Column[]> {
  return fc
    .subarray([...ids], { minLength })
    .chain((chosen) =>
      fc.tuple(
        ...chosen.map((id) =>
          fc
            .tuple(headerName(namesOf(id)), fc.constantFrom("", "", "(天)", "(小时)"))
            .map(([title, unit]): Column => ({ id, title, unit: id.endsWith("-days") ? unit : "" })),
        ),
      ),
    );
}

const form = fc.record({
  front: columns(COUNTS.front, 1),
  grouped: columns(COUNTS.grouped, 2),
  behind: columns(COUNTS.behind, 0),
  group: fc.constantFrom("none", "merged", "bare"),
  person: headerName(["姓名", "人员姓名", "职工姓名", "员工姓名"]),
  department: fc.option(department),
  numbered: fc.boolean(),
  month: fc.integer({ min: 1, max: 12 }),
  title: fc.constantFrom("考勤汇总表", "考勤统计表", "出勤情况汇总表", "职工考勤月报表"),
});

/** A row a person with the counts of a month, some of them under a common name. */
export const personSummary: fc.Arbitrary<LaidTable> = fc
  .tuple(form, people(2, 6), noise)
  .chain(([own, staff, around]) => {
    const counts = [...own.front, ...own.grouped, ...own.behind];
    const row = fc.tuple(
      fc.integer({ min: 0, max: 22 }),
      ...counts.map(({ unit, id }) => countCell(id.endsWith("-days") ? unit : "次")),
    );
    return fc.array(row, { minLength: staff.length, maxLength: staff.length }).map((rows): LaidTable => {
      const lead: CellValue[] = [
        ...(own.numbered ? ["序号"] : []),
        ...(own.department === null ? [] : ["部门"]),
        own.person,
      ];
      const names = counts.map(({ title, unit }) => title + unit);
      const at = lead.length + own.front.length;
      const upper: CellValue[] = [
        ...lead,
        ...names.slice(0, own.front.length),
        "假勤统计",
        ...own.grouped.slice(1).map(() => ""),
        ...names.slice(own.front.length + own.grouped.length),
      ];
      const lower = upper.map((_, index): CellValue => {
        const name = names[index - lead.length] ?? "";
        return index >= at && index < at + own.grouped.length ? name : "";
      });
      const facts: string[] = [];
      const blocks = staff.map((who, index) => {
        const [days, ...cells] = rows[index] ?? [0];
        // Somebody without a single count says nothing.
        const own0: readonly Written[] = cells.map((cell, column) =>
          column === 0 ? [days, countOf(counts[0], days)] : cell,
        );
        facts.push(
          `${who.name} ${recordLine(
            counts.map(({ id }) => id),
            own0.map(([, meaning]) => meaning),
          )}`,
        );
        return [
          [
            ...(own.numbered ? [index + 1] : []),
            ...(own.department === null ? [] : [own.department]),
            who.written,
            ...own0.map(([value]) => value),
          ],
        ];
      });
      const merges: Area[] = upper.flatMap((_, column): Area[] =>
        column < at || column >= at + own.grouped.length
          ? [{ row: 0, column, rows: 2, columns: 1 }]
          : column === at
            ? [{ row: 0, column, rows: 1, columns: own.grouped.length }]
            : [],
      );
      return {
        sheet: frame(
          {
            title: `某局2024年${String(own.month)}月${own.title}`,
            header: own.group === "none" ? [[...lead, ...names]] : [upper, lower],
            headerMerges: own.group === "merged" ? merges : [],
            blocks,
            sums: [...lead.slice(1).map(() => ""), ...counts.map(() => 7)],
          },
          around,
        ),
        kind: "attendance",
        layout: "person-summary",
        facts,
        read: ({ records, people: read }) =>
          records.map(
            ({ fields }, index) =>
              `${read[index]?.name ?? ""} ${recordLine(
                counts.map(({ id }) => id),
                counts.map(({ id }) => fields[id]?.value),
              )}`,
          ),
      };
    });
  });

function countOf(column: Column | undefined, number: number): number {
  return column?.unit === "(小时)" ? number / 8 : number;
}
