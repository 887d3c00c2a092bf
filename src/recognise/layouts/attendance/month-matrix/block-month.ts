import {
  addMonths,
  compactText,
  dayParts,
  makeMonth,
  monthOf,
  type Day,
  type SheetCells,
} from "../../../../grid";
import { fittingMonths, type DayClues } from "../../../find/fitting-months";
import type { DaySlot } from "../../../find/day-slots";
import { offsetsOf } from "../../../find/month-offsets";
import { findPeriod, readPeriodClue, type PeriodClue } from "../../../find/period";
import { resolveDays, type ResolvedDays } from "../../../find/resolve-days";
import { findSchoolYear } from "../../../find/school-year";
import type { GridBlock, BlockFrame, Rows } from "./grid-block";

/** What stands over or beside a block's days, right above it, and above the first block of the grid. */
interface BlockTexts {
  readonly beside: string;
  readonly own: string;
  /** The rows of `own` one by one, from the header upwards. */
  readonly nearest: readonly string[];
  readonly title: string;
}

/** What of a block tells its month. */
type Days = Pick<GridBlock, "slots" | "people" | "headerFrom"> & Pick<DayClues, "weekdays">;

/** Whether a block's own words say of which month it is. */
export function namesItsMonth(texts: BlockTexts): boolean {
  return monthClue(texts).month !== null;
}

const MONTH = /^(?:(?:20)?\d{2}年)?(\d{1,2}|十?[一二三四五六七八九十])月份?$/;

/**
 * The days of a header with the months that stand over them: 「9月份」 merged over 1…30, 「10月份」 over 1…31. A month holds for the days to its
 * right, to the next. With the first month's words; none where no month stands over the first day.
 */
export function underMonths(
  { cells }: BlockFrame,
  slots: readonly DaySlot[],
  dayRow: number,
  from: number,
): { readonly slots: readonly DaySlot[]; readonly words: string } {
  for (let row = dayRow - 1; row >= Math.max(from, dayRow - 2); row--) {
    const words = slots.map(({ column }) => MONTH.exec(compactText(cells.value(row, column))));
    const first = words[0];
    if (!first || slots.some(({ cell }) => cell !== null && cell.kind !== "number")) continue;
    let month = 0;
    const named = slots.map(({ cell, ...slot }, index): DaySlot => {
      month = readPeriodClue(words[index]?.[0] ?? "").month ?? month;
      if (cell?.kind !== "number" || cell.date < 1) return { ...slot, cell };
      return { ...slot, cell: { kind: "month-day", month, date: cell.date, lostZero: false } };
    });
    return { slots: named, words: first[0] };
  }
  return { slots, words: "" };
}

/** A month that stands alone left of the days, in the header or in the first row below it: 「2月」 over or beside the people. */
export function monthBeside(cells: SheetCells, { from, to }: Rows, left: number, first: number): string {
  for (let row = from; row <= to + 1; row++) {
    for (let column = left; column < first; column++) {
      const text = compactText(cells.raw(row, column));
      if (MONTH.test(text)) return text;
    }
  }
  return "";
}

/**
 * The days of a block. Of blocks below each other each has its own month: what its title says; without one, where the same people stand in
 * it under the same days again, the month that follows, as far as weekdays, the month's length or the months of the sheet vouch for it.
 */
export function resolveBlock(
  frame: BlockFrame,
  block: Days,
  texts: BlockTexts,
  above: GridBlock | null,
): ResolvedDays {
  const clues = cluesOf(frame, block, texts, above);
  const resolved = resolveDays(block.slots, clues);
  const before = above && firstDay(above.resolved);
  if (!above || !before || frame.answeredBelow(block.headerFrom) !== null) return resolved;
  if (namesItsMonth(texts) || !isSecondRoll(block, above, resolved)) return resolved;
  const { year, month } = dayParts(addMonths(before, 1));
  const bare = { ...clues, answered: null, sheetName: NO_CLUE };
  const fitting = fittingMonths(offsetsOf(block.slots), { ...bare, title: { ...NO_CLUE, year } });
  const isNext = fitting.includes(makeMonth(year, month));
  const isSame = fitting.includes(monthOf(before));
  const next = resolveDays(block.slots, { ...bare, title: { ...NO_CLUE, year, month } });
  if (isNext && (!isSame || isWithin(`${texts.title} ${frame.sheetName}`, year, month))) return next;
  // Weekdays that only the month above has speak for a second view of it.
  if (isSame && block.weekdays.some((weekday) => weekday !== null)) return resolved;
  return {
    ...resolved,
    days: block.slots.map(() => null),
    problems: [],
    choices: fitting,
    month: null,
    sessions: false,
  };
}

