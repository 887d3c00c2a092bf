import { cellsOfLedger, type PersonAttendance } from "../../../measures";
import { mergeAreas, type Day, toHundredths } from "../../../grid";
import {
  ATTENDANCE_WORDS,
  dateOf,
  numberOf,
  textOf,
  type AttendanceCode,
  type AttendanceShare,
} from "../../../ledgers";
import { fieldByName } from "../../../recognise";
import type { FormContext } from "../form-context";
import type { Known } from "../form-answer";
import { attendanceTables, entriesOf, type Attending } from "./attending";
import { legendCount } from "./legend-counts";
import { areOfShifts, isOfShifts } from "./shift-grids";
import { percentOf, sheetsOf } from "./figures-of";
import { attendedBeside, isRate, rateAsStated } from "./stated-attendance";

type Column = "due" | "attended" | "absent" | "lateOrEarly";
const IN_DAYS = "(?:人?[天日](?:数|次)?|天?数)?$";
const COLUMNS: readonly (readonly [RegExp, Column])[] = [
  [new RegExp(`^应(?:出勤|到岗?)${IN_DAYS}`, "u"), "due"],
  [new RegExp(`^(?:实际?|计入?)?(?:出勤|到岗)${IN_DAYS}|^实到${IN_DAYS}`, "u"), "attended"],
  [new RegExp(`^旷工${IN_DAYS}`, "u"), "absent"],
  [/^迟到(?:和|、|或|及)?早退(?:次数?|人次)?$/, "lateOrEarly"],
];
/** Marks of which the number counts, and no days. */
const TIMES: readonly (readonly [RegExp, AttendanceCode])[] = [
  [/^迟到(?:次数?|人次)?$/, "late"],
  [/^早退(?:次数?|人次)?$/, "early-leave"],
];
/** Beside who is out on business those who are at their desks may have a column of their own. */
const AT_DESKS = /^在岗(?:人?[天日](?:数|次)?|天?数)?$/u;
const AT_DESK: ReadonlySet<AttendanceCode> = new Set(["present", "late", "early-leave"]);
/** Whoever is on leave is not there, also where the rate does not count it against anybody. */
const LEAVE = /(?<!early)-leave$/;

/** A figure of attendance by a column's name: 应出勤, 出勤率, 旷工, days of 事假; null for any other, or without grids. */
export function attendanceFigure(name: string, who: Attending, context: FormContext): Known | null {
  const { input, words } = context;
  const label = plainLabel(name);
  const figures = input.figures.during(who);
  const people = figures
    .attendance()
    .filter((one) => who.person === null || one.name === who.person)
    .filter((one) => who.department === null || one.department === who.department);
  const sum = (column: Column): number => toHundredths(people.reduce((total, one) => total + one[column], 0));
  const known = (value: Known["value"]): Known => {
    const source = cellsBetween(who, input);
    // Of months without a sheet nobody knows.
    const sure = figures.clause("attendance-rate")?.without === undefined && !hasUnread(who, input);
    return { value, from: sheetsOf(source), source, sure };
  };
  const stated = STATED_RATE.test(name) ? keptDays(who, input) : null;
  if (stated !== null) return { ...known(percentOf(stated.attended, stated.due)), isAsStated: true };
  if (people.length > 0) {
    if (isRate(label)) {
      const own = rateAsStated(words, (term) => attendanceFigure(term, who, context)?.value ?? null);
      if (own !== undefined) return own === null ? null : { ...known(own), isAsStated: true };
      return sum("due") === 0 ? null : known(percentOf(sum("attended"), sum("due")));
    }
    const column = COLUMNS.find(([pattern]) => pattern.test(label))?.[1];
    if (column === "attended") {
      const there =
        keptDays(who, input)?.attended ??
        onShifts(who, input) ??
        toHundredths(sum("due") - away(people, who, input));
      return attendedBeside(
        name,
        words,
        known(there),
        () => daysOf((code) => code === TRIP, who, input) ?? 0,
      );
    }
    if (column) return known(sum(column));
  }
  const late = timesOf(label, who, input);
  if (late !== null) return known(late);
  const there = AT_DESKS.test(label) ? daysOf((code) => AT_DESK.has(code), who, input) : null;
  if (there !== null) return { ...known(there), sure: false };
  const counted = daysCalled(name, who, context);
  return counted === null ? null : known(counted);
}

