import { compactText, isBlank, type SheetCells } from "../../../../grid";
import { looksLikeName } from "../../../columns/looks-like-name";
import { nameReader, readUsual } from "../../../columns/named-people";
import { isFigureLabel, readPersonName, type PersonName } from "../../../columns/person-name";
import { scoreRow } from "../../../find/day-row";
import { readPeriodClue } from "../../../find/period";
import { textOfRows } from "../../../find/title";
import { isNoteText, isSignatureText, totalWord } from "../../../find/row-cells";
import { foldMark } from "../../../marks/mark-glyphs";
import { speaksOfAttendance } from "../../../marks/mark-words";
import { partsByPosition, type Part } from "../../../marks/parts";
import type { GridBlock, BlockFrame, PersonRows } from "./grid-block";
import { bannerName, isBracketed } from "../department-heading";
import { joinMoved } from "./moved-people";
import { countPeople } from "./notes-below";
import {
  FEWEST_MARKS,
  headingIn,
  isNameless,
  isRemark,
  isStrayText,
  lineAt,
  personIn,
  showsHow,
  textAlone,
  type Line,
  type PeopleAbove,
  type PeoplePlace,
} from "./row-line";
import { firstText, firstTextBetween, hasNumber, namesHalves } from "./row-texts";

type ReadPeople = Pick<
  GridBlock,
  "people" | "personRowSet" | "groupRows" | "totalRows" | "formRows" | "namelessRows" | "end" | "closed"
>;

/** A person with the rows that are theirs, before it is known which part of the day each is. */
type OpenPerson = Omit<PersonRows, "rows"> & {
  readonly rows: { readonly row: number; readonly label: Part | null }[];
};

/** What has been read so far, going down. */
interface Walk extends PeopleAbove {
  readonly people: OpenPerson[];
  readonly personRowSet: Set<number>;
  /** What stands below the days of everybody above, folded, and the row to which it was gathered. */
  readonly marks: Set<string>;
  gathered: number;
  readonly groupRows: number[];
  readonly totalRows: number[];
  readonly formRows: number[];
  readonly namelessRows: number[];
  closed: number;
  /** The last row that sums up everybody: 合计, 出勤人数. */
  sum: number | null;
  /** Whether a line has been met that names a month: the title of the next block. */
  titled: boolean;
  /** The department that a row of its own named last, and the one that a row of people named last. */
  group: string | null;
  carried: string | null;
}

/** The people below a header, to the next header or the end; totals, groups and forms' empty rows are noted beside. */
export function readPeople(frame: BlockFrame, from: number, place: PeoplePlace): ReadPeople {
  const walk: Walk = {
    from,
    nameOf: place.namesPeople ? nameReader(frame.cells, place.nameColumn, from, frame.bottom) : readUsual,
    people: [],
    personRowSet: new Set(),
    marks: new Set(),
    gathered: from,
    groupRows: [],
    totalRows: [],
    formRows: [],
    namelessRows: [],
    closed: from,
    sum: null,
    titled: false,
    group: null,
    carried: null,
  };
  let row = from;
  while (row < frame.bottom && readRow(frame, place, walk, lineAt(frame, place, row))) row++;
  for (const { row } of walk.people.splice(countPeople(frame, place, walk))) walk.personRowSet.delete(row);
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
  if (heading !== null || isBanner(frame, place, walk, line)) {
    walk.group = heading ?? bannerName(textAlone(frame, line));
    walk.groupRows.push(row);
    return true;
  }
  if (explainsMark(frame, place, walk, line)) return true;
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

/**
 * A text alone right over somebody's row heads them, whatever it is called, and ends the department above; what could be somebody's name
 * is a person without marks unless brackets tell it from one.
 */
function isBanner(frame: BlockFrame, place: PeoplePlace, walk: Walk, line: Line): boolean {
  const text = textAlone(frame, line);
  if (text === "" || totalWord(text) !== null || isSignatureText(text) || isNoteText(text)) return false;
  const mayBeName = looksLikeName(text) || (text.length <= MOST_OF_NAME && readPersonName(text) !== null);
  if (mayBeName && !isBracketed(text) && !GROUP.test(text)) return false;
  return goesOn(frame, place, walk, line.row + 1);
}

/** Nobody's name is longer without a dot; and what shorter words for people who belong together end in. */
const MOST_OF_NAME = 4;
const GROUP = /^.{1,3}庭$|(?:后勤|机关|政工)$/;

/** A row of a legend laid out in cells: a mark that stands below the days above, and a word of attendance beside it. */
function explainsMark(frame: BlockFrame, place: PeoplePlace, walk: Walk, { row, named }: Line): boolean {
  const mark = foldMark(compactText(named));
  if (mark === "" || !speaksOfAttendance(compactText(frame.cells.raw(row, place.nameColumn + 1))))
    return false;
  gatherMarks(frame, place, walk, row);
  return walk.marks.has(mark);
}

/** Takes the marks of everybody above a row; where days hold words every row asks, and looks at no row again. */
function gatherMarks({ cells }: BlockFrame, { days }: PeoplePlace, walk: Walk, to: number): void {
  for (; walk.gathered < to; walk.gathered++) {
    if (!walk.personRowSet.has(walk.gathered)) continue;
    for (let column = days.first; column < days.end; column++)
      walk.marks.add(foldMark(compactText(cells.raw(walk.gathered, column))));
  }
}

function addRow(walk: Walk, { rows }: OpenPerson, { row, label }: Line): void {
  rows.push({ row, label });
  walk.personRowSet.add(row);
  walk.closed = row + 1;
}

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
  const total = totalWord(text);
  if (total === "total" || (marks >= FEWEST_MARKS && isFigureLabel(text))) walk.sum = row;
  const isBelow = isSignatureText(text) || isNoteText(text);
  // A legend or a date of making below the next block's title is that block's.
  if (!isBelow && marks <= 3 && readPeriodClue(textOfRows(cells, [row], left, right)).month !== null)
    walk.titled = true;
  if ((total !== null || isBelow) && !walk.titled) walk.closed = row + 1;
  if (total !== null) walk.totalRows.push(row);
  else if (!isBelow) noteUnnamed(frame, place, walk, line);
  return true;
}

function noteUnnamed(frame: BlockFrame, place: PeoplePlace, walk: Walk, line: Line): void {
  const { row, marks } = line;
  if (isNameless(frame, place, walk, line)) walk.namelessRows.push(row);
  else if (marks === 0 && hasNumber(frame.cells, row, frame.left, place.days.first)) walk.formRows.push(row);
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
