import { shownFigure } from "../../../measures";
import { mergeAreas, type Day } from "../../../grid";
import { ATTENDANCE_WORDS, isCounted, type AttendanceCode } from "../../../ledgers";
import { figureValue } from "../../template/template-value";
import type { FormContext } from "../form-context";
import type { Known } from "../form-answer";
import { sheetsOf } from "./figures-of";

/** Whose attendance, and when. */
export interface Attending {
  readonly person: string | null;
  readonly department: string | null;
  readonly from: Day;
  readonly to: Day;
}

type Column = "due" | "attended" | "absent" | "lateOrEarly";
const COLUMNS: readonly (readonly [RegExp, Column])[] = [
  [/^应(?:出勤|到)(?:天数?|人?日数?)?/, "due"],
  [/^(?:实际?)?(?:出勤|到岗)(?:天数?|日数?)?$/, "attended"],
  [/^旷工(?:天数?|日数?)?$/, "absent"],
  [/^迟到(?:和|、|或|及)?早退(?:次数?|人次)?$/, "lateOrEarly"],
];

/** A figure of attendance by a column's name: 应出勤, 出勤率, 旷工, days of 事假; null for any other, or without grids. */
export function attendanceFigure(name: string, who: Attending, { input }: FormContext): Known | null {
  const label = name.replace(/\(.*\)$/, "");
  const people = input.figures
    .during(who)
    .attendance()
    .filter((one) => who.person === null || one.name === who.person)
    .filter((one) => who.department === null || one.department === who.department);
  const sum = (column: Column): number => round(people.reduce((total, one) => total + one[column], 0));
  const source = cellsBetween(who, input);
  const known = (value: Known["value"]): Known => ({ value, from: sheetsOf(source), source, sure: true });
  if (people.length > 0) {
    if (/出勤率$/.test(label))
      return sum("due") === 0
        ? null
        : known(figureValue(shownFigure((sum("attended") / sum("due")) * 100, "percent", null), "percent"));
    const column = COLUMNS.find(([pattern]) => pattern.test(label))?.[1];
    if (column) return known(sum(column));
  }
  const code = codeNamed(label);
  const days = code === null ? null : daysOf(code, who, input);
  return days === null ? null : known(days);
}

/** Words of marks that count days; 会议 or 学习 as a column asks for something else. */
const OF_DAYS = /假(?:天数?|日数)?$|天数?$|^(?:出差|旷工|迟到|早退|值班)$/;

function codeNamed(label: string): AttendanceCode | null {
  if (!OF_DAYS.test(label)) return null;
  const word = label.replace(/(?:天数|天|日数)$/, "");
  const found = Object.entries(ATTENDANCE_WORDS).find(([, words]) => words.includes(word));
  return found ? (found[0] as AttendanceCode) : null;
}

/** Days of one kind, from the grids of days; null where no grid covers the stretch. */
function daysOf(code: AttendanceCode, who: Attending, { ledgers }: FormContext["input"]): number | null {
  let seen = false;
  let days = 0;
  for (const ledger of ledgers.filter((one) => one.kind === "attendance" && isCounted(one)))
    for (const { person, day, shares } of ledger.entries) {
      const { name, department } = ledger.people[person] ?? { name: "", department: null };
      if (day < who.from || day > who.to) continue;
      if (who.person !== null && name !== who.person) continue;
      if (who.department !== null && department !== who.department) continue;
      seen = true;
      days += shares.reduce((sum, share) => (share.code === code ? sum + share.days : sum), 0);
    }
  return seen ? round(days) : null;
}

function cellsBetween({ from, to }: Attending, { ledgers }: FormContext["input"]): Known["source"] {
  const tables = ledgers.filter(
    ({ kind, period, ...ledger }) =>
      kind === "attendance" && isCounted(ledger) && (!period || (period.from <= to && period.to >= from)),
  );
  return mergeAreas(tables.map(({ sheet, area }) => ({ sheet, ...area })));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
