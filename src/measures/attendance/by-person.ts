import { withoutSpaces } from "../../grid";
import type { MeasureContext } from "../measure";
import { namerFor } from "../people/person";

/** What the attendance grids of the period say about one person, in days. */
export interface PersonAttendance {
  readonly name: string;
  readonly department: string | null;
  readonly due: number;
  readonly attended: number;
  readonly absent: number;
  /** How often late or early. */
  readonly lateOrEarly: number;
}

/**
 * The tally of the attendance rate, person by person: their days add up to the figure of that measure. Someone who moved to
 * another department in the period stands once, in the department of the first table.
 */
export function attendanceByPerson(context: MeasureContext): readonly PersonAttendance[] {
  const called = namerFor(context.people);
  const people = new Map<string, PersonAttendance>();
  for (const month of context.attendance().months) {
    const { department } = month;
    const key = called({ name: withoutSpaces(month.name), department, staffNumber: null });
    const before = people.get(key);
    people.set(key, {
      name: key,
      department: before?.department ?? department,
      due: (before?.due ?? 0) + month.due,
      attended: (before?.attended ?? 0) + month.attended,
      absent: (before?.absent ?? 0) + month.absent,
      lateOrEarly: (before?.lateOrEarly ?? 0) + month.lateOrEarly,
    });
  }
  return [...people.values()];
}
