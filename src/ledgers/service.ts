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

const CAME = /新录用|新招|招录|新进|新入职|入职|调入|转入|选调|报到|到岗/;
const GONE = /retired|left|退休|调出|调离|辞职|离职|辞退|去世/;
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

/** Who leaves on a day is gone on it; who leaves 「6月底」 stays to the end. */
function lastDay({ from, to, precision }: DateSpan): Day {
  return precision === "ten-days" ? to : addDays(from, -1);
}

function dateIn(clauses: readonly string[]): DateSpan | null {
  for (const clause of clauses) {
    const [date] =
      /(?:19|20)\d{2}[年./-]\d{1,2}(?:[月./-]\d{1,2}[日号]?|月[上中下]旬|月[初底]|月)?/.exec(clause) ?? [];
    const reading = date === undefined ? null : readDate(date);
    if (reading?.kind === "date") return reading.span;
  }
  return null;
}
