import { compactText, type CellArea } from "../../../grid";
import { numberOf, textOf, type Finding, type Ledger, type LedgerRecord } from "../../../ledgers";
import { cellOn, findingOf } from "../../problems";
import { COUNTS } from "./summary-record";

/** Days that explain why somebody due was not there. */
const AWAY =
  /^(?:(?:personal|sick|annual|marriage|maternity|paternity|bereavement|home|injury|compensatory|other)-leave|absent|business-trip)-days$/;

/** The counts of a summary, and where they stand. */
interface Counts extends Pick<Ledger, "records" | "columns" | "sheet" | "title"> {
  readonly headerFrom: number;
}

/**
 * What the counts of a summary leave open: people whose 实际出勤 is less than what was due without a leave or absence that says why
 * (what was attended counts) or more than was due (what was due counts), people without one beside others who have it (they are not counted), and tables that have neither.
 */
export function summaryFindings({ records, columns, sheet, title, headerFrom }: Counts): readonly Finding[] {
  const unread = unreadCounts(records, sheet);
  const fields = new Set(columns.map(({ field }) => field));
  const head = cellOn(sheet, headerFrom, columns[0]?.column ?? 0);
  if (!fields.has("present-days") && !fields.has("due-days"))
    return [findingOf({ id: "attendance.counts-without-days" }, head, title, "attendance"), ...unread];
  if (!fields.has("present-days")) return unread;
  const differing = records.filter((record) => (unexplained(record) ?? 0) > 0.01);
  const beyond = records.filter(isBeyondDue);
  const missing = records.filter(isMissing);
  return [
    ...told("present-contradicts", differing, sheet),
    ...told("present-beyond-due", beyond, sheet),
    ...told("present-missing", missing, sheet),
    ...unread,
  ];
}

/** Words where a count should stand, and that say none: 「见附件」. */
function unreadCounts(records: readonly LedgerRecord[], sheet: string): readonly Finding[] {
  return records.flatMap(({ fields }) =>
    Object.entries(fields).flatMap(([id, { value, raw, cell }]) =>
      COUNTS.test(id) && value === null && typeof raw === "string" && !SAYS_NONE.test(compactText(raw))
        ? [findingOf({ id: "not-a-number" }, { sheet, ...cell }, raw, "attendance")]
        : [],
    ),
  );
}

/** 无, 全勤, a stroke: nothing to count. */
const SAYS_NONE = /^(?:无|没有|否|正常|全勤|满勤|[-—–/\\×√]*)$/;

function told(
  problem: "present-contradicts" | "present-beyond-due" | "present-missing",
  records: readonly LedgerRecord[],
  sheet: string,
): Finding[] {
  const [first] = records;
  if (!first) return [];
  const cells = records.map((record): CellArea => cellOf(record, sheet));
  const name = textOf(first, "person") ?? "";
  const finding = findingOf(
    { id: `attendance.${problem}`, params: { name, n: records.length } },
    cellOf(first, sheet),
    "",
    "attendance",
  );
  return [cells.length > 1 ? { ...finding, cells } : finding];
}

function cellOf(record: LedgerRecord, sheet: string): CellArea {
  const { row, column } =
    record.fields["present-days"]?.cell ?? record.fields["due-days"]?.cell ?? record.area;
  return cellOn(sheet, row, column);
}

/** Days that were due, neither attended nor excused nor absent; null where either is not written. */
function unexplained(record: LedgerRecord): number | null {
  const due = numberOf(record, "due-days");
  const present = numberOf(record, "present-days");
  return due === null || present === null ? null : due - present - awayOf(record);
}

/** More days were attended than were due: a slip, or days off that were worked. */
function isBeyondDue(record: LedgerRecord): boolean {
  const due = numberOf(record, "due-days");
  const present = numberOf(record, "present-days");
  return due !== null && present !== null && present - due > 0.01;
}

/** Days were due and no figure says how many were attended, nor that somebody was away for all of them. */
function isMissing(record: LedgerRecord): boolean {
  const due = numberOf(record, "due-days");
  return numberOf(record, "present-days") === null && due !== null && due - awayOf(record) > 0.01;
}

/** Leave is the sum of its kinds, or all of it where a column says that. */
function awayOf({ fields }: LedgerRecord): number {
  const leave = fields["leave-days"]?.value;
  const kinds = Object.entries(fields).reduce(
    (sum, [id, { value }]) => (/-leave-days$/.test(id) && typeof value === "number" ? sum + value : sum),
    0,
  );
  const unnamed = typeof leave === "number" ? Math.max(0, leave - kinds) : 0;
  return (
    unnamed +
    Object.entries(fields).reduce(
      (sum, [id, { value }]) => (AWAY.test(id) && typeof value === "number" ? sum + value : sum),
      0,
    )
  );
}
