import type { CellArea, Day, Month } from "../../grid";
import type { AwayReason } from "../../ledgers";
import type { DataState } from "../measured";
import type { Person } from "../people/person";
import type { ReviewPeriod } from "../periods/review-period";
import type { Workdays } from "../periods/workdays";
import type { MeasureSettings } from "../settings";

/** One person's month, in days. */
export interface PersonMonth {
  readonly name: string;
  readonly department: string | null;
  readonly month: Month;
  /** The last month that the figures span: later than `month` where a table has only sums of a quarter, a half-year …. */
  readonly until: Month;
  /** Workdays with a mark that says where the person was; rest, not in service, blanks and long leave are left out. */
  due: number;
  /** Present, on business, late … and leave that counts as attendance. */
  attended: number;
  absent: number;
  /** Days due that nobody attended for a leave that is left out where it is long: these ran for less, as far as is known. */
  leave: number;
  /** How often late or early, not how many days. */
  lateOrEarly: number;
  /** Workdays that the table has a cell for while the person serves. */
  expected: number;
  blank: number;
  readonly absentDays: Day[];
  readonly lateCells: CellArea[];
  readonly absentCells: CellArea[];
  readonly blankCells: CellArea[];
}

/** All attendance of the period, added up by person and month. */
export interface AttendanceTally {
  readonly data: DataState;
  readonly months: readonly PersonMonth[];
  /** The grids' marks of the period, without titles, legends and signatures. */
  readonly evidence: readonly CellArea[];
  /** Ids of the tables that were counted. */
  readonly tables: ReadonlySet<string>;
  /** Marks that mean nothing to us; their cells. */
  readonly unknown: readonly CellArea[];
  /** People on leave for so long that they are exempt, by name, and by name and department where the roster has several. */
  readonly longLeave: ReadonlyMap<string, AwayReason>;
  /** Tables of counts that do not say of which month they are: not counted. */
  readonly withoutMonth: readonly CellArea[];
  readonly unknownCalendar: boolean;
}

/** What adding up needs besides the tables. */
export interface TallyContext {
  readonly period: ReviewPeriod;
  readonly people: readonly Person[];
  readonly workdays: Workdays;
  readonly settings: MeasureSettings;
}
