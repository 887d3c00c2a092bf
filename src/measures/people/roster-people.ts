import { withoutSpaces } from "../../grid";
import { type Ledger, type LedgerRecord, readAway, readService } from "../../ledgers";
import type { ReviewPeriod } from "../periods/review-period";
import { cellsOfRecord } from "../records/evidence";
import { fieldsOf, matches, searchText, stringOf } from "../records/record-filter";
import type { Person } from "./person";
import { joinRosters, rostersFor } from "./rosters";

/** What a measure over people reads of the roster. */
export const ROSTER_FIELDS: readonly string[] = [
  "name", "department", "staff-number", "position", "status", "remark", "joined", "left", "centre-group",
]; // prettier-ignore

/** The people of the rosters that count for a period; rows without a name are left out. */
export function rosterPeople(ledgers: readonly Ledger[], period: ReviewPeriod): Person[] {
  return joinRosters(
    rostersFor(ledgers, period).map((ledger) =>
      ledger.records.flatMap((record) => personOf(ledger, record) ?? []),
    ),
  );
}

function personOf(ledger: Ledger, record: LedgerRecord): Person | null {
  const name = stringOf(record, "name");
  if (name === null) return null;
  const texts = fieldsOf(record, ["status", "remark"]).map(searchText);
  const isMember =
    /中心组/.test([ledger.title, ...texts].join("\n")) ||
    matches(record, { field: "centre-group", in: ["yes"] });
  return {
    name: withoutSpaces(name),
    department: stringOf(record, "department"),
    staffNumber: stringOf(record, "staff-number"),
    position: stringOf(record, "position"),
    ...readService(record, texts),
    away: readAway(texts),
    centreGroup: isMember && !matches(record, { field: "centre-group", in: ["no"] }),
    cells: [cellsOfRecord(ledger, record)],
  };
}
