import { type Attendance, attendanceOfTheYear } from "./attendance";
import { isOnMaternityLeave, isOnPost, PEOPLE, type Person } from "./people";
import { STUDY_SCHEDULE, type StudyPlan } from "./study-schedule";

/** One row of 学习台账. Who was there follows from the marks of that day, so that the two ledgers agree. */
export interface StudySession extends StudyPlan {
  readonly time: string;
  readonly place: string;
  readonly due: number | null;
  readonly present: number | null;
  /** 「江文博、卢天佑（出差）、石建业（病假）」 */
  readonly absent: string;
}

const REASONS: Readonly<Record<string, string>> = { "△": "出差", "○": "事假", "●": "病假", "☆": "年休" };

/** Why the person missed an afternoon, or null for somebody who was there. */
function reasonOf(mark: string): string | null {
  const afternoon = mark.split("/").at(-1) ?? "";
  return REASONS[afternoon] ?? null;
}

function invited(plan: StudyPlan): readonly Person[] {
  return PEOPLE.filter(
    (person) =>
      isOnPost(person, plan.day) &&
      !isOnMaternityLeave(person, plan.day) &&
      (plan.form !== "中心组学习" || person.centerGroup),
  );
}

function absenceNote(people: readonly Person[], reasons: ReadonlyMap<string, string>): string {
  return Object.values(REASONS)
    .map((reason) => [reason, people.filter((person) => reasons.get(person.name) === reason)] as const)
    .filter(([, missing]) => missing.length > 0)
    .map(([reason, missing]) => `${missing.map((person) => person.name).join("、")}（${reason}）`)
    .join("、");
}

function held(plan: StudyPlan, attendance: Attendance): StudySession {
  if (plan.form === "自学") return { ...plan, time: "", place: "", due: null, present: null, absent: "" };
  const people = invited(plan);
  const reasons = new Map(
    people.flatMap((person) => {
      const reason = reasonOf(attendance.get(person.name)?.get(plan.day) ?? "");
      return reason ? [[person.name, reason]] : [];
    }),
  );
  return {
    ...plan,
    time: "14:30—17:30",
    place: plan.form === "中心组学习" ? "三楼小会议室" : "四楼会议室",
    due: people.length,
    present: people.length - reasons.size,
    absent: absenceNote(people, reasons),
  };
}

export function isCollective(session: StudyPlan): boolean {
  return session.form !== "自学";
}

const ATTENDANCE = attendanceOfTheYear();

export const STUDY: readonly StudySession[] = STUDY_SCHEDULE.map((plan) => held(plan, ATTENDANCE));