/** Whether marks of theirs stand there that nobody has said the meaning of. */
function hasUnread(who: Attending, { ledgers, calendar }: FormContext["input"]): boolean {
  return attendanceTables(ledgers).some((ledger) =>
    entriesOf(ledger, who).some(
      ({ day, shares }) => calendar.isWorkday(day) && shares.some(({ code }) => code === "unknown"),
    ),
  );
}

/** Days that a label names by their kind, by a list's column, or by what the legend of the grid calls them. */
function daysCalled(name: string, who: Attending, context: FormContext): number | null {
  const { input } = context;
  const label = plainLabel(name);
  const codes = codesNamed(label);
  const days = codes.length === 0 ? null : daysOf((one) => codes.includes(one), who, input);
  const isListed = isOfTimes(label) || codes.length === 1;
  const listed = days ?? (isListed ? summedUp(label, who, input) : null);
  return listed ?? legendCount(name, who, context) ?? rested(label, who, input);
}

/** 「其中：公差（天）」 asks for 公差. */
function plainLabel(name: string): string {
  return name.replace(/^其中[:：]?/u, "").replace(/\(.*\)$/, "");
}

const TRIP: AttendanceCode = "business-trip";

/** Days of rest, where a grid of shifts marks them one by one; null for any other label or grid. */
function rested(label: string, who: Attending, input: FormContext["input"]): number | null {
  if (!ATTENDANCE_WORDS.rest.includes(label.replace(/(?:天数|天|日数)$/, ""))) return null;
  return onShifts(who, input) === null ? null : daysOf((code) => code === "rest", who, input);
}

/** Days attended by a grid of shifts, which says of each day whether it was one of work; null for any other. */
function onShifts(who: Attending, input: FormContext["input"]): number | null {
  return areOfShifts(who, input) ? daysOf((code) => AT_DESK.has(code) || code === TRIP, who, input) : null;
}

function isOfTimes(label: string): boolean {
  return TIMES.some(([pattern]) => pattern.test(label));
}

/** How often somebody was late or left early, by the grids; null for any other label and without one. */
function timesOf(label: string, who: Attending, input: FormContext["input"]): number | null {
  const code = TIMES.find(([pattern]) => pattern.test(label))?.[1];
  // A month's count stands on any of its days.
  const found = code === undefined ? null : sharesOf(who, input, () => true);
  return found?.reduce((n, one) => (one.code === code ? n + (one.times ?? 1) : n), 0) ?? null;
}

