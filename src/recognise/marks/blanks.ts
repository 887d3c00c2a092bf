import { monthOf, type CellArea } from "../../grid";
import type { AttendanceCode, AttendanceEntry, LedgerPerson, Question } from "../../ledgers";
import type { Memory } from "../recognition";
import { blankQuestion } from "./attendance-questions";
import { blankAnswer, blankKey } from "./blank-months";
import { sizeOfPart } from "./parts";
import { isUsualWorkday } from "./workday";

export interface SettledBlanks {
  readonly entries: readonly AttendanceEntry[];
  readonly questions: readonly Question[];
}

interface Group {
  readonly about: string;
  readonly gaps: number[];
  filled: number;
  present: number;
  expected: number;
}

/** What is known of a table's blanks besides its entries. */
export interface AboutBlanks {
  readonly sheet: string;
  /** What to ask about where people have no department: the unit, or the sheet. */
  readonly fallback: string;
  /** What to ask about where several departments raise the same question. */
  readonly table: string;
  /** What the sheet's legend says of an empty cell. */
  readonly legend: AttendanceCode | "not-filled" | null;
  readonly memory: Memory;
}

/**
 * Settles what empty cells mean. A blank has three meanings: nobody filled it in, present because only exceptions are written, or rest
 * (docs/criteria.md §3.1). Weekends, days on which nobody has a mark, and the time before a person's first mark or after the last are no
 * gaps; what remains is asked once for each department, and once for all where only exceptions are written, unless an earlier answer
 * says it. What the legend says holds for everybody's workdays, also where a department has no exception at all.
 */
export function settleBlanks(
  entries: readonly AttendanceEntry[],
  people: readonly LedgerPerson[],
  about: AboutBlanks,
): SettledBlanks {
  const groups = new Map<string, Group>();
  const groupOfPerson = people.map(({ department }) => {
    const name = department ?? about.fallback;
    const group = groups.get(name) ?? { about: name, gaps: [], filled: 0, present: 0, expected: 0 };
    groups.set(name, group);
    return group;
  });
  findGaps(entries, groupOfPerson, about.legend);
  const exceptions = [...groups.values()].filter(
    ({ gaps, filled, expected }) => gaps.length > 0 && filled < expected * SPARSE,
  );
  const settled = [...entries];
  const asked = new Map<string, { suggestion: "present" | "not-filled"; entries: AttendanceEntry[] }>();
  for (const group of groups.values()) {
    const together = exceptions.length > 1 && exceptions.includes(group);
    const open = fillGaps(settled, group, about, together);
    if (open.length === 0) continue;
    const name = together ? about.table : group.about;
    const before = asked.get(name);
    if (before) before.entries.push(...open);
    else
      asked.set(name, { suggestion: exceptions.includes(group) ? "present" : "not-filled", entries: open });
  }
  const questions = [...asked].map(([name, { suggestion, entries: open }]): Question => {
    const keptAs = blankKey(
      name,
      open.map(({ day }) => monthOf(day)),
    );
    const cells = open.map((entry) => cellOf(entry, about.sheet));
    return { ...blankQuestion(name, cells, suggestion), keptAs };
  });
  return { entries: settled, questions };
}

/** So small a share of a group's cells is filled where only exceptions are written. */
const SPARSE = 0.3;

