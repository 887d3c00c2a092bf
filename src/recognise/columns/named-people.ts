import { compactText, foldText, isBlank, readDate, type CellValue, type SheetCells } from "../../grid";
import { isColumnName } from "../find/header-words";
import { isNoteText, isSampleText, isSignatureText, isSignatureWord, totalWord } from "../find/row-cells";
import { isCodeWord } from "./code-words";
import { hidesPeople, isWeekday } from "./looks-like-name";
import { foldName } from "./names";
import { isDepartment, isFigureLabel, readPersonName, readStaffNumber, type PersonName } from "./person-name";

export type NameReader = (value: CellValue) => PersonName | null;

/** So many of the cells below 姓名 that look like no name make it a column of other names than usual. */
const OTHERS = 0.25;
/** So many of the cells are names of one kind or the other, or the column holds something else. */
const MOST = 0.7;

/**
 * Reads the names below a header that says 姓名. Offices that hide their people write 甲, A, 姓名1, user1: where the column is full of
 * such short words, each is somebody, whatever it looks like. Where usual names fill the column, its odd word stays nobody's:
 * a legend stands below a table often enough.
 *
 * @param from the first row below the header
 * @param bottom the row behind the last
 */
export function nameReader(cells: SheetCells, column: number, from: number, bottom: number): NameReader {
  let filled = 0;
  let usual = 0;
  const others = new Set<string>();
  let other = 0;
  for (const [value, times] of timesOf(cells, column, from, bottom)) {
    if (isFoot(compactText(value))) continue;
    filled += times;
    if (readUsual(value)) usual += times;
    else if (otherName(value)) {
      other += times;
      others.add(compactText(value));
    }
  }
  const ofOthers =
    (others.size >= 2 || [...others].some(hidesPeople)) &&
    other >= filled * OTHERS &&
    usual + other >= filled * MOST;
  return ofOthers ? (value) => readUsual(value) ?? otherName(value) : readUsual;
}

/** How often each value stands in a column: a log of punches names the same people thousands of times. */
function timesOf(cells: SheetCells, column: number, from: number, bottom: number): Map<CellValue, number> {
  const times = new Map<CellValue, number>();
  for (let row = from; row < bottom; row++) {
    const value = cells.raw(row, column);
    if (!isBlank(value)) times.set(value, (times.get(value) ?? 0) + 1);
  }
  return times;
}

/** A name as names look, or the number of somebody on the staff. */
export function readUsual(value: CellValue): PersonName | null {
  const number = readStaffNumber(value);
  return readPersonName(value) ?? (number === null ? null : { name: number, note: null, department: null });
}

/** 姓名1, 人员A: words that head columns, numbered, are people. */
const NUMBERED =
  /^(?:姓名|人员|职工|干部|员工|成员|用户|学生|学员|同志)[-_]?(?:\d{1,4}|[A-Za-z]|[甲乙丙丁戊己庚辛壬癸一二三四五六七八九十]{1,2})$/;
/** 1号, 「01」: numbers that stand for people. */
const NUMBER = /^\d{1,3}号$|^0\d$/;
/** One to six characters, a hidden one among them; a user's name of a program. */
const SHORT =
  /^(?=.*[\u3400-\u9FFFA-Za-z])[\u3400-\u9FFFA-Za-z\d*○〇◯□■█●×·_-]{1,6}$|^[A-Za-z][\w.@-]{0,19}$|^[×█■]{2,4}$|^\d{3}\*{2,4}\d{2,4}$/;

/** Whoever a short word names below 姓名; null for a sum, a note, a mark, a day, a department. */
function otherName(value: CellValue): PersonName | null {
  if (typeof value !== "string") return null;
  const { name, note } = foldName(value);
  const isName = NUMBERED.test(name) || NUMBER.test(name) || (SHORT.test(name) && !isOtherWord(name));
  return isName && !isFoot(compactText(value)) ? { name, note, department: null } : null;
}

function isOtherWord(text: string): boolean {
  const plain = text.replace(/[*○〇◯□■█●×]/g, "");
  return (
    isFigureLabel(plain) ||
    isCodeWord(plain) ||
    isColumnName(text) ||
    isWeekday(plain) ||
    isDepartment(plain) ||
    isTime(text)
  );
}

/** Whether a text is a day, a stretch or a time of day. */
function isTime(text: string): boolean {
  const { kind } = readDate(foldText(text), { year: 2024, month: 1 });
  return kind !== "invalid" && kind !== "empty";
}

function isFoot(text: string): boolean {
  return (
    totalWord(text) !== null ||
    isNoteText(text) ||
    isSignatureText(text) ||
    isSignatureWord(text) ||
    isSampleText(text)
  );
}
