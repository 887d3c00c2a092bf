import { compactText, isBlank, readNumber, type Area, type DateSpan, type SheetCells } from "../../../grid";
import type { Field, LedgerRecord } from "../../../ledgers";
import type { TableColumn } from "../../columns/attendance-columns";
import { WORKING_HOURS } from "../../marks/mark-words";
import { countsInWords } from "./counts-in-words";

/** Columns of days, times, minutes or hours. */
export const COUNTS = /-(days|times|minutes|hours)$/;

/** A person's counts; several columns of one kind (迟到 in bands, kinds of annual leave) are added up. */
export function readRecord(
  cells: SheetCells,
  row: number,
  columns: readonly TableColumn[],
  counted: readonly TableColumn[],
  {
    overMonths,
    due,
    month,
  }: {
    /** Columns of several months stand side by side. */
    readonly overMonths: boolean;
    /** Days due that groups over the columns say themselves. */
    readonly due: readonly DueOfGroup[];
    /** The row's own month, where the table holds several. */
    readonly month: { readonly column: number; readonly span: DateSpan | null } | null;
  },
): LedgerRecord {
  const fields = otherFields(cells, row, columns);
  for (const column of counted) addCount(fields, cells, row, column, overMonths);
  addLeaveInWords(fields, cells, row, columns);
  addDue(fields, cells, row, due);
  if (month?.span)
    fields.date = {
      value: month.span,
      raw: cells.value(row, month.column),
      cell: cells.area(row, month.column),
    };
  const first = columns[0]?.column ?? 0;
  const last = columns[columns.length - 1]?.column ?? first;
  return { area: { row, column: first, rows: 1, columns: last - first + 1 }, fields };
}

/** What a group over counts says was due: 「2月（应出勤18天）」. */
export interface DueOfGroup {
  readonly days: number;
  readonly columns: readonly number[];
  readonly cell: Area;
}

/** Adds the days due of all groups in which a person has a count. */
function addDue(
  fields: Record<string, Field>,
  cells: SheetCells,
  row: number,
  groups: readonly DueOfGroup[],
): void {
  const own = groups.filter(({ columns }) => columns.some((column) => !isBlank(cells.raw(row, column))));
  const [first] = own;
  if (!first || fields["due-days"]) return;
  const value = own.reduce((sum, { days }) => sum + days, 0);
  fields["due-days"] = { value, raw: cells.value(first.cell.row, first.cell.column), cell: first.cell };
}

/** What a row says beside its counts: the person, the department. */
function otherFields(cells: SheetCells, row: number, columns: readonly TableColumn[]): Record<string, Field> {
  const fields: Record<string, Field> = {};
  for (const { column, field } of columns) {
    if (field === null || field === "date" || COUNTS.test(field) || field in fields) continue;
    const raw = cells.value(row, column);
    if (!isBlank(raw)) fields[field] = { value: compactText(raw), raw, cell: cells.area(row, column) };
  }
  return fields;
}

/** Adds the count of a column to a record: 「16/2」 is due and present, hours become days. */
function addCount(
  fields: Record<string, Field>,
  cells: SheetCells,
  row: number,
  counted: TableColumn,
  overMonths: boolean,
): void {
  const { column, field, unit } = counted;
  const raw = cells.raw(row, column);
  const text = compactText(raw);
  if (field === null || isBlank(raw) || text === "--") return;
  const cell = cells.area(row, column);
  const pair = field === "present-days" ? /^(\d+(?:\.\d+)?)\/(\d+(?:\.\d+)?)$/.exec(text) : null;
  if (pair) {
    fields["due-days"] ??= { value: Number(pair[1]), raw, cell };
    fields["present-days"] ??= { value: Number(pair[2]), raw, cell };
    return;
  }
  if (addTimes(fields, counted, { raw, cell }) || addWords(fields, field, { raw, cell })) return;
  const number = readNumber(raw) ?? figureBefore(text) ?? wholeMonth(fields, field, text);
  const inHours = unit === "小时" && field.endsWith("-days");
  const value = number !== null && inHours ? number / WORKING_HOURS : number;
  const before = fields[field];
  if (!before) fields[field] = { value, raw, cell };
  else if (typeof before.value === "number" && value !== null && (overMonths || addsUp(field)))
    fields[field] = { ...before, value: before.value + value };
}

