import { compactText, isBlank, type CellValue, type SheetCells } from "../../../../grid";
import { nameReader, readUsual, type NameReader } from "../../../columns/named-people";
import { foldName } from "../../../columns/names";
import { isFigureLabel, readPersonName, type PersonName } from "../../../columns/person-name";
import { scoreRow } from "../../../find/day-row";
import { readPeriodClue } from "../../../find/period";
import { textOfRows } from "../../../find/title";
import { isNoteText, isSampleText, isSignatureText, totalWord } from "../../../find/row-cells";
import { partsByPosition, readPart, type Part } from "../../../marks/parts";
import { givenName } from "../../../taught/taught-table";
import type { GridBlock, BlockFrame, DayColumns, PersonRows } from "./grid-block";
import { departmentHeading } from "../department-heading";
import { joinMoved } from "./moved-people";
import {
  countFilled,
  firstText,
  firstTextBetween,
  hasNumber,
  namesHalves,
  numberIn,
  onlyText,
} from "./row-texts";

type ReadPeople = Pick<
  GridBlock,
  "people" | "personRowSet" | "groupRows" | "totalRows" | "formRows" | "namelessRows" | "end" | "closed"
>;

/** Where people stand in a block. */
interface PeoplePlace {
  readonly nameColumn: number;
  /** Whether a header says that the column names people. */
  readonly namesPeople: boolean;
  readonly idColumns: ReadonlyMap<number, string>;
  readonly days: DayColumns;
  /** The department that stands above the whole block. */
  readonly department: string | null;
}

/** A person with the rows that are theirs, before it is known which part of the day each is. */
type OpenPerson = Omit<PersonRows, "rows"> & {
  readonly rows: { readonly row: number; readonly label: Part | null }[];
};

/** What has been read so far, going down. */
interface Walk {
  /** The first row below the header. */
  readonly from: number;
  /** Reads the column of names. */
  readonly nameOf: NameReader;
  readonly people: OpenPerson[];
  readonly personRowSet: Set<number>;
  readonly groupRows: number[];
  readonly totalRows: number[];
  readonly formRows: number[];
  readonly namelessRows: number[];
  closed: number;
  /** Whether a line has been met that names a month: the title of the next block. */
  titled: boolean;
  /** The department that a row of its own named last, and the one that a row of people named last. */
  group: string | null;
  carried: string | null;
}

/** A row as far as it is looked at for every kind of row. */
interface Line {
  readonly row: number;
  /** What stands in the column of names; nothing below the first row of a merged cell. */
  readonly named: CellValue;
  /** The row below which the cell of names is merged, above this one. */
  readonly mergedBelow: number | null;
  readonly isMerged: boolean;
  readonly label: Part | null;
  /** Filled cells below the days. */
  readonly marks: number;
}

/** The people below a header, to the next header or the end; totals, groups and forms' empty rows are noted beside. */
export function readPeople(frame: BlockFrame, from: number, place: PeoplePlace): ReadPeople {
  const walk: Walk = {
    from,
    nameOf: place.namesPeople ? nameReader(frame.cells, place.nameColumn, from, frame.bottom) : readUsual,
    people: [],
    personRowSet: new Set(),
    groupRows: [],
    totalRows: [],
    formRows: [],
    namelessRows: [],
    closed: from,
    titled: false,
    group: null,
    carried: null,
  };
  let row = from;
  while (row < frame.bottom && readRow(frame, place, walk, lineAt(frame, place, row))) row++;
  const { people, personRowSet, groupRows, totalRows, formRows, namelessRows, closed } = walk;
  return {
    people: joinMoved(
      frame.cells,
      people.map((one) => ({ ...one, rows: withParts(one.rows) })),
      place.days,
    ),
    personRowSet,
    groupRows,
    totalRows,
    formRows,
    namelessRows,
    end: row,
    closed,
  };
}

function lineAt(frame: BlockFrame, place: PeoplePlace, row: number): Line {
  const { cells } = frame;
  const merge = cells.merge(row, place.nameColumn);
  const below = merge !== null && merge.row < row;
  return {
    row,
    named: below ? "" : cells.raw(row, place.nameColumn),
    mergedBelow: below ? merge.row : null,
    isMerged: merge !== null,
    label: partLabel(frame, place, row),
    marks: countFilled(cells, row, place.days),
  };
}

