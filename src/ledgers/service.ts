import { addDays, readDate, type DateSpan, type Day } from "../grid";
import { sentenceParts } from "./away";
import type { LedgerRecord } from "./ledger";
import { dateOf } from "./record";

/** From when to when someone serves. */
export interface Service {
  /** First day; null where the roster doesn't say: from before the period. */
  readonly from: Day | null;
  /** Last day; null for someone still in service, "" for someone gone since nobody knows when. */
  readonly until: Day | null;
}

const CAME =
  /新录用|新招|招录|新进|新入职|入职|调入|转入|选调|报到|到岗|(?<![调派借送返回])[到来][局厅委馆院校所站社任职](?![\u4e00-\u9fff])/;
/** 「调任市中院」 and 「调往县委办」 are out of the unit; 「调至执法科」, 「调至我局」 and 「由乡镇调至县局」 are not. */
const GONE =
  /retired|left|退休|调出|调离|辞职|离职|辞退|去世|调往(?!.{0,12}[科股室]$)|(?<![由从自].*)调[任至去到](?:省|市(?![场政容])|县(?!域)|区(?!域)|镇|乡(?!村)|街道|外单位|其[他它]单位|.{1,6}(?:[省市县镇乡]|街道)(?!场|政|容|域|村))/;
/** 「拟于2026年退休」 without a day, 「退休返聘」: still here. */
const STILL_HERE = /拟|将|预计|返聘/;

/**
 * When someone came and left: by the columns, else by a remark that gives the day, 「2024年4月1日退休」, 「2024年7月新录用」.
 *
 * @param texts what stands under 状态 and 备注
 */
export function readService(record: LedgerRecord, texts: readonly string[]): Service {
  const clauses = sentenceParts(texts);
  const gone = clauses.filter((clause) => GONE.test(clause));
  const came = clauses.filter((clause) => CAME.test(clause));
  const left = dateOf(record, "left") ?? dateIn(gone);
  const joined = dateOf(record, "joined") ?? dateIn(came);
  const isGone = gone.some((clause) => !STILL_HERE.test(clause));
  return {
    from: joined?.from ?? null,
    until: left === null ? (isGone ? "" : null) : lastDay(left),
  };
}

/**
 * The first day of someone whose row says when they came: 「4月1日到馆」. Null where it says no such thing.
 *
 * @param year the row's own, for a day that names none
 */
export function arrivalIn(texts: readonly string[], year: number): Day | null {
  const came = sentenceParts(texts).filter((clause) => CAME.test(clause) && !GONE.test(clause));
  return dateIn(came, year)?.from ?? null;
}

/** Who leaves on a day is gone on it; who leaves 「6月底」 stays to the end. */
function lastDay({ from, to, precision }: DateSpan): Day {
  return precision === "ten-days" ? to : addDays(from, -1);
}

/** The first day that is written in full, or by month and day where a year is known. */
function dateIn(clauses: readonly string[], year?: number): DateSpan | null {
  for (const clause of clauses) {
    const [date] = (year === undefined ? DATED : DATED_OR_NOT).exec(clause) ?? [];
    const reading = date === undefined ? null : readDate(date, year === undefined ? {} : { year });
    if (reading?.kind === "date") return reading.span;
  }
  return null;
}

const DATED = /(?:19|20)\d{2}[年./-]\d{1,2}(?:[月./-]\d{1,2}[日号]?|月[上中下]旬|月[初底]|月)?/;
const DATED_OR_NOT = new RegExp(`${DATED.source}|\\d{1,2}(?:月\\d{1,2}[日号]?|月[上中下]旬|月[初底]|月)`);