/** 「2次（3.5、3.12）」 is twice, whatever is said of it; 「2天半」 and 「半天」 have their half. */
function figureBefore(text: string): number | null {
  const [, whole] = /^(\d*)天?半天?$/.exec(text) ?? [];
  if (whole !== undefined) return Number(whole) + 0.5;
  const figure =
    /^(\d+(?:\.\d+)?)(?:人?次|天|日|个?小时)?\([^()]*\)$|^(\d+(?:\.\d+)?)(?:人?次|天|日)[:,;].+$/.exec(text);
  return figure ? Number(figure[1] ?? figure[2]) : null;
}

/**
 * 「迟到2次、早退1次」 says how often of each, whichever of the two its column is called; so does 「2/1」 under 迟到/早退. Under 迟到(次/分钟) it is
 * twice.
 */
function addTimes(
  fields: Record<string, Field>,
  { field, path }: TableColumn,
  { raw, cell }: Pick<Field, "raw" | "cell">,
): boolean {
  if (field === null || !TIMES.has(field) || typeof raw !== "string") return false;
  const text = compactText(raw);
  const name = path.join("");
  const [, one, two] = /^(\d+)[/、](\d+)$/.exec(text) ?? [];
  if (one !== undefined && two !== undefined && /迟到.*早退/.test(name)) {
    addTo(fields, "late-times", Number(one), { raw, cell });
    addTo(fields, "early-leave-times", Number(two), { raw, cell });
    return true;
  }
  if (one !== undefined && /次数?[/、和及]分/.test(name)) {
    addTo(fields, field, Number(one), { raw, cell });
    return true;
  }
  const said = [...text.matchAll(/(迟到|早退)[^\d迟早]{0,2}(\d+)次?/g)];
  for (const [, word, number] of said)
    addTo(fields, word === "迟到" ? "late-times" : "early-leave-times", Number(number), { raw, cell });
  return said.length > 0;
}

/** 「2天/事假」 under 请假天数: the days of each kind. */
function addWords(
  fields: Record<string, Field>,
  field: string,
  { raw, cell }: Pick<Field, "raw" | "cell">,
): boolean {
  if (field !== "leave-days" || typeof raw !== "string") return false;
  const said = countsInWords(raw);
  for (const [id, days] of said ?? []) addTo(fields, id, days, { raw, cell });
  return (said?.size ?? 0) > 0;
}

/** Columns that tell of leave in words: 请假情况. */
const IN_WORDS = /^(?:请假|休假|缺勤|出勤|考勤|异常)(?:情况|类别|类型|说明|明细|记录)/;

/** 「年休假5天」 under 请假情况, where no column counts those days. */
function addLeaveInWords(
  fields: Record<string, Field>,
  cells: SheetCells,
  row: number,
  columns: readonly TableColumn[],
): void {
  for (const { column } of columns.filter(({ path }) => IN_WORDS.test(path.at(-1) ?? ""))) {
    const raw = cells.value(row, column);
    for (const [id, days] of countsInWords(raw) ?? [])
      if (!columns.some(({ field }) => field === id))
        addTo(fields, id, days, { raw, cell: cells.area(row, column) });
  }
}

function addTo(
  fields: Record<string, Field>,
  id: string,
  value: number,
  from: Pick<Field, "raw" | "cell">,
): void {
  const before = fields[id]?.value;
  fields[id] = { value: (typeof before === "number" ? before : 0) + value, ...from };
}

const TIMES: ReadonlySet<string> = new Set(["late-times", "early-leave-times"]);

/** 「全勤」 where the days attended stand: as many as were due. */
function wholeMonth(fields: Readonly<Record<string, Field>>, field: string, text: string): number | null {
  const due = fields["due-days"]?.value;
  return field === "present-days" && /^(?:全勤|满勤|全部出勤|全出勤)$/.test(text) && typeof due === "number"
    ? due
    : null;
}

/** 出勤 stands in a table once in truth, however often it is written. */
function addsUp(field: string): boolean {
  return field !== "due-days" && field !== "present-days";
}
