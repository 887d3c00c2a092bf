import { toHundredths } from "../../grid";
import type { AttendanceCode, AttendanceEntry } from "../../ledgers";
import { sizeOfPart } from "./parts";
import { isUsualWorkday } from "./workday";

const NEAR = 0.01;

/** Attended by one unit's count and not by another's: trips, leave that is paid as attendance, marks of a late day. */
const MAY_ATTEND: readonly AttendanceCode[] = [
  "business-trip", "late", "early-leave", "missed-punch", "duty", "compensatory-leave", "annual-leave", "marriage-leave",
  "maternity-leave", "paternity-leave", "bereavement-leave", "home-leave", "injury-leave",
]; // prettier-ignore
const LEAVE: readonly AttendanceCode[] = [
  "personal-leave", "sick-leave", "compensatory-leave", "annual-leave", "marriage-leave", "maternity-leave", "paternity-leave",
  "bereavement-leave", "home-leave", "injury-leave",
]; // prettier-ignore

/** A column of counts: what all its ways of counting have, what only some have. */
interface Counted {
  readonly always: readonly AttendanceCode[];
  readonly maybe: readonly AttendanceCode[];
  /** What is told where none of its ways gives the figure that is written. */
  readonly usual: readonly AttendanceCode[];
}

function one(code: AttendanceCode): Counted {
  return { always: [code], maybe: [], usual: [code] };
}

const COUNTED: Readonly<Record<string, Counted>> = {
  "present-days": {
    always: ["present"],
    maybe: MAY_ATTEND,
    usual: ["present", "business-trip", "late", "early-leave", "missed-punch"],
  },
  "leave-days": { always: [], maybe: [...LEAVE, "absent"], usual: LEAVE },
  "late-times": { always: ["late"], maybe: ["early-leave"], usual: ["late"] },
  "early-leave-times": { always: ["early-leave"], maybe: ["late"], usual: ["early-leave"] },
  "missed-punch-times": one("missed-punch"),
  "absent-days": one("absent"),
  "business-trip-days": one("business-trip"),
  ...Object.fromEntries(LEAVE.map((code) => [`${code}-days`, one(code)])),
};

/** What a person's marks add up to, by code: on workdays and on all days, in days and in cells. */
export type SumsOfMarks = readonly ReadonlyMap<AttendanceCode, number>[];

/** The entries of each person of a ledger, by the person's index. */
export function entriesByPerson(
  entries: readonly AttendanceEntry[],
): ReadonlyMap<number, readonly AttendanceEntry[]> {
  const byPerson = new Map<number, AttendanceEntry[]>();
  for (const entry of entries) {
    const own = byPerson.get(entry.person);
    if (own) own.push(entry);
    else byPerson.set(entry.person, [entry]);
  }
  return byPerson;
}

/** Days of blanks on workdays. */
export function openDays(entries: readonly AttendanceEntry[]): number {
  return entries
    .filter(({ mark, shares, day }) => mark === "" && shares.length === 0 && isUsualWorkday(day))
    .reduce((days, { part }) => days + sizeOfPart(part), 0);
}

/** Null where a mark is not understood: what it adds to nobody knows. */
export function sumsOfMarks(entries: readonly AttendanceEntry[]): SumsOfMarks | null {
  const workdays: Sum = new Map();
  const days: Sum = new Map();
  const workdayCells: Sum = new Map();
  const cells: Sum = new Map();
  for (const { day, shares, mark, part } of entries) {
    if (mark !== "" && part !== "evening" && shares.length === 0) return null;
    for (const { code, days: size } of shares) {
      if (code === "unknown") return null;
      add(days, code, size);
      add(cells, code, 1);
      if (!isUsualWorkday(day)) continue;
      add(workdays, code, size);
      add(workdayCells, code, 1);
    }
  }
  return [workdays, days, workdayCells, cells];
}

type Sum = Map<AttendanceCode, number>;

function add(sum: Sum, code: AttendanceCode, number: number): void {
  sum.set(code, (sum.get(code) ?? 0) + number);
}

/**
 * What marks add up to where a count beside them says otherwise, by whatever way offices count: trips as attendance or not, days off too or
 * not, halves as half or whole. Null where one of the ways gives it, and of columns that no mark tells of.
 *
 * @param open days of blanks that may be attendance too
 */
export function contradicted(field: string, value: number, sums: SumsOfMarks, open = 0): number | null {
  const counted = COUNTED[field];
  if (counted === undefined) return null;
  const { always, maybe, usual } = counted;
  const rest = field === "present-days" ? open + NEAR : 0;
  const agrees = sums.some((sum) => {
    const sure = total(sum, always);
    const others = maybe.flatMap((code) => sum.get(code) ?? []);
    // None of a choice of leaves is no way of counting them; nobody attended is one, whatever leave is paid as attendance.
    const ways = waysOf(sure, others).filter(
      (way) => way > 0 || always.length > 0 || total(sum, maybe) === 0,
    );
    return ways.some((way) => Math.abs(way - value) < NEAR || (value > way && value <= way + rest));
  });
  return agrees ? null : toHundredths(total(sums[0] ?? new Map<AttendanceCode, number>(), usual));
}

function total(sum: ReadonlyMap<AttendanceCode, number>, codes: readonly AttendanceCode[]): number {
  return codes.reduce((all, code) => all + (sum.get(code) ?? 0), 0);
}

/** What is sure with any of the others. */
function waysOf(sure: number, others: readonly number[]): readonly number[] {
  return others.reduce<readonly number[]>(
    (ways, other) => [...new Set([...ways, ...ways.map((way) => way + other)])],
    [sure],
  );
}
