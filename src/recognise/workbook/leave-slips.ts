import { addressText, compactText, type CellArea, type DateSpan } from "../../grid";
import {
  dateOf,
  isCounted,
  textOf,
  type AttendanceCode,
  type AttendanceEntry,
  type Finding,
  type Ledger,
  type LedgerRecord,
  type Question,
} from "../../ledgers";
import { foldName } from "../columns/names";
import { lengthInDays } from "../layouts/attendance/leave-length";
import { sizeOfPart } from "../marks/parts";
import { isUsualWorkday } from "../marks/workday";
import { cellOn, findingOf } from "../problems";

/** What somebody was away for on a slip or a line of a register of leave or trips. */
type AwayCode = Extract<AttendanceCode, `${string}-leave` | "business-trip">;

/** Lists of exceptions that grant nothing: overtime, and what a time clock found odd. */
const GRANTS_NOTHING = /加班|异常|补卡|缺卡|未打卡/;
const OF_TRIPS = /出差|外出|公出|下乡/;

interface Slip {
  readonly code: AwayCode;
  readonly span: DateSpan;
  /** Which parts of its first and last day it does not cover. */
  readonly half: "morning" | "afternoon" | "unknown" | null;
  readonly department: string | null;
  readonly cell: CellArea;
}

/**
 * Slips and registers of leave and trips beside the grids of the same people. A blank workday that a slip covers is settled by it and no
 * longer asked about. Where a mark says otherwise than the slip, the mark counts (the view that tells the most of a day counts and the
 * others check it, as with summaries) and both cells are told.
 *
 * @param wanted whether the clerk lets a ledger count
 */
export function settleBySlips(
  ledgers: readonly Ledger[],
  questions: readonly Question[],
  wanted: (ledger: Ledger) => boolean = () => true,
): {
  readonly ledgers: readonly Ledger[];
  readonly questions: readonly Question[];
  readonly findings: readonly Finding[];
} {
  const slips = slipsByName(ledgers.filter(wanted));
  if (slips.size === 0) return { ledgers, questions, findings: [] };
  const findings: Finding[] = [];
  const filled = new Set<string>();
  const settled = ledgers.map((ledger): Ledger => {
    if (ledger.kind !== "attendance" || ledger.entries.length === 0 || !isCounted(ledger)) return ledger;
    const slipsOf = slipsOfPeople(ledger, slips);
    if (slipsOf.every((own) => own.length === 0)) return ledger;
    const told = new Map<Slip, { readonly blanks: AttendanceEntry[]; readonly other: AttendanceEntry[] }>();
    const entries = ledger.entries.map((entry) => {
      const slip = slipsOf[entry.person]?.find((one) => covers(one, entry));
      if (!slip) return entry;
      const found = told.get(slip) ?? { blanks: [], other: [] };
      told.set(slip, found);
      if (entry.mark === "") {
        if (coverage(slip, entry) !== "whole") return entry;
        found.blanks.push(entry);
        filled.add(keyOf(ledger.sheet, entry));
        return { ...entry, shares: [{ code: slip.code, days: sizeOfPart(entry.part) }] };
      }
      if (contradicts(slip, entry)) found.other.push(entry);
      return entry;
    });
    for (const [slip, found] of told) findings.push(...findingsOf(ledger, slip, found));
    return { ...ledger, entries };
  });
  return { ledgers: settled, questions: withoutCells(questions, filled), findings };
}

function slipsByName(ledgers: readonly Ledger[]): ReadonlyMap<string, readonly Slip[]> {
  const slips = new Map<string, Slip[]>();
  for (const ledger of ledgers) {
    const about = `${ledger.title}${ledger.sheet}`;
    const isRegister = ledger.kind === "attendance" && ledger.layout === "exception-list";
    if (!isRegister || ledger.blankForm || GRANTS_NOTHING.test(about)) continue;
    for (const record of ledger.records) {
      const slip = slipOf(ledger, record, about);
      const name = textOf(record, "person");
      if (slip === null || name === null) continue;
      const key = foldName(name).name;
      slips.set(key, [...(slips.get(key) ?? []), slip]);
    }
  }
  return slips;
}

/** Null for a line that doesn't say what kind of leave it is, or only that somebody was late. */
function slipOf(ledger: Ledger, record: LedgerRecord, about: string): Slip | null {
  const span = dateOf(record, "date");
  const status = textOf(record, "status");
  const code = status === null && OF_TRIPS.test(about) ? "business-trip" : status;
  if (span === null || code === null || !isAway(code)) return null;
  const [date, duration] = [record.fields["date"], record.fields["duration"]];
  return {
    code,
    span,
    half: halfOf(compactText(date?.raw ?? ""), lengthInDays(duration?.raw ?? "", "")),
    department: textOf(record, "department"),
    cell: { sheet: ledger.sheet, ...(record.fields["status"]?.cell ?? date?.cell ?? record.area) },
  };
}

