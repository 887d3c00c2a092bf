import { isCounted, peopleOf, textOf, type Ledger } from "../../ledgers";
import type { Proposal } from "../kit/proposed";
import { officeOf } from "./answering-department";
import type { ClauseWording } from "./document-input";
import type { Colleague, UnitStaff } from "./unit-staff";

type Office = ClauseWording["answeredBy"];

/** The areas of work that deputies share, in the order in which they take turns, and the posts that tell whose one is. */
const AREAS: Readonly<Record<Office, RegExp | null>> = {
  "机关党委（党支部）": /副书记|党务|政工|政治部/,
  办公室: null,
  纪检部门: /纪检|纪委|监察/,
  法规部门: null,
  各科室: /^总.{1,4}师$|、总.{1,4}师$/,
  人事部门: null,
  工会: /工会/,
  财务部门: /总会计师/,
};

/**
 * Proposes who of the unit's leaders sees to a clause: whose duties name its department; under whom that department's tasks stand in the
 * unit's own lists; else, the division of labour not being recorded, the deputies by areas of work. How the creation work is organised is
 * the chief's.
 *
 * @param department that is in the lead, "" where each does its own
 */
export function leaderFor(
  clause: Pick<ClauseWording, "group" | "answeredBy">,
  department: string,
  staff: UnitStaff,
  ledgers: readonly Ledger[],
): Proposal | null {
  const { chief, deputies } = staff;
  if (clause.group === "A") return chief && byPost(chief);
  const leaders = [...(chief ? [chief] : []), ...deputies];
  const inCharge = leaders.find(({ assignment }) => department !== "" && assignment.includes(department));
  if (inCharge) return { value: inCharge.name, inferredFrom: `${inCharge.source}的分工` };
  // The office that stands in for a department which the unit has not got says nothing about who leads that work.
  const standsIn = clause.answeredBy !== "办公室" && officeOf(staff)?.name === department;
  const listed = standsIn ? null : leaderInLists(department, leaders, ledgers);
  if (listed) return { value: listed.name, inferredFrom: "台账中该科室任务的责任领导" };
  const inTurn = deputiesByArea(staff, ledgers).get(clause.answeredBy);
  if (inTurn === undefined) return chief && byPost(chief);
  return { value: inTurn.name, inferredFrom: `${inTurn.source}的职务，分工未见记载，按工作领域依次拟定` };
}

/** Each area's deputy: the one whose post says so, then by turns whoever has the fewest; who leads the office by the unit's lists has that. */
function deputiesByArea(staff: UnitStaff, ledgers: readonly Ledger[]): ReadonlyMap<Office, Colleague> {
  const { deputies } = staff;
  const given = new Map<Office, Colleague>();
  const office = leaderInLists(officeOf(staff)?.name ?? "", deputies, ledgers);
  if (office) given.set("办公室", office);
  const areas = Object.entries(AREAS) as readonly (readonly [Office, RegExp | null])[];
  for (const [area, post] of areas) {
    const theirs = post && deputies.find(({ position }) => post.test(position));
    if (theirs) given.set(area, theirs);
  }
  for (const [area] of areas) {
    if (given.has(area)) continue;
    const has = (deputy: Colleague): number => [...given.values()].filter((one) => one === deputy).length;
    const [next] = [...deputies].sort((one, other) => has(one) - has(other));
    if (next) given.set(area, next);
  }
  return given;
}

/** Of these the one who stands most often beside a department in the unit's lists of tasks and problems. */
function leaderInLists(
  department: string,
  leaders: readonly Colleague[],
  ledgers: readonly Ledger[],
): Colleague | null {
  if (department === "") return null;
  const names = ledgers
    .filter((ledger) => (ledger.kind === "task" || ledger.kind === "rectification") && isCounted(ledger))
    .flatMap(({ records }) =>
      records
        .filter((record) => textOf(record, "department") === department)
        .flatMap((record) => peopleOf(record, "leader")),
    );
  const count = ({ name }: Colleague): number => names.filter((one) => one === name).length;
  const [most] = leaders.filter((one) => count(one) > 0).sort((one, other) => count(other) - count(one));
  return most ?? null;
}

function byPost({ name, source }: Colleague): Proposal {
  return { value: name, inferredFrom: `${source}的职务` };
}
