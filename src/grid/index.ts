export {
  addressText,
  areaText,
  boundingArea,
  columnLetters,
  columnNumber,
  parseAddress,
  parseArea,
  quoteSheetName,
} from "./address";
export { byObject } from "./by-object";
export { byText } from "./by-text";
export { cellsOf, filledArea, type SheetCells } from "./cells";
export { chineseDay } from "./dates/chinese-day";
export { inChineseDates } from "./dates/english";
export { dayToSerial, serialToDay } from "./dates/serial";
export type { DateContext, DateReading } from "./dates/date-reading";
export type { DateSpan, Day, Month } from "./dates/date-span";
export { readDate } from "./dates/read-date";
export {
  addDays,
  earlierOf,
  dayFromNumber,
  dayNumber,
  dayParts,
  daysBetween,
  daysInMonth,
  FIRST_YEAR,
  isDay,
  LAST_YEAR,
  makeDay,
  makeMonth,
  monthOf,
  monthSpan,
  weekdayOf,
} from "./dates/day";
export { isMorning } from "./dates/half-of-day";
export { addMonths, endOfMonth, monthsBetween } from "./dates/months";
export { fingerprint, hashOf } from "./fingerprint";
export { mergeAreas } from "./merge-areas";
export { overlaps } from "./overlap";
export { chineseNumber, numberInText, readAmount, readNumber, readPercent, toHundredths } from "./number";
export type { Area, CellArea, CellValue, Sheet, SheetVisibility } from "./sheet";
export {
  bracketOf,
  compactText,
  foldHeader,
  foldText,
  isBlank,
  isErrorValue,
  toHalfWidth,
  withoutSpaces,
} from "./text";