/** Notes what a row is; false where the block ends before it. */
function readRow(frame: BlockFrame, place: PeoplePlace, walk: Walk, line: Line): boolean {
  const { row } = line;
  if (showsHow(frame, place, line)) {
    walk.formRows.push(row);
    return true;
  }
  const current = walk.people[walk.people.length - 1];
  if (current && (line.mergedBelow === current.row || continues(frame, place, walk, line))) {
    addRow(walk, current, line);
    return true;
  }
  const heading = headingIn(frame, line);
  if (heading !== null) {
    walk.group = heading;
    walk.groupRows.push(row);
    return true;
  }
  const person = isRemark(frame, place, line) ? null : personIn(frame, place, walk, line);
  if (!person) return noteOther(frame, place, walk, line);
  if (current && isOtherPart(walk, current, person, line)) {
    addRow(walk, current, line);
    return true;
  }
  if (isStrayText(frame.cells, place.nameColumn, line)) {
    if (!goesOn(frame, place, walk, row + 1)) return false;
    walk.groupRows.push(row);
    walk.group = person.name;
    return true;
  }
  addPerson(frame, place, walk, { person, line });
  return true;
}

/** Whether a row shows how to fill in the form. */
function showsHow({ cells, left }: BlockFrame, { days }: PeoplePlace, { row, named }: Line): boolean {
  return [compactText(named), firstTextBetween(cells, row, left, days.first)].some(isSampleText);
}

function addRow(walk: Walk, { rows }: OpenPerson, { row, label }: Line): void {
  rows.push({ row, label });
  walk.personRowSet.add(row);
  walk.closed = row + 1;
}

/** A department alone in a row without marks. */
function headingIn({ cells, left, right }: BlockFrame, { row, marks }: Line): string | null {
  const alone = marks === 0 ? firstText(cells, row, left, right) : "";
  return alone !== "" && onlyText(cells, row, left, right) ? departmentHeading(alone) : null;
}

/** 备注 left of the names: what follows is said of somebody. */
function isRemark({ cells, left }: BlockFrame, { nameColumn }: PeoplePlace, { row }: Line): boolean {
  return /^(?:备注|说明|注)$/.test(firstTextBetween(cells, row, left, nameColumn));
}

/**
 * Who is named; a word that looks like no name, or a number, is somebody's only where marks stand beside it. Below 姓名 whoever is
 * numbered behind the person above and has marks is somebody, whatever the word: 单位, 老赵, 李（厨房）.
 */
function personIn(frame: BlockFrame, place: PeoplePlace, walk: Walk, line: Line): PersonName | null {
  const { named, marks } = line;
  if (frame.taught?.anyName) return givenName(named);
  const usual = readPersonName(named) ?? (marks > 0 ? walk.nameOf(named) : null);
  if (usual || !place.namesPeople || !isNextInNumber(frame, place, walk, line)) return usual;
  const { name, note } = foldName(named);
  return { name, note, department: null };
}

/** So many marks make a numbered row somebody's whatever its name. */
const FEWEST_MARKS = 3;

/** Whether a row is numbered behind the one above, or as the first, and has marks; no row of sums. */
function isNextInNumber(
  { cells, left }: BlockFrame,
  { nameColumn }: PeoplePlace,
  { people, from }: Walk,
  { row, named, marks }: Line,
): boolean {
  if (marks < FEWEST_MARKS || typeof named !== "string" || isBlank(named) || SUM.test(compactText(named)))
    return false;
  const numberOf = (of: number) => numberIn(cells, of, left, nameColumn);
  const number = numberOf(row);
  if (number === null) return false;
  if (row === from) return number === 1;
  const above = people[people.length - 1]?.row ?? row;
  return numberOf(row - 1) === number - 1 || (above !== row && numberOf(above) === number - 1);
}

const SUM = /^(?:合计|小计|总计|共计|累计|平均)$/;

/** The name again over another part of the day, right below. */
function isOtherPart(
  { personRowSet }: Walk,
  current: OpenPerson,
  person: PersonName,
  { row, label }: Line,
): boolean {
  return (
    current.person.name === person.name &&
    current.row >= row - 3 &&
    label !== null &&
    label !== current.rows[0]?.label &&
    personRowSet.has(row - 1)
  );
}

function addPerson(
  { cells }: BlockFrame,
  { idColumns, department }: PeoplePlace,
  walk: Walk,
  { person, line: { row, label } }: { readonly person: PersonName; readonly line: Line },
): void {
  const columnOf = (id: string): number | null =>
    [...idColumns].find(([, field]) => field === id)?.[0] ?? null;
  const departments = columnOf("department");
  const numbers = columnOf("staff-number");
  const own = departments === null ? "" : compactText(cells.value(row, departments));
  if (own !== "") walk.carried = own;
  // Without merged cells only the first row of a department names it.
  const inherited = departments !== null && cells.sheet.merges.length === 0 ? walk.carried : null;
  walk.people.push({
    person,
    department: person.department ?? (own !== "" ? own : (walk.group ?? inherited ?? department)),
    staffNumber: numbers === null ? null : textOrNull(cells.value(row, numbers)),
    row,
    rows: [{ row, label }],
  });
  walk.personRowSet.add(row);
  walk.closed = row + 1;
}

