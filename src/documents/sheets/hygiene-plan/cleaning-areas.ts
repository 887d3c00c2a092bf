import { writtenTextOf, isCounted, type Ledger, type LedgerRecord } from "../../../ledgers";
import { rosterDepartments } from "../../prose/group-members";

/** Who keeps an area clean; "" for what the list does not say. */
export interface CleaningArea {
  readonly area: string;
  readonly department: string;
  readonly person: string;
  readonly standard: string;
  readonly duty: string;
}

/** The areas of the unit's own list; without one a line for each department of the roster, its area to be filled in. */
export function cleaningAreas(ledgers: readonly Ledger[]): readonly CleaningArea[] {
  const listed = ledgers.flatMap((ledger) =>
    ledger.kind === "hygiene-area" && isCounted(ledger) ? ledger.records.map(areaOf) : [],
  );
  if (listed.length > 0) return distinct(listed);
  return rosterDepartments(ledgers).map((department) => ({
    area: "",
    department,
    person: "",
    standard: "",
    duty: "",
  }));
}

function areaOf(record: LedgerRecord): CleaningArea {
  const text = (field: string): string => writtenTextOf(record, field) ?? "";
  const floor = text("floor");
  const area = text("area");
  return {
    area: floor === "" || area.includes(floor) ? area : `${floor}${area}`,
    department: text("department"),
    person: text("person"),
    standard: text("standard"),
    duty: text("date"),
  };
}

function distinct(areas: readonly CleaningArea[]): readonly CleaningArea[] {
  const known = new Map(areas.map((area) => [`${area.area}\n${area.department}`, area]));
  return [...known.values()];
}
