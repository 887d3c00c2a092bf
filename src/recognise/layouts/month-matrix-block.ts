import { compactText, foldHeader, foldText, isBlank, type Day, type SheetCells } from "../../grid";
import { fieldOf, LEDGERS } from "../../ledgers";
import { readWeekday } from "../attendance/day-cells";
import { findDayRow, scoreRow, type DaySlot } from "../attendance/day-row";
import { partsByPosition, readPart, type Part } from "../attendance/parts";
import { isDepartment, isName, readPersonName, type PersonName } from "../attendance/person-name";
import { readPeriodClue } from "../attendance/period-clues";
import { resolveDays, type ResolvedDays } from "../attendance/resolve-days";
import { isNoteText, isSignatureText, totalWord } from "../row-cells";

/** A column of marks: which day, which part of it. */
export interface MarkColumn {
  readonly column: number;
  readonly day: Day;
  readonly part: Part;
  readonly slot: number;
}

export interface PersonRows {
  readonly person: PersonName;
  readonly department: string | null;
  readonly staffNumber: string | null;
  readonly row: number;
  readonly rows: readonly { readonly row: number; readonly part: Part }[];
}

/** One header with its people; a sheet may stack two (1–15 over 16–31). */
export interface Block {
  readonly headerFrom: number;
  readonly headerTo: number;
  readonly dayRow: number;
  readonly slots: readonly DaySlot[];
  readonly resolved: ResolvedDays;
  readonly columns: readonly MarkColumn[];
  readonly nameColumn: number;
  readonly idColumns: ReadonlyMap<number, string>;
  readonly people: readonly PersonRows[];
  readonly personRowSet: ReadonlySet<number>;
  readonly groupRows: readonly number[];
  readonly totalRows: readonly number[];
  readonly formRows: readonly number[];
  readonly namelessRows: readonly number[];
  readonly halfDays: boolean;
  /** First row below the block. */
  readonly end: number;
}

export interface BlockFrame {
  readonly cells: SheetCells;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly sheetName: string;
  readonly answeredYear: number | null;
  readonly contextYear: number | null;
}

const ID_FIELDS = ["person", "department", "staff-number", "position"];

/** Reads the next header and its people at or below a row; null where there is none. */
export function readBlock(frame: BlockFrame, from: number, titleRows: readonly number[]): Block | null {
  const { cells, left, right, bottom } = frame;
  const found = findDayRow(cells, from, bottom, left, right);
  if (!found || isYearHeader(cells, found.row, found.slots)) return null;
  const { row: dayRow, slots, weekdayRow } = found;
  const first = slots[0]?.column ?? left;
  const last = slots[slots.length - 1];
  const end = last ? last.column + last.width : right;

  const partRow = findPartRow(cells, dayRow, bottom, slots);
  const nameAt = findName(
    cells,
    Math.max(from, dayRow - 3),
    Math.max(dayRow, partRow ?? 0, weekdayRow ?? 0) + 1,
    left,
    right,
    first,
    end,
  );
  const mergedTo = Math.max(
    ...[nameAt?.column ?? left, first].map((column) => {
      const merge = cells.merge(dayRow, column);
      return merge && merge.columns < (right - left) / 2 ? merge.row + merge.rows - 1 : dayRow;
    }),
  );
  const headerTo = Math.max(dayRow, weekdayRow ?? 0, partRow ?? 0, nameAt?.row ?? 0, mergedTo);
  const headerFrom = Math.min(dayRow, weekdayRow ?? dayRow, nameAt?.row ?? dayRow);
  const nameColumn =
    nameAt?.column ?? nameColumnByContents(cells, headerTo + 1, bottom, left, right, first, end);
  if (nameColumn === null) return null;

  const title = titleRows
    .concat(rowsFrom(from, headerFrom))
    .map((row) => rowText(cells, row, left, right))
    .join("  ");
  const weekdays = slots.map(({ column }) =>
    weekdayRow === null ? weekdayBeside(cells, dayRow, column) : readWeekday(cells.value(weekdayRow, column)),
  );
  const resolved = resolveDays(slots, {
    sheetName: readPeriodClue(frame.sheetName),
    title: readPeriodClue(title),
    answeredYear: frame.answeredYear,
    contextYear: frame.contextYear,
    weekdays,
  });
  const columns = markColumns(cells, slots, resolved, partRow, dayRow);
  const ids = idColumnsOf(cells, headerFrom, headerTo, left, right, first, end, nameColumn);
  const read = readPeople(frame, headerTo + 1, nameColumn, ids, first, end, infoDepartment(title));
  return {
    headerFrom,
    headerTo,
    dayRow,
    slots,
    resolved,
    columns,
    nameColumn,
    idColumns: ids,
    ...read,
    halfDays: columns.some(({ part }) => part !== "day") || read.people.some(({ rows }) => rows.length > 1),
  };
}

