import type { OwnProblem, Report } from "../../../check";
import { chineseDay, dayParts } from "../../../grid";
import type { PlanRow } from "../../kit/sheet-plan";
import { bodyRow } from "../../kit/table-rows";
import { evidenceText } from "../../prose/clause-figures";
import { idsOf } from "../../renew/problem-id";
import { recheckCell, recheckOfOwn } from "../../renew/recheck";
import { PLACE_WIDTH, RECTIFICATION_COLUMNS, RECTIFICATION_STATES } from "./rectification-columns";

/** Stands for a clause in the ids of problems that the unit keeps itself. */
export const OWN_CLAUSE = "own-ledger";

/**
 * A row for each problem that the unit's own 整改台账 holds open, with what stands there: where it comes from, its measure, who sees to
 * it, its time. In every standard, whether or not a clause asks for such a ledger.
 */
export function ownProblemRows({ own, period }: Report): readonly PlanRow[] {
  const open = own?.open ?? [];
  const ids = idsOf(OWN_CLAUSE, open.map(identity), dayParts(period.from).year);
  return open.map((problem, at) => {
    const id = ids[at] ?? "";
    const { cells, found, source, measure, department, people, deadline, hasBegun } = problem;
    const [link] = cells;
    const place = evidenceText(cells, PLACE_WIDTH);
    return bodyRow(RECTIFICATION_COLUMNS, id, {
      clause: { value: source === null ? "本单位整改台账" : `本单位整改台账（${source}）` },
      problem: { value: textOf(problem) },
      place: link ? { value: place, style: "table-link", link } : { value: place, style: "table-centre" },
      found: { value: found === null ? null : chineseDay(found) },
      measure: { value: measure },
      department: { value: department },
      person: { value: people.length === 0 ? null : people.join("、") },
      deadline: { value: deadline },
      state: { value: hasBegun ? RECTIFICATION_STATES[1] : RECTIFICATION_STATES[0] },
      recheck: recheckCell(recheckOfOwn(period.asOf)),
      id: { value: id },
      seen: { value: `${period.from}/${period.asOf}` },
    });
  });
}

function textOf({ problem, overdue }: OwnProblem): string {
  return overdue === null ? problem : `${problem}（已逾期${String(overdue)}天）`;
}

function identity({ problem, found }: OwnProblem): string {
  return `${problem}\n${found ?? ""}`;
}
