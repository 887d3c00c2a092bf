import { ATTENDANCE_SUGGESTIONS, type AttendanceCode, type AttendanceShare } from "../../ledgers";
import { withoutPersonalNumbers, type Message } from "../../locales";
import { readDayStatus } from "./mark-status";
import type { Meaning } from "./meaning";
import { foldMark, looseMark } from "./mark-glyphs";
import { amountOfDays, codeOfWord, isHolidayName, readWords } from "./mark-words";
import { isAttendanceCode } from "./attendance-choices";
import type { Legend, LegendEntry } from "./legend";
import type { Memory } from "../recognition";

/** What the marks of one sheet mean. Each distinct mark is worked out once. */
export interface MarkReader {
  /** The meaning of a mark as it stands in the cell without spaces; null where only the clerk knows it. */
  meaning(mark: string): Meaning | null;
  /** The shares of a cell of `size` days (1, or 0.5 for half a day); empty for a blank and for an unknown mark. */
  shares(mark: string, size: number): readonly AttendanceShare[];
  /** The word that the legend has for a mark without its being a code's: 进修. */
  unclearWord(mark: string): string | null;
  /** A guess to show first with the question. */
  suggestion(mark: string): Suggestion | null;
}

interface Suggestion {
  readonly code: AttendanceCode;
  readonly because: Message;
}

/**
 * Reads marks in the order of trust of docs/criteria.md §3.1: the sheet's own legend, what the workbook remembers, √ and × (the only signs
 * that mean the same everywhere, docs/criteria.md §3.1), words, what another sheet lends; then compounds of these. Nothing else is guessed.
 */
export function markReader(legend: Legend, memory: Memory, other?: Legend): MarkReader {
  const exact = new Map<string, LegendEntry>();
  const loose = new Map<string, LegendEntry>();
  for (const entry of legend.entries) {
    const folded = foldMark(entry.mark);
    if (!exact.has(folded)) exact.set(folded, entry);
    if (!loose.has(looseMark(folded))) loose.set(looseMark(folded), entry);
  }
  const borrowed = new Map(other?.entries.map((entry) => [foldMark(entry.mark), entry]));
  const meanings = new Map<string, Meaning | null>();
  const shares = new Map<number, Map<string, readonly AttendanceShare[]>>();

  const entryOf = (folded: string): LegendEntry | undefined =>
    exact.get(folded) ?? loose.get(looseMark(folded));
  const simple = (folded: string): Meaning | null => {
    const entry = entryOf(folded);
    if (entry && entry.code !== "unknown") return [{ code: entry.code, days: entry.half ? 0.5 : null }];
    const family = markFamily(folded);
    const answer =
      memory.answers[markQuestionId(folded)] ??
      (family && folded !== "0" ? memory.answers[markQuestionId(family)] : undefined);
    if (answer !== undefined && isAttendanceCode(answer)) return [{ code: answer, days: null }];
    if (entry) return null;
    const sign = looseMark(folded);
    if (sign === "√") return [{ code: "present", days: null }];
    if (sign === "×") return [{ code: "absent", days: null }];
    const word = readWords(folded);
    if (word) return [word];
    if (isHolidayName(folded)) return [{ code: "rest", days: null }];
    const other = borrowed.get(folded);
    return other ? [{ code: other.code, days: other.half ? 0.5 : null }] : null;
  };

  const read = (mark: string): Meaning | null => {
    const folded = foldMark(mark);
    const whole = simple(folded);
    if (whole && !/[/|、,;]|上午.+下午/.test(folded)) return whole;
    return readCompound(folded, simple) ?? whole ?? readDayStatus(mark);
  };

  const meaning = (mark: string): Meaning | null => {
    let known = meanings.get(mark);
    if (known === undefined) {
      known = read(mark);
      meanings.set(mark, known);
    }
    return known;
  };

  return {
    meaning,
    shares(mark, size) {
      if (mark === "") return [];
      let ofSize = shares.get(size);
      if (!ofSize) shares.set(size, (ofSize = new Map<string, readonly AttendanceShare[]>()));
      let known = ofSize.get(mark);
      if (!known) {
        known = sharesOf(meaning(mark), size);
        ofSize.set(mark, known);
      }
      return known;
    },
    unclearWord: (mark) => entryOf(foldMark(mark))?.word ?? null,
    suggestion: (mark) => suggest(foldMark(mark), exact, loose),
  };
}

/** Remembered from month to month: the same mark, however drawn, is the same question. */
export function markQuestionId(folded: string): string {
  return `mark:${withoutPersonalNumbers(folded)}`;
}

/**
 * What many marks of a sheet have in common, to be asked about together: figures (hours worked, as a rule), times of day, texts of one
 * shape (sentences with times, numbers with units, numbers of permits), long texts. Null for a mark that stands for itself.
 */
export function markFamily(folded: string): string | null {
  if (/^\d+(?:\.\d+)?$/.test(folded)) return "number";
  if (/^\d{1,2}:\d{2}/.test(folded)) return "time";
  if (folded.length < 4 && !NUMBER_WITH_UNIT.test(folded)) return null;
  if (/\d/.test(folded)) return `shape:${folded.replace(/\d+(?:[.:]\d+)*/g, "#")}`;
  return folded.length > LONGEST_WORD ? "text" : null;
}