export function rowText(cells: SheetCells, row: number, left: number, right: number): string {
  const texts: string[] = [];
  for (let column = left; column < right; column++) {
    const value = cells.raw(row, column);
    if (value !== "" && texts.length < 40) texts.push(String(value));
  }
  return texts.join(" ");
}

function rowsFrom(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

/** 「月份」 over 1 to 12 is a year of months. */
function isYearHeader(cells: SheetCells, row: number, slots: readonly DaySlot[]): boolean {
  const last = slots[slots.length - 1]?.cell;
  if (slots.length !== 12 || last?.kind !== "number" || last.date !== 12) return false;
  return [row - 1, row].some((near) =>
    slots.some(({ column }) => /月份/.test(compactText(cells.value(near, column)))),
  );
}

/** The weekday that shares a cell with its day: 「1\n六」, 「1(六)」, 「1日 六」. 「1日」 alone names none. */
function weekdayBeside(cells: SheetCells, row: number, column: number): number | null {
  const text = foldText(cells.raw(row, column));
  const inside =
    /(?:星期|周|[(])([一二三四五六日天])/.exec(text)?.[1] ??
    /^\d{1,2}(?:[日号]\s*|\s+)([一二三四五六日天])$/.exec(text)?.[1] ??
    /^\d{1,2}([一二三四五六])$/.exec(text)?.[1];
  return inside ? readWeekday(inside) : null;
}

function findPartRow(
  cells: SheetCells,
  dayRow: number,
  bottom: number,
  slots: readonly DaySlot[],
): number | null {
  for (let row = dayRow + 1; row <= dayRow + 3 && row < bottom; row++) {
    let named = 0;
    for (const { column, width } of slots) {
      for (let at = column; at < column + width; at++) {
        const part = readPart(cells.raw(row, at));
        if (part !== undefined && part !== null) {
          named += 1;
          break;
        }
      }
    }
    // A row of marks could hold 「上午」 once; a header names the parts of most days.
    if (named >= slots.length * 0.6) return row;
  }
  return null;
}

function findName(
  cells: SheetCells,
  from: number,
  to: number,
  left: number,
  right: number,
  first: number,
  end: number,
): { row: number; column: number } | null {
  const names = (fieldOf("attendance", "person")?.synonyms ?? []).map(foldHeader);
  for (const exact of [true, false]) {
    for (let row = to - 1; row >= from; row--) {
      for (let column = left; column < right; column++) {
        if (column >= first && column < end) continue;
        const text = foldHeader(cells.raw(row, column));
        if (text === "") continue;
        const named = exact
          ? names.includes(text)
          : /^.{0,4}姓名.{0,2}$|^部门人员$/.test(text) && !/[:：]./.test(compactText(cells.raw(row, column)));
        if (named) return { row, column };
      }
    }
  }
  return null;
}

/** The column left of the days that holds most names, where no header says so. */
function nameColumnByContents(
  cells: SheetCells,
  from: number,
  bottom: number,
  left: number,
  right: number,
  first: number,
  end: number,
): number | null {
  let best: number | null = null;
  let most = 1;
  for (let column = left; column < right; column++) {
    if (column >= first && column < end) continue;
    const names = new Set<string>();
    for (let row = from; row < Math.min(bottom, from + 60); row++) {
      const value = cells.raw(row, column);
      if (typeof value === "string" && isName(value) && !isDepartment(value)) names.add(compactText(value));
    }
    if (names.size > most) {
      best = column;
      most = names.size;
    }
  }
  return best;
}

function idColumnsOf(
  cells: SheetCells,
  from: number,
  to: number,
  left: number,
  right: number,
  first: number,
  end: number,
  nameColumn: number,
): Map<number, string> {
  const ids = new Map<number, string>([[nameColumn, "person"]]);
  const fields = LEDGERS.attendance.fields.filter(({ id }) => ID_FIELDS.includes(id) && id !== "person");
  for (let column = left; column < right; column++) {
    if (column === nameColumn || (column >= first && column < end)) continue;
    for (let row = from; row <= to; row++) {
      const text = foldHeader(cells.value(row, column));
      const field = fields.find(({ synonyms }) => synonyms.some((name) => foldHeader(name) === text));
      if (text !== "" && field && ![...ids.values()].includes(field.id)) ids.set(column, field.id);
    }
  }
  return ids;
}

/** 「部门：综合科」 in the rows above the header. */
function infoDepartment(text: string): string | null {
  const match = /(?:部门|科室|单位|股室|处室)(?:名称)?\s*[:：]\s*([^\s:：]{2,40})/.exec(text);
  const name = match?.[1] ?? null;
  return name !== null && !/时间|日期|年|月/.test(name) ? name : null;
}

function markColumns(
  cells: SheetCells,
  slots: readonly DaySlot[],
  resolved: ResolvedDays,
  partRow: number | null,
  dayRow: number,
): MarkColumn[] {
  const columns: MarkColumn[] = [];
  slots.forEach(({ column, width }, slot) => {
    const day = resolved.days[slot];
    if (!day) return;
    const row = partRow ?? dayRow + 1;
    const labels = Array.from({ length: width }, (_, index) =>
      partRow === null ? undefined : readPart(cells.value(row, column + index)),
    );
    const labelled = labels.some((part) => part !== undefined);
    const byPosition = partsByPosition(width);
    labels.forEach((label, index) => {
      const part = labelled ? label : byPosition[index];
      if (part) columns.push({ column: column + index, day, part, slot });
    });
  });
  return columns;
}

type ReadPeople = Pick<
  Block,
  "people" | "personRowSet" | "groupRows" | "totalRows" | "formRows" | "namelessRows" | "end"
>;

function readPeople(
  frame: BlockFrame,
  from: number,
  nameColumn: number,
  ids: ReadonlyMap<number, string>,
  first: number,
  end: number,
  infoGroup: string | null,
): ReadPeople {
  const { cells, left, right, bottom } = frame;
  const columnOf = (id: string): number | null => [...ids].find(([, field]) => field === id)?.[0] ?? null;
  const departmentColumn = columnOf("department");
  const staffColumn = columnOf("staff-number");
  const people: {
    person: PersonName;
    department: string | null;
    staffNumber: string | null;
    row: number;
    rows: { row: number; label: Part | null }[];
  }[] = [];
  const personRowSet = new Set<number>();
  const groupRows: number[] = [];
  const totalRows: number[] = [];
  const formRows: number[] = [];
  const namelessRows: number[] = [];
  let group: string | null = null;
  let carried: string | null = null;
  let row = from;
  for (; row < bottom; row++) {
    const merge = cells.merge(row, nameColumn);
    const named = merge && merge.row < row ? "" : cells.raw(row, nameColumn);
    const label = partLabel(cells, row, left, first, nameColumn);
    const current = people[people.length - 1];
    const withinMerge = merge !== null && merge.row < row && current?.row === merge.row;
    const marks = countFilled(cells, row, first, end);
    if (
      withinMerge ||
      (current &&
        personRowSet.has(row - 1) &&
        isBlank(named) &&
        continues(cells, row, label, marks, merge === null, current.rows.length, left, first))
    ) {
      current?.rows.push({ row, label });
      personRowSet.add(row);
      continue;
    }
    const alone = marks === 0 ? firstText(cells, row, left, right) : "";
    if (alone !== "" && isDepartment(alone) && onlyText(cells, row, left, right)) {
      group = alone;
      groupRows.push(row);
      continue;
    }
    const person = readPersonName(named);
    if (person) {
      if (
        current &&
        current.person.name === person.name &&
        current.row >= row - 3 &&
        label &&
        label !== current.rows[0]?.label &&
        personRowSet.has(row - 1)
      ) {
        current.rows.push({ row, label });
        personRowSet.add(row);
        continue;
      }
      if (isStrayText(cells, row, nameColumn, marks)) break;
      const own = departmentColumn === null ? "" : compactText(cells.value(row, departmentColumn));
      if (own !== "") carried = own;
      // Without merged cells only the first row of a department names it.
      const inherited = departmentColumn !== null && frame.cells.sheet.merges.length === 0 ? carried : null;
      people.push({
        person,
        department: person.department ?? (own !== "" ? own : (group ?? inherited ?? infoGroup)),
        staffNumber: staffColumn === null ? null : textOrNull(cells.value(row, staffColumn)),
        row,
        rows: [{ row, label }],
      });
      personRowSet.add(row);
      continue;
    }
    const text = firstText(cells, row, left, right);
    if (scoreRow(cells, row, left, right) > 0 && marks >= 5 && isNewHeader(cells, row, nameColumn)) break;
    if (totalWord(text) !== null) totalRows.push(row);
    else if (isSignatureText(text) || isNoteText(text)) continue;
    else if (marks >= 1 && isBlank(named) && hasNumber(cells, row, left, first)) namelessRows.push(row);
    else if (marks === 0 && hasNumber(cells, row, left, first)) formRows.push(row);
  }
  return {
    people: people.map((one) => ({ ...one, rows: withParts(one.rows) })),
    personRowSet,
    groupRows,
    totalRows,
    formRows,
    namelessRows,
    end: row,
  };
}

function withParts(rows: readonly { row: number; label: Part | null }[]): { row: number; part: Part }[] {
  const labelled = rows.some(({ label }) => label !== null);
  const parts = partsByPosition(rows.length);
  return rows.flatMap(({ row, label }, index) => {
    const part = labelled ? label : (parts[index] ?? null);
    return part ? [{ row, part }] : [];
  });
}

function partLabel(
  cells: SheetCells,
  row: number,
  left: number,
  first: number,
  nameColumn: number,
): Part | null {
  for (let column = left; column < first; column++) {
    if (column === nameColumn) continue;
    const part = readPart(cells.raw(row, column));
    if (part) return part;
  }
  return null;
}

/** A second row of the person above: labelled as a part, or with marks and nothing that begins a new person. */
function continues(
  cells: SheetCells,
  row: number,
  label: Part | null,
  marks: number,
  unmerged: boolean,
  before: number,
  left: number,
  first: number,
): boolean {
  if (before >= 4) return false;
  if (label) return label !== "morning";
  return unmerged && marks > 0 && firstTextBetween(cells, row, left, first) === "";
}

/** A name in the name column over nothing but one long text is a note, not a person. */
function isStrayText(cells: SheetCells, row: number, nameColumn: number, marks: number): boolean {
  if (marks > 0) return false;
  const merge = cells.merge(row, nameColumn);
  return merge !== null && merge.columns > 3;
}

function isNewHeader(cells: SheetCells, row: number, nameColumn: number): boolean {
  return (
    /姓名|人员/.test(compactText(cells.value(row, nameColumn))) ||
    readPersonName(cells.raw(row, nameColumn)) === null
  );
}

function countFilled(cells: SheetCells, row: number, first: number, end: number): number {
  let filled = 0;
  for (let column = first; column < end; column++) {
    const value = cells.raw(row, column);
    if (value !== "" && !isBlank(value)) filled += 1;
  }
  return filled;
}

function firstTextBetween(cells: SheetCells, row: number, left: number, right: number): string {
  for (let column = left; column < right; column++) {
    const value = cells.raw(row, column);
    if (value !== "" && !isBlank(value)) return compactText(value);
  }
  return "";
}

function firstText(cells: SheetCells, row: number, left: number, right: number): string {
  const text = firstTextBetween(cells, row, left, right);
  if (!/^\d+$/.test(text)) return text;
  for (let column = left; column < right; column++) {
    const value = cells.raw(row, column);
    if (typeof value === "string" && !isBlank(value) && !/^\d+$/.test(compactText(value)))
      return compactText(value);
  }
  return text;
}

function onlyText(cells: SheetCells, row: number, left: number, right: number): boolean {
  let filled = 0;
  for (let column = left; column < right; column++) if (!isBlank(cells.raw(row, column))) filled += 1;
  return filled === 1;
}

function hasNumber(cells: SheetCells, row: number, left: number, first: number): boolean {
  for (let column = left; column < first; column++) {
    if (/^\d{1,4}$/.test(compactText(cells.raw(row, column)))) return true;
  }
  return false;
}

function textOrNull(value: string | number | boolean): string | null {
  const text = compactText(value);
  return text === "" || text === "--" ? null : text;
}
