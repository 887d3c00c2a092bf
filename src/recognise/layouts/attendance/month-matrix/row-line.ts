import { compactText, isBlank, type CellValue, type SheetCells } from "../../../../grid";
import type { NameReader } from "../../../columns/named-people";
import { foldName } from "../../../columns/names";
import { isFigureLabel, readPersonName, type PersonName } from "../../../columns/person-name";
import { isSampleText } from "../../../find/row-cells";
import { readPart, type Part } from "../../../marks/parts";
import { givenName } from "../../../taught/taught-table";
import { departmentHeading } from "../department-heading";
import type { BlockFrame, DayColumns, PersonRows } from "./grid-block";
import { countFilled, firstText, firstTextBetween, hasNumber, numberIn, onlyText } from "./row-texts";

/** Where people stand in a block. */
export interface PeoplePlace {
  readonly nameColumn: number;
  /** Whether a header says that the column names people. */
  readonly namesPeople: boolean;
  readonly idColumns: ReadonlyMap<number, string>;
  readonly days: DayColumns;
  /** The department that stands above the whole block. */
  readonly department: string | null;
}

/** What is known of the rows above. */
export interface PeopleAbove {
  /** The first row below the header. */
  readonly from: number;
  /** Reads the column of names. */
  readonly nameOf: NameReader;
  /** The first row of everybody. */
  readonly people: readonly Pick<PersonRows, "row">[];
}

/** A row as far as it is looked at for every kind of row. */
export interface Line {
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

/** What a row shows, before it is known whose it is. */
export function lineAt(frame: BlockFrame, place: PeoplePlace, row: number): Line {
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

function partLabel({ cells, left }: BlockFrame, { nameColumn, days }: PeoplePlace, row: number): Part | null {
  for (let column = left; column < days.first; column++) {
    if (column === nameColumn) continue;
    const part = readPart(cells.raw(row, column));
    if (part) return part;
  }
  return null;
}

/** Whether a row shows how to fill in the form. */
export function showsHow({ cells, left }: BlockFrame, { days }: PeoplePlace, { row, named }: Line): boolean {
  return [compactText(named), firstTextBetween(cells, row, left, days.first)].some(isSampleText);
}

/** A department alone in a row without marks. */
export function headingIn(frame: BlockFrame, line: Line): string | null {
  const alone = textAlone(frame, line);
  return alone === "" ? null : departmentHeading(alone);
}

/** What stands alone in a row without marks; "" where nothing does. */
export function textAlone({ cells, left, right }: BlockFrame, { row, marks }: Line): string {
  return marks === 0 && onlyText(cells, row, left, right) ? firstText(cells, row, left, right) : "";
}

/** 备注 left of the names: what follows is said of somebody. */
export function isRemark({ cells, left }: BlockFrame, { nameColumn }: PeoplePlace, { row }: Line): boolean {
  return /^(?:备注|说明|注)$/.test(firstTextBetween(cells, row, left, nameColumn));
}

/**
 * Who is named; a word that looks like no name, or a number, is somebody's only where marks stand beside it. Below 姓名 whoever is
 * numbered behind the person above and has marks is somebody, whatever the word: 单位, 老赵, 李（厨房）.
 */
export function personIn(
  frame: BlockFrame,
  place: PeoplePlace,
  walk: PeopleAbove,
  line: Line,
): PersonName | null {
  const { named, marks } = line;
  if (frame.taught?.anyName) return givenName(named);
  const usual = readPersonName(named) ?? (marks > 0 ? walk.nameOf(named) : null);
  if (usual || !place.namesPeople || !isNextInNumber(frame, place, walk, line)) return usual;
  const { name, note } = foldName(named);
  return { name, note, department: null };
}

/** So many marks make a numbered row somebody's whatever its name. */
export const FEWEST_MARKS = 3;

/** Whether a row is numbered behind the one above, or as the first, and has marks; no row of sums. */
function isNextInNumber(
  { cells, left }: BlockFrame,
  { nameColumn }: PeoplePlace,
  { people, from }: PeopleAbove,
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

/** A name in the name column over nothing but one long text is a note, not a person. */
export function isStrayText(cells: SheetCells, nameColumn: number, { row, marks }: Line): boolean {
  if (marks > 0) return false;
  const merge = cells.merge(row, nameColumn);
  return merge !== null && merge.columns > 3;
}

/** A row of marks whose name is missing or can't be read, and that is not a row of sums. */
export function isNameless(frame: BlockFrame, place: PeoplePlace, walk: PeopleAbove, line: Line): boolean {
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
