import type { Report, SettledStandard } from "../../check";
import { overlaps, type CellArea } from "../../grid";
import type { Ledger } from "../../ledgers";
import { needsOf, type MeasureCall } from "../../measures";

/** A check, and the standard by which it was made. */
export interface Judged {
  readonly settled: SettledStandard;
  readonly report: Report;
}

/**
 * The clauses with a figure that know people, posts or departments by a roster's field and count no cell of it. Of any other ledger that a
 * clause reads and of which it counts nothing, it found nothing there.
 */
export function lookingUp(
  { kind, sheet, area }: Ledger,
  field: string,
  { settled, report }: Judged,
): readonly string[] {
  if (kind !== "roster") return [];
  const isHere = (place: CellArea): boolean => place.sheet === sheet && overlaps(place, area);
  const judged = new Set(
    report.results.flatMap(({ id, actual, evidence }) =>
      actual === null || evidence.some(isHere) ? [] : id,
    ),
  );
  return settled.clauses
    .filter(({ id, measure }) => judged.has(id) && readOfRoster(measure).includes(field))
    .map(({ id }) => id);
}

/** The roster's fields that a measure reads; attendance is added up for the people in service. */
function readOfRoster(call: MeasureCall): readonly string[] {
  return needsOf(call).flatMap(({ kind, fields = [] }) =>
    kind === "roster" ? fields : kind === "attendance" ? SERVING : [],
  );
}

const SERVING = ["name", "department", "staff-number", "status", "remark", "joined", "left"];
