import { isCounted, textOf, writtenTextOf, type Ledger, type LedgerRecord } from "../../../ledgers";
import type { Proposal } from "../../kit/proposed";
import { rosterDepartments } from "../../prose/group-members";
import { headsOf, unitStaff } from "../../prose/unit-staff";

/** Who keeps an area clean; "" for what the list does not say. Without a list area and person are proposed. */
export interface CleaningArea {
  /** What the department's rooms were in the inspections. */
  readonly area: string | Proposal;
  readonly department: string;
  /** Who heads the department. */
  readonly person: string | Proposal;
  readonly standard: string;
  readonly duty: string;
}

/** The areas of the unit's own list; without one a line for each department of the roster, its area to be filled in. */
export function cleaningAreas(ledgers: readonly Ledger[]): readonly CleaningArea[] {
  const listed = ledgers.flatMap((ledger) =>
    ledger.kind === "hygiene-area" && isCounted(ledger) ? ledger.records.map(areaOf) : [],
  );
  if (listed.length > 0) return distinct(listed);
  const staff = unitStaff(ledgers);
  const inspected = inspectedAreas(ledgers);
  return rosterDepartments(ledgers).map((department) => {
    const [head] = headsOf(department, staff);
    const person = head ? { value: head.name, inferredFrom: `${head.source}的职务` } : "";
    return { area: inspected.get(department) ?? "", department, person, standard: "", duty: "" };
  });
}

/** The rooms in which each department was inspected, as the newest inspection that names them has it. */
function inspectedAreas(ledgers: readonly Ledger[]): ReadonlyMap<string, Proposal> {
  const found = new Map<string, Proposal>();
  for (const ledger of ledgers) {
    if (ledger.kind !== "hygiene" || !isCounted(ledger)) continue;
    for (const record of ledger.records) {
      const department = textOf(record, "department") ?? "";
      const area = writtenTextOf(record, "area") ?? "";
      if (department === "" || area === "") continue;
      found.set(department, { value: area, inferredFrom: `“${ledger.sheet}”所列检查区域` });
    }
  }
  return found;
}

function areaOf(record: LedgerRecord): CleaningArea & { readonly area: string } {
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

function distinct(areas: readonly ReturnType<typeof areaOf>[]): readonly CleaningArea[] {
  const known = new Map(areas.map((area) => [`${area.area}\n${area.department}`, area]));
  return [...known.values()];
}
