import type { Report, SettledStandard } from "../../check";
import type { Area, CellArea } from "../../grid";
import type { ColumnMatch, Ledger } from "../../ledgers";
import { needsOf, type Need } from "../../measures";

/** A check, and the standard by which it was made. */
export interface Judged {
  readonly settled: SettledStandard;
  readonly report: Report;
}

/** A column's header as one says it: 「学时（集中学习）」 of a head over others, 「6日（三）」 of a day with its weekday. */
export function headerText({ path, column }: ColumnMatch, ledger: Ledger | undefined): string {
  const [first = "", ...others] = path;
  const isDay = ledger?.entries.some((entry) => entry.column === column) && /^\d{1,2}$/.test(first);
  return [isDay ? `${first}日` : first, ...others.map((part) => `（${part}）`)].join("");
}

/** Attendance is added up for the people of the roster, those in service. */
const withPeople = (needs: readonly Need[]): readonly Need[] =>
  needs.some(({ kind }) => kind === "attendance") ? [...needs, SERVING] : needs;

const SERVING: Need = {
  kind: "roster",
  fields: ["name", "department", "staff-number", "status", "remark", "joined", "left"],
};

/** The clauses with a figure that read this column of a ledger of which they count no cell: the roster, by which people and posts are known. */
export function lookingUp(
  { kind, sheet, area, columns }: Ledger,
  at: number,
  { settled, report }: Judged,
): readonly string[] {
  const field = columns.find(({ column }) => column === at)?.field ?? null;
  const reads = ({ kind: needed, fields }: Need): boolean =>
    needed === kind && (fields === undefined || (field !== null && fields.includes(field)));
  const counts = (place: CellArea): boolean => place.sheet === sheet && overlaps(place, area);
  const judged = new Set(
    report.results.flatMap(({ id, actual, evidence }) =>
      actual === null || evidence.some(counts) ? [] : id,
    ),
  );
  return settled.clauses
    .filter(({ id, measure }) => judged.has(id) && withPeople(needsOf(measure)).some(reads))
    .map(({ id }) => id);
}

export const overlaps = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;