/** 21分, 3号: many of them are one way of writing. */
const NUMBER_WITH_UNIT = /^\d+(?:\.\d+)?[^\d.]{1,2}$/;

/** Longer texts are sentences, which nobody explains one by one. */
const LONGEST_WORD = 8;

const OVERTIME = /^(?:\d+(?:\.\d+)?(?:H|小时|天|分钟)?|夜|晚|中|加班?|值班?|中夜|夜班)$/;

/** Two marks in one cell, a mark with hours behind it, a mark with extra hours: √/△, √△, △0.5, 事假3.5H, √+5, G+2. */
function readCompound(folded: string, simple: (part: string) => Meaning | null): Meaning | null {
  const overtime = /^(.+?)\+(.+)$/.exec(folded);
  if (overtime?.[1] && overtime[2] && OVERTIME.test(overtime[2])) {
    return simple(overtime[1]) ?? readCompound(overtime[1], simple);
  }
  const halves = halvesOf(folded, simple);
  if (halves) return halves;
  const counted = /^(\D+?)\(?(\d+(?:\.\d+)?|半)(H|小时|分钟|天|日)?\)?$/.exec(folded);
  const base = counted?.[1] ? simple(counted[1]) : null;
  if (!counted || !base || base.length !== 1 || !base[0]) return null;
  const days = amountOfDays(`${counted[2] ?? ""}${counted[3] ?? ""}`);
  // 「√8」 may be eight hours, eight lessons or a slip: only leave with an amount that can be told is taken.
  if (days === undefined || base[0].code === "present") return null;
  return [{ code: base[0].code, days }];
}

function halvesOf(folded: string, simple: (part: string) => Meaning | null): Meaning | null {
  const pair = twoOf(folded.split(/[/|、,;]/)) ?? twoOf(folded.split(/[/|、,;+&]/)) ?? signPair(folded);
  if (!pair?.[0] || !pair[1]) return null;
  const first = simple(pair[0].replace(/^上午/, ""));
  const second = simple(pair[1].replace(/^下午/, ""));
  if (first?.length !== 1 || second?.length !== 1 || !first[0] || !second[0]) return null;
  if (first[0].code === second[0].code) return [{ code: first[0].code, days: null }];
  return [
    { code: first[0].code, days: null },
    { code: second[0].code, days: null },
  ];
}

/** 「√/+」 is two marks, the second of them a plus. */
function twoOf(parts: readonly string[]): readonly string[] | null {
  const filled = parts.filter((part) => part !== "");
  return filled.length === 2 ? filled : null;
}

function signPair(folded: string): readonly string[] | null {
  const halves = /^上午(.+)下午(.+)$/.exec(folded);
  if (halves?.[1] && halves[2]) return [halves[1], halves[2]];
  const characters = Array.from(folded);
  const signs = characters.every((character) => !/[\u4E00-\u9FFF\d]/.test(character));
  return characters.length === 2 && signs ? characters : null;
}

/**
 * Days by code for a cell of `size` days. Amounts are taken as written, up to the cell; what is left goes to the parts without an
 * amount in equal shares, or else counts as present: 「事假3.5H」 is leave for 3.5 of 8 hours and presence for the rest. The rest of
 * 「出勤半天」 is not known.
 */
export function sharesOf(meaning: Meaning | null, size: number): readonly AttendanceShare[] {
  if (!meaning) return [{ code: "unknown", days: size }];
  const shares: AttendanceShare[] = [];
  let left = size;
  for (const { code, days } of meaning) {
    if (days === null) continue;
    const taken = Math.min(left, days);
    if (taken > 0) shares.push({ code, days: taken });
    left -= taken;
  }
  const open = meaning.filter(({ days }) => days === null);
  for (const { code, times } of open)
    if (left > 0) shares.push({ code, days: left / open.length, ...(times === undefined ? {} : { times }) });
  // Half a day of presence says nothing of the other half.
  const rest = meaning.every(({ code }) => code === "present") ? "unknown" : "present";
  if (open.length === 0 && left > 0.001) shares.push({ code: rest, days: left });
  return shares;
}

function suggest(
  folded: string,
  exact: ReadonlyMap<string, LegendEntry>,
  loose: ReadonlyMap<string, LegendEntry>,
): Suggestion | null {
  const slip = folded === "0" ? (exact.get("○") ?? loose.get("○")) : undefined;
  const base = folded.replace(/[\d.()（）+]+[^\d]*$/, "");
  const entry = exact.get(base) ?? loose.get(looseMark(base));
  const inLegend = [slip, entry].find((one) => one && one.code !== "unknown");
  if (inLegend) return { code: inLegend.code, because: { key: "attendance.because-legend" } };
  const word = entry?.word ?? folded;
  const known = Object.keys(ATTENDANCE_SUGGESTIONS).find((key) => key.length > 1 && word.includes(key));
  const usual =
    ATTENDANCE_SUGGESTIONS[folded] ??
    ATTENDANCE_SUGGESTIONS[looseMark(folded)] ??
    (known ? (ATTENDANCE_SUGGESTIONS[known] ?? null) : codeOfWord(word));
  return usual && { code: usual, because: { key: "attendance.because-usual" } };
}
