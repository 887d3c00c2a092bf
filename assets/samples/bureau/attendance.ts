import { CULTURE, VOLUNTEER } from "./activities";
import { MONTHS, workdaysOf } from "./days";
import { isOnMaternityLeave, isOnPost, type Person, PEOPLE } from "./people";
import { type Random, seededRandom } from "./random";
import { STUDY_SCHEDULE } from "./study-schedule";

/** What each mark means in this bureau; the same words stand below every grid. */
export const MARKS = {
  "√": "出勤",
  "△": "出差（含下乡、外出审计）",
  "○": "事假",
  "●": "病假",
  "☆": "年休假",
  "◇": "产假",
  "◎": "迟到",
  "×": "旷工",
  "※": "未在岗（未报到或已退休）",
} as const;

/** Mark by person's name and day. A day off has none; `√/○` is a morning and an afternoon. */
export type Attendance = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** What happened to single people: a mark for some days. */
const EVENTS: readonly (readonly [name: string, days: readonly string[], mark: string])[] = [
  ["尹小龙", ["2024-01-18"], "○"],
  ["邹美玲", ["2024-01-23"], "√/○"],
  ["石建业", ["2024-03-12", "2024-03-13", "2024-03-14"], "●"],
  ["贺文轩", ["2024-03-25"], "◎"],
  ["丁浩然", ["2024-04-15"], "○/√"],
  ["卢天佑", ["2024-04-22", "2024-04-29"], "◎"],
  ["葛雅静", ["2024-05-20", "2024-05-21"], "○"],
  ["汪晓彤", ["2024-06-05"], "√/△"],
  ["柳思琪", ["2024-06-17"], "√/○"],
  ["罗慧敏", ["2024-07-08", "2024-07-09"], "●"],
  ["黎明轩", ["2024-07-22"], "◎"],
  ["段启明", ["2024-08-05"], "√/○"],
  ["尹小龙", ["2024-09-10"], "◎"],
  ["彭立群", ["2024-09-23"], "△/√"],
  ["苗春燕", ["2024-10-21", "2024-10-22", "2024-10-23", "2024-10-24", "2024-10-25"], "●"],
  ["卢天佑", ["2024-11-11"], "○"],
  ["何俊逸", ["2024-11-19"], "√/△"],
  ["丁浩然", ["2024-12-03"], "◎"],
  ["葛雅静", ["2024-12-16"], "√/○"],
];

/** Months in which the annual leave is mostly taken. */
const LEAVE_MONTHS = [2, 5, 7, 8, 8, 10, 11] as const;
const TRAVELLING = new Set(["财政审计科", "经济责任审计科", "投资审计科", "电子数据审计科"]);
/** 除夕 was a working day in 2024; most took it as annual leave. */
const NEW_YEARS_EVE = "2024-02-09";
const ON_DUTY_AT_NEW_YEAR = new Set(["沈致远", "何俊逸", "尹小龙", "贺文轩", "丁浩然"]);

/** Days on which the person was certainly in the house: held a lesson, took part in an activity. */
function daysInTheHouse(person: Person): ReadonlySet<string> {
  const lessons = STUDY_SCHEDULE.filter((plan) => plan.speaker === person.name);
  const activities = [...CULTURE, ...VOLUNTEER].filter((activity) => activity.people.includes(person.name));
  return new Set([...lessons, ...activities].map(({ day }) => day));
}

/** Lays the mark over those of the days that are still plain attendance. */
function lay(marks: Map<string, string>, days: readonly string[], mark: string): void {
  for (const day of days) if (marks.get(day) === "√") marks.set(day, mark);
}

/** Working days in a row somewhere in the month, those in the house left out. */
function run(
  month: number,
  random: Random,
  length: number,
  inTheHouse: ReadonlySet<string>,
): readonly string[] {
  const days = workdaysOf(month);
  const start = random.between(0, Math.max(0, days.length - length));
  return days.slice(start, start + length).filter((day) => !inTheHouse.has(day));
}

function marksOf(person: Person, random: Random): ReadonlyMap<string, string> {
  const marks = new Map<string, string>();
  for (const day of MONTHS.flatMap(workdaysOf)) {
    marks.set(day, !isOnPost(person, day) ? "※" : isOnMaternityLeave(person, day) ? "◇" : "√");
  }
  const inTheHouse = daysInTheHouse(person);
  for (const [name, days, mark] of EVENTS) if (name === person.name) lay(marks, days, mark);
  if (!ON_DUTY_AT_NEW_YEAR.has(person.name)) lay(marks, [NEW_YEARS_EVE], "☆");
  for (let turn = 0; turn < 2; turn++) {
    lay(marks, run(random.pick(LEAVE_MONTHS), random, random.between(2, 5), inTheHouse), "☆");
  }
  const trips = TRAVELLING.has(person.department) ? 2 : 1;
  for (const month of MONTHS) {
    for (let turn = 0; turn < trips; turn++) {
      if (random.next() < 0.6)
        lay(marks, run(month, random, random.between(1, trips === 2 ? 5 : 2), inTheHouse), "△");
    }
  }
  return marks;
}

/** The whole year's marks. */
export function attendanceOfTheYear(): Attendance {
  const random = seededRandom(20240101);
  return new Map(PEOPLE.map((person) => [person.name, marksOf(person, random)]));
}
