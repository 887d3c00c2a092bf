import type { ClauseResult } from "../../check";
import type { Day } from "../../grid";
import {
  dateOf,
  isCounted,
  type Ledger,
  type LedgerRecord,
  peopleOf,
  textOf,
  writtenTextOf,
} from "../../ledgers";
import { inChinese } from "../../locales";
import { proposed } from "../kit/proposed";
import type { PlanCell } from "../kit/sheet-plan";
import type { ClauseWording } from "./document-input";

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

interface Colleague {
  readonly name: string;
  readonly department: string;
  readonly position: string;
}

/** Share of a clause's title that the words of a task must share to be taken for the same. */
const ALIKE = 0.5;

const HEAD = /(?:科长|股长|处长|主任|所长|站长|队长|部长|主席|书记|负责人)$/;
const NO_HEAD = /副|科员|局长/;

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
  const colleagues = colleaguesOf(ledgers, asOf);
  if (result.department !== "")
    return { department: { value: result.department }, person: headOf(result.department, colleagues) };
  const said =
    ofRow(matter.row) ??
    ofTask(inChinese(result.title), ledgers) ??
    ofNamed(matter.names, colleagues) ??
    ofOffice(clause, colleagues);
  if (said === null) return { department: null, person: null };
  const { department, person, source } = said;
  return {
    department: department === null ? null : proposed(department, source),
    person:
      person !== null
        ? proposed(person, source)
        : department === null
          ? null
          : headOf(department, colleagues),
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

function ofNamed(names: readonly string[], colleagues: readonly Colleague[]): Said | null {
  const named = colleagues.filter(({ name }) => names.includes(name));
  const departments = [...new Set(named.map(({ department }) => department))];
  const [department] = departments;
  if (named.length === 0 || departments.length > 1 || department === undefined || department === "")
    return null;
  return { department, person: null, source: "花名册所列人员所在科室" };
}

/** 「党」 for 机关党委（党支部）: how a roster's department is told to be of that kind. */
const OFFICES: Readonly<Record<ClauseWording["answeredBy"], RegExp | null>> = {
  办公室: /^(?:综合)?办公室$|^(?:综合|行政|秘书)(?:科|股|处|室|部)$/,
  "机关党委（党支部）": /党委|党建|党务|党办|党支部/,
  纪检部门: /纪检|监察|纪委/,
  人事部门: /人事|政工|组织/,
  财务部门: /财务|计财|计划财务/,
  法规部门: /法规|法制|法治|政策/,
  工会: /工会/,
  各科室: null,
};

function ofOffice(
  clause: Pick<ClauseWording, "answeredBy"> | undefined,
  colleagues: readonly Colleague[],
): Said | null {
  if (clause === undefined) return null;
  if (clause.answeredBy === "各科室")
    return { department: "各科室", person: null, source: "此类事项通常由各科室分别负责" };
  const department = departmentOf(clause.answeredBy, colleagues) ?? departmentOf("办公室", colleagues);
  if (department === null) return null;
  return { department, person: null, source: "此类事项通常由该科室负责，科室名称取自花名册" };
}

function departmentOf(office: ClauseWording["answeredBy"], colleagues: readonly Colleague[]): string | null {
  const pattern = OFFICES[office];
  return colleagues.find(({ department }) => pattern?.test(department) === true)?.department ?? null;
}

/** The one who heads a department, by the roster; null where none or several do. */
function headOf(department: string, colleagues: readonly Colleague[]): PlanCell | null {
  const heads = colleagues.filter(
    (one) => one.department === department && HEAD.test(one.position) && !NO_HEAD.test(one.position),
  );
  const [head, ...others] = heads;
  return head === undefined || others.length > 0 ? null : proposed(head.name, "花名册所列科室负责人");
}

/** The people of the rosters who are still there. */
function colleaguesOf(ledgers: readonly Ledger[], asOf: Day): readonly Colleague[] {
  return ledgers
    .filter((ledger) => ledger.kind === "roster" && isCounted(ledger))
    .flatMap(({ records }) => records)
    .filter((record) => (dateOf(record, "left")?.from ?? "9999") > asOf)
    .map((record) => ({
      name: textOf(record, "name") ?? "",
      department: writtenTextOf(record, "department") ?? "",
      position: writtenTextOf(record, "position") ?? "",
    }));
}
