import type { ClauseResult } from "../../check";
import type { Day } from "../../grid";
import { dateOf, type Ledger, LEDGERS, type LedgerRecord, peopleOf, writtenTextOf } from "../../ledgers";
import { inChinese, type Bilingual } from "../../locales";
import { proposed } from "../kit/proposed";
import type { PlanCell } from "../kit/sheet-plan";
import { answeringDepartment } from "./answering-department";
import { departmentWord, inTheirWords } from "./department-word";
import type { ClauseWording } from "./document-input";
import { recordAt, rowsOfKinds, type Found } from "./found-record";
import { coreOf, wordsIn } from "./messages";
import { headsOf, unitStaff, type UnitStaff } from "./unit-staff";

/** Who sees to something, each as a cell: marked 拟 where it is inferred; null where nothing says it. */
export interface Responsible {
  readonly department: PlanCell | null;
  readonly person: PlanCell | null;
}

/** What is known of the matter besides its clause. */
export interface Matter {
  /** The ledgers' rows that it is about, those that fall short first. */
  readonly rows: readonly Found[];
  /** Whom it names. */
  readonly names: readonly string[];
}

/** Who sees to it as it can be inferred, and from what. */
interface Inferred {
  /** One or several, the first in the lead: 「水产技术股、渔政执法股」. */
  readonly department: string | null;
  readonly person: string | null;
  readonly source: string;
}

/** Share of a clause's title that the words of a task must share to be taken for the same. */
const ALIKE = 0.5;
/** So many departments are named; of more it is said that each does its own. */
const NAMED = 3;
/** Ledgers in which whoever handles other cases answers for the clause too. */
const HANDLED = Object.values(LEDGERS).filter(
  ({ rows, saysWhoSeesToIt }) => rows === "cases" && saysWhoSeesToIt,
);

/** Who sees to a clause's matter, as cells: the standard's or the unit's own word, else what `inferredOwners` says. */
export function responsibleFor(
  result: Pick<ClauseResult, "department" | "title">,
  clause: Pick<ClauseWording, "answeredBy"> | undefined,
  matter: Matter,
  ledgers: readonly Ledger[],
  asOf: Day,
): Responsible {
  const staff = unitStaff(ledgers, asOf);
  if (result.department !== "")
    return { department: { value: result.department }, person: headCell(result.department, staff) };
  const said = inferredOwners(result.title, clause, matter, ledgers, staff);
  if (said === null) return { department: null, person: null };
  const { department, person, source } = said;
  return {
    department: department === null ? null : proposed(department, source),
    person:
      person !== null ? proposed(person, source) : department === null ? null : headCell(department, staff),
  };
}

/**
 * The one source of who sees to a clause, for register, summary, plan and division of tasks: the rows' departments and person; else the
 * unit's division of tasks; else the department of the people named; else the office that usually answers for such a clause, under
 * the roster's name for it. Leaders of the unit are no department.
 */
export function inferredOwners(
  title: Bilingual,
  clause: Pick<ClauseWording, "answeredBy"> | undefined,
  matter: Matter,
  ledgers: readonly Ledger[],
  staff: UnitStaff,
): Inferred | null {
  return (
    ofRows(matter.rows) ??
    ofTask(inChinese(title), ledgers) ??
    ofNamed(matter.names, staff) ??
    ofOffice(clause, staff, departmentWord(ledgers))
  );
}

/** The matter of a clause as a whole: the rows and people in which it fell short, then whoever handles such cases. */
export function matterOf(result: ClauseResult | undefined, ledgers: readonly Ledger[]): Matter {
  if (result === undefined) return { rows: [], names: [] };
  const fellShort = result.verdict === "unmet" || result.verdict === "behind";
  const problems = fellShort ? result.problems : [];
  const short = problems
    .flatMap(({ cells }) => recordAt(ledgers, cells) ?? [])
    .filter(({ ledger }) => LEDGERS[ledger.kind].saysWhoSeesToIt);
  const sheets = new Set(result.evidence.map(({ sheet }) => sheet));
  const handled = rowsOfKinds(ledgers, ...HANDLED.map(({ kind }) => kind)).filter(({ ledger }) =>
    sheets.has(ledger.sheet),
  );
  return {
    rows: [...short, ...handled.filter(isOpen), ...handled.filter((row) => !isOpen(row))],
    names: problems.flatMap(({ text }) => wordsIn(coreOf(text))).flatMap((words) => words.split("、")),
  };
}

/** What nobody has answered yet. */
function isOpen({ record }: Found): boolean {
  return dateOf(record, "replied") === null && dateOf(record, "completed") === null;
}

function ofRows(rows: readonly Found[]): Inferred | null {
  const [first] = rows;
  if (first === undefined) return null;
  const departments = [...new Set(rows.flatMap(({ record }) => departmentsIn(record)))];
  const [person = null] = rows.length === 1 ? peopleOf(first.record, "person") : [];
  if (departments.length === 0 && person === null) return null;
  const named = departments.length > NAMED ? departmentsIn(first.record) : departments;
  return {
    department: named.length === 0 ? null : named.join("、"),
    person,
    source: `“${first.ledger.sheet}”表所列承办科室、承办人`,
  };
}

function departmentsIn(record: LedgerRecord): readonly string[] {
  return (writtenTextOf(record, "department") ?? "")
    .split(/[、，,；;]/u)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

function ofTask(title: string, ledgers: readonly Ledger[]): Inferred | null {
  const tasks = rowsOfKinds(ledgers, "task")
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

function ofNamed(names: readonly string[], { colleagues, departments: known }: UnitStaff): Inferred | null {
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
): Inferred | null {
  if (clause === undefined) return null;
  if (clause.answeredBy === "各科室") {
    const each = inTheirWords("各科室", word);
    return { department: each, person: `${each}主要负责人`, source: `此类事项通常由${each}分别负责` };
  }
  const department = answeringDepartment(staff, clause.answeredBy)?.name ?? null;
  if (department === null) return null;
  return { department, person: null, source: "此类事项通常由该科室负责，科室名称取自花名册" };
}

/** Those who head one or several departments, by the roster; null where none does. */
function headCell(departments: string, staff: UnitStaff): PlanCell | null {
  const heads = new Set(headsOf(departments, staff).map(({ name }) => name));
  return heads.size === 0 ? null : proposed([...heads].join("、"), "花名册所列科室负责人");
}