/** Notes a row that is nobody's; false where it is the next header. */
function noteOther(frame: BlockFrame, place: PeoplePlace, walk: Walk, line: Line): boolean {
  const { cells, left, right } = frame;
  const { row, marks } = line;
  if (scoreRow(cells, row, left, right) > 0 && marks >= 5 && isNewHeader(cells, row, place.nameColumn))
    return false;
  if (walk.people.length === 0 && isBlank(line.named) && namesHalves(cells, row, place.days)) return true;
  const text = firstText(cells, row, left, right);
  const isTotal = totalWord(text) !== null;
  const isBelow = isSignatureText(text) || isNoteText(text);
  // A legend or a date of making below the next block's title is that block's.
  if (!isBelow && marks <= 3 && readPeriodClue(textOfRows(cells, [row], left, right)).month !== null)
    walk.titled = true;
  if ((isTotal || isBelow) && !walk.titled) walk.closed = row + 1;
  if (isTotal) walk.totalRows.push(row);
  else if (isBelow) return true;
  else if (isNameless(frame, place, walk, line)) walk.namelessRows.push(row);
  else if (marks === 0 && hasNumber(cells, row, left, place.days.first)) walk.formRows.push(row);
  return true;
}

/** A row of marks whose name is missing or can't be read, and that is not a row of sums. */
function isNameless(frame: BlockFrame, place: PeoplePlace, walk: Walk, line: Line): boolean {
  const { row, named, marks } = line;
  if (isBlank(named)) return isFilledRow(frame, place, line);
  return marks >= 3 && !isFigureLabel(String(named)) && row > walk.from;
}

/** A row of marks whose name is missing: numbered, or with as many marks as somebody has, and not a row of sums. */
function isFilledRow({ cells, left }: BlockFrame, { days }: PeoplePlace, { row, marks }: Line): boolean {
  if (marks === 0) return false;
  const label = firstTextBetween(cells, row, left, days.first);
  const numbered = hasNumber(cells, row, left, days.first);
  return numbered || (marks >= 3 && label.length <= 6 && !isFigureLabel(label));
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

function partLabel({ cells, left }: BlockFrame, { nameColumn, days }: PeoplePlace, row: number): Part | null {
  for (let column = left; column < days.first; column++) {
    if (column === nameColumn) continue;
    const part = readPart(cells.raw(row, column));
    if (part) return part;
  }
  return null;
}

/** So many rows of one person at most. */
const MOST_PARTS = 4;

/** A second row of the person above: labelled as a part, or with marks and nothing that begins a new person. */
function continues(
  { cells, left }: BlockFrame,
  { days }: PeoplePlace,
  { people, personRowSet }: Walk,
  { row, named, label, marks, isMerged }: Line,
): boolean {
  const before = people[people.length - 1]?.rows.length ?? 0;
  if (!personRowSet.has(row - 1) || !isBlank(named) || before >= MOST_PARTS) return false;
  // 「出勤 | √」 below the last person begins a legend.
  if (label) return label !== "morning" && (label !== "day" || marks > 0);
  return !isMerged && marks > 0 && firstTextBetween(cells, row, left, days.first) === "";
}

/** A name in the name column over nothing but one long text is a note, not a person. */
function isStrayText(cells: SheetCells, nameColumn: number, { row, marks }: Line): boolean {
  if (marks > 0) return false;
  const merge = cells.merge(row, nameColumn);
  return merge !== null && merge.columns > 3;
}

/** Whether somebody's marks stand in a row: what looked like a note above it heads more people. */
function goesOn(frame: BlockFrame, place: PeoplePlace, walk: Walk, row: number): boolean {
  if (row >= frame.bottom) return false;
  const line = lineAt(frame, place, row);
  return line.marks > 0 && personIn(frame, place, walk, line) !== null;
}

function isNewHeader(cells: SheetCells, row: number, nameColumn: number): boolean {
  return (
    /姓名|人员/.test(compactText(cells.value(row, nameColumn))) ||
    readPersonName(cells.raw(row, nameColumn)) === null
  );
}

function textOrNull(value: string | number | boolean): string | null {
  const text = compactText(value);
  return text === "" || text === "--" ? null : text;
}
