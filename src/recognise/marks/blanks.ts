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
  expected: number;
}

/**
 * Settles what empty cells mean. A blank has three meanings: nobody filled it in, present because only exceptions are written, or rest
 * (docs/criteria.md §3.1). Weekends, days on which nobody has a mark, and the time before a person's first mark or after the last are no
 * gaps; what remains is asked once for each department, unless the legend or an earlier answer says it.
 *
 * @param legend what the sheet's legend says of an empty cell
 * @param fallback what to ask about where people have no department: the unit, or the sheet
 */
export function settleBlanks(
  entries: readonly AttendanceEntry[],
  people: readonly LedgerPerson[],
  sheet: string,
  fallback: string,
  legend: AttendanceCode | "not-filled" | null,
  memory: Memory,
): SettledBlanks {
  const days = countDays(entries);
  const spans = spansOf(entries, people.length);
  const groups = new Map<string, Group>();
  const groupOfPerson = people.map(({ department }) => {
    const about = department ?? fallback;
    const group = groups.get(about) ?? { about, gaps: [], filled: 0, expected: 0 };
    groups.set(about, group);
    return group;
  });
  for (const { person, day, part, mark } of entries) {
    const group = groupOfPerson[person];
    if (!group || part === "evening" || days.get(day)?.workday !== true) continue;
    group.expected += 1;
    if (mark !== "") group.filled += 1;
  }
  const sparse = new Map(
    [...groups].map(([about, { filled, expected }]) => [about, filled < expected * 0.3]),
  );
  entries.forEach(({ person, day, part, mark }, index) => {
    const count = days.get(day);
    const group = groupOfPerson[person];
    if (mark !== "" || part === "evening" || count?.workday !== true || !group) return;
    const span = spans[person];
    const onlyExceptions = sparse.get(group.about) === true && group.filled > 0;
    const within =
      span !== undefined && span !== null && day >= span[0] && day <= span[1] && isWorked(count[part]);
    if (onlyExceptions || within) group.gaps.push(index);
  });

  const settled = [...entries];
  const questions: Question[] = [];
  for (const { about, gaps } of groups.values()) {
    if (gaps.length === 0) continue;
    const open: AttendanceEntry[] = [];
    for (const index of gaps) {
      const entry = entries[index];
      if (!entry) continue;
      const answer = legend ?? codeOfAnswer(blankAnswer(memory.answers, about, monthOf(entry.day)));
      if (answer === null) open.push(entry);
      else if (answer !== "not-filled")
        settled[index] = { ...entry, shares: [{ code: answer, days: sizeOfPart(entry.part) }] };
    }
    if (open.length === 0) continue;
    const suggestion = sparse.get(about) === true ? "present" : "not-filled";
    const keptAs = blankKey(
      about,
      open.map(({ day }) => monthOf(day)),
    );
    const cells = open.map((entry) => cellOf(entry, sheet));
    questions.push({ ...blankQuestion(about, cells, suggestion), keptAs });
  }
  return { entries: settled, questions };
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