function cluesOf(
  frame: BlockFrame,
  { weekdays, headerFrom }: Days,
  texts: BlockTexts,
  above: GridBlock | null,
): DayClues {
  const { own, title } = texts;
  const ownClue = monthClue(texts);
  const hasOwn = above !== null && ownClue.month !== null;
  const clue = above === null || hasOwn ? ownClue : readPeriodClue(title);
  const sheetClue = readPeriodClue(frame.sheetName);
  return {
    // Where months are stacked, each block's own title names its month.
    sheetName: hasOwn ? { ...sheetClue, month: null } : sheetClue,
    title: clue.year === null ? { ...clue, year: lentYear(clue, title, above) } : clue,
    answered: above === null ? frame.answered : (frame.answeredBelow(headerFrom) ?? frame.answered),
    contextYear: frame.contextYear,
    schoolYear: findSchoolYear(`${frame.sheetName} ${own} ${title}`) ?? frame.schoolYear,
    weekdays,
  };
}

/** The year of a block that names its month alone: that of the block above, the next or the one before where the year turns between them. */
function lentYear({ month }: PeriodClue, title: string, above: GridBlock | null): number | null {
  const before = above && firstDay(above.resolved);
  if (!before || month === null) return readPeriodClue(title).year;
  const { year, month: last } = dayParts(before);
  const turned = month - last;
  return turned <= -6 ? year + 1 : turned >= 6 ? year - 1 : year;
}

const NO_CLUE: PeriodClue = { year: null, month: null, from: null, to: null };
/** Of the names of a block so many stand in the block above where it is the same roll again. */
const SAME_ROLL = 0.6;

/** Whether a block has the days and the people of the block above once more. */
function isSecondRoll({ slots, people }: Days, above: GridBlock, resolved: ResolvedDays): boolean {
  const [cell, before] = [slots[0]?.cell, above.slots[0]?.cell];
  if (cell?.kind !== "number" || before?.kind !== "number" || cell.date !== before.date) return false;
  if (monthOf(firstDay(resolved) ?? "") > monthOf(firstDay(above.resolved) ?? "")) return false;
  const names = new Set(above.people.map(({ person }) => person.name));
  const again = people.filter(({ person }) => names.has(person.name)).length;
  return people.length > 0 && again >= SAME_ROLL * people.length;
}

/** Whether words of several months (第一季度, 1—3月) hold this month too. */
function isWithin(text: string, year: number, month: number): boolean {
  const span = findPeriod(text, year);
  const id = makeMonth(year, month);
  return span !== null && monthOf(span.from) < id && id <= monthOf(span.to);
}

function firstDay({ days }: ResolvedDays): Day | null {
  return days.find((day) => day !== null) ?? null;
}

/**
 * Of which month a block is. What stands beside its header says it surely; under a title of several months (第二季度) the row nearest to
 * the header that names one month.
 */
function monthClue({ beside, own, nearest }: BlockTexts): PeriodClue {
  const clue = readPeriodClue(own);
  const surely = readPeriodClue(beside);
  if (surely.month !== null) return { ...surely, year: surely.year ?? clue.year };
  if (clue.month !== null || clue.from !== null) return clue;
  const one = nearest.map((text) => readPeriodClue(withoutSpans(text))).find(({ month }) => month !== null);
  return one ? { ...one, year: one.year ?? clue.year } : clue;
}

/** 「2026年一季度考勤表（2月）」 names a month besides its quarter. */
function withoutSpans(text: string): string {
  return text.replace(/第?[一二三四1-4]季度|[上下]半年/g, "");
}
