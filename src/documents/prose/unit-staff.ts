import type { Day } from "../../grid";
import {
  isCounted,
  isGroupList,
  readService,
  textOf,
  writtenTextOf,
  type Ledger,
  type LedgerRecord,
} from "../../ledgers";

/** Someone on the unit's roster. */
export interface Colleague {
  readonly name: string;
  readonly department: string;
  readonly position: string;
  /** What a leader is in charge of, "" where the roster does not say it. */
  readonly assignment: string;
  /** 「“花名册”第4行」 */
  readonly source: string;
}

/** A department and who heads it; null where no position says so. */
export interface Department {
  readonly name: string;
  readonly head: Colleague | null;
}

/** Who leads the unit, and its departments in the roster's order. Leaders are no department. */
export interface UnitStaff {
  readonly chief: Colleague | null;
  /** Everybody whose position may be that: a 党委书记 and a 镇长. */
  readonly chiefs: readonly Colleague[];
  readonly deputies: readonly Colleague[];
  readonly departments: readonly Department[];
  /** All who are there, leaders among them. */
  readonly colleagues: readonly Colleague[];
}

/** What rosters put leaders under in the column of departments: 局领导, 委领导班子. */
const LEADERS = /领导(?:班子|干部|成员)?$|^班子(?:成员)?$/;
/** A leader's position where the roster names no department: 局长, 党组成员, 总审计师. */
const LEADING =
  /^(?:局|厅|委|镇|乡|街道)?(?:党组|党委|党工委)|(?:局|厅|院|校|馆|台|镇|乡|区|县|关)长|^总.{1,4}师$|^(?:副?董事长|副?总经理|总裁)/;
/** The same where the roster lists the leaders with a department; a 科长 or a 站长 heads a part. */
const OF_UNIT =
  /^(?:局|厅|馆|台|镇|乡)?(?:党组|党委|党工委)(?:副?书记|成员)$|^(?:副?局|副?厅|副?馆|副?台|副?镇|副?乡)长$/;
const CHIEF = /(?:长|主任|书记|主席|总经理|总裁)(?:（[^）]*）)?$/;
const DEPUTY = /副|^总.{1,4}师$|成员|组长$/;
const HEAD = /(?:科|股|处|室|部|队|所|站|组|厂|班)长$|(?<!总)经理$|主任$|负责人$|主席$/;
const GONE: ReadonlySet<string> = new Set(["retired", "left", "seconded", "long-leave", "training"]);

/** Whether what stands in the column of departments are the unit's leaders. */
export function areLeaders(department: string): boolean {
  return LEADERS.test(department.trim());
}

/**
 * Leaders, departments and their heads by the positions on the unit's rosters; lists of the leading group are none.
 *
 * @param asOf the day on which they are asked for: who leaves later is still there. Without it whoever leaves is gone
 */
export function unitStaff(ledgers: readonly Ledger[], asOf: Day | null = null): UnitStaff {
  const colleagues = ledgers.flatMap((ledger) =>
    isStaffList(ledger)
      ? ledger.records
          .filter((record) => textOf(record, "group-role") === null && isThere(record, asOf))
          .flatMap((record) => colleague(ledger, record))
      : [],
  );
  const leaders = distinct(colleagues.filter(isLeader));
  const chiefs = leaders.filter(({ position }) => isChief(position));
  const [chief = null] = chiefs;
  const deputies = leaders.filter(
    (one) => one !== chief && parts(one.position).some((part) => DEPUTY.test(part)),
  );
  const names = new Set(colleagues.map(({ department }) => department));
  const departments = [...names]
    .filter((name) => name !== "" && !areLeaders(name))
    .map((name) => ({ name, head: headOf(colleagues.filter(({ department }) => department === name)) }));
  return { chief, chiefs, deputies, departments, colleagues };
}

/** Whether a ledger lists the unit's people; of its leading group is none. */
export function isStaffList(ledger: Ledger): boolean {
  return ledger.kind === "roster" && isCounted(ledger) && !isGroupList(ledger);
}

/** Whether the unit's rosters know somebody of this name and say of all such that they have left, or are away for long. */
export function hasLeft(name: string, ledgers: readonly Ledger[]): boolean {
  const known = ledgers.flatMap((ledger) =>
    isStaffList(ledger)
      ? ledger.records.filter(
          (record) => textOf(record, "name") === name && textOf(record, "group-role") === null,
        )
      : [],
  );
  return known.length > 0 && !known.some((record) => isThere(record, null));
}

/** Who heads one or several departments: 「水产技术股、渔政执法股」; those without a head give none. */
export function headsOf(departments: string, staff: UnitStaff): readonly Colleague[] {
  return departments
    .split("、")
    .flatMap((one) => staff.departments.find(({ name }) => name === one)?.head ?? []);
}

function colleague(ledger: Ledger, record: LedgerRecord): readonly Colleague[] {
  const name = textOf(record, "name") ?? "";
  if (name === "") return [];
  const written = (field: string): string => writtenTextOf(record, field) ?? "";
  return [
    {
      name,
      department: textOf(record, "department") ?? "",
      position: written("position"),
      assignment: written("assignment"),
      source: `“${ledger.sheet}”第${String(record.area.row + 1)}行`,
    },
  ];
}

/** Who has left by now, or is away for long, is proposed for nothing. */
function isThere(record: LedgerRecord, asOf: Day | null): boolean {
  if (GONE.has(textOf(record, "status") ?? "")) return false;
  const texts = ["status", "remark"].flatMap((field) => writtenTextOf(record, field) ?? []);
  const { from, until } = readService(record, texts);
  if (asOf !== null && from !== null && from > asOf) return false;
  if (until === null) return textOf(record, "left") === null;
  return asOf !== null && until >= asOf;
}

function isLeader({ department, position }: Colleague): boolean {
  if (areLeaders(department)) return true;
  // 「局长（党组书记）」
  return parts(position)
    .map((part) => part.replace(/（[^）]*）/gu, ""))
    .some((part) => (department === "" ? LEADING : OF_UNIT).test(part));
}

function isChief(position: string): boolean {
  return parts(position).some(
    (part) => CHIEF.test(part) && !part.includes("副") && !/组长$|支部书记$/.test(part),
  );
}

/** Who heads a department; else a deputy of whom it says 主持工作. */
function headOf(colleagues: readonly Colleague[]): Colleague | null {
  const heads = colleagues.filter(({ position }) =>
    parts(position).some((part) => HEAD.test(part.replace(/（[^）]*）/g, "")) && !part.includes("副")),
  );
  return heads[0] ?? colleagues.find(({ position }) => /主持/.test(position)) ?? null;
}

/** 「党组书记、局长」 */
function parts(position: string): readonly string[] {
  return position
    .split(/[、，,；;/\s]+/)
    .map((part) => part.replace(/\(/g, "（").replace(/\)/g, "）"))
    .filter((part) => part !== "");
}

function distinct(colleagues: readonly Colleague[]): readonly Colleague[] {
  return [...new Map(colleagues.map((one) => [one.name, one])).values()];
}
