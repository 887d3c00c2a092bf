import { compactText, isBlank, type CellValue, type SheetCells } from "../../../../grid";
import { scoreRow } from "../../../find/day-row";
import { partsByPosition, readPart, type Part } from "../../../marks/parts";
import {
  isDepartment,
  isFigureLabel,
  readPersonName,
  readStaffNumber,
  type PersonName,
} from "../../../columns/person-name";
import { isNoteText, isSignatureText, totalWord } from "../../../find/row-cells";
import { givenName } from "../../../taught/taught-table";
import type { Block, BlockFrame } from "./grid-block";
import { infoDepartment } from "./header";

type ReadPeople = Pick<
  Block,
  "people" | "personRowSet" | "groupRows" | "totalRows" | "formRows" | "namelessRows" | "end" | "closed"
>;

export function readPeople(
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
  let closed = from;
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
      closed = row + 1;
      continue;
    }
    const alone = marks === 0 ? firstText(cells, row, left, right) : "";
    const heading = alone !== "" && onlyText(cells, row, left, right) ? departmentHeading(alone) : null;
    if (heading !== null) {
      group = heading;
      groupRows.push(row);
      continue;
    }
    const person = frame.taught?.anyName
      ? givenName(named)
      : (readPersonName(named) ?? (marks > 0 ? byNumber(named) : null));
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
        closed = row + 1;
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
      closed = row + 1;
      continue;
    }
    const text = firstText(cells, row, left, right);
    if (scoreRow(cells, row, left, right) > 0 && marks >= 5 && isNewHeader(cells, row, nameColumn)) break;
    if (people.length === 0 && isBlank(named) && namesHalves(cells, row, first, end)) continue;
    const below = isSignatureText(text) || isNoteText(text);
    if (totalWord(text) !== null || below) closed = row + 1;
    if (totalWord(text) !== null) totalRows.push(row);
    else if (below) continue;
    else if (isBlank(named) && isFilledRow(cells, row, marks, left, first)) namelessRows.push(row);
    else if (marks >= 3 && !isBlank(named) && !isFigureLabel(String(named)) && row > from)
      namelessRows.push(row);
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
    closed,
  };
}

/** Somebody whom a staff number names. */
function byNumber(value: CellValue): PersonName | null {
  const number = readStaffNumber(value);
  return number === null ? null : { name: number, note: null, department: null };
}

/** A row of marks whose name is missing: numbered, or with as many marks as somebody has, and not a row of sums. */
function isFilledRow(cells: SheetCells, row: number, marks: number, left: number, first: number): boolean {
  if (marks === 0) return false;
  const label = firstTextBetween(cells, row, left, first);
  return hasNumber(cells, row, left, first) || (marks >= 3 && label.length <= 6 && !isFigureLabel(label));
}

/** 上班 | 下班 below the dates: the second row of the header. */
function namesHalves(cells: SheetCells, row: number, first: number, end: number): boolean {
  let words = 0;
  for (let column = first; column < end; column++) {
    const text = compactText(cells.raw(row, column));
    if (text === "") continue;
    if (
      !/^(?:上班|下班|签到|签退|上|下|早|中|晚|首次|末次|最早|最晚|时间|状态|上午|下午|晚上)(?:打卡|时间)?\d?$/.test(
        text,
      )
    )
      return false;
    words += 1;
  }
  return words >= 2;
}

/** 「财务科」 or 「部门：财务科」 alone in a row, over its people. */
function departmentHeading(text: string): string | null {
  return isDepartment(text) ? text : infoDepartment(text);
}

function withParts(rows: readonly { row: number; label: Part | null }[]): { row: number; part: Part }[] {
  const labelled = rows.some(({ label }) => label !== null);
  const parts = partsByPosition(rows.length);
  const labels = new Set(rows.map(({ label }) => label));
  // A row without a label above 下午 is the morning, above 加班 the day.
  const unlabelled: Part = labels.has("afternoon") && !labels.has("morning") ? "morning" : "day";
  const open = !labels.has(unlabelled);
  return rows.flatMap(({ row, label }, index) => {
    const part = labelled ? (label ?? (open && index === 0 ? unlabelled : null)) : (parts[index] ?? null);
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
  // 「出勤 | √」 below the last person begins a legend.
  if (label) return label !== "morning" && (label !== "day" || marks > 0);
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
