import { isBlank, readDate, type Day } from "../../../grid";
import { singleDay } from "../facts/day-style";
import { yearOfForm } from "../facts/time-facts";
import type { FormEntry } from "../form-answer";
import type { FormContext } from "../form-context";
import { isOpenCell } from "../open-cell";
import type { FormColumn, FormTable } from "./form-table";

const ASKED = /^是否(?:按期|按时|如期|逾期|超期)(?:完成|整改|办结|办理)?$/u;
const LATE = /逾期|超期/u;
const DEADLINE = /时限|期限|(?:计划|要求|应)(?:完成|整改|办结).{0,2}(?:时间|日期)/u;
const DONE = /^(?:实际)?(?:完成|整改完成|办结|销号)(?:时间|日期)$/u;

/** 「是否按期完成」 of each row in which the deadline and the day of the deed stand or are known. */
export function inTime(
  { cells, columns, given }: FormTable,
  known: readonly FormEntry[],
  context: FormContext,
): readonly FormEntry[] {
  const asked = columns.find(({ name }) => ASKED.test(name));
  const deadline = columns.find(({ name }) => DEADLINE.test(name));
  const done = columns.find(({ name }) => DONE.test(name));
  if (!asked || !deadline || !done) return [];
  const year = yearOfForm(context);
  const dayIn = (
    row: number,
    { column }: FormColumn,
  ): { readonly day: Day; readonly sure: boolean } | null => {
    const entry = known.find((one) => one.row === row && one.column === column);
    const there = cells.value(row, column);
    const value = isBlank(there) ? (entry?.known?.value ?? "") : there;
    if (typeof value === "object") return null;
    const day = singleDay(readDate(value, { year }));
    return day === null ? null : { day, sure: !isBlank(there) || entry?.known?.sure === true };
  };
  return given.flatMap((row): readonly FormEntry[] => {
    const [due, on] = [dayIn(row, deadline), dayIn(row, done)];
    if (!due || !on || !isOpenCell(cells, row, asked.column)) return [];
    const value = on.day > due.day === LATE.test(asked.name) ? "是" : "否";
    const known = { value, from: "按期限与完成时间", source: [], sure: due.sure && on.sure };
    return [{ row, column: asked.column, added: 0, blank: "", asked: asked.name, known }];
  });
}
