import { isBlank, readDate, type CellValue, type Day } from "../../../grid";
import { singleDay } from "../facts/day-style";
import { yearOfForm } from "../facts/time-facts";
import type { FormEntry, Known } from "../form-answer";
import type { FormContext } from "../form-context";
import { isOpenCell } from "../open-cell";
import type { FormColumn, FormTable } from "./form-table";

const ASKED = /^是否(?:按期|按时|如期|逾期|超期)(?:完成|整改|办结|办理)?$/u;
const LATE = /逾期|超期/u;
const DEADLINE = /时限|期限|限[时期]|(?:计划|要求|应)(?:完成|整改|办结)/u;
const DONE =
  /^(?:(?:实际)?(?:完成|整改完成|办结|销号)(?:时间|日期)|实际(?:完成|办结|销号)|何时(?:改完|完成|办结))$/u;
const STATE = /状态|销号情况|进[展度]|是否(?:改完|完成|办结|销号)|落实/u;
const IS_DONE = /已|完成|办结|销号|^是$|√/u;
const IS_OPEN = /未|中$|正在|在办|推进|^否$/u;

/** A row of the form, or one that it grew by. */
interface Row {
  readonly row: number;
  readonly added: number;
}

/**
 * 「是否逾期」 of each row in which the deadline and the day of the deed stand or are known; of what is still open, by the day of the check.
 *
 * @param known what goes into the table's other cells
 */
export function inTime(
  { cells, columns, given }: FormTable,
  known: readonly FormEntry[],
  context: FormContext,
): readonly FormEntry[] {
  const columnOf = (pattern: RegExp): FormColumn | undefined =>
    columns.find(({ name }) => pattern.test(name.replace(/[（(].*$/u, "")));
  const [asked, deadline, done] = [ASKED, DEADLINE, DONE].map(columnOf);
  if (!asked || !deadline || !done) return [];
  const state = columnOf(STATE);
  const year = yearOfForm(context);
  const { asOf } = context.input.report.period;
  const isLate = LATE.test(asked.name);
  const entryIn = ({ row, added }: Row, { column }: FormColumn): Known | null =>
    known.find((one) => one.row === row && one.added === added && one.column === column)?.known ?? null;
  const valueIn = (at: Row, column: FormColumn): CellValue => {
    const there = at.added === 0 ? cells.value(at.row, column.column) : "";
    const value = entryIn(at, column)?.value ?? "";
    return !isBlank(there) ? there : typeof value === "object" ? "" : value;
  };
  const dayIn = (at: Row, column: FormColumn): Day | null =>
    singleDay(readDate(valueIn(at, column), { year }));
  const answer = (at: Row): Known | null => {
    const [due, on] = [dayIn(at, deadline), dayIn(at, done)];
    const said = state ? String(valueIn(at, state)) : "";
    if (due === null || (on === null && IS_DONE.test(said) && !IS_OPEN.test(said))) return null;
    // What is still open and has time left is late nowhere; whether it will be done in time nobody knows.
    if (on === null && due >= asOf && !isLate) return null;
    const late = on === null ? due < asOf : on > due;
    const sure =
      [deadline, ...(on === null ? [] : [done])].every((one) => entryIn(at, one)?.sure !== false) &&
      (on !== null || IS_OPEN.test(said));
    return { value: late === isLate ? "是" : "否", from: "按期限与完成时间", source: [], sure };
  };
  const rows = new Map<string, Row>();
  for (const { row, added } of [...given.map((row) => ({ row, added: 0 })), ...known])
    rows.set(`${String(row)}:${String(added)}`, { row, added });
  return [...rows.values()].flatMap((at): readonly FormEntry[] => {
    if (at.added === 0 && !isOpenCell(cells, at.row, asked.column)) return [];
    const found = answer(at);
    if (!found) return [];
    return [{ ...at, column: asked.column, blank: "", asked: asked.path.at(-1) ?? asked.name, known: found }];
  });
}
