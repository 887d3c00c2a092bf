import {
  dayParts,
  isBlank,
  makeDay,
  readDate,
  serialToDay,
  type CellValue,
  type DateContext,
  type DateSpan,
  type Day,
} from "../../grid";
import type { PeriodClue } from "./period";
import { yearsOfSpan } from "./school-year";

/**
 * The day of a row: any notation of docs/criteria.md §3.6, and what attendance sheets add: a day of the year 1900 that Excel shows as 3-3 (only
 * month and day count), a bare day of the title's month. Null for what is no day; "" for an empty cell.
 */
export function readRowDay(value: CellValue, clue: PeriodClue, dateSystem: 1900 | 1904): Day | null {
  if (isBlank(value)) return "";
  if (typeof value === "number" && value < 400) return smallNumber(value, clue);
  const reading = readDate(value, contextOf(clue, dateSystem));
  if (reading.kind === "date") return reading.span.from === reading.span.to ? reading.span.from : null;
  return null;
}

function contextOf({ year, month, from, to }: PeriodClue, dateSystem: 1900 | 1904): DateContext {
  const years = from !== null && to !== null ? yearsOfSpan({ from, to }) : null;
  return { year, month, ...years, dateSystem };
}

/** Reads the days of many rows; each distinct cell is worked out once. */
export function rowDayReader(clue: PeriodClue, dateSystem: 1900 | 1904): (value: CellValue) => Day | null {
  const known = new Map<CellValue, Day | null>();
  return (value) => {
    let day = known.get(value);
    if (day === undefined) {
      day = readRowDay(value, clue, dateSystem);
      known.set(value, day);
    }
    return day;
  };
}

/**
 * As `rowDayReader`, for cells that may hold a stretch of days or several: 「5月13日至5月17日」, 「2024-05-13 上午」, 「3.4、3.6」. None for an empty
 * cell, null for what is no date.
 */
export function rowSpansReader(
  clue: PeriodClue,
  dateSystem: 1900 | 1904,
): (value: CellValue) => readonly DateSpan[] | null {
  const dayOf = rowDayReader(clue, dateSystem);
  return (value) => {
    const day = dayOf(value);
    if (day === "") return [];
    if (day !== null) return [{ from: day, to: day, precision: "day" }];
    if (typeof value === "number") return null;
    const reading = readDate(stretchIn(value), contextOf(clue, dateSystem));
    const spans = reading.kind === "several" ? reading.spans : reading.kind === "date" ? [reading.span] : [];
    const fit = spans.every(({ precision }) => precision === "day" || precision === "range");
    return fit && spans.length > 0 ? spans : null;
  };
}

/** How long it takes, behind the days: 「，共3天」, 「（3天）」. */
const LENGTH =
  /[,，;；。\s]*[(（]?(?:共计?|合计|总计|计|为期|累计|[(（])[\d.一二两三四五六七八九十半]+个?(?:工作日|天半?|小时)[)）]?。?\s*$/;
/** A time or half of the day, behind a day. */
const TIMES =
  /(?:\s*(?:[上下]午|早上|中午|晚上))?\s*(?:\d{1,2}[:：]\d{2}(?:[:：]\d{2})?|\d{1,2}[时点](?:\d{1,2}分|整|半)?)/g;
const HALVES = /(?<=[\d日号])\s*(?:[上下]午|全天)/g;

/** The days of 「自2024年5月20日8时起至5月22日18时止，共3天」, without how long that is and at which time it begins. */
function stretchIn(value: CellValue): CellValue {
  if (typeof value !== "string") return value;
  return value
    .replace(LENGTH, "")
    .replace(TIMES, "")
    .replace(HALVES, "")
    .replace(/^\s*[自从由]/, "")
    .replace(/起?\s*(?=至|到|[-—–~])/, "")
    .replace(/止\s*$/, "");
}

function smallNumber(value: number, { year, month }: PeriodClue): Day | null {
  if (year === null) return null;
  const whole = Math.floor(value);
  const fraction = /\.(\d{1,2})$/.exec(String(value))?.[1];
  if (fraction && whole === month) return makeDay(year, month, Number(fraction));
  if (month !== null && whole >= 1 && whole <= 31) return makeDay(year, month, whole);
  const day = serialToDay(whole, 1900);
  if (!day) return null;
  const parts = dayParts(day);
  return makeDay(year, parts.month, parts.day);
}
