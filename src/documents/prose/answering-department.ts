import type { ClauseWording } from "./document-input";
import type { Department, UnitStaff } from "./unit-staff";

/** How the departments are called that usually do the work; who has none of these leaves it to the office. */
const CALLED: Readonly<Record<ClauseWording["answeredBy"], RegExp>> = {
  办公室: /^(?:.{0,4}办公室|综合.*|秘书.*|行政.*|党政办.*)$/,
  "机关党委（党支部）": /党委|党办|党建|党群|党务|政工|政治处|政治部/,
  人事部门: /人事|组织|干部|政工|人教|政治处|政治部/,
  纪检部门: /纪检|监察|纪委|督察/,
  工会: /工会|群团/,
  法规部门: /法规|法制|法治|政策|审理/,
  财务部门: /财务|计财|规财|计划财务|会计/,
  各科室: /^$/,
};

/** The unit's office, by its name; null where the roster has none. */
export function officeOf({ departments }: UnitStaff): Department | null {
  return departments.find(({ name }) => CALLED["办公室"].test(name)) ?? null;
}

/**
 * The department of the roster that does what such an office usually does: 「法规审理科」 for 法规部门, the unit's own office where
 * there is none for it; null where it is nobody's in particular.
 */
export function answeringDepartment(
  staff: UnitStaff,
  office: ClauseWording["answeredBy"],
): Department | null {
  if (office === "各科室") return null;
  return staff.departments.find(({ name }) => CALLED[office].test(name)) ?? officeOf(staff);
}