/** A rate of which the form says how it is reckoned: 「出勤率（实出勤/应出勤，%）」. */
const STATED_RATE = /^(?:平均)?出勤率\(实际?(?:出勤|到岗?)[天日数]*[\/÷]应(?:出勤|到岗?)/u;

/** Days that were due and attended as lists of counts have them in columns of their own; null without both, and where there are grids. */
function keptDays(
  who: Attending,
  input: FormContext["input"],
): { readonly due: number; readonly attended: number } | null {
  if (sharesOf(who, input) !== null) return null;
  const [due, attended] = [summedUp("应出勤天数", who, input), summedUp("实出勤天数", who, input)];
  return due === null || due === 0 || attended === null ? null : { due, attended };
}

/** Whether a label asks for days or times of attendance, which no other ledger tells. */
export function isOfAttendance(name: string): boolean {
  const label = plainLabel(name);
  return [...COLUMNS, ...TIMES].some(([pattern]) => pattern.test(label)) || codesNamed(label).length > 0;
}

/** What lists of counts per person have in a column, of the months that lie in the stretch; null where none has it. */
function summedUp(label: string, who: Attending, { ledgers }: FormContext["input"]): number | null {
  const field = fieldByName("attendance", label);
  if (field === null || !/-(?:days|times)$/.test(field)) return null;
  let sum: number | null = null;
  const lists = attendanceTables(ledgers).filter(({ layout }) => layout === "person-summary");
  for (const ledger of lists) {
    if (!ledger.columns.some((column) => column.field === field)) continue;
    for (const record of ledger.records) {
      const span = dateOf(record, "date") ?? ledger.period;
      if (!span || span.from < who.from || span.to > who.to) continue;
      const isOf = (field: "person" | "department"): boolean =>
        who[field] === null || textOf(record, field) === who[field];
      if (!isOf("person") || !isOf("department")) continue;
      sum = (sum ?? 0) + (numberOf(record, field) ?? 0);
    }
  }
  return sum === null ? null : toHundredths(sum);
}

/** Days on which people that were due were not there: absent or on leave of any kind. */
function away(people: readonly PersonAttendance[], who: Attending, input: FormContext["input"]): number {
  const counted = people.reduce((sum, { due, attended }) => sum + due - attended, 0);
  const onLeave = daysOf((code) => LEAVE.test(code) || code === "absent", who, input) ?? 0;
  return Math.max(counted, onLeave);
}

/** Words of marks that other ledgers have as well; in days they are of attendance. */
const OF_OTHERS =
  /^(?:开会|会议|参会|培训|调研|帮扶|下[乡村]|入[村户]|包村|驻村|下社区|下基层|挂职|借调|在途|蹲点|公务|公干|产检|哺乳|住院|私事|外勤|外出|带班|值日)$/u;
const NO_DAYS: readonly AttendanceCode[] = [
  "present",
  "late",
  "early-leave",
  "rest",
  "missed-punch",
  "not-employed",
];

/** What a label names, 「事假病假」 or 「事假、病假」 both; none where a part of it is no such mark. */
function codesNamed(label: string): readonly AttendanceCode[] {
  const word = label.replace(/(?:天数|天|日数)$/, "");
  if (word === label && OF_OTHERS.test(word)) return [];
  const found = Object.entries(ATTENDANCE_WORDS).find(([, words]) => words.includes(word));
  if (found) {
    const code = found[0] as AttendanceCode;
    return NO_DAYS.includes(code) ? [] : [code];
  }
  // 「病事假」 is both.
  const both = /^(\p{Script=Han})(\p{Script=Han})假$/u.exec(word);
  const named = both ? `${both[1] ?? ""}假、${both[2] ?? ""}假` : word;
  const parts = named.split(/[、和及与\/]|(?<=假)(?=[^、和及与\/])/u).filter((part) => part !== "");
  const codes = parts.length < 2 ? [] : parts.map((part) => codesNamed(part));
  return codes.every((own) => own.length === 1) ? codes.flat() : [];
}

/** Days of some kinds, from the grids of days; null where no grid covers the stretch. */
function daysOf(
  is: (code: AttendanceCode) => boolean,
  who: Attending,
  input: FormContext["input"],
): number | null {
  const shares = sharesOf(who, input);
  return shares && toHundredths(shares.reduce((sum, { code, days }) => (is(code) ? sum + days : sum), 0));
}

/** What the grids of days say of somebody's workdays in a stretch; null where no grid covers it. */
function sharesOf(
  who: Attending,
  input: FormContext["input"],
  counts?: (day: Day) => boolean,
): readonly AttendanceShare[] | null {
  let seen = false;
  const found: AttendanceShare[] = [];
  for (const ledger of attendanceTables(input.ledgers)) {
    const isAsked = counts ?? (isOfShifts(ledger, input) ? () => true : input.calendar.isWorkday);
    for (const { day, shares } of entriesOf(ledger, who)) {
      seen = true;
      if (isAsked(day)) found.push(...shares);
    }
  }
  return seen ? found : null;
}

function cellsBetween({ from, to }: Attending, { ledgers }: FormContext["input"]): Known["source"] {
  const tables = attendanceTables(ledgers).filter(
    ({ period }) => !period || (period.from <= to && period.to >= from),
  );
  return mergeAreas(tables.map(cellsOfLedger));
}