function isAway(code: string): code is AwayCode {
  return code === "business-trip" || code.endsWith("-leave");
}

function halfOf(date: string, days: number | null): Slip["half"] {
  const [morning, afternoon] = [/上午/.test(date), /下午/.test(date)];
  if (days !== null && Number.isInteger(days)) return null;
  if (morning !== afternoon) return morning ? "morning" : "afternoon";
  return days !== null || /半天|半日/.test(date) ? "unknown" : null;
}

/** Of several people of one name only those whose department the slip names have it. */
function slipsOfPeople(
  { people }: Ledger,
  slips: ReadonlyMap<string, readonly Slip[]>,
): readonly (readonly Slip[])[] {
  const times = new Map<string, number>();
  for (const { name } of people) times.set(name, (times.get(name) ?? 0) + 1);
  return people.map(({ name, department }) =>
    (slips.get(foldName(name).name) ?? []).filter(
      (slip) => times.get(name) === 1 || (department !== null && slip.department === department),
    ),
  );
}

function covers({ span }: Slip, { day, part }: AttendanceEntry): boolean {
  return part !== "evening" && span.from <= day && day <= span.to && isUsualWorkday(day);
}

/** How much of a cell's time a slip covers. Which half of a day it is need not be said; of a longer leave any end may be half a day. */
function coverage(
  { span, half }: Slip,
  { day, part }: AttendanceEntry,
): "whole" | "half" | "none" | "unsure" {
  if (half === null) return "whole";
  const [first, last] = [day === span.from, day === span.to];
  if (!first && !last) return "whole";
  if (first !== last) return "unsure";
  if (part === "day") return "half";
  if (half === "unknown") return "unsure";
  return part === half ? "whole" : "none";
}

/** Marks that agree with a slip whatever it grants: nobody knows what they mean, or the person had nothing to do there. */
const SAYS_NOTHING: ReadonlySet<AttendanceCode> = new Set(["unknown", "rest", "not-employed"]);
const AT_WORK: ReadonlySet<AttendanceCode> = new Set(["present", "business-trip", "duty", "missed-punch"]);

function contradicts(slip: Slip, entry: AttendanceEntry): boolean {
  const { shares } = entry;
  const part = coverage(slip, entry);
  if (part === "none" || part === "unsure" || shares.length === 0) return false;
  if (shares.some(({ code }) => SAYS_NOTHING.has(code) || code === slip.code)) return false;
  return slip.code !== "business-trip" || !shares.some(({ code }) => AT_WORK.has(code));
}

function findingsOf(
  ledger: Ledger,
  slip: Slip,
  {
    blanks,
    other,
  }: { readonly blanks: readonly AttendanceEntry[]; readonly other: readonly AttendanceEntry[] },
): Finding[] {
  const leave = { key: `attendance.code.${slip.code}` } as const;
  const at = addressText(slip.cell);
  const tell = (entries: readonly AttendanceEntry[], id: "blank-by-slip" | "slip-contradicts"): Finding[] => {
    const [first] = entries;
    if (!first) return [];
    const params = { name: ledger.people[first.person]?.name ?? "", n: entries.length, leave, other: at };
    const cells = [...entries.map(({ row, column }) => cellOn(ledger.sheet, row, column)), slip.cell];
    const cell = cellOn(ledger.sheet, first.row, first.column);
    const problem = findingOf({ id: `attendance.${id}`, params }, cell, first.mark, "attendance");
    return [{ ...problem, cells }];
  };
  return [...tell(blanks, "blank-by-slip"), ...tell(other, "slip-contradicts")];
}

/** Questions without the blanks that are settled; those that have none left are gone. */
function withoutCells(questions: readonly Question[], filled: ReadonlySet<string>): readonly Question[] {
  if (filled.size === 0) return questions;
  return questions.flatMap((question) => {
    const { kind, text } = question;
    if (kind !== "blank" || text.key !== "attendance.question.blank") return [question];
    const cells = question.cells.filter((cell) => !filled.has(keyOf(cell.sheet, cell)));
    if (cells.length === 0) return [];
    return [{ ...question, cells, text: { ...text, params: { ...text.params, n: cells.length } } }];
  });
}

function keyOf(sheet: string, { row, column }: { readonly row: number; readonly column: number }): string {
  return `${sheet}\n${String(row)}\n${String(column)}`;
}