/** Adds to each group the indexes of the blanks that leave something open. */
function findGaps(
  entries: readonly AttendanceEntry[],
  groupOfPerson: readonly Group[],
  legend: AboutBlanks["legend"],
): void {
  const days = countDays(entries);
  const spans = spansOf(entries, groupOfPerson.length);
  const gone = new Map<number, string>();
  for (const { person, day, part, mark, shares } of entries) {
    const group = groupOfPerson[person];
    if (shares.some(({ code }) => code === "not-employed") && !gone.has(person)) gone.set(person, day);
    if (!group || part === "evening" || days.get(day)?.workday !== true) continue;
    group.expected += 1;
    if (mark === "") continue;
    group.filled += 1;
    if (shares.some(({ code }) => code === "present")) group.present += 1;
  }
  const isSparse = ({ filled, present, expected }: Omit<Group, "about" | "gaps">): boolean =>
    filled < expected * SPARSE && present < filled * 0.5;
  const all = new Set(groupOfPerson);
  const sum = (count: (group: Group) => number): number =>
    [...all].reduce((total, group) => total + count(group), 0);
  const wholeSparse = isSparse({
    filled: sum(({ filled }) => filled),
    present: sum(({ present }) => present),
    expected: sum(({ expected }) => expected),
  });
  const everywhere = legend !== null && legend !== "not-filled";
  entries.forEach(({ person, day, part, mark }, index) => {
    const count = days.get(day);
    const group = groupOfPerson[person];
    if (mark !== "" || part === "evening" || count?.workday !== true || !group) return;
    const left = gone.get(person);
    if (left !== undefined && day >= left) return;
    const span = spans[person];
    const onlyExceptions = everywhere || (group.filled > 0 ? isSparse(group) : wholeSparse);
    const within =
      span !== undefined && span !== null && day >= span[0] && day <= span[1] && isWorked(count[part]);
    if (onlyExceptions || within) group.gaps.push(index);
  });
}

/** Fills a group's gaps with what legend or answers say; gives those that nothing says. */
function fillGaps(
  settled: AttendanceEntry[],
  group: Group,
  { legend, memory, table }: AboutBlanks,
  together: boolean,
): AttendanceEntry[] {
  const open: AttendanceEntry[] = [];
  for (const index of group.gaps) {
    const entry = settled[index];
    if (!entry) continue;
    const month = monthOf(entry.day);
    const said =
      blankAnswer(memory.answers, group.about, month) ??
      (together ? blankAnswer(memory.answers, table, month) : undefined);
    const answer = legend ?? codeOfAnswer(said);
    if (answer === null) open.push(entry);
    else if (answer !== "not-filled")
      settled[index] = { ...entry, shares: [{ code: answer, days: sizeOfPart(entry.part) }] };
  }
  return open;
}

function codeOfAnswer(answer: string | undefined): AttendanceCode | "not-filled" | null {
  return answer === "present" || answer === "rest" || answer === "not-filled" ? answer : null;
}

interface Count {
  filled: number;
  all: number;
}
type DayCount = Record<AttendanceEntry["part"], Count> & { readonly workday: boolean };

/** How many people have a mark on each day and part of it. */
function countDays(entries: readonly AttendanceEntry[]): ReadonlyMap<string, DayCount> {
  const counts = new Map<string, DayCount>();
  for (const { day, part, mark } of entries) {
    let count = counts.get(day);
    if (!count) {
      const none = (): Count => ({ filled: 0, all: 0 });
      count = {
        workday: isUsualWorkday(day),
        ...{ day: none(), morning: none(), afternoon: none(), evening: none() },
      };
      counts.set(day, count);
    }
    count[part].all += 1;
    if (mark !== "") count[part].filled += 1;
  }
  return counts;
}

/** At least a tenth of the people have a mark: a day that is empty for all is a holiday, or not yet there. */
function isWorked({ filled, all }: Count): boolean {
  return filled > 0 && filled >= all * 0.1;
}

function spansOf(entries: readonly AttendanceEntry[], people: number): ([string, string] | null)[] {
  const spans: ([string, string] | null)[] = Array.from({ length: people }, () => null);
  for (const { person, day, mark } of entries) {
    if (mark === "") continue;
    const span = spans[person];
    if (!span) spans[person] = [day, day];
    else if (day < span[0]) span[0] = day;
    else if (day > span[1]) span[1] = day;
  }
  return spans;
}

function cellOf({ row, column }: AttendanceEntry, sheet: string): CellArea {
  return { sheet, row, column, rows: 1, columns: 1 };
}
