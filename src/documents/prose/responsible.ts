import type { ClauseResult } from "../../check";
import type { Day } from "../../grid";
import { isCounted, type Ledger, type LedgerRecord, peopleOf, writtenTextOf } from "../../ledgers";
import { inChinese } from "../../locales";
import { proposed } from "../kit/proposed";
import type { PlanCell } from "../kit/sheet-plan";
import { answeringDepartment } from "./answering-department";
import { departmentWord, inTheirWords } from "./department-word";
import type { ClauseWording } from "./document-input";
import { unitStaff, type UnitStaff } from "./unit-staff";

/** Who sees to something, each as a cell: marked 拟 where it is inferred; null where nothing says it. */
export interface Responsible {
  readonly department: PlanCell | null;
  readonly person: PlanCell | null;
}

/** What is known of the matter besides its clause. */
interface Matter {
  /** The ledger's row that it is about. */
  readonly row: { readonly ledger: Ledger; readonly record: LedgerRecord } | null;
  /** Whom it names. */
  readonly names: readonly string[];
}

/** Share of a clause's title that the words of a task must share to be taken for the same. */
const ALIKE = 0.5;

/**
 * Who sees to a clause's matter: the standard's own word; else the row's department and person; else the unit's division of tasks; else
 * the department of the people named; else the office that usually answers for such a clause, under the roster's name for it. The person is
 * then the department's head. Leaders of the unit are no department.
 */
export function responsibleFor(
  result: Pick<ClauseResult, "department" | "title">,
  clause: Pick<ClauseWording, "answeredBy"> | undefined,
  matter: Matter,
  ledgers: readonly Ledger[],
  asOf: Day,
): Responsible {
  const staff = unitStaff(ledgers, asOf);
  if (result.department !== "")
    return { department: { value: result.department }, person: headOf(result.department, staff) };
  const said =
    ofRow(matter.row) ??
    ofTask(inChinese(result.title), ledgers) ??
    ofNamed(matter.names, staff) ??
    ofOffice(clause, staff, departmentWord(ledgers));
  if (said === null) return { department: null, person: null };
  const { department, person, source } = said;
  return {
    department: department === null ? null : proposed(department, source),
    person:
      person !== null ? proposed(person, source) : department === null ? null : headOf(department, staff),
  };
}

interface Said {
  readonly department: string | null;
  readonly person: string | null;
  readonly source: string;
}

function ofRow(row: Matter["row"]): Said | null {
  if (row === null) return null;
  const { ledger, record } = row;
  const department = writtenTextOf(record, "department");
  const [person = null] = peopleOf(record, "person");
  if (department === null && person === null) return null;
  return { department, person, source: `“${ledger.sheet}”表所列承办科室、承办人` };
}

function ofTask(title: string, ledgers: readonly Ledger[]): Said | null {
  const tasks = ledgers
    .filter((ledger) => ledger.kind === "task" && isCounted(ledger))
    .flatMap((ledger) => ledger.records.map((record) => ({ ledger, record })))
    .map((task) => ({ ...task, alike: alike(title, taskWords(task.record)) }))
    .filter(({ record, alike: share }) => share >= ALIKE && writtenTextOf(record, "department") !== null)
    .sort((a, b) => b.alike - a.alike);
  const [best] = tasks;
  if (!best) return null;
  const [person = null] = peopleOf(best.record, "person");
  return {
    department: writtenTextOf(best.record, "department"),
    person,
    source: `“${best.ledger.sheet}”表“${writtenTextOf(best.record, "name") ?? ""}”一行`,
  };
}

function taskWords(record: LedgerRecord): string {
  return ["name", "target", "measure"].map((field) => writtenTextOf(record, field) ?? "").join(" ");
}

/** The share of the pairs of neighbouring characters of one text that another has. */
function alike(one: string, other: string): number {
  const pairs = Array.from({ length: Math.max(0, one.length - 1) }, (_, at) => one.slice(at, at + 2)).filter(
    (pair) => /^\p{Script=Han}{2}$/u.test(pair),
  );
  return pairs.length === 0 ? 0 : pairs.filter((pair) => other.includes(pair)).length / pairs.length;
}

function ofNamed(names: readonly string[], { colleagues, departments: known }: UnitStaff): Said | null {
  const named = colleagues.filter(({ name }) => names.includes(name));
  const departments = [...new Set(named.map(({ department }) => department))];
  const [department] = departments;
  // Leaders of the unit are no department.
  if (departments.length > 1 || !known.some(({ name }) => name === department)) return null;
  if (department === undefined) return null;
  return { department, person: null, source: "花名册所列人员所在科室" };
}

function ofOffice(
  clause: Pick<ClauseWording, "answeredBy"> | undefined,
  staff: UnitStaff,
  word: string,
): Said | null {
  if (clause === undefined) return null;
  if (clause.answeredBy === "各科室") {
    const each = inTheirWords("各科室", word);
    return { department: each, person: null, source: `此类事项通常由${each}分别负责` };
  }
  const department = answeringDepartment(staff, clause.answeredBy)?.name ?? null;
  if (department === null) return null;
  return { department, person: null, source: "此类事项通常由该科室负责，科室名称取自花名册" };
}

/** The one who heads a department, by the roster; null where none does. */
function headOf(department: string, { departments }: UnitStaff): PlanCell | null {
  const head = departments.find(({ name }) => name === department)?.head ?? null;
  return head === null ? null : proposed(head.name, "花名册所列科室负责人");
}
