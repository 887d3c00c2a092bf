import { areaText, mergeAreas, type Area, type CellValue } from "../../../grid";
import type { Finding, Ledger, LedgerRecord } from "../../../ledgers";
import type { TableTitle } from "../../find/title";
import { findingOf, type Problem } from "../../problems";
import type { ListRecords } from "../../values/list-records";

/** One line for all dates of a table that took their year from around it (docs/criteria.md §3.6: 并提示). */
export function yearFinding({ assumedYear }: ListRecords, ledger: Ledger): Finding[] {
  const first = assumedYear[0];
  if (!first) return [];
  const years = [...new Set(assumedYear.map(({ year }) => year).filter((year) => year > 0))].sort();
  const params = { n: assumedYear.length, year: years.join("、"), range: areaText(ledger.area) };
  return [
    findingOfPlaces(
      { id: "year-assumed", params },
      assumedYear.map(({ cell }) => cell),
      first.value,
      ledger,
    ),
  ];
}

/** One line for several cells, each of which can be gone to. */
function findingOfPlaces(
  problem: Problem,
  areas: readonly Area[],
  value: CellValue,
  { sheet, area, kind }: Ledger,
): Finding {
  const cells = mergeAreas(areas.map((one) => ({ sheet, ...one })));
  const finding = findingOf(problem, cells[0] ?? { sheet, ...area }, value, kind);
  return cells.length > 1 ? { ...finding, cells } : finding;
}

/** One line for all documents that came from elsewhere: they are none of the unit's own. */
export function receivedFinding(ledger: Ledger): Finding[] {
  const received = ledger.records.flatMap(({ fields }) =>
    fields["direction"]?.value === "received" ? [fields["direction"]] : [],
  );
  const [first] = received;
  if (!first) return [];
  const params = { n: received.length };
  return [
    findingOfPlaces(
      { id: "received-documents", params },
      received.map(({ cell }) => cell),
      first.raw,
      ledger,
    ),
  ];
}

/** Days outside the month that the title or the sheet's name speaks of: kept, and said. */
export function outsidePeriod(
  records: readonly LedgerRecord[],
  { period }: TableTitle,
  ledger: Ledger,
): Finding[] {
  if (
    !period ||
    (period.precision !== "month" && period.precision !== "quarter" && period.precision !== "year")
  )
    return [];
  return records.flatMap(({ fields }) => {
    const date = fields["date"];
    if (typeof date?.value !== "object" || date.value === null || !("from" in date.value)) return [];
    if (date.value.to >= period.from && date.value.from <= period.to) return [];
    const params = { from: period.from, to: period.to };
    return [
      findingOf(
        { id: "outside-period", params },
        { sheet: ledger.sheet, ...date.cell },
        typeof date.raw === "number" ? date.value.from : date.raw,
        ledger.kind,
      ),
    ];
  });
}

/** A table whose columns were told by their contents, for want of names: said, since a column may be taken for another. */
export function headerFinding(ledger: Ledger): Finding[] {
  const { sheet, area, kind, title } = ledger;
  if (ledger.headerRows.length > 0 || ledger.records.length === 0) return [];
  return [findingOf({ id: "no-header" }, { sheet, ...area, rows: 1 }, title, kind)];
}
