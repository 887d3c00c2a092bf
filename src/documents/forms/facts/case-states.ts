import { isDone } from "../../../check";
import { compactText, type Day } from "../../../grid";
import { dateOf, type LedgerRecord } from "../../../ledgers";

/** Whether a case is of a state on the as-of day. */
export type IsOfState = (record: LedgerRecord, asOf: Day) => boolean;

/** What became of a register's cases, by the words that ask for those: the telling words first. */
export const CASE_STATES: readonly (readonly [RegExp, IsOfState])[] = [
  [
    /(?:按期|按时|(?:在|规定)?[期时]限内)(?:已)?(?:办结|结案|办理完[结毕]|答复|回复|反馈|整改(?:到位|完成)?|完成|销号)/u,
    isInTime,
  ],
  [/(?:逾期|超[期时])(?:后)?(?:已)?(?:办结|结案|答复|回复|整改(?:到位|完成)?|完成|销号)/u, isLate],
  [/(?:逾期|超(?:过|出)?(?:时限|期限|限期|期|时))(?:[仍尚]?未[\p{Script=Han}]{2,3})?/u, isOverdue],
  [/已?到期[仍尚]?未(?:整改|完成|办结|销号|结案)(?:到位|完成)?/u, isOverdue],
  [/尚?未到(?:整改|办理)?期限?的?|未到(?:整改)?时限/u, isAhead],
  [/[尚仍还]?未(?:答复|回复)/u, (record, asOf) => !isAnswered(record, asOf)],
  [/答复|回复/u, isAnswered],
  [
    /[尚仍还]?未(?:整改|改完|完成|办结|销号|结案)(?:到位|完成)?|[尚仍还]?(?:正在|在)(?:整改|办理|处理|办)|(?:正在|持续)推进|整改中|办理中|处理中/u,
    isOpen,
  ],
  [/(?:已|完成)?整改(?:到位|完成|销号)?|已?改完|办结|结案|销号|完成/u, isDone],
];
/** States that a list's title names it by; 整改 by itself is what any register of problems is called. */
const IN_TITLES =
  /[逾超]期|未(?:按期)?(?:整改|完成|办结|销号|结案|答复|回复)|已(?:整改|完成|办结|销号|结案)|正在整改|整改中|在办/u;

/** What a list is called. */
const TITLE =
  /^[^，,。；;:：_＿]{2,40}(?:表|清单|台账|名单|一览|统计|汇总|情况|的(?:问题|事项|任务|信访件|件)[:：]?)$/u;

/** The state of the cases that a list is of, by its title: 「未整改问题清单」; null for a list of all of them. */
export function stateInTitle(titles: string): IsOfState | null {
  const title = titles
    .split(/\s+/)
    .map(compactText)
    .find((one) => TITLE.test(one) && IN_TITLES.test(one));
  const named = IN_TITLES.exec(title ?? "")?.[0];
  return CASE_STATES.find(([pattern]) => named !== undefined && pattern.test(named))?.[1] ?? null;
}

function isOpen(record: LedgerRecord, asOf: Day): boolean {
  return !isDone(record, asOf);
}

function isAnswered(record: LedgerRecord, asOf: Day): boolean {
  const day = dateOf(record, "replied");
  return day !== null && day.to <= asOf;
}

/** Whether any of a register's cases says what became of it, as a state asks: a day of reply tells nothing of what is closed. */
export function isStateTold(is: IsOfState, records: readonly LedgerRecord[]): boolean {
  if ((is === isInTime || is === isLate || is === isAhead) && !records.every(isTimed)) return false;
  const fields = is === isDone || is === isOpen ? ["completed", "state"] : ["replied", "completed", "state"];
  return records.some((record) => fields.some((field) => record.fields[field] !== undefined));
}

/** Whether a case has a deadline, which alone says whether it was settled in time. */
function isTimed(record: LedgerRecord): boolean {
  return dateOf(record, "deadline") !== null;
}

/** Closed, or answered where no day of closing is kept, by its deadline. */
export function isInTime(record: LedgerRecord, asOf: Day): boolean {
  const due = dateOf(record, "deadline");
  const day = dateOf(record, "completed") ?? dateOf(record, "replied");
  return due !== null && day !== null && day.to <= asOf && day.from <= due.to;
}

/** Closed or answered when its time was up. */
function isLate(record: LedgerRecord, asOf: Day): boolean {
  return !isInTime(record, asOf) && isTimed(record) && (isDone(record, asOf) || isAnswered(record, asOf));
}

/** Still open, with time left. */
function isAhead(record: LedgerRecord, asOf: Day): boolean {
  const due = dateOf(record, "deadline");
  return due !== null && due.to >= asOf && !isAnswered(record, asOf) && !isDone(record, asOf);
}

/** Neither done nor answered when its time was up. */
function isOverdue(record: LedgerRecord, asOf: Day): boolean {
  const due = dateOf(record, "deadline");
  return due !== null && due.to < asOf && !isAnswered(record, asOf) && !isDone(record, asOf);
}
