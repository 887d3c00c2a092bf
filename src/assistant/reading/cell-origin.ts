import type { Report } from "../../check";
import { overlaps, type Area, type CellArea, type Sheet } from "../../grid";
import {
  LEDGERS,
  type ColumnMatch,
  type Field,
  type Ledger,
  type LedgerRecord,
  type RowRole,
} from "../../ledgers";
import type { CellOrigin, CellUse } from "../assistant";
import { headerText } from "./header-text";
import { lookingUp, type Judged } from "./looked-up";
import { dateColumnsOf, dayText } from "./preview-table";
import type { WorkbookReading } from "./reading";

/**
 * Says what is known of a cell: its table and record, what it was read as, which clauses rest on it, or why none does.
 *
 * @param checked the last check; null before the first
 */
export function cellOrigin(cell: CellArea, reading: WorkbookReading, checked: Judged | null): CellOrigin {
  const report = checked?.report ?? null;
  const { snapshot, recognition } = reading;
  const sheet = snapshot.sheets.find(({ name }) => name === cell.sheet);
  const ledger = recognition.ledgers.find(
    ({ sheet: name, area }) => name === cell.sheet && holds(area, cell),
  );
  const column = ledger?.columns.find((one) => one.column === cell.column) ?? null;
  const record = ledger?.records.find(({ area }) => holds(area, cell)) ?? null;
  const role = ledger?.rows.find((one) => one.row === cell.row)?.role ?? null;
  const uses = report ? usesOf(cell, role, report) : [];
  const why = uses.length > 0 ? null : whyUnused(cell, reading, ledger, role, report);
  return {
    cell,
    value: sheet ? valueText(cell, sheet, ledger, record) : "",
    table: ledger ? tableOf(ledger) : null,
    role,
    column: column && { header: headerText(column, ledger), isRead: column.field !== null },
    fields: ledger && record ? fieldsOf(ledger, record, cell) : [],
    marks: ledger ? marksOf(ledger, cell) : [],
    uses,
    findings: recognition.findings.filter((finding) =>
      (finding.cells ?? [finding.cell]).some((place) => place.sheet === cell.sheet && holds(place, cell)),
    ),
    ...orLookedUp(why, ledger, column, checked),
  };
}

/** Serial numbers from 1927 on; what is less is a day of the month, or a number. */
const FIRST_SERIAL = 10_000;

/** What a cell holds as people read it, since Excel keeps days as numbers: of a record, in a column of days, above a day's marks. */
function valueText(
  cell: CellArea,
  sheet: Sheet,
  ledger: Ledger | undefined,
  record: LedgerRecord | null,
): string {
  const value = sheet.values[cell.row - sheet.row]?.[cell.column - sheet.column] ?? "";
  if (typeof value !== "number" || value < FIRST_SERIAL || !ledger) return String(value);
  const here = Object.values(record?.fields ?? {}).find((field) => holds(field.cell, cell));
  const isDay = here
    ? isSpan(here.value)
    : dateColumnsOf(ledger).has(cell.column) || ledger.entries.some(({ column }) => column === cell.column);
  return isDay ? dayText(value, sheet) : String(value);
}

const isSpan = (value: Field["value"]): value is Extract<Field["value"], { readonly from: string }> =>
  value !== null && typeof value === "object" && "from" in value;

const holds = (area: Area, { row, column }: Area): boolean =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

function tableOf(ledger: Ledger): CellOrigin["table"] {
  const { id, title, kind, sheet, area } = ledger;
  return { id, title, kindName: LEDGERS[kind].name, area: { sheet, ...area } };
}

/** A row that sums up or explains is in a figure's cells at most because it stands among them. */
const isCountedRow = (role: RowRole | null): boolean => role === null || role === "data" || role === "legend";

function usesOf(cell: CellArea, role: RowRole | null, { results }: Report): readonly CellUse[] {
  const here = (place: CellArea): boolean => place.sheet === cell.sheet && holds(place, cell);
  return results.flatMap(({ id, evidence, problems }): readonly CellUse[] => {
    const told = problems.filter(({ cells }) => cells.some(here));
    const counts = isCountedRow(role) && evidence.some(here);
    return counts || told.length > 0 ? [{ clause: id, problems: told }] : [];
  });
}

function whyUnused(
  cell: CellArea,
  { snapshot, recognition }: WorkbookReading,
  ledger: Ledger | undefined,
  role: RowRole | null,
  report: Report | null,
): CellOrigin["why"] {
  const skipped = recognition.skipped.find(({ sheet }) => sheet === cell.sheet);
  if (snapshot.own.some(({ sheet }) => sheet === cell.sheet)) return "ours";
  if (!ledger) return skipped?.reason ?? "outside";
  if (ledger.duplicateOf !== null) return "duplicate";
  if (ledger.blankForm) return "blank-form";
  if (!isCountedRow(role)) return "no-data-row";
  if (!report) return "not-checked";
  const { sheet, area } = ledger;
  const rests = report.results.some(({ evidence }) =>
    evidence.some((place) => place.sheet === sheet && overlaps(place, area)),
  );
  return rests ? "not-counted" : "not-asked";
}

/** Which clauses look its table up, where none counts a cell: then that is why. */
function orLookedUp(
  why: CellOrigin["why"],
  ledger: Ledger | undefined,
  column: ColumnMatch | null,
  checked: Judged | null,
): Pick<CellOrigin, "lookedUpBy" | "why"> {
  const isUncounted = why === "not-asked" || why === "not-counted";
  const lookedUpBy =
    isUncounted && ledger && checked && column?.field ? lookingUp(ledger, column.field, checked) : [];
  return { lookedUpBy, why: lookedUpBy.length > 0 ? "looked-up" : why };
}

function fieldsOf(ledger: Ledger, { fields }: LedgerRecord, cell: CellArea): CellOrigin["fields"] {
  return LEDGERS[ledger.kind].fields.flatMap(({ id, name }) => {
    const field = fields[id];
    return field ? [{ name, value: fieldText(field), isHere: holds(field.cell, cell) }] : [];
  });
}

/** A field as people read it, since Excel keeps days as numbers. */
function fieldText({ value, raw }: Field): string {
  // A month or a stretch of days is written as such.
  if (isSpan(value) && value.from === value.to) return value.from;
  return String(raw);
}

function marksOf({ people, entries }: Ledger, cell: CellArea): CellOrigin["marks"] {
  return entries
    .filter(({ row, column }) => row === cell.row && column === cell.column)
    .map(({ person, day, part, mark, shares }) => ({
      person: people[person]?.name ?? "",
      day,
      part,
      mark,
      codes: shares.map(({ code }) => code),
    }));
}
