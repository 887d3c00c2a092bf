import type { OwnProblem } from "../../../check";
import { addDays, chineseDay, dayParts, type Day } from "../../../grid";
import { writtenTextOf } from "../../../ledgers";
import { inChinese } from "../../../locales";
import { proposed, withMarkWhole } from "../../kit/proposed";
import { RECTIFICATION_STATES } from "../../kit/rectification-states";
import type { PlanCell, PlanRow, ProblemRow } from "../../kit/sheet-plan";
import { bodyRow } from "../../kit/table-rows";
import { departmentWord, inTheirWords } from "../../prose/department-word";
import type { DocumentInput } from "../../prose/document-input";
import { rowsWithin } from "../../prose/found-record";
import { responsibleFor, type Responsible } from "../../prose/responsible";
import { problemCells } from "../../renew/problem-cells";
import { recheckCell, recheckOfOwn, recheckOfPresent } from "../../renew/recheck";
import { dueOf, type Due } from "./due";
import { dayText } from "../../prose/matter";
import { measureFor } from "./measure-for";
import type { RegisterProblem } from "./problems";
import { RECTIFICATION_COLUMNS } from "./rectification-columns";

/** A problem as a row, and what the row is made of. */
export function problemRow(
  problem: RegisterProblem,
  input: DocumentInput,
): { readonly row: PlanRow; readonly made: ProblemRow } {
  const { id, result, own } = problem;
  const { period } = input.report;
  const due = dueOf(problem, input);
  const made: ProblemRow = {
    parts: problem.parts,
    besides: own?.cells ?? [],
    evidence: result?.evidence ?? [],
    said: `${ownText(problem, period.asOf)}${waived(problem)}`,
  };
  const row = bodyRow(RECTIFICATION_COLUMNS, id, {
    ...problemCells(made),
    clause: { value: clauseText(problem) },
    found: { value: foundDay(own, period.asOf) },
    ...(own !== null && (result === null || own.department !== null || own.people.length > 0)
      ? takenOver(own)
      : inferred(problem, due, input)),
    measure: { value: measureText(problem, due, input) },
    state: { value: stateOf(own) },
    completed: { value: own?.completed ?? null },
    recheck: recheckCell(result === null ? recheckOfOwn(period.asOf) : recheckOfPresent(null, period.asOf)),
    id: { value: id },
    seen: { value: `${period.from}/${period.asOf}` },
  });
  return { row, made };
}

function clauseText({ result, others, own }: RegisterProblem): string {
  const register = `本单位整改台账${own === null || own.source === null ? "" : `（${own.source}）`}`;
  if (result === null) return register;
  const titles = [result, ...others].map(({ title }) => inChinese(title));
  return [...titles, ...(own === null ? [] : [register])].join("；");
}

/** When the unit's own register says that it came up; what that leaves open, this check did not find. */
function foundDay(own: OwnProblem | null, asOf: Day): string | null {
  const day = own === null ? asOf : own.found;
  return day === null ? null : chineseDay(day);
}

/** What the unit's own register says about it: 「；本单位整改台账时限11月30日，已逾期31天」. */
function ownText({ result, own }: RegisterProblem, asOf: Day): string {
  if (own === null) return "";
  const { stage } = own;
  if (stage === "done" || stage === "closed") {
    const day = own.completed === null ? "" : `（${own.completed}）`;
    return `；整改台账记为${RECTIFICATION_STATES[stage]}${day}，但相应台账仍不足，请核对`;
  }
  if (own.overdue === null) return "";
  const due = dayText(addDays(asOf, -own.overdue), asOf);
  const late = `应于${due}前整改，已逾期${String(own.overdue)}天`;
  if (result !== null) return `；本单位整改台账${late.replace("应于", "要求")}`;
  return `，${own.department === null ? "" : `${own.department}负责，`}${late}`;
}

function waived({ result }: RegisterProblem): string {
  const waiver = result?.waiver ?? null;
  return waiver === null ? "" : `\n「已豁免：${waiver.reason}，至${chineseDay(waiver.expires)}」`;
}

function measureText(problem: RegisterProblem, { day, anew }: Due, input: DocumentInput): string | null {
  const { result, own } = problem;
  if (own !== null && own.measure !== null) return own.measure;
  if (result === null) return null;
  const facts = { ...problem, anew, year: dayParts(day).year, isDealtWith: isDealtWith(problem, input) };
  return inTheirWords(measureFor(result, facts), departmentWord(input.ledgers));
}

/** Whether what came of each of these cases stands in the ledger. */
function isDealtWith({ result, kind }: RegisterProblem, { ledgers }: DocumentInput): boolean {
  if (kind !== "violation") return false;
  const cases = rowsWithin(ledgers, kind, result?.evidence ?? []);
  return cases.length > 0 && cases.every(({ record }) => writtenTextOf(record, "sanction") !== null);
}

/** Who and until when, as the unit's own register has it. */
function takenOver({ department, people, deadline }: OwnProblem): Readonly<Record<string, PlanCell>> {
  return {
    department: { value: department },
    person: { value: people.length === 0 ? null : people.join("、") },
    deadline: { value: deadline },
  };
}

/** Who and until when, as far as it can be inferred. */
function inferred(
  problem: RegisterProblem,
  due: Due,
  input: DocumentInput,
): Readonly<Record<string, PlanCell>> {
  const { result, own, row, words } = problem;
  const { asOf } = input.report.period;
  const clause = input.clauses.find(({ id }) => id === result?.id);
  const who: Responsible =
    result === null
      ? { department: null, person: null }
      : responsibleFor(
          result,
          clause,
          { rows: row === null ? [] : [row], names: words },
          input.ledgers,
          asOf,
        );
  const cells = {
    department: who.department ?? { value: null },
    person: who.person ?? { value: null },
    deadline:
      own?.deadline !== null && own?.deadline !== undefined
        ? { value: own.deadline }
        : proposed(chineseDay(due.day), due.source),
  };
  return Object.fromEntries(
    Object.entries(cells).map(([key, cell]) => [key, withMarkWhole(cell, widthOf(key))]),
  );
}

function widthOf(key: string): number {
  return RECTIFICATION_COLUMNS.find((column) => column.key === key)?.width ?? 0;
}

/** Nothing where the unit's own register does not say how far it is. */
function stateOf(own: OwnProblem | null): string | null {
  const stage = own === null ? "open" : own.stage;
  return stage === null ? null : RECTIFICATION_STATES[stage];
}
