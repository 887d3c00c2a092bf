import { compactText, type SheetCells } from "../../../../grid";
import type { AttendanceEntry, Finding } from "../../../../ledgers";
import { readColumns } from "../../../columns/attendance-columns";
import { contradicted, entriesByPerson, openDays, sumsOfMarks } from "../../../marks/sums-of-marks";
import { cellOn, findingOf } from "../../../problems";
import { COUNTS, readRecord } from "../summary-record";
import type { Grid } from "./read-grid";

/**
 * Counts beside a grid (出勤天数, 事假) that its marks don't add up to, each with both figures. A block's counts may be of all the person's
 * days on the sheet.
 *
 * @param asked whether it is still open what blanks mean: they may be the rest of what is written
 */
export function countFindings(
  cells: SheetCells,
  { frame, blocks, people }: Grid,
  entries: readonly AttendanceEntry[],
  asked: boolean,
): readonly Finding[] {
  const beside = blocks.map((block) => countsBeside(cells, frame, block));
  if (beside.every(({ length }) => length === 0)) return [];
  const marksOf = entriesByPerson(entries);
  return blocks.flatMap((block, at) => {
    const columns = beside[at] ?? [];
    const days = new Set(block.resolved.days);
    return block.people.flatMap(({ person, row }, index) => {
      const all = marksOf.get(people.indexes[at]?.[index] ?? -1) ?? [];
      const own = all.filter(({ day }) => days.has(day));
      // Most sheets have one block.
      const scopes = (own.length === all.length ? [all] : [own, all]).map(sumsOfMarks);
      const open = asked ? openDays(all) : 0;
      const { fields } = readRecord(cells, row, columns, columns, NOTHING_BESIDES);
      return Object.entries(fields).flatMap(([field, { value, raw, cell }]) => {
        if (typeof value !== "number") return [];
        const counted = scopes.map((sums) => (sums === null ? null : contradicted(field, value, sums, open)));
        const [of = null] = counted;
        if (of === null || counted.includes(null)) return [];
        const path = columns.find(({ column }) => column === cell.column)?.path ?? [];
        const params = { name: person.name, field: path.join(""), value, counted: of };
        return [
          findingOf(
            { id: "attendance.count-contradicts", params },
            cellOn(cells.sheet.name, cell.row, cell.column),
            compactText(raw),
            "attendance",
          ),
        ];
      });
    });
  });
}

const NOTHING_BESIDES = { overMonths: false, due: [], month: null } as const;

/** The columns of counts left and right of a block's days. */
function countsBeside(
  cells: SheetCells,
  { left, right }: Grid["frame"],
  { headerFrom, headerTo, slots }: Grid["first"],
): ReturnType<typeof readColumns> {
  const first = slots[0]?.column ?? left;
  const last = slots[slots.length - 1];
  const end = last ? last.column + last.width : right;
  const area = { row: headerFrom, column: left, rows: headerTo - headerFrom + 1, columns: right - left };
  return readColumns(cells, area, headerFrom, headerTo).filter(
    ({ column, field }) => (column < first || column >= end) && field !== null && COUNTS.test(field),
  );
}
