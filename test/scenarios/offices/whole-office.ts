import { crossTruths } from "./cross";
import type { Office } from "./office";
import type { Part } from "./truth";
import { activities } from "./ledgers/activities";
import { petitions, proposals, rectification } from "./ledgers/cases";
import { documents, leadingGroup, publicity, training, violations, yearTasks } from "./ledgers/group";
import { hygiene, hygieneAreas } from "./ledgers/hygiene";
import { attendance } from "./ledgers/attendance";
import { meetings } from "./ledgers/meetings";
import { articles, rules, satisfaction, studyHours, studyPlan, tasks } from "./ledgers/papers";
import { disclosure, integrity, pairing, volunteer } from "./ledgers/records";
import { roster } from "./ledgers/roster";
import { study } from "./ledgers/study";

const LEDGERS: readonly ((office: Office) => Part)[] = [
  roster, study, meetings, activities, disclosure, volunteer, pairing, integrity, petitions, proposals, rectification, hygiene,
  attendance, hygieneAreas, rules, tasks, studyPlan, satisfaction, articles, studyHours, leadingGroup,
  documents, violations, yearTasks, training, publicity,
]; // prettier-ignore

/** All ledgers of an office, and what must come out of them. */
export function wholeOffice(office: Office): Part {
  const parts = LEDGERS.map((ledger) => ledger(office));
  const truths: Record<string, Part["truths"][string]> = {};
  for (const part of parts) Object.assign(truths, part.truths);
  return {
    sheets: parts.flatMap(({ sheets }) => sheets),
    truths: { ...truths, ...crossTruths(office, parts) },
  };
}
